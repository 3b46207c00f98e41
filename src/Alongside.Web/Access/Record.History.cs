using Alongside.Domain;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    private const int ReadsAtOnce = 100;

    /// <summary>
    /// What was changed in the families that stand open, newest first: only things that the reader may read now, as they
    /// were and as they became. A save of which nothing may be read is not there at all.
    /// </summary>
    /// <param name="before">The id of the oldest save seen so far; null begins with the newest.</param>
    /// <param name="most">How many saves.</param>
    public Task<IReadOnlyList<PastSave>> HistoryAsync(Guid? before, int most) => HistoryAsync(ReadableAsync, before, most);

    /// <summary>
    /// What was changed about one person who stands open, in any of their families that is within reach, and nothing else:
    /// also of somebody who belongs to none of them any more.
    /// </summary>
    /// <param name="person">Who stands open.</param>
    /// <param name="before">The id of the oldest save seen so far; null begins with the newest.</param>
    /// <param name="most">How many saves.</param>
    public Task<IReadOnlyList<PastSave>> HistoryOfAsync(Id<Person> person, Guid? before, int most) =>
        people.Contains(person) ? HistoryAsync(things => ReadableOfAsync(person, things), before, most) : throw new NotReached();

    private async Task<IReadOnlyList<PastSave>> HistoryAsync(Func<IReadOnlyList<PastThing>, Task<HashSet<(string Kind, Guid Id)>>> readableOf, Guid? before, int most)
    {
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        var found = new List<PastSave>();
        while (found.Count < most)
        {
            var rows = await (from change in db.Set<Change>().AsNoTracking()
                              join known in db.Set<Worker>().AsNoTracking() on change.WorkerId equals (Id<Worker>?)known.Id into workers
                              from worker in workers.DefaultIfEmpty()
                              where families.Contains(change.FamilyId) && (before == null || change.Id.CompareTo(before.Value) < 0)
                              orderby change.Id descending
                              select new { change.Id, change.At, Name = worker == null ? null : worker.Name, change.PersonId, change.What }).Take(ReadsAtOnce).ToListAsync();
            var things = rows.ToDictionary(r => r.Id, r => PastThing.Read(r.What));
            var readable = await readableOf([.. things.Values.SelectMany(t => t)]);
            var called = await CalledAsync([.. rows.Select(r => r.PersonId).OfType<Id<Person>>().Distinct()]);
            foreach (var row in rows)
            {
                var seen = things[row.Id].Where(t => readable.Contains((t.Kind, t.Id))).ToList();
                if (seen.Count > 0) found.Add(new(row.Id, row.At, row.Name ?? called[row.PersonId!.Value], seen));
            }
            if (rows.Count < ReadsAtOnce) break;
            before = rows[^1].Id;
        }
        return [.. found.Take(most)];
    }

    /// <summary>What the people who wrote in their own hand are called; nothing is asked where only workers did.</summary>
    private async Task<Dictionary<Id<Person>, string>> CalledAsync(Id<Person>[] who) =>
        who.Length == 0 ? [] : await db.Set<Person>().AsNoTracking().Where(p => who.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Called);

    private async Task<HashSet<(string Kind, Guid Id)>> ReadableAsync(IReadOnlyList<PastThing> things)
    {
        var readable = new HashSet<(string, Guid)>();
        foreach (var kind in things.GroupBy(t => t.Kind))
        {
            // A kind that nobody has said how to read is not read.
            if (!Readers.TryGetValue(kind.Key, out var read)) continue;
            foreach (var id in await read(this, [.. kind.Select(t => t.Id).Distinct()])) readable.Add((kind.Key, id));
        }
        return readable;
    }

    private static readonly Dictionary<string, Func<Record, Guid[], Task<List<Guid>>>> Readers = new()
    {
        ["families"] = (door, ids) => Task.FromResult(ids.Where(id => door.opened.ContainsKey(new(id))).ToList()),
        ["people"] = (door, ids) => Task.FromResult(ids.Where(id => door.people.Contains(new(id))).ToList()),
        ["person_names"] = (door, ids) => door.IdsAsync<GoesBy>(ids, rows => rows.Where(n => door.people.ToArray().Contains(n.PersonId))),
        ["family_members"] = OfFamily<Member>,
        ["relationships"] = OfFamily<Relationship>,
        ["encounters"] = OfFamily<Encounter>,
        ["entries"] = OfFamily<Entry>,
        ["agenda_items"] = OfFamily<AgendaItem>,
        ["aims"] = OfFamily<Aim>,
        ["steps"] = OfFamily<Step>,
        ["conditions"] = OfFamily<Condition>,
        ["promises"] = OfFamily<Promise>,
        ["comings_back"] = OfFamily<ComingBack>,
        ["reflections"] = OfFamily<Reflection>,
        ["attachments"] = OfFamily<Attachment>,
        ["check_ins"] = OfFamily<Domain.CheckIns.CheckIn>,
        ["ruptures"] = OfFamily<Rupture>,
        ["handovers"] = OfFamily<Handover>,
        ["endings"] = OfFamily<Ending>,
        ["helpers"] = OfFamily<Helper>,
        ["about_lines"] = AboutPerson<AboutLine>,
        ["special_days"] = AboutPerson<SpecialDay>,
        ["stories"] = AboutPerson<StoryVersion>,
        ["homes"] = AboutPerson<Home>,
        ["life_events"] = AboutPerson<LifeEvent>,
        // Both ends of a tie must be theirs to see.
        ["ties"] = (door, ids) =>
        {
            var who = door.people.ToArray();
            return door.IdsAsync<Tie>(ids, rows => rows.Where(t => who.Contains(t.OneId) && who.Contains(t.OtherId)));
        },
        // How something was mended may be read by whoever may read what came between us.
        ["repairs"] = (door, ids) => door.IdsAsync<Repair>(ids, rows =>
        {
            var ruptures = door.Readable(door.db.Set<Rupture>());
            return rows.Where(r => ruptures.Any(u => u.Id == r.RuptureId));
        }),
    };

    private async Task<HashSet<(string Kind, Guid Id)>> ReadableOfAsync(Id<Person> person, IReadOnlyList<PastThing> things)
    {
        var readable = new HashSet<(string, Guid)>();
        foreach (var kind in things.GroupBy(t => t.Kind))
        {
            if (!ReadersOfOne.TryGetValue(kind.Key, out var read)) continue;
            foreach (var id in await read(this, person, [.. kind.Select(t => t.Id).Distinct()])) readable.Add((kind.Key, id));
        }
        return readable;
    }

    private static readonly Dictionary<string, Func<Record, Id<Person>, Guid[], Task<List<Guid>>>> ReadersOfOne = new()
    {
        ["people"] = (_, person, ids) => Task.FromResult(ids.Where(id => id == person.Value).ToList()),
        ["person_names"] = (door, person, ids) => door.IdsAsync<GoesBy>(ids, rows => rows.Where(n => n.PersonId == person)),
        ["family_members"] = (door, person, ids) =>
        {
            var families = door.opened.Keys.Select(f => (Id<Family>?)f).ToArray();
            return door.IdsAsync<Member>(ids, rows => rows.Where(m => m.PersonId == person && families.Contains(m.FamilyId)));
        },
        ["ties"] = (door, person, ids) =>
        {
            var who = door.people.ToArray();
            return door.IdsAsync<Tie>(ids, rows => rows.Where(t => (t.OneId == person || t.OtherId == person) && who.Contains(t.OneId) && who.Contains(t.OtherId)));
        },
        ["about_lines"] = AboutOne<AboutLine>,
        ["special_days"] = AboutOne<SpecialDay>,
        ["stories"] = AboutOne<StoryVersion>,
        ["homes"] = AboutOne<Home>,
        ["life_events"] = AboutOne<LifeEvent>,
    };

    private static Task<List<Guid>> AboutOne<T>(Record door, Id<Person> person, Guid[] ids) where T : class, IOfPerson =>
        door.IdsAsync<T>(ids, rows => rows.Where(x => x.PersonId == person));

    private static Task<List<Guid>> OfFamily<T>(Record door, Guid[] ids) where T : class, IOfFamily
    {
        var families = door.opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        return door.IdsAsync<T>(ids, rows => rows.Where(x => families.Contains(x.FamilyId)));
    }

    private static Task<List<Guid>> AboutPerson<T>(Record door, Guid[] ids) where T : class, IOfPerson
    {
        var who = door.people.ToArray();
        return door.IdsAsync<T>(ids, rows => rows.Where(x => who.Contains(x.PersonId)));
    }

    /// <summary>Of these rows those that may be read, taken out of use or not.</summary>
    private async Task<List<Guid>> IdsAsync<T>(Guid[] ids, Func<IQueryable<T>, IQueryable<T>> within) where T : class
    {
        var wanted = ids.Select(id => new Id<T>(id)).ToArray();
        var rows = within(db.Set<T>().AsNoTracking()).Where(x => wanted.Contains(EF.Property<Id<T>>(x, "Id")));
        return [.. (await Readable(rows).Select(x => EF.Property<Id<T>>(x, "Id")).ToListAsync()).Select(id => id.Value)];
    }
}
