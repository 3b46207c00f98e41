using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Web.Features.Relationships;

namespace Alongside.Bench.Baseline;

/// <summary>Before somebody sits down with those they hold: what each brings, and how the relationships stand that each holds.</summary>
internal static class SupervisionPage
{
    private const string These = " IN (SELECT unhex(value) FROM json_each(@these)) ";

    /// <summary>What may be read between two: one's own, and what is for both.</summary>
    private const string Both = "(x.author_id = @me OR x.audience = 2) AND x.voided_at IS NULL";

    private const string Holds = "SELECT r.id, r.one_who, w.name FROM holdings h JOIN relationships r ON r.id = h.relationship_id AND r.family_id IS NULL AND r.ended_on IS NULL AND r.one_kind = 3 JOIN workers w ON w.id = r.one_who WHERE h.worker_id = @me AND h.\"from\" <= @today AND (h.\"until\" IS NULL OR h.\"until\" >= @today)";
    private const string Next = "SELECT x.relationship_id, x.day FROM encounters x WHERE x.relationship_id" + These + "AND x.state = 1 AND x.day >= @today AND x.voided_at IS NULL";
    private const string Brought = "SELECT x.relationship_id, x.id, x.whose, x.text, x.because FROM agenda_items x WHERE x.relationship_id" + These + "AND x.state = 1 AND " + Both + " ORDER BY x.whose, x.place";
    private const string Carried = "SELECT x.item_id, x.thing_id FROM carried x WHERE x.relationship_id" + These + "AND x.\"from\" = 1";
    private const string MayFollow = "SELECT x.id, x.family_id FROM encounters x WHERE x.id" + These + "AND x.voided_at IS NULL AND " + Reader.Reached;
    private const string Ended = "SELECT x.relationship_id, x.encounter_id, x.\"end\", x.end_words, x.\"next\", x.became FROM talks x WHERE x.relationship_id" + These + "AND x.\"end\" IS NOT NULL AND (x.written_at > @since OR (x.became IS NULL AND x.\"end\" <> 1)) AND " + Both + " ORDER BY x.id DESC";
    private const string Guesses = "SELECT x.relationship_id, x.state, x.text, x.would_tell FROM hypotheses x WHERE x.relationship_id" + These + "AND x.state <> 3 AND " + Both + " ORDER BY x.id";
    private const string Between = "SELECT x.relationship_id, x.side, x.day, x.height FROM check_ins x WHERE x.relationship_id" + These + "AND x.not_now = 0 AND " + Both + " ORDER BY x.written_at";
    private const string BetweenTorn = "SELECT x.relationship_id, x.id, x.what, x.day FROM ruptures x WHERE x.relationship_id" + These + "AND x.state <> 3 AND " + Both + " ORDER BY x.day";
    private const string TheyHold = "SELECT h.worker_id, x.id, x.started_on FROM holdings h JOIN relationships x ON x.id = h.relationship_id AND x.ended_on IS NULL WHERE h.worker_id" + These + "AND h.\"from\" <= @today AND (h.\"until\" IS NULL OR h.\"until\" >= @today) AND x.family_id IS NOT NULL AND " + Reader.Reached;
    private const string Met = "SELECT x.relationship_id, x.day, x.worker_id FROM encounters x WHERE x.relationship_id" + These + "AND x.state = 2 AND x.day > @since AND x.day <= @today AND x.voided_at IS NULL";
    private const string Said = "SELECT x.relationship_id, x.side, x.author_id, x.day, x.height, x.person_id FROM check_ins x WHERE x.relationship_id" + These + "AND x.not_now = 0 AND " + Reader.Mine + " ORDER BY x.written_at";
    private const string Torn = "SELECT x.relationship_id, x.id, x.what FROM ruptures x WHERE x.relationship_id" + These + "AND x.state <> 3 AND " + Reader.Mine + " ORDER BY x.day";
    private const string Promised = "SELECT x.relationship_id, x.text, x.by_day FROM promises x WHERE x.relationship_id" + These + "AND x.kept_on IS NULL AND x.explained_on IS NULL AND " + Reader.Mine + " ORDER BY x.by_day";
    private const string Who = "SELECT r.id, f.id, f.called, r.one_kind, r.one_who, p.id, p.code, n.name_given, n.name_family, n.name_known_as FROM relationships r JOIN families f ON f.id = r.family_id JOIN family_members m ON m.family_id = f.id AND m.\"until\" IS NULL JOIN people p ON p.id = m.person_id LEFT JOIN person_names n ON n.person_id = p.id WHERE r.id" + These + "ORDER BY n.at";
    private const string Workers = "SELECT w.id, w.name FROM workers w WHERE w.id" + These;

