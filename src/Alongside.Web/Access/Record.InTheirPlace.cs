using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// Speaking for a child: what one decision names, made for it, with its reason, and ended by itself with the child's age.
/// Being a parent is none. What the child keeps off their own phone, or somebody keeps from them, nobody reads for them.
/// </summary>
public sealed partial class Record
{
    /// <summary>What one decision lets the person who asks read in a child's place.</summary>
    public sealed record InPlaceOf(Id<Person> Child, string Called, string About, DateOnly Until, IReadOnlyList<Shareable> Things);

    /// <summary>One thing named for the person who asks, in whose record it is, and by which decision.</summary>
    private sealed record Spoken(Guid Thing, string Kind, Id<Family> Family, Deciding By, DateOnly Until);

    /// <summary>So many of the newest things can be named in one decision.</summary>
    private const int MostToName = 40;

    /// <summary>What the person who asks reads in place of the children they speak for.</summary>
    private IReadOnlyList<Spoken> spoken = [];

    /// <summary>What is asked for now is read in a child's place.</summary>
    private bool readsInPlace;

    /// <summary>What the person who asks reads for the children they speak for, decision by decision; one that has nothing to read now is not there.</summary>
    public async Task<IReadOnlyList<InPlaceOf>> OpenInPlaceAsync()
    {
        _ = caller.Person;
        if (spoken.Count == 0) return [];
        var called = await CalledAsync([.. spoken.Select(s => s.By.PersonId).Distinct()]);
        List<InPlaceOf> read = [];
        foreach (var decision in spoken.Where(s => opened.ContainsKey(s.Family)).GroupBy(s => s.By.Id))
        {
            List<Shareable> things = [];
            foreach (var one in decision.DistinctBy(s => s.Thing))
                if (await InPlaceAsync(one) is { } thing) things.Add(thing);
            var (by, until) = (decision.First().By, decision.First().Until);
            if (things.Count > 0) read.Add(new(by.PersonId, called[by.PersonId], by.About, until, things));
        }
        return read;
    }

    /// <summary>Whether the person who asks speaks for somebody in anything: by whom they find the way to it.</summary>
    public async Task<IReadOnlyList<string>> SpeaksForAsync() => [.. (await OpenInPlaceAsync()).DistinctBy(p => p.Child).Select(p => p.Called)];

    /// <summary>What is released to a young person who stands open, and so can be named for whoever speaks for them: the newest first.</summary>
    public async Task<IReadOnlyList<Shareable>> ReleasedToAsync(Id<Person> child)
    {
        InsistOnOpen(child);
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        var released = await db.Set<Release>().AsNoTracking().Where(r => r.PersonId == child && r.EndedAt == null && families.Contains(r.FamilyId)
            && !db.Set<Hiding>().Any(h => h.ThingId == r.ThingId && h.PersonId == child && h.EndedAt == null)).OrderByDescending(r => r.Id).Take(MostToName).ToListAsync();
        List<Shareable> things = [];
        foreach (var release in released.DistinctBy(r => r.ThingId))
            if (await ThereAsync(release.Kind, release.FamilyId!.Value, release.ThingId) is { Words.Length: > 0 } thing) things.Add(thing);
        return things;
    }

    /// <summary>The decision lets somebody read these things in a young person's place; each might be released to them as well.</summary>
    /// <exception cref="Refused">One of them is kept apart from them, or names what must not reach them.</exception>
    public async Task InsistOnSpeakerAsync(Id<Person> speaker, IEnumerable<Shareable> things)
    {
        foreach (var thing in things) await InsistOnReleaseAsync(thing, speaker);
    }

