namespace Alongside.Domain.CheckIns;

/// <summary>
/// How one relationship has been for one person of one side, check-in by check-in. It is only ever compared with its own beginning,
/// never with anybody else's line. The numbers below are our own choice, not a norm.
/// </summary>
public sealed class Line
{
    /// <summary>As many first check-ins make the beginning, and fewer make none.</summary>
    public const int BaselineOf = 3;

    /// <summary>Points of ten from which a line is called higher or lower than it began.</summary>
    public const double Noticeable = 1;

    private readonly IReadOnlyList<LinePoint> answered;

    /// <param name="checkIns">All of one person's check-ins, in any order; of one day, in the order they were made.</param>
    public Line(IEnumerable<LinePoint> checkIns) => answered = [.. checkIns.Where(c => c.Height is not null).OrderBy(c => c.Day)];

    /// <summary>How many check-ins had an answer.</summary>
    public int Count => answered.Count;

    /// <summary>The newest that had an answer.</summary>
    public LinePoint? Latest => answered.Count == 0 ? null : answered[^1];

    /// <summary>The median of the first <see cref="BaselineOf"/>, 0–10; null until there are as many.</summary>
    public double? Baseline => answered.Count < BaselineOf
        ? null
        : answered.Take(BaselineOf).Select(c => c.Height!.Value).Order().ElementAt(BaselineOf / 2);

    /// <summary>Beside its own beginning; null until something has come after that beginning.</summary>
    public Heading? Heading => Baseline is { } baseline && answered.Count > BaselineOf
        ? (answered[^1].Height!.Value - baseline) switch
        {
            >= Noticeable => CheckIns.Heading.Higher,
            <= -Noticeable => CheckIns.Heading.Lower,
            _ => CheckIns.Heading.AsBefore,
        }
        : null;

    /// <summary>The newest check-ins, back to the last one below <paramref name="height"/>.</summary>
    public IReadOnlyList<LinePoint> StayedAtLeast(double height) => [.. answered.Reverse().TakeWhile(c => c.Height >= height).Reverse()];
}
