using System.Data.Common;
using Alongside.Domain.Accountability;
using Alongside.Web.Access;

namespace Alongside.Web.Audit;

/// <summary>The table of seals, read and written.</summary>
internal static class SealRows
{
    private const string Columns = "number, at, whole, count, previous, leaves, digest, \"key\", signature";

    /// <summary>The newest seal; null when nothing is sealed yet.</summary>
    public static async Task<Seal?> NewestAsync(DbConnection connection)
    {
        await foreach (var seal in ReadAsync(connection, "ORDER BY number DESC LIMIT 1")) return seal;
        return null;
    }

    /// <summary>When the newest whole round was sealed; null when none was.</summary>
    public static async Task<DateTimeOffset?> LastWholeAsync(Engine engine, DbConnection connection)
    {
        await foreach (var seal in ReadAsync(connection, "WHERE whole = @yes ORDER BY number DESC LIMIT 1", ("@yes", engine.Kept(true)))) return seal.At;
        return null;
    }

    public static async Task<Seal?> NumberAsync(DbConnection connection, long number)
    {
        await foreach (var seal in ReadAsync(connection, "WHERE number = @number", ("@number", number))) return seal;
        return null;
    }

    /// <summary>The next seal; null after the last.</summary>
    public static async Task<Seal?> AfterAsync(DbConnection connection, long number)
    {
        await foreach (var seal in ReadAsync(connection, "WHERE number > @number ORDER BY number LIMIT 1", ("@number", number))) return seal;
        return null;
    }

    /// <summary>Every seal in the order of its number, or those of a moment and later.</summary>
    public static IAsyncEnumerable<Seal> AllAsync(Engine engine, DbConnection connection, DateTimeOffset? since = null) =>
        since is { } from ? ReadAsync(connection, "WHERE at >= @since ORDER BY number", ("@since", engine.Kept(from))) : ReadAsync(connection, "ORDER BY number");

    public static Task InsertAsync(Engine engine, DbConnection connection, DbTransaction transaction, Seal seal) => engine.RunAsync(connection, transaction,
        $"INSERT INTO seals ({Columns}) VALUES (@number, @at, @whole, @count, @previous, @leaves, @digest, @key, @signature)",
        ("@number", seal.Number), ("@at", engine.Kept(seal.At)), ("@whole", engine.Kept(seal.Whole)), ("@count", seal.Count), ("@previous", seal.Previous),
        ("@leaves", seal.Leaves), ("@digest", seal.Digest), ("@key", seal.Key), ("@signature", seal.Signature));

    /// <summary>What was erased on purpose, and the signature over what was left of it.</summary>
    public static async Task<List<(Kept Kept, Guid Row, byte[] Signature)>> ErasuresAsync(DbConnection connection)
    {
        await using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT kept, row_id, signature FROM erasures";
        await using var reader = await ask.ExecuteReaderAsync();
        var erasures = new List<(Kept, Guid, byte[])>();
        while (await reader.ReadAsync()) erasures.Add(((Kept)reader.GetInt32(0), Chained.IdOf(reader.GetValue(1)), (byte[])reader.GetValue(2)));
        return erasures;
    }

    private static async IAsyncEnumerable<Seal> ReadAsync(DbConnection connection, string which, params (string Name, object Value)[] values)
    {
        await using var ask = connection.CreateCommand();
        ask.CommandText = $"SELECT {Columns} FROM seals {which}";
        foreach (var (name, value) in values)
        {
            var parameter = ask.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            ask.Parameters.Add(parameter);
        }
        await using var reader = await ask.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            yield return new(reader.GetInt64(0), Chained.MomentOf(reader.GetValue(1)), reader.GetBoolean(2), reader.GetInt64(3), (byte[])reader.GetValue(4),
                (byte[])reader.GetValue(5), (byte[])reader.GetValue(6), reader.GetString(7), (byte[])reader.GetValue(8));
    }
}
