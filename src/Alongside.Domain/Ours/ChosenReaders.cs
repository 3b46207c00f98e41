using Alongside.Domain.Organisations;

namespace Alongside.Domain.Ours;

/// <summary>What a person's choice of readers comes to: the audience, and the workers it is released to by name.</summary>
/// <param name="Audience">Who reads it without being named.</param>
/// <param name="Named">Workers who read it by name.</param>
public sealed record ChosenReaders(Audience Audience, IReadOnlyList<Id<Worker>> Named)
{
    /// <param name="chosen">Their choice; nothing chosen, or nothing known, keeps it for them alone.</param>
    /// <param name="worker">The worker it is about; null when nobody holds the relationship now.</param>
    /// <param name="supervisors">Who looks after the team today.</param>
    /// <param name="team">Who else works in it today.</param>
    public static ChosenReaders Of(WhoReads chosen, Id<Worker>? worker, IReadOnlyCollection<Id<Worker>> supervisors, IReadOnlyCollection<Id<Worker>> team) => chosen switch
    {
        WhoReads.TheTeam => new(Audience.MyTeam, []),
        WhoReads.TheWorker when worker is { } one => new(Audience.OnlyMe, [one]),
        WhoReads.NotTheWorker => new(Audience.OnlyMe, Besides(worker, supervisors, team)),
        _ => new(Audience.OnlyMe, []),
    };

    /// <summary>
    /// Who hears of it in place of the worker it is about: whoever looks after the team; where that is the worker
    /// themselves, their colleagues. Nobody when there is nobody: then nothing may be promised.
    /// </summary>
    public static IReadOnlyList<Id<Worker>> Besides(Id<Worker>? worker, IReadOnlyCollection<Id<Worker>> supervisors, IReadOnlyCollection<Id<Worker>> team)
    {
        List<Id<Worker>> held = [.. supervisors.Where(s => s != worker).Distinct()];
        return held.Count > 0 ? held : [.. team.Where(t => t != worker).Distinct()];
    }
}
