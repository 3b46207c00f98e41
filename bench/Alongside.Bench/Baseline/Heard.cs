namespace Alongside.Bench.Baseline;

/// <summary>Whose own words are on the record of a family, and since when.</summary>
internal static class Heard
{
    private const string Ties = "SELECT x.one_id, x.other_id, x.kind FROM family_members m JOIN ties x ON x.one_id = m.person_id WHERE m.family_id = @family AND x.other_id IN (SELECT person_id FROM family_members WHERE family_id = @family) AND x.voided_at IS NULL AND (x.\"until\" IS NULL OR x.\"until\" >= @today)";
    private const string Said = "SELECT x.about_id, max(x.day) FROM relationships r JOIN entries x ON x.relationship_id = r.id WHERE r.family_id = @family AND x.about_id IS NOT NULL AND x.kind IN (3, 11) AND " + Reader.Mine + " GROUP BY x.about_id";
    private const string Answered = "SELECT x.person_id, max(x.day) FROM relationships r JOIN check_ins x ON x.relationship_id = r.id WHERE r.family_id = @family AND x.person_id IS NOT NULL AND x.side = 1 AND x.not_now = 0 AND " + Reader.Mine + " GROUP BY x.person_id";

    /// <summary>The first of them that nobody has heard for long; null when everybody has been.</summary>
    public static string? Unheard(Reader reader, byte[] family)
    {
        using (var ties = reader.Read(Ties, ("@family", family)))
        {
            while (ties.Read()) _ = ties.GetInt32(2);
        }
        var last = new Dictionary<string, DateOnly>();
        foreach (var sql in new[] { Said, Answered })
        {
            using var rows = reader.Read(sql, ("@family", family));
            while (rows.Read())
            {
                var (who, day) = (Page.Id((byte[])rows[0]), Page.Day(rows.GetString(1)));
                if (!last.TryGetValue(who, out var before) || before < day) last[who] = day;
            }
        }
        using var members = reader.Read("SELECT m.person_id, n.name_known_as, n.name_given FROM family_members m JOIN people p ON p.id = m.person_id JOIN person_names n ON n.person_id = p.id WHERE m.family_id = @family AND m.\"until\" IS NULL AND p.died_on IS NULL", ("@family", family));
        while (members.Read())
            if (!last.TryGetValue(Page.Id((byte[])members[0]), out var day) || day < reader.Today.AddMonths(-6)) return members.IsDBNull(1) ? members.IsDBNull(2) ? "" : members.GetString(2) : members.GetString(1);
        return null;
    }
}
