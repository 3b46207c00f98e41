using Alongside.Domain.Pictures;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>Where the yarn gave way: its end opens into fibres, and while it is not mended it runs on thin and loose.</summary>
internal static class Fray
{
    /// <summary>Each fibre: where it points (turns, from straight on), how long it is, how much it curls.</summary>
    private static readonly (double Turn, double Length, double Curl)[] Fibres =
        [(-0.62, 38, -0.5), (-0.24, 46, -0.34), (0.12, 49, 0.2), (0.5, 43, 0.42), (0.9, 36, 0.55)];

    private const double HalfWave = 11, Swing = 3.1;

    /// <param name="across">Where the broken end lies, across.</param>
    /// <param name="onwards">The fibres point the way time runs; otherwise against it.</param>
    public static GroupMark End(in Ground ground, double along, double across, bool onwards, string title)
    {
        var ink = new Ink(1024);
        var size = ground.Scale * (onwards ? 1 : 0.78);
        // On paper that hangs, fibres fall; the narrow picture is read downwards and they open evenly.
        var lean = ground.Down ? -0.13 : 0.2;
        foreach (var (turn, length, curl) in Fibres)
        {
            var angle = turn * 0.8 + lean;
            var (sin, cos) = Math.SinCos(angle);
            var (sinEnd, cosEnd) = Math.SinCos(angle + curl);
            var l = length * size;
            ink.Move(ground, along, across);
            Curve(ref ink, ground, along, across, onwards ? 1 : -1,
                (l * 0.36, 0.04 * l * Math.Sign(turn)),
                (l * 0.72 * cos, l * 0.72 * sin),
                (l * (0.7 * cos + 0.3 * cosEnd), l * (0.7 * sin + 0.3 * sinEnd)));
        }

        return Both(ref ink, title);
    }

    /// <summary>Thin strands that no longer hold together, along a course.</summary>
    public static GroupMark Loose(in Ground ground, Course course, double from, double until, string title)
    {
        var ink = new Ink(2048);
        var (wave, swing) = (HalfWave * ground.Scale, Swing * ground.Scale);
        Strand(ref ink, ground, course, from, until, wave, swing, 0);
        Strand(ref ink, ground, course, from, until, wave, -swing, 0);
        Strand(ref ink, ground, course, from, until, wave * 1.3, swing * 0.8, 0.5);
        return Both(ref ink, title);
    }

    private static GroupMark Both(ref Ink ink, string title)
    {
        var course = ink.Written.ToString();
        ink.Dispose();
        return new("", [new PathMark("fibre-edge", course), new PathMark("fibre", course)], title);
    }

    /// <summary>Half a wave at a time: each crest is level with the course, so the strand is smooth.</summary>
    private static void Strand(ref Ink ink, in Ground ground, Course course, double from, double until, double wave, double swing, double phase)
    {
        var a = from;
        var side = swing * (1 - 2 * phase);
        ink.Move(ground, a, course.At(a) + side);
        while (a < until - 0.5)
        {
            var b = Math.Min(a + wave * (a == from ? 1 - phase * 0.6 : 1), until);
            side = side <= 0 ? Math.Abs(swing) : -Math.Abs(swing);
            var reach = (b - a) * 0.42;
            var (start, end) = (course.At(a), course.At(b));
            var (sx, sy) = ground.Place(a + reach, start - side * (a == from && phase > 0 ? 0 : 1) + course.SlopeAt(a + 0.01) * reach);
            var (tx, ty) = ground.Place(b - reach, end + side - course.SlopeAt(b - 0.01) * reach);
            var (ex, ey) = ground.Place(b, end + side);
            ink.Curve(sx, sy, tx, ty, ex, ey);
            a = b;
        }
    }

    private static void Curve(ref Ink ink, in Ground ground, double along, double across, int way, (double A, double C) one, (double A, double C) two, (double A, double C) end)
    {
        var (x1, y1) = ground.Place(along + way * one.A, across + one.C);
        var (x2, y2) = ground.Place(along + way * two.A, across + two.C);
        var (x, y) = ground.Place(along + way * end.A, across + end.C);
        ink.Curve(x1, y1, x2, y2, x, y);
    }

    private static void Move(this ref Ink ink, in Ground ground, double along, double across)
    {
        var (x, y) = ground.Place(along, across);
        ink.Move(x, y);
    }
}
