namespace Alongside.Domain.Encounters;

/// <summary>Which day a touch means.</summary>
public static class PickedDay
{
    /// <summary>The day meant by <paramref name="which"/>; <paramref name="another"/> where it says so, or where a day was typed and nothing picked.</summary>
    public static DateOnly? Of(WhichDay? which, DateOnly? another, DateOnly today) => which switch
    {
        WhichDay.Today => today,
        WhichDay.Tomorrow => today.AddDays(1),
        WhichDay.Soon => Soon(today),
        WhichDay.InAWeek => today.AddDays(7),
        _ => another,
    };

    /// <summary>The next Monday to Friday after tomorrow.</summary>
    public static DateOnly Soon(DateOnly today)
    {
        var day = today.AddDays(2);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) day = day.AddDays(1);
        return day;
    }
}
