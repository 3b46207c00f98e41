using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>One side of a relationship: a person, a family, a worker, a team or an agency.</summary>
public sealed record Side(SideKind Kind, Guid Who)
{
    public static Side Of(Id<Person> person) => new(SideKind.Person, person.Value);
    public static Side Of(Id<Family> family) => new(SideKind.Family, family.Value);
    public static Side Of(Id<Worker> worker) => new(SideKind.Worker, worker.Value);

    public static Side Of(Id<Team> team) => new(SideKind.Team, team.Value);

    /// <summary>Another agency, which nobody else here has written down: what it is called stands with whom one rings there.</summary>
    public static Side AnAgency(DateTimeOffset at) => new(SideKind.Agency, Id<Side>.At(at).Value);

    public Id<Person>? Person => Kind == SideKind.Person ? new(Who) : null;
    public Id<Worker>? Worker => Kind == SideKind.Worker ? new(Who) : null;
    public Id<Team>? Team => Kind == SideKind.Team ? new(Who) : null;
}
