using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Ours;

/// <summary>Somebody of us has seen what a person brought, and when: the person can tell.</summary>
public sealed class Sighting : IOfFamily
{
    private Sighting() { }

    /// <summary>What was seen.</summary>
    public Guid ThingId { get; private set; }

    public Id<Worker> WorkerId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }

    /// <summary>When they saw it first.</summary>
    public DateTimeOffset At { get; private set; }
}
