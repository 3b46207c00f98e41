using Alongside.Domain.Organisations;

namespace Alongside.Domain.Access;

/// <summary>One of the workers who reach a restricted record.</summary>
public sealed class RestrictionWorker
{
    private RestrictionWorker() { }

    internal RestrictionWorker(Id<Restriction> restriction, Id<Worker> worker, DateTimeOffset at) =>
        (Id, RestrictionId, WorkerId) = (Id<RestrictionWorker>.At(at), restriction, worker);

    public Id<RestrictionWorker> Id { get; private set; }
    public Id<Restriction> RestrictionId { get; private set; }
    public Id<Worker> WorkerId { get; private set; }
}