    private sealed class One(byte[] id, byte[] held, string name)
    {
        public byte[] Id => id;
        public string Name => name;
        public byte[] Held => held;
        public DateOnly? Next { get; set; }
        public List<(string Item, int Whose, string Text, string? Because)> Brought { get; } = [];
        public List<(string Session, TalkEnd End, string? Words, string? Next, string? Became)> Ended { get; } = [];
        public List<(int State, string Text, string Tells)> Guesses { get; } = [];
        public SortedDictionary<int, (DateOnly Day, double? Height)> Said { get; } = [];
        public List<(string Id, string What)> Torn { get; } = [];
        public List<Stands> Families { get; } = [];
    }

    private sealed class Stands(byte[] holder, DateOnly startedOn)
    {
        public byte[] Holder => holder;
        public DateOnly StartedOn => startedOn;
        public string Id { get; init; } = "";
        public string? Called { get; set; }
        public string? Side { get; set; }
        public Dictionary<string, string> People { get; } = [];
        public List<(DateOnly Day, string? Worker)> Met { get; } = [];
        public List<(string? Who, LinePoint Point)> Theirs { get; } = [];
        public List<LinePoint> Ours { get; } = [];
        public List<(string Id, string What)> Torn { get; } = [];
        public List<(string Text, DateOnly By)> Promises { get; } = [];
        public string Name => Side is not null && People.TryGetValue(Side, out var one) ? one : Called ?? string.Join(", ", People.Values);
    }

    public static Page? Write(Reader reader, Page page)
    {
        reader.PageName = "/supervision/prepare";
        var all = new Dictionary<string, One>();
        using (var rows = reader.Read(Holds)) while (rows.Read()) all[Page.Id((byte[])rows[0])] = new((byte[])rows[0], (byte[])rows[1], First(rows.GetString(2)));
        reader.WriteDown(null, Why.OneOfTwo, null);
        var follow = ReadBetween(reader, all);
        var families = ReadFamilies(reader, all, out var shown, out var names);
        reader.WriteDown(null, Why.None, [.. shown.SelectMany(f => Guid.ParseExact(f, "N").ToByteArray(true))]);
        page.Head("Before you sit down together", "supervision").Raw("<p><a class=\"back\" href=\"/supervision\">Supervision</a></p>\n<h1>Before you sit down together</h1>\n<p class=\"lede\">By name, never by number. Only families that you reach are here.</p>\n<div class=\"part\">\n");
        foreach (var one in all.Values.OrderBy(o => o.Next ?? DateOnly.MaxValue).ThenBy(o => o.Name, StringComparer.CurrentCulture))
        {
            page.Raw("<details class=\"fold\"><summary><span class=\"fold__name\">").Text(one.Name).Raw("</span><span class=\"fold__state\">").Text(one.Next is { } next ? $"You meet {next.ToString("dddd d MMMM", Page.English)}." : "No day is agreed yet.")
                .Raw("</span><span class=\"fold__do\"><span class=\"when-shut\">Look</span><span class=\"when-open\">Close</span></span></summary><div class=\"fold__body\">\n");
            Html(reader, page, one, follow, names);
            page.Raw("      <p>").Link("/supervision/prepare/", one.Id).Raw("Only ").Text(one.Name).Raw("</a></p>\n    </div></details>\n");
        }
        return page.Raw("</div>\n");
    }

