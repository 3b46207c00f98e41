using Alongside.Domain.Organisations;

namespace Alongside.Domain.Access;

/// <summary>Whoever wants to read or act, with what the decision needs to know of them, and nothing else.</summary>
/// <param name="Worker">Who they are.</param>
/// <param name="Role">What they are here for.</param>
/// <param name="WorksIn">The teams they work in today.</param>
/// <param name="Supervises">The teams they supervise today.</param>
public sealed record Viewer(Id<Worker> Worker, Role Role, IReadOnlyList<Id<Team>> WorksIn, IReadOnlyList<Id<Team>> Supervises)
{
    /// <summary>Every team whose writing they may read.</summary>
    public IReadOnlyList<Id<Team>> Teams { get; } = [.. WorksIn, .. Supervises];

    /// <summary>The team they write for when they do not say otherwise.</summary>
    public Id<Team>? Home => WorksIn.Count > 0 ? WorksIn[0] : Supervises.Count > 0 ? Supervises[0] : null;
}
