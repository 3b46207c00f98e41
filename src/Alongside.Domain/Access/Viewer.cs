using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Access;

/// <summary>
/// Whoever wants to read or act, with what the decision needs to know of them, and nothing else: a worker, or a person
/// of a family in their own space.
/// </summary>
/// <param name="Worker">The worker; null when a person of a family asks.</param>
/// <param name="Role">What they are here for.</param>
/// <param name="WorksIn">The teams they work in today.</param>
/// <param name="Supervises">The teams they supervise today.</param>
public sealed record Viewer(Id<Worker>? Worker, Role Role, IReadOnlyList<Id<Team>> WorksIn, IReadOnlyList<Id<Team>> Supervises)
{
    /// <summary>A person of a family, in their own space. They work in no team, so no team's writing is theirs to read.</summary>
    public static Viewer OfPerson(Id<Person> person) => new(null, Role.FamilyMember, [], []) { Person = person };

    /// <summary>The person of a family; null when a worker asks.</summary>
    public Id<Person>? Person { get; private init; }

    /// <summary>What they take over today for another team; within their own it is theirs to reach already.</summary>
    public IReadOnlyList<Covered> Covers { get; init; } = [];

    /// <summary>Every team whose writing they may read.</summary>
    public IReadOnlyList<Id<Team>> Teams { get; } = [.. WorksIn, .. Supervises];

    /// <summary>The team they write for when they do not say otherwise.</summary>
    public Id<Team>? Home => WorksIn.Count > 0 ? WorksIn[0] : Supervises.Count > 0 ? Supervises[0] : null;
}
