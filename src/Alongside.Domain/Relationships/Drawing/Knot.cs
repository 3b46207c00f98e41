using Alongside.Domain.Pictures;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>
/// A repair: an overhand knot in the yarn. Its shape is a trefoil, the simplest true knot (x = sin t + 2 sin 2t,
/// y = cos t − 2 cos 2t), opened at one lobe and led out to both sides. Its three crossings go over and under in
/// turn, so that it would hold if it were pulled.
/// </summary>
internal static class Knot
{
    /// <summary>Half the length of yarn that a knot takes, at scale 1.</summary>
    public const double Half = 24;

    /// <summary>From the opened lobe (t = π) to where the rope turns into it.</summary>
    private const double Open = 0.66;

    private const double Wide = 8.6, High = 8.2, Base = -1.85;

    /// <summary>Where the trefoil passes over itself: cos t = −1/4 and a third of a turn from it, every second time.</summary>
    private static readonly double[] Overs = [3.918, 6.012, 8.106];

    private const double From = Math.PI + Open, Until = 3 * Math.PI - Open;

    /// <summary>How much of the way, to either side of a place, a knot there takes: less where the yarn is steep.</summary>
    public static double Reach(in Ground ground, Course course, double centre)
    {
        var whole = Half * ground.Scale;
        var reach = whole;
        for (var i = 0; i < 5; i++)
        {
            var rise = (course.At(centre + reach) - course.At(centre - reach)) / 2;
            reach *= Math.Min(1, whole / Math.Sqrt(reach * reach + rise * rise));
        }

        return Math.Max(reach, whole / 6);
    }

    /// <summary>Ties a knot between two places of the yarn.</summary>
    public static GroupMark Tie(in Ground ground, Course course, double centre, double half, string title)
    {
        var (ax, ay) = ground.Place(centre - half, course.At(centre - half));
        var (bx, by) = ground.Place(centre + half, course.At(centre + half));
        var on = new Chord(ax, ay, bx, by, ground.Scale, ground.Down ? -1 : 1);
        var whole = new Ink(2048);
        Rope(ref whole, on);
        var rope = whole.Written.ToString();
        whole.Dispose();

        var over = new Ink(1024);
        foreach (var t in Overs) Arc(ref over, on, t - 0.21, t + 0.21, 2, move: true);
        var above = over.Written.ToString();
        over.Dispose();
        return new("knot",
            [
                new PathMark("knot__edge", rope),
                new PathMark("knot__f", rope),
                new PathMark("knot__gap knot__butt", above),
                new PathMark("knot__edge knot__butt", above),
                new PathMark("knot__f", above),
            ], title);
    }

    private static void Rope(ref Ink ink, in Chord on)
    {
        var (x, y) = (on.X(-Half, 0), on.Y(-Half, 0));
        ink.Move(x, y);
        var (startX, startY) = Trefoil(From);
        var (startDx, startDy) = Way(From);
        var reach = 0.16;
        ink.Curve(on.X(-Half * 0.72, 0), on.Y(-Half * 0.72, 0),
            on.X(startX - startDx * reach, startY - startDy * reach), on.Y(startX - startDx * reach, startY - startDy * reach),
            on.X(startX, startY), on.Y(startX, startY));
        Arc(ref ink, on, From, Until, 14, move: false);
        var (endX, endY) = Trefoil(Until);
        var (endDx, endDy) = Way(Until);
        ink.Curve(on.X(endX + endDx * reach, endY + endDy * reach), on.Y(endX + endDx * reach, endY + endDy * reach),
            on.X(Half * 0.72, 0), on.Y(Half * 0.72, 0), on.X(Half, 0), on.Y(Half, 0));
    }

    private static void Arc(ref Ink ink, in Chord on, double from, double until, int pieces, bool move)
    {
        var step = (until - from) / pieces;
        var (x, y) = Trefoil(from);
        if (move) ink.Move(on.X(x, y), on.Y(x, y));
        for (var i = 0; i < pieces; i++)
        {
            var (a, b) = (from + i * step, from + (i + 1) * step);
            var (adx, ady) = Way(a);
            var (bdx, bdy) = Way(b);
            var (ex, ey) = Trefoil(b);
            var third = step / 3;
            ink.Curve(on.X(x + adx * third, y + ady * third), on.Y(x + adx * third, y + ady * third),
                on.X(ex - bdx * third, ey - bdy * third), on.Y(ex - bdx * third, ey - bdy * third),
                on.X(ex, ey), on.Y(ex, ey));
            (x, y) = (ex, ey);
        }
    }

    private static (double X, double Y) Trefoil(double t) =>
        (-Wide * (Math.Sin(t) + 2 * Math.Sin(2 * t)), High * (Math.Cos(t) - 2 * Math.Cos(2 * t) - Base));

    private static (double X, double Y) Way(double t) =>
        (-Wide * (Math.Cos(t) + 4 * Math.Cos(2 * t)), High * (-Math.Sin(t) + 4 * Math.Sin(2 * t)));

    /// <summary>The straight line from one end of a knot to the other; the knot lies on it, its loops to the left of the way.</summary>
    private readonly struct Chord
    {
        private readonly double middleX, middleY, alongX, alongY, scale;
        private readonly int side;

        public Chord(double ax, double ay, double bx, double by, double scale, int side)
        {
            (middleX, middleY) = ((ax + bx) / 2, (ay + by) / 2);
            this.side = side;
            this.scale = scale;
            (alongX, alongY) = ((bx - ax) / (2 * Half), (by - ay) / (2 * Half));
            var length = Math.Sqrt(alongX * alongX + alongY * alongY);
            (upX, upY) = length < 1e-9 ? (0, -scale) : (alongY / length * scale, -alongX / length * scale);
        }

        private readonly double upX, upY;

        public double X(double u, double v) => middleX + u * alongX + side * v * upX;

        public double Y(double u, double v) => middleY + u * alongY + side * v * upY;
    }
}