    private static Dictionary<string, string> ReadBetween(Reader reader, Dictionary<string, One> all)
    {
        var these = Json(all.Keys);
        One? Of(byte[] id) => all.GetValueOrDefault(Page.Id(id));
        using (var rows = reader.Read(Next, ("@these", these))) while (rows.Read()) if (Of((byte[])rows[0]) is { } one && Page.Day(rows.GetString(1)) is var day && !(one.Next <= day)) one.Next = day;
        using (var rows = reader.Read(Brought, ("@these", these))) while (rows.Read()) Of((byte[])rows[0])?.Brought.Add((Page.Id((byte[])rows[1]), rows.GetInt32(2), rows.GetString(3), Maybe(rows, 4)));
        var carried = new List<(string Item, string Thing)>();
        using (var rows = reader.Read(Carried, ("@these", these))) while (rows.Read()) carried.Add((Page.Id((byte[])rows[0]), Page.Id((byte[])rows[1])));
        var may = new HashSet<string>();
        using (var rows = reader.Read(MayFollow, ("@these", Json(carried.Select(c => c.Thing))))) while (rows.Read()) may.Add(Page.Id((byte[])rows[0]));
        using (var rows = reader.Read(Ended, ("@these", these), ("@since", TimeProvider.System.GetUtcNow().AddDays(-92).ToUnixTimeMilliseconds()))) while (rows.Read()) Of((byte[])rows[0])?.Ended.Add((Page.Id((byte[])rows[1]), (TalkEnd)rows.GetInt32(2), Maybe(rows, 3), Maybe(rows, 4), Maybe(rows, 5)));
        using (var rows = reader.Read(Guesses, ("@these", these))) while (rows.Read()) Of((byte[])rows[0])?.Guesses.Add((rows.GetInt32(1), rows.GetString(2), rows.GetString(3)));
        using (var rows = reader.Read(Between, ("@these", these))) while (rows.Read()) if (Of((byte[])rows[0]) is { } one) one.Said[rows.GetInt32(1)] = (Page.Day(rows.GetString(2)), rows.IsDBNull(3) ? null : rows.GetDouble(3));
        using (var rows = reader.Read(BetweenTorn, ("@these", these))) while (rows.Read()) Of((byte[])rows[0])?.Torn.Add((Page.Id((byte[])rows[1]), rows.GetString(2)));
        return carried.Where(c => may.Contains(c.Thing)).ToDictionary(c => c.Item, c => c.Thing);
    }

    private static Dictionary<string, Stands> ReadFamilies(Reader reader, Dictionary<string, One> all, out HashSet<string> shown, out Dictionary<string, string> names)
    {
        var families = new Dictionary<string, Stands>();
        var byHolder = all.Values.ToDictionary(o => Page.Id(o.Held));
        using (var rows = reader.Read(TheyHold, ("@these", Json(byHolder.Keys))))
        {
            while (rows.Read())
            {
                var stands = new Stands((byte[])rows[0], Page.Day(rows.GetString(2))) { Id = Page.Id((byte[])rows[1]) };
                families[stands.Id] = stands;
                byHolder[Page.Id(stands.Holder)].Families.Add(stands);
            }
        }
        var these = Json(families.Keys);
        var workers = new HashSet<string>();
        using (var rows = reader.Read(Met, ("@these", these), ("@since", Page.Iso(reader.Today.AddMonths(-12)))))
        {
            while (rows.Read())
            {
                var worker = rows.IsDBNull(2) ? null : Page.Id((byte[])rows[2]);
                if (worker is not null) workers.Add(worker);
                families[Page.Id((byte[])rows[0])].Met.Add((Page.Day(rows.GetString(1)), worker));
            }
        }
        using (var rows = reader.Read(Said, ("@these", these)))
        {
            while (rows.Read())
            {
                var stands = families[Page.Id((byte[])rows[0])];
                var point = new LinePoint(Page.Day(rows.GetString(3)), rows.IsDBNull(4) ? null : rows.GetDouble(4));
                if (rows.GetInt32(1) == 1) stands.Theirs.Add((rows.IsDBNull(5) ? null : Page.Id((byte[])rows[5]), point));
                else if (!rows.IsDBNull(2) && stands.Holder.AsSpan().SequenceEqual((byte[])rows[2])) stands.Ours.Add(point);
            }
        }
        using (var rows = reader.Read(Torn, ("@these", these))) while (rows.Read()) families[Page.Id((byte[])rows[0])].Torn.Add((Page.Id((byte[])rows[1]), rows.GetString(2)));
        using (var rows = reader.Read(Promised, ("@these", these))) while (rows.Read()) families[Page.Id((byte[])rows[0])].Promises.Add((rows.GetString(1), Page.Day(rows.GetString(2))));
        shown = [];
        using (var rows = reader.Read(Who, ("@these", these)))
        {
            while (rows.Read())
            {
                var stands = families[Page.Id((byte[])rows[0])];
                shown.Add(Page.Id((byte[])rows[1]));
                (stands.Called, stands.Side) = (Maybe(rows, 2), rows.GetInt32(3) == 1 ? Page.Id((byte[])rows[4]) : null);
                stands.People[Page.Id((byte[])rows[5])] = Maybe(rows, 9) ?? Maybe(rows, 7) ?? Maybe(rows, 8) ?? Maybe(rows, 6) ?? "";
            }
        }
        names = [];
        using (var rows = reader.Read(Workers, ("@these", Json(workers)))) while (rows.Read()) names[Page.Id((byte[])rows[0])] = First(rows.GetString(1));
        return families;
    }

