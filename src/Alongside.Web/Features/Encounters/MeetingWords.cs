using System.Globalization;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Encounters;

/// <summary>When, with whom and how it felt, as one says it.</summary>
internal static class MeetingWords
{
    /// <summary>"Today, about 9:30"; "Tuesday 24 November, after school".</summary>
    public static string When(Phrases phrases, Encounter encounter, DateOnly today)
    {
        var day = DayOf(phrases, encounter.Day, today);
        var time = encounter.FromMinute is { } m ? phrases[encounter.State == EncounterState.Planned ? "when-about" : "when-at", ("time", TimeOf(m))] : null;
        return string.Join(", ", new[] { day, time, encounter.Loosely }.Where(w => w is not null));
    }

    /// <summary>How one meets a family; what is between colleagues is not among them.</summary>
    public static IEnumerable<Pick> Kinds(Phrases phrases) =>
        Pick.Of<EncounterKind>(phrases, "kind").Where(k => k.Value is not (nameof(EncounterKind.Supervision) or nameof(EncounterKind.Circle)));

    /// <summary>"9:30".</summary>
    public static string TimeOf(int minute) => new TimeOnly(minute / 60, minute % 60).ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary>"Today", "Tomorrow", or the day with its weekday.</summary>
    public static string DayOf(Phrases phrases, DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => phrases["which-day-today"],
        1 => phrases["which-day-tomorrow"],
        _ => $"{day.ToString("dddd", phrases.Culture)} {phrases.Day(day, today)}",
    };

    /// <summary>Who was or will be there, who came with them, and who wanted to be.</summary>
    public static string Who(Phrases phrases, Encounter encounter, IReadOnlyList<Person> people)
    {
        string Called(Attendance one) => one.Name ?? people.FirstOrDefault(p => p.Id == one.PersonId)?.Called ?? "";
        string? Say(Presence presence, string key)
        {
            var names = encounter.People.Where(p => p.Presence == presence).Select(Called).Where(n => n.Length > 0).ToList();
            return names.Count == 0 ? null : phrases[key, ("who", phrases.List(names)), ("n", names.Count)];
        }
        var there = Say(Presence.There, encounter.State == EncounterState.Planned ? "who-will-be" : "who-was");
        return string.Join(" ", new[] { there, Say(Presence.ComesWithThem, "who-comes-with"), Say(Presence.Missed, "who-missed") }.Where(w => w is not null));
    }

    /// <summary>Who outside asks for it, and by when.</summary>
    public static string AskedBy(Phrases phrases, AgendaItem item, DateOnly today) =>
        item.ByDay is { } day ? phrases["agenda-asked-by-day", ("who", item.AskedBy), ("day", phrases.Day(day, today))] : phrases["agenda-asked", ("who", item.AskedBy)];

    public static string Feelings(Phrases phrases, Feeling feelings) =>
        string.Join(", ", Enum.GetValues<Feeling>().Where(f => f != Feeling.None && feelings.HasFlag(f)).Select(f => phrases[$"feeling-{Pick.Kebab(f.ToString())}"]));
}
