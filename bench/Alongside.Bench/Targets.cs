using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Web;
using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.Data.Sqlite;

namespace Alongside.Bench;

/// <summary>
/// Signs in one worker of every team, and chooses what each opens: their day, families, a long thread, its prepare
/// sheet, and names of people of theirs to look for. Done before any server runs, so that only one program writes.
/// </summary>
internal static class Targets
{
    public static readonly string[] Reads = ["today", "family", "thread", "prepare", "search", Supervision];

    /// <summary>Before a supervisor sits down with those they hold.</summary>
    public const string Supervision = "supervision";

    private const int FamiliesEach = 8;
    private const int NamesEach = 4;
    private const int LongThread = 190;
    private const int SupervisorsAtMost = 8;

    /// <param name="engine">The record.</param>
    /// <param name="most">At most so many workers, a team each.</param>
    /// <param name="supervisors">Supervisors too, whose teams are then arranged: what changes in the record stands in <see cref="Supervisors"/>.</param>
    public static async Task<List<Target>> ChooseAsync(Engine engine, int most, bool supervisors = false)
    {
        await using var app = Site.Build(engine, new(TimeProvider.System, Logs: false));
        var visits = app.Services.GetRequiredService<Visits>();
        await using var connection = await engine.OpenAloneAsync();
        var targets = new List<Target>();
        foreach (var worker in await IdsAsync("SELECT worker_id FROM memberships m WHERE role = 1 AND \"until\" IS NULL AND (SELECT count(*) FROM holdings h WHERE h.worker_id = m.worker_id AND h.\"until\" IS NULL) > 3 GROUP BY team_id ORDER BY team_id LIMIT " + most))
        {
            var cookie = await SignInAsync(app, visits, new(new Guid(worker, true)));
            targets.Add(new("today", "/today", cookie));
            var held = $"SELECT r.family_id FROM holdings h JOIN relationships r ON r.id = h.relationship_id WHERE h.worker_id = {Hex(worker)} AND h.\"until\" IS NULL AND r.ended_on IS NULL";
            foreach (var family in await IdsAsync($"{held} LIMIT {FamiliesEach}")) targets.Add(new("family", $"/families/{Said(family)}", cookie));
            foreach (var relationship in await IdsAsync($"SELECT r.id FROM holdings h JOIN relationships r ON r.id = h.relationship_id WHERE h.worker_id = {Hex(worker)} AND h.\"until\" IS NULL AND r.ended_on IS NULL LIMIT {FamiliesEach}"))
            {
                targets.Add(new("prepare", $"/relationships/{Said(relationship)}/prepare", cookie));
                targets.Add(new("write-up", $"/relationships/{Said(relationship)}/encounters/new", cookie));
                targets.Add(new("check-in", $"/check-in/{Said(relationship)}", cookie));
            }
            foreach (var name in await TextsAsync($"SELECT DISTINCT n.name_family FROM person_names n JOIN family_members m ON m.person_id = n.person_id WHERE m.family_id IN ({held}) AND n.name_family IS NOT NULL LIMIT {NamesEach}"))
                targets.Add(new("search", $"/search?q={Uri.EscapeDataString(name)}", cookie));
        }
        foreach (var (relationship, worker) in await LongThreadsAsync(most))
            targets.Add(new("thread", $"/relationships/{Said(relationship)}", await SignInAsync(app, visits, new(new Guid(worker, true)))));
        if (supervisors)
            foreach (var supervisor in await Supervisors.ArrangeAsync(engine, Math.Min(most, SupervisorsAtMost))) targets.Add(new(Supervision, "/supervision/prepare", await SignInAsync(app, visits, supervisor)));
        return targets;

        async Task<List<byte[]>> IdsAsync(string sql) => await RowsAsync(sql, r => (byte[])r[0]);
        async Task<List<string>> TextsAsync(string sql) => await RowsAsync(sql, r => r.GetString(0));
        async Task<List<(byte[] Relationship, byte[] Worker)>> LongThreadsAsync(int limit) => await RowsAsync(
            $"SELECT r.id, h.worker_id FROM relationships r JOIN holdings h ON h.relationship_id = r.id AND h.\"until\" IS NULL WHERE r.ended_on IS NULL AND (SELECT count(*) FROM encounters e WHERE e.relationship_id = r.id) BETWEEN {LongThread} AND {LongThread + 20} LIMIT {limit}",
            r => ((byte[])r[0], (byte[])r[1]));

        async Task<List<T>> RowsAsync<T>(string sql, Func<SqliteDataReader, T> read)
        {
            await using var ask = connection.CreateCommand();
            ask.CommandText = sql;
            await using var reader = (SqliteDataReader)await ask.ExecuteReaderAsync();
            var rows = new List<T>();
            while (await reader.ReadAsync()) rows.Add(read(reader));
            return rows;
        }
    }

    internal static async Task<string> SignInAsync(WebApplication app, Visits visits, Id<Worker> worker)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Scheme, context.Request.Host) = ("https", new("localhost"));
        await visits.BeginAsync(context, worker);
        return string.Join("; ", context.Response.Headers.SetCookie.Select(c => c!.Split(';')[0]));
    }

    private static string Hex(byte[] id) => $"x'{Convert.ToHexString(id)}'";

    private static string Said(byte[] id) => new Guid(id, true).ToString("N");
}
