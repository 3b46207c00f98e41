using Alongside.Domain.Pictures;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>All lines of a thread, laid on one ground: the yarn with its frays and knots, the strands, the times with nobody.</summary>
internal sealed class ThreadLines
{
    /// <summary>Shorter times without a worker are a holiday, not a gap.</summary>
    private const int NobodyFromDays = 7;

    private const double MiddleHeight = 5;

    /// <summary>Where nobody has been asked, the two sides lie beside each other, not on each other.</summary>
    private const double Beside = 0.7;

    /// <summary>Below this scale the twist of the yarn is too fine to be seen.</summary>
    private const double TwistFrom = 0.6;

    private readonly ThreadFacts facts;
    private readonly Ground ground;
    private readonly Yarn[] strands;

    public ThreadLines(ThreadFacts facts, in Ground ground)
    {
        this.facts = facts;
        this.ground = ground;
        LastDawn = ground.Dawn(facts.LastDay.AddDays(1));
        strands = SpinStrands();
        Nobody = FindNobody();
        var breaks = new List<double>(facts.Ruptures.Count);
        foreach (var rupture in facts.Ruptures)
            if (breaks.Count == 0 || ground.Noon(rupture.Day) > breaks[^1]) breaks.Add(ground.Noon(rupture.Day));
        Yarn = new Yarn(ground, facts.CheckIns, facts.RhythmDays, ground.Dawn(facts.FirstDay), LastDawn, breaks.ToArray(), MiddleHeight);
        Frays = FindFrays();
        Knots = FindKnots(breaks);
    }

    public Yarn Yarn { get; }

    public IReadOnlyList<Yarn> Strands => strands;

    public IReadOnlyList<(double Along, double Across, DateOnly Day, string Title)> Frays { get; }

    public IReadOnlyList<(double Centre, double Half, DateOnly Day, string Title)> Knots { get; }

    public IReadOnlyList<(DateOnly From, DateOnly Until)> Nobody { get; }

    /// <summary>Where the last day is over.</summary>
    public double LastDawn { get; }

    /// <summary>Whether a worker is here on the last day.</summary>
    public bool IsHere(int strand) => facts.Strands[strand].Until is not { } until || until >= facts.LastDay;

    /// <summary>
    /// The colour of a strand: the newest is now, the one before it before, then in turn, so that no two neighbours
    /// share one.
    /// </summary>
    public string Colour(int strand) => (facts.Strands.Count - 1 - strand) switch
    {
        0 => "now",
        var back when back % 2 == 1 => "before",
        _ => "earlier",
    };

    public string NameClass(int strand) => Colour(strand) switch
    {
        "now" => "say say--now",
        "before" => "say say--before",
        _ => "say say--earlier",
    };

    public bool HasKnotOn(DateOnly day)
    {
        foreach (var knot in Knots)
            if (knot.Day == day) return true;
        return false;
    }

    public void PaintStrands(List<Mark> marks, ThreadWords words, bool withAnswers)
    {
        for (var i = 0; i < strands.Length; i++)
        {
            var (line, strand) = (strands[i], facts.Strands[i]);
            var colour = Colour(i);
            foreach (var stretch in line.Stretches)
            {
                if (Course(line, stretch) is not { } course) continue;
                var asked = stretch.Kind == StretchKind.Told;
                marks.Add(new PathMark(asked ? "strand strand--" + colour : $"strand strand--{colour} unknown", course, asked ? words.WorkerSide(strand.Name) : words.NobodyAsked));
            }

            if (!IsHere(i) && ground.Holds(line.Until) && ground.Until - line.Until > 16 * ground.Scale) marks.Add(LooseEnd(line, colour, words.WorkerSide(strand.Name)));
            if (!withAnswers) continue;
            foreach (var answer in strand.CheckIns)
            {
                var along = ground.Noon(answer.Day);
                if (answer.Height is null || !ground.Holds(along) || along < line.From || along > line.Until) continue;
                var (x, y) = ground.Place(along, line.Course.At(along));
                marks.Add(new CircleMark("asked asked--" + colour, x, y, 3.4, words.Answer(strand.Name, answer)));
            }
        }
    }

