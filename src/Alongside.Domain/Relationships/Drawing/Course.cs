using Alongside.Domain.Pictures;

namespace Alongside.Domain.Relationships.Drawing;

/// <summary>
/// A smooth line through points that never rises above or falls below the two points it runs between: a cubic
/// Hermite spline whose slopes are the weighted harmonic means of Fritsch and Butland (SIAM J. Sci. Stat. Comput. 5,
/// 1984). An answer is thus never drawn better or worse than it was given.
/// </summary>
internal sealed class Course
{
    private readonly double[] along;
    private readonly double[] across;
    private readonly double[] slope;

    /// <param name="points">Along and across, at least one, strictly ascending along.</param>
    public Course(ReadOnlySpan<(double Along, double Across)> points)
    {
        var n = points.Length;
        along = new double[n];
        across = new double[n];
        slope = new double[n];
        for (var i = 0; i < n; i++) (along[i], across[i]) = points[i];
        if (n < 2) return;
        slope[0] = Rise(0);
        slope[n - 1] = Rise(n - 2);
        for (var i = 1; i < n - 1; i++)
        {
            var (before, after) = (Rise(i - 1), Rise(i));
            if (before * after <= 0) continue;
            var (w1, w2) = (2 * Step(i) + Step(i - 1), Step(i) + 2 * Step(i - 1));
            slope[i] = (w1 + w2) / (w1 / before + w2 / after);
        }
    }

    public double At(double a)
    {
        var i = Piece(a);
        if (i < 0) return across[0];
        if (i >= along.Length - 1) return across[^1];
        var h = Step(i);
        var t = (a - along[i]) / h;
        var (t2, t3) = (t * t, t * t * t);
        return (2 * t3 - 3 * t2 + 1) * across[i] + (t3 - 2 * t2 + t) * h * slope[i]
            + (3 * t2 - 2 * t3) * across[i + 1] + (t3 - t2) * h * slope[i + 1];
    }

    public double SlopeAt(double a)
    {
        var i = Piece(a);
        if (i < 0 || i >= along.Length - 1) return 0;
        var h = Step(i);
        var t = (a - along[i]) / h;
        return 6 * (t * t - t) * (across[i] - across[i + 1]) / h + (3 * t * t - 4 * t + 1) * slope[i] + (3 * t * t - 2 * t) * slope[i + 1];
    }

    /// <summary>Writes the part from <paramref name="from"/> to <paramref name="until"/>, which is the same curve, cut.</summary>
    public void Write(ref Ink ink, in Ground ground, double from, double until)
    {
        var (a, y) = (from, At(from));
        var (px, py) = ground.Place(a, y);
        ink.Move(px, py);
        for (var i = Math.Max(0, Piece(from) + 1); a < until; i++)
        {
            var b = i < along.Length ? Math.Min(along[i], until) : until;
            if (b <= a) continue;
            var third = (b - a) / 3;
            var end = At(b);
            // Asked just inside: past the last point the line is level.
            var (c1x, c1y) = ground.Place(a + third, y + SlopeAt(a) * third);
            var (c2x, c2y) = ground.Place(b - third, end - SlopeAt(b - 1e-9) * third);
            var (ex, ey) = ground.Place(b, end);
            ink.Curve(c1x, c1y, c2x, c2y, ex, ey);
            (a, y) = (b, end);
        }
    }

    private double Step(int i) => along[i + 1] - along[i];

    private double Rise(int i) => (across[i + 1] - across[i]) / Step(i);

    /// <summary>The index of the last point at or before a place; −1 before the first.</summary>
    private int Piece(double a)
    {
        var found = Array.BinarySearch(along, a);
        return found >= 0 ? found : ~found - 1;
    }
}
