using System.Globalization;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Web.Access;

namespace Alongside.Bench.Baseline;

/// <summary>A worker's day. Every statement begins at the worker.</summary>
internal static class TodayPage
{
    private const string Held = """
        holdings h JOIN relationships r ON r.id = h.relationship_id AND r.ended_on IS NULL AND r.family_id NOT IN (SELECT family_id FROM restrictions WHERE ended_at IS NULL)
        """;

    private const string HeldNow = "h.worker_id = @me AND h.\"from\" <= @today AND (h.\"until\" IS NULL OR h.\"until\" >= @today)";
    private const string Named = "SELECT EXISTS (SELECT 1 FROM hidings WHERE worker_id = @me AND ended_at IS NULL) OR EXISTS (SELECT 1 FROM releases WHERE worker_id = @me AND ended_at IS NULL)";
    private const string Meets = "SELECT x.id, x.relationship_id, x.state, x.from_minute, x.loosely, x.place, x.place_they_chose FROM encounters x WHERE x.worker_id = @me AND x.day = @today AND x.state IN (1, 2) AND x.voided_at IS NULL AND " + Reader.Reached + " ORDER BY coalesce(x.from_minute, 1440), x.id";
    private const string With = "SELECT a.person_id, a.name FROM attendances a WHERE a.encounter_id = @meeting AND a.presence <> 2";
    private const string Wants = "SELECT x.text FROM agenda_items x WHERE x.relationship_id = @id AND x.state = 1 AND x.whose = 1 AND " + Reader.Mine + " ORDER BY x.place LIMIT 1";
    private const string Rhythm = "SELECT r.rhythm, (SELECT max(e.day) FROM encounters e WHERE e.relationship_id = r.id AND e.state = 2 AND e.day <= @today AND e.voided_at IS NULL), (SELECT max(c.day) FROM check_ins c WHERE c.relationship_id = r.id AND c.side = 1 AND c.voided_at IS NULL) FROM relationships r WHERE r.id = @id";
    private const string Promised = "SELECT x.id, x.relationship_id, x.text, x.by_day FROM promises x WHERE x.worker_id = @me AND x.kept_on IS NULL AND x.explained_on IS NULL AND x.by_day <= @until AND " + Reader.Mine + " AND " + Reader.Reached + " ORDER BY x.by_day";
    private const string Returns = "SELECT x.id, x.relationship_id, x.about, x.\"on\" FROM comings_back x WHERE x.worker_id = @me AND x.done_on IS NULL AND x.\"on\" <= @until AND " + Reader.Mine + " AND " + Reader.Reached + " ORDER BY x.\"on\"";
    private const string Torn = "SELECT x.id, x.relationship_id, x.what, x.day FROM " + Held + " JOIN ruptures x ON x.relationship_id = r.id WHERE " + HeldNow + " AND x.state <> 3 AND " + Reader.Mine + " ORDER BY x.day";
    private const string Unsafe = "SELECT x.id, x.relationship_id, x.day FROM " + Held + " JOIN check_ins x ON x.relationship_id = r.id AND x.safe <= 3 AND x.looked_at IS NULL WHERE " + HeldNow + " AND " + Reader.Mine + " ORDER BY x.written_at";
    private const string WhatWeDo = "SELECT procedure, ring_now FROM organisations";
    private const string OnDuty = "SELECT x.id FROM relationships r JOIN asks x ON x.relationship_id = r.id AND x.answered_at IS NULL WHERE r.ended_on IS NULL AND r.team_id IN (SELECT team_id FROM duties WHERE worker_id = @me AND day = @today) AND x.voided_at IS NULL";
    private const string Asks = "SELECT x.id FROM " + Held + " JOIN agenda_items x ON x.relationship_id = r.id AND x.state = 1 WHERE " + HeldNow + " AND x.author_person_id IS NOT NULL AND " + Reader.Mine;
    private const string Looked = "SELECT max(at) FROM readings WHERE worker_id = @me AND at >= @since AND at < @start AND page = '/today'";
    private const string News = "SELECT n.what, n.encounter_id, n.relationship_id, n.day, w.name FROM ("
        + "SELECT 0 AS what, x.encounter_id, x.relationship_id, x.day, x.author_id, x.written_at AS at FROM " + Held + " JOIN entries x ON x.relationship_id = r.id AND x.written_at > @since WHERE " + HeldNow + " AND x.author_id <> @me AND x.encounter_id IS NOT NULL AND " + Reader.Mine
        + " UNION ALL SELECT 1, x.encounter_id, x.relationship_id, x.day, x.author_id, x.written_at FROM " + Held + " JOIN check_ins x ON x.relationship_id = r.id AND x.day >= @from AND x.written_at > @since WHERE " + HeldNow + " AND x.author_id IS NOT @me AND x.not_now = 0 AND " + Reader.Mine
        + " UNION ALL SELECT 2, x.encounter_id, x.relationship_id, x.day, x.author_id, x.written_at FROM " + Held + " JOIN ruptures x ON x.relationship_id = r.id AND x.written_at > @since WHERE " + HeldNow + " AND x.author_id IS NOT @me AND " + Reader.Mine
        + " UNION ALL SELECT 3, x.id, x.relationship_id, x.day, x.worker_id, x.begun_at FROM " + Held + " JOIN encounters x ON x.relationship_id = r.id AND x.state = 1 AND x.day >= @today AND x.begun_at > @since WHERE " + HeldNow + " AND x.worker_id IS NOT @me AND x.voided_at IS NULL"
        + ") n LEFT JOIN workers w ON w.id = n.author_id ORDER BY n.at DESC LIMIT 36";
    private const string Drafts = "SELECT x.address, x.title, x.at, x.family_id FROM drafts x WHERE x.whose = @me AND x.aside = 0 AND (x.family_id IS NULL OR " + Reader.Reached + ") ORDER BY x.at DESC";
    private const string Stories = "SELECT DISTINCT x.person_id FROM " + Held + " JOIN family_members m ON m.family_id = r.family_id AND m.\"until\" IS NULL JOIN stories x ON x.person_id = m.person_id WHERE " + HeldNow + " AND x.author_id <> @me AND NOT EXISTS (SELECT 1 FROM story_reads s WHERE s.story_id = x.id AND s.worker_id = @me) AND NOT EXISTS (SELECT 1 FROM stories y WHERE y.person_id = x.person_id AND y.number > x.number AND y.voided_at IS NULL) AND " + Reader.Mine;
    private const string Handovers = "SELECT x.relationship_id, x.\"on\", x.to_id FROM handovers x WHERE x.\"on\" > @today AND (x.to_id = @me OR x.from_id = @me) AND " + Reader.Reached;
    private const string LookAgain = "SELECT x.relationship_id, x.text, x.look_again FROM " + Held + " JOIN aims x ON x.relationship_id = r.id AND x.reached_on IS NULL AND x.laid_down_on IS NULL AND x.look_again <= @today WHERE " + HeldNow + " AND " + Reader.Mine;
    private const string Who = "SELECT r.id, f.id, f.called, r.one_kind, r.one_who, p.id, p.code, n.name_given, n.name_family, n.name_known_as, p.born_earliest, p.born_precision, p.died_on FROM ";
    private const string Family = " JOIN families f ON f.id = r.family_id JOIN family_members m ON m.family_id = f.id AND m.\"until\" IS NULL JOIN people p ON p.id = m.person_id LEFT JOIN person_names n ON n.person_id = p.id WHERE ";
    private const string Known = Who + Held + Family + HeldNow + " ORDER BY n.at";
    private const string KnownIn = Who + "relationships r" + Family + "r.id = @id ORDER BY n.at";