    public void PaintYarn(List<Mark> marks, ThreadWords words)
    {
        foreach (var stretch in Yarn.Stretches)
        {
            if (stretch.Kind == StretchKind.Gap || Course(Yarn, stretch) is not { } course) continue;
            if (stretch.Kind == StretchKind.Told)
                marks.Add(new GroupMark("", ground.Scale < TwistFrom
                    ? [new PathMark("yarn-edge", course), new PathMark("yarn", course)]
                    : [new PathMark("yarn-edge", course), new PathMark("yarn", course), new PathMark("yarn-twist", course)], words.FamilySide));
            else if (stretch.Kind == StretchKind.Unknown)
                marks.Add(new PathMark("yarn-unknown", course, words.NobodyAsked));
            else
                marks.Add(Fray.Loose(ground, Yarn.Course, Math.Max(stretch.From, ground.From), Math.Min(stretch.Until, ground.Until), words.NotYetMended));
        }

        PaintNewBeginnings(marks, words);
    }

    public GroupMark PaintFray((double Along, double Across, DateOnly Day, string Title) fray) => Fray.End(ground, fray.Along, fray.Across, onwards: true, fray.Title);

    public GroupMark PaintKnot((double Centre, double Half, DateOnly Day, string Title) knot) => Knot.Tie(ground, Yarn.Course, knot.Centre, knot.Half, knot.Title);

    private Yarn[] SpinStrands()
    {
        var spun = new Yarn[facts.Strands.Count];
        for (var i = 0; i < spun.Length; i++)
        {
            var strand = facts.Strands[i];
            var until = strand.Until is { } day && day < facts.LastDay ? ground.Dawn(day.AddDays(1)) : LastDawn;
            var from = Math.Min(ground.Dawn(strand.From), LastDawn);
            spun[i] = new Yarn(ground, strand.CheckIns, facts.RhythmDays, from, Math.Max(from, until), [], MiddleHeight + Beside * (1 + i % 3));
        }

        return spun;
    }

    private List<(DateOnly, DateOnly)> FindNobody()
    {
        var found = new List<(DateOnly, DateOnly)>();
        var covered = facts.FirstDay;
        foreach (var strand in facts.Strands)
        {
            if (strand.From.DayNumber - covered.DayNumber >= NobodyFromDays) found.Add((covered, strand.From));
            var until = strand.Until is { } day && day < facts.LastDay ? day.AddDays(1) : facts.LastDay.AddDays(1);
            covered = ThreadDrawing.Later(covered, until);
        }

        if (facts.LastDay.DayNumber + 1 - covered.DayNumber >= NobodyFromDays) found.Add((covered, facts.LastDay.AddDays(1)));
        return found;
    }

    private List<(double Along, double Across, DateOnly Day, string Title)> FindFrays()
    {
        var frays = new List<(double Along, double Across, DateOnly Day, string Title)>(facts.Ruptures.Count);
        for (var i = 0; i < facts.Ruptures.Count; i++)
        {
            var rupture = facts.Ruptures[i];
            var along = ground.Noon(rupture.Day);
            var isLast = i + 1 == facts.Ruptures.Count;
            var until = isLast ? Yarn.Until : ground.Noon(facts.Ruptures[i + 1].Day);
            foreach (var repair in facts.Repairs)
            {
                if (repair.Day < rupture.Day) continue;
                if (isLast || repair.Day < facts.Ruptures[i + 1].Day) until = ground.Noon(repair.Day);
                break;
            }

            Yarn.Change(along, until, StretchKind.Frayed);
            if (!ground.Holds(along)) continue;
            if (frays.Count > 0 && frays[^1].Along == along) frays[^1] = frays[^1] with { Title = $"{frays[^1].Title} · {rupture.Label}" };
            else frays.Add((along, Yarn.Course.At(along), rupture.Day, rupture.Label));
        }

        return frays;
    }

