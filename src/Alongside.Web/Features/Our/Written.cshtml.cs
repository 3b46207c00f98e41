using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>What is written: what was released to me, in the order of days, with my side beside it and what I asked to be put right.</summary>
[Needs(May.OurSpace)]
internal sealed class WrittenModel(Record record, Phrases phrases) : OurPage(record, phrases)
{
    /// <summary>One piece of writing, and what I put beside it.</summary>
    public sealed record Piece(Id<Entry> Id, string Author, EntryKind Kind, string Text, IReadOnlyList<Ask> Sides, IReadOnlyList<Ask> ToPutRight);

    /// <summary>What was written about one day.</summary>
    public sealed record Written(DateOnly Day, string? Place, IReadOnlyList<Piece> Pieces);

    /// <summary>Where somebody of us lives, how to reach them, a line about them: what is not about one day.</summary>
    public sealed record Other(Guid Id, string Label, string Text, string? More);

    /// <summary>So many days at first; the rest is one tap away.</summary>
    private const int Newest = 8;

    [BindProperty] public string? Text { get; set; }

    /// <summary>Everything, and not only the newest.</summary>
    [BindProperty(SupportsGet = true)] public bool All { get; set; }

    public bool More { get; private set; }

    public IReadOnlyList<Written> Days { get; private set; } = [];
    public IReadOnlyList<Other> Others { get; private set; } = [];
    public ILookup<Guid, (string Who, DateTimeOffset At)> Seen { get; private set; } = Array.Empty<Guid>().ToLookup(t => t, _ => ("", default(DateTimeOffset)));
    public IReadOnlyDictionary<Guid, string> Answerers { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>The piece whose form was sent and refused.</summary>
    public Guid? Open { get; private set; }

    public override string? KeepsAs => "our/written";

    public override IReadOnlyList<string> KeepsApart => [.. Days.SelectMany(d => d.Pieces).Select(p => p.Id.ToString())];

    public static string At() => "/our/written";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Others = await OthersAsync();
        var entries = await Record.Of<Entry>().Where(e => e.Text != "").OrderByDescending(e => e.Day).ThenBy(e => e.Id).ToListAsync();
        var authors = entries.Select(e => e.AuthorId).Distinct().ToArray();
        var workers = await Record.Workers().Where(w => authors.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id, w => FirstName(w.Name));
        var asks = await BesideAsync();
        var met = entries.Select(e => e.EncounterId).OfType<Id<Encounter>>().Distinct().ToArray();
        var places = await Record.Of<Encounter>().Where(e => met.Contains(e.Id)).Select(e => new { e.Id, e.Place }).ToDictionaryAsync(e => e.Id, e => e.Place);
        var days = entries.GroupBy(e => (e.Day, e.EncounterId)).ToList();
        More = !All && days.Count > Newest;
        Days = [.. (More ? days.Take(Newest) : days).Select(g => new Written(g.Key.Day, g.Key.EncounterId is { } id ? places.GetValueOrDefault(id) : null,
            [.. g.Select(e => new Piece(e.Id, workers[e.AuthorId], e.Kind, e.Text, [.. asks[e.Id.Value].Where(a => a.Kind == AskKind.MySide)], [.. asks[e.Id.Value].Where(a => a.Kind == AskKind.PutRight)]))]))];
    }

    public Task<IActionResult> OnPostSideAsync(Id<Entry> entry) => BesideAsync(entry, AskKind.MySide);

    public Task<IActionResult> OnPostRightAsync(Id<Entry> entry) => BesideAsync(entry, AskKind.PutRight);

    public async Task<IActionResult> OnPostTakeBackAsync(Id<Ask> ask)
    {
        await OpenAsync();
        (await Record.OpenAsync(ask)).TakeBack(Record.By);
        return await KeepAsync(At());
    }

    private async Task<IActionResult> BesideAsync(Id<Entry> id, AskKind kind)
    {
        Open = id.Value;
        await OpenAsync();
        var entry = await Record.Of<Entry>().SingleOrDefaultAsync(e => e.Id == id) ?? throw new NotReached();
        var relationship = await Record.OursForReplyAsync(entry.RelationshipId);
        // Whoever wrote it reads it, and their team as they do what it stands beside.
        var ask = Ask.Beside(relationship, kind, id.Value, nameof(Entry), entry.Text, Text, entry.Audience, Record.By);
        Record.Add(ask);
        Record.Add(Release.To(ask.Id, entry.FamilyId ?? throw new NotReached(), entry.AuthorId, Record.By));
        return await KeepAsync($"{At()}#w{id}");
    }

    // Lines about me stand with how I like to be helped.
    private async Task<IReadOnlyList<Other>> OthersAsync()
    {
        var me = Record.Caller.Person;
        var homes = await Record.About<Home>().OrderBy(h => h.Id).ToListAsync();
        var ways = await Record.About<ContactPoint>().OrderBy(c => c.Id).ToListAsync();
        var lines = await Record.About<AboutLine>().Where(l => l.PersonId != me).OrderBy(l => l.Id).ToListAsync();
        if (homes.Count + ways.Count + lines.Count == 0) return [];
        var called = await Record.People().ToDictionaryAsync(p => p.Id, p => p.Called);
        return
        [
            .. homes.Select(h => new Other(h.Id.Value, Label("our-else-home", h.PersonId), h.Where, Phrases.Between(h.From, h.Until, Today))),
            .. ways.Select(c => new Other(c.Id.Value, Label("our-else-way", c.PersonId), c.Value, c.How)),
            .. lines.Select(l => new Other(l.Id.Value, Label("our-else-line", l.PersonId), l.Text, null)),
        ];

        string Label(string key, Id<Person> whose) => whose == me ? Say[key + "-mine"] : Say[key, ("who", called[whose])];
    }

    private async Task<ILookup<Guid, Ask>> BesideAsync()
    {
        var me = Record.Caller.Person;
        var asks = await Record.Of<Ask>().Where(a => a.AuthorPersonId == me && (a.Kind == AskKind.MySide || a.Kind == AskKind.PutRight) && a.AboutId != null).OrderBy(a => a.WrittenAt).ToListAsync();
        Seen = await Record.SeenByAsync([.. asks.Select(a => a.Id.Value)]);
        var answered = asks.Where(t => t.AnsweredBy is not null).Select(t => t.AnsweredBy!.Value).Distinct().ToArray();
        Answerers = await Record.Workers().Where(w => answered.Contains(w.Id)).Select(w => new { w.Id, w.Name }).ToDictionaryAsync(w => w.Id.Value, w => FirstName(w.Name));
        return asks.ToLookup(a => a.AboutId!.Value);
    }
}
