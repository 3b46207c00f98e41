using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Encounters;

/// <summary>We didn't meet: what is offered next, kindly. It closes nothing and counts against nobody.</summary>
[Needs(May.Write)]
internal sealed class DidNotMeetModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Encounter> Id { get; set; }
    [BindProperty] public string? ReOffer { get; set; }

    public Encounter Encounter { get; private set; } = null!;

    public override string? KeepsAs => $"did-not-meet/{Id}";

    public static string At(Id<Encounter> id) => $"/encounters/{id}/did-not-meet";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync() => [new(nameof(ReOffer), "did-not-meet-said", (await Record.OpenAsync(Id)).ReOffer)];

    public async Task OnGetAsync()
    {
        await ShowAsync();
        ReOffer = Encounter.ReOffer;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var encounter = await Record.OpenAsync(Id);
        if (encounter.Voided is not null) throw new NotReached();
        encounter.DidNotMeet(ReOffer, Today);
        await Record.SaveAsync(EncounterModel.At(Id));
        return Redirect(EncounterModel.At(Id));
    }

    public override async Task ShowAsync()
    {
        Encounter = await Record.OpenWithPeopleAsync(Id);
        await MeetAsync(Encounter.RelationshipId);
    }
}
