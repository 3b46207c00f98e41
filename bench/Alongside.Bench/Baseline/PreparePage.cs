using Alongside.Domain.People;

namespace Alongside.Bench.Baseline;

/// <summary>The sheet before a meeting.</summary>
internal static class PreparePage
{
    private const string Next = """
        SELECT x.id, x.day, x.from_minute, x.loosely, x.place, x.purpose FROM encounters x
        WHERE x.relationship_id = @id AND x.state = 1 AND x.day >= @today AND x.voided_at IS NULL ORDER BY x.day, x.from_minute LIMIT 1
        """;

    private const string With = "SELECT name, person_id FROM attendances WHERE encounter_id = @meeting AND presence <> 2";
    private const string Agenda = "SELECT x.whose, x.state, x.hard, x.text, x.because, x.asked_by, x.by_day FROM agenda_items x WHERE x.relationship_id = @id AND (x.state = 1 OR (x.whose = 1 AND x.hard = 1)) AND " + Reader.Mine + " ORDER BY x.place";
    private const string Last = "SELECT x.id, x.day, x.kind FROM encounters x WHERE x.relationship_id = @id AND x.state = 2 AND x.voided_at IS NULL ORDER BY x.day DESC, x.id DESC LIMIT 1";
    private const string SaidLast = "SELECT x.kind, x.text FROM entries x WHERE x.encounter_id = @meeting AND x.kind IN (1, 2, 8, 9, 10) AND " + Reader.Mine + " ORDER BY x.id";
    private const string ReOffers = "SELECT x.re_offer FROM encounters x WHERE x.relationship_id = @id AND x.state = 3 AND x.re_offer IS NOT NULL AND x.day >= @day AND x.voided_at IS NULL ORDER BY x.day DESC LIMIT 3";
    private const string Promised = "SELECT x.text, x.by_day FROM promises x WHERE x.relationship_id = @id AND x.kept_on IS NULL AND x.explained_on IS NULL AND " + Reader.Mine + " ORDER BY x.by_day LIMIT 5";
    private const string Returns = "SELECT x.about, x.\"on\" FROM comings_back x WHERE x.relationship_id = @id AND x.done_on IS NULL AND " + Reader.Mine + " ORDER BY x.\"on\" LIMIT 3";
    private const string Torn = "SELECT x.what FROM ruptures x WHERE x.relationship_id = @id AND x.state <> 3 AND " + Reader.Mine + " ORDER BY x.day LIMIT 3";
    private const string Asked = "SELECT max(x.day) FROM check_ins x WHERE x.relationship_id = @id AND x.side = 1 AND " + Reader.Mine;
    private const string Wanted = "SELECT x.text, x.look_again FROM aims x WHERE x.relationship_id = @id AND x.reached_on IS NULL AND x.laid_down_on IS NULL AND " + Reader.Mine + " ORDER BY x.id DESC LIMIT 1";
    private const string Ways = "SELECT x.person_id, x.kind, x.how, x.days, x.from_minute, x.until_minute FROM family_members m JOIN contact_points x ON x.person_id = m.person_id WHERE m.family_id = @family AND x.is_safe = 1 AND x.not_safe_since IS NULL AND x.voided_at IS NULL ORDER BY x.id";
    private const string Lines = "SELECT x.person_id, x.kind, x.text, x.id, x.author_person_id IS NOT NULL FROM family_members m JOIN about_lines x ON x.person_id = m.person_id WHERE m.family_id = @family AND " + Reader.Mine + " ORDER BY x.id";
    private const string Days = "SELECT x.person_id, x.date_day, x.date_month, x.date_label FROM family_members m JOIN special_days x ON x.person_id = m.person_id WHERE m.family_id = @family AND x.voided_at IS NULL";
    private const string Stories = "SELECT x.person_id, x.id FROM family_members m JOIN stories x ON x.person_id = m.person_id WHERE m.family_id = @family AND x.author_id <> @me AND NOT EXISTS (SELECT 1 FROM story_reads s WHERE s.story_id = x.id AND s.worker_id = @me) AND " + Reader.Mine;
    private const string Answers = "SELECT x.day, x.side, x.height, x.author_id, x.person_id FROM check_ins x WHERE x.relationship_id = @id AND x.not_now = 0 AND " + Reader.Mine + " ORDER BY x.written_at";
    private const string Firsts = "SELECT x.theirs_first FROM encounters x WHERE x.relationship_id = @id AND x.state = 2 AND x.theirs_first IS NOT NULL AND x.voided_at IS NULL ORDER BY x.day DESC LIMIT 3";

