using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>Plan to meet: when and where suits them.</summary>
[Needs(May.Write)]
internal sealed class PlanMeetingModel(Record record, Phrases phrases) : PlanPage(record, phrases)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    /// <summary>The helpers they always want beside them.</summary>
    [BindProperty(Name = nameof(Beside))] public List<Id<Helper>> Beside { get; set; } = [];

    public IReadOnlyList<Encounter> Coming { get; private set; } = [];

    public override string? KeepsAs => $"plan/{Id}";

    public static string At(Id<Relationship> id) => $"/relationships/{id}/plan";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        Kind = EncounterKind.Visit;
        if (Relationship.One.Person is { } one) There = [one];
        Beside = [.. Helpers.Where(h => h.ComesAlong).Select(h => h.Id)];
        Comes = [.. MayCome.Where(c => Helpers.Any(h => h.ComesAlong && (h.PersonId?.ToString() == c.Value || c.Value.EndsWith(h.Id.ToString(), StringComparison.Ordinal)))).Select(c => c.Value)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return BadRequest();
        var relationship = await Record.OpenAsync(Id);
        var (by, problems) = (Record.By, new List<Problem>());
        var window = WindowFrom(problems);
        var planned = Refused.Into(problems, f => f, () => Encounter.Plan(relationship, Kind ?? EncounterKind.Visit, window, Place, TheyChose, Purpose, by));
        if (planned is not null) await InviteAsync(planned, problems, by);
        Refused.If(problems);
        Record.Add(planned!);
        await Record.LetReadAsync(LetRead);
        await Record.SaveAsync(EncounterModel.At(planned!.Id));
        return Redirect(EncounterModel.At(planned.Id));
    }

    /// <summary>They said whom they always want beside them.</summary>
    public async Task<IActionResult> OnPostBesideAsync()
    {
        if (!ModelState.IsValid) return BadRequest();
        await Record.OpenAsync(Id);
        foreach (var helper in await Record.Of<Helper>().ToListAsync())
            if (helper.ComesAlong != Beside.Contains(helper.Id)) Record.Follow(helper).IsWantedBeside(Beside.Contains(helper.Id));
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    public override async Task ShowAsync()
    {
        await AroundAsync(Id);
        WithSpace = await Pick.WithSpaceAsync(Record);
        Coming = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.Planned).OrderBy(e => e.Day).ThenBy(e => e.FromMinute).ToListAsync();
    }
}
