namespace Alongside.Domain;

/// <summary>How long since something, as one says it: "today", "9 days", "3 weeks", "4 months", "2 years".</summary>
/// <param name="Count">How many; 0 only for today.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct HowLong(int Count, HowLongUnit Unit)
{
    /// <summary>Days are said below this many, then weeks.</summary>
    public const int DaysBelow = 14;

    /// <summary>Weeks are said below this many, then months; from two years on, years.</summary>
    public const int WeeksBelow = 9;

    /// <summary>Null when it has not come yet.</summary>
    public static HowLong? Since(DateOnly then, DateOnly today)
    {
        var days = today.DayNumber - then.DayNumber;
        if (days < 0) return null;
        if (days < DaysBelow) return new(days, HowLongUnit.Days);
        if (days / 7 < WeeksBelow) return new(days / 7, HowLongUnit.Weeks);
        var months = ((today.Year - then.Year) * 12) + today.Month - then.Month - (today.Day < then.Day ? 1 : 0);
        return months < 24 ? new(months, HowLongUnit.Months) : new(months / 12, HowLongUnit.Years);
    }
}
