using System.Data.Common;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Audit;
using Alongside.Web.Commands;

namespace Alongside.Tests.Given;

/// <summary>A record, its sealer, and the key and second store that lie outside it.</summary>
internal sealed class AnAudit
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("alongside-audit-").FullName;
    private static int number;

    private AnAudit(string database, StoppedClock clock, AuditPlace place) => (Database, Clock, Outside) = (database, clock, place);

    public string Database { get; }
    public StoppedClock Clock { get; }
    public AuditPlace Outside { get; }

    public static async Task<(Place Place, AnAudit Audit)> NewAsync(string engine)
    {
        var database = await Databases.NewAsync(engine);
        var place = await Place.NewAsync(engine, at: database);
        return (place, new(database, place.Clock, place.Outside));
    }

    /// <summary>One round by a sealer that has just started.</summary>
    public async Task<(long Rows, string? Trouble)> SealAsync()
    {
        await using var engine = Engine.At(Database);
        var sealer = new Sealer(engine, Clock, Outside);
        return (await sealer.SealAsync(), sealer.Trouble);
    }

    /// <summary>What <c>audit verify</c> says, and whether it ends well.</summary>
    public async Task<(int Exit, string Said)> VerifyAsync()
    {
        await using var told = new StringWriter();
        var exit = await AuditCommand.VerifyAsync(Database, Outside.KeyFile, Outside.HeadsFile, Clock, told);
        return (exit, told.ToString());
    }

    /// <summary>Writes into the record past everything, as whoever owns it can.</summary>
    public async Task TampersAsync(params string[] sql)
    {
        await using var engine = Engine.At(Database.Replace(PostgresServer.App, PostgresServer.Owner, StringComparison.Ordinal));
        await using var connection = await engine.OpenPastTheWallAsync();
        foreach (var one in sql)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = one;
            await command.ExecuteNonQueryAsync();
        }
    }

    public async Task<object?> AsksAsync(string sql)
    {
        await using var engine = Engine.At(Database);
        await using var connection = await engine.OpenPastTheWallAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    /// <summary>The same record and second store again, in another place, to be spoilt; SQLite only.</summary>
    public AnAudit Copy()
    {
        var at = Path.Combine(Folder, $"{Interlocked.Increment(ref number)}");
        var outside = new AuditPlace(at + ".key", at + ".heads");
        var file = outside.KeyFile + ".db";
        File.Copy(Database["sqlite:".Length..], file);
        File.Copy(Outside.KeyFile, outside.KeyFile);
        File.Copy(Outside.HeadsFile, outside.HeadsFile);
        return new($"sqlite:{file}", Clock, outside);
    }

    public void IsThrownAway()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, Path.GetFileNameWithoutExtension(Outside.KeyFile) + ".*")) File.Delete(file);
    }
}
