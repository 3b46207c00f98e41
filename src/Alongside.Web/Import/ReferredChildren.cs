using Alongside.Domain;
using Alongside.Domain.Asking;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Import;

/// <summary>
/// Children as another system's referrals tell of them, and how they come into the record: each a person and a family of
/// one under the code that the statutory returns use too, with requests, decisions and who led. Nobody is invented.
/// </summary>
internal sealed class ReferredChildren(Delivery delivery)
{
    private readonly Dictionary<string, ReferredChild> children = [];
    private readonly Dictionary<string, CsvRow> keys = [];
    private readonly Dictionary<Guid, HelpRequest> requests = [];
    private readonly Dictionary<Id<Person>, List<HelpRequest>> about = [];
    private Dictionary<Guid, Relationship> relationships = [];
    private ImportReport Report => delivery.Report;
    private Look.Phrases Words => delivery.Report.Words;

    /// <summary>What a sentence shows of what stands in a file.</summary>
    public static string Cut(string said) => said.Length > 40 ? said[..40] : said;

    /// <summary>Whether every one of these columns is empty or a day; refuses the file where one is not.</summary>
    public bool DaysAreReadable(CsvRow row, IEnumerable<string> columns)
    {
        var readable = true;
        foreach (var column in columns.Where(c => row.Code(c).Length > 0 && Days.Read(row[c]) is null))
        {
            Report.Refuse(row, "import-day-unreadable", ("column", column), ("found", Cut(row.Code(column))));
            readable = false;
        }
        return readable;
    }

    /// <summary>The child a row is about; null with a sentence where that is nobody, or cannot be.</summary>
    /// <param name="row">The row.</param>
    /// <param name="codeIn">The column with the child's code.</param>
    /// <param name="bornOn">The day of birth, or the day a baby is due.</param>
    /// <param name="expected">The baby is not born yet.</param>
    public ReferredChild? Meet(CsvRow row, string codeIn, DateOnly? bornOn, bool expected = false)
    {
        if (bornOn is not { } day)
        {
            Report.SetAside(row, "import-child-without-birth");
            return null;
        }
        try
        {
            var code = Domain.Words.From(codeIn, row.Code(codeIn), Domain.Words.Line).Text;
            var born = expected ? BirthDate.From(Number(day.Day), Number(day.Month), Number(day.Year), "expected", delivery.Today) : BirthDate.On(day, delivery.Today);
            if (!children.TryGetValue(code, out var before)) return children[code] = new(code, born, row);
            if (before.Born == born) return before;
            Report.Refuse(row, "import-born-twice-file", ("code", code), ("file", before.Row.File), ("line", before.Row.Line));
        }
        catch (Refused refused)
        {
            Report.SetAside(row, refused);
        }
        return null;
    }

    /// <summary>The day that a row is about; null with a sentence where there is none or it cannot be. A baby is spoken of before birth.</summary>
    public DateOnly? Day(CsvRow row, string column, ReferredChild child)
    {
        var day = Days.Read(row[column]);
        if (day is not { } on) Report.SetAside(row, "import-day-missing", ("column", column));
        else if (on > delivery.Today) Report.SetAside(row, "import-day-ahead", ("day", on));
        else if (on < child.Born.Earliest.AddMonths(-BirthDate.MostMonthsAhead)) Report.SetAside(row, "import-before-birth", ("day", on));
        else return on;
        return null;
    }

    /// <summary>The last day of what began on <paramref name="from"/>; false with a sentence where it cannot be.</summary>
    public bool Ends(CsvRow row, string column, DateOnly from, out DateOnly? until)
    {
        until = Days.Read(row[column]);
        if (until > delivery.Today) Report.SetAside(row, "import-day-ahead", ("day", until));
        else if (until < from) Report.SetAside(row, "problem-ends-before-it-begins");
        else return true;
        return false;
    }

    /// <summary>The code of who asked, empty where nothing stands there; null with a sentence where it is none we know.</summary>
    public string? Source(CsvRow row, string column)
    {
        var said = row.Code(column);
        if (said.Length == 0) return "";
        if (ReferralCodes.Source(said) is { } source) return source;
        Report.SetAside(row, "import-code-unknown", ("column", column), ("code", Cut(said)));
        return null;
    }

    /// <summary>Whether the same stood in an earlier row, and says so.</summary>
    public bool Again(CsvRow row, string key)
    {
        if (keys.TryAdd(key, row)) return false;
        Report.SetAside(row, "import-row-again", ("line", keys[key].Line));
        return true;
    }

