using System.Text.Json;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Import;

/// <summary>
/// What an import brings, judged by the domain and not yet written. It knows what came before by its key, so that the
/// same files bring nothing twice, and it is written as one: all of it, or nothing.
/// </summary>
internal sealed class Delivery : IAsyncDisposable
{
    /// <summary>Stands as the author of what an import brings. Not a person: it has left before it came, and cannot sign in.</summary>
    public const string HandName = "Import";

    /// <summary>Ids asked about at once.</summary>
    private const int AtOnce = 500;

    private readonly Engine engine;
    private readonly List<Action<BulkWriter>> things = [];
    private readonly Dictionary<(ImportedKind, string), Guid> known;
    private readonly Worker? newHand;

    private Delivery(Engine engine, ImportDb db, Dictionary<(ImportedKind, string), Guid> known, StaffHere staff, Worker? newHand, By by, ImportReport report)
    {
        (this.engine, Db, this.known, Staff, this.newHand, By, Report) = (engine, db, known, staff, newHand, by, report);
        Today = Clock.DayOf(by.At);
    }

    public ImportDb Db { get; }

    public StaffHere Staff { get; }

    public ImportReport Report { get; }

    /// <summary>The import's own hand, for the team that was asked for.</summary>
    public By By { get; }

    public DateOnly Today { get; }

    public bool IsEmpty => things.Count == 0 && !Db.ChangeTracker.HasChanges();

    public static async Task<Delivery> BeginAsync(Engine engine, DateTimeOffset moment, ImportRequest request, ImportReport report)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(moment.ToUnixTimeMilliseconds());
        var db = new ImportDb(engine);
        var known = await db.Set<Imported>().AsNoTracking().ToDictionaryAsync(i => (i.Kind, i.Key), i => i.ThingId);
        var newHand = known.ContainsKey((ImportedKind.Hand, HandName)) ? null : NewHand(now);
        var hand = newHand?.Id ?? new Id<Worker>(known[(ImportedKind.Hand, HandName)]);
        var staff = await StaffHere.ReadAsync(db, request.AddStaff, new(hand, now, null));
        Team? team = null;
        if (request.Team is { } name)
        {
            team = staff.Team(name, begin: true, out var why);
            if (why is not null) report.Refuse("--team", 0, why, ("name", name));
        }
        if (request.Organisation is { } organisation && await NameAsync(db, organisation, now) is { } other)
            report.Refuse("--organisation", 0, "import-organisation-other", ("name", other));
        return new(engine, db, known, staff, newHand, new(hand, now, team?.Id), report);
    }

    /// <summary>What came before under this key.</summary>
    public Guid? Known(ImportedKind kind, string key) => known.TryGetValue((kind, key), out var thing) ? thing : null;

    /// <summary>Brings something under its key. The next row with that key will find it.</summary>
    public void Bring<T>(ImportedKind kind, string key, Guid id, T thing) where T : class
    {
        known.Add((kind, key), id);
        Bring(new Imported { Kind = kind, Key = key, ThingId = id });
        Bring(thing);
    }

    /// <summary>Brings something that belongs to what has a key.</summary>
    public void Bring<T>(T thing) where T : class => things.Add(bulk => bulk.Add(thing));

    /// <summary>Brings somebody, to be found by their names and their code.</summary>
    public void Bring(string key, Person person)
    {
        Bring(ImportedKind.Person, key, person.Id.Value, person);
        BringNames(person.Id, NameKeys.Of(Names(person)).Concat(NameKeys.Of(person.Code)).Distinct());
    }

    /// <summary>Somebody known so far by a code has a name now.</summary>
    public void BringNames(Person person)
    {
        var byCode = NameKeys.Of(person.Code).ToHashSet();
        BringNames(person.Id, NameKeys.Of(Names(person)).Where(k => !byCode.Contains(k)));
    }

    /// <summary>Reads what was imported before, a few hundred at a time.</summary>
    public async Task<List<T>> ReadAsync<T>(IEnumerable<Id<T>> ids, bool toChange) where T : class, IThing<T>
    {
        List<T> found = [];
        foreach (var some in ids.Distinct().Chunk(AtOnce))
        {
            var rows = toChange ? Db.Set<T>() : Db.Set<T>().AsNoTracking();
            found.AddRange(await rows.Where(t => some.Contains(t.Id)).ToListAsync());
        }
        return found;
    }

    /// <summary>Writes everything in one durable commit, with one row in the history that says what was imported.</summary>
    /// <param name="what">The kind of import.</param>
    /// <param name="files">Each file and the digest of its bytes.</param>
    public async Task WriteAsync(ImportOf what, IEnumerable<(string Name, string Digest)> files)
    {
        if (IsEmpty) return;
        await Db.SaveAsync((connection, _) =>
        {
            var bulk = new BulkWriter(engine, connection);
            if (newHand is not null)
            {
                bulk.Add(newHand);
                bulk.Add(new Imported { Kind = ImportedKind.Hand, Key = HandName, ThingId = newHand.Id.Value });
            }
            foreach (var bring in things) bring(bulk);
            bulk.Add(new Change { Id = Guid.CreateVersion7(By.At), At = By.At, WorkerId = By.Who, What = Told(what, files) });
            bulk.Flush();
            return Task.CompletedTask;
        });
    }

    public ValueTask DisposeAsync() => Db.DisposeAsync();

    private static async Task<string?> NameAsync(ImportDb db, string name, DateTimeOffset now)
    {
        var organisation = await db.Set<Organisation>().AsNoTracking().FirstOrDefaultAsync();
        if (organisation is null) db.Add(new Organisation(name, now));
        return organisation is null || organisation.Name == name.Trim() ? null : organisation.Name;
    }

    private static IEnumerable<PersonName> Names(Person person) => person.Names.Select(n => n.Name);

    private void BringNames(Id<Person> person, IEnumerable<NameKey> keys)
    {
        foreach (var key in keys) Bring(new NameKeyRow { Key = key.Text, Kind = (int)key.Kind, PersonId = person });
    }

    private static Worker NewHand(DateTimeOffset now)
    {
        var yesterday = Clock.DayOf(now).AddDays(-1);
        var hand = new Worker(HandName, Role.Administrator, yesterday, now);
        hand.LeaveOn(yesterday);
        return hand;
    }

    private string Told(ImportOf what, IEnumerable<(string Name, string Digest)> files) => JsonSerializer.Serialize(new[]
    {
        new
        {
            kind = "imported",
            act = "began",
            fields = files.Select(f => (f.Name, new[] { f.Digest }))
                .Concat(Report.Counts.Select(c => (c.Kind, new[] { c.New.ToString(System.Globalization.CultureInfo.InvariantCulture) })))
                .Prepend(("what", [what.ToString()]))
                .ToDictionary(f => f.Item1, f => f.Item2),
        },
    });
}
