using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Today;

/// <summary>The names of a day: read once, for every list on the page.</summary>
internal sealed class WhoIsWho
{
    private static readonly Query<int, int, KnownPerson> ToMe = Query.Of(door => door.KnownToMe());
    private static readonly Query<Id<Relationship>, int, KnownPerson> InOne = Query.Of((Record door, Id<Relationship> one) => door.KnownIn(door.WithinReach().Where(r => r.Id == one)));

    private readonly Dictionary<Id<Person>, KnownPerson> people = [];
    private readonly Dictionary<Id<Relationship>, (string Who, KnownPerson Row)> relationships = [];

    private WhoIsWho(IEnumerable<KnownPerson> rows)
    {
        var around = new Dictionary<Id<Relationship>, List<KnownPerson>>();
        foreach (var row in rows.OrderBy(r => r.NameAt))
        {
            people[row.Id] = row;
            if (!around.TryGetValue(row.Relationship, out var family)) around[row.Relationship] = family = [];
            family.Add(row);
        }
        foreach (var (relationship, family) in around)
        {
            var who = family[0].OneKind == SideKind.Person && people.TryGetValue(new(family[0].OneWho), out var one)
                ? one.Called
                : family[0].FamilyCalled ?? string.Join(", ", family.Select(p => p.Id).Distinct().Select(Of));
            relationships[relationship] = (who, family[0]);
        }
    }

    /// <summary>Everybody in the families the reader holds, and in these relationships besides.</summary>
    public static async Task<WhoIsWho> ForAsync(Record record, IReadOnlyCollection<Id<Relationship>> besides)
    {
        var held = await record.AskAsync(ToMe);
        var known = held.Select(k => k.Relationship).ToHashSet();
        var missing = besides.Where(b => !known.Contains(b)).Distinct().ToList();
        foreach (var one in missing) held.AddRange(await record.AskAsync(InOne, one));
        return new(held);
    }

    /// <summary>Everybody in these relationships, where they are within reach.</summary>
    public static async Task<WhoIsWho> InAsync(Record record, IEnumerable<Id<Relationship>> these)
    {
        var ids = these.Distinct().ToList();
        return new(ids.Count == 0 ? [] : await record.KnownIn(ids).ToListAsync());
    }

    /// <summary>The relationships that the reader holds, or these where they are within reach, to choose from by name.</summary>
    public static async Task<IReadOnlyList<Pick>> PicksAsync(Record record, IEnumerable<Id<Relationship>>? these = null)
    {
        var known = these is null ? await ForAsync(record, []) : await InAsync(record, these);
        record.Showed(known.Families);
        return [.. known.Relationships.Select(r => new Pick(r.Id.ToString(), r.Who)).OrderBy(p => p.Label, StringComparer.CurrentCulture)];
    }

    /// <summary>Everybody in what those hold whom the reader holds, once that has been asked for.</summary>
    public static async Task<WhoIsWho> InWhatTheyHoldAsync(Record record) => new(await record.KnownInWhatTheyHold().ToListAsync());

    public IEnumerable<(Id<Relationship> Id, string Who)> Relationships => relationships.Select(r => (r.Key, r.Value.Who));

    public IEnumerable<Id<Family>> Families => people.Values.Select(p => p.Family).Distinct();

    public string Of(Id<Relationship> relationship) => relationships.TryGetValue(relationship, out var known) ? known.Who : "";

    public string Of(Id<Person> person) => people.TryGetValue(person, out var known) ? known.Called : "";

    public bool IsSideOf(Id<Relationship> relationship, Id<Person>? person) =>
        person is { } who && relationships.TryGetValue(relationship, out var known) && known.Row.OneKind == SideKind.Person && known.Row.OneWho == who.Value;

    public List<Told> Named(IEnumerable<Told> lines) => [.. lines.Select(l => l with { Who = Of(l.Relationship) })];

    /// <summary>Whose birthday it is today, as far as the day is known; never of somebody who has died.</summary>
    public List<Told> Birthdays(DateOnly today) =>
        [.. people.Values.Where(p => p.DiedOn is null && p.Born?.NextBirthday(today) is { DayKnown: true } next && next.Day == today && p.Born.Earliest < today)
            .Select(p => new Told(p.Id.Value, p.Relationship, p.Called, "", today))];

    public List<Told> ToldBy(IEnumerable<Id<Person>> tellers) =>
        [.. tellers.Where(people.ContainsKey).Select(t => new Told(t.Value, people[t].Relationship, people[t].Called, "", default))];
}
