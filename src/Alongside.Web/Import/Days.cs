using System.Globalization;

namespace Alongside.Web.Import;

/// <summary>Days as files write them: <c>14/02/2019</c>, day first, or <c>2019-02-14</c>.</summary>
internal static class Days
{
    private static readonly string[] Ways = ["dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd"];

    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text.Trim(), Ways, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Minutes after midnight, from <c>9:30</c> or <c>09:30</c>.</summary>
    public static int? Minute(string text) =>
        TimeOnly.TryParseExact(text.Trim(), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? (time.Hour * 60) + time.Minute : null;
}
