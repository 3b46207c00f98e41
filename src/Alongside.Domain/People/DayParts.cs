using System.Globalization;

namespace Alongside.Domain.People;

/// <summary>Day, month and year as somebody typed them into three boxes.</summary>
internal static class DayParts
{
    /// <summary>The most days each month can have: 29 in February, when the year is not known.</summary>
    private const int YearWithEveryDay = 2000;

    /// <summary>A whole number in one box; null when empty, 0 (which no box may hold) when it is not a number.</summary>
    public static int? Number(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null
        : int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : 0;

    /// <summary>The day, or null when no calendar has it.</summary>
    public static DateOnly? Day(int day, int month, int year) =>
        Exists(day, month, year) ? new DateOnly(year, month, day) : null;

    public static bool Exists(int day, int month, int? year) =>
        month is >= 1 and <= 12
        && (year ?? YearWithEveryDay) is >= 1 and <= 9999
        && day >= 1 && day <= DateTime.DaysInMonth(year ?? YearWithEveryDay, month);
}
