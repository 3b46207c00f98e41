using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>What two people were to each other is over; that it was stays.</summary>
[Needs(May.Write)]
internal sealed class EndTieModel(Record record) : PersonPage(record)
{
    [FromRoute] public Id<Tie> Tie { get; set; }
    [BindProperty] public string? Until { get; set; }

    public TieWord Word { get; private set; }
    public string Other { get; private set; } = "";

    public static string At(Id<Person> id, Id<Tie> tie) => $"/people/{id}/ties/{tie}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        var tie = await Record.OpenTieAsync(Id, Tie);
        var other = tie.Other(Id);
        (Word, Other) = (tie.Seen(Id), (await Record.People().SingleAsync(p => p.Id == other)).Called);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        (await Record.OpenTieAsync(Id, Tie)).EndOn(TypedDay.Maybe("Until", Until) ?? throw new Refused("Until", "last-day-missing"), Today);
        return await SaveAsync("ties");
    }
}
