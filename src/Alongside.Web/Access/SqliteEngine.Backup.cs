using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Alongside.Web.Access;

internal sealed partial class SqliteEngine
{
    private const int PagesAtATime = 2_000;

    /// <summary>Where the record lies.</summary>
    public string File => path;

    internal override async Task<bool> IsEmptyAsync()
    {
        if (!System.IO.File.Exists(path)) return true;
        await using var connection = Open(readOnly: true);
        return Ask(connection, "SELECT count(*) FROM sqlite_master") == "0";
    }

    /// <summary>By SQLite's own online backup: people go on working, and the copy is of one moment.</summary>
    internal override async Task BackupAsync(string file, Action<double> progress)
    {
        await using var record = Open(readOnly: true);
        // One transaction holds the moment still, so that a busy record does not begin the copy again and again.
        Execute(record, "BEGIN");
        Ask(record, "SELECT count(*) FROM sqlite_master");
        await InTheOpenAsync(file, async part =>
        {
            await using var copy = Alone(part);
            Copy(record, copy, progress);
            Execute(copy, "PRAGMA journal_mode=DELETE"); // So that a backup is one file.
        });
    }

    internal override async Task RestoreAsync(string file, Action<double> progress)
    {
        await using (var backup = Alone(file, SqliteOpenMode.ReadOnly))
        {
            if (Ask(backup, "PRAGMA quick_check") != "ok") throw new InvalidDataException($"{file} is damaged. Use an older backup.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await InTheOpenAsync(path, async part =>
            {
                await using var copy = Alone(part);
                Copy(backup, copy, progress);
            });
        }
    }

    /// <summary>The steps a backup holds; it may be one that another program wrote.</summary>
    internal override Task<IReadOnlySet<string>> StepsOfAsync(string file)
    {
        try
        {
            using var backup = Alone(file, SqliteOpenMode.ReadOnly);
            using var ask = backup.CreateCommand();
            ask.CommandText = "SELECT name FROM schema_steps";
            using var reader = ask.ExecuteReader();
            var steps = new HashSet<string>();
            while (reader.Read()) steps.Add(reader.GetString(0));
            return Task.FromResult<IReadOnlySet<string>>(steps);
        }
        catch (SqliteException)
        {
            throw new InvalidDataException($"{file} is not a backup of Alongside on SQLite.");
        }
    }

    /// <summary>Whoever finds the file finds a whole one: it gets its name when it is complete and on the disk.</summary>
    private static async Task InTheOpenAsync(string file, Func<string, Task> write)
    {
        var part = file + ".part";
        System.IO.File.Delete(part);
        await write(part);
        using (var written = System.IO.File.Open(part, FileMode.Open, FileAccess.ReadWrite)) written.Flush(flushToDisk: true);
        System.IO.File.Move(part, file);
    }

    private static void Copy(SqliteConnection from, SqliteConnection to, Action<double> progress)
    {
        using var copying = raw.sqlite3_backup_init(to.Handle, "main", from.Handle, "main");
        while (true)
        {
            var result = raw.sqlite3_backup_step(copying, PagesAtATime);
            var pages = raw.sqlite3_backup_pagecount(copying);
            if (pages > 0) progress(1 - ((double)raw.sqlite3_backup_remaining(copying) / pages));
            if (result == raw.SQLITE_DONE) return;
            if (result != raw.SQLITE_OK) throw new IOException(string.Create(CultureInfo.InvariantCulture, $"SQLite could not copy the record (code {result}). Is there room on the disk?"));
        }
    }

    private static SqliteConnection Alone(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
