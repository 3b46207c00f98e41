using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Relationships.Drawing;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Look;

namespace Alongside.Bench.Baseline;

/// <summary>The thread. What is drawn and judged, the domain draws and judges here too.</summary>
internal static class ThreadPage
{
    private const string Holdings = """
        SELECT h.worker_id, h."from", h."until", w.name FROM holdings h JOIN workers w ON w.id = h.worker_id WHERE h.relationship_id = @id AND h."from" <= @today ORDER BY h."from", h.id
        """;

    private const string Met = "SELECT x.id, x.day, x.kind, x.theirs_first, x.place FROM encounters x WHERE x.relationship_id = @id AND x.state = 2 AND x.voided_at IS NULL ORDER BY x.day DESC";
    private const string Answers = "SELECT x.day, x.side, x.height, x.author_id FROM check_ins x WHERE x.relationship_id = @id AND x.not_now = 0 AND " + Reader.Mine;
    private const string Torn = "SELECT x.day, x.kind, x.repaired_on FROM ruptures x WHERE x.relationship_id = @id AND " + Reader.Mine;
    private const string Lines = "SELECT x.encounter_id, x.text FROM entries x WHERE x.relationship_id = @id AND x.day >= @from AND x.kind = 1 AND x.encounter_id IS NOT NULL AND " + Reader.Mine;
    private const string Year = "SELECT x.day, x.worker_id FROM encounters x WHERE x.family_id = @family AND x.state = 2 AND x.day > @since AND x.worker_id IS NOT NULL AND x.voided_at IS NULL";

