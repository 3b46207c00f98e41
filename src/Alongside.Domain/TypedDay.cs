using System.Globalization;

namespace Alongside.Domain;

/// <summary>A day as a browser's date box sends it: <c>2026-03-31</c>.</summary>
public static class TypedDay
{
    /// <summary>A day that may be left out.</summary>
    /// <exception cref="Refused">No calendar has it.</exception>
    public static DateOnly? Maybe(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        return DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new Refused(field, "date-impossible");
    }

    /// <summary>A day that must be there.</summary>
    /// <exception cref="Refused">Nothing typed, or no calendar has it.</exception>
    public static DateOnly From(string field, string? typed) => Maybe(field, typed) ?? throw new Refused(field, "day-missing");
}