    /// <summary>Who reads this thing in whose place, by decisions that have not ended, as the names of the two.</summary>
    public async Task<IReadOnlyList<(string Speaker, string Child)>> InPlaceReadersOfAsync(Guid thing)
    {
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        var decided = await Speakers().Where(s => s.Thing == thing && families.Contains(s.Family)).ToListAsync();
        if (decided.Count == 0) return [];
        var who = decided.SelectMany(d => new[] { d.Child, d.Speaker!.Value }).Distinct().ToArray();
        var named = await db.Set<Person>().AsNoTracking().Where(p => who.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        return [.. decided.Where(d => named.GetValueOrDefault(d.Child)?.Born is { } born && Deciding.Until(born, d.On) is { } until && Today < until && named.ContainsKey(d.Speaker!.Value))
            .Select(d => (named[d.Speaker!.Value].Called, named[d.Child].Called)).Distinct()];
    }

    /// <summary>Whom a decision names for a thing that is released to the child: also whoever it names no more today because of their age.</summary>
    private IQueryable<Speaks> Speakers() =>
        from thing in db.Set<SpokenThing>()
        join deciding in db.Set<Deciding>().IgnoreAutoIncludes() on thing.DecidingId equals deciding.Id
        where deciding.SpeakerId != null && deciding.EndedAt == null
        join release in db.Set<Release>().Where(r => r.EndedAt == null) on new { thing.ThingId, Child = (Id<Person>?)deciding.PersonId } equals new { release.ThingId, Child = release.PersonId }
        select new Speaks { Thing = thing.ThingId, Speaker = deciding.SpeakerId, Child = deciding.PersonId, Family = release.FamilyId, On = deciding.On };

    private sealed class Speaks
    {
        public Guid Thing { get; init; }
        public Id<Person>? Speaker { get; init; }
        public Id<Person> Child { get; init; }
        public Id<Family>? Family { get; init; }
        public DateOnly On { get; init; }
    }

    private async Task<Shareable?> InPlaceAsync(Spoken one)
    {
        var child = one.By.PersonId;
        var isNew = people.Add(child);
        readsInPlace = true;
        try
        {
            return await ThereAsync(one.Kind, one.Family, one.Thing);
        }
        finally
        {
            readsInPlace = false;
            if (isNew) people.Remove(child);
        }
    }

    private Guid[] SpokenFor(bool asked) => asked || readsInPlace ? [.. spoken.Select(s => s.Thing)] : [];

    /// <summary>Whose place they take is asked past the wall: it knows what is kept from them, and is part of the decision.</summary>
    private Task<IReadOnlyList<Spoken>> SpokenAsync(Id<Person> me) => PastTheWallAsync<IReadOnlyList<Spoken>>("reach", async () =>
    {
        Id<Person>? speaker = me;
        var decided = await db.Set<Deciding>().AsNoTracking().IgnoreAutoIncludes().Where(d => d.SpeakerId == speaker && d.Kind == DecidingKind.SpokenFor && d.Reads && d.EndedAt == null)
            .Join(db.Set<Person>(), d => d.PersonId, p => p.Id, (d, p) => new { Deciding = d, p.Born }).ToListAsync();
        var standing = decided.Where(d => d.Deciding.Stands(d.Born, Today)).ToDictionary(d => d.Deciding.Id);
        if (standing.Count == 0) return [];
        Id<Deciding>[] ids = [.. standing.Keys];
        var (releases, hidings) = (db.Set<Release>().Where(r => r.EndedAt == null), db.Set<Hiding>().Where(h => h.EndedAt == null));
        var things = await (from thing in db.Set<SpokenThing>()
                            where ids.Contains(thing.DecidingId)
                            join deciding in db.Set<Deciding>().IgnoreAutoIncludes() on thing.DecidingId equals deciding.Id
                            join release in releases on new { thing.ThingId, Child = (Id<Person>?)deciding.PersonId } equals new { release.ThingId, Child = release.PersonId }
                            where !hidings.Any(h => h.ThingId == thing.ThingId && h.PersonId == deciding.PersonId)
                                && !db.Set<Member>().Any(m => m.PersonId == deciding.PersonId && hidings.Any(h => h.ThingId == (Guid)(object)m.Id && h.PersonId == speaker))
                            orderby thing.Id
                            select new { thing.ThingId, thing.Kind, release.FamilyId, thing.DecidingId }).ToListAsync();
        return [.. things.Select(t => new Spoken(t.ThingId, t.Kind, t.FamilyId!.Value, standing[t.DecidingId].Deciding, Deciding.Until(standing[t.DecidingId].Born!, standing[t.DecidingId].Deciding.On)!.Value))];
    });
}
