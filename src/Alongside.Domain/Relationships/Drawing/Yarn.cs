namespace Alongside.Domain.Relationships.Drawing;

/// <summary>
/// One side's line: where it runs, and in which way each part of it is drawn. An answer holds for one rhythm. Between
/// two answers not too far apart the line leads from one to the other; after a long silence it keeps its last height,
/// dotted, and turns to the next answer only just before it. Where it breaks, it starts anew.
/// </summary>
internal sealed class Yarn
{
    /// <summary>How much of the paper a break takes at least, at scale 1.</summary>
    private const double Break = 24;

    /// <summary>How long before the next answer a dotted line turns to it, at scale 1.</summary>
    private const double Turn = 44;

    private readonly List<(double Along, double Across)> points = [];
    private readonly List<Stretch> stretches = [];
    private readonly Ground ground;
    private readonly double holds;
    private double drawnTo;

    /// <param name="answers">Of one side, by day.</param>
    /// <param name="from">Where the line begins, along.</param>
    /// <param name="until">Where it ends.</param>
    /// <param name="breaks">Where it breaks, strictly ascending.</param>
    /// <param name="unasked">The height, 0 to 10, at which nothing at all is known.</param>
    public Yarn(in Ground ground, IReadOnlyList<ThreadCheckIn> answers, int rhythmDays, double from, double until, ReadOnlySpan<double> breaks, double unasked)
    {
        this.ground = ground;
        From = from;
        Until = Math.Max(until, from + 8 * ground.Scale);
        holds = rhythmDays * ground.PerDay;
        drawnTo = from;
        var asked = Asked(answers);
        var last = ground.Across(unasked);
        var next = 0;
        for (var part = 0; part <= breaks.Length; part++)
        {
            var start = part == 0 ? From : breaks[part - 1];
            var end = part == breaks.Length ? Until : breaks[part];
            var first = next;
            // What they told us on the day it broke belongs to what came after.
            while (next < asked.Count && (part == breaks.Length || asked[next].Along < end - 0.01)) next++;
            last = Spin(asked.GetRange(first, next - first), start, end, last, isFirst: part == 0);
        }

        Course = new Course(points.ToArray());
    }

    public double From { get; }

    public double Until { get; }

    public Course Course { get; }

    public IReadOnlyList<Stretch> Stretches => stretches;

    /// <summary>Takes a piece out, or makes what was told in it frayed.</summary>
    public void Change(double from, double until, StretchKind into)
    {
        for (var i = stretches.Count - 1; i >= 0; i--)
        {
            var s = stretches[i];
            if (s.Until <= from || s.From >= until || (into == StretchKind.Frayed && s.Kind != StretchKind.Told)) continue;
            stretches.RemoveAt(i);
            if (s.Until > until) stretches.Insert(i, s with { From = until });
            stretches.Insert(i, new(Math.Max(s.From, from), Math.Min(s.Until, until), into));
            if (s.From < from) stretches.Insert(i, s with { Until = from });
        }
    }

    private List<(double Along, double Across)> Asked(IReadOnlyList<ThreadCheckIn> answers)
    {
        var asked = new List<(double Along, double Across)>(answers.Count);
        for (var i = 0; i < answers.Count; i++)
        {
            if (answers[i].Height is not { } height || double.IsNaN(height)) continue;
            var along = Math.Clamp(ground.Noon(answers[i].Day), From, Until);
            var point = (along, ground.Across(Math.Clamp(height, ThreadCheckIn.Hardest, ThreadCheckIn.Best)));
            // Two answers of one day: the later one is how they parted.
            if (asked.Count > 0 && along <= asked[^1].Along) asked[^1] = point;
            else asked.Add(point);
        }

        return asked;
    }

    /// <summary>One unbroken part; returns how high it ends.</summary>
    private double Spin(List<(double Along, double Across)> asked, double start, double end, double last, bool isFirst)
    {
        var gapUntil = isFirst ? start : Math.Min(start + Break * ground.Scale, end);
        if (asked.Count == 0)
        {
            Draw(gapUntil, StretchKind.Gap);
            Point(start, last);
            Draw(end, StretchKind.Unknown);
            Point(end, last);
            return last;
        }

        var (first, height) = asked[0];
        if (isFirst)
        {
            Point(start, height);
            Draw(first, StretchKind.Unknown);
        }
        else
        {
            Point(start, last);
            if (first - start <= holds)
            {
                Draw(Math.Max(first, gapUntil), StretchKind.Gap);
            }
            else
            {
                Draw(gapUntil, StretchKind.Gap);
                Keep(gapUntil, first, last);
            }
        }

        Point(first, height);
        for (var i = 1; i < asked.Count; i++)
        {
            var (next, nextHeight) = asked[i];
            if (next - first > 2 * holds)
            {
                Draw(first + holds, StretchKind.Told);
                Keep(first + holds, next, height);
            }
            else
            {
                Draw(next, StretchKind.Told);
            }

            Point(next, nextHeight);
            (first, height) = (next, nextHeight);
        }

        Draw(Math.Min(first + holds, end), StretchKind.Told);
        Draw(end, StretchKind.Unknown);
        Point(end, height);
        return height;
    }

    /// <summary>Dotted at its last height until shortly before the next answer.</summary>
    private void Keep(double from, double next, double height)
    {
        Point(Math.Max(from, next - Turn * ground.Scale), height);
        Draw(next, StretchKind.Unknown);
    }

    private void Point(double along, double across)
    {
        if (points.Count > 0 && along <= points[^1].Along)
        {
            // Only where it breaks can two points share a place: the step down takes a hair's breadth.
            if (across == points[^1].Across) return;
            along = points[^1].Along + 0.05;
        }

        points.Add((along, across));
    }

    private void Draw(double until, StretchKind kind)
    {
        if (until <= drawnTo) return;
        if (stretches.Count > 0 && stretches[^1].Kind == kind && kind != StretchKind.Gap) stretches[^1] = stretches[^1] with { Until = until };
        else stretches.Add(new(drawnTo, until, kind));
        drawnTo = until;
    }
}
