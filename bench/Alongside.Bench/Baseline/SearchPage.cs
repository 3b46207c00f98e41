using Alongside.Domain.Access;
using Alongside.Domain.People;

namespace Alongside.Bench.Baseline;

/// <summary>People and families by name, within the reader's reach.</summary>
internal static class SearchPage
{
    private const int Most = 20;

    private const string Reach = """
        SELECT family_id FROM relationships WHERE team_id = @team AND ended_on IS NULL
        UNION
        SELECT r.family_id FROM holdings h JOIN relationships r ON r.id = h.relationship_id AND r.ended_on IS NULL WHERE h.worker_id = @me AND (h."until" IS NULL OR h."until" >= @today)
        EXCEPT
        SELECT family_id FROM restrictions WHERE ended_at IS NULL
        """;

    private const string Called = "SELECT id, called FROM families WHERE called IS NOT NULL AND id IN (" + Reach + ")";

    private const string Around = """
        SELECT f.called, m.person_id, p.code, n.name_known_as, n.name_given, n.name_family
        FROM families f JOIN family_members m ON m.family_id = f.id AND m."until" IS NULL AND m.kept_out = 0 JOIN people p ON p.id = m.person_id AND p.died_on IS NULL
        LEFT JOIN person_names n ON n.person_id = p.id WHERE f.id = @family ORDER BY m.id, n.at
        """;

    private sealed record Fit(byte[] Family, byte[] Person, string Name, string? Called, BirthDate? Born, bool Alive, double Score);

    public static Page Write(Reader reader, Page page, string asked)
    {
        reader.PageName = "/search";
        page.Head("Find somebody", "find").Raw("""
            <h1>Find somebody</h1>
            <form method="get" action="/search" role="search" class="part-s" data-find>
              <label class="govuk-label" for="q">A name, or the beginning of one</label>
              <div class="govuk-hint" id="q-hint">Spelling and accents do not matter. Nor does the order.</div>
              <div class="line">
                <input class="govuk-input" type="search" id="q" name="q" value="
            """).Text(asked).Raw("""
            " autocomplete="off" spellcheck="false" aria-describedby="q-hint" maxlength="100">
                <button class="govuk-button" type="submit">Find</button>
              </div>
            </form>
            <div class="part-s" data-find-into>
            """);
        var fits = Fits(reader, asked);
        List<(byte[] Id, string Called)> families = [];
        using (var rows = reader.Read(Called))
        {
            while (rows.Read()) if (NameKeys.Score(asked, rows.GetString(1)) > 0) families.Add(((byte[])rows[0], rows.GetString(1)));
        }
        var people = fits.GroupBy(f => Page.Id(f.Person)).Take(Most).ToList();
        var homes = new Dictionary<string, (string? Called, List<(string Id, string Name)> Who)>();
        foreach (var id in people.SelectMany(p => p.Select(f => f.Family)).Concat(families.Take(Most).Select(f => f.Id))) homes.TryAdd(Page.Id(id), Home(reader, id));
        page.Raw("<p class=\"soft\" data-find-count>").Raw(people.Count + families.Count).Raw(" found.</p>\n<ul class=\"found\">\n");
        foreach (var (id, called) in families.Take(Most))
        {
            page.Raw("  <li><a class=\"found__name\" href=\"/families/").Raw(Page.Id(id)).Raw("\">").Text(called).Raw("</a><p class=\"found__why\">family · ")
                .Text(string.Join(", ", homes[Page.Id(id)].Who.Select(w => w.Name))).Raw("</p></li>\n");
        }
        foreach (var person in people)
        {
            var first = person.First();
            page.Raw("      <li><a class=\"found__name\" href=\"/people/").Raw(person.Key).Raw("\">").Text(first.Name).Raw("</a><p class=\"found__why\">");
            List<string> said = [];
            if (first.Called is { } known && known != first.Name) said.Add("called " + known);
            if (first.Born is { } born) said.Add("born " + born.Earliest.ToString("d MMMM yyyy", Page.English));
            if (!first.Alive) said.Add("has died");
            foreach (var fit in person)
            {
                var home = homes[Page.Id(fit.Family)];
                var names = string.Join(", ", home.Who.Where(w => w.Id != person.Key).Select(w => w.Name));
                if (home.Called is { } called) said.Add(called);
                else if (names.Length > 0) said.Add("with " + names);
            }
            page.Text(string.Join(" · ", said)).Raw("</p>\n      </li>\n");
        }
        page.Raw("  </ul>\n</div>");
        if (homes.Count > 0) reader.WriteDown(null, Why.None, [.. homes.Keys.SelectMany(h => Guid.ParseExact(h, "N").ToByteArray(true))]);
        return page;
    }

