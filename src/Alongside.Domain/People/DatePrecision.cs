namespace Alongside.Domain.People;

/// <summary>How much is known of a day. The numbers are kept in the record: never reuse one.</summary>
public enum DatePrecision
{
    /// <summary>The day itself.</summary>
    Exact = 1,

    /// <summary>The month and the year.</summary>
    Month = 2,

    /// <summary>The year.</summary>
    Year = 3,

    /// <summary>A year that somebody guessed.</summary>
    About = 4,

    /// <summary>A baby is due on this day.</summary>
    Expected = 5,
}