    public ReferredChild.Decided Referral(CsvRow row, string key, string of, DateOnly on, bool? nothingFurther) =>
        new(row, key, of, on, on, nothingFurther == false ? Way.SocialWork : Way.Elsewhere, Words[nothingFurther switch { true => "referral-not-taken", false => "referral-taken", null => "referral-not-said" }], null);

    public ReferredChild.Decided Assessment(CsvRow row, string key, string? of, DateOnly from, DateOnly? until, bool? found)
    {
        var reason = until is { } on ? Words["referral-assessed-until", ("from", from), ("until", on)] : Words["referral-assessed", ("from", from)];
        if (found is { } needed) reason += " " + Words[needed ? "referral-assessed-yes" : "referral-assessed-no"];
        return new(row, key, of, from, until ?? from, found == false ? Way.Elsewhere : Way.SocialWork, reason, null);
    }

    /// <summary>Everything that was read, judged by the domain and made ready to be written.</summary>
    public async Task BringAsync()
    {
        foreach (var kind in new[] { "children", "requests", "decisions", "leads" }) Report.Count(kind);
        await MeetAgainAsync();
        if (Report.IsRefused) return;
        foreach (var child in children.Values) Bring(child);
    }

    /// <summary>Children who came before: the same birth date, their relationships, and what was brought about them.</summary>
    private async Task MeetAgainAsync()
    {
        var before = children.Values.Select(c => (Child: c, Id: delivery.Known(ImportedKind.Person, c.Code))).Where(c => c.Id is not null).ToDictionary(c => c.Id!.Value, c => c.Child);
        foreach (var person in await delivery.ReadAsync(before.Keys.Select(p => new Id<Person>(p)), toChange: false))
        {
            var child = before[person.Id.Value];
            if (person.Born is { } born && !born.MayBe(child.Born)) Report.Refuse(child.Row, "import-born-other", ("code", child.Code));
        }
        relationships = (await delivery.ReadAsync(before.Values.Select(c => delivery.Known(ImportedKind.Relationship, RelationshipKey(c))).OfType<Guid>().Select(r => new Id<Relationship>(r)), toChange: true)).ToDictionary(r => r.Id.Value);
        foreach (var some in before.Keys.Select(p => (Id<Person>?)new Id<Person>(p)).Chunk(500))
            foreach (var request in await delivery.Db.Set<HelpRequest>().Where(r => some.Contains(r.PersonId) && r.CameBy == CameBy.File).ToListAsync()) Remember(request);
    }

    private void Bring(ReferredChild child)
    {
        var known = delivery.Known(ImportedKind.Person, child.Code);
        var (person, family, relationship) = known is null ? Begin(child) : Before(child, new(known.Value));
        Report.Count("children", known is null ? 1 : 0, known is null ? 0 : 1);
        if (family is { } theirs)
        {
            foreach (var asked in child.Asks.OrderBy(a => a.On)) Ask(asked, theirs, person, child);
            foreach (var decided in child.Decisions.OrderBy(d => d.On).ThenBy(d => d.AskedBy)) Decide(decided, theirs, person, child);
        }
        foreach (var allotted in child.Workers.OrderBy(w => w.From)) Hand(allotted, relationship, child);
        if (known is null && child.EndedOn is { } on && relationship is not null) relationship.End(on, [], [], delivery.By);
    }

    private (Id<Person>, Id<Family>?, Relationship?) Begin(ReferredChild child)
    {
        var person = new Person(child.Code, delivery.By);
        person.WasBorn(child.Born);
        person.Died(child.DiedOn, delivery.Today);
        var family = new Family(null, null, delivery.By);
        var since = child.FirstDay ?? delivery.Today;
        family.Join(person.Id, since, delivery.By);
        var relationship = new Relationship(Side.Of(person.Id), family.Id, null, delivery.By.Team, null, since, delivery.By);
        delivery.Bring(child.Code, person);
        delivery.Bring(ImportedKind.Family, FamilyKey(child), family.Id.Value, family);
        delivery.Bring(ImportedKind.Relationship, RelationshipKey(child), relationship.Id.Value, relationship);
        return (person.Id, family.Id, relationship);
    }

