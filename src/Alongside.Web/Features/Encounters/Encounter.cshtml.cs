using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Encounters;

/// <summary>Time together, planned or past: their words first. What is copied or printed is what the team may read.</summary>
[Needs(May.OpenFamily)]
internal sealed class EncounterModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Encounter> Id { get; set; }

    public Encounter Encounter { get; private set; } = null!;
    public Pieces Shared { get; private set; } = new([], [], [], [], []);

    /// <summary>What I wrote for me alone.</summary>
    public Pieces Mine { get; private set; } = new([], [], [], [], []);
    public Reflection? Reflection { get; private set; }

    /// <summary>Their side of a piece of writing, or what they ask to be put right in it.</summary>
    public ILookup<Guid, Ask> TheirSides { get; private set; } = Array.Empty<Ask>().ToLookup(a => a.Id.Value);
    public IReadOnlyList<Question> Questions { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();

    /// <summary>Photos kept with it.</summary>
    public IReadOnlyList<Attachment> Pictures { get; private set; } = [];

    /// <summary>The group in which it was, and whether the reader may open that by itself; null where it was in none.</summary>
    public (Gathering Group, bool MayOpen)? In { get; private set; }

    /// <summary>Who reads what by name.</summary>
    public ReadByName? Readers { get; private set; }

    /// <summary>Somebody they want beside them, whom nobody asked to come.</summary>
    public IReadOnlyList<string> NotInvited { get; private set; } = [];

    public Id<Family> Family => Encounter.FamilyId!.Value;
    public bool MayWrite => Record.MayWrite;
    public bool WasMine => Encounter.WorkerId == Record.Caller.Worker;
    public string FirstNameOf(Id<Worker> worker) => Names.TryGetValue(worker, out var name) ? name.Split(' ', 2)[0] : "";

    public static string At(Id<Encounter> id) => $"/encounters/{id}";

    public Task OnGetAsync() => ShowAsync();

    /// <summary>One tap: we met.</summary>
    public async Task<IActionResult> OnPostMetAsync()
    {
        var encounter = await Record.OpenAsync(Id);
        encounter.Happened(Today);
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    public async Task<IActionResult> OnPostCallOffAsync()
    {
        var encounter = await Record.OpenAsync(Id);
        encounter.CallOff();
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }

    public override async Task ShowAsync()
    {
        Encounter = await Record.OpenWithPeopleAsync(Id);
        await MeetAsync(Encounter.RelationshipId);
        if (Encounter.Voided is { } voided)
        {
            Names = await NamesOfAsync([voided.Who!.Value]);
            return;
        }
        In = await Record.GroupOfAsync(Encounter);
        if (Encounter.State == EncounterState.Planned) await BeforehandAsync();
        Pictures = await Record.Of<Attachment>().Where(a => a.EncounterId == Id).OrderBy(a => a.Id).ToListAsync();
        var all = new Pieces(
            await Record.Of<Entry>().Where(e => e.EncounterId == Id).OrderBy(e => e.Id).ToListAsync(),
            await Record.Of<AgendaItem>().Where(a => a.ReachedIn == Id).OrderBy(a => a.Whose).ThenBy(a => a.Place).ToListAsync(),
            await Record.Of<Step>().Where(s => s.EncounterId == Id).OrderBy(s => s.Id).ToListAsync(),
            await Record.Of<Promise>().Where(p => p.EncounterId == Id).OrderBy(p => p.Id).ToListAsync(),
            await Record.Of<ComingBack>().Where(c => c.EncounterId == Id).OrderBy(c => c.Id).ToListAsync());
        (Shared, Mine) = (all.For(Audience.MyTeam), all.For(Audience.OnlyMe));
        Names = await NamesOfAsync([.. Encounter.WorkerId is { } worker ? new[] { worker } : [], .. all.Entries.Select(e => e.AuthorId), .. all.Promises.Select(p => p.WorkerId), .. all.ComingsBack.Select(c => c.WorkerId)]);
        await TheirSidesAsync([.. all.Entries.Select(e => (Guid?)e.Id.Value)]);
        Readers = await Record.ReadersAsync();
        await ReflectAsync();
    }

    /// <summary>What they put beside a piece of writing from their own space: read here, it is seen.</summary>
    private async Task TheirSidesAsync(Guid?[] pieces)
    {
        if (pieces.Length == 0 || Encounter.FamilyId is not { } family) return;
        var sides = await Record.Of<Ask>().Where(a => pieces.Contains(a.AboutId)).OrderBy(a => a.WrittenAt).ToListAsync();
        TheirSides = sides.ToLookup(a => a.AboutId!.Value);
        Record.Saw(family, sides.Where(a => a.Kind == AskKind.MySide).Select(a => a.Id.Value));
    }

    private async Task BeforehandAsync()
    {
        var helpers = await Record.Of<Helper>().Where(h => h.ComesAlong).ToListAsync();
        NotInvited = [.. TrustedPerson.NotInvited(helpers, Encounter, People.Where(p => !p.IsAlive).Select(p => p.Id).ToHashSet()).Select(h => h.Name)];
    }

    private async Task ReflectAsync()
    {
        var (me, relationship) = (Record.Caller.Worker, Encounter.RelationshipId);
        var latest = await Record.Of<Reflection>().Where(r => r.RelationshipId == relationship && r.AuthorId == me).OrderByDescending(r => r.Id).Take(WhereIStood.LookBack).ToListAsync();
        Reflection = latest.Find(r => r.EncounterId == Id) ?? await Record.Of<Reflection>().FirstOrDefaultAsync(r => r.EncounterId == Id && r.AuthorId == me);
        if (latest.Count > 0 && latest[0].EncounterId == Id) Questions = [.. WhereIStood.Wonder(latest)];
    }
}
