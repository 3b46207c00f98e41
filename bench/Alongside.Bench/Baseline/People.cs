namespace Alongside.Bench.Baseline;

/// <summary>A person of an open family, as far as a page needs them.</summary>
internal sealed class Somebody(byte[] id)
{
    public byte[] Id => id;
    public string Called { get; set; } = "";
    public string? SayIt { get; set; }
    public string? Pronouns { get; init; }
    public string? Languages { get; init; }
    public string? Interpreter { get; init; }
    public bool IsAlive { get; init; }
    public bool IsHere { get; init; }
    public bool IsKeptOut { get; init; }
    public Domain.People.BirthDate? Born { get; init; }
    public List<(int Kind, string Text)> Lines { get; } = [];
}

/// <summary>A family with its people, in two statements.</summary>
internal sealed class People
{
    private const string Members = """
        SELECT m.person_id, m."until", m.kept_out, p.died_on, p.pronouns, p.born_earliest, p.born_precision, p.code, n.name_known_as, n.name_given, n.name_family, n.name_say_it, p.languages, p.interpreter
        FROM family_members m JOIN people p ON p.id = m.person_id LEFT JOIN person_names n ON n.person_id = p.id
        WHERE m.family_id = @family ORDER BY m.id, n.at
        """;

    public List<Somebody> All { get; } = [];
    public string? Called { get; private set; }
    public string? Home { get; private set; }
    public string Names { get; private set; } = "";

    public Somebody? Find(ReadOnlySpan<byte> id)
    {
        foreach (var one in All) if (id.SequenceEqual(one.Id)) return one;
        return null;
    }

    public static People Of(Reader reader, byte[] family)
    {
        var people = new People();
        using (var row = reader.Read("SELECT called, home FROM families WHERE id = @family", ("@family", family)))
        {
            if (row.Read()) (people.Called, people.Home) = (row.IsDBNull(0) ? null : row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1));
        }
        using (var rows = reader.Read(Members, ("@family", family)))
        {
            while (rows.Read())
            {
                var id = (byte[])rows[0];
                var one = people.Find(id);
                if (one is null)
                {
                    people.All.Add(one = new(id)
                    {
                        IsHere = rows.IsDBNull(1), IsKeptOut = rows.GetBoolean(2), IsAlive = rows.IsDBNull(3), Pronouns = rows.IsDBNull(4) ? null : rows.GetString(4),
                        Languages = rows.IsDBNull(12) ? null : rows.GetString(12), Interpreter = rows.IsDBNull(13) ? null : rows.GetString(13),
                        Born = rows.IsDBNull(5) ? null : Domain.People.BirthDate.Kept(Page.Day(rows.GetString(5)), (Domain.People.DatePrecision)rows.GetInt32(6)),
                    });
                }
                one.Called = !rows.IsDBNull(8) ? rows.GetString(8) : !rows.IsDBNull(9) ? rows.GetString(9) : !rows.IsDBNull(10) ? rows.GetString(10) : rows.IsDBNull(7) ? "" : rows.GetString(7);
                one.SayIt = rows.IsDBNull(11) ? null : rows.GetString(11);
            }
        }
        people.Names = people.Called ?? string.Join(", ", people.All.Where(p => p is { IsHere: true, IsAlive: true, IsKeptOut: false }).Select(p => p.Called));
        return people;
    }
}