    private sealed class Around
    {
        public required string? Called { get; init; }
        public required string Family { get; init; }
        public required string? One { get; init; }
        public Dictionary<string, string> People { get; } = [];

        public string Name => One is not null && People.TryGetValue(One, out var one) ? one : Called ?? string.Join(", ", People.Values);
    }

    public static Page? Write(Reader reader, Page page)
    {
        reader.PageName = "/today";
        using (var named = reader.Read(Named)) if (named.Read() && named.GetBoolean(0)) throw new InvalidOperationException("The baseline knows no city in which anything is hidden by name.");
        var until = Page.Iso(reader.Today.AddDays(7));
        var (known, birthdays) = (new Dictionary<string, Around>(), new List<(string Id, string Name)>());
        Learn(reader, Known, [], known, birthdays);
        var meetings = Meetings(reader);
        List<(string Id, string Relationship, string Words, DateOnly Day)> promises = Lines(reader, Promised, until), returns = Lines(reader, Returns, until), torn = Lines(reader, Torn, until);
        foreach (var missing in meetings.Select(m => m.Relationship).Concat(promises.Select(p => p.Relationship)).Concat(returns.Select(r => r.Relationship)).Distinct().Where(r => !known.ContainsKey(r)).ToList())
            Learn(reader, KnownIn, Guid.ParseExact(missing, "N").ToByteArray(true), known, null);
        string Of(string relationship) => known.TryGetValue(relationship, out var around) ? around.Name : "";
        List<(string Id, string Relationship, DateOnly Day)> notSafe = [];
        using (var rows = reader.Read(Unsafe)) while (rows.Read()) notSafe.Add((Page.Id((byte[])rows[0]), Page.Id((byte[])rows[1]), Page.Day(rows.GetString(2))));
        // Nobody in an invented city has a space of their own, from which to ask.
        foreach (var asks in new[] { Asks, OnDuty })
        {
            using var rows = reader.Read(asks);
            if (rows.Read()) throw new InvalidOperationException("The baseline knows no city in which families write from their own space.");
        }
        var start = Clock.StartOf(reader.Today).ToUnixTimeMilliseconds();
        long? looked = null;
        using (var row = reader.Read(Looked, ("@since", start - (45L * 86_400_000)), ("@start", start))) if (row.Read() && !row.IsDBNull(0)) looked = row.GetInt64(0);
        List<(int What, string? Encounter, string Relationship, DateOnly Day, string? Author)> news = [];
        var since = looked ?? start - (7L * 86_400_000);
        using (var rows = reader.Read(News, ("@since", since), ("@from", Page.Iso(Clock.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(since))))))
        {
            while (rows.Read())
            {
                var line = (What: rows.GetInt32(0), Encounter: rows.IsDBNull(1) ? null : Page.Id((byte[])rows[1]), Relationship: Page.Id((byte[])rows[2]), Page.Day(rows.GetString(3)), Author: rows.IsDBNull(4) ? null : rows.GetString(4).Split(' ', 2)[0]);
                if (news.Count < 6 && !news.Exists(n => n.What == line.What && n.Author == line.Author && (line.What is 0 or 3 ? n.Encounter == line.Encounter : n.Relationship == line.Relationship))) news.Add(line);
            }
        }
        List<(string Address, string Title)> drafts = [];
        using (var rows = reader.Read(Drafts)) while (rows.Read()) drafts.Add((rows.GetString(0), rows.GetString(1)));
        List<string> stories = [];
        using (var rows = reader.Read(Stories)) while (rows.Read()) stories.Add(Page.Id((byte[])rows[0]));
        List<(string Relationship, DateOnly Day)> handovers = [];
        using (var rows = reader.Read(Handovers)) while (rows.Read()) handovers.Add((Page.Id((byte[])rows[0]), Page.Day(rows.GetString(1))));

