using System.Data.Common;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Alongside.Web.Access;
using Alongside.Web.SignIn;

namespace Alongside.Web.Schema;

/// <summary>
/// Brings a record's tables up to date: the numbered SQL files of this folder, in order, each in one transaction.
/// One file serves both engines: <c>{id}</c>, <c>{moment}</c>, <c>{day}</c>… stand for the engine's own types. A twin
/// (<c>0001_name.postgres.sql</c>) runs after it where the engines truly differ.
/// </summary>
public static partial class Runner
{
    /// <summary>The steps this program knows, in order.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(n => n.Contains(".Schema.", StringComparison.Ordinal) && n.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The steps this record still lacks. Empty: it is up to date.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(Engine engine)
    {
        await using var connection = await engine.OpenAloneAsync();
        var done = await DoneAsync(connection, engine);
        return [.. For(engine).Where(step => !done.Contains(NameOf(step)))];
    }

    /// <summary>Runs the missing steps. Either all of a step is done and written down, or none of it.</summary>
    /// <param name="engine">The record; on PostgreSQL as its owner.</param>
    /// <param name="clock">When the steps are said to have run.</param>
    /// <param name="app">PostgreSQL: the login that serves, which owns nothing and is granted what it needs; null grants nothing.</param>
    /// <param name="keys">Seals the first key for cookies, which comes with the tables.</param>
    /// <returns>The steps that were run now.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(Engine engine, TimeProvider clock, string? app = null, X509Certificate2? keys = null)
    {
        if (app is null && (await MissingAsync(engine)).Count == 0) return [];
        await using var connection = await engine.OpenAloneAsync();
        if (engine is PostgresEngine) await ExecuteAsync(connection, null, "SELECT pg_advisory_lock(4717)");
        try
        {
            await ExecuteAsync(connection, null, Typed("CREATE TABLE IF NOT EXISTS schema_steps (name {text} PRIMARY KEY, done_at {text} NOT NULL)", engine));
            var done = await DoneAsync(connection, engine);
            var ran = new List<string>();
            foreach (var step in For(engine).Where(step => !done.Contains(NameOf(step))))
            {
                await using var transaction = await connection.BeginTransactionAsync();
                await ExecuteAsync(connection, transaction, Typed(Read(step), engine));
                await using var note = connection.CreateCommand();
                (note.Transaction, note.CommandText) = (transaction, "INSERT INTO schema_steps (name, done_at) VALUES (@name, @at)");
                Add(note, "@name", NameOf(step));
                Add(note, "@at", clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
                await note.ExecuteNonQueryAsync();
                await transaction.CommitAsync();
                ran.Add(NameOf(step));
            }
            if (engine is PostgresEngine && app is not null) await GrantAsync(connection, app);
            Keys.MakeFirst(engine, keys);
            return ran;
        }
        finally
        {
            if (engine is PostgresEngine) await ExecuteAsync(connection, null, "SELECT pg_advisory_unlock(4717)");
        }
    }

    /// <summary>The same, on SQLite after a copy of what is there; it lies beside the record.</summary>
    /// <returns>The copy, when there was anything to copy.</returns>
    internal static async Task<string?> MigrateAfterBackupAsync(SqliteEngine engine, TimeProvider clock, X509Certificate2? keys = null)
    {
        var missing = await MissingAsync(engine);
        if (missing.Count == 0) return null;
        string? copy = null;
        if (missing.Count < For(engine).Count())
        {
            copy = $"{engine.File}.before-{Path.GetFileNameWithoutExtension(NameOf(missing[0]))}-{clock.GetUtcNow():yyyyMMdd-HHmmss}.backup";
            await engine.BackupAsync(copy, _ => { });
        }
        await MigrateAsync(engine, clock, keys: keys);
        return copy;
    }

    /// <summary>Steps that a backup holds and this program does not know: it was written by a newer one.</summary>
    internal static IReadOnlyList<string> Unknown(IEnumerable<string> steps, Engine engine) => [.. steps.Except(For(engine).Select(NameOf)).Order(StringComparer.Ordinal)];

    /// <summary>What the serving login may do: read and write rows, never change tables, and never rewrite what was written down about reading and changing.</summary>
    private static async Task GrantAsync(DbConnection connection, string app)
    {
        if (!Login().IsMatch(app)) throw new ArgumentException($"'{app}' is not the name of a login: small letters, digits and _ only.", nameof(app));
        await ExecuteAsync(connection, null, $"""
            GRANT USAGE ON SCHEMA public TO {app};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {app};
            REVOKE UPDATE, DELETE ON readings, changes, reasons, reviews, seals, erasures, keys FROM {app};
            REVOKE INSERT, UPDATE, DELETE ON schema_steps FROM {app};
            """);
    }

    private static IEnumerable<string> For(Engine engine) =>
        Steps.Where(step => !Twin().IsMatch(step) || step.EndsWith($".{engine.Name}.sql", StringComparison.Ordinal));

    private static string NameOf(string step) => step[(step.IndexOf(".Schema.", StringComparison.Ordinal) + ".Schema.".Length)..];

    private static string Read(string step)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(step)!);
        return reader.ReadToEnd();
    }

    private static string Typed(string sql, Engine engine) =>
        Token().Replace(sql, token => token.Groups[1].Value == "strict" ? (engine is SqliteEngine ? " STRICT" : "") : engine.TypeOf(token.Groups[1].Value));

    private static async Task<HashSet<string>> DoneAsync(DbConnection connection, Engine engine)
    {
        await using var exists = connection.CreateCommand();
        exists.CommandText = engine is SqliteEngine
            ? "SELECT count(*) FROM sqlite_master WHERE name = 'schema_steps'"
            : "SELECT count(*) FROM pg_tables WHERE tablename = 'schema_steps' AND schemaname = current_schema()";
        if (Convert.ToInt64(await exists.ExecuteScalarAsync(), CultureInfo.InvariantCulture) == 0) return [];
        await using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT name FROM schema_steps";
        var done = new HashSet<string>();
        await using var reader = await ask.ExecuteReaderAsync();
        while (await reader.ReadAsync()) done.Add(reader.GetString(0));
        return done;
    }

    private static async Task ExecuteAsync(DbConnection connection, DbTransaction? transaction, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    [GeneratedRegex(@"\{(id|moment|day|flag|int|long|text|key|real|blob|strict)\}")]
    private static partial Regex Token();

    [GeneratedRegex("^[a-z_][a-z0-9_]*$")]
    private static partial Regex Login();

    [GeneratedRegex(@"\.(sqlite|postgres)\.sql$")]
    private static partial Regex Twin();
}
