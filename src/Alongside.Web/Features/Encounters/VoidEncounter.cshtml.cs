using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Encounters;

/// <summary>Take a write-up out of use, with why.</summary>
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
        await OutOfUse.TakeAsync(Record, encounter, Why);
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
