using System.Globalization;
using Alongside.Domain.People;
using Alongside.Web.Look;

namespace Alongside.Web.Features.People;

/// <summary>A safe way to reach somebody, in one line before a meeting: which, when and how. The number or address stays on its own page.</summary>
internal static class WaysInWords
{
    public static string Of(Phrases t, ContactPoint point) => Of(t, point.Kind, point.Days, point.FromMinute, point.UntilMinute, point.How);

    public static string Of(Phrases t, ContactKind kind, WeekDays days, int? from, int? until, string? how)
    {
        var parts = new List<string> { t[$"contact-{Pick.Kebab(kind.ToString())}"] };
        if (days != WeekDays.None) parts.Add(t.List(Enum.GetValues<WeekDays>().Where(d => d != WeekDays.None && days.HasFlag(d)).Select(d => t[$"day-{Pick.Kebab(d.ToString())}"])));
        if (HoursOf(from, until) is { Length: > 0 } hours) parts.Add(hours);
        return $"{string.Join(", ", parts)}. {how}".TrimEnd();
    }

    public static string HoursOf(int? from, int? until) => (from, until) is (null, null) ? "" : $"{TimeOf(from ?? 0)}–{TimeOf(until ?? 0)}";

    private static string TimeOf(int minute) => new TimeOnly(minute / 60, minute % 60).ToString("HH:mm", CultureInfo.InvariantCulture);
}
