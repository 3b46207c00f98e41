using System.Data;
using System.Data.Common;
using Alongside.Domain.Accountability;
using Alongside.Web.Access;

namespace Alongside.Web.Audit;

/// <summary>Walks the whole chain beside the rows of the record, at one moment, while people go on working.</summary>
internal static class Verifying
{
    /// <param name="engine">The record.</param>
    /// <param name="place">Where the second store is.</param>
    /// <param name="keys">The keys that signed.</param>
    /// <param name="now">Nothing that was written down can be much later.</param>
    /// <param name="progress">Seals walked so far, and how many there are.</param>
    public static async Task<ChainCheck> CheckAsync(Engine engine, AuditPlace place, AuditKeys keys, DateTimeOffset now, Action<long, long>? progress = null)
    {
        // Read first: a head that comes while we walk is not missed in a chain that is older.
        var heads = place.Heads();
        var connection = engine.Borrow();
        try
        {
            if (connection.State != ConnectionState.Open) await connection.OpenAsync();
            await RunAsync(connection, engine is PostgresEngine ? "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY" : "BEGIN");
            if (engine is PostgresEngine) await RunAsync(connection, "SELECT set_config('alongside.act', 'audit', true)");
            try
            {
                return await WalkAsync(engine, connection, keys, heads, now, progress);
            }
            finally
            {
                await RunAsync(connection, "ROLLBACK");
            }
        }
        finally
        {
            await engine.GiveBackAsync(connection);
        }
    }

    private static async Task<ChainCheck> WalkAsync(Engine engine, DbConnection connection, AuditKeys keys, IReadOnlyList<string>? heads, DateTimeOffset now, Action<long, long>? progress)
    {
        var lastWhole = await SealRows.LastWholeAsync(engine, connection);
        var check = new ChainCheck(keys, lastWhole, heads, await SealRows.ErasuresAsync(connection));
        var newest = (await SealRows.NewestAsync(connection))?.Number ?? 0;
        for (long number = 0; await SealRows.AfterAsync(connection, number) is { } seal; number = seal.Number)
        {
            check.Take(seal, await RowsAsync(engine, connection, seal));
            progress?.Invoke(seal.Number, newest);
        }
        // Before anything was sealed, what is older than a few minutes should have been.
        var (line, late, any) = (lastWhole is null ? now - Seal.Grace : ChainCheck.Line(lastWhole), now + Seal.Grace, false);
        foreach (var chained in Chained.All)
        {
            var outside = await chained.CountOutsideAsync(engine, connection, line, late);
            any |= outside > 0;
            if (lastWhole is not null && outside != check.SealedBefore(chained.Kept)) await TellInsertedAsync(engine, connection, chained, check, line, late);
        }
        check.Finish(any);
        return check;
    }

    private static async Task<Dictionary<(Kept, Guid), WrittenRow>> RowsAsync(Engine engine, DbConnection connection, Seal seal)
    {
        var rows = new Dictionary<(Kept, Guid), WrittenRow>();
        foreach (var kind in Leaf.Split(seal.Leaves).GroupBy(l => l.Kept).Where(k => Chained.All.Any(c => c.Kept == k.Key)))
            foreach (var row in (await Chained.Of(kind.Key).ThereAsync(engine, connection, [.. kind.Select(l => l.Id)])).Values) rows[(row.Kept, row.Id)] = row;
        return rows;
    }

    private static async Task TellInsertedAsync(Engine engine, DbConnection connection, Chained chained, ChainCheck check, DateTimeOffset line, DateTimeOffset late)
    {
        var held = new HashSet<Guid>();
        await foreach (var seal in SealRows.AllAsync(engine, connection))
            foreach (var leaf in Leaf.Split(seal.Leaves).Where(l => l.Kept == chained.Kept)) held.Add(leaf.Id);
        await foreach (var (id, at) in chained.OutsideAsync(engine, connection, line, late))
            if (!held.Contains(id)) check.Inserted(chained.Kept, at);
    }

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
