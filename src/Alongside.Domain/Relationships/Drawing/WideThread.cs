using Alongside.Domain.Pictures;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>The picture for a wide page: 1120 units wide, time to the right, the names at the end of their lines.</summary>
internal sealed class WideThread
{
    private const double Width = 1120, Left = 8, Right = 976, Edge = 1116, LineHeight = 26, Tier = 52, Top = 110, Bottom = 350;

    /// <summary>More than this would be a wall of words; the rest have their titles and the table.</summary>
    private const int LabelsAtMost = 24;

    private const double Type = 17, BigType = 20;

    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1200];

    private readonly ThreadFacts facts;
    private readonly ThreadWords words;
    private readonly DateOnly? opened;
    private readonly Ground ground;
    private readonly ThreadLines lines;
    private readonly List<Mark> marks = new(160);
    private readonly List<Box> taken = new(32);
    private readonly MomentLabels labels = new(Left, Edge);

    private WideThread(ThreadFacts facts, ThreadWords words, DateOnly? opened)
    {
        (this.facts, this.words, this.opened) = (facts, words, opened);
        ground = Window();
        lines = new ThreadLines(facts, ground);
        PlaceLabels();
    }

    public static Picture Draw(ThreadFacts facts, ThreadWords words, DateOnly? opened)
    {
        var thread = new WideThread(facts, words, opened);
        var above = Top - 66 - Tier * (thread.labels.Tiers - 1) - 22;
        return new("thread thread--across", Width, Bottom + 124 - above, words.Title, CanBeChosenIn: true, thread.Paint()) { Top = above };
    }

    private Ground Window()
    {
        var (first, last) = (ThreadMonth.FirstOf(facts.FirstDay), ThreadMonth.FirstOf(facts.LastDay));
        if (opened is { } month) first = last = month;
        return new() { FirstDay = first, DayAfter = last.AddMonths(1), From = Left, Until = Right, Hard = Bottom, Good = Top, Scale = 1 };
    }

    private List<Mark> Paint()
    {
        PaintGround();
        PaintNobody();
        lines.PaintStrands(marks, words, withAnswers: true);
        lines.PaintYarn(marks, words);
        if (opened is { } month) PaintOpened(month);
        else PaintMonths();
        PaintMoments();
        PaintNames();
        PaintNobodyWords();
        marks.Add(new TextMark("say say--soft hint", Left, Bottom + 114, words.Hint));
        return marks;
    }

    private void PaintGround()
    {
        var ink = new Ink(64);
        ink.Move(Left, Top);
        ink.Line(Right, Top);
        ink.Move(Left, Bottom);
        ink.Line(Right, Bottom);
        marks.Add(new PathMark("grid", ink.Written.ToString()));
        ink.Dispose();
        marks.Add(new TextMark("say say--soft", Left, Bottom + 24, words.Hard));
        if (opened is { } month) PaintDays(month);
        else PaintMonthNames();
    }

    private void PaintMonthNames()
    {
        var monthWidth = ground.PerDay * 30.4;
        var step = MonthSteps[^1];
        foreach (var s in MonthSteps)
        {
            if (s * monthWidth < 140) continue;
            step = s;
            break;
        }

        var ticks = new Ink(512);
        var (written, year) = (0.0, 0);
        var last = ThreadMonth.FirstOf(facts.LastDay);
        var count = 0;
        for (var month = ground.FirstDay; month <= last; month = month.AddMonths(1), count++)
        {
            var x = ground.Dawn(month);
            var named = count % step == 0;
            if (named || monthWidth >= 7)
            {
                ticks.Move(x, Bottom + 34);
                ticks.Line(x, Bottom + (named ? 43 : 39));
            }

            if (!named) continue;
            var says = month.Year != year ? words.MonthAndYear(month) : words.Month(month);
            var width = Lettering.Width(says, Type);
            var start = count == 0 ? x : x - width / 2;
            if (start < written || start + width > Edge) continue;
            marks.Add(new TextMark("say say--soft", x, Bottom + 62, says, count == 0 ? Anchor.Start : Anchor.Middle));
            (written, year) = (start + width + 12, month.Year);
        }

        marks.Add(new PathMark("tick", ticks.Written.ToString()));
        ticks.Dispose();
    }

    private void PaintDays(DateOnly month)
    {
        var ticks = new Ink(512);
        var written = 0.0;
        for (var day = month; day < ground.DayAfter; day = day.AddDays(1))
        {
            var x = ground.Noon(day);
            var says = (day.Day - 1) % 5 == 0 && day.Day < 31 ? words.Day(day) : "";
            ticks.Move(x, Bottom + 34);
            ticks.Line(x, Bottom + (says.Length > 0 ? 43 : 39));
            if (says.Length == 0) continue;
            var width = Lettering.Width(says, Type);
            var start = Math.Max(Left, x - width / 2);
            if (start < written) continue;
            marks.Add(new TextMark("say say--soft", start, Bottom + 62, says));
            written = start + width + 12;
        }

        marks.Add(new PathMark("tick", ticks.Written.ToString()));
        ticks.Dispose();
    }

    private void PaintNobody()
    {
        foreach (var (from, until) in lines.Nobody)
        {
            var (left, right) = (Math.Max(ground.Dawn(from), Left), Math.Min(ground.Dawn(until), Right));
            if (right <= left) continue;
            marks.Add(new RectMark("nobody", left, Top, right - left, Bottom - Top, Math.Min(6, (right - left) / 2), $"{words.Nobody} {words.HowLong(until.DayNumber - from.DayNumber)}"));
        }
    }

    private void PaintMonths()
    {
        var months = ThreadMonth.Of(facts);
        var asOne = facts.Meetings.Count > ThreadDrawing.BeadsAtMost;
        foreach (var month in months)
        {
            var (from, until) = (ground.Dawn(month.Month), ground.Dawn(month.Month.AddMonths(1)));
            var inside = new List<Mark>(month.Meetings.Count + 2);
            foreach (var fray in lines.Frays)
                if (fray.Along >= from && fray.Along < until) inside.Add(lines.PaintFray(fray));
            foreach (var knot in lines.Knots)
                if (ThreadMonth.FirstOf(knot.Day) == month.Month) inside.Add(lines.PaintKnot(knot));
            Beads.Thread(inside, ground, lines.Yarn.Course, month, words, from, until, asOne, lines.HasKnotOn);
            var says = words.InAMonth(month);
            var tip = Tip(says);
            marks.Add(new LinkMark("month", facts.MonthLink + month.Key,
                inside.Count > 0 ? [Hit(from, until), new GroupMark("", inside, Spoken: false), tip] : [Hit(from, until), tip],
                ReferenceEquals(tip.Words, says) ? null : says));
        }
    }

    private void PaintOpened(DateOnly opened)
    {
        foreach (var fray in lines.Frays) marks.Add(lines.PaintFray(fray));
        foreach (var knot in lines.Knots) marks.Add(lines.PaintKnot(knot));
        foreach (var month in ThreadMonth.Of(facts))
            if (month.Month == opened) Beads.ThreadOpened(marks, ground, lines.Yarn.Course, month, words, Hit, Tip);
    }

    private RectMark Hit(double from, double until) => new("hit", from, Top - 34, until - from, Bottom - Top + 66, Math.Min(8, (until - from) / 2));

    private TextMark Tip(string says) => new("say tip", Left, Bottom + 114, Lettering.Fit(says, Edge - Left, Type));

    private void PlaceLabels()
    {
        var wanted = new List<(double At, DateOnly Day, string Words, bool Before)>(lines.Frays.Count + lines.Knots.Count);
        foreach (var (along, _, day, title) in lines.Frays) wanted.Add((along, day, title, true));
        foreach (var (centre, _, day, title) in lines.Knots) wanted.Add((centre, day, title, false));
        wanted.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : b.Before.CompareTo(a.Before));
        for (var i = 0; i < Math.Min(wanted.Count, LabelsAtMost); i++) labels.Place(wanted[i].At, wanted[i].Words, words.Day(wanted[i].Day), isKnot: !wanted[i].Before);
    }

    private void PaintMoments()
    {
        var leads = new Ink(256);
        foreach (var label in labels.Placed)
        {
            var (upper, mark) = (Upper(label), MarkOf(label));
            if (mark - upper < 42) continue;
            leads.Move(label.At, mark);
            leads.Line(label.At, upper + 32);
            taken.Add(new(label.At - 2, upper, label.At + 2, mark));
        }

        if (leads.Written.Length > 0) marks.Add(new PathMark("lead", leads.Written.ToString()));
        leads.Dispose();
        marks.Add(new TextMark("say say--soft halo", Left, Top - 10, words.Good));
        foreach (var label in labels.Placed)
        {
            var (at, anchor) = label.Before ? (label.At - 6, Anchor.End) : (label.At - 4, Anchor.Start);
            marks.Add(new TextMark("say say--big halo", at, Upper(label), label.Big, anchor, label.Whole == label.Big ? null : label.Whole));
            marks.Add(new TextMark("say say--soft halo", at, Upper(label) + 22, label.Small, anchor));
        }

        foreach (var (along, across, _, _) in lines.Frays) taken.Add(new(along - 4, across - 26, along + 46, across + 46));
        foreach (var (centre, half, _, _) in lines.Knots) taken.Add(new(centre - half - 6, lines.Yarn.Course.At(centre) - 40, centre + half + 6, lines.Yarn.Course.At(centre) + 12));
    }

    private static double Upper(in MomentLabel label) => Top - 66 - Tier * label.Tier;

    /// <summary>Where a label's lead meets its fray or the top of its knot.</summary>
    private double MarkOf(in MomentLabel label) => lines.Yarn.Course.At(label.At) - (label.IsKnot ? 40 : 14);

    private void PaintNames()
    {
        var ends = new List<(double At, double Along, string Class, string Words)>
        {
            (lines.Yarn.Course.At(Math.Min(lines.Yarn.Until, Right)), lines.Yarn.Until, "say say--family", words.FamilySide),
        };
        for (var i = 0; i < lines.Strands.Count; i++)
        {
            var line = lines.Strands[i];
            if (line.Until >= Right || (lines.IsHere(i) && ground.Holds(line.Until)))
                ends.Add((line.Course.At(Math.Min(line.Until, Right)), line.Until, lines.NameClass(i), words.WorkerSide(facts.Strands[i].Name)));
        }

        ends.Sort(static (a, b) => a.At.CompareTo(b.At));
        var at = new double[ends.Count];
        var half = new double[ends.Count];
        var x = 0.0;
        for (var i = 0; i < at.Length; i++)
        {
            (at[i], half[i]) = (ends[i].At, LineHeight / 2);
            x = Math.Max(x, Math.Min(ends[i].Along, Right) + 14);
        }

        foreach (var (along, _, _, _) in lines.Frays)
            if (x - along < 56) x = Math.Max(x, Math.Min(along + 56, Right + 40));
        Spacing.Apart(at, half, Top - 8, Bottom + 8);
        for (var i = 0; i < at.Length; i++)
        {
            var says = Lettering.Fit(ends[i].Words, Edge - x, Type, bold: true);
            marks.Add(new TextMark(ends[i].Class, x, at[i] + 6, says, Anchor.Start, says == ends[i].Words ? null : ends[i].Words));
            taken.Add(new(x, at[i] - 14, x + Lettering.Width(says, Type, bold: true), at[i] + 12));
        }

        for (var i = 0; i < lines.Strands.Count; i++)
        {
            var line = lines.Strands[i];
            if (line.Until < Left || line.From > Right) continue;
            if (!lines.IsHere(i) && line.Until < Right) PaintName(i, line, words.WorkerSide(facts.Strands[i].Name), atItsEnd: true);
            else if (i > 0 && line.From > Left) PaintName(i, line, words.WorkerCame(facts.Strands[i].Name), atItsEnd: false);
        }
    }

    /// <summary>A name beside its line, where there is room: above it before below it.</summary>
    private void PaintName(int strand, Yarn line, string says, bool atItsEnd)
    {
        var width = Lettering.Width(says, Type, bold: true);
        var (from, until) = (Math.Max(line.From, Left), Math.Min(line.Until, Right));
        Span<double> starts = atItsEnd
            ? [until - width, from + 6, (from + until - width) / 2, until + 18, until - width * 0.5]
            : [from + 6, from + 6 + width * 0.3, (from + until - width) / 2];
        Span<double> away = [-18, 30, -30, 44, -46, 60, -64, 78];
        foreach (var lift in away)
        {
            foreach (var start in starts)
            {
                var left = Math.Clamp(start, Left, Edge - width);
                var beside = line.Course.At(Math.Clamp(left + width / 2, from, until)) + lift;
                var box = new Box(left, beside - 14, left + width, beside + 5);
                if (box.Top < Top + 2 || box.Bottom > Bottom - 2 || !IsClear(box)) continue;
                Put(box, beside);
                return;
            }
        }

        if (!atItsEnd) return;
        // Nowhere is free: a name over a line is better than no name.
        var over = Math.Clamp(until - width, Left, Edge - width);
        var y = Math.Clamp(line.Course.At(until) - 18, Top + 16, Bottom - 6);
        Put(new(over, y - 14, over + width, y + 5), y);

        void Put(Box box, double y)
        {
            taken.Add(box);
            marks.Add(new TextMark(lines.NameClass(strand) + " halo", box.Left, y, says));
        }
    }

    private void PaintNobodyWords()
    {
        foreach (var (from, until) in lines.Nobody)
        {
            var (left, right) = (Math.Max(ground.Dawn(from), Left), Math.Min(ground.Dawn(until), Right));
            var howLong = words.HowLong(until.DayNumber - from.DayNumber);
            var width = Math.Max(Lettering.Width(words.Nobody, Type), Lettering.Width(howLong, Type));
            if (right <= left) continue;
            var middle = Math.Clamp((left + right) / 2, Left + width / 2, Edge - width / 2);
            Span<double> heights = [Top + 40, Bottom - 44, (Top + Bottom) / 2, Top + 76, Bottom - 84, Top + 24, Bottom - 28];
            foreach (var y in heights)
            {
                var box = new Box(middle - width / 2, y - 16, middle + width / 2, y + 26);
                if (!IsClear(box)) continue;
                taken.Add(box);
                marks.Add(new TextMark("say say--soft halo", middle, y, words.Nobody, Anchor.Middle));
                marks.Add(new TextMark("say say--soft halo", middle, y + 21, howLong, Anchor.Middle));
                break;
            }
        }
    }

    private bool IsClear(in Box box)
    {
        foreach (var other in taken)
            if (box.Meets(other, 3)) return false;
        if (Touches(lines.Yarn, box, 11)) return false;
        foreach (var strand in lines.Strands)
            if (Touches(strand, box, 5)) return false;
        return true;
    }

    private static bool Touches(Yarn line, in Box box, double thick)
    {
        for (var x = Math.Max(box.Left, line.From); x <= Math.Min(box.Right, line.Until + 14); x += 6)
        {
            var y = line.Course.At(x);
            if (y > box.Top - thick && y < box.Bottom + thick) return true;
        }

        return false;
    }
}
