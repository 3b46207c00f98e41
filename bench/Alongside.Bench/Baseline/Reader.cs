using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.Data.Sqlite;

namespace Alongside.Bench.Baseline;

/// <summary>Whoever asks the baseline, read from their visit's row, with the connection that answers them.</summary>
internal sealed class Reader
{
    /// <summary>What may be read of a row x: one's own, or the team's, and not taken out of use.</summary>
    public const string Mine = "(x.author_id = @me OR (x.audience = 2 AND x.team_id = @team)) AND x.voided_at IS NULL";

    /// <summary>Whether the family of a row x is within reach.</summary>
    public const string Reached = """
        EXISTS (SELECT 1 FROM relationships q WHERE q.family_id = x.family_id AND q.ended_on IS NULL AND (q.team_id = @team
            OR EXISTS (SELECT 1 FROM holdings o WHERE o.relationship_id = q.id AND o.worker_id = @me AND (o."until" IS NULL OR o."until" >= @today))))
        AND x.family_id NOT IN (SELECT family_id FROM restrictions WHERE ended_at IS NULL)
        """;

    private const string Visit_ = """
        SELECT v.worker_id, v.seen_at, v."until", v.ended_at, v.only_page, w.name, w.role, w.left_on, m.team_id, m.role
        FROM visits v JOIN workers w ON w.id = v.worker_id
        LEFT JOIN memberships m ON m.worker_id = w.id AND m."from" <= @today AND (m."until" IS NULL OR m."until" > @today)
        WHERE v.id = @visit
        """;

    private const string Opens = """
        SELECT r.team_id, h.worker_id, EXISTS (SELECT 1 FROM restrictions x WHERE x.family_id = @family AND x.ended_at IS NULL),
            EXISTS (SELECT 1 FROM hidings x WHERE x.worker_id = @me AND x.ended_at IS NULL) OR EXISTS (SELECT 1 FROM releases x WHERE x.worker_id = @me AND x.ended_at IS NULL)
        FROM relationships r LEFT JOIN holdings h ON h.relationship_id = r.id AND (h."until" IS NULL OR h."until" >= @today)
        WHERE r.family_id = @family AND r.ended_on IS NULL
        """;

    private readonly KeptConnection connection;

    private Reader(KeptConnection connection, Guid visit, Phrases words) => (this.connection, Visit, Words) = (connection, visit, words);

    public Guid Visit { get; }
    public Phrases Words { get; }
    public byte[] Me { get; private init; } = [];
    public byte[] Team { get; private init; } = [];
    public bool Supervises { get; private init; }
    public string Name { get; private init; } = "";
    public DateOnly Today { get; private init; }
    public string Day { get; private init; } = "";
    public string PageName { get; set; } = "";
    public Action<byte[]?, Why, byte[]?> WriteDown { get; set; } = (_, _, _) => { };

    public static Reader? Of(KeptConnection connection, Guid visit, Phrases words)
    {
        var now = TimeProvider.System.GetUtcNow();
        var today = Clock.DayOf(now);
        var day = Page.Iso(today);
        using var row = connection.Read(Visit_, [("@visit", House.Bytes(visit)), ("@today", day)]);
        if (!row.Read()) return null;
        var at = now.ToUnixTimeMilliseconds();
        if (!row.IsDBNull(3) || at >= row.GetInt64(2) || at >= row.GetInt64(1) + Web.SignIn.Visit.Idle.TotalMilliseconds) return null;
        if (!row.IsDBNull(7) && string.CompareOrdinal(row.GetString(7), day) < 0) return null;
        return new(connection, visit, words)
        {
            Me = (byte[])row[0], Name = row.GetString(5), Team = row.IsDBNull(8) ? [] : (byte[])row[8],
            Supervises = !row.IsDBNull(9) && row.GetInt32(9) == (int)Role.Supervisor, Today = today, Day = day,
        };
    }

    public SqliteDataReader Read(string sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        Span<(string, object)> all = new (string, object)[values.Length + 3];
        (all[0], all[1], all[2]) = (("@me", Me), ("@team", Team), ("@today", Day));
        values.CopyTo(all[3..]);
        return connection.Read(sql, all);
    }

    /// <summary>Decides whether a family is within reach, and begins to write the reading down.</summary>
    public bool MayOpen(byte[] family)
    {
        var why = Why.None;
        using (var rows = Read(Opens, ("@family", family)))
        {
            while (rows.Read())
            {
                // Nobody in an invented city is hidden from or released to by name, and no record is restricted.
                if (rows.GetBoolean(2) || rows.GetBoolean(3)) throw new InvalidOperationException("The baseline knows no city with restricted records.");
                if (!rows.IsDBNull(1) && Me.AsSpan().SequenceEqual((byte[])rows[1])) why = Why.Holds;
                else if (why == Why.None && !rows.IsDBNull(0) && Team.AsSpan().SequenceEqual((byte[])rows[0])) why = Why.Team;
            }
        }
        if (why != Why.None) WriteDown(family, why, null);
        return why != Why.None;
    }
}
