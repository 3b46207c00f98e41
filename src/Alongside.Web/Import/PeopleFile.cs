using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Import;

/// <summary>
/// Our own file of people: one row each. Rows with the same family code are one family; the others are a family of one.
/// A family has one relationship for each worker its rows name, or one that nobody holds yet.
/// </summary>
internal sealed class PeopleFile(Delivery delivery)
{
    public static readonly CsvShape Shape = new(
        ["code"],
        ["given", "family name", "known as", "say it", "pronouns", "languages", "interpreter", "born", "born as", "family", "family called", "home", "worker", "team", "since"],
        OthersIgnored: false);

    private readonly Dictionary<string, CsvRow> seen = [];
    private readonly List<Told> told = [];
    private ImportReport Report => delivery.Report;

    /// <summary>One row that can be used.</summary>
    private sealed record Told(CsvRow Row, string Code, PersonName? Name, BirthDate? Born, Team? Team, Worker? Worker, DateOnly Since)
    {
        public string Family => Row.Code("family") is { Length: > 0 } family ? "family:" + family : "person:" + Code;
    }

    public async Task ReadAsync(string path, IProgress<long> progress)
    {
        Report.Count("people");
        foreach (var row in CsvFile.Rows(path, Shape, Report, progress)) Read(row);
        if (Report.IsRefused) return;
        await NameAsync();
        var families = (await delivery.ReadAsync(told.Select(t => delivery.Known(ImportedKind.Family, t.Family)).OfType<Guid>().Select(f => new Id<Family>(f)), toChange: false)).ToDictionary(f => f.Id.Value);
        foreach (var family in told.GroupBy(t => t.Family)) Bring(family.Key, [.. family], families);
    }

    private void Read(CsvRow row)
    {
        var problems = new List<Problem>();
        var code = Words.From("code", row.Code("code"), Words.Line, problems)?.Text;
        var name = Try(row, () => HasName(row) ? PersonName.From(row["given"], row["family name"], row["known as"], row["say it"]) : null);
        var born = Try(row, () => Born(row["born"], row.Code("born as")));
        if (row["since"].Trim() is { Length: > 0 } began && Days.Read(began) is null) problems.Add(new("since", "import-day"));
        if (problems.Count > 0) Report.Refuse(row, new Refused(problems));
        if (code is null || Report.IsRefused) return;
        if (seen.TryGetValue(code, out var first))
        {
            if (Born(first["born"], first.Code("born as")) is { } before && born is not null && !before.MayBe(born)) Report.Refuse(row, "import-born-twice", ("code", code), ("line", first.Line));
            else Report.SetAside(row, "import-again", ("code", code), ("line", first.Line));
            return;
        }
        if (!Staffed(row, out var team, out var worker)) return;
        seen.Add(code, row);
        told.Add(new(row, code, name, born, team, worker, Days.Read(row["since"]) ?? delivery.Today));
    }

    private static bool HasName(CsvRow row) => new[] { "given", "family name", "known as" }.Any(c => !string.IsNullOrWhiteSpace(row[c]));

    /// <summary><c>14/02/2019</c>, <c>2019-02-14</c>, <c>2019-02</c> or <c>2019</c>; how sure they are in a word beside it.</summary>
    private BirthDate? Born(string born, string how)
    {
        born = born.Trim();
        if (born.Length == 0) return null;
        var parts = born.Contains('/', StringComparison.Ordinal) ? [.. born.Split('/').Reverse()] : born.Split('-');
        if (parts.Length > 3) throw new Refused("born", "import-day");
        return BirthDate.From(parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(1), parts[0], how.ToLowerInvariant(), delivery.Today);
    }

    private bool Staffed(CsvRow row, out Team? team, out Worker? worker)
    {
        (team, worker) = (null, null);
        if (row.Code("team") is { Length: > 0 } teamName)
        {
            team = delivery.Staff.Team(teamName, begin: false, out var why);
            if (why is not null)
            {
                Report.SetAside(row, why, ("name", teamName));
                return false;
            }
        }
        if (row.Code("worker") is not { Length: > 0 } workerName) return true;
        worker = delivery.Staff.Worker(workerName, team?.Id ?? delivery.By.Team, Days.Read(row["since"]) ?? delivery.Today, out var whyNot);
        if (whyNot is null) return true;
        Report.SetAside(row, whyNot, ("name", workerName));
        return false;
    }

