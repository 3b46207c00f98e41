using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>How somebody belongs to one family: whether they must stay away for somebody's safety, and until when they belonged.</summary>
[Needs(May.Write)]
internal sealed class BelongingModel(Record record, Phrases phrases) : PersonPage(record)
{
    [FromRoute] public Id<Family> Family { get; set; }
    [BindProperty] public bool KeptOut { get; set; }
    [BindProperty] public string? Until { get; set; }

    public string Names { get; private set; } = "";

    public IReadOnlyList<Pick> StayAway => [new("False", phrases["kept-out-no"]), new("True", phrases["kept-out-yes"])];

    public static string At(Id<Person> id, Id<Family> family) => $"/people/{id}/families/{family}";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        KeptOut = (await Record.OpenAsync(Family)).Now.First(m => m.PersonId == Id).KeptOut;
    }

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        var family = await Record.OpenAsync(Family);
        if (!family.Now.Any(m => m.PersonId == Id)) throw new NotReached();
        var here = family.Now.Select(m => m.PersonId).ToHashSet();
        Names = phrases.Family(family.Called, [.. (await Record.People().ToListAsync()).Where(p => here.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Called)]);
    }

    [AskAgain]
    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var family = await Record.OpenAsync(Family);
        family.KeepOut(Id, KeptOut);
        if (TypedDay.Maybe("Until", Until) is { } until) family.Leave(Id, until, Today);
        return await SaveAsync("families");
    }
}
