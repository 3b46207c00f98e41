using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>What a write-up said before, who changed it and when: only of what may be read, and only since it might be.</summary>
[Needs(May.OpenFamily)]
internal sealed class EncounterHistoryModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Encounter> Id { get; set; }

    public IReadOnlyList<Said> Moments { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();

    /// <summary>One moment of a write-up's history.</summary>
    /// <param name="At">When.</param>
    /// <param name="Who">Whose hand.</param>
    /// <param name="Kind">Which piece of writing; null for the encounter itself.</param>
    /// <param name="Text">What it said from then on; null when it was taken out of use.</param>
    /// <param name="Why">Why it was taken out of use.</param>
    public sealed record Said(DateTimeOffset At, Id<Worker> Who, EntryKind? Kind, string? Text, string? Why);

    public static string At(Id<Encounter> id) => $"/encounters/{id}/history";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var encounter = await Record.OpenAsync(Id);
        await MeetAsync(encounter.RelationshipId);
        var entries = await Record.OfAlsoVoided<Entry>().Where(e => e.EncounterId == Id).ToListAsync();
        var changes = await Record.ChangesOfAsync([Id.Value, .. entries.Select(e => e.Id.Value)]);
        Moments = [.. changes.Where(c => c.Thing == Id.Value).Select(OfEncounter).Concat(entries.SelectMany(e => OfEntry(e, changes.Where(c => c.Thing == e.Id.Value)))).OfType<Said>().OrderByDescending(m => m.At)];
        Names = await NamesOfAsync(Moments.Select(m => m.Who));
    }

    private static Said? OfEncounter(PastChange change) =>
        change.Now("voided_why") is { } why ? new(change.At, change.Who, null, null, why)
        : change.Began || change.Changed("state") || change.Changed("day") || change.Changed("place") || change.Changed("kind") ? new(change.At, change.Who, null, "", null)
        : null;

    /// <summary>What an entry said while it was for more than its author; its author sees all of it.</summary>
    private IEnumerable<Said?> OfEntry(Entry entry, IEnumerable<PastChange> changes)
    {
        var (mine, audience, text) = (entry.AuthorId == Record.Caller.Worker, Audience.MyTeam, "");
        foreach (var change in changes.OrderBy(c => c.At))
        {
            if (Enum.TryParse<Audience>(change.Now("audience"), out var now)) audience = now;
            text = change.Now("text") ?? text;
            if (!mine && audience != Audience.MyTeam) continue;
            if (change.Now("voided_why") is { } why) yield return new(change.At, change.Who, entry.Kind, null, why);
            else if (change.Began || change.Changed("text") || change.Changed("audience")) yield return new(change.At, change.Who, entry.Kind, text, null);
        }
    }
}
