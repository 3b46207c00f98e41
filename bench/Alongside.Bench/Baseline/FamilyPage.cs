using Alongside.Domain.People;
using Alongside.Domain.People.Map;
using Alongside.Domain.Relationships;
using Alongside.Domain.Relationships.Drawing;
using Alongside.Web.Features.Relationships;

namespace Alongside.Bench.Baseline;

/// <summary>A family: who they are, who is around them, their threads, their story.</summary>
internal static class FamilyPage
{
    private const string Lines = "SELECT x.person_id, x.kind, x.text FROM family_members m JOIN about_lines x ON x.person_id = m.person_id WHERE m.family_id = @family AND x.kind IN (1, 2) AND " + Reader.Mine + " ORDER BY x.kind, x.id DESC";

    private const string Threads = """
        SELECT r.id, r.started_on, r.ended_on, r.rhythm, r.one_kind, r.one_who, r.leads, h.worker_id, h."from", h."until", w.name
        FROM relationships r LEFT JOIN holdings h ON h.relationship_id = r.id AND h."from" <= @today LEFT JOIN workers w ON w.id = h.worker_id
        WHERE r.family_id = @family ORDER BY r.ended_on IS NOT NULL, r.started_on DESC, r.id, h."from"
        """;

    private const string Answers = "SELECT x.relationship_id, x.day, x.side, x.height, x.author_id FROM relationships r JOIN check_ins x ON x.relationship_id = r.id WHERE r.family_id = @family AND x.not_now = 0 AND " + Reader.Mine;
    private const string Torn = "SELECT x.relationship_id, x.day, x.repaired_on FROM relationships r JOIN ruptures x ON x.relationship_id = r.id WHERE r.family_id = @family AND " + Reader.Mine;
    private const string Met = "SELECT x.relationship_id, max(x.day) FROM relationships r JOIN encounters x ON x.relationship_id = r.id WHERE r.family_id = @family AND x.state = 2 AND x.voided_at IS NULL GROUP BY x.relationship_id";
    private const string Helpers = "SELECT x.name, x.does, x.closeness, x.leans_on, x.rubs, x.\"until\", x.is_professional, x.helpful, x.why FROM helpers x WHERE x.family_id = @family AND " + Reader.Mine + " ORDER BY x.id";
    private const string Stories = "SELECT x.person_id, x.id, substr(x.text, 1, 281), x.number, x.author_id, x.written_at FROM family_members m JOIN stories x ON x.person_id = m.person_id WHERE m.family_id = @family AND " + Reader.Mine + " ORDER BY x.number";
    private const string Reads = "SELECT s.story_id, w.name FROM family_members m JOIN story_reads s ON s.person_id = m.person_id JOIN workers w ON w.id = s.worker_id WHERE m.family_id = @family ORDER BY s.id";

    private sealed class Thread
    {
        public required byte[] Id { get; init; }
        public required DateOnly From { get; init; }
        public required DateOnly? Until { get; init; }
        public required Rhythm Rhythm { get; init; }
        public required byte[]? One { get; init; }
        public required bool Leads { get; init; }
        public List<(byte[] Who, DateOnly From, DateOnly? Until, string Name)> Held { get; } = [];
        public List<(DateOnly Day, int Side, double? Height, byte[]? Author)> Answers { get; } = [];
        public List<(DateOnly Day, DateOnly? Mended)> Torn { get; } = [];
        public DateOnly? Met { get; set; }
    }

