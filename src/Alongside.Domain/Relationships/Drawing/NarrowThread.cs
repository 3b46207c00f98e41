using Alongside.Domain.Pictures;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>The picture for a phone: 328 units wide, time downwards, the words in a column beside it.</summary>
internal sealed class NarrowThread
{
    private const double Width = 328, Top = 34, Hard = 52, Good = 188, Words = 204, Label = 65, Line = 19;

    private const double Type = 16, BigType = 17, HitWidth = 200;

    private const int LabelsAtMost = 40;

    private readonly ThreadFacts facts;
    private readonly ThreadWords words;
    private readonly Ground ground;
    private readonly ThreadLines lines;
    private readonly List<Mark> marks = new(160);

    private NarrowThread(ThreadFacts facts, ThreadWords words)
    {
        (this.facts, this.words) = (facts, words);
        var (first, last) = (ThreadMonth.FirstOf(facts.FirstDay), ThreadMonth.FirstOf(facts.LastDay));
        var months = (last.Year - first.Year) * 12 + last.Month - first.Month + 1;
        var labels = Math.Min(facts.Ruptures.Count + facts.Repairs.Count + 2 * facts.Strands.Count + 1, LabelsAtMost);
        var height = Math.Max(Math.Clamp(600, months * 16, Math.Max(months * 16, months * 150)), labels * Label);
        ground = new()
        {
            FirstDay = first,
            DayAfter = last.AddMonths(1),
            From = Top,
            Until = Top + Math.Max(height, 220),
            Hard = Hard,
            Good = Good,
            Down = true,
            Scale = 0.72,
        };
        lines = new ThreadLines(facts, ground);
    }

    public static Picture Draw(ThreadFacts facts, ThreadWords words)
    {
        var thread = new NarrowThread(facts, words);
        return new("thread thread--down", Width, thread.Foot, words.Title, CanBeChosenIn: true, thread.Paint());
    }

    /// <summary>Below the last day there is room for the fibres of a thread that breaks on it.</summary>
    private double Foot
    {
        get
        {
            var last = lines.Frays.Count > 0 ? lines.Frays[^1].Along : 0;
            return ground.Until + Math.Max(22, last + 40 - ground.Until);
        }
    }

    private List<Mark> Paint()
    {
        PaintGround();
        foreach (var (from, until) in lines.Nobody)
        {
            var (upper, lower) = (ground.Dawn(from), ground.Dawn(until));
            marks.Add(new RectMark("nobody", Hard, upper, Good - Hard, lower - upper, Math.Min(6, (lower - upper) / 2), $"{words.Nobody} {words.HowLong(until.DayNumber - from.DayNumber)}"));
        }

        lines.PaintStrands(marks, words, withAnswers: true);
        lines.PaintYarn(marks, words);
        PaintMonths();
        PaintLabels();
        return marks;
    }

    private void PaintGround()
    {
        var ink = new Ink(256);
        ink.Move(Hard, Top - 8);
        ink.Line(Hard, ground.Until);
        ink.Move(Good, Top - 8);
        ink.Line(Good, ground.Until);
        marks.Add(new PathMark("grid", ink.Written.ToString()));
        ink.Dispose();
        marks.Add(new TextMark("say say--soft", Hard, 16, words.HardInShort, Anchor.Middle));
        marks.Add(new TextMark("say say--soft", Good, 16, words.GoodInShort, Anchor.Middle));

        var ticks = new Ink(256);
        var (written, year) = (0.0, 0);
        for (var month = ground.FirstDay; month < ground.DayAfter; month = month.AddMonths(1))
        {
            var y = ground.Dawn(month);
            if (y < written) continue;
            ticks.Move(34, y);
            ticks.Line(42, y);
            marks.Add(new TextMark("say say--soft", 0, y + 5, words.MonthInShort(month)));
            if (month.Year != year) marks.Add(new TextMark("say say--soft", 0, y + 22, words.Year(month)));
            // Every third month where there is room for it, so that the names fall into a rhythm.
            written = y + Math.Max(month.Year != year ? 44 : 28, ground.PerDay * 85);
            year = month.Year;
        }

        marks.Add(new PathMark("tick", ticks.Written.ToString()));
        ticks.Dispose();
    }

