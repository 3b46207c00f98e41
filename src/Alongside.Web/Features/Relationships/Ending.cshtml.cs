using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>End well: what they say of it, a letter or card, what each valued, who stays when we have gone, and how they come back.</summary>
[Needs(May.Write)]
internal sealed class EndingModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? TheirWords { get; set; }
    [BindProperty] public string? Letter { get; set; }
    [BindProperty] public string? Valued { get; set; }
    [BindProperty] public string? AfterWeLeave { get; set; }
    [BindProperty] public string? OpenDoor { get; set; }

    public IReadOnlyList<Promise> Promises { get; private set; } = [];
    public IReadOnlyList<ComingBack> ComingsBack { get; private set; } = [];
    public IReadOnlyList<Encounter> Planned { get; private set; } = [];

    public static string At(Id<Relationship> id) => $"/relationships/{id}/ending";

    public override string? KeepsAs => $"ending/{Id}";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        On = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Promises = await Record.Of<Promise>().Where(p => p.RelationshipId == Id && p.KeptOn == null && p.ExplainedOn == null).OrderBy(p => p.ByDay).ToListAsync();
        ComingsBack = await Record.Of<ComingBack>().Where(c => c.RelationshipId == Id && c.DoneOn == null).OrderBy(c => c.On).ToListAsync();
        Planned = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.Planned).OrderBy(e => e.Day).ToListAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var (by, on) = (Record.By, TypedDay.From(nameof(On), On));
        var ending = new Ending(Relationship, on, TheirWords, Letter, Valued, AfterWeLeave, OpenDoor, Audience.MyTeam, by with { Team = Relationship.TeamId });
        Relationship.End(on, Promises, ComingsBack, by, T["handover-ended-first"]);
        foreach (var agreed in await Record.Of<Handover>().Where(h => h.RelationshipId == Id && h.On > Today).ToListAsync()) Record.Follow(agreed).CallOff(T["handover-ended-first"], by);
        foreach (var planned in Planned) Record.Follow(planned).CallOff();
        Record.Add(ending);
        await Record.SaveAsync(TakeUpAgainModel.At(Id));
        return Redirect(TakeUpAgainModel.At(Id));
    }
}
