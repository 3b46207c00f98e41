using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.People;

/// <summary>Everything about one person, calmly: who they are, how to be with them, where they belong.</summary>
[Needs(May.OpenFamily)]
internal sealed class PersonModel(Record record, Phrases phrases) : PersonPage(record)
{
    public sealed record Belongs(Id<Family> Id, string Names, DateOnly? Until, bool KeptOut);

    public sealed record Tied(Tie Tie, TieWord Word, Id<Person> OtherId, string Other);

    public sealed record Told(Id<StoryVersion> Id, DateTimeOffset WrittenAt, bool InTheirOwnHand, bool ReadByMe);

    public IReadOnlyList<Belongs> Families { get; private set; } = [];
    public IReadOnlyList<Tied> Ties { get; private set; } = [];
    public IReadOnlyList<AboutLine> About { get; private set; } = [];
    public IReadOnlyList<AboutLine> TakenAway { get; private set; } = [];
    public IReadOnlyList<SpecialDay> Days { get; private set; } = [];
    public IReadOnlyList<Home> Homes { get; private set; } = [];
    public IReadOnlyList<LifeEvent> Events { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Workers { get; private set; } = new Dictionary<Id<Worker>, string>();
    public Told? Story { get; private set; }

    /// <summary>Who reads what by name, in the first of their families that stands open.</summary>
    public ReadByName? Readers { get; private set; }
    public Id<Family>? Family { get; private set; }

    /// <summary>What they drew in their own space, where they would rather draw than tell.</summary>
    public IReadOnlyList<Attachment> Drawn { get; private set; } = [];

    private Dictionary<Id<Person>, string> called = [];

    /// <summary>On how many devices they come in, and what came of asking last.</summary>
    public (int Devices, Invitation? Last) WayIn { get; private set; }

    public static string At(Id<Person> id) => $"/people/{id}";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await base.ShowAsync();
        var families = await Record.OpenFamiliesOfAsync(Id);
        var people = (await Record.People().ToListAsync()).ToDictionary(p => p.Id);
        called = people.ToDictionary(p => p.Key, p => p.Value.Called);
        Families = [.. families.Select(f => (Family: f, Mine: f.Members.Where(m => m.PersonId == Id).MaxBy(m => (m.Until is null, m.From))!))
            .Select(f => new Belongs(f.Family.Id, phrases.Family(f.Family.Called, [.. f.Family.Now.OrderBy(m => m.Id).Select(m => people[m.PersonId].Called)]), f.Mine.Until, f.Mine.KeptOut))];
        Ties = [.. (await Record.Ties().Where(t => t.OneId == Id || t.OtherId == Id).ToListAsync())
            .OrderBy(t => t.Until is not null).ThenBy(t => t.Kind).ThenBy(t => t.Id).Select(t => new Tied(t, t.Seen(Id), t.Other(Id), people[t.Other(Id)].Called))];
        About = await Record.About<AboutLine>().Where(a => a.PersonId == Id).OrderBy(a => a.Id).ToListAsync();
        if (families.Count > 0)
        {
            (Family, Readers) = (Record.OpenFamily ?? families[0].Id, await Record.ReadersAsync());
            Drawn = await Record.Of<Attachment>().Where(a => a.AuthorPersonId == Id).OrderByDescending(a => a.Id).ToListAsync();
            Record.Saw(Family.Value, [.. About.Where(a => a.AuthorPersonId is not null).Select(a => a.Id.Value), .. Drawn.Select(a => a.Id.Value)]);
        }
        TakenAway = await Record.TakenAway<AboutLine>().Where(a => a.PersonId == Id && a.Voided!.Who != null).OrderBy(a => a.Id).ToListAsync();
        Days = [.. (await Record.About<SpecialDay>().Where(d => d.PersonId == Id).ToListAsync()).OrderBy(d => d.Date.NextOn(Today))];
        Homes = [.. (await Record.About<Home>().Where(h => h.PersonId == Id).ToListAsync()).OrderByDescending(h => h.Until ?? DateOnly.MaxValue).ThenByDescending(h => h.From ?? DateOnly.MinValue)];
        Events = await Record.About<LifeEvent>().Where(e => e.PersonId == Id).OrderByDescending(e => e.From).ToListAsync();
        var me = Record.Caller.Worker;
        Story = await Record.About<StoryVersion>().Where(s => s.PersonId == Id).OrderByDescending(s => s.Number).ThenByDescending(s => s.Id)
            .Select(s => new Told(s.Id, s.WrittenAt, s.InTheirOwnHand, s.AuthorId == me)).FirstOrDefaultAsync();
        if (Story is { ReadByMe: false } && await Record.About<StoryRead>().AnyAsync(r => r.StoryId == Story.Id && r.WorkerId == me)) Story = Story with { ReadByMe = true };
        if (MayWrite)
            WayIn = (await Record.About<OwnDevice>().CountAsync(d => d.PersonId == Id && d.EndedAt == null),
                await Record.About<Invitation>().Where(i => i.PersonId == Id).OrderByDescending(i => i.At).FirstOrDefaultAsync());
        var authors = About.Select(a => a.AuthorId).OfType<Id<Worker>>().Concat(TakenAway.Select(a => a.Voided!.Who!.Value)).Concat(Person.Names.Select(n => n.AuthorId)).Distinct().ToArray();
        Workers = await Record.Workers().Where(w => authors.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => w.Name);
    }

    /// <summary>Who wrote a line: the worker, or the person of the family in their own hand.</summary>
    public string AuthorOf(AboutLine line) => line.AuthorId is { } worker ? Workers[worker] : called.GetValueOrDefault(line.AuthorPersonId!.Value, Person.Called);

    /// <summary>The lines that belong together, their own kinds first.</summary>
    public IEnumerable<IGrouping<AboutKind, AboutLine>> Lines => About.GroupBy(a => a.Kind).OrderBy(g => g.Key);

    /// <summary>How old they are, in words; empty when unknown, and never after a death.</summary>
    public string Age => Person.IsAlive && Person.AgeOn(Today) is { } age ? phrases.Old(age) : "";

    public string Since(DateTimeOffset at) => phrases.Day(Clock.DayOf(at), Today);
}