    private void PaintMonths()
    {
        var asOne = facts.Meetings.Count > ThreadDrawing.BeadsAtMost;
        foreach (var month in ThreadMonth.Of(facts))
        {
            var (from, until) = (ground.Dawn(month.Month), ground.Dawn(month.Month.AddMonths(1)));
            var inside = new List<Mark>(month.Meetings.Count + 2);
            foreach (var fray in lines.Frays)
                if (fray.Along >= from && fray.Along < until) inside.Add(lines.PaintFray(fray));
            foreach (var knot in lines.Knots)
                if (ThreadMonth.FirstOf(knot.Day) == month.Month) inside.Add(lines.PaintKnot(knot));
            Beads.Thread(inside, ground, lines.Yarn.Course, month, words, from, until, asOne, lines.HasKnotOn);
            var hit = new RectMark("hit", 0, from, HitWidth, until - from, Math.Min(8, (until - from) / 2));
            marks.Add(new LinkMark("month", facts.MonthLink + month.Key,
                inside.Count > 0 ? [hit, new GroupMark("", inside, Spoken: false)] : [hit], words.InAMonth(month)));
        }
    }

    private void PaintLabels()
    {
        var wanted = new List<(double At, double Across, string Class, string Big, string Small)>();
        foreach (var (along, across, day, title) in lines.Frays) wanted.Add((along, across, "say say--big", title, words.Day(day)));
        foreach (var (centre, _, day, title) in lines.Knots) wanted.Add((centre, lines.Yarn.Course.At(centre) + 18, "say say--big", title, words.Day(day)));
        for (var i = 0; i < facts.Strands.Count; i++)
            wanted.Add((lines.Strands[i].From, double.NaN, lines.NameClass(i), words.WorkerCame(facts.Strands[i].Name), words.Day(facts.Strands[i].From)));
        foreach (var (from, until) in lines.Nobody)
            wanted.Add(((ground.Dawn(from) + ground.Dawn(until)) / 2, double.NaN, "say say--soft", words.Nobody, words.HowLong(until.DayNumber - from.DayNumber)));
        if (wanted.Count >= LabelsAtMost) wanted.RemoveRange(LabelsAtMost - 1, wanted.Count - LabelsAtMost + 1);
        wanted.Add((Math.Min(lines.Yarn.Until, ground.Until), double.NaN, "say say--family", words.FamilySide, ""));
        // Things of one moment keep the order above; a plain sort would not.
        wanted = [.. wanted.OrderBy(static w => w.At)];

        var at = new double[wanted.Count];
        var half = new double[wanted.Count];
        var broken = new (string First, string? Second)[wanted.Count];
        for (var i = 0; i < at.Length; i++)
        {
            broken[i] = Lettering.Wrap(wanted[i].Big, Width - Words, BigType, bold: true);
            at[i] = wanted[i].At;
            half[i] = 4 + Line / 2 * (1 + (broken[i].Second is null ? 0 : 1) + (wanted[i].Small.Length > 0 ? 1 : 0));
        }

        Spacing.Apart(at, half, Top - 14, ground.Until + 16);

        var leads = new Ink(256);
        for (var i = 0; i < at.Length; i++)
        {
            var label = wanted[i];
            var y = at[i] - half[i] + 17;
            if (!double.IsNaN(label.Across))
            {
                leads.Move(Math.Min(label.Across + 10, Good + 4), label.At);
                leads.Line(Good + 6, label.At);
                leads.Line(Words - 4, y - 5);
            }

            var (first, second) = broken[i];
            var whole = second is null ? first == label.Big : first.Length + 1 + second.Length == label.Big.Length;
            marks.Add(new TextMark(label.Class, Words, y, first, Anchor.Start, whole ? null : label.Big));
            if (second is not null) marks.Add(new TextMark(label.Class, Words, y += Line, second));
            if (label.Small.Length > 0) marks.Add(new TextMark("say say--soft", Words, y + Line, Lettering.Fit(label.Small, Width - Words, Type)));
        }

        if (leads.Written.Length > 0) marks.Add(new PathMark("lead", leads.Written.ToString()));
        leads.Dispose();
    }
}
