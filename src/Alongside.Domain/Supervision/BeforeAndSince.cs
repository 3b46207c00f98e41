namespace Alongside.Domain.Supervision;

/// <summary>
/// Two times of the same length, in whole months: one that ended with the month before something began, and one that ended
/// with the last month. The month in which it began counts in neither, so that every day of it gives the same answer: two
/// days beside each other would tell what became of the one person whose day it was.
/// </summary>
/// <param name="BeforeFrom">The first day of the time before.</param>
/// <param name="BeforeUntil">The last day of the month before the one in which it began.</param>
/// <param name="SinceFrom">The first day of the time since; in a month after the one in which it began.</param>
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
        var (month, until) = (new DateOnly(began.Year, began.Month, 1), HeldPicture.AsOf(today));
        for (var months = MonthsAtMost; months >= MonthsAtLeast; months--)
            if (until.AddDays(1).AddMonths(-months) is var from && from > month) return new(month.AddMonths(-months), month.AddDays(-1), from, until);
        return null;
    }
}