    private static void Html(Reader reader, Page page, One one, Dictionary<string, string> follow, Dictionary<string, string> names)
    {
        var at = Page.Id(one.Id);
        Section(page, "brings", at).Raw("What ").Text(one.Name).Raw(" brings</h2>\n");
        if (one.Brought.Count == 0) page.Raw("    <p class=\"soft part-s\">Nothing waits. One line is enough.</p>\n");
        page.Raw("  <ul class=\"lines part-s\">\n");
        foreach (var (item, whose, text, because) in one.Brought)
        {
            page.Raw("      <li>\n        <p dir=\"auto\">“").Text(text).Raw("”</p>\n        <p class=\"soft small\">").Text(whose == 1 ? one.Name + "’s." : "Yours.").Raw(" ").Text(because).Raw(" ");
            if (follow.TryGetValue(item, out var thing)) page.Raw("<a href=\"/encounters/").Raw(thing).Raw("\">where it comes from</a>");
            page.Raw("</p>\n      </li>\n");
        }
        page.Raw("  </ul>\n</section>\n");
        if (one.Ended.Count > 0)
        {
            Section(page, "agreed", at).Raw("What we agreed last time</h2>\n    <ul class=\"lines part-s\">\n");
            foreach (var talk in one.Ended.Where(e => e.Session == one.Ended[0].Session || (e.Became is null && e.End != TalkEnd.Insight)).Take(6))
            {
                page.Raw("        <li>\n          <p dir=\"auto\"><span class=\"soft\">").Raw(talk.End switch { TalkEnd.Insight => "An insight", TalkEnd.Action => "An action", TalkEnd.Decision => "A decision", _ => "Not ready to decide" }).Raw(":</span> ").Text(talk.Words).Raw("</p>\n");
                if (talk.Next is not null) page.Raw("            <p dir=\"auto\">").Text(talk.Next).Raw("</p>\n");
                page.Raw("          <p class=\"soft small as-typed\" dir=\"auto\">").Text(talk.Became is null ? "Nobody has said yet what became of it." : "And then: " + talk.Became).Raw("</p>\n        </li>\n");
            }
            page.Raw("    </ul>\n  </section>\n");
        }
        if (one.Guesses.Count > 0)
        {
            Section(page, "guess", at).Raw("What we guess</h2>\n    <ul class=\"lines part-s\">\n");
            foreach (var (state, text, tells) in one.Guesses)
                page.Raw("    <li>\n      <p dir=\"auto\">").Text(text).Raw("</p>\n      <p class=\"soft small\" dir=\"auto\">").Raw(state == 1 ? "Proposed" : "Something speaks for it").Raw(". It would tell: ").Text(tells).Raw("</p>\n    </li>\n");
            page.Raw("</ul>\n  </section>\n");
        }
        if (one.Said.Count > 0 || one.Torn.Count > 0)
        {
            Section(page, "us", at).Raw("How it is between you and ").Text(one.Name).Raw("</h2>\n    <div class=\"part-s\">\n");
            foreach (var (side, said) in one.Said) page.Raw("      <p>").Text($"{(side == 1 ? one.Name : "You")}, {Since(reader, said.Day)}: {How(said.Height)}.").Raw("</p>\n");
            foreach (var (id, what) in one.Torn) page.Raw("      <p><a href=\"/ruptures/").Raw(id).Raw("\">").Text(what).Raw("</a> <span class=\"soft\">Now is a good time to ask.</span></p>\n");
            page.Raw("    </div>\n  </section>\n");
        }
        Section(page, "families", at).Raw("The families ").Text(one.Name).Raw(" holds</h2>\n  <ul class=\"lines part-s\">\n");
        foreach (var stands in one.Families.OrderBy(f => f.Name, StringComparer.CurrentCulture)) Family(reader, page, one.Name, stands, names);
        page.Raw("  </ul>\n</section>\n");
    }