    public static Page? Write(Reader reader, Page page, Guid asked)
    {
        reader.PageName = "/relationships/{id}/prepare";
        var id = asked.ToByteArray(true);
        byte[] family;
        byte[]? one;
        using (var row = reader.Read("SELECT family_id, one_kind, one_who FROM relationships WHERE id = @id", ("@id", id)))
        {
            if (!row.Read()) return null;
            (family, one) = ((byte[])row[0], row.GetInt32(1) == 1 ? (byte[])row[2] : null);
        }
        if (!reader.MayOpen(family)) return null;
        using (reader.Read("SELECT h.worker_id, w.name FROM holdings h JOIN workers w ON w.id = h.worker_id WHERE h.relationship_id = @id", ("@id", id))) { }
        var people = People.Of(reader, family);
        var person = one is null ? null : people.Find(one);
        var them = person?.Called ?? people.Names;
        var address = Page.Id(id);
        page.Head("Before you meet " + them, "today").Raw("<p class=\"not-paper\"><a class=\"back\" href=\"/relationships/").Raw(address).Raw("\">The thread with ").Text(them)
            .Raw("</a></p>\n<div class=\"leaf prep\">\n  <div class=\"prep__wide\">\n    <h1>Before you meet ").Text(them).Raw("</h1>\n    <p class=\"soft\">");
        Where(reader, page, id, person?.SayIt);
        foreach (var who in people.All.Where(p => p is { IsAlive: true, IsHere: true } && (person is null || p == person)))
        {
            if (who.Languages is not null) page.Raw(" Languages of ").Text(who.Called).Raw(": ").Text(who.Languages).Raw(".");
            if (who.Interpreter is not null) page.Raw(" Interpreter for ").Text(who.Called).Raw(": ").Text(who.Interpreter).Raw(".");
        }
        page.Raw("</p>\n");
        // Nobody in an invented city has said how they are reached.
        using (var rows = reader.Read(Ways, ("@family", family))) if (rows.Read()) throw new InvalidOperationException("The baseline knows no city in which anybody says how they are reached.");
        using (var rows = reader.Read(Stories, ("@family", family)))
        {
            while (rows.Read()) page.Raw("<p class=\"due\"><a href=\"/people/").Raw(Page.Id((byte[])rows[0])).Raw("/story\">Read ").Text(people.Find((byte[])rows[0])?.Called).Raw("’s story first, so nobody has to tell it twice.</a></p>");
        }
        List<string> theirs = [], ours = [];
        using (var rows = reader.Read(Agenda, ("@id", id)))
        {
            while (rows.Read())
            {
                if (rows.GetInt32(1) == 1 && rows.GetInt32(0) == 1) theirs.Add(rows.GetString(3));
                else if (rows.GetInt32(1) == 1) ours.Add(rows.GetString(3) + (rows.IsDBNull(4) ? "" : " Because: " + rows.GetString(4)) + (rows.IsDBNull(5) ? "" : " Asked by " + rows.GetString(5)));
            }
        }
        page.Raw("  </div>\n  <section class=\"prep__wide\" aria-labelledby=\"first\">\n    <h2 id=\"first\">What ").Text(them).Raw(" wants first</h2>\n");
        if (theirs.Count > 0) page.Raw("      <div class=\"voice\"><p>“").Text(theirs[0]).Raw("”</p></div>\n");
        foreach (var then in theirs.Skip(1).Take(2)) page.Raw("        <p class=\"then\">Then: ").Text(then).Raw("</p>\n");
        if (theirs.Count == 0) page.Raw("      <p class=\"then\">Nothing yet. Ask ").Text(them).Raw(" at the door what comes first.</p>\n");
        using (var row = reader.Read(Wanted, ("@id", id))) if (row.Read()) page.Raw("      <p class=\"then\">What you both want: “").Text(row.GetString(0)).Raw("”").Raw(!row.IsDBNull(1) && string.CompareOrdinal(row.GetString(1), reader.Day) <= 0 ? " <span class=\"due\">Look at it again.</span>" : "").Raw("</p>\n");
        page.Raw("  </section>\n  <div class=\"prep__col\">\n");
        LastTime(reader, page, id);
        Section(page, "promised", "You said you would", "ticks", Read(reader, Promised, id, reader.Day));
        Section(page, "back", "They wait for you to come back to", "", Read(reader, Returns, id, reader.Day));
        Section(page, "mend", "What waits to be mended", "", Read(reader, Torn, id, null));
        Section(page, "raise", "What we raise", "", ours.Take(3).ToList());
        page.Raw("  </div>\n  <div class=\"prep__col\">\n");
        using (var rows = reader.Read(Lines, ("@family", family)))
        {
            while (rows.Read()) people.Find((byte[])rows[0])?.Lines.Add((rows.GetInt32(1), rows.GetString(2)));
        }
        string Named(Somebody who, string line) => who == person ? line : $"{who.Called}: {line}";
        List<string> Said(int most, params int[] kinds) => [.. people.All.Where(p => p.IsAlive && p.IsHere).OrderByDescending(p => p == person).SelectMany(p => p.Lines.Where(l => kinds.Contains(l.Kind)).Select(l => Named(p, l.Text))).Take(most)];
        Section(page, "like", $"How {them} likes to be helped", "", Said(5, 1, 4));
        List<string> remember = [];
        foreach (var who in people.All.Where(p => p is { IsAlive: true, IsHere: true }))
            if (who.Born?.NextBirthday(reader.Today) is { } next && next.Day.DayNumber - reader.Today.DayNumber <= 21) remember.Add($"{who.Called} turns {next.Turns} on {next.Day.ToString("d MMMM", Page.English)}.");
        using (var rows = reader.Read(Days, ("@family", family)))
        {
            while (rows.Read()) remember.Add($"{people.Find((byte[])rows[0])?.Called}: {rows.GetString(3)}");
        }
        Section(page, "remember", "Remember", "", [.. remember.Take(3), .. Said(3, 3)]);
        Section(page, "careful", "Careful with", "", Said(5, 2));
        page.Raw("  </div>\n");
        Curious(reader, page, id, family, them);
        return page.Raw("  <div class=\"only-paper prep__wide\"><p class=\"label\">Room for your own words</p><div class=\"ruled\" aria-hidden=\"true\"><i></i><i></i><i></i><i></i></div><p class=\"small\">").Text(them).Raw(", ").Raw(reader.Today.ToString("d MMMM", Page.English))
            .Raw("</p></div>\n</div>\n<p class=\"acts\"><button class=\"govuk-button govuk-button--secondary\" type=\"button\" data-print>Print this page</button><a href=\"/relationships/").Raw(address).Raw("\">The thread</a><a href=\"/relationships/").Raw(address).Raw("/encounters/new\">Write it up</a></p>");
    }

