using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Web.Import;

/// <summary>
/// The statutory files on looked-after children. Each child is a person and a family of one, shown by their code until
/// somebody who knows them writes their name; no worker and no name is invented. Episodes become homes, reviews
/// meetings with what the child could say in them, missing episodes events.
/// </summary>
internal sealed class Ssda903Folder(Delivery delivery)
{
    private readonly Ssda903Words words = new(delivery.Report.Words);
    private readonly Dictionary<string, Ssda903Child> children = [];
    private Dictionary<Guid, Relationship> relationships = [];
    private ImportReport Report => delivery.Report;

    /// <summary>The files of a folder that we know, whatever their capitals.</summary>
    public static IReadOnlyList<(string Name, string Path)> FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.csv", new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive })
            .Select(p => (Name: Path.GetFileName(p).ToLowerInvariant(), Path: p)).Where(f => Ssda903Files.Shapes.ContainsKey(f.Name))
            .OrderBy(f => f.Name != Ssda903Files.Header).ThenBy(f => f.Name, StringComparer.Ordinal)];

    public async Task ReadAsync(string folder, IProgress<long> progress)
    {
        foreach (var kind in new[] { "children", "episodes", "homes", "meetings", "planned", "voices", "events" }) Report.Count(kind);
        var files = FilesIn(folder);
        if (files.Count == 0 || files[0].Name != Ssda903Files.Header)
        {
            Report.Refuse(Ssda903Files.Header, 0, "import-no-header-file");
            return;
        }
        foreach (var (name, path) in files)
            foreach (var row in CsvFile.Rows(path, Ssda903Files.Shapes[name], Report, progress)) Read(name, row);
        if (Report.IsRefused) return;
        await MeetAgainAsync();
        foreach (var child in children.Values) Bring(child);
    }

    private void Read(string file, CsvRow row)
    {
        if (!DaysAreReadable(file, row)) return;
        if (file == Ssda903Files.Header)
        {
            ReadChild(row);
            return;
        }
        if (!children.TryGetValue(row.Code("CHILD"), out var child))
        {
            Report.SetAside(row, "import-child-unknown", ("code", row.Code("CHILD")));
            return;
        }
        if (row.Code("DOB").Length > 0 && Days.Read(row["DOB"]) != child.BornOn) Report.Refuse(row, "import-born-other-file", ("code", child.Code), ("line", child.Row.Line));
        else if (file == Ssda903Files.Episodes) ReadEpisode(row, child);
        else if (file == Ssda903Files.Reviews) ReadReview(row, child);
        else if (file == Ssda903Files.Missing) ReadMissing(row, child);
    }

    private bool DaysAreReadable(string file, CsvRow row)
    {
        var readable = true;
        var needed = Ssda903Files.Shapes[file].Needed;
        foreach (var column in Ssda903Files.Days.Where(needed.Contains))
        {
            var said = row.Code(column);
            if (said.Length == 0 ? !Ssda903Files.DaysNeeded.Contains(column) : Days.Read(said) is not null) continue;
            Report.Refuse(row, "import-day-unreadable", ("column", column), ("found", said.Length > 40 ? said[..40] : said));
            readable = false;
        }
        return readable;
    }

    private void ReadChild(CsvRow row)
    {
        var bornOn = Days.Read(row["DOB"])!.Value;
        try
        {
            var code = Words.From("CHILD", row.Code("CHILD"), Words.Line).Text;
            if (!children.TryGetValue(code, out var before)) children.Add(code, new(code, BirthDate.On(bornOn, delivery.Today), bornOn, row));
            else if (before.BornOn != bornOn) Report.Refuse(row, "import-born-twice", ("code", code), ("line", before.Row.Line));
            else Report.SetAside(row, "import-again", ("code", code), ("line", before.Row.Line));
        }
        catch (Refused refused)
        {
            Report.Refuse(row, refused);
        }
    }

    private void ReadEpisode(CsvRow row, Ssda903Child child)
    {
        if (!Knows(row, ("PLACE", "place", true), ("RNE", "rne", true), ("LS", "ls", true), ("PLACE_PROVIDER", "provider", false), ("REC", "rec", false), ("REASON_PLACE_CHANGE", "change", false))) return;
        var (from, until) = (Days.Read(row["DECOM"])!.Value, Days.Read(row["DEC"]));
        if (from < child.BornOn) Report.SetAside(row, "import-before-birth", ("day", from));
        else if (from > delivery.Today) Report.SetAside(row, "import-day-ahead", ("day", from));
        else if (until < from) Report.SetAside(row, "problem-ends-before-it-begins");
        else child.Episodes.Add(new(row, from, until));
    }

    private void ReadReview(CsvRow row, Ssda903Child child)
    {
        if (!Knows(row, ("REVIEW_CODE", "review", true))) return;
        var day = Days.Read(row["REVIEW"])!.Value;
        if (day < child.BornOn) Report.SetAside(row, "import-before-birth", ("day", day));
        else if (child.Reviews.Find(r => r.Day == day).Row is { } before) Report.SetAside(row, "import-review-again", ("line", before.Line), ("day", day));
        else child.Reviews.Add((row, day));
    }

    private void ReadMissing(CsvRow row, Ssda903Child child)
    {
        if (!Knows(row, ("MISSING", "missing", true))) return;
        var (from, until) = (Days.Read(row["MIS_START"])!.Value, Days.Read(row["MIS_END"]));
        if (from < child.BornOn) Report.SetAside(row, "import-before-birth", ("day", from));
        else if (from > delivery.Today) Report.SetAside(row, "import-day-ahead", ("day", from));
        else if (until < from) Report.SetAside(row, "problem-ends-before-it-begins");
        else if (child.Missing.Find(m => m.From == from).Row is { } before) Report.SetAside(row, "import-missing-again", ("line", before.Line), ("day", from));
        else child.Missing.Add((row, from, until));
    }

    private bool Knows(CsvRow row, params (string Column, string List, bool Needed)[] codes)
    {
        foreach (var (column, list, needed) in codes)
        {
            var code = row.Code(column);
            if (code.Length == 0 ? !needed : words.Knows(list, code)) continue;
            Report.SetAside(row, "import-code-unknown", ("column", column), ("code", code.Length > 40 ? code[..40] : code));
            return false;
        }
        return true;
    }

    /// <summary>
    /// Episodes in order, without what cannot be: one place begun twice, or one begun before the last ended. Nobody
    /// lives in two places by a slip of the pen, so the later of the two is left for somebody to look at.
    /// </summary>
    private void Straighten(Ssda903Child child)
    {
        List<Ssda903Episode> kept = [];
        foreach (var episode in child.Episodes.OrderBy(e => e.From).ThenBy(e => e.Row.Line))
        {
            var last = kept.LastOrDefault();
            if (last is not null && last.From == episode.From) Report.SetAside(episode.Row, "import-episode-again", ("line", last.Row.Line), ("day", episode.From));
            else if (last is not null && (last.Until is null || last.Until > episode.From)) Report.SetAside(episode.Row, "import-overlap", ("line", last.Rows[^1].Line), ("day", episode.From));
            else if (last is not null && last.GoesOnAs(episode.Row, episode.From)) last.GoOn(episode.Row, episode.Until);
            else kept.Add(episode);
        }
        child.Episodes.Clear();
        child.Episodes.AddRange(kept);
    }

    /// <summary>For children who came before: their relationships, for what is new, and their open homes, which may have ended since.</summary>
    private async Task MeetAgainAsync()
    {
        foreach (var child in children.Values) Straighten(child);
        var before = children.Values.Where(c => delivery.Known(ImportedKind.Person, c.Code) is not null).ToList();
        var news = before.Where(c => c.Reviews.Exists(r => delivery.Known(ImportedKind.Encounter, ReviewKey(c, r.Day)) is null));
        relationships = (await delivery.ReadAsync(news.Select(c => delivery.Known(ImportedKind.Relationship, RelationshipKey(c.Code))).OfType<Guid>().Select(r => new Id<Relationship>(r)), toChange: true)).ToDictionary(r => r.Id.Value);
        var ended = before.SelectMany(c => c.Episodes.Where(e => e.Until is not null).Select(e => (Child: c, Episode: e, Home: delivery.Known(ImportedKind.Home, HomeKey(c, e))))).Where(e => e.Home is not null).ToDictionary(e => e.Home!.Value);
        foreach (var home in await delivery.ReadAsync(ended.Keys.Select(h => new Id<Home>(h)), toChange: true))
        {
            if (home.Until is not null || home.Voided is not null) continue;
            var (child, episode, _) = ended[home.Id.Value];
            home.MovedOut(episode.Until!.Value);
            if (home.Note == words.NoteWithoutEnd(episode)) home.Remark(words.Note(episode, child));
            Report.CountNew("ended");
        }
    }

    private void Bring(Ssda903Child child)
    {
        var known = delivery.Known(ImportedKind.Person, child.Code);
        var (person, relationship) = known is { } who
            ? (new Id<Person>(who), delivery.Known(ImportedKind.Relationship, RelationshipKey(child.Code)) is { } theirs ? relationships.GetValueOrDefault(theirs) : null)
            : Begin(child);
        if (known is null) Report.CountNew("children");
        else Report.CountKnown("children");
        if (child.DoubtfulDeath is { } doubtful) Report.SetAside(doubtful.Row, "import-death-doubtful");
        foreach (var episode in child.Episodes) Bring(episode, child, person);
        foreach (var (row, day) in child.Reviews) Bring(row, day, child, person, relationship);
        foreach (var (row, from, until) in child.Missing)
        {
            var key = $"{child.Code}|{from:O}";
            if (!IsNew(ImportedKind.LifeEvent, key, "events")) continue;
            var away = new LifeEvent(person, row.Code("MISSING") == "M" ? LifeEventKind.WentMissing : LifeEventKind.AwayWithoutLeave, null, from, until, Source.Document, delivery.By);
            delivery.Bring(ImportedKind.LifeEvent, key, away.Id.Value, away);
        }
    }

    private (Id<Person>, Relationship) Begin(Ssda903Child child)
    {
        var person = new Person(child.Code, delivery.By);
        person.WasBorn(child.Born);
        person.Died(child.DiedOn, delivery.Today);
        var family = new Family(null, null, delivery.By);
        var since = child.FirstDay is { } first && first < delivery.Today ? first : delivery.Today;
        family.Join(person.Id, since, delivery.By);
        var relationship = new Relationship(Side.Of(person.Id), family.Id, null, delivery.By.Team, null, since, delivery.By);
        delivery.Bring(child.Code, person);
        delivery.Bring(ImportedKind.Family, "person:" + child.Code, family.Id.Value, family);
        delivery.Bring(ImportedKind.Relationship, RelationshipKey(child.Code), relationship.Id.Value, relationship);
        return (person.Id, relationship);
    }

    private void Bring(Ssda903Episode episode, Ssda903Child child, Id<Person> person)
    {
        var key = HomeKey(child, episode);
        var isNew = IsNew(ImportedKind.Home, key, "homes");
        Report.Count("episodes", isNew ? episode.Rows.Count : 0, isNew ? 0 : episode.Rows.Count);
        if (!isNew) return;
        var home = new Home(person, words.Where(episode), null, episode.From, episode.Until, delivery.By);
        home.Remark(words.Note(episode, child));
        delivery.Bring(ImportedKind.Home, key, home.Id.Value, home);
    }

    private void Bring(CsvRow row, DateOnly day, Ssda903Child child, Id<Person> person, Relationship? relationship)
    {
        var (key, ahead) = (ReviewKey(child, day), day > delivery.Today);
        if (delivery.Known(ImportedKind.Encounter, key) is not null)
        {
            Report.CountKnown(ahead ? "planned" : "meetings");
            if (!ahead) Report.CountKnown("voices");
            return;
        }
        if (relationship is null)
        {
            Report.SetAside(row, "import-no-relationship", ("code", child.Code));
            return;
        }
        var (by, window) = (delivery.By with { Team = relationship.TeamId ?? delivery.By.Team }, new Window(day, null, null));
        try
        {
            if (!ahead) relationship.MetEarlier(day, null);
            var review = ahead ? Encounter.Plan(relationship, EncounterKind.Meeting, window, null, false, words.Review, by) : Encounter.Record(relationship, EncounterKind.Meeting, window, null, by);
            review.Mean(words.Review);
            review.WithWorker(null);
            if (!ahead)
            {
                if (words.WasThere(row)) review.With(person, null, Presence.There, by.At);
                delivery.Bring(new Entry(review, EntryKind.Voice, words.Participation(row), Source.Document, person, Audience.MyTeam, by));
                Report.CountNew("voices");
            }
            delivery.Bring(ImportedKind.Encounter, key, review.Id.Value, review);
            Report.CountNew(ahead ? "planned" : "meetings");
        }
        catch (Refused refused)
        {
            Report.SetAside(row, refused);
        }
    }

    private bool IsNew(ImportedKind kind, string key, string counted)
    {
        var isNew = delivery.Known(kind, key) is null;
        if (isNew) Report.CountNew(counted);
        else Report.CountKnown(counted);
        return isNew;
    }

    private static string RelationshipKey(string code) => $"person:{code}|";

    private static string HomeKey(Ssda903Child child, Ssda903Episode episode) => $"{child.Code}|{episode.From:O}";

    private static string ReviewKey(Ssda903Child child, DateOnly day) => $"review:{child.Code}|{day:O}";
}
