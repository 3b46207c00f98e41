using System.Diagnostics;
using System.Runtime.InteropServices;
using Npgsql;

namespace Alongside.Tests.House;

/// <summary>
/// One throw-away PostgreSQL for the whole test process, started when the first test asks. It listens on a socket in
/// a folder that only its own user can open, and goes away with this process, however that ends.
/// </summary>
public sealed class PostgresServer
{
    /// <summary>Owns every database and everything in it; no superuser.</summary>
    public const string Owner = "alongside_owner";

    /// <summary>The login that the application uses: it owns nothing, and row security holds for it.</summary>
    public const string App = "alongside_app";

    private const string Superuser = "postgres";

    private static readonly Lazy<string?> Programs = new(FindPrograms);
    private static readonly Lazy<Task<PostgresServer>> TheOne = new(BeginAsync);

    private readonly string _place;
    private readonly Process _keeper; // Held, because its input closes when it is collected, and then the server goes.
    private int _databases;

    private PostgresServer(string place, Process keeper) => (_place, _keeper) = (place, keeper);

    /// <summary>Why this process cannot test on PostgreSQL, as a sentence for the skipped test; null when it can.</summary>
    public static string? WhyNot =>
        !(Environment.GetEnvironmentVariable("ALONGSIDE_ENGINES") ?? "postgres").Contains("postgres", StringComparison.Ordinal)
            ? "This run is on SQLite only; ./test runs both."
            : Programs.Value is null
                ? "PostgreSQL is not installed here; on Debian: apt-get install postgresql."
                : null;

    /// <summary>The server, started once and shared by everyone who asks.</summary>
    /// <exception cref="InvalidOperationException">It did not start; the message ends with what it said.</exception>
    public static Task<PostgresServer> StartAsync() => TheOne.Value;

    /// <summary>A fresh database, owned by <see cref="Owner"/> and gone when disposed.</summary>
    /// <param name="name">Lower-case letters, digits and underscores; a number is added, so it need not be unique.</param>
    /// <param name="template">The database to copy, which must have been made here; whoever is connected to it is cut off.</param>
    public async Task<PostgresDatabase> NewDatabaseAsync(string name, PostgresDatabase? template = null)
    {
        var fresh = new PostgresDatabase(this, $"{name}_{Interlocked.Increment(ref _databases)}");
        if (template is null)
        {
            await RunAsync($"""CREATE DATABASE "{fresh.Name}" OWNER {Owner}""");
            return fresh;
        }

        await RunAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{template.Name}'");
        await RunAsync($"""CREATE DATABASE "{fresh.Name}" OWNER {Owner} TEMPLATE "{template.Name}" """);
        return fresh;
    }

    internal string ConnectionString(string database, string login) => new NpgsqlConnectionStringBuilder
    {
        Host = _place,
        Database = database,
        Username = login,
        MaxPoolSize = 20,
        ConnectionIdleLifetime = 10,
        ConnectionPruningInterval = 5,
    }.ConnectionString;

    internal async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString("postgres", Superuser) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresServer> BeginAsync()
    {
        if (WhyNot is { } why) throw new InvalidOperationException(why);

        // The shell outlives neither us nor its server: when this process ends, even by kill -9, its input closes.
        // Nothing here is worth a sync to disk. Sorting by bytes is the strictest locale: what leans on another one shows.
        var script = $$"""
            trap '' INT HUP TERM
            umask 077
            cd /
            place=$(mktemp -d /tmp/alongside-postgres.XXXXXX) || exit
            if '{{Programs.Value}}/initdb' -D "$place/data" -U {{Superuser}} -A trust -E UTF8 --locale=C -N > "$place/log" 2>&1 &&
              '{{Programs.Value}}/pg_ctl' -D "$place/data" -l "$place/log" -w -s start -o "-k '$place' -h '' -F \
                -c synchronous_commit=off -c full_page_writes=off -c wal_level=minimal -c max_wal_senders=0 \
                -c max_connections=400 -c jit=off" >> "$place/log" 2>&1 < /dev/null
            then
              echo "$place"
              cat > /dev/null
            else
              echo
              cat "$place/log"
            fi
            '{{Programs.Value}}/pg_ctl' -D "$place/data" -m immediate -s stop > /dev/null 2>&1
            rm -rf "$place"
            """;

        // PostgreSQL refuses to run as root, so there it runs as the user that its package made.
        var shell = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", "sh", "-c", script])
            : new ProcessStartInfo("sh", ["-c", script]);
        shell.RedirectStandardInput = shell.RedirectStandardOutput = true;

        var keeper = Process.Start(shell)!;
        var place = await keeper.StandardOutput.ReadLineAsync();
        if (string.IsNullOrEmpty(place))
            throw new InvalidOperationException($"PostgreSQL did not start. {await keeper.StandardOutput.ReadToEndAsync()}");

        var server = new PostgresServer(place, keeper);
        await server.RunAsync($"CREATE ROLE {Owner} LOGIN; CREATE ROLE {App} LOGIN");
        return server;
    }

    /// <summary>Debian keeps the programs of each version apart, off the path; the newest wins.</summary>
    private static string? FindPrograms()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows)) return null;

        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        return versions
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }
}
