using System.Data;
using System.Data.Common;
using Alongside.Domain.Accountability;
using Alongside.Web.Access;

namespace Alongside.Web.Audit;

/// <summary>
/// Seals what was written down since the last time, in rounds, beside the requests and never within one. It goes on
/// only from a chain that the second store knows: what was cut off is not sealed over.
/// </summary>
internal sealed class Sealer(Engine engine, TimeProvider clock, AuditPlace place)
{
    /// <summary>The advisory lock on PostgreSQL, so that of several nodes one seals at a time.</summary>
    private const int Lock = 4718;

    // What this program itself has seen, should both the record and the second store go back in time under it.
    private Head? seen;

    /// <summary>Why nothing is sealed (the code of an <c>audit-trouble-…</c> sentence); null while all is well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>One round.</summary>
    /// <returns>How many rows were sealed.</returns>
    public async Task<long> SealAsync()
    {
        var connection = engine.Borrow();
        try
        {
            if (connection.State != ConnectionState.Open) await connection.OpenAsync();
            if (engine is not PostgresEngine) return await RoundAsync(connection);
            if (await AskAsync(connection, $"SELECT pg_try_advisory_lock({Lock})") is not true) return 0; // Another node is at it.
            try
            {
                await AskAsync(connection, "BEGIN; SELECT set_config('alongside.act', 'audit', true)");
                return await RoundAsync(connection);
            }
            finally
            {
                await AskAsync(connection, "ROLLBACK");
                await AskAsync(connection, $"SELECT pg_advisory_unlock({Lock})");
            }
        }
        finally
        {
            await engine.GiveBackAsync(connection);
        }
    }

    /// <summary>Somebody signs that the chain is taken as it stands now: a backup was brought back, a key or the second store was lost.</summary>
    /// <returns>The head that was added; null when nothing is sealed.</returns>
    public static async Task<Head?> AcceptAsync(Engine engine, AuditPlace place, string why, DateTimeOffset now)
    {
        var connection = engine.Borrow();
        try
        {
            if (connection.State != ConnectionState.Open) await connection.OpenAsync();
            if (await SealRows.NewestAsync(connection) is not { } newest) return null;
            var head = Head.Of(newest.Number, newest.Count, now, newest.Digest, (place.Keys() ?? place.NewKey()).Newest, why);
            place.Append(head);
            return head;
        }
        finally
        {
            await engine.GiveBackAsync(connection);
        }
    }

    private async Task<long> RoundAsync(DbConnection connection)
    {
        var last = await SealRows.NewestAsync(connection);
        var keys = place.Keys() ?? (last is null && place.LastHead() is null ? place.NewKey() : null);
        Trouble = keys is null ? "no-key" : await WhyNotAsync(connection, keys, last);
        if (Trouble is not null) return 0;
        var before = last?.Count ?? 0;
        last = await SealNewAsync(connection, keys!.Newest, last);
        if (last is null) return 0;
        if (Head.Read(place.LastHead() ?? "")?.Number is not { } known || known < last.Number) place.Append(last.Head);
        seen = last.Head;
        return last.Count - before;
    }

    private async Task<string?> WhyNotAsync(DbConnection connection, AuditKeys keys, Seal? last)
    {
        if (seen is not null && !await HoldsAsync(connection, seen)) return "chain-cut";
        if (place.LastHead() is not { } line) return last is null ? null : "heads-missing";
        if (Head.Read(line) is not { } head || keys.Of(head.Key) is not { } key || !head.IsSignedBy(key)) return "head-forged";
        return await HoldsAsync(connection, head) ? null : "chain-cut";
    }

    /// <summary>The chain went through this head.</summary>
    private static async Task<bool> HoldsAsync(DbConnection connection, Head head) =>
        await SealRows.NumberAsync(connection, head.Number) is { } seal && seal.Count == head.Count && seal.Digest.AsSpan().SequenceEqual(head.Digest);

    private async Task<Seal?> SealNewAsync(DbConnection connection, AuditKey key, Seal? last)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        DateTimeOffset? floor = await SealRows.LastWholeAsync(engine, connection) is { } whole ? whole - Seal.Grace : null;
        var done = await SealedSinceAsync(connection, floor - Seal.Grace);
        var waiting = new List<WrittenRow>();
        foreach (var chained in Chained.All)
        {
            await foreach (var row in chained.SinceAsync(engine, connection, floor, now + Seal.Grace))
            {
                if (done.Contains((row.Kept, row.Id))) continue;
                if (waiting.Count == Seal.Longest) await SealAsync(whole: false);
                waiting.Add(row);
            }
        }
        if (waiting.Count > 0) await SealAsync(whole: true);
        return last;

        async Task SealAsync(bool whole)
        {
            var seal = Seal.After(last, now, whole, waiting, key);
            await engine.WriteAsync((writing, transaction) => SealRows.InsertAsync(engine, writing, transaction, seal));
            waiting.Clear();
            last = seal;
        }
    }

    private async Task<HashSet<(Kept, Guid)>> SealedSinceAsync(DbConnection connection, DateTimeOffset? since)
    {
        var done = new HashSet<(Kept, Guid)>();
        await foreach (var seal in SealRows.AllAsync(engine, connection, since))
            foreach (var leaf in Leaf.Split(seal.Leaves)) done.Add((leaf.Kept, leaf.Id));
        return done;
    }

    private static async Task<object?> AskAsync(DbConnection connection, string sql)
    {
        await using var ask = connection.CreateCommand();
        ask.CommandText = sql;
        return await ask.ExecuteScalarAsync();
    }
}