    private static void Where(Reader reader, Page page, byte[] id, string? sayIt)
    {
        byte[]? meeting = null;
        using (var row = reader.Read(Next, ("@id", id)))
        {
            if (row.Read())
            {
                meeting = (byte[])row[0];
                page.Text(Page.Day(row.GetString(1)).ToString("dddd", Page.English)).Raw(", ").Text(row.IsDBNull(2) ? row.IsDBNull(3) ? "" : row.GetString(3) : "about " + TimeOnly.MinValue.AddMinutes(row.GetInt32(2)).ToString("H:mm", Page.English)).Raw(". ");
                if (!row.IsDBNull(4)) page.Text(row.GetString(4)).Raw(". ");
                if (!row.IsDBNull(5)) page.Text(row.GetString(5)).Raw(". ");
            }
            else page.Raw("No day is agreed yet. ");
        }
        if (meeting is not null)
        {
            using var rows = reader.Read(With, ("@meeting", meeting));
            while (rows.Read()) if (!rows.IsDBNull(0)) page.Text(rows.GetString(0)).Raw(" comes too. ");
        }
        if (sayIt is not null) page.Raw("Say: ").Text(sayIt).Raw(".");
    }

    private static void LastTime(Reader reader, Page page, byte[] id)
    {
        byte[] last;
        DateOnly day;
        using (var row = reader.Read(Last, ("@id", id)))
        {
            if (!row.Read()) return;
            (last, day) = ((byte[])row[0], Page.Day(row.GetString(1)));
        }
        page.Raw("      <section aria-labelledby=\"last\">\n        <h2 id=\"last\">Last time, ").Raw(reader.Today.DayNumber - day.DayNumber).Raw(" days ago</h2>\n");
        using (var rows = reader.Read(SaidLast, ("@meeting", last)))
        {
            while (rows.Read()) if (rows.GetInt32(0) is 1 or 8 or 9) page.Raw("          <p>").Text(rows.GetString(1)).Raw("</p>\n");
        }
        using (var rows = reader.Read(ReOffers, ("@id", id), ("@day", Page.Iso(day))))
        {
            while (rows.Read()) page.Raw("          <p>").Text(rows.GetString(0)).Raw("</p>\n");
        }
        page.Raw("      </section>\n");
    }

