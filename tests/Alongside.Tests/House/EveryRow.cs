using System.Globalization;
using Alongside.Tests.Given;
using Alongside.Web.Access;

namespace Alongside.Tests.House;

/// <summary>A whole record, for comparing before and after.</summary>
internal static class EveryRow
{
    /// <summary>Every row of every table, as text, in order.</summary>
    public static async Task<List<string>> InAsync(Engine engine)
    {
        var rows = new List<string>();
        await using var connection = await engine.OpenPastTheWallAsync();
        foreach (var table in await ReadAsync(engine is SqliteEngine ? "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1" : "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"))
            rows.AddRange((await ReadAsync($"SELECT * FROM \"{table}\"")).Order(StringComparer.Ordinal).Select(row => $"{table}: {row}"));
        return rows;

        async Task<List<string>> ReadAsync(string sql)
        {
            await using var ask = connection.CreateCommand();
            ask.CommandText = sql;
            await using var reader = await ask.ExecuteReaderAsync();
            var read = new List<string>();
            while (await reader.ReadAsync()) read.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Written(reader.GetValue(i)))));
            return read;
        }

        static string Written(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    }
}
