using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Import;

/// <summary>Our own file of encounters: one row each, with people who were imported before. A day that lies ahead is a plan.</summary>
internal sealed class EncountersFile(Delivery delivery)
{
    public static readonly CsvShape Shape = new(
        ["person", "date"],
        ["code", "time", "kind", "worker", "place", "theirs first", "minutes", "line", "said"],
        OthersIgnored: false);

    private readonly Dictionary<string, CsvRow> seen = [];
    private ImportReport Report => delivery.Report;

    /// <summary>One row that can be used.</summary>
    private sealed record Told(CsvRow Row, string Key, Id<Person> Person, DateOnly Day, int? From, EncounterKind Kind, bool? TheirsFirst, int? Minutes);

    public async Task ReadAsync(string path, IProgress<long> progress)
    {
        Report.Count("encounters");
        List<Told> told = [];
        foreach (var row in CsvFile.Rows(path, Shape, Report, progress))
            if (Read(row) is { } read) told.Add(read);
        if (Report.IsRefused || told.Count == 0) return;
        var relationships = await RelationshipsAsync(told);
        foreach (var one in told.OrderBy(t => t.Day))
        {
            if (relationships.TryGetValue(one.Person, out var theirs)) Bring(one, theirs);
            else Report.SetAside(one.Row, "import-no-relationship", ("code", one.Row.Code("person")));
        }
    }

    private Told? Read(CsvRow row)
    {
        if (Days.Read(row["date"]) is not { } day)
        {
            Report.Refuse(row, "import-day-unreadable", ("column", "date"), ("found", Cut(row["date"])));
            return null;
        }
        var (time, minutes) = (row["time"].Trim(), row["minutes"].Trim());
        var from = Days.Minute(time);
        if (time.Length > 0 && from is null) Report.Refuse(row, "import-time-unreadable", ("found", Cut(time)));
        if (minutes.Length > 0 && !int.TryParse(minutes, out _)) Report.Refuse(row, "import-minutes-unreadable", ("found", Cut(minutes)));
        if (Kind(row.Code("kind")) is not { } kind) return Aside(row, "import-kind-unknown", ("found", Cut(row["kind"])));
        if (!YesOrNo(row.Code("theirs first"), out var theirsFirst)) return Aside(row, "import-yes-or-no", ("found", Cut(row["theirs first"])));
        if (delivery.Known(ImportedKind.Person, row.Code("person")) is not { } person) return Aside(row, "import-person-unknown", ("code", Cut(row.Code("person"))));
        var key = row.Code("code") is { Length: > 0 } code
            ? "code:" + code
            : string.Join('|', row.Code("person"), day.ToString("O", null), time, row.Code("kind").ToLowerInvariant(), row.Code("worker").ToLowerInvariant());
        if (!seen.TryAdd(key, row)) return Aside(row, "import-encounter-again", ("line", seen[key].Line));
        if (delivery.Known(ImportedKind.Encounter, key) is null) return new(row, key, new(person), day, from, kind, theirsFirst, int.TryParse(minutes, out var number) ? number : null);
        Report.CountKnown("encounters");
        return null;
    }

    private Told? Aside(CsvRow row, string why, params (string Name, object? Value)[] with)
    {
        Report.SetAside(row, why, with);
        return null;
    }

    /// <summary>Nothing said is a visit, which most are.</summary>
    private static EncounterKind? Kind(string said) => said.Length == 0
        ? EncounterKind.Visit
        : CsvShape.Plain(said) is { Length: > 0 } word && char.IsAsciiLetter(word[0]) && Enum.TryParse<EncounterKind>(word, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private static bool YesOrNo(string said, out bool? answer)
    {
        answer = said.ToLowerInvariant() switch { "yes" or "y" or "true" => true, "no" or "n" or "false" => false, _ => null };
        return answer is not null || said.Length == 0;
    }

    private async Task<Dictionary<Id<Person>, List<Relationship>>> RelationshipsAsync(List<Told> told)
    {
        Dictionary<Id<Person>, List<Relationship>> theirs = [];
        foreach (var some in told.Select(t => t.Person).Distinct().Chunk(400))
        {
            var members = await delivery.Db.Set<Member>().AsNoTracking().Where(m => some.Contains(m.PersonId) && m.Until == null).Select(m => new { m.PersonId, m.FamilyId }).ToListAsync();
            var families = members.Select(m => m.FamilyId).Distinct().ToList();
            var held = (await delivery.Db.Set<Relationship>().Where(r => families.Contains(r.FamilyId)).ToListAsync()).ToLookup(r => r.FamilyId);
            foreach (var person in members.GroupBy(m => m.PersonId).Select(g => (g.Key, All: g.SelectMany(m => held[m.FamilyId]).ToList())))
                if (person.All.Count > 0) theirs[person.Key] = person.All;
        }
        return theirs;
    }

    private void Bring(Told told, List<Relationship> theirs)
    {
        Worker? worker = null;
        if (told.Row.Code("worker") is { Length: > 0 } name)
        {
            worker = delivery.Staff.Worker(name, theirs[0].TeamId ?? delivery.By.Team, told.Day, out var why);
            if (why is not null)
            {
                Report.SetAside(told.Row, why, ("name", Cut(name)));
                return;
            }
        }
        var relationship = theirs.Find(r => worker is not null && r.Holdings.Any(h => h.WorkerId == worker.Id)) ?? theirs.Find(r => r.IsLive) ?? theirs[0];
        try
        {
            Bring(told, relationship, worker, new(worker?.Id ?? delivery.By.Who, delivery.By.At, relationship.TeamId ?? delivery.By.Team));
        }
        catch (Refused refused)
        {
            Report.Refuse(told.Row, refused);
        }
    }

    private void Bring(Told told, Relationship relationship, Worker? worker, By by)
    {
        var (row, window) = (told.Row, new Window(told.Day, told.From, null));
        if (told.Day > delivery.Today)
        {
            Keep(Encounter.Plan(relationship, told.Kind, window, row["place"], false, row["line"], by));
            return;
        }
        relationship.MetEarlier(told.Day, worker?.Id);
        var met = Encounter.Record(relationship, told.Kind, window, row["place"], by);
        met.HowItWent(told.TheirsFirst, told.Minutes, false);
        Keep(met);
        if (!string.IsNullOrWhiteSpace(row["line"])) delivery.Bring(new Entry(met, EntryKind.Line, row["line"], Source.Document, null, Audience.MyTeam, by));
        if (!string.IsNullOrWhiteSpace(row["said"])) delivery.Bring(new Entry(met, EntryKind.Said, row["said"], Source.Said, told.Person, Audience.MyTeam, by));

        void Keep(Encounter encounter)
        {
            encounter.WithWorker(worker?.Id);
            encounter.With(told.Person, null, Presence.There, by.At);
            delivery.Bring(ImportedKind.Encounter, told.Key, encounter.Id.Value, encounter);
            Report.CountNew("encounters");
        }
    }

    /// <summary>Enough of what a file says to find it there again, and no more of somebody's life than that.</summary>
    private static string Cut(string found) => found.Length <= 40 ? found : found[..40] + "…";
}
