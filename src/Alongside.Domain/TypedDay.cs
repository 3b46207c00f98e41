using System.Globalization;

namespace Alongside.Domain;

/// <summary>A day as a browser's date box sends it: <c>2026-03-31</c>.</summary>
public static class TypedDay
{
    /// <summary>Beyond these years a day is a slip of the finger.</summary>
    public const int EarliestYear = 1900, LatestYear = 2199;

    /// <summary>A day that may be left out.</summary>
    /// <exception cref="Refused">No calendar has it.</exception>
    public static DateOnly? Maybe(string field, string? typed)
    {
        List<Problem> problems = [];
        var day = Maybe(field, typed, problems);
        Refused.If(problems);
        return day;
    }

    /// <summary>A day that may be left out; what is wrong joins <paramref name="problems"/>, and the answer is null.</summary>
    public static DateOnly? Maybe(string field, string? typed, ICollection<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= EarliestYear and <= LatestYear) return day;
        problems.Add(new(field, "date-impossible"));
        return null;
    }

    /// <summary>A day that must be there.</summary>
    /// <exception cref="Refused">Nothing typed, or no calendar has it.</exception>
    public static DateOnly From(string field, string? typed) => Maybe(field, typed) ?? throw new Refused(field, "day-missing");
}
