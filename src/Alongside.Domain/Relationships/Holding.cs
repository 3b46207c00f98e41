using Alongside.Domain.Organisations;

namespace Alongside.Domain.Relationships;

/// <summary>One worker's stretch of a relationship: the strand in the thread that carries their name.</summary>
public sealed class Holding
{
    private Holding() { }

    internal Holding(Id<Relationship> relationship, Id<Worker> worker, DateOnly from, DateTimeOffset at) =>
        (Id, RelationshipId, WorkerId, From) = (Id<Holding>.At(at), relationship, worker, from);

    public Id<Holding> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Worker> WorkerId { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day; null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Whether this day lies within it.</summary>
    public bool Covers(DateOnly day) => From <= day && !(Until < day);

    internal void BeganOn(DateOnly day) => From = day;

    /// <summary>Their first day as the family's lead worker; null when they never were.</summary>
    public DateOnly? LedFrom { get; private set; }

    /// <summary>Their last day as lead worker; null while they are, and when they never were.</summary>
    public DateOnly? LedUntil { get; private set; }

    internal void End(DateOnly until)
    {
        Until = until < From ? From : until;
        if (LedFrom is not null && LedUntil is null) LeadUntil(Until.Value);
    }

    internal void GoOn() => Until = null;

    // Taking the lead up again goes on where it was: a family counts people, not interruptions.
    internal void LeadFrom(DateOnly from) => (LedFrom, LedUntil) = (LedFrom ?? (from < From ? From : from), Until);

    /// <summary>Whoever lays the lead down before their first day never had it.</summary>
    internal void LeadUntil(DateOnly until) => (LedFrom, LedUntil) = LedFrom is null || From > until ? (null, null) : (LedFrom, until < LedFrom ? LedFrom : until);
}
