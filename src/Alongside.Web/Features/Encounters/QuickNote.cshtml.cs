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

/// <summary>Just happened: one line and one touch. It joins today's planned meeting with them, if there is one.</summary>
[Needs(May.Write)]
internal sealed class QuickNoteModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }
    [BindProperty] public string? Line { get; set; }
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    // A line that was begun on Today stays that line until it is saved.
    public override string? KeepsAs => Opened?.Form == JustHappenedModel.DraftName ? JustHappenedModel.DraftName : $"quick/{Id}";

    public static string At(Id<Relationship> id) => $"/relationships/{id}/encounters/quick";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var relationship = await Record.OpenOfFamilyAsync(Id);
        var (by, today) = (Record.By, Today);
        var planned = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.Day == today && e.State == EncounterState.Planned).OrderBy(e => e.Id).FirstOrDefaultAsync();
        Encounter encounter;
        if (planned is not null) (encounter = Record.Follow(planned)).Happened(today);
        else Record.Add(encounter = Encounter.Record(relationship, EncounterKind.DropIn, new(today, null, null), null, by));
        if (planned is null && relationship.One.Person is { } one) encounter.With(one, null, Presence.There, by.At);
        Record.Add(new Entry(encounter, EntryKind.Line, Line, Source.Seen, null, Audience.MyTeam, by));
        await Record.LetReadAsync(LetRead, encounter);
        await Record.SaveAsync(EncounterModel.At(encounter.Id));
        return Redirect(EncounterModel.At(encounter.Id));
    }

    public override async Task ShowAsync()
    {
        await MeetAsync(Id);
        WithSpace = await Pick.WithSpaceAsync(Record);
    }
}
