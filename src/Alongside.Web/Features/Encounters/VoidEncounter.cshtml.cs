using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>
/// Take a write-up out of use, with why. All that came of it goes with it, so that nobody is held to it and nothing of it is
/// waited for; what they wanted to talk about before waits again.
/// </summary>
[Needs(May.Write)]
internal sealed class VoidEncounterModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Encounter> Id { get; set; }
    [BindProperty] public string? Why { get; set; }

    public Encounter Encounter { get; private set; } = null!;

    public override string? KeepsAs => $"void/{Id}";

    public static string At(Id<Encounter> id) => $"/encounters/{id}/void";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var encounter = await OpenAsync();
        var by = Record.By;
        encounter.Void(Why, by);
        foreach (var entry in await Record.Of<Entry>().Where(e => e.EncounterId == Id).ToListAsync()) Record.Follow(entry).Void(Why, by);
        foreach (var photo in await Record.Of<Attachment>().Where(a => a.EncounterId == Id).ToListAsync()) Record.Follow(photo).Void(Why, by);
        foreach (var step in await Record.Of<Step>().Where(s => s.EncounterId == Id).ToListAsync()) Record.Follow(step).Void(Why, by);
        foreach (var promise in await Record.Of<Promise>().Where(p => p.EncounterId == Id).ToListAsync()) Record.Follow(promise).Void(Why, by);
        foreach (var back in await Record.Of<ComingBack>().Where(c => c.EncounterId == Id).ToListAsync()) Record.Follow(back).Void(Why, by);
        foreach (var mine in await Record.Of<Reflection>().Where(r => r.EncounterId == Id).ToListAsync()) Record.Follow(mine).Void(Why, by);
        foreach (var item in await Record.Of<AgendaItem>().Where(a => a.ReachedIn == Id || a.CameUpIn == Id).ToListAsync())
        {
            if (item.CameUpIn == Id) Record.Follow(item).Void(Why, by);
            else Record.Follow(item).Waits();
        }
        await Record.SaveAsync(EncounterModel.At(Id));
        return Redirect(EncounterModel.At(Id));
    }

    public override async Task ShowAsync()
    {
        Encounter = await OpenAsync();
        await MeetAsync(Encounter.RelationshipId);
    }

    private async Task<Encounter> OpenAsync()
    {
        var encounter = await Record.OpenWithPeopleAsync(Id);
        if (encounter.Voided is not null) throw new NotReached();
        return TakingOut.Is(Record.Caller.Viewer, await Record.OpenAsync(encounter.RelationshipId), Today, encounter.WorkerId) ? encounter : throw new NotReached();
    }
}
