using System.Globalization;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>One month of a relationship: the part of the picture one can choose, and the rows of the table beside it.</summary>
public sealed record ThreadMonth
{
    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The meetings of the month, earliest first.</summary>
    public required IReadOnlyList<ThreadMeeting> Meetings { get; init; }

    public required IReadOnlyList<ThreadMoment> Ruptures { get; init; }

    public required IReadOnlyList<ThreadMoment> Repairs { get; init; }

    /// <summary>The family's last answer in the month, 0 to 10; null when nobody asked.</summary>
    public required double? FamilySide { get; init; }

    /// <summary>Each worker's last answer in the month, 0 to 10; a worker who was not asked is not in it.</summary>
    public required IReadOnlyList<(string Name, double Height)> WorkerSides { get; init; }

    /// <summary>How many of the meetings had their item first.</summary>
    public required int TheirsFirst { get; init; }

    /// <summary>How many had ours first. The rest of the meetings: nobody said.</summary>
    public required int OursFirst { get; init; }

    /// <summary>The month as links and anchors name it: <c>2026-03</c>.</summary>
    public string Key => Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Meetings and moments together, newest first, as the table shows them.</summary>
    public IReadOnlyList<ThreadEntry> Entries()
    {
        var entries = new List<ThreadEntry>(Meetings.Count + Ruptures.Count + Repairs.Count);
        foreach (var meeting in Meetings) entries.Add(new(meeting.Day, ThreadEntryKind.Meeting, meeting.Words, meeting));
        foreach (var rupture in Ruptures) entries.Add(new(rupture.Day, ThreadEntryKind.Rupture, rupture.Label, null));
        foreach (var repair in Repairs) entries.Add(new(repair.Day, ThreadEntryKind.Repair, repair.Label, null));
        return [.. entries.OrderByDescending(static e => e.Day).ThenByDescending(static e => e.Kind)];
    }

    /// <summary>Every month from the first to the last day of the relationship, earliest first, also those in which nothing happened.</summary>
    public static IReadOnlyList<ThreadMonth> Of(ThreadFacts facts)
    {
        var (first, last) = (FirstOf(facts.FirstDay), FirstOf(facts.LastDay));
        var months = new ThreadMonth[(last.Year - first.Year) * 12 + last.Month - first.Month + 1];
        var meetings = facts.Meetings as ThreadMeeting[] ?? [];
        var ruptures = facts.Ruptures as ThreadMoment[] ?? [];
        var repairs = facts.Repairs as ThreadMoment[] ?? [];
        int meeting = 0, rupture = 0, repair = 0, answer = 0;
        var answers = new int[facts.Strands.Count];
        var month = first;
        for (var i = 0; i < months.Length; i++)
        {
            var next = i + 1 < months.Length ? month.AddMonths(1) : DateOnly.MaxValue;
            var (from, theirs, ours) = (meeting, 0, 0);
            for (; meeting < meetings.Length && meetings[meeting].Day < next; meeting++)
            {
                if (meetings[meeting].TheirsFirst is true) theirs++;
                else if (meetings[meeting].TheirsFirst is false) ours++;
            }

            months[i] = new ThreadMonth
            {
                Month = month,
                Meetings = new ArraySegment<ThreadMeeting>(meetings, from, meeting - from),
                Ruptures = Until(ruptures, ref rupture, next),
                Repairs = Until(repairs, ref repair, next),
                FamilySide = LastAnswer(facts.CheckIns, ref answer, next),
                WorkerSides = WorkerSidesUntil(facts.Strands, answers, next),
                TheirsFirst = theirs,
                OursFirst = ours,
            };
            month = next;
        }

        return months;
    }

    internal static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static ArraySegment<ThreadMoment> Until(ThreadMoment[] moments, ref int at, DateOnly next)
    {
        var from = at;
        while (at < moments.Length && moments[at].Day < next) at++;
        return new(moments, from, at - from);
    }

    private static double? LastAnswer(IReadOnlyList<ThreadCheckIn> checkIns, ref int at, DateOnly next)
    {
        double? last = null;
        for (; at < checkIns.Count && checkIns[at].Day < next; at++) last = checkIns[at].Height ?? last;
        return last;
    }

    private static (string, double)[] WorkerSidesUntil(IReadOnlyList<ThreadStrand> strands, int[] at, DateOnly next)
    {
        List<(string, double)>? sides = null;
        for (var s = 0; s < strands.Count; s++)
            if (LastAnswer(strands[s].CheckIns, ref at[s], next) is { } height) (sides ??= []).Add((strands[s].Name, height));
        return sides is null ? [] : [.. sides];
    }
}