    private static void Family(Reader reader, Page page, string worker, Stands stands, Dictionary<string, string> names)
    {
        var (who, how) = (stands.Name, new HowItStands { StartedOn = stands.StartedOn, Met = [.. stands.Met.Select(m => m.Day)], Theirs = Lines.Of(stands.Theirs), Ours = new(stands.Ours) });
        page.Raw("      <li>\n        <h3><a href=\"/relationships/").Raw(stands.Id).Raw("\">").Text(who).Raw("</a></h3>\n        <p>").Text(how.Last is { } last ? $"They last met {Since(reader, last)}." : "Nobody wrote down that they met this year.").Raw(" ");
        if (how.Lately is { } days) page.Text(days switch { 1 => "Lately it was every day.", 7 => "Lately it was about once a week.", 14 => "Lately it was about every two weeks.", _ => $"Lately it was about every {days} days." });
        var words = Continuity.InWords(stands.Met.Where(m => m.Worker is not null).Select(m => (m.Day, m.Worker!)), reader.Today);
        page.Raw(" <span class=\"soft\">");
        if (words.Picture != ContinuityPicture.NobodyMet) page.Text(Years(words, words.MostOften is { } most && names.TryGetValue(most, out var name) ? name : ""));
        page.Raw("</span></p>\n");
        if (how.Theirs.Latest is not null || how.Ours.Latest is not null)
        {
            page.Raw("          <p>").Text(how.Theirs.Latest is { } theirs ? $"{who}: {How(theirs.Height)}, {Since(reader, theirs.Day)}." : who + " was not asked yet.").Raw(" ")
                .Text(how.Ours.Latest is { } ours ? $"{worker}: {How(ours.Height)}, {Since(reader, ours.Day)}." : worker + " has not said yet.").Raw("</p>\n");
        }
        foreach (var (id, what) in stands.Torn) page.Raw("          <p><span class=\"soft\">Not mended yet:</span> <a href=\"/ruptures/").Raw(id).Raw("\" dir=\"auto\">").Text(what).Raw("</a></p>\n");
        foreach (var (text, by) in stands.Promises) page.Raw("          <p dir=\"auto\">").Text($"Promised for {by.ToString(by.Year == reader.Today.Year ? "d MMMM" : "d MMMM yyyy", Page.English)}{(by < reader.Today ? ", and still open" : "")}: {text}").Raw("</p>\n");
        foreach (var question in how.Wonder(reader.Today))
        {
            page.Raw("          <p class=\"label\">").Text(question.Code switch
            {
                HowItStands.Quiet => $"It has been quiet with {who} for longer than usual. What is {worker} making of it?",
                HowItStands.Harder => $"It is harder for {who} than in the beginning. What does {worker} hear?",
                "stands-worker-feels-closer" => $"{worker} feels closer than {who} does just now. What might be missed?",
                _ => $"{who} feels closer than {worker} does just now. What might be held back?",
            }).Raw("</p>\n");
        }
        page.Raw("      </li>\n");
    }

    private static string Years(ContinuityInWords<string> met, string most) => met.Picture switch
    {
        ContinuityPicture.OneWorker => met.Meetings == 1 ? $"{most} came once this year." : $"{most} came every time this year, {met.Meetings} times.",
        ContinuityPicture.NobodyStandsOut => $"{met.Workers} workers this year, nobody more often than the others.",
        _ => met.TimesInTen is { } tenths ? $"{met.Workers} workers this year; {most} {tenths} times in ten." : $"{met.Workers} workers this year; {most} {met.Times} times out of {met.Meetings}.",
    };

    private static Page Section(Page page, string id, string at) => page.Raw("<section class=\"part-s\" aria-labelledby=\"").Raw(id).Raw("-").Raw(at).Raw("\">\n  <h2 id=\"").Raw(id).Raw("-").Raw(at).Raw("\">");

    private static string How(double? height) => HeightInWords.Say(height) switch { HowItIs.NotAsked => "nobody asked", HowItIs.Hard => "hard", HowItIs.InTheMiddle => "in the middle", HowItIs.Good => "good", _ => "very good" };

    private static string Since(Reader reader, DateOnly day) => Domain.HowLong.Since(day, reader.Today) switch
    {
        null => day.ToString("d MMMM", Page.English),
        { Unit: Domain.HowLongUnit.Days, Count: 0 } => "today",
        { Unit: Domain.HowLongUnit.Days, Count: 1 } => "yesterday",
        { Count: 1 } one => $"a {one.Unit.ToString().ToLowerInvariant().TrimEnd('s')} ago",
        { } since => $"{since.Count} {since.Unit.ToString().ToLowerInvariant()} ago",
    };

    private static string Json(IEnumerable<string> ids) => $"[{string.Join(',', ids.Select(i => $"\"{i}\""))}]";

    private static string First(string name) => name.Split(' ', 2)[0];

    private static string? Maybe(Microsoft.Data.Sqlite.SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
