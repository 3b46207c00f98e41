using System.Globalization;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Accountability;

/// <summary>Openings, reasons and pages, as one says them.</summary>
internal static class LogWords
{
    /// <summary>"Ewan Fraser opened Kelly and Mia".</summary>
    public static string Opened(this Phrases phrases, OpenedWithReason opening) => opening.Family is null
        ? phrases["reasoned-tried", ("who", opening.Who)]
        : phrases["reasoned-opened", ("who", opening.Who), ("family", phrases.Named(opening.Names))];

    /// <summary>What a family is called; of a restricted record nobody is named.</summary>
    public static string Named(this Phrases phrases, FoundFamily? family) =>
        family is null ? phrases["log-restricted"] : phrases.Family(family.Called, [.. family.Members.Select(m => m.Name)]);

    public static string Moment(this Phrases phrases, DateTimeOffset at, DateOnly today) =>
        $"{phrases.Day(Clock.DayOf(at), today)}, {Clock.TimeOf(at).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>A page by what it is about, never by its address.</summary>
    public static string PageKind(this Phrases phrases, string pattern)
    {
        var parts = pattern.Trim('/').Split('/');
        var kind = parts[^1].StartsWith('{') || parts.Length == 1 ? parts[0] : parts[^1];
        return phrases.Has($"log-page-{kind}") ? phrases[$"log-page-{kind}"] : phrases.Has($"log-page-{parts[0]}") ? phrases[$"log-page-{parts[0]}"] : phrases["log-page-other"];
    }

    public static string Because(this Phrases phrases, Why why) => phrases[$"log-why-{Pick.Kebab(why.ToString())}"];

    public static string RoleOf(this Phrases phrases, Role role) => phrases[$"log-role-{Pick.Kebab(role.ToString())}"];
}
