using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Encounters;

/// <summary>Change what was planned: life moves, and nobody is blamed for it.</summary>
[Needs(May.Write)]
internal sealed class ChangePlanModel(Record record, Phrases phrases) : PlanPage(record, phrases)
{
    [FromRoute] public Id<Encounter> Id { get; set; }
    [BindProperty] public int Version { get; set; }

    public Encounter Encounter { get; private set; } = null!;

    public override string? KeepsAs => $"plan-again/{Id}";

    public static string At(Id<Encounter> id) => $"/encounters/{id}/plan";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await OpenAsync();
        return
        [
            new(nameof(Day), "meeting-day", DayText(now.Day)), new(nameof(Time), "plan-about", TimeText(now.FromMinute)), new(nameof(Loosely), "plan-loosely", now.Loosely),
            new(nameof(Place), "meeting-place", now.Place), new(nameof(Purpose), "plan-purpose", now.Purpose),
        ];
    }

    public async Task<IActionResult> OnGetAsync()
    {
        await ShowAsync();
        if (Encounter.State != EncounterState.Planned) return Redirect(EncounterModel.At(Id));
        Version = Encounter.Version;
        FillFrom(Encounter);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return BadRequest();
        Encounter = await OpenAsync();
        Record.Expect(Encounter, Version);
        var (by, problems) = (Record.By, new List<Problem>());
        var window = WindowFrom(problems);
        Refused.Into(problems, f => f, () =>
        {
            Encounter.Replan(Kind ?? Encounter.Kind, window, Place, TheyChose, Purpose);
            return Encounter;
        });
        await InviteAsync(Encounter, problems, by);
        Refused.If(problems);
        await Record.SaveAsync(EncounterModel.At(Id));
        return Redirect(EncounterModel.At(Id));
    }

    public override async Task ShowAsync()
    {
        Encounter = await OpenAsync();
        await AroundAsync(Encounter.RelationshipId);
    }

    private async Task<Encounter> OpenAsync()
    {
        var encounter = await Record.OpenWithPeopleAsync(Id);
        return encounter.Voided is null ? encounter : throw new NotReached();
    }
}
