namespace Alongside.Domain.Accountability;

/// <summary>The Monday of a day's week. Whoever is shown who opened their record is shown weeks: a day could tell of something else.</summary>
public static class WeekOf
{
    public static DateOnly Day(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