    private (Id<Person>, Id<Family>?, Relationship?) Before(ReferredChild child, Id<Person> person) => (
        person,
        delivery.Known(ImportedKind.Family, FamilyKey(child)) is { } family ? new Id<Family>(family) : null,
        delivery.Known(ImportedKind.Relationship, RelationshipKey(child)) is { } theirs ? relationships.GetValueOrDefault(theirs) : null);

    private HelpRequest? Ask(ReferredChild.Asked asked, Id<Family> family, Id<Person> person, ReferredChild child)
    {
        if (delivery.Known(ImportedKind.Request, asked.Key) is { } before)
        {
            Report.CountKnown("requests");
            return requests.GetValueOrDefault(before);
        }
        var request = HelpRequest.Brought(ReferralCodes.Who(asked.Source), Words[$"referral-{asked.What}"], child.Born.Earliest.Year, family, person, On(asked.On));
        delivery.Bring(ImportedKind.Request, asked.Key, request.Id.Value, request);
        if (asked.Source is not ("" or "1c")) delivery.Bring(new Asker(request, null, Words[$"referral-source-{asked.Source}"], null, null, null, mayBeNamed: false));
        Remember(request);
        Report.CountNew("requests");
        return request;
    }

    private void Remember(HelpRequest request)
    {
        requests[request.Id.Value] = request;
        if (!about.TryGetValue(request.PersonId!.Value, out var theirs)) about[request.PersonId.Value] = theirs = [];
        theirs.Add(request);
    }

    private void Decide(ReferredChild.Decided decided, Id<Family> family, Id<Person> person, ReferredChild child)
    {
        if (delivery.Known(ImportedKind.Decision, decided.Key) is not null)
        {
            Report.CountKnown("decisions");
            if (decided.Of is null && delivery.Known(ImportedKind.Request, decided.Key) is not null) Report.CountKnown("requests");
            return;
        }
        var earliest = decided.AskedBy.AddMonths(-EarlierTimes.Months);
        var request = decided.Of is { } of ? delivery.Known(ImportedKind.Request, of) is { } known ? requests.GetValueOrDefault(known) : null
            : about.GetValueOrDefault(person)?.Where(r => r.AskedOn <= decided.AskedBy && r.AskedOn >= earliest).MaxBy(r => r.AskedOn);
        request ??= Ask(new(decided.Row, decided.Key, decided.AskedBy, "", "assessment"), family, person, child);
        if (request is null) return;
        try
        {
            var decision = new RequestDecision(request, decided.Way, decided.Reason, decided.Whom, 0, null, On(decided.On));
            delivery.Bring(ImportedKind.Decision, decided.Key, decision.Id.Value, decision);
            Report.CountNew("decisions");
        }
        catch (Refused refused)
        {
            Report.SetAside(decided.Row, refused);
        }
    }

    private void Hand(ReferredChild.Allotted allotted, Relationship? relationship, ReferredChild child)
    {
        var (worker, from) = (allotted.Worker, allotted.From);
        var key = $"{child.Code}|{from:O}|{worker.Name}";
        if (delivery.Known(ImportedKind.Holding, key) is not null)
        {
            Report.CountKnown("leads");
            return;
        }
        if (relationship is not { IsLive: true })
        {
            Report.SetAside(allotted.Row, "import-no-relationship", ("code", child.Code));
            return;
        }
        var holder = relationship.Holdings.MaxBy(h => (h.From, h.Id));
        if (holder?.WorkerId == worker.Id && holder.Until is null) return;
        try
        {
            relationship.MetEarlier(from, null);
            relationship.HandTo(worker.Id, allotted.Team?.Id ?? relationship.TeamId ?? delivery.Staff.TeamOf(worker.Id), from, null, delivery.By);
            relationship.Lead(from, []);
            var stretch = relationship.Holdings.MaxBy(h => (h.From, h.Id))!;
            delivery.Bring(new Imported { Kind = ImportedKind.Holding, Key = key, ThingId = stretch.Id.Value });
            Report.CountNew("leads");
        }
        catch (Refused refused)
        {
            Report.SetAside(allotted.Row, refused);
        }
    }

    /// <summary>The import's hand on an earlier day: noon, which is that day wherever we are.</summary>
    private By On(DateOnly day) => delivery.By with { At = new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero), Day = day };

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string FamilyKey(ReferredChild child) => "person:" + child.Code;

    private static string RelationshipKey(ReferredChild child) => $"person:{child.Code}|";
}
