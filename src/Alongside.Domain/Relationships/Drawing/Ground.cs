namespace Alongside.Domain.Relationships.Drawing;

/// <summary>
/// Where days and heights lie on the paper. <i>Along</i> is the way time runs (rightwards, or downwards in the narrow
/// picture); <i>across</i> is from hard to good.
/// </summary>
internal readonly record struct Ground
{
    /// <summary>The first day of the window, and the first day after it.</summary>
    public required DateOnly FirstDay { get; init; }

    public required DateOnly DayAfter { get; init; }

    /// <summary>Where the window begins and ends, along.</summary>
    public required double From { get; init; }

    public required double Until { get; init; }

    /// <summary>Where hard and good lie, across.</summary>
    public required double Hard { get; init; }

    public required double Good { get; init; }

    /// <summary>Time runs downwards.</summary>
    public bool Down { get; init; }

    /// <summary>The size of knots, frays and beads; 1 in the wide picture.</summary>
    public double Scale { get; init; }

    public double PerDay => (Until - From) / Math.Max(1, DayAfter.DayNumber - FirstDay.DayNumber);

    /// <summary>Where a day begins.</summary>
    public double Dawn(DateOnly day) => From + (day.DayNumber - FirstDay.DayNumber) * PerDay;

    /// <summary>The middle of a day: where what happened on it is drawn.</summary>
    public double Noon(DateOnly day) => Dawn(day) + PerDay / 2;

    public double Across(double height) => Hard + (Good - Hard) * height / ThreadCheckIn.Best;

    /// <summary>The place of a point along and across.</summary>
    public (double X, double Y) Place(double along, double across) => Down ? (across, along) : (along, across);

    public bool Holds(double along) => along >= From && along <= Until;
}
