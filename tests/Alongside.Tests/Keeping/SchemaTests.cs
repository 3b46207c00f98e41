using System.Data.Common;
using System.Globalization;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Post;
using Alongside.Web.Schema;
using Alongside.Web.SignIn;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Alongside.Tests.Keeping;

/// <summary>The tables are written by hand, once for both engines; the model is written in C#. They say the same.</summary>
public sealed class SchemaTests
{
    [Theory, BothEngines]
    public async Task The_tables_are_those_of_the_model_column_by_column(string engine)
    {
        await using var record = await MadeAsync(engine);
        var models = await ModelsAsync(record);

        var expected = models.SelectMany(m => m.GetRelationalModel().Tables).SelectMany(Columns).Distinct().Order(StringComparer.Ordinal);
        var actual = (await TablesAsync(record)).Where(c => !Ours.Contains(c.Split(' ')[0])).Order(StringComparer.Ordinal);

        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
    }

    [Fact]
    public async Task What_points_to_what_is_the_same_on_both_engines()
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        await using var sqlite = await MadeAsync("sqlite");
        await using var postgres = await MadeAsync("postgres");

        var (one, other) = (await PointersAsync(sqlite), await PointersAsync(postgres));

        Assert.Equal(string.Join('\n', one), string.Join('\n', other));
        Assert.True(one.Count > 100 && one.Contains("entries.family_id to families.id, NO ACTION"), string.Join('\n', one));
    }

    [Theory, BothEngines]
    public async Task What_belongs_to_something_is_found_by_it(string engine)
    {
        await using var record = await MadeAsync(engine);
        var columns = (await TablesAsync(record)).Select(c => c.Split(' ')).GroupBy(c => c[0], c => c[1]).ToList();
        var indexed = await IndexedAsync(record);

        // What was sent is asked for by its own id alone.
        var slow = columns.Where(table => table.Key != "sent" && table.Any(Owners.Contains) && !table.Any(column => Owners.Contains(column) && indexed.Contains($"{table.Key} {column}"))).Select(table => table.Key);

        Assert.Empty(slow);
    }

    [Fact]
    public async Task A_power_cut_loses_nothing_that_was_acknowledged()
    {
        await using var engine = Engine.At(await Databases.NewAsync("sqlite"));
        await using var connection = await engine.OpenAloneAsync();

        Assert.Equal(("wal", "2", "0"), (await AskAsync(connection, "PRAGMA journal_mode"), await AskAsync(connection, "PRAGMA synchronous"), await AskAsync(connection, "PRAGMA mmap_size")));
    }

    [Fact]
    public async Task A_record_where_that_cannot_be_had_is_not_opened()
    {
        // SQLite keeps no write-ahead log for a record in memory, as on many network drives.
        await using var inMemory = new SqliteConnection("Data Source=:memory:");
        await inMemory.OpenAsync();

        var refused = Assert.Throws<InvalidOperationException>(() => SqliteEngine.InsistOnSafety(inMemory));

        Assert.Contains("network drive", refused.Message, StringComparison.Ordinal);
    }

    // The steps themselves, the keys that seal cookies, and the audit's seals: read and written by hand.
    private static readonly HashSet<string> Ours = ["schema_steps", "keys", "seals", "erasures"];

    private static readonly string[] Owners = ["relationship_id", "encounter_id", "rupture_id", "person_id", "family_id", "worker_id", "whose"];

    private static async Task<Engine> MadeAsync(string engine)
    {
        var record = Engine.At(await Databases.EmptyAsync(engine));
        await Runner.MigrateAsync(record, new StoppedClock());
        return record;
    }

    private static async Task<IModel[]> ModelsAsync(Engine record)
    {
        await using var signIn = SignInDb.Of(record);
        await using var post = new PostDb(record);
        return [Record.ModelOf(record), signIn.Model, post.Model];
    }

    // Identity bounds some of its texts by the column; ours are bounded by the value that is kept.
    private static IEnumerable<string> Columns(ITable table) =>
        table.Columns.Select(c => Line(table.Name, c.Name, c.StoreType.StartsWith("character varying", StringComparison.Ordinal) ? "text" : c.StoreType, c.IsNullable, table.PrimaryKey?.Columns.Contains(c) == true));

    private static async Task<List<string>> TablesAsync(Engine record)
    {
        await using var connection = await record.OpenAloneAsync();
        if (record is SqliteEngine)
        {
            return await ReadAsync(connection, """
                SELECT t.name, c.name, c.type, c."notnull", c.pk FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
                """, r => Line(r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt64(3) == 0, r.GetInt64(4) > 0));
        }
        return await ReadAsync(connection, """
            SELECT c.table_name, c.column_name, c.data_type, c.is_nullable, EXISTS (
              SELECT 1 FROM information_schema.table_constraints k JOIN information_schema.key_column_usage u USING (constraint_name, table_name)
              WHERE k.constraint_type = 'PRIMARY KEY' AND k.table_name = c.table_name AND u.column_name = c.column_name)
            FROM information_schema.columns c WHERE c.table_schema = 'public'
            """, r => Line(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3) == "YES", r.GetBoolean(4)));
    }

    /// <summary>Every column that points to a row of another table, and what happens to it when that row goes.</summary>
    private static async Task<List<string>> PointersAsync(Engine record)
    {
        await using var connection = await record.OpenAloneAsync();
        var sql = record is SqliteEngine
            ? """
              SELECT t.name, f."from", f."table", coalesce(f."to", (SELECT c.name FROM pragma_table_info(f."table") c WHERE c.pk = f.seq + 1)), f.on_delete
              FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
              """
            : """
              SELECT t.relname::text, a.attname::text, o.relname::text, b.attname::text, CASE k.confdeltype WHEN 'a' THEN 'NO ACTION' WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' ELSE 'SET DEFAULT' END
              FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class o ON o.oid = k.confrelid
              CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS u(mine, theirs)
              JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = u.mine JOIN pg_attribute b ON b.attrelid = o.oid AND b.attnum = u.theirs
              WHERE k.contype = 'f'
              """;
        return [.. (await ReadAsync(connection, sql, r => $"{r.GetString(0)}.{r.GetString(1)} to {r.GetString(2)}.{r.GetString(3)}, {r.GetString(4)}")).Order(StringComparer.Ordinal)];
    }

    private static async Task<HashSet<string>> IndexedAsync(Engine record)
    {
        await using var connection = await record.OpenAloneAsync();
        var sql = record is SqliteEngine
            ? "SELECT t.name || ' ' || c.name FROM sqlite_master t, pragma_index_list(t.name) i, pragma_index_info(i.name) c WHERE t.type = 'table' AND c.seqno = 0"
            : "SELECT t.relname || ' ' || a.attname FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]";
        return [.. await ReadAsync(connection, sql, r => r.GetString(0))];
    }

    private static string Line(string table, string column, string type, bool nullable, bool key) => $"{table} {column} {type}{(nullable ? "" : " not null")}{(key ? " key" : "")}";

    private static async Task<List<string>> ReadAsync(DbConnection connection, string sql, Func<DbDataReader, string> line)
    {
        await using var ask = connection.CreateCommand();
        ask.CommandText = sql;
        await using var reader = await ask.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(line(reader));
        return lines;
    }

    private static async Task<string?> AskAsync(DbConnection connection, string sql)
    {
        await using var ask = connection.CreateCommand();
        ask.CommandText = sql;
        return Convert.ToString(await ask.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
