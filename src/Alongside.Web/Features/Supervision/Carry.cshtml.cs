using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Supervision;

/// <summary>Something is taken to my next supervision, with a line why when there is one.</summary>
[Needs(May.BeHeld)]
internal sealed class CarryModel(Record record, Phrases t) : HousePage(record)
{
    [BindProperty(SupportsGet = true)] public CarriedFrom From { get; set; }
    [BindProperty(SupportsGet = true)] public Guid Thing { get; set; }
    [BindProperty] public string? Line { get; set; }

    /// <summary>It was to be taken along, and nobody holds them yet.</summary>
    public bool HeldByNobody { get; private set; }

    public override string? KeepsAs => $"carry/{Thing}";

    public static string At(CarriedFrom from, Guid thing) => $"/supervision/carry?from={from}&thing={thing:N}";

    public Task OnGetAsync() => Record.OpenToCarryAsync(From, Thing);

    /// <returns>Where it waits now; the same page, saying so, where nobody holds them yet.</returns>
    public async Task<IActionResult> OnPostAsync()
    {
        var day = await Record.OpenToCarryAsync(From, Thing);
        if ((await WithColleague.OfMineAsync(Record)).FirstOrDefault(h => h.HoldsMe) is not { } holding)
        {
            HeldByNobody = true;
            return Page();
        }
        var from = t[$"carried-{Pick.Kebab(From.ToString())}", ("day", t.Day(day, Today))];
        var said = !string.IsNullOrWhiteSpace(Line);
        var item = new AgendaItem(holding.Relationship, Whose.Theirs, said ? Line : from, said ? from : null, null, null, true, false, Audience.MyTeam, Record.By);
        Record.Add(item);
        Record.Add(new Carried(item, From, Thing, Record.By));
        await Record.SaveAsync(WithOneModel.At(holding.Relationship.Id));
        return Redirect(WithOneModel.At(holding.Relationship.Id));
    }
}
