using System.Data.Common;
using Alongside.Domain.Accountability;
using Alongside.Web.Access;

namespace Alongside.Web.Audit;

/// <summary>A table whose rows the chain holds, and which of its columns never change.</summary>
/// <param name="Kept">Its name in the seals.</param>
/// <param name="Table">Its name in the record.</param>
/// <param name="Moment">The column that says when.</param>
/// <param name="InOrder">Ids are issued by the moment, so that new rows are found by their ids.</param>
/// <param name="Columns">The columns that the seal covers besides id and moment.</param>
internal sealed record Chained(Kept Kept, string Table, string Moment, bool InOrder, params string[] Columns)
{
    /// <summary>A visit's later life (last seen, ended) is not sealed; that it began, whose it was and where, is.</summary>
    public static readonly IReadOnlyList<Chained> All =
    [
        new(Kept.Reading, "readings", "at", true, "asked", "families", "family_id", "page", "person_id", "visit_id", "why", "worker_id"),
        new(Kept.Change, "changes", "at", true, "family_id", "person_id", "visit_id", "what", "worker_id"),
        new(Kept.Reason, "reasons", "at", true, "family_id", "until", "words", "worker_id"),
        new(Kept.Review, "reviews", "at", true, "family_may_know", "outcome", "reason_id", "words", "worker_id"),
        new(Kept.Visit, "visits", "began_at", false, "device", "device_id", "handed_encounter_id", "handed_form", "handed_person_id", "network", "only_page", "person_id", "until", "worker_id"),
        new(Kept.Erasure, "erasures", "at", true, "kept", "row_id", "signature", "why"),
    ];

    /// <summary>Ids asked for at once.</summary>
    private const int AtOnce = 400;

    public static Chained Of(Kept kept) => All.Single(c => c.Kept == kept);

    /// <summary>Rows of a moment or later, as they stand now.</summary>
    public IAsyncEnumerable<WrittenRow> SinceAsync(Engine engine, DbConnection connection, DateTimeOffset? floor, DateTimeOffset until)
    {
        var since = floor is null ? "" : $"{Moment} >= @floor AND {(InOrder ? "id >= @first AND " : "")}";
        return ReadAsync(connection, $"WHERE {since}{Moment} <= @until ORDER BY {(InOrder ? "id" : Moment)}",
            [("@until", engine.Kept(until)), .. floor is { } from ? new[] { ("@floor", engine.Kept(from)), ("@first", engine.Kept(House.FirstId(from))) } : []]);
    }

    /// <summary>Those of these rows that are there.</summary>
    public async Task<Dictionary<Guid, WrittenRow>> ThereAsync(Engine engine, DbConnection connection, IReadOnlyList<Guid> ids)
    {
        var found = new Dictionary<Guid, WrittenRow>();
        foreach (var some in ids.Chunk(AtOnce))
            await foreach (var row in ReadAsync(connection, $"WHERE id IN ({string.Join(", ", some.Select((_, i) => $"@id{i}"))})", [.. some.Select((id, i) => ($"@id{i}", engine.Kept(id)))]))
                found[row.Id] = row;
        return found;
    }

    /// <summary>How many rows say that they are older than <paramref name="line"/> or younger than <paramref name="late"/>.</summary>
    public async Task<long> CountOutsideAsync(Engine engine, DbConnection connection, DateTimeOffset line, DateTimeOffset late)
    {
        await using var ask = Ask(connection, $"SELECT count(*) FROM {Table} WHERE {Outside}", [("@line", engine.Kept(line)), ("@late", engine.Kept(late))]);
        return Convert.ToInt64(await ask.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Which rows those are, and of when they say they are.</summary>
    public async IAsyncEnumerable<(Guid Id, DateTimeOffset At)> OutsideAsync(Engine engine, DbConnection connection, DateTimeOffset line, DateTimeOffset late)
    {
        await using var ask = Ask(connection, $"SELECT id, {Moment} FROM {Table} WHERE {Outside}", [("@line", engine.Kept(line)), ("@late", engine.Kept(late))]);
        await using var reader = await ask.ExecuteReaderAsync();
        while (await reader.ReadAsync()) yield return (IdOf(reader.GetValue(0)), MomentOf(reader.GetValue(1)));
    }

    private string Outside => $"{Moment} < @line OR {Moment} > @late";

    internal static Guid IdOf(object value) => value is byte[] bytes ? new(bytes, bigEndian: true) : (Guid)value;

    internal static DateTimeOffset MomentOf(object value) => value is long milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : new((DateTime)value);

    private async IAsyncEnumerable<WrittenRow> ReadAsync(DbConnection connection, string where, IReadOnlyList<(string, object)> values)
    {
        await using var ask = Ask(connection, $"SELECT id, {Moment}, {string.Join(", ", Columns.Select(c => $"\"{c}\""))} FROM {Table} {where}", values);
        await using var reader = await ask.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            yield return new(Kept, IdOf(reader.GetValue(0)), MomentOf(reader.GetValue(1)),
                WrittenRow.InBytes(Columns.Select((name, i) => (name, reader.IsDBNull(i + 2) ? null : (object?)reader.GetValue(i + 2)))));
    }

    private static DbCommand Ask(DbConnection connection, string sql, IReadOnlyList<(string Name, object Value)> values)
    {
        var ask = connection.CreateCommand();
        ask.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = ask.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            ask.Parameters.Add(parameter);
        }
        return ask;
    }
}