    private List<(double, double, DateOnly, string)> FindKnots(List<double> breaks)
    {
        var knots = new List<(double Centre, double Half, DateOnly Day, string Title)>(facts.Repairs.Count);
        foreach (var repair in facts.Repairs)
        {
            var centre = ground.Noon(repair.Day);
            if (!ground.Holds(centre)) continue;
            var (from, until) = (Math.Max(Yarn.From, ground.From), Math.Min(Math.Max(Yarn.Until, LastDawn), ground.Until));
            var half = Math.Min(Knot.Reach(ground, Yarn.Course, centre), (until - from) / 2);
            if (LastBreak(breaks, centre) is { } broke) centre = Math.Max(centre, broke + 6 * ground.Scale + half);
            centre = Math.Clamp(centre, from + half, until - half);
            half = Math.Min(half, Knot.Reach(ground, Yarn.Course, centre));
            // Knots too near to be told apart are one knot that says all of it.
            if (knots.Count > 0 && centre - half < knots[^1].Centre + knots[^1].Half)
            {
                knots[^1] = knots[^1] with { Title = $"{knots[^1].Title} · {repair.Label}" };
                continue;
            }

            knots.Add((centre, half, repair.Day, repair.Label));
            Yarn.Change(centre - half, centre + half, StretchKind.Gap);
        }

        return knots;
    }

    private static double? LastBreak(List<double> breaks, double before)
    {
        for (var i = breaks.Count - 1; i >= 0; i--)
            if (breaks[i] <= before) return breaks[i];
        return null;
    }

    /// <summary>After a break the yarn does not simply go on: its new end is frayed too.</summary>
    private void PaintNewBeginnings(List<Mark> marks, ThreadWords words)
    {
        for (var i = 1; i < Yarn.Stretches.Count; i++)
        {
            var (gap, next) = (Yarn.Stretches[i - 1], Yarn.Stretches[i]);
            if (gap.Kind != StretchKind.Gap || next.Kind != StretchKind.Frayed || !ground.Holds(next.From) || gap.Until - gap.From < 10 * ground.Scale) continue;
            if (next.From - 38 * ground.Scale < ground.From || IsKnot(gap)) continue;
            marks.Add(Fray.End(ground, next.From, Yarn.Course.At(next.From), onwards: false, words.NotYetMended));
        }
    }

    private bool IsKnot(in Stretch gap)
    {
        foreach (var (centre, half, _, _) in Knots)
            if (Math.Abs(gap.Until - centre - half) < 0.01) return true;
        return false;
    }

    private string? Course(Yarn line, in Stretch stretch)
    {
        var (from, until) = (Math.Max(stretch.From, ground.From), Math.Min(stretch.Until, ground.Until));
        if (until - from < 0.5) return null;
        var ink = new Ink(1024);
        line.Course.Write(ref ink, ground, from, until);
        var course = ink.Written.ToString();
        ink.Dispose();
        return course;
    }

    private PathMark LooseEnd(Yarn line, string colour, string title)
    {
        var ink = new Ink(64);
        var (along, across, size) = (line.Until, line.Course.At(line.Until), ground.Scale);
        var (x, y) = ground.Place(along, across);
        var (x1, y1) = ground.Place(along + 7 * size, across);
        var (x2, y2) = ground.Place(along + 12 * size, across + 3 * size);
        var (x3, y3) = ground.Place(along + 14 * size, across + 11 * size);
        ink.Move(x, y);
        ink.Curve(x1, y1, x2, y2, x3, y3);
        var course = ink.Written.ToString();
        ink.Dispose();
        return new($"strand strand--{colour} loose", course, title);
    }
}
