namespace Alongside.Domain.Relationships;

using Alongside.Domain.Organisations;

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

    internal void End(DateOnly until) => Until = until < From ? From : until;
}
