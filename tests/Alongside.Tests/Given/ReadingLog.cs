using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Tests.House;

namespace Alongside.Tests.Given;

/// <summary>The reading log as it lies in the record, read past every page.</summary>
internal static class ReadingLog
{
    public sealed record Line(Guid Id, Why Why, string Page, Id<Family>? Family, int Families);

    /// <summary>What this worker opened or asked for, oldest first.</summary>
    public static async Task<IReadOnlyList<Line>> ReadingsOfAsync(this Place place, Someone who)
    {
        await using var connection = await place.Engine.OpenAloneAsync();
        await using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT id, why, page, family_id, families FROM readings WHERE worker_id = @worker ORDER BY id";
        var worker = ask.CreateParameter();
        (worker.ParameterName, worker.Value) = ("@worker", place.Engine.Kept(who.Worker.Id.Value));
        ask.Parameters.Add(worker);
        var lines = new List<Line>();
        await using var row = await ask.ExecuteReaderAsync();
        while (await row.ReadAsync())
            lines.Add(new(Read(row.GetValue(0)), (Why)Convert.ToInt32(row.GetValue(1), CultureInfo.InvariantCulture), row.GetString(2),
                row.IsDBNull(3) ? null : new Id<Family>(Read(row.GetValue(3))), row.IsDBNull(4) ? 0 : ((byte[])row.GetValue(4)).Length / 16));
        return lines;
    }

    private static Guid Read(object id) => id is byte[] bytes ? new(bytes, bigEndian: true) : (Guid)id;
}
