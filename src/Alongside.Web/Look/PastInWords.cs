using System.Globalization;
using Alongside.Domain;
using Alongside.Web.Access;

namespace Alongside.Web.Look;

/// <summary>What was changed, as one reads it: days as days, choices in the words they were made in, people by their names.</summary>
/// <param name="Phrases">The words.</param>
/// <param name="Today">The day it is read.</param>
/// <param name="Names">What to call the people whom a change may name; somebody else is left out.</param>
internal sealed record PastInWords(Phrases Phrases, DateOnly Today, IReadOnlyDictionary<Guid, string> Names)
{
    /// <summary>Where the words of a choice stand, by table and column.</summary>
    private static readonly Dictionary<(string Kind, string Column), string> Choices = new()
    {
        [("relationships", "phase")] = "phase", [("relationships", "rhythm")] = "rhythm", [("relationships", "choice_basis")] = "basis", [("relationships", "leads")] = "changes-yes",
        [("ruptures", "state")] = "state", [("ruptures", "kind")] = "rupture-kind", [("repairs", "after")] = "state",
        [("encounters", "kind")] = "kind", [("encounters", "state")] = "changes-meeting",
        [("agenda_items", "state")] = "changes-item", [("steps", "state")] = "changes-step", [("steps", "owner")] = "changes-owner", [("steps", "mark")] = "mark",
        [("helpers", "kind")] = "helper-kind", [("helpers", "closeness")] = "around", [("helpers", "helpful")] = "helpful",
        [("ties", "kind")] = "changes-tie", [("life_events", "kind")] = "event", [("about_lines", "kind")] = "about", [("family_members", "kept_out")] = "changes-yes",
    };

    /// <summary>"Ana Petrov, 3 May, 10:42".</summary>
    public string Said(PastSave save) => $"{save.Who}, {Phrases.Day(Clock.DayOf(save.At), Today)}, {Clock.TimeOf(save.At).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>The fields that have words of their own; ids, counters and the like say nothing to anybody.</summary>
    public IEnumerable<(string Label, string? Before, string? After)> Told(PastThing thing) =>
        from field in thing.Fields
        let key = $"changes-field-{field.Column.Replace('_', '-')}"
        let told = (Before: Written(thing.Kind, field.Column, field.Before), After: Written(thing.Kind, field.Column, field.After))
        where Phrases.Has(key) && (told.Before ?? told.After) is { Length: > 0 } && told.Before != told.After
        select (Phrases[key], told.Before, told.After);

    private string? Written(string kind, string column, string? value)
    {
        if (value is null) return null;
        if (Choices.TryGetValue((kind, column), out var words)) return $"{words}-{Pick.Kebab(value)}" is var key && Phrases.Has(key) ? Phrases[key] : null;
        // Where an item stands in a list is a number; the list itself says it better.
        if ((kind, column) is ("agenda_items", "place")) return null;
        if (column is "kind" or "state" or "owner" or "after") return null;
        if (column is "one_id" or "other_id" or "person_id" or "about_id") return Guid.TryParse(value, out var who) ? Names.GetValueOrDefault(who) : null;
        return value.Length == 10 && DateOnly.TryParseExact(value, "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Phrases.Day(day, Today) : value;
    }
}
