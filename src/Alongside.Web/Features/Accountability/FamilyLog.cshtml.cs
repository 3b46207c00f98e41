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

    public string Time(DateTimeOffset at) => Clock.TimeOf(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    public string Says(LogLine line) =>
        line.Changed is { } changed ? string.Join(", ", changed.Select(c => phrases[$"changes-{c.Act}", ("what", phrases[$"changes-kind-{c.Kind.Replace('_', '-')}"])]))
        : line.Searched ? phrases["log-searched"]
        : line.Why == Why.None ? phrases["log-refused"]
        : phrases["log-opened", ("page", phrases.PageKind(line.Page)), ("why", phrases.Because(line.Why))];
}
