using System.Data.Common;
using Alongside.Web.Access;
using Alongside.Web.Schema;

namespace Alongside.Web.Commands.Generate;

/// <summary>
/// A SQLite record that does not exist yet. It is filled beside its place, without a journal and without waiting for
/// the disk, because nothing in it is anybody's; it comes to its place only when it is whole and on the disk.
/// </summary>
internal static class NewFile
{
    public static async Task FillAsync(string path, TimeProvider clock, Func<Engine, DbConnection, Task> fill)
    {
        var beside = path + ".part";
        foreach (var old in Beside(beside)) File.Delete(old);
        // Migrating leaves connections open behind it; what follows needs the file for itself.
        await using (var engine = new SqliteEngine(beside)) await Runner.MigrateAsync(engine, clock);
        await using (var engine = new SqliteEngine(beside))
        {
            await using var connection = await engine.OpenAloneAsync();
            await RunAsync(connection, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-500000; BEGIN");
            await fill(engine, connection);
            await RunAsync(connection, "COMMIT; PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(TRUNCATE)");
        }
        await using (var file = File.OpenWrite(beside)) file.Flush(flushToDisk: true);
        foreach (var log in Beside(beside)[1..]) File.Delete(log);
        File.Move(beside, path);
    }

    private static string[] Beside(string path) => [path, path + "-wal", path + "-shm"];

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
