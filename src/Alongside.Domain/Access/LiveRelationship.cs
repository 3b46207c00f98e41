using Alongside.Domain.Organisations;

namespace Alongside.Domain.Access;

/// <summary>The two facts of a live relationship that reach rests on: who holds it, and in which team.</summary>
public readonly record struct LiveRelationship(Id<Worker>? HeldBy, Id<Team>? Team);
