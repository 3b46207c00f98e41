using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Features.Ruptures;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>Whoever holds somebody looks at what waits between the two of them: what was brought, what was agreed and became of it, how it is.</summary>
internal sealed record SatDownWith(Id<Relationship> Relationship, Id<Worker> Held)
{
    /// <summary>What was agreed is shown so far back.</summary>
    private const int AgreedAtMost = 6;

    /// <summary>What was agreed longer ago, and became something, is not looked at again. Our own choice.</summary>
    private const int LookBackDays = 92;

    public string Name { get; private init; } = "";
    public DateOnly? Next { get; private init; }
    public IReadOnlyList<AgendaItem> Brought { get; private init; } = [];

    /// <summary>Where what was brought comes from, as far as the reader may follow.</summary>
    public IReadOnlyDictionary<Id<AgendaItem>, string> Origins { get; private init; } = new Dictionary<Id<AgendaItem>, string>();

    /// <summary>What the last session ended in, and from before it what nobody has said the end of.</summary>
    public IReadOnlyList<Talk> Agreed { get; private init; } = [];

    /// <summary>Guesses that still stand.</summary>
    public IReadOnlyList<Hypothesis> Guesses { get; private init; } = [];

    /// <summary>The newest answer of each side.</summary>
    public IReadOnlyList<CheckIn> Newest { get; private init; } = [];

    public IReadOnlyList<Mending> Sore { get; private init; } = [];

    /// <summary>What waits between the reader and each of these, which stand open. As many questions for twelve as for one.</summary>
    /// <param name="record">The door.</param>
    /// <param name="with">Those whom the reader holds; where the reader is held stands open too, and is left out.</param>
    /// <param name="names">What to call them.</param>
    public static async Task<IReadOnlyList<SatDownWith>> OfAsync(Record record, IReadOnlyCollection<(Id<Relationship> Relationship, Id<Worker> Held)> with, IReadOnlyDictionary<Id<Worker>, string> names)
    {
        var today = record.Today;
        var days = (await record.Of<Encounter>().Where(e => e.Day >= today && (e.State == EncounterState.Planned || (e.State == EncounterState.Happened && e.Day == today))).OrderBy(e => e.Day)
            .Select(e => new { e.RelationshipId, e.Day, Sat = e.State == EncounterState.Happened }).ToListAsync()).ToLookup(e => e.RelationshipId);
        var standing = (await record.Of<StandingDay>().ToListAsync()).ToDictionary(s => s.RelationshipId);
        var items = (await record.Of<AgendaItem>().Where(a => a.State == AgendaState.Waiting).OrderBy(a => a.Whose).ThenBy(a => a.Place).ToListAsync()).ToLookup(a => a.RelationshipId);
        var carried = await record.Of<Carried>().ToListAsync();
        var origins = await WayBack.OfAsync(record, carried, with.SelectMany(w => items[w.Relationship]).Select(i => i.Id));
        var since = record.Now.AddDays(-LookBackDays);
        var talks = (await record.Of<Talk>().Where(x => x.End != null && (x.WrittenAt > since || (x.Became == null && x.End != TalkEnd.Insight))).OrderByDescending(x => x.Id).ToListAsync()).ToLookup(x => x.RelationshipId);
        var guesses = (await record.Of<Hypothesis>().Where(h => h.State != HypothesisState.SetAside).OrderBy(h => h.Id).ToListAsync()).ToLookup(h => h.RelationshipId);
        var said = (await record.Of<CheckIn>().Where(c => !c.NotNow).OrderBy(c => c.WrittenAt).ToListAsync()).ToLookup(c => c.RelationshipId);
        var sore = (await Mending.From(record.Of<Rupture>().IgnoreAutoIncludes()).ToListAsync()).ToLookup(m => m.Relationship);
        return [.. with.Select(w => new SatDownWith(w.Relationship, w.Held)
        {
            Name = names[w.Held].Split(' ', 2)[0],
            Next = StandingDay.NextOf(standing.GetValueOrDefault(w.Relationship), days[w.Relationship].FirstOrDefault(d => !d.Sat)?.Day, days[w.Relationship].Any(d => d.Sat), today),
            Brought = [.. items[w.Relationship]],
            Origins = origins,
            Agreed = Standing([.. talks[w.Relationship]]),
            Guesses = [.. guesses[w.Relationship]],
            Newest = [.. said[w.Relationship].GroupBy(c => c.Side).OrderBy(g => g.Key).Select(g => g.Last())],
            Sore = [.. sore[w.Relationship]],
        }).OrderBy(w => w.Next ?? DateOnly.MaxValue).ThenBy(w => w.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Of the things talked about, the newest first: those of the last session, and the older ones that are to become something.</summary>
    public static IReadOnlyList<Talk> Standing(IReadOnlyList<Talk> ended) =>
        [.. ended.Where(x => x.EncounterId == ended[0].EncounterId || (x.Became is null && x.End != TalkEnd.Insight)).Take(AgreedAtMost)];
}
