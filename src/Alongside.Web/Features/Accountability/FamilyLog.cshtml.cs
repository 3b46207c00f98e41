using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Accountability;

/// <summary>
/// The reading log and the history of a family: who opened, looked for or wrote what kind of thing, when and why. For
/// their team's supervisor, and for those who watch over everything; nothing of what stands in the record.
/// </summary>
[Needs(May.ReadTheLog)]
internal sealed class FamilyLogModel(Record record, Phrases phrases) : HousePage(record)
{
    private const int APage = 100;

    [FromRoute] public Id<Family> Id { get; set; }
    [FromQuery] public Id<Person>? Person { get; set; }
    [FromQuery] public Guid? Before { get; set; }

    public FoundFamily Family { get; private set; } = null!;
    public IReadOnlyList<LogLine> Lines { get; private set; } = [];
    public bool More { get; private set; }

    public bool Watches => Permissions.Allows(Record.Caller.Role, May.WatchOver);
    public string Earlier => $"{At(Id)}?before={Lines[^1].Id:N}{(Person is { } person ? $"&person={person}" : "")}";

    public static string At(Id<Family> id) => $"/accountability/families/{id}";

    public async Task OnGetAsync()
    {
        Family = await Record.LogOfAsync(Id);
        var found = await Record.LogAsync(Id, Before, Person, APage + 1);
        (Lines, More) = ([.. found.Take(APage)], found.Count > APage);
    }

    /// <summary>What one person did one after the other is one line: nobody reads forty.</summary>
    public static IEnumerable<IReadOnlyList<LogLine>> Sittings(IEnumerable<LogLine> day)
    {
        List<LogLine> sitting = [];
        foreach (var line in day)
        {
            if (sitting.Count > 0 && (sitting[0].Who, sitting[0].Role) != (line.Who, line.Role))
            {
                yield return sitting;
                sitting = [];
            }
            sitting.Add(line);
        }
        if (sitting.Count > 0) yield return sitting;
    }

    /// <summary>"09:20", or "09:20–09:41": the newest line comes first.</summary>
    public static string Hours(IReadOnlyList<LogLine> sitting)
    {
        var (first, last) = (Time(sitting[^1].At), Time(sitting[0].At));
        return first == last ? first : $"{first}–{last}";
    }

    /// <summary>Everything of a sitting, each thing once, with how often.</summary>
    public string Says(IReadOnlyList<LogLine> sitting) =>
        string.Join("; ", sitting.GroupBy(Says).Select(same => same.Count() == 1 ? same.Key : phrases["log-times", ("what", same.Key), ("times", same.Count())]));

    private string Named(string kind)
    {
        var key = $"changes-kind-{kind.Replace('_', '-')}";
        return phrases[phrases.Has(key) ? key : "changes-kind-other"];
    }

    private static string Time(DateTimeOffset at) => Clock.TimeOf(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    private string Says(LogLine line) =>
        line.Changed is { } changed ? string.Join(", ", changed.Select(c => phrases[$"changes-{c.Act}", ("what", Named(c.Kind))]).Distinct())
        : line.Searched ? phrases["log-searched"]
        : line.Why == Why.None ? phrases["log-refused"]
        : phrases["log-opened", ("page", phrases.PageKind(line.Page)), ("why", phrases.Because(line.Why))];
}
