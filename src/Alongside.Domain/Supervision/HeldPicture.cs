using Alongside.Domain.Asking;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Organisations;

namespace Alongside.Domain.Supervision;

/// <summary>
/// Whether everybody is held, how often, by whom and how it feels: for the whole service, and for a team where that tells
/// nothing about fewer than five. Numbers are "at least five, ten, fifteen"; no exact one is there to subtract. It is as of
/// the last day of a month that has ended, so that nobody's session of yesterday changes it.
/// </summary>
public sealed class HeldPicture
{
    /// <summary>Every number is a multiple of this, rounded down.</summary>
    public const int Step = SmallNumbers.Least;

    private readonly IReadOnlyList<HeldOne> all;

    /// <param name="people">Everybody who is to be held.</param>
    public HeldPicture(IEnumerable<HeldOne> people)
    {
        all = [.. people];
        var teams = all.GroupBy(p => p.Team).OrderBy(g => g.Key?.Value).ToList();
        var sizes = SmallNumbers.OfWhole([.. teams.Select(g => g.Count())]);
        // What a team's answer leaves over of the whole must be five or more people too, whichever teams one looks at.
        Teams = [.. teams.Where((g, i) => g.Key is not null && sizes[i] is >= SmallNumbers.Least).Select(g => g.Key!.Value)];
    }

    /// <summary>The teams about which there is an answer of their own.</summary>
    public IReadOnlyList<Id<Team>> Teams { get; }

    /// <summary>The last day of the month before this one.</summary>
    public static DateOnly AsOf(DateOnly today) => new DateOnly(today.Year, today.Month, 1).AddDays(-1);

    /// <summary>What is said of the whole, or of one team; null where there is no answer, and that says nothing more.</summary>
    public HeldAnswer? Of(Id<Team>? team)
    {
        if (team is { } one && !Teams.Contains(one)) return null;
        var people = team is null ? all : [.. all.Where(p => p.Team == team)];
        if (people.Count < SmallNumbers.Least) return null;
        var days = people.Select(p => p.Days).OfType<int>().Order().ToList();
        return new(
            [.. Enum.GetValues<HowHeld>().Select(how => (how, AtLeast(people.Count(p => p.How == how))))],
            [.. new[] { Role.Supervisor, Role.ServiceLead, Role.Worker }.Select(by => (by, AtLeast(people.Count(p => p.By == by))))],
            [.. new[] { HowItIs.VeryGood, HowItIs.Good, HowItIs.InTheMiddle, HowItIs.Hard }.Select(feels => (feels, AtLeast(people.Count(p => p.Feels == feels))))],
            days.Count < SmallNumbers.Least ? null : (days[(days.Count - 1) / 2] + 6) / 7);
    }

    /// <summary>At least so many; zero says "fewer than five, or nobody".</summary>
    private static int AtLeast(int number) => number / Step * Step;
}
