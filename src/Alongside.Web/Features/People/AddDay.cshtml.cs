using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.People;

/// <summary>A day of the year that matters to somebody.</summary>
[Needs(May.Write)]
internal sealed class AddDayModel(Record record) : PersonPage(record)
{
    [BindProperty] public string? Label { get; set; }
    [BindProperty] public string? Day { get; set; }
    [BindProperty] public string? Month { get; set; }
    [BindProperty] public string? Year { get; set; }

    public static string At(Id<Person> id) => $"/people/{id}/days";

    public override string? KeepsAs => $"day/{Id}";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        Record.Add(new SpecialDay(Id, ImportantDate.From(Day, Month, Year, Label), Record.By));
        return await SaveAsync("days");
    }
}
