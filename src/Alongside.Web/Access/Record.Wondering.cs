using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Accountability;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>Readings between two moments about which there is something to ask. Questions, for those who watch over the log alone.</summary>
    public async Task<IReadOnlyList<Wondered>> ToWonderAboutAsync(DateTimeOffset from, DateTimeOffset until)
    {
        InsistOnWatching();
        var (first, after) = (House.FirstId(from), House.FirstId(until));
        var read = await db.Set<Reading>().AsNoTracking()
            .Where(r => r.Id.CompareTo(first) >= 0 && r.Id.CompareTo(after) < 0 && r.WorkerId != null && r.FamilyId != null)
            .GroupBy(r => new { Worker = r.WorkerId!.Value, Family = r.FamilyId!.Value, r.Why })
            .Select(g => new { g.Key.Worker, g.Key.Family, g.Key.Why, Times = g.Count() }).ToListAsync();
        var (who, families) = (read.Select(r => r.Worker).Distinct().ToArray(), read.Select(r => r.Family).Distinct().ToList());
        var workers = await db.Set<Worker>().AsNoTracking().Where(w => who.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.Name);
        var streets = await db.Set<WorkerStreet>().AsNoTracking().Where(s => who.Contains(s.WorkerId)).ToDictionaryAsync(s => s.WorkerId, s => Convert.ToHexString(s.Digest));
        var (surnames, lived) = await ByNameAsync(async () => (await SurnamesAsync(families), streets.Count > 0 ? await StreetsAsync(families) : []));
        var glances = read.GroupBy(r => (r.Worker, r.Family)).Select(g => new Glance(g.Key.Worker, g.Key.Family,
            [.. g.SelectMany(r => Enumerable.Repeat(r.Why, Math.Min(r.Times, LookAtThis.InVain)))],
            IsOneOf(workers.GetValueOrDefault(g.Key.Worker), surnames[g.Key.Family]),
            streets.TryGetValue(g.Key.Worker, out var street) && lived.Contains((g.Key.Family, street))));
        var list = LookAtThis.Of(glances);
        var closed = await ClosedFamilies(HereAsWorker()).ToListAsync();
        var shown = list.Select(l => l.What.Family).Where(f => !closed.Contains(f)).Distinct().ToList();
        var names = await HomesAsync(shown);
        Showed(shown);
        // Asked for, and there is no such family: somebody typed an address, and there is nobody to wonder about.
        return [.. list.Where(l => closed.Contains(l.What.Family) || names.ContainsKey(l.What.Family))
            .Select(l => new Wondered(workers.GetValueOrDefault(l.What.Worker, ""), l.What.Family, names.GetValueOrDefault(l.What.Family), l.Because))];
    }

    /// <summary>A worker says where they live, or takes it back; it is kept as a digest. Null says nothing.</summary>
    public async Task LiveInAsync(string? street)
    {
        var kept = await db.Set<WorkerStreet>().SingleOrDefaultAsync(s => s.WorkerId == caller.Worker);
        var digest = Street.Of(street) is { } known ? Words?.Digest("street", known) : null;
        if (kept is null && digest is not null) db.Add(new WorkerStreet { WorkerId = caller.Worker, Digest = digest });
        else if (kept is not null && digest is not null) kept.Digest = digest;
        else if (kept is not null) db.Remove(kept);
        await SaveAsync();
    }

    /// <summary>Whether they said where they live.</summary>
    public Task<bool> SaidWhereTheyLiveAsync() => db.Set<WorkerStreet>().AnyAsync(s => s.WorkerId == caller.Worker);

    private async Task<ILookup<Id<Family>, string>> SurnamesAsync(List<Id<Family>> families)
    {
        var ids = families.Select(f => (Id<Family>?)f).ToArray();
        var names = await db.Set<Member>().AsNoTracking().Where(m => ids.Contains(m.FamilyId))
            .Join(db.Set<GoesBy>().Where(n => n.Name.Family != null), m => m.PersonId, n => n.PersonId, (m, n) => new { m.FamilyId, n.Name.Family }).ToListAsync();
        return names.ToLookup(n => n.FamilyId!.Value, n => n.Family!);
    }

    private async Task<HashSet<(Id<Family>, string)>> StreetsAsync(List<Id<Family>> families)
    {
        var ids = families.Select(f => (Id<Family>?)f).ToArray();
        var homes = await db.Set<Member>().AsNoTracking().Where(m => ids.Contains(m.FamilyId) && m.Until == null)
            .Join(db.Set<Home>().Where(h => h.Until == null && h.Voided == null), m => m.PersonId, h => h.PersonId, (m, h) => new { m.FamilyId, h.Where }).ToListAsync();
        var lines = await db.Set<Family>().AsNoTracking().Where(f => ids.Contains(f.Id) && f.Home != null).Select(f => new { FamilyId = (Id<Family>?)f.Id, Where = f.Home! }).ToListAsync();
        return [.. from home in homes.Concat(lines)
                   let street = Street.Of(home.Where)
                   where street is not null
                   let digest = Words?.Digest("street", street)
                   where digest is not null
                   select (home.FamilyId!.Value, Convert.ToHexString(digest))];
    }

    /// <summary>The last word of the worker's name is a surname in the family.</summary>
    private static bool IsOneOf(string? worker, IEnumerable<string> surnames) =>
        worker?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, .., var surname] && surnames.Any(s => NameKeys.Score(surname, s) >= NameKeys.Exact);
}