    public static Page? Write(Reader reader, Page page, Guid asked)
    {
        reader.PageName = "/families/{id}";
        var family = asked.ToByteArray(true);
        if (!reader.MayOpen(family)) return null;
        var (people, threads, address) = (People.Of(reader, family), ThreadsOf(reader, family), Page.Id(family));
        using (var rows = reader.Read(Lines, ("@family", family)))
        {
            while (rows.Read()) people.Find((byte[])rows[0])?.Lines.Add((rows.GetInt32(1), rows.GetString(2)));
        }
        var helpers = HelpersOf(reader, family);
        var live = threads.Where(t => t.Until is null).ToList();
        var lead = live.Find(t => t.Leads) ?? (live.Count > 0 ? live[0] : null);
        page.Head(people.Names, "families").Raw("<h1>").Text(people.Names).Raw("</h1>\n<p class=\"lede\">").Text(people.Home).Raw(people.Home is null ? "" : " · ")
            .Raw(helpers.Count(h => h.Now) + live.Count).Raw(" people help just now. ");
        if (lead is { Held.Count: > 0 }) page.Text(lead.Held[^1].Name).Raw(" is the one to ring.");
        page.Raw("</p>\n<p class=\"acts\">\n");
        if (lead is not null) page.Raw("    <a class=\"govuk-button\" href=\"/relationships/").Raw(Page.Id(lead.Id)).Raw("/prepare\">Get ready</a>\n      <a href=\"/relationships/").Raw(Page.Id(lead.Id)).Raw("/encounters/new\">Write something</a>\n");
        page.Raw("</p>\n\n<section class=\"part\" aria-labelledby=\"who\">\n  <h2 id=\"who\">Who they are, and how to be with them</h2>\n  <ul class=\"people\">\n");
        foreach (var one in people.All.Where(p => p is { IsHere: true, IsAlive: true }))
        {
            page.Raw("      <li>\n        <h3><a href=\"/people/").Raw(Page.Id(one.Id)).Raw("\">").Text(one.Called).Raw("</a></h3>\n        <p class=\"soft small\">");
            if (one.SayIt is { } say) page.Text(say).Raw(". ");
            if (one.Pronouns is { } pronouns) page.Text(pronouns).Raw(". ");
            if (one.Born?.AgeOn(reader.Today) is { } age) page.Raw(age.Years).Raw(".");
            page.Raw("</p>\n");
            if (one.IsKeptOut) page.Raw("          <p class=\"mid\">Has to stay away from the others.</p>\n");
            foreach (var (_, text) in one.Lines.Take(2)) page.Raw("          <p class=\"as-typed\">").Text(text).Raw("</p>\n");
            page.Raw("      </li>\n");
        }
        page.Raw("  </ul>\n");
        if (people.All.Any(p => p is { IsHere: true, IsAlive: false })) page.Raw("<p class=\"soft part-s\">Remembered: ").Text(string.Join(", ", people.All.Where(p => p is { IsHere: true, IsAlive: false }).Select(p => p.Called))).Raw(".</p>");
        page.Raw("    <p class=\"acts not-paper\"><a href=\"/families/").Raw(address).Raw("/people/new\">Add somebody</a><a href=\"/families/").Raw(address).Raw("/describe\">What they call themselves</a></p>\n</section>\n\n<section class=\"part\" aria-labelledby=\"around\">\n  <h2 id=\"around\">Who is around them</h2>\n  <div class=\"figure\">\n");
        Around(reader, page, people, helpers, live);
        var unheard = Heard.Unheard(reader, family);
        if (unheard is not null) page.Raw("<div class=\"curious\"><h3>Something to be curious about</h3><p>When did anybody last hear ").Text(unheard).Raw(" in their own words?</p></div>");
        page.Raw("        <p class=\"acts not-paper\"><a href=\"/families/").Raw(address).Raw("/helpers/new\">Add somebody around them</a><a href=\"/families/").Raw(address)
            .Raw("/helpers\">Everybody, and change</a></p>\n    </div>\n  </div>\n</section>\n\n<section class=\"part\" aria-labelledby=\"threads\">\n  <h2 id=\"threads\">Their threads</h2>\n  <ul class=\"threads\">\n");
        foreach (var thread in threads) Spark(reader, page, people, thread);
        page.Raw("  </ul>\n  <p class=\"acts not-paper\"><a href=\"/families/").Raw(address).Raw("/relationships\">Everybody who holds a thread</a></p>\n</section>\n\n<section class=\"part\" aria-labelledby=\"story\">\n  <h2 id=\"story\">My story, told once</h2>\n");
        Told(reader, page, people, family);
        return page.Raw("</section>\n<p class=\"acts not-paper part\"><a href=\"/families/").Raw(address).Raw("/history\">What was changed, and by whom</a><a href=\"/families/").Raw(address).Raw("/who-opened\">Who opened this record</a><a href=\"/families/").Raw(address).Raw("/who-reads\">Who reads it</a><a href=\"/families/").Raw(address).Raw("/from-them\">From them</a></p>");
    }

