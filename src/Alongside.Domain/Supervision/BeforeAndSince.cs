namespace Alongside.Domain.Supervision;

/// <summary>Two times of the same length: one that ended the day before something began, and one that ended with the last month.</summary>
/// <param name="BeforeFrom">The first day of the time before.</param>
/// <param name="BeforeUntil">The day before it began.</param>
/// <param name="SinceFrom">The first day of the time since; not before it began.</param>
/// <param name="SinceUntil">The last day of the month before this one.</param>
public sealed record BeforeAndSince(DateOnly BeforeFrom, DateOnly BeforeUntil, DateOnly SinceFrom, DateOnly SinceUntil)
{
    /// <summary>Whole months that are compared, at least: sooner there is nothing to see. Our own choice.</summary>
    public const int MonthsAtLeast = 3;

    /// <summary>At most: a year has all its seasons in it.</summary>
    public const int MonthsAtMost = 12;

    /// <summary>Null while it is too early.</summary>
    public static BeforeAndSince? Of(DateOnly began, DateOnly today)
    {
        var until = HeldPicture.AsOf(today);
        for (var months = MonthsAtMost; months >= MonthsAtLeast; months--)
            if (until.AddDays(1).AddMonths(-months) is var from && from >= began) return new(began.AddMonths(-months), began.AddDays(-1), from, until);
        return null;
    }
}