    public static Page? Write(Reader reader, Page page, Guid asked)
    {
        reader.PageName = "/relationships/{id}";
        var id = asked.ToByteArray(true);
        byte[] family;
        string? purpose, often;
        DateOnly started;
        DateOnly? ended;
        Rhythm rhythm;
        int phase;
        bool leads;
        byte[]? one;
        using (var row = reader.Read("SELECT family_id, purpose, often, started_on, ended_on, rhythm, phase, leads, one_kind, one_who FROM relationships WHERE id = @id", ("@id", id)))
        {
            if (!row.Read()) return null;
            family = (byte[])row[0];
            (purpose, often) = (row.IsDBNull(1) ? null : row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2));
            (started, ended) = (Page.Day(row.GetString(3)), row.IsDBNull(4) ? null : Page.Day(row.GetString(4)));
            (rhythm, phase, leads) = ((Rhythm)row.GetInt32(5), row.GetInt32(6), row.GetBoolean(7));
            one = row.GetInt32(8) == 1 ? (byte[])row[9] : null;
        }
        if (!reader.MayOpen(family)) return null;
        var people = People.Of(reader, family);
        var them = one is not null && people.Find(one) is { } person ? person.Called : people.Names;
        List<(byte[] Who, DateOnly From, DateOnly? Until, string Name)> held = [];
        using (var rows = reader.Read(Holdings, ("@id", id)))
        {
            while (rows.Read()) held.Add(((byte[])rows[0], Page.Day(rows.GetString(1)), rows.IsDBNull(2) ? null : Page.Day(rows.GetString(2)), rows.GetString(3).Split(' ', 2)[0]));
        }
        List<(string Id, DateOnly Day, EncounterKind Kind, bool? First, string? Place)> met = [];
        using (var rows = reader.Read(Met, ("@id", id)))
        {
            while (rows.Read()) met.Add((Page.Id((byte[])rows[0]), Page.Day(rows.GetString(1)), (EncounterKind)rows.GetInt32(2), rows.IsDBNull(3) ? null : rows.GetBoolean(3), rows.IsDBNull(4) ? null : rows.GetString(4)));
        }
        List<(DateOnly Day, int Side, double? Height, byte[]? Author)> answers = [];
        using (var rows = reader.Read(Answers, ("@id", id)))
        {
            while (rows.Read()) answers.Add((Page.Day(rows.GetString(0)), rows.GetInt32(1), rows.IsDBNull(2) ? null : rows.GetDouble(2), rows.IsDBNull(3) ? null : (byte[])rows[3]));
        }
        List<ThreadMoment> ruptures = [], repairs = [];
        using (var rows = reader.Read(Torn, ("@id", id)))
        {
            while (rows.Read())
            {
                ruptures.Add(new(Page.Day(rows.GetString(0)), rows.GetInt32(1) switch { 1 => "Pulled back", 2 => "Pushed back", _ => "Something came between us" }));
                if (!rows.IsDBNull(2)) repairs.Add(new(Page.Day(rows.GetString(2)), "Mended"));
            }
        }
        var facts = new ThreadFacts
        {
            Today = reader.Today, Start = started, End = ended, RhythmDays = ThreadFacts.DaysAnAnswerHolds(rhythm), MonthLink = "?month=",
            Meetings = [.. met.Select(m => new ThreadMeeting(m.Day, m.First, "", Kind(m.Kind, m.Place), "/encounters/" + m.Id))],
            CheckIns = [.. answers.Where(a => a.Side == 1).Select(a => new ThreadCheckIn(a.Day, a.Height))],
            Strands = [.. held.Select(h => new ThreadStrand(h.Name, h.From, h.Until > reader.Today ? null : h.Until)
            {
                CheckIns = [.. answers.Where(a => a.Side == 2 && a.Author is { } author && author.AsSpan().SequenceEqual(h.Who)).Select(a => new ThreadCheckIn(a.Day, a.Height))],
            })],
            Ruptures = ruptures, Repairs = repairs,
        };
        var (rowsShown, earlier) = Choose(ThreadMonth.Of(facts));
        if (rowsShown.Count > 0)
        {
            var said = new Dictionary<string, string>();
            using (var rows = reader.Read(Lines, ("@id", id), ("@from", Page.Iso(rowsShown[^1].Month))))
            {
                while (rows.Read()) said["/encounters/" + Page.Id((byte[])rows[0])] = rows.GetString(1);
            }
            facts = facts with { Meetings = [.. facts.Meetings.Select(m => said.TryGetValue(m.Href, out var words) ? m with { Words = words } : m)] };
            (rowsShown, earlier) = Choose(ThreadMonth.Of(facts));
        }
        List<(DateOnly, string)> year = [];
        using (var rows = reader.Read(Year, ("@family", family), ("@since", Page.Iso(reader.Today.AddMonths(-12)))))
        {
            while (rows.Read()) year.Add((Page.Day(rows.GetString(0)), Page.Id((byte[])rows[1])));
        }
        var continuity = Continuity.InWords(year, reader.Today);
        return Html(reader, page, Page.Id(id), Page.Id(family), people.Names, them, held, facts, rowsShown, earlier, purpose, often, phase, leads, continuity.Workers, met.Where(m => m.First is not null).Take(12).Select(m => m.First == true).ToList());
    }

    private static (List<ThreadMonth> Shown, string? Earlier) Choose(IReadOnlyList<ThreadMonth> months)
    {
        var (count, shown) = (0, new List<ThreadMonth>());
        for (var i = months.Count - 1; i >= 0; i--)
        {
            var more = months[i].Meetings.Count + months[i].Ruptures.Count + months[i].Repairs.Count;
            if (shown.Count > 0 && count + more > 60) return (shown, months[i].Key);
            count += more;
            shown.Add(months[i]);
        }
        return (shown, null);
    }

    private static string Kind(EncounterKind kind, string? place)
    {
        var said = kind switch { EncounterKind.Visit => "Visit", EncounterKind.Walk => "Walk", EncounterKind.Call => "Call", EncounterKind.DropIn => "Drop-in", EncounterKind.Group => "Group", EncounterKind.Accompanying => "Going along", EncounterKind.Message => "Message", _ => "Meeting" };
        return place is null ? said : said + ". " + place;
    }

    private static Page Html(Reader reader, Page page, string id, string family, string names, string them, List<(byte[] Who, DateOnly From, DateOnly? Until, string Name)> held, ThreadFacts facts,
        List<ThreadMonth> months, string? earlier, string? purpose, string? often, int phase, bool leads, int workers, List<bool> first)
    {
        var words = ThreadSaid.Words(reader.Words, them, reader.Today);
        var worker = held.Count > 0 ? held[^1].Name : "";
        page.Head($"{them} and {worker}", "families").Raw("<p><a class=\"back\" href=\"/families/").Raw(family).Raw("\">").Text(names).Raw("</a></p>\n<h1>").Text(them).Raw(" and ").Text(worker).Raw("</h1>\n<p class=\"lede\">")
            .Text(string.Join(' ', ThreadSaid.Sentences(reader.Words, facts, them))).Raw("</p>\n<figure aria-label=\"The thread\">\n  ").Drawn(ThreadDrawing.Across(facts, words)).Raw("\n    ").Drawn(ThreadDrawing.Down(facts, words))
            .Raw("""

                  <figcaption><ul class="key" aria-label="How to read the thread">
                  <li><svg viewBox="0 0 44 24" aria-hidden="true"><path class="yarn-edge" d="M5 12h34" /><path class="yarn" d="M5 12h34" /><path class="yarn-twist" d="M5 12h34" /></svg>
                """).Text(them).Raw("""
                ’s side: how it is, as they told us</li>
                  <li><svg viewBox="0 0 44 24" aria-hidden="true"><path class="strand strand--now" d="M5 12h34" /></svg>The worker’s side. A new worker, a new colour</li>
                  <li><svg viewBox="0 0 44 24" aria-hidden="true"><circle class="bead bead--theirs" cx="12" cy="12" r="7.6" /><circle class="bead" cx="33" cy="12" r="5.6" /></svg>We met. Full: their item first. Open: ours first</li>
                  <li><svg viewBox="0 0 44 24" aria-hidden="true"><path class="yarn-unknown" d="M5 12h34" /></svg>Dots: nobody asked</li>
                  <li><svg viewBox="0 0 56 28" aria-hidden="true"><path class="yarn-edge" d="M4 14h14" /><path class="yarn" d="M4 14h14" /><path class="fibre-edge" d="M17 14C28 8 41 7 50 14M17 14C30 12 44 13 53 22M17 14C29 16 40 19 46 27" /><path class="fibre" d="M17 14C28 8 41 7 50 14M17 14C30 12 44 13 53 22M17 14C29 16 40 19 46 27" /></svg>Frayed: something came between us</li>
                  <li><svg viewBox="-28 -22 56 34" aria-hidden="true"><g class="knot"><path class="knot__edge" d="M-26 0C-15 0 -9 9 -9 3C-8 -6 2 -19 12 -17C22 -13 17 -1 0 2C-17 -1 -22 -13 -12 -17C-2 -19 8 -6 9 3C9 9 15 0 26 0" /><path class="knot__f" d="M-26 0C-15 0 -9 9 -9 3C-8 -6 2 -19 12 -17C22 -13 17 -1 0 2C-17 -1 -22 -13 -12 -17C-2 -19 8 -6 9 3C9 9 15 0 26 0" /></g></svg>Knot: mended</li>
                </ul></figcaption>
                </figure>
                <p class="acts not-paper">
                """).Raw("<a class=\"govuk-button\" href=\"/relationships/").Raw(id).Raw("/prepare\">Get ready</a>\n<a href=\"/relationships/").Raw(id).Raw("/encounters/new\">Write it up</a>\n</p>\n<div class=\"two\"><div><section class=\"part\" aria-labelledby=\"words\"><h2 id=\"words\">In a few words</h2><ul class=\"facts\">");
        if (purpose is not null) page.Raw("<li>").Text(purpose).Raw("</li>");
        if (often is not null) page.Raw("<li>We agreed to meet: ").Text(often).Raw(".</li>");
        page.Raw("<li>").Raw(workers).Raw(" workers this year.</li>");
        if (first.Count > 0) page.Raw("<li>").Text(them).Raw("’s item came first ").Raw(first.Count(f => f)).Raw(" times out of the last ").Raw(first.Count).Raw(".</li>");
        if (leads) page.Raw("<li>").Text(worker).Raw(" is the lead worker for this family.</li>");
        page.Raw("</ul></section><section class=\"part\" aria-labelledby=\"phase\"><h2 id=\"phase\">Where are we?</h2><form class=\"picks\" method=\"post\" action=\"/relationships/").Raw(id).Raw("/describe?handler=phase\">");
        foreach (var (number, said) in new[] { (1, "Starting"), (2, "Coming to trust"), (3, "Working together"), (4, "A hard patch"), (5, "Ending") })
            page.Raw("<button class=\"pick__label\" name=\"phase\" value=\"").Raw(number).Raw("\" aria-pressed=\"").Raw(number == phase ? "true" : "false").Raw("\">").Raw(said).Raw("</button>\n");
        page.Guard().Raw("</form><p class=\"part-s\">Trust first, the deep work later. Keep small promises. Leave the hardest story until ").Text(them)
            .Raw(" offers it.</p></section></div><div><section class=\"part not-paper\" aria-labelledby=\"between\"><h2 id=\"between\">Between meetings</h2><ul class=\"lines\">");
        foreach (var (to, said) in new[] { ("agenda", "What comes first next time"), ("together", "One thing we both want"), ("plan", "Plan a meeting"), ("check-ins", "How it is, from both sides"), ("hand-over", "Hand over the device"), ("ruptures/new", "Something came between us") })
            page.Raw("<li><a href=\"/relationships/").Raw(id).Raw("/").Raw(to).Raw("\">").Raw(said).Raw("</a></li>\n");
        page.Raw("</ul></section><section class=\"part not-paper\" aria-labelledby=\"said\"><h2 id=\"said\">What we have said openly</h2><ul class=\"lines\">");
        foreach (var (to, said) in new[] { ("choice", "Is this my choice?"), ("opening", "How we began"), ("agreement", "What we agreed"), ("describe", "What it is for"), ("handover", "Somebody else goes on"), ("ending", "Ending well") })
            page.Raw("<li><a href=\"/relationships/").Raw(id).Raw("/").Raw(to).Raw("\">").Raw(said).Raw("</a></li>\n");
        page.Raw("</ul></section></div></div><section class=\"part\" aria-labelledby=\"every\"><h2 id=\"every\">Every meeting</h2><table class=\"table\"><caption>").Raw(facts.Meetings.Count)
            .Raw(" meetings, the newest first</caption><thead><tr><th scope=\"col\">Day</th><th scope=\"col\">What happened</th><th scope=\"col\">Whose item first</th></tr></thead><tbody>\n");
        foreach (var month in months)
        {
            var sides = string.Join(' ', month.WorkerSides.Select(s => words.WorkerSide(s.Name) + ": " + ThreadSaid.How(reader.Words, s.Height) + "."));
            page.Raw("<tr class=\"month-row\" id=\"m-").Raw(month.Key).Raw("\">\n          <th scope=\"rowgroup\" colspan=\"3\"><a href=\"?month=").Raw(month.Key).Raw("\">").Raw(month.Month.ToString("MMMM yyyy", Page.English))
                .Raw("</a>\n            <span class=\"soft small\">").Raw(month.Meetings.Count == 0 ? "Nobody met. " : "").Text(words.FamilySide).Raw(": ").Raw(ThreadSaid.How(reader.Words, month.FamilySide)).Raw(". ").Text(sides).Raw("</span></th>\n        </tr>\n");
            foreach (var entry in month.Entries().OrderByDescending(e => e.Day))
            {
                if (entry.Meeting is { } met)
                {
                    page.Raw("            <tr><th scope=\"row\"><a href=\"").Raw(met.Href).Raw("\">").Raw(entry.Day.ToString("d MMM", Page.English)).Raw("</a></th><td>").Text(met.Kind);
                    if (met.Words.Length > 0) page.Raw(". ").Text(met.Words);
                    page.Raw("</td><td>");
                    if (met.TheirsFirst is { } theirs) page.Text(theirs ? them + "’s first" : "Ours first");
                    page.Raw("</td></tr>\n");
                }
                else page.Raw("            <tr class=\"moment\"><th scope=\"row\">").Raw(entry.Day.ToString("d MMM", Page.English)).Raw("</th><td>").Text(entry.Words).Raw("</td><td></td></tr>\n");
            }
        }
        page.Raw("</tbody></table>");
        if (earlier is not null) page.Raw("<nav class=\"paging\" aria-label=\"More of the table\"><a href=\"?until=").Raw(earlier).Raw("#every\">Earlier months</a></nav>");
        return page.Raw("</section>");
    }
}
