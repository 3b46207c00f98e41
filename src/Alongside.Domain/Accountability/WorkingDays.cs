namespace Alongside.Domain.Accountability;

/// <summary>
/// Monday to Friday. Public holidays count as days too: what is due comes a little sooner than it must, never later.
/// </summary>
public static class WorkingDays
{
    /// <summary>The last day by which something is due that many working days after <paramref name="day"/>.</summary>
    /// <param name="day">The day it happened; it does not count itself.</param>
    /// <param name="days">How many working days, 1 or more.</param>
    public static DateOnly After(DateOnly day, int days)
    {
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }
        return day;
    }
}