        List<(string Relationship, string Words, DateOnly Day)> lookAgain = [];
        using (var rows = reader.Read(LookAgain)) while (rows.Read()) lookAgain.Add((Page.Id((byte[])rows[0]), rows.GetString(1), Page.Day(rows.GetString(2))));

        var day = reader.Today.ToString("dddd d MMMM", Page.English);
        var toMeet = meetings.Count(m => m.Planned);
        page.Head(day, "today");
        NotSafe(reader, page, notSafe, Of);
        page.Raw("<div class=\"two two--top\">\n  <div>\n    <h1>Good day, ").Text(reader.Name.Split(' ', 2)[0]).Raw("</h1>\n    <p class=\"lede\">").Raw(day).Raw(". You meet ").Raw(toMeet).Raw(" families today.</p>\n");
        if (meetings.Count > 0)
        {
            page.Raw("      <section aria-labelledby=\"meet\">\n        <h2 id=\"meet\" class=\"govuk-visually-hidden\">Whom you meet</h2>\n        <ol class=\"day\">\n");
            foreach (var meeting in meetings) Meet(reader, page, meeting, Of(meeting.Relationship), torn);
            page.Raw("        </ol>\n      </section>\n");
        }
        page.Raw("  </div>\n  <div>\n");
        Quick(page, known, meetings);
        Promises(reader, page, promises, Of);
        if (returns.Count > 0)
        {
            Begin(page, "back", "They wait for you to come back to it");
            foreach (var back in returns)
            {
                page.Raw("            <li>\n              <h3><a href=\"/relationships/").Raw(back.Relationship).Raw("\">").Text(Of(back.Relationship)).Raw("</a></h3>\n              <p class=\"as-typed\">").Text(back.Words).Raw("</p>\n              <p class=\"soft small\"><span class=\"due\">").Text(Due(reader, back.Day))
                    .Raw("</span></p>\n              <form method=\"post\" action=\"/today?handler=CameBack\"><p class=\"acts\"><button class=\"wordbutton\" type=\"submit\" name=\"comingBack\" value=\"").Raw(back.Id).Raw("\">I came back to it</button></p>").Guard().Raw("</form>\n            </li>\n");
            }
            End(page);
        }
        if (torn.Count > 0)
        {
            Begin(page, "mend", "Waiting to be mended");
            foreach (var mend in torn)
                page.Raw("            <li>\n              <h3><a href=\"/ruptures/").Raw(mend.Id).Raw("\">").Text(Of(mend.Relationship)).Raw("</a></h3>\n              <p class=\"as-typed\">“").Text(mend.Words).Raw("”</p>\n              <p class=\"soft small\">").Text(Ago(reader, mend.Day)).Raw(" Ask whether it is time.</p>\n            </li>\n");
            End(page);
        }
        if (lookAgain.Count > 0)
        {
            Begin(page, "look-again", "Time to look again at what you both want");
            foreach (var (relationship, words, said) in lookAgain) page.Raw("            <li><p><a href=\"/relationships/").Raw(relationship).Raw("/together\">").Text(Of(relationship)).Raw("</a>: “").Text(words).Raw("”</p><p class=\"soft small\">You said ").Text(Due(reader, said)).Raw("</p></li>\n");
            End(page);
        }
        if (handovers.Count > 0)
        {
            Begin(page, "passing", "Goodbyes and hellos");
            foreach (var (relationship, on) in handovers) page.Raw("            <li><p><a href=\"/relationships/").Raw(relationship).Raw("\">").Text(Of(relationship)).Raw(": ").Text(Due(reader, on)).Raw("</a></p></li>\n");
            End(page);
        }
        if (drafts.Count > 0)
        {
            Begin(page, "drafts", "Not finished yet");
            foreach (var (address, title) in drafts) page.Raw("<li><h3><a href=\"").Text(address).Raw("\">").Text(title).Raw("</a></h3><p class=\"soft small\">Kept as you typed it.</p></li>");
            End(page);
        }
        if (stories.Count > 0)
        {
            Begin(page, "stories", "Stories to read");
            foreach (var story in stories) page.Raw("            <li><p><a href=\"/people/").Raw(story).Raw("/story\">Read ").Text(known.Values.Select(a => a.People.GetValueOrDefault(story)).FirstOrDefault(n => n is not null)).Raw("’s story, so nobody has to tell it twice</a></p></li>\n");
            End(page);
        }
        if (birthdays.Count > 0)
        {
            Begin(page, "birthdays", "Birthdays today");
            foreach (var (id, name) in birthdays) page.Raw("            <li><p><a href=\"/people/").Raw(id).Raw("\">").Text(name).Raw("</a></p></li>\n");
            End(page);
        }
        if (news.Count > 0)
        {
            Begin(page, "news", "New in your families");
            foreach (var line in news)
                page.Raw("            <li><p><a href=\"").Raw(line.What switch { 0 or 3 => "/encounters/" + line.Encounter, 1 => $"/relationships/{line.Relationship}/check-ins", _ => "/relationships/" + line.Relationship }).Raw("\">").Text(line.Author)
                    .Raw(line.What switch { 0 => " wrote about ", 1 => " wrote down how it is with ", 2 => " noticed that something came between, with ", _ => " planned time together with " }).Text(Of(line.Relationship)).Raw(", ").Text(line.What == 3 ? Due(reader, line.Day) : Ago(reader, line.Day)).Raw("</a></p></li>\n");
            End(page);
        }
        page.Raw("  </div>\n</div>\n");
        reader.WriteDown(null, Why.None, [.. known.Values.Select(a => a.Family).Distinct().SelectMany(f => Guid.ParseExact(f, "N").ToByteArray(true))]);
        return page;
    }

    private sealed record Meeting(string Id, string Relationship, bool Planned, int? Minute, string? Loosely, string? Place, bool TheirIdea, string? First, bool Ask, List<(string? Person, string? Name)> With);

    private static List<Meeting> Meetings(Reader reader)
    {
        List<Meeting> meetings = [];
        using (var rows = reader.Read(Meets))
        {
            while (rows.Read())
                meetings.Add(new(Page.Id((byte[])rows[0]), Page.Id((byte[])rows[1]), rows.GetInt32(2) == 1, rows.IsDBNull(3) ? null : rows.GetInt32(3), rows.IsDBNull(4) ? null : rows.GetString(4), rows.IsDBNull(5) ? null : rows.GetString(5), rows.GetBoolean(6), null, false, []));
        }
        for (var n = 0; n < meetings.Count; n++)
        {
            var relationship = Guid.ParseExact(meetings[n].Relationship, "N").ToByteArray(true);
            using (var rows = reader.Read(With, ("@meeting", Guid.ParseExact(meetings[n].Id, "N").ToByteArray(true))))
            {
                while (rows.Read()) meetings[n].With.Add((rows.IsDBNull(0) ? null : Page.Id((byte[])rows[0]), rows.IsDBNull(1) ? null : rows.GetString(1)));
            }
            using (var row = reader.Read(Wants, ("@id", relationship))) if (row.Read()) meetings[n] = meetings[n] with { First = row.GetString(0) };
            using (var row = reader.Read(Rhythm, ("@id", relationship)))
            {
                if (row.Read()) meetings[n] = meetings[n] with { Ask = WhenToAsk.IsDue((Domain.Relationships.Rhythm)row.GetInt32(0), row.IsDBNull(1) ? null : Page.Day(row.GetString(1)), row.IsDBNull(2) ? null : Page.Day(row.GetString(2)), reader.Today) };
            }
        }
        return meetings;
    }

    private static void Learn(Reader reader, string sql, byte[] id, Dictionary<string, Around> known, List<(string, string)>? birthdays)
    {
        using var rows = reader.Read(sql, ("@id", id));
        while (rows.Read())
        {
            var (relationship, person) = (Page.Id((byte[])rows[0]), Page.Id((byte[])rows[5]));
            if (!known.TryGetValue(relationship, out var around))
                known[relationship] = around = new() { Family = Page.Id((byte[])rows[1]), Called = rows.IsDBNull(2) ? null : rows.GetString(2), One = rows.GetInt32(3) == 1 ? Page.Id((byte[])rows[4]) : null };
            var name = !rows.IsDBNull(9) ? rows.GetString(9) : !rows.IsDBNull(7) ? rows.GetString(7) : !rows.IsDBNull(8) ? rows.GetString(8) : rows.IsDBNull(6) ? "" : rows.GetString(6);
            around.People[person] = name;
            if (birthdays is null || rows.IsDBNull(10) || !rows.IsDBNull(12) || rows.GetInt32(11) != 1) continue;
            if (string.CompareOrdinal(rows.GetString(10), 5, reader.Day, 5, 5) == 0 && !birthdays.Exists(b => b.Item1 == person)) birthdays.Add((person, name));
        }
    }

    private static List<(string Id, string Relationship, string Words, DateOnly Day)> Lines(Reader reader, string sql, string until)
    {
        List<(string, string, string, DateOnly)> lines = [];
        using var rows = reader.Read(sql, ("@until", until));
        while (rows.Read()) lines.Add((Page.Id((byte[])rows[0]), Page.Id((byte[])rows[1]), rows.GetString(2), Page.Day(rows.GetString(3))));
        return lines;
    }

    private static void Meet(Reader reader, Page page, Meeting meeting, string who, List<(string Id, string Relationship, string Words, DateOnly Day)> torn)
    {
        page.Raw("<li class=\"day__item ").Raw(meeting.First is null ? "" : "day__item--theirs").Raw("\">\n");
        if (meeting.Minute is { } minute) page.Raw("    <time class=\"day__time\" datetime=\"").Raw(reader.Day).Raw("\">").Raw(TimeOnly.MinValue.AddMinutes(minute).ToString("H:mm", CultureInfo.InvariantCulture)).Raw("</time>\n");
        else page.Raw("    <span class=\"day__time\">").Raw(meeting.Loosely is null ? "Today" : "").Raw("</span>\n");
        page.Raw("  <span class=\"day__bead\"></span>\n  <div class=\"day__body\">\n    <h3 class=\"day__who\"><a href=\"/relationships/").Raw(meeting.Relationship).Raw("\">").Text(who).Raw("</a></h3>\n    <p class=\"day__where\">").Text(meeting.Loosely).Raw(" ").Text(meeting.Place).Raw(". ").Raw(meeting.TheirIdea ? "Their idea. " : "");
        foreach (var (_, name) in meeting.With) if (name is not null) page.Text(name).Raw(" will be there.");
        page.Raw("</p>\n");
        if (!meeting.Planned)
        {
            page.Raw("      <p class=\"acts\"><a href=\"/encounters/").Raw(meeting.Id).Raw("\">You met. Read it or add to it</a></p>\n  </div>\n</li>\n");
            return;
        }
        if (meeting.First is not null) page.Raw("        <p class=\"label\">").Text(who).Raw(" wants first</p>\n        <p class=\"voice\">“").Text(meeting.First).Raw("”</p>\n");
        else page.Raw("        <p class=\"label\">Nothing yet. Ask at the door what comes first.</p>\n");
        foreach (var mend in torn.Where(t => t.Relationship == meeting.Relationship).Take(1)) page.Raw("<p class=\"label\">Something came between you: “").Text(mend.Words).Raw("” <a href=\"/ruptures/").Raw(mend.Id).Raw("\">Mend it</a></p>");
        if (meeting.Ask) page.Raw("        <p class=\"label\">It may be time to ask how you two are doing. <a href=\"/relationships/").Raw(meeting.Relationship).Raw("/hand-over?encounter=").Raw(meeting.Id).Raw("\">Hand over the device</a></p>\n");
        page.Raw("      <form method=\"post\" action=\"/encounters/").Raw(meeting.Id).Raw("?handler=Met\">\n        <p class=\"acts\"><a class=\"govuk-button \" href=\"/relationships/").Raw(meeting.Relationship).Raw("/prepare?encounter=").Raw(meeting.Id).Raw("\">Get ready</a>\n        <a href=\"/relationships/").Raw(meeting.Relationship)
            .Raw("/encounters/new?from=").Raw(meeting.Id).Raw("\">Write it up</a>\n        <button class=\"wordbutton\" type=\"submit\">We met</button>\n        <a class=\"small\" href=\"/encounters/").Raw(meeting.Id).Raw("\">Something changed</a></p>\n      ").Guard().Raw("</form>\n  </div>\n</li>\n");
    }

    private static void NotSafe(Reader reader, Page page, List<(string Id, string Relationship, DateOnly Day)> notSafe, Func<string, string> of)
    {
        if (notSafe.Count == 0) return;
        page.Raw("<section class=\"notice notice--waiting\" aria-labelledby=\"not-safe\">\n  <h2 id=\"not-safe\">Somebody does not feel safe</h2>\n");
        foreach (var one in notSafe)
        {
            page.Raw("    <form method=\"post\" action=\"/today?handler=Looked\">\n      <p><a href=\"/relationships/").Raw(one.Relationship).Raw("/check-ins\">").Text(of(one.Relationship)).Raw(", ").Text(Ago(reader, one.Day))
                .Raw("</a></p>\n      <p class=\"acts\"><button class=\"govuk-button govuk-button--secondary\" type=\"submit\" name=\"checkIn\" value=\"").Raw(one.Id).Raw("\">I have looked at it</button></p>\n    ").Guard().Raw("</form>\n");
        }
        using (var row = reader.Read(WhatWeDo))
            if (row.Read()) page.Raw("  <h3>What we do then</h3>\n  <p class=\"as-typed\">").Text(row.GetString(0)).Raw("</p>\n    <p><strong>").Text(row.GetString(1)).Raw("</strong></p>\n");
        page.Raw("</section>\n");
    }

    private static void Quick(Page page, Dictionary<string, Around> known, List<Meeting> meetings)
    {
        if (known.Count == 0) return;
        page.Raw("      <section class=\"part\" aria-labelledby=\"quick\">\n        <h2 id=\"quick\">Just happened?</h2>\n        <form action=\"/encounters/quick\" method=\"post\"").Outlives(first: true).Raw("""

                      <button type="submit" disabled hidden></button>
                      <label class="govuk-label" for="Line">One line is enough</label>
                      <input class="govuk-input" id="Line" name="Line" type="text" maxlength="500" autocomplete="off">
                      <p class="soft small part-s" id="with">Keep it, with</p>
                      <p class="acts">

            """);
        foreach (var (id, around) in known.OrderByDescending(k => meetings.Exists(m => m.Relationship == k.Key)).ThenBy(k => k.Value.Name, StringComparer.CurrentCulture).Take(5))
            page.Raw("              <button class=\"govuk-button govuk-button--secondary\" type=\"submit\" formaction=\"/relationships/").Raw(id).Raw("/encounters/quick\" aria-describedby=\"with\">").Text(around.Name).Raw("</button>\n");
        if (known.Count > 5) page.Raw("              <button class=\"wordbutton\" type=\"submit\">Somebody else</button>\n");
        page.Raw("          </p>\n        ").Guard().Raw("</form>\n      </section>\n");
    }

    private static void Promises(Reader reader, Page page, List<(string Id, string Relationship, string Words, DateOnly Day)> promises, Func<string, string> of)
    {
        if (promises.Count == 0) return;
        Begin(page, "said", "You said you would");
        var folded = false;
        foreach (var promise in promises)
        {
            if (!folded && promise.Day > reader.Today)
            {
                folded = true;
                page.Raw("      </ul>\n      <details class=\"part-s plain\">\n        <summary class=\"wordbutton\">More in the next days</summary>\n        <ul class=\"lines part-s\">\n");
            }
            page.Raw("          <li><p class=\"as-typed\">").Text(promise.Words).Raw("</p>\n  <p class=\"soft small\">To ").Text(of(promise.Relationship)).Raw(". <span class=\"late\">").Text(Due(reader, promise.Day)).Raw("</span></p>\n<form method=\"post\" action=\"/promises/").Raw(promise.Id)
                .Raw("?handler=Kept\"><input type=\"hidden\" name=\"Back\" value=\"/today\"><p class=\"acts\"><button class=\"wordbutton\" type=\"submit\">I did it</button></p>").Guard().Raw("</form>\n<details class=\"plain\">\n  <summary class=\"wordbutton\">I can’t, and here is why</summary>\n  <form method=\"post\" action=\"/promises/").Raw(promise.Id)
                .Raw("?handler=Explain\"").Outlives().Raw("\n    <input type=\"hidden\" name=\"Back\" value=\"/today\">\n    <label class=\"govuk-label\" for=\"why-").Raw(promise.Id).Raw("\">Why not, and what you told them</label>\n    <div class=\"line\"><input class=\"govuk-input\" id=\"why-").Raw(promise.Id)
                .Raw("\" name=\"Why\" type=\"text\" maxlength=\"500\"><button class=\"govuk-button\" type=\"submit\">Keep it</button></div>\n  ").Guard().Raw("</form>\n</details>\n</li>\n");
        }
        if (folded) page.Raw("        </ul>\n      </details>\n    </section>\n");
        else End(page);
    }

    private static void Begin(Page page, string id, string title) => page.Raw("      <section class=\"part\" aria-labelledby=\"").Raw(id).Raw("\">\n        <h2 id=\"").Raw(id).Raw("\">").Raw(title).Raw("</h2>\n        <ul class=\"lines\">\n");

    private static void End(Page page) => page.Raw("        </ul>\n      </section>\n");

    private static string Due(Reader reader, DateOnly day) => (day.DayNumber - reader.Today.DayNumber) switch
    {
        0 => "Today.",
        < 0 and var over => $"{-over} days over.",
        _ => $"On {day.ToString("dddd", Page.English)}.",
    };

    private static string Ago(Reader reader, DateOnly day) => $"{reader.Today.DayNumber - day.DayNumber} days ago";
}
