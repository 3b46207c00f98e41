using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>Take a write-up out of use, with why. What I wrote goes with it, its agenda items wait again; steps and promises stay.</summary>
[Needs(May.Write)]
internal sealed class VoidEncounterModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Encounter> Id { get; set; }
    [BindProperty] public string? Why { get; set; }

    public Encounter Encounter { get; private set; } = null!;

    public static string At(Id<Encounter> id) => $"/encounters/{id}/void";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var encounter = await OpenAsync();
        var by = Record.By;
        encounter.Void(Why, by);
        foreach (var entry in await Record.Of<Entry>().Where(e => e.EncounterId == Id).ToListAsync()) Record.Follow(entry).Void(Why, by);
        foreach (var photo in await Record.Of<Attachment>().Where(a => a.EncounterId == Id).ToListAsync()) Record.Follow(photo).Void(Why, by);
        foreach (var item in await Record.Of<AgendaItem>().Where(a => a.ReachedIn == Id).ToListAsync()) Record.Follow(item).Waits();
        await Record.SaveAsync(EncounterModel.At(Id));
        return Redirect(EncounterModel.At(Id));
    }

    public override async Task ShowAsync()
    {
        Encounter = await OpenAsync();
        await MeetAsync(Encounter.RelationshipId);
    }

    /// <summary>Only whoever was there takes it out of use.</summary>
    private async Task<Encounter> OpenAsync()
    {
        var encounter = await Record.OpenWithPeopleAsync(Id);
        return encounter.Voided is null && encounter.WorkerId == Record.Caller.Worker ? encounter : throw new NotReached();
    }
}
