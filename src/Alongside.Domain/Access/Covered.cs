using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Access;

/// <summary>A relationship that somebody takes over today, while whoever holds it in another team is away.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Family">Its family.</param>
/// <param name="Team">The team it rests on, whose writing they read meanwhile; null where it rests on none.</param>
public readonly record struct Covered(Id<Relationship> Relationship, Id<Family> Family, Id<Team>? Team);