    /// <summary>Whoever came before with only a code is named by a row that names them; everything else that came before stays as it is.</summary>
    private async Task NameAsync()
    {
        var before = told.Where(t => delivery.Known(ImportedKind.Person, t.Code) is not null).ToList();
        var people = (await delivery.ReadAsync(before.Select(t => new Id<Person>(delivery.Known(ImportedKind.Person, t.Code)!.Value)), toChange: true)).ToDictionary(p => p.Id.Value);
        foreach (var row in before)
        {
            var person = people[delivery.Known(ImportedKind.Person, row.Code)!.Value];
            told.Remove(row);
            Report.CountKnown("people");
            if (row.Born is { } born && person.Born is { } kept && !kept.MayBe(born)) Report.Refuse(row.Row, "import-born-other", ("code", row.Code));
            else if (person.Name is null && row.Name is not null)
            {
                person.Rename(row.Name, null, delivery.By);
                delivery.BringNames(person);
                Report.CountNew("names");
            }
        }
    }

    private void Bring(string key, List<Told> rows, Dictionary<Guid, Family> families)
    {
        var known = delivery.Known(ImportedKind.Family, key) is { } before ? families[before] : null;
        var first = rows[0].Row;
        var family = known ?? Try(first, () => new Family(rows.Select(r => r.Row["family called"]).FirstOrDefault(c => c.Trim().Length > 0), rows.Select(r => r.Row["home"]).FirstOrDefault(h => h.Trim().Length > 0), delivery.By));
        if (family is null) return;
        List<(Told Row, Person Person)> people = [];
        foreach (var row in rows)
        {
            if (Try(row.Row, () => Described(row)) is not { } person) continue;
            people.Add((row, person));
            delivery.Bring(row.Code, person);
            Report.CountNew("people");
            var member = family.Join(person.Id, delivery.Today, delivery.By);
            if (known is not null) delivery.Bring(member);
        }
        if (known is null) delivery.Bring(ImportedKind.Family, key, family.Id.Value, family);
        if (people.Count == 0) return;
        var side = rows.Count == 1 && known is null ? Side.Of(people[0].Person.Id) : Side.Of(family.Id);
        var held = people.Where(p => p.Row.Worker is not null).ToList();
        var begins = held.Count > 0 ? held.DistinctBy(p => p.Row.Worker!.Id) : known is null ? people.Take(1) : [];
        foreach (var (row, _) in begins) Begin(key, row, family, side);
    }

    private void Begin(string family, Told row, Family of, Side side)
    {
        var key = $"{family}|{row.Worker?.Name}";
        if (delivery.Known(ImportedKind.Relationship, key) is not null) return;
        var team = row.Team?.Id ?? delivery.By.Team ?? (row.Worker is { } worker ? delivery.Staff.TeamOf(worker.Id) : null);
        if (Try(row.Row, () => new Relationship(side, of.Id, row.Worker?.Id, team, null, row.Since, delivery.By)) is { } relationship)
            delivery.Bring(ImportedKind.Relationship, key, relationship.Id.Value, relationship);
    }

    private Person Described(Told row)
    {
        var person = row.Name is null ? new Person(row.Code, delivery.By) : new Person(row.Name, delivery.By);
        person.Describe(row.Row["pronouns"], row.Row["languages"], row.Row["interpreter"], null);
        person.WasBorn(row.Born);
        return person;
    }

    /// <summary>What a row says, or null when the domain refuses it: then so is the whole file.</summary>
    private T? Try<T>(CsvRow row, Func<T?> say) where T : class
    {
        try
        {
            return say();
        }
        catch (Refused refused)
        {
            Report.Refuse(row, refused);
            return null;
        }
    }
}
