using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>Write a write-up again. What I wrote is changed, with its history; what others wrote stays theirs.</summary>
[Needs(May.Write)]
internal sealed class EditWriteUpModel(Record record, Phrases phrases) : WriteUpPage(record, phrases)
{
    [FromRoute] public Id<Encounter> Id { get; set; }

    /// <summary>The version this form was opened at.</summary>
    [BindProperty] public int Version { get; set; }

    public override string? KeepsAs => $"write-up-again/{Id}";

    public static string At(Id<Encounter> id) => $"/encounters/{id}/edit";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync() => Standing(await OpenAsync(), await Mine().ToListAsync());

    public async Task<IActionResult> OnGetAsync()
    {
        await ShowAsync();
        if (Encounter!.State != EncounterState.Happened) return Redirect(WriteUpModel.At(Relationship.Id, Id));
        Version = Encounter.Version;
        FillFrom(Encounter, await Mine().ToListAsync(), await MyReflection());
        foreach (var item in Agenda.Where(a => a.ReachedIn == Id)) Came[item.Id.ToString()] = AgendaState.Reached;
        if (Worries.Count == 0) Worries.Add(new());
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
        Encounter = await OpenAsync();
        Record.Expect(Encounter, Version);
        OnlyAdds = Encounter.Version != Version;
        var relationship = await Record.OpenAsync(Encounter.RelationshipId);
        var mine = (await Mine().ToListAsync()).ConvertAll(Record.Follow);
        var reflection = await MyReflection();
        await WriteAsync(relationship, (kind, window, by) => Again(relationship, kind, window, by), mine, reflection is null ? null : Record.Follow(reflection));
        var next = Then == "hand-over" ? $"/relationships/{relationship.Id}/hand-over?encounter={Id}" : EncounterModel.At(Id);
        await Record.SaveAsync(next);
        return Redirect(next);
    }

    public override async Task ShowAsync()
    {
        Encounter = await OpenAsync();
        await AroundAsync(Encounter.RelationshipId);
        AgreedBefore =
        [
            .. await Record.Of<Step>().Where(s => s.EncounterId == Id).OrderBy(s => s.Id).Select(s => s.Text).ToListAsync(),
            .. await Record.Of<Promise>().Where(p => p.EncounterId == Id).OrderBy(p => p.Id).Select(p => p.Text).ToListAsync(),
        ];
    }

    private async Task<Encounter> OpenAsync()
    {
        var encounter = await Record.OpenWithPeopleAsync(Id);
        return encounter.Voided is null ? encounter : throw new NotReached();
    }

    private Encounter Again(Relationship relationship, EncounterKind kind, Window window, By by)
    {
        Encounter!.Was(relationship, kind, window, Place, TheyChose, by);
        return Encounter;
    }

    private IQueryable<Entry> Mine()
    {
        var me = Record.Caller.Worker;
        return Record.Of<Entry>().Where(e => e.EncounterId == Id && e.AuthorId == me).OrderBy(e => e.Id);
    }

    private Task<Reflection?> MyReflection()
    {
        var me = Record.Caller.Worker;
        return Record.Of<Reflection>().FirstOrDefaultAsync(r => r.EncounterId == Id && r.AuthorId == me);
    }
}