    private static List<string> Read(Reader reader, string sql, byte[] id, string? today)
    {
        List<string> lines = [];
        using var rows = reader.Read(sql, ("@id", id));
        while (rows.Read()) lines.Add(today is null ? rows.GetString(0) : $"{rows.GetString(0)} {(string.CompareOrdinal(rows.GetString(1), today) < 0 ? "was due" : "due")} {Page.Day(rows.GetString(1)).ToString("d MMMM", Page.English)}");
        return lines;
    }

    private static void Section(Page page, string id, string title, string css, List<string> lines)
    {
        if (lines.Count == 0) return;
        page.Raw("      <section aria-labelledby=\"").Raw(id).Raw("\">\n        <h2 id=\"").Raw(id).Raw("\">").Text(title).Raw("</h2>\n        <ul class=\"").Raw(css).Raw("\">\n");
        foreach (var line in lines) page.Raw("            <li>").Text(line).Raw("</li>\n");
        page.Raw("        </ul>\n      </section>\n");
    }

    private static void Curious(Reader reader, Page page, byte[] id, byte[] family, string them)
    {
        using (var rows = reader.Read(Asked, ("@id", id))) rows.Read();
        var (answers, ours) = (0, 0);
        using (var rows = reader.Read(Answers, ("@id", id)))
        {
            while (rows.Read()) answers++;
        }
        using (var rows = reader.Read(Firsts, ("@id", id)))
        {
            while (rows.Read()) if (!rows.GetBoolean(0)) ours++;
        }
        var unheard = Heard.Unheard(reader, family);
        if (answers == 0 && ours < 3 && unheard is null) return;
        page.Raw("    <section class=\"prep__wide curious\" aria-labelledby=\"curious\">\n      <h2 id=\"curious\">Something to be curious about</h2>\n      <p>");
        if (unheard is not null) page.Raw("When did anybody last hear ").Text(unheard).Raw(" in their own words?");
        else page.Raw("What would ").Text(them).Raw(" say is going well between you two just now?");
        page.Raw("</p>\n    </section>\n");
    }
}
