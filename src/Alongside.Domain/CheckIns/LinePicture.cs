using Alongside.Domain.Pictures;

namespace Alongside.Domain.CheckIns;

/// <summary>One side's line, small: how it went from check-in to check-in beside where it began. No numbers, no scale.</summary>
public static class LinePicture
{
    private const double Width = 280;
    private const double Height = 72;
    private const double Edge = 8;

    /// <param name="points">The check-ins of one person, in the order they were answered; those without an answer are left out.</param>
    /// <param name="baseline">Where they began, 0–10, or null while that is not known.</param>
    /// <param name="theirs">Whether it is the family's side: their line is the yarn.</param>
    /// <param name="says">What the picture is, for somebody who listens.</param>
    /// <returns>Null while there are fewer than two answers: one point is no line.</returns>
    public static Picture? Draw(IEnumerable<LinePoint> points, double? baseline, bool theirs, string says)
    {
        var answered = points.Where(p => p.Height is not null).OrderBy(p => p.Day).ToList();
        if (answered.Count < 2) return null;
        var (first, days) = (answered[0].Day.DayNumber, Math.Max(1, answered[^1].Day.DayNumber - answered[0].Day.DayNumber));
        var course = string.Join(" ", answered.Select((p, i) => FormattableString.Invariant(
            $"{(i == 0 ? "M" : "L")}{Edge + (Width - 2 * Edge) * (p.Day.DayNumber - first) / days:0.#} {Down(p.Height!.Value):0.#}")));
        var marks = new List<Mark>();
        if (baseline is { } began) marks.Add(new PathMark("yarn-unknown", FormattableString.Invariant($"M{Edge} {Down(began):0.#}L{Width - Edge} {Down(began):0.#}")));
        if (theirs) marks.Add(new PathMark("yarn-edge", course));
        marks.Add(new PathMark(theirs ? "yarn" : "strand strand--now", course));
        return new("spark", Width, Height, says, CanBeChosenIn: false, marks);
    }

    private static double Down(double height) => Height - Edge - (Height - 2 * Edge) * height / CheckIn.Most;
}