    private static List<Thread> ThreadsOf(Reader reader, byte[] family)
    {
        List<Thread> threads = [];
        using (var rows = reader.Read(Threads, ("@family", family)))
        {
            while (rows.Read())
            {
                var id = (byte[])rows[0];
                if (threads.Count == 0 || !threads[^1].Id.AsSpan().SequenceEqual(id))
                {
                    threads.Add(new()
                    {
                        Id = id, From = Page.Day(rows.GetString(1)), Until = rows.IsDBNull(2) ? null : Page.Day(rows.GetString(2)), Rhythm = (Rhythm)rows.GetInt32(3),
                        One = rows.GetInt32(4) == 1 ? (byte[])rows[5] : null, Leads = rows.GetBoolean(6),
                    });
                }
                if (!rows.IsDBNull(7)) threads[^1].Held.Add(((byte[])rows[7], Page.Day(rows.GetString(8)), rows.IsDBNull(9) ? null : Page.Day(rows.GetString(9)), rows.GetString(10).Split(' ', 2)[0]));
            }
        }
        Thread? Of(byte[] id) => threads.Find(t => t.Id.AsSpan().SequenceEqual(id));
        using (var rows = reader.Read(Answers, ("@family", family)))
        {
            while (rows.Read()) Of((byte[])rows[0])?.Answers.Add((Page.Day(rows.GetString(1)), rows.GetInt32(2), rows.IsDBNull(3) ? null : rows.GetDouble(3), rows.IsDBNull(4) ? null : (byte[])rows[4]));
        }
        using (var rows = reader.Read(Torn, ("@family", family)))
        {
            while (rows.Read()) Of((byte[])rows[0])?.Torn.Add((Page.Day(rows.GetString(1)), rows.IsDBNull(2) ? null : Page.Day(rows.GetString(2))));
        }
        using (var rows = reader.Read(Met, ("@family", family)))
        {
            while (rows.Read()) if (Of((byte[])rows[0]) is { } thread) thread.Met = Page.Day(rows.GetString(1));
        }
        return threads;
    }

    private sealed record Helper(string Name, string? Does, int? Closeness, bool Leans, bool Rubs, bool IsProfessional, DateOnly? Until, int? Helpful, string? Why)
    {
        public bool Now => Until is null;
    }

    private static List<Helper> HelpersOf(Reader reader, byte[] family)
    {
        List<Helper> helpers = [];
        using var rows = reader.Read(Helpers, ("@family", family));
        while (rows.Read())
        {
            string? Text(int at) => rows.IsDBNull(at) ? null : rows.GetString(at);
            int? Number(int at) => rows.IsDBNull(at) ? null : rows.GetInt32(at);
            helpers.Add(new(rows.GetString(0), Text(1), Number(2), rows.GetBoolean(3), rows.GetBoolean(4), rows.GetBoolean(6), Text(5) is { } until ? Page.Day(until) : null, Number(7), Text(8)));
        }
        return helpers;
    }

    private static void Around(Reader reader, Page page, People people, List<Helper> helpers, List<Thread> live)
    {
        var now = helpers.Where(h => h.Now || h.Until >= reader.Today).Concat(live.Where(t => t.Held.Count > 0).Select(t => new Helper(t.Held[^1].Name, null, null, false, false, true, null, null, null))).DistinctBy(h => h.Name).ToList();
        if (now.Exists(h => h.Closeness is not null))
        {
            var facts = new FamilyMapFacts
            {
                AtHome = [.. people.All.Where(p => p is { IsHere: true, IsAlive: true, IsKeptOut: false }).Select(p => p.Called)],
                Around = [.. now.Select(h => new MapOther(h.Name, (Closeness?)h.Closeness, h.IsProfessional, h.Leans, h.Rubs))],
            };
            page.Drawn(FamilyMap.Draw(facts, new() { Title = "Who is around " + people.Names, Ripple = c => reader.Words["close-" + Web.Look.Pick.Kebab(c.ToString())], Person = o => o.Name }));
        }
        page.Raw("    <div>\n      <ul class=\"lines\">\n");
        Groups(page, [.. now.GroupBy(h => h.Closeness)]);
        page.Raw("      </ul>\n");
        if (now.Exists(h => h.Closeness is not null)) page.Raw("        <p class=\"soft small part-s\">").Text(reader.Words["map-key"]).Raw("</p>\n");
        var past = helpers.Where(h => h.Until < reader.Today).ToList();
        if (past.Count == 0) return;
        page.Raw("        <details class=\"fold part-s\">\n          <summary><span class=\"fold__name\">").Text(reader.Words["helpers-before"]).Raw("</span><span class=\"fold__do when-shut\">").Text(reader.Words["person-look"]).Raw("</span></summary>\n          <div class=\"fold__body\">\n            <ul class=\"lines\">\n");
        foreach (var one in past)
        {
            page.Raw("                <li><p class=\"mid\">").Text(one.Name).Raw("</p>\n                  <p class=\"soft small\">").Text(one.Does).Raw(" until ").Text(one.Until?.ToString("MMMM yyyy", Page.English)).Raw("</p>\n");
            if (one.Helpful is not null) page.Raw("                    <p>").Raw(one.Helpful == 1 ? "Helpful" : "Not so helpful").Raw(one.Why is null ? "" : ": ").Text(one.Why).Raw("</p>\n");
            page.Raw("                </li>\n");
        }
        page.Raw("            </ul>\n          </div>\n        </details>\n");
    }

