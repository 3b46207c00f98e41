namespace Alongside.Domain.Measures;

/// <summary>
/// Whether two scores of one person differ by more than the measure's own wobble would explain (Jacobson and Truax
/// 1991). For exports and later measures: never a number in somebody's face.
/// </summary>
/// <remarks>
/// The standard error used is the classical one: SE = SD₁·√(1 − r) for one score, and S_diff = √(2·SE²) for the
/// difference of two, with the factor √2 that Christensen and Mendoza (1986) put right. Others exist (Maassen 2004,
/// JINS 10:888) and give other answers, so an export says which one this is. RC = (after − before) / S_diff; a change
/// is reliable when |RC| exceeds 1.96 (95 %). No reliable change is not the same as worse.
/// </remarks>
public sealed record ReliableChange
{
    /// <summary>|RC| above this is reliable: 95 % of a standard normal distribution lies within.</summary>
    public const double Critical = 1.96;

    private ReliableChange(double before, double after, double differenceError) =>
        (Before, After, DifferenceError) = (before, after, differenceError);

    public double Before { get; }

    public double After { get; }

    /// <summary>S_diff: the standard error of the difference, in points of the measure.</summary>
    public double DifferenceError { get; }

    /// <summary>RC, in standard errors; below zero when the score fell.</summary>
    public double Index => (After - Before) / DifferenceError;

    /// <summary>The least change, in points of the measure, that has to be exceeded.</summary>
    public double Threshold => Critical * DifferenceError;

    public bool IsReliable => Math.Abs(Index) > Critical;

    /// <summary>From the spread and reliability that were published for the measure.</summary>
    /// <param name="before">The first score; null when there is none, and then there is no answer either.</param>
    /// <param name="after">The later score; null likewise.</param>
    /// <param name="spread">SD₁: the standard deviation of first scores in the published sample; above 0.</param>
    /// <param name="reliability">r, 0 or more and below 1: the measure's published reliability.</param>
    /// <exception cref="Refused">A spread or a reliability that cannot be.</exception>
    public static ReliableChange? Between(double? before, double? after, double spread, double reliability)
    {
        List<Problem> problems = [];
        if (!(spread > 0) || !double.IsFinite(spread)) problems.Add(new("Spread", "spread-not-above-zero"));
        if (reliability is not (>= 0 and < 1)) problems.Add(new("Reliability", "reliability-out-of-range"));
        Refused.If(problems);
        return Between(before, after, spread * Math.Sqrt(2) * Math.Sqrt(1 - reliability));
    }

    /// <summary>From a published standard error of the difference.</summary>
    /// <param name="before">The first score, or null.</param>
    /// <param name="after">The later score, or null.</param>
    /// <param name="differenceError">S_diff, in points; above 0.</param>
    /// <exception cref="Refused">A standard error that cannot be.</exception>
    public static ReliableChange? Between(double? before, double? after, double differenceError)
    {
        if (!(differenceError > 0) || !double.IsFinite(differenceError)) throw new Refused("DifferenceError", "spread-not-above-zero");
        return before is { } first && after is { } later && double.IsFinite(first) && double.IsFinite(later)
            ? new(first, later, differenceError)
            : null;
    }

    /// <summary>What it means, for a measure on which more is better or worse.</summary>
    public Change Meaning(bool moreIsBetter) =>
        !IsReliable ? Change.NoneReliable : After > Before == moreIsBetter ? Change.Better : Change.Worse;

    /// <summary>
    /// Clinically significant: reliable, better, and across the cut-off. The cut-off itself still counts as the side of
    /// difficulty ("10 or more").
    /// </summary>
    public bool CrossesToBetter(double cutoff, bool moreIsBetter) =>
        Meaning(moreIsBetter) == Change.Better
        && (moreIsBetter ? Before <= cutoff && After > cutoff : Before >= cutoff && After < cutoff);
}
