using System.Globalization;

namespace Alongside.Domain;

/// <summary>Times and numbers as a form sends them. Nothing, or only blanks, is absent; what is wrong joins the problems.</summary>
public static class Typed
{
    /// <summary>A time of day, hh:mm on a clock of 24 hours, in minutes after midnight (0–1439).</summary>
    public static int? Time(string field, string? text, ICollection<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (TimeOnly.TryParseExact(text.Trim(), ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return (time.Hour * 60) + time.Minute;
        problems.Add(new(field, "not-a-time"));
        return null;
    }

    /// <summary>A whole number.</summary>
    /// <param name="field">The field on the form.</param>
    /// <param name="text">As typed.</param>
    /// <param name="wrong">The problem to tell when it is none.</param>
    /// <param name="problems">What is wrong joins these.</param>
    public static int? Number(string field, string? text, string wrong, ICollection<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        problems.Add(new(field, wrong));
        return null;
    }
}