    private static void Groups(Page page, List<IGrouping<int?, Helper>> now)
    {
        foreach (var group in now)
        {
            page.Raw("          <li><h3>").Raw(group.Key switch { 1 => "Close", 2 => "Near", 3 => "Further off", _ => "Nobody has said how close" }).Raw("</h3>\n            <ul>\n");
            foreach (var one in group)
            {
                page.Raw("                <li>").Text(one.Name);
                if (one.Does is not null) page.Raw(": ").Text(one.Does);
                if (one.Leans) page.Raw("; somebody leans on them");
                if (one.Rubs) page.Raw("; it rubs");
                page.Raw("</li>\n");
            }
            page.Raw("            </ul>\n          </li>\n");
        }
    }

    private static void Spark(Reader reader, Page page, People people, Thread thread)
    {
        var them = thread.One is { } one && people.Find(one) is { } person ? person.Called : people.Names;
        var facts = new ThreadFacts
        {
            Today = reader.Today, Start = thread.From, End = thread.Until, RhythmDays = ThreadFacts.DaysAnAnswerHolds(thread.Rhythm),
            Meetings = thread.Met is { } met ? [new(met, null, "", "", "")] : [],
            CheckIns = [.. thread.Answers.Where(a => a.Side == 1).Select(a => new ThreadCheckIn(a.Day, a.Height))],
            Strands = [.. thread.Held.Select(h => new ThreadStrand(h.Name, h.From, h.Until > reader.Today ? null : h.Until)
            {
                CheckIns = [.. thread.Answers.Where(a => a.Side == 2 && a.Author is { } author && author.AsSpan().SequenceEqual(h.Who)).Select(a => new ThreadCheckIn(a.Day, a.Height))],
            })],
            Ruptures = [.. thread.Torn.Select(t => new ThreadMoment(t.Day, ""))],
            Repairs = [.. thread.Torn.Where(t => t.Mended is not null).Select(t => new ThreadMoment(t.Mended!.Value, ""))],
        };
        page.Raw("      <li><h3><a href=\"/relationships/").Raw(Page.Id(thread.Id)).Raw("\">").Text(them);
        if (thread.Held.Count > 0) page.Raw(" and ").Text(thread.Held[^1].Name);
        page.Raw("</a></h3>").Drawn(ThreadDrawing.Spark(facts, ThreadSaid.Words(reader.Words, them, reader.Today))).Raw("<p>")
            .Text(string.Join(' ', ThreadSaid.Sentences(reader.Words, facts, them).Take(3))).Raw("</p></li>\n");
    }

    private static void Told(Reader reader, Page page, People people, byte[] family)
    {
        var newest = new Dictionary<string, (byte[] Person, byte[] Story, string Text)>();
        using (var rows = reader.Read(Stories, ("@family", family)))
        {
            while (rows.Read()) newest[Page.Id((byte[])rows[0])] = ((byte[])rows[0], (byte[])rows[1], rows.GetString(2));
        }
        if (newest.Count == 0)
        {
            page.Raw("    <p class=\"empty\">Nobody’s story is written down yet. It is told once, when they want to.</p>\n");
            return;
        }
        var readers = new Dictionary<string, List<string>>();
        using (var rows = reader.Read(Reads, ("@family", family)))
        {
            while (rows.Read())
            {
                var story = Page.Id((byte[])rows[0]);
                if (!readers.TryGetValue(story, out var names)) readers[story] = names = [];
                names.Add(rows.GetString(1).Split(' ', 2)[0]);
            }
        }
        foreach (var (person, story, text) in newest.Values)
        {
            var who = people.Find(person)?.Called;
            page.Raw("    <figure class=\"voice part-s\"><blockquote><p class=\"as-typed\">").Text(text.Length > 280 ? text[..279] + "…" : text).Raw("</p></blockquote><figcaption>").Text(who)
                .Raw(", told once. Read by ").Text(string.Join(", ", readers.GetValueOrDefault(Page.Id(story)) ?? [])).Raw(".</figcaption></figure>\n    <p class=\"acts\"><a href=\"/people/").Raw(Page.Id(person))
                .Raw("/story\">Read it all<span class=\"govuk-visually-hidden\">: ").Text(who).Raw("</span></a></p>\n");
        }
    }
}
