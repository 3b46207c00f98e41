using Alongside.Web.Access;
using Alongside.Web.Audit;
using Alongside.Web.Schema;

namespace Alongside.Tests.House;

/// <summary>Fresh databases to test on, and which engines this run is asked to test.</summary>
internal static class Databases
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("alongside-tests-").FullName;
    private static int number;

    /// <summary><c>sqlite</c> and <c>postgres</c>; <c>ALONGSIDE_ENGINES</c> narrows them.</summary>
    public static IReadOnlyList<string> Engines { get; } =
        Environment.GetEnvironmentVariable("ALONGSIDE_ENGINES")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? ["sqlite", "postgres"];

    /// <summary>A sentence when this engine cannot be tested here; such a test is shown as skipped, never left out.</summary>
    public static string? WhyNot(string engine) => engine == "postgres" ? PostgresServer.WhyNot : null;

    // Migrated once, and copied for each test; on PostgreSQL as its owner.
    private static readonly Lazy<Task<PostgresDatabase>> Template = new(async () =>
    {
        var database = await (await PostgresServer.StartAsync()).NewDatabaseAsync("template");
        await using var owner = Engine.At($"postgres:{database.AsOwner}");
        await Runner.MigrateAsync(owner, new StoppedClock(), PostgresServer.App);
        return database;
    });

    // The same on SQLite, where a copy is a file.
    private static readonly Lazy<Task<string>> Migrated = new(async () =>
    {
        var file = Path.Combine(Folder, "template.db");
        await using var engine = Engine.At($"sqlite:{file}");
        await Runner.MigrateAsync(engine, new StoppedClock());
        return file;
    });

    /// <summary>A key and an empty second store for a record's audit.</summary>
    public static AuditPlace NewOutside()
    {
        var outside = new AuditPlace(Path.Combine(Folder, $"audit_{Interlocked.Increment(ref number)}.key"), Path.Combine(Folder, $"audit_{number}.heads"));
        outside.NewKey();
        return outside;
    }

    /// <summary>A place with nothing in it; on PostgreSQL as its owner.</summary>
    public static async Task<string> EmptyAsync(string engine) => engine == "sqlite"
        ? await NewAsync(engine)
        : $"postgres:{(await (await PostgresServer.StartAsync()).NewDatabaseAsync("empty")).AsOwner}";

    /// <summary>A fresh record. On PostgreSQL its tables are there, and the login is the one that serves: it owns nothing.</summary>
    /// <returns>Where it is, as <c>--database</c> says it.</returns>
    public static async Task<string> NewAsync(string engine)
    {
        var name = $"place_{Interlocked.Increment(ref number)}";
        if (engine == "sqlite") return $"sqlite:{Path.Combine(Folder, name)}.db";
        var server = await PostgresServer.StartAsync();
        var database = await server.NewDatabaseAsync(name, await Template.Value);
        return $"postgres:{database.AsApp}";
    }

    /// <summary>A fresh record with its tables, made once and copied.</summary>
    public static async Task<string> WithTablesAsync(string engine)
    {
        var database = await NewAsync(engine);
        if (engine == "sqlite") File.Copy(await Migrated.Value, database["sqlite:".Length..]);
        return database;
    }
}
