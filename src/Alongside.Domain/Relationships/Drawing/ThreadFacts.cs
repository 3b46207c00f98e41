using Alongside.Domain.CheckIns;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>
/// What the picture of a relationship is drawn from, already limited to what its reader may see. Lists may come in
/// any order; they are kept by day.
/// </summary>
public sealed record ThreadFacts
{
    /// <summary>How long one answer is taken to hold when a relationship has no rhythm of its own, in days.</summary>
    public const int UsualRhythmDays = 42;

    /// <summary>The day the picture is drawn.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The day the relationship began.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>The day it ended, or null while it goes on.</summary>
    public DateOnly? End { get; init; }

    /// <summary>How often we mean to ask how it is, in days. An answer older than this no longer holds.</summary>
    public int RhythmDays { get; init => field = Math.Max(1, value); } = UsualRhythmDays;

    /// <summary>How long one answer holds in the rhythm the person chose, in days: one and a half times two weeks, or the usual.</summary>
    public static int DaysAnAnswerHolds(Rhythm rhythm) => rhythm == Rhythm.EveryTwoWeeks ? 3 * WhenToAsk.TwoWeeks / 2 : UsualRhythmDays;

    /// <summary>The workers one after the other.</summary>
    public IReadOnlyList<ThreadStrand> Strands { get; init => field = InOrder(value, static s => s.From); } = [];

    public IReadOnlyList<ThreadMeeting> Meetings { get; init => field = InOrder(value, static m => m.Day); } = [];

    /// <summary>The family's side: how it is, as they told us.</summary>
    public IReadOnlyList<ThreadCheckIn> CheckIns { get; init => field = InOrder(value, static c => c.Day); } = [];

    public IReadOnlyList<ThreadMoment> Ruptures { get; init => field = InOrder(value, static m => m.Day); } = [];

    public IReadOnlyList<ThreadMoment> Repairs { get; init => field = InOrder(value, static m => m.Day); } = [];

    /// <summary>What stands before a month (<c>2026-03</c>) in the link that opens it: a table row or a query.</summary>
    public string MonthLink { get; init; } = "#m-";

    /// <summary>The first day anything is known of.</summary>
    public DateOnly FirstDay
    {
        get
        {
            var first = Start;
            if (Strands.Count > 0) first = Earlier(first, Strands[0].From);
            if (Meetings.Count > 0) first = Earlier(first, Meetings[0].Day);
            if (CheckIns.Count > 0) first = Earlier(first, CheckIns[0].Day);
            if (Ruptures.Count > 0) first = Earlier(first, Ruptures[0].Day);
            if (Repairs.Count > 0) first = Earlier(first, Repairs[0].Day);
            return first;
        }
    }

    /// <summary>Its last day: the end, or today; later only when something is known of a later day.</summary>
    public DateOnly LastDay
    {
        get
        {
            var last = Later(End ?? Today, Start);
            if (Meetings.Count > 0) last = Later(last, Meetings[^1].Day);
            if (CheckIns.Count > 0) last = Later(last, CheckIns[^1].Day);
            if (Ruptures.Count > 0) last = Later(last, Ruptures[^1].Day);
            if (Repairs.Count > 0) last = Later(last, Repairs[^1].Day);
            return last;
        }
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    internal static T[] InOrder<T>(IReadOnlyList<T> things, Func<T, DateOnly> day)
    {
        var kept = new T[things.Count];
        var sorted = true;
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = things[i];
            if (i > 0 && day(kept[i]) < day(kept[i - 1])) sorted = false;
        }

        // Array.Sort may swap things of one day; the picture must not depend on that.
        return sorted ? kept : [.. kept.OrderBy(day)];
    }
}