    private static List<Fit> Fits(Reader reader, string asked)
    {
        var words = NameKeys.Ask(asked);
        var (sql, values) = (new System.Text.StringBuilder("""
            SELECT m.family_id, p.id, p.code, p.born_earliest, p.born_precision, p.died_on, n.name_given, n.name_family, n.name_known_as
            FROM family_members m JOIN people p ON p.id = m.person_id JOIN person_names n ON n.person_id = p.id
            WHERE m."until" IS NULL AND m.family_id IN (
            """).Append(Reach).Append(')'), new List<(string, object)>());
        foreach (var word in words)
        {
            sql.Append(" AND EXISTS (SELECT 1 FROM name_keys k WHERE k.person_id = m.person_id AND (");
            foreach (var key in word.Keys)
            {
                if (sql[^1] != '(') sql.Append(" OR ");
                sql.Append("(k.kind = ").Append((int)key.Kind).Append(" AND k.key = @k").Append(values.Count).Append(')');
                values.Add(("@k" + values.Count, key.Text));
            }
            foreach (var (from, to) in word.Prefixes)
            {
                if (sql[^1] != '(') sql.Append(" OR ");
                sql.Append("(k.kind = ").Append((int)NameKeyKind.Word).Append(" AND k.key BETWEEN @k").Append(values.Count).Append(" AND @k").Append(values.Count + 1).Append(')');
                values.Add(("@k" + values.Count, from));
                values.Add(("@k" + values.Count, to));
            }
            sql.Append("))");
        }
        List<Fit> fits = [];
        using var rows = reader.Read(sql.ToString(), values.ToArray());
        while (rows.Read())
        {
            string? Text(int at) => rows.IsDBNull(at) ? null : rows.GetString(at);
            var score = Math.Max(NameKeys.Score(asked, Text(6), Text(7), Text(8)), NameKeys.Score(asked, Text(2)));
            if (score <= 0) continue;
            fits.Add(new((byte[])rows[0], (byte[])rows[1], string.Join(' ', new[] { Text(6), Text(7) }.Where(t => t is not null)), Text(8),
                rows.IsDBNull(3) ? null : BirthDate.Kept(Page.Day(rows.GetString(3)), (DatePrecision)rows.GetInt32(4)), rows.IsDBNull(5), score));
        }
        return [.. fits.OrderByDescending(f => f.Score).ThenBy(f => f.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static (string? Called, List<(string Id, string Name)> Who) Home(Reader reader, byte[] family)
    {
        (string? Called, List<(string Id, string Name)> Who) home = (null, []);
        using var rows = reader.Read(Around, ("@family", family));
        while (rows.Read())
        {
            home.Called = rows.IsDBNull(0) ? null : rows.GetString(0);
            var id = Page.Id((byte[])rows[1]);
            var name = !rows.IsDBNull(3) ? rows.GetString(3) : !rows.IsDBNull(4) ? rows.GetString(4) : !rows.IsDBNull(5) ? rows.GetString(5) : rows.IsDBNull(2) ? "" : rows.GetString(2);
            if (home.Who.Count > 0 && home.Who[^1].Id == id) home.Who.RemoveAt(home.Who.Count - 1);
            home.Who.Add((id, name));
        }
        return home;
    }
}
