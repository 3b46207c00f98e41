using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Families;

/// <summary>Who changed what in a family's record, when, and what stood there before.</summary>
[Needs(May.OpenFamily)]
internal sealed class HistoryModel(Record record, Phrases phrases) : HousePage(record)
{
    private const int APage = 30;

    [FromRoute] public Id<Family> Id { get; set; }
    [FromQuery] public Guid? Before { get; set; }

    public string Names { get; private set; } = "";
    public IReadOnlyList<PastSave> Saves { get; private set; } = [];

    /// <summary>Whether there is more that the reader may read.</summary>
    public bool More { get; private set; }

    public static string At(Id<Family> id) => $"/families/{id}/history";

    public async Task OnGetAsync()
    {
        var family = await Record.OpenAsync(Id);
        Names = family.Called ?? phrases.List([.. (await Record.People().OrderBy(p => p.Id).ToListAsync()).Select(p => p.Called)]);
        var found = await Record.HistoryAsync(Before, APage + 1);
        (Saves, More) = ([.. found.Take(APage)], found.Count > APage);
    }

    /// <summary>"Ana Petrov, 3 May, 10:42".</summary>
    public string Said(PastSave save) => $"{save.Who}, {phrases.Day(Clock.DayOf(save.At), Today)}, {Clock.TimeOf(save.At).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    /// <summary>The fields that have words of their own; ids, counters and the like say nothing to anybody.</summary>
    public IEnumerable<(string Label, string? Before, string? After)> Told(PastThing thing) =>
        from field in thing.Fields
        let key = $"changes-field-{field.Column.Replace('_', '-')}"
        where phrases.Has(key) && (field.Before ?? field.After) is { Length: > 0 }
        select (phrases[key], Written(field.Before), Written(field.After));

    private string? Written(string? value) =>
        value is { Length: 10 } && DateOnly.TryParseExact(value, "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? phrases.Day(day, Today) : value;
}
