using Alongside.Domain.Organisations;

namespace Alongside.Domain.Relationships;

/// <summary>
/// A stretch that was agreed for a day to come and does not happen: who would have come, and from when. It stands apart
/// from the stretches that were, so that nothing that counts, follows or reaches by those can take it for one.
/// </summary>
public sealed class StretchCalledOff
{
    private StretchCalledOff() { }

    internal StretchCalledOff(Holding agreed, string? why, By by)
    {
        (Id, RelationshipId, WorkerId, From) = (new(agreed.Id.Value), agreed.RelationshipId, agreed.WorkerId, agreed.From);
        Voided = new(by.Who, by.At, why ?? "");
    }

    /// <summary>The number that the stretch had: when it was agreed is in it.</summary>
    public Id<StretchCalledOff> Id { get; private set; }

    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Worker> WorkerId { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>Who called it off, when, and why, where somebody said.</summary>
    public Voided? Voided { get; private set; }
}
