using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.Keeping;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Encounters;

/// <summary>Write up time together: one line is enough. What was planned becomes what was.</summary>
[Needs(May.Write)]
internal sealed class WriteUpModel(Record record, Phrases phrases) : WriteUpPage(record, phrases)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    /// <summary>The planned meeting this was, when there was one.</summary>
    [BindProperty(SupportsGet = true, Name = "from")] public Id<Encounter>? From { get; set; }

    public override string? KeepsAs => From is { } planned ? $"write-up/{Id}/{planned}" : $"write-up/{Id}";

    public static string At(Id<Relationship> id, Id<Encounter>? from = null) => $"/relationships/{id}/encounters/new{(from is { } planned ? $"?from={planned}" : "")}";

    public async Task<IActionResult> OnGetAsync()
    {
        await ShowAsync();
        (Day, Kind) = (DayText(Today), EncounterKind.Visit);
        if (Relationship.One.Person is { } one) There = [one];
        if (Encounter is null) return Page();
        if (Encounter.State is EncounterState.Happened) return Redirect(EditWriteUpModel.At(Encounter.Id));
        (Kind, Place, TheyChose, Time) = (Encounter.Kind, Encounter.Place, Encounter.PlaceTheyChose, TimeText(Encounter.FromMinute));
        if (Encounter.Day <= Today) Day = DayText(Encounter.Day);
        There = [.. There.Union(Encounter.People.Where(p => p.PersonId is not null && p.Presence is Presence.There or Presence.ComesWithThem).Select(p => p.PersonId!.Value))];
        AlsoThere = Encounter.People.FirstOrDefault(p => p.Name is not null)?.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return BadRequest();
        if (More is not null)
        {
            AddRow();
            await ShowAsync();
            return Page();
        }
        if (IsBlank) throw new Refused(nameof(Line), "words-missing");
        var relationship = await Record.OpenAsync(Id);
        Encounter = From is { } planned ? await PlannedAsync(planned) : null;
        var encounter = await WriteAsync(relationship, (kind, window, by) => Begin(relationship, kind, window, by), [], null);
        if (Encounter is null) Record.Add(encounter);
        await Record.LetReadAsync(LetRead, encounter);
        var next = Then == "hand-over" ? $"/relationships/{Id}/hand-over?encounter={encounter.Id}" : EncounterModel.At(encounter.Id);
        await Record.SaveAsync(next);
        return Redirect(next);
    }

    /// <summary>What was planned may be written up, or planned anew, by a colleague meanwhile. What is new stands nowhere yet.</summary>
    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        if (From is not { } planned) return [];
        var now = await PlannedAsync(planned);
        return [new(nameof(Kind), "meeting-kind", now.Kind.ToString()), new(nameof(Place), "meeting-place", now.Place), new(nameof(Time), "write-up-time", TimeText(now.FromMinute))];
    }

    public override async Task ShowAsync()
    {
        if (From is { } planned) Encounter = await PlannedAsync(planned);
        await AroundAsync(Id);
    }

    private Encounter Begin(Relationship relationship, EncounterKind kind, Window window, By by)
    {
        if (Encounter is null)
        {
            var begun = Encounter.Record(relationship, kind, window, Place, by);
            begun.Was(relationship, kind, window, Place, TheyChose, by);
            return begun;
        }
        Encounter.Was(relationship, kind, window, Place, TheyChose, by);
        return Encounter;
    }

    private async Task<Encounter> PlannedAsync(Id<Encounter> id)
    {
        var planned = await Record.OpenWithPeopleAsync(id);
        return planned.RelationshipId == Id && planned.Voided is null ? planned : throw new NotReached();
    }
}
