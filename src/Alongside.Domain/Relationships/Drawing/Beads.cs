using Alongside.Domain.Pictures;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>
/// The meetings of a month on the yarn. They keep their days as nearly as they can without touching one another or
/// leaving their month; where they would become too small to be told apart, the month becomes one bead.
/// </summary>
internal static class Beads
{
    private const double Theirs = 7.4, Ours = 5.6, Air = 0.8;

    /// <summary>Smaller than this part of its size, a bead is a speck.</summary>
    private const double SmallestPart = 0.6;

    /// <param name="from">Where the month begins, along.</param>
    /// <param name="until">Where it ends.</param>
    /// <param name="asOne">Whether the month must be one bead.</param>
    /// <param name="isKnot">The meetings that a knot already stands for.</param>
    public static void Thread(List<Mark> marks, in Ground ground, Course course, ThreadMonth month, ThreadWords words, double from, double until, bool asOne, Func<DateOnly, bool> isKnot)
    {
        var count = 0;
        Span<double> at = month.Meetings.Count <= 64 ? stackalloc double[64] : new double[month.Meetings.Count];
        Span<double> half = at.Length <= 64 ? stackalloc double[64] : new double[at.Length];
        Span<int> which = at.Length <= 64 ? stackalloc int[64] : new int[at.Length];
        var (takes, knot) = (0.0, DateOnly.MinValue);
        for (var i = 0; i < month.Meetings.Count; i++)
        {
            var meeting = month.Meetings[i];
            if (knot != meeting.Day && isKnot(meeting.Day))
            {
                knot = meeting.Day;
                continue;
            }

            at[count] = ground.Noon(meeting.Day);
            half[count] = (meeting.TheirsFirst is true ? Theirs : Ours) * ground.Scale + Air;
            which[count] = i;
            takes += 2 * half[count++];
        }

        if (count == 0) return;
        var part = Math.Min(1, (until - from) / takes);
        if (asOne || part < SmallestPart)
        {
            marks.Add(One(ground, course, month, words, from, until));
            return;
        }

        for (var i = 0; i < count; i++) half[i] *= part;
        Spacing.Apart(at[..count], half[..count], from, until);
        for (var i = 0; i < count; i++)
        {
            var meeting = month.Meetings[which[i]];
            marks.Add(Bead(ground, course, at[i], half[i] - Air * part, meeting.TheirsFirst is true, words.Meeting(meeting)));
        }
    }

    /// <summary>Every meeting of an opened month, each a link of its own.</summary>
    public static void ThreadOpened(List<Mark> marks, in Ground ground, Course course, ThreadMonth month, ThreadWords words, Func<double, double, RectMark> hit, Func<string, TextMark> tip)
    {
        var count = month.Meetings.Count;
        var (at, half, takes) = (new double[count], new double[count], 0.0);
        for (var i = 0; i < count; i++)
        {
            at[i] = ground.Noon(month.Meetings[i].Day);
            half[i] = (month.Meetings[i].TheirsFirst is true ? Theirs : Ours) * 1.3 + Air;
            takes += 2 * half[i];
        }

        var part = Math.Min(1, (ground.Until - ground.From) / Math.Max(1, takes));
        for (var i = 0; i < count; i++) half[i] *= part;
        Spacing.Apart(at, half, ground.From, ground.Until);
        for (var i = 0; i < count; i++)
        {
            var meeting = month.Meetings[i];
            var from = i == 0 ? Math.Max(ground.From, at[i] - 24) : Math.Max((at[i - 1] + at[i]) / 2, at[i] - 24);
            var until = i + 1 == count ? Math.Min(ground.Until, at[i] + 24) : Math.Min((at[i] + at[i + 1]) / 2, at[i] + 24);
            var says = words.Meeting(meeting);
            marks.Add(new LinkMark("month", meeting.Href,
                [
                    hit(from, until),
                    new GroupMark("", [Bead(ground, course, at[i], half[i] - Air * part, meeting.TheirsFirst is true, says)], Spoken: false),
                    tip(says),
                ]));
        }
    }

    private static CircleMark One(in Ground ground, Course course, ThreadMonth month, ThreadWords words, double from, double until)
    {
        var sum = 0.0;
        foreach (var meeting in month.Meetings) sum += ground.Noon(meeting.Day);
        var size = month.Meetings.Count switch
        {
            < 3 => Ours,
            < 8 => Theirs,
            _ => 8.6,
        };
        var radius = Math.Min(size * ground.Scale, (until - from) * 0.45);
        var at = Math.Clamp(sum / month.Meetings.Count, from + radius, Math.Max(from + radius, until - radius));
        return Bead(ground, course, at, radius, month.TheirsFirst > 0 && month.TheirsFirst >= month.OursFirst, words.InAMonth(month));
    }

    private static CircleMark Bead(in Ground ground, Course course, double along, double radius, bool theirs, string title)
    {
        var (x, y) = ground.Place(along, course.At(along));
        return new(theirs ? "bead bead--theirs" : "bead", x, y, radius, title);
    }
}
