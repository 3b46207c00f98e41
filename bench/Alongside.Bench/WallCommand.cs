using System.CommandLine;
using System.Data.Common;
using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Web;
using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Bench;

/// <summary>
/// What the second wall costs on PostgreSQL: a family page with it and without it, by turns, of one server over one
/// record. The door is the same in both; only the database asks again, or does not. An older commit that knows of no
/// wall is measured over the same record while it is down. For a city that is thrown away.
/// </summary>
internal static class WallCommand
{
    private const int Blocks = 5, Workers = 100, FamiliesEach = 8;

    private static readonly TimeSpan Block = TimeSpan.FromSeconds(5), WarmUp = TimeSpan.FromSeconds(20), PlansAnew = TimeSpan.FromSeconds(3);

    public static Command Make()
    {
        var owner = new Option<string>("--owner") { Description = "The record as its owner (\"postgres:CONNECTION STRING\"): an invented city. Its walls are taken down and put up again.", Required = true };
        var database = new Option<string>("--database") { Description = "The same record as the server opens it.", Required = true };
        var program = new Option<string>("--program") { Description = "The product.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_PROGRAM") ?? "artifacts/alongside/alongside" };
        var port = new Option<int>("--port") { Description = "A port.", DefaultValueFactory = _ => 5150 };
        var against = new Option<string?>("--against") { Description = "An older commit: built beside this one, and measured by turns while the wall is down." };
        var command = new Command("wall", "A family page on PostgreSQL with the second wall and without it, by turns.") { owner, database, program, port, against };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(owner)!, parsed.GetValue(database)!, parsed.GetValue(program)!, parsed.GetValue(port), parsed.GetValue(against)));
        return command;
    }

    private static async Task<int> RunAsync(string owner, string database, string program, int port, string? against)
    {
        await using var owning = Engine.At(owner);
        await using var above = await owning.OpenAloneAsync();
        var pages = await PagesAsync(above, database);
        var walls = await TextsAsync(above, "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relrowsecurity ORDER BY 1");
        await using var server = await Server.StartAsync(program, ["serve", "--database", database], port, "/sign-in");
        await using var older = against is null ? null : await Older.BuildAsync(against);
        await using var before = older is null ? null : await Server.StartAsync(older.Program, ["serve", "--database", database], port + 1, "/sign-in");
        await Load.FullAsync(server.Port, pages, WarmUp);
        List<Measured> with = [], without = [], past = [];
        try
        {
            if (before is not null)
            {
                await StandAsync(false);
                await Load.FullAsync(before.Port, pages, WarmUp);
            }
            for (var block = 0; block < Blocks; block++)
            {
                await StandAsync(true);
                with.Add(await Load.FullAsync(server.Port, pages, Block));
                await StandAsync(false);
                without.Add(await Load.FullAsync(server.Port, pages, Block));
                if (before is null) continue;
                await Load.FullAsync(before.Port, pages, PlansAnew);
                past.Add(await Load.FullAsync(before.Port, pages, Block));
            }
        }
        finally
        {
            await StandAsync(true);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"family, {walls.Count} walls: {Measured.Middle(with.Select(m => m.PerSecond)):N0}/s with them, {Measured.Middle(without.Select(m => m.PerSecond)):N0}/s without; ratio {Measured.Middle(with.Zip(without, (w, o) => w.PerSecond / o.PerSecond)):N2}"));
        if (before is not null) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{against}: {Measured.Middle(past.Select(m => m.PerSecond)):N0}/s; with the walls now {Measured.Middle(with.Zip(past, (w, p) => w.PerSecond / p.PerSecond)):N2} of it"));
        return 0;

        async Task StandAsync(bool up)
        {
            await DoAsync(above, string.Concat(walls.Select(w => $"ALTER TABLE {w} {(up ? "ENABLE" : "DISABLE")} ROW LEVEL SECURITY;")));
            await Load.FullAsync(server.Port, pages, PlansAnew);
        }
    }

    /// <summary>Workers of that city, each on a device of theirs, with families they hold.</summary>
    private static async Task<byte[][]> PagesAsync(DbConnection above, string database)
    {
        await DoAsync(above, "SET alongside.act = 'bench wall'");
        var held = await TextsAsync(above, $"""
            SELECT worker_id || ' ' || family_id FROM (
                SELECT h.worker_id, r.family_id, row_number() OVER (PARTITION BY h.worker_id ORDER BY r.family_id) AS at, dense_rank() OVER (ORDER BY h.worker_id) AS one
                FROM holdings h JOIN relationships r ON r.id = h.relationship_id WHERE h."until" IS NULL AND r.ended_on IS NULL AND r.family_id IS NOT NULL) held
            WHERE at <= {FamiliesEach} AND one <= {Workers}
            """);
        await using var engine = Engine.At(database);
        await using var app = Site.Build(engine, new(TimeProvider.System, Logs: false));
        var (visits, cookies, pages) = (app.Services.GetRequiredService<Visits>(), new Dictionary<string, string>(), new List<byte[]>());
        foreach (var (worker, family) in held.Select(h => h.Split(' ')).Select(h => (h[0], Guid.Parse(h[1]))))
        {
            if (!cookies.TryGetValue(worker, out var cookie)) cookies[worker] = cookie = await Targets.SignInAsync(app, visits, new Id<Worker>(Guid.Parse(worker)));
            pages.Add(Load.Get(new("family", $"/families/{family:N}", cookie)));
        }
        return [.. pages];
    }

    private static async Task DoAsync(DbConnection connection, string sql)
    {
        await using var act = connection.CreateCommand();
        act.CommandText = sql;
        await act.ExecuteNonQueryAsync();
    }

    private static async Task<List<string>> TextsAsync(DbConnection connection, string sql)
    {
        await using var ask = connection.CreateCommand();
        ask.CommandText = sql;
        await using var reader = await ask.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync()) texts.Add(reader.GetString(0));
        return texts;
    }
}
