using Alongside.Domain;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Access;

/// <summary>A relationship that ended with an open door, in a list: when, and whose.</summary>
public sealed record DoorLeftOpen(Id<Relationship> Relationship, DateOnly EndedOn, string Names);
