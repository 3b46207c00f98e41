using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>Something that happened in somebody's life: a new school, a job, a brother who came or left.</summary>
[Needs(May.Write)]
internal sealed class AddEventModel(Record record) : PersonPage(record)
{
    [BindProperty] public LifeEventKind? Kind { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? From { get; set; }
    [BindProperty] public string? Until { get; set; }
    [BindProperty] public Source Source { get; set; } = Source.Said;

    public static string At(Id<Person> id) => $"/people/{id}/events";

    public override string? KeepsAs => $"event/{Id}";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        if (Kind is not { } kind) throw new Refused(nameof(Kind), "choose-one");
        Record.Add(new LifeEvent(Id, kind, Words, TypedDay.From(nameof(From), From), TypedDay.Maybe(nameof(Until), Until), Source, Record.By));
        return await SaveAsync("events");
    }
}
