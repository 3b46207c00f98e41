using System.Collections.Concurrent;
using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// SQLite, embedded. One writer behind a gate: up to <see cref="SharesOneCommit"/> saves share one commit, and so one
/// fsync. One gate also because the SQLite we can get (3.50.4) has the WAL-reset bug that was fixed in 3.51.3; it needs
/// two connections that commit or checkpoint at once, and here there is only ever one.
/// </summary>
internal sealed partial class SqliteEngine : Engine
{
    public const int SharesOneCommit = 64;

    private const string Savepoint = "SAVEPOINT one";
    private const string Release = "RELEASE one";
    private const UnixFileMode OwnersAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string path;
    private readonly ConcurrentStack<KeptConnection> readers = []; // The one used last first: few stay warm, and the rest are never opened.
    private readonly Channel<Waiting> gate = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(4_096) { SingleReader = true });
    private readonly Lazy<Task> keeper;

    public SqliteEngine(string path)
    {
        this.path = Path.GetFullPath(path);
        keeper = new(() => Task.Run(KeepGateAsync));
    }

    public override string Name => "sqlite";

    internal override int? PagesAtOnce => Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>How many saves wait for a commit.</summary>
    internal int AtItsGate => gate.Reader.Count;

    internal override Task<string?> WhyUnsafeAsync() => Task.FromResult(
        !OperatingSystem.IsWindows() && System.IO.File.Exists(path) && (System.IO.File.GetUnixFileMode(path) & ~OwnersAlone) != 0
            ? $"Others on this machine can read the record. Run: chmod 600 {path}"
            : null);

    internal override void Configure(DbContextOptionsBuilder options) => MadeOnce.In(options.UseSqlite());

    internal override DbConnection Borrow() => readers.TryPop(out var idle) ? idle : Open(readOnly: true);

    internal override ValueTask GiveBackAsync(DbConnection connection)
    {
        readers.Push((KeptConnection)connection);
        return ValueTask.CompletedTask;
    }

    internal override async Task WriteAsync(Func<DbConnection, DbTransaction, Task> work)
    {
        _ = keeper.Value;
        var waiting = new Waiting(work);
        await gate.Writer.WriteAsync(waiting);
        await waiting.Durable;
    }

    internal override Task RunAsync(DbConnection connection, DbTransaction transaction, string sql, params (string Name, object Value)[] values)
    {
        ((KeptConnection)connection).Run(sql, (SqliteTransaction)transaction, values);
        return Task.CompletedTask;
    }

    internal override Task<DbConnection> OpenAloneAsync() => Task.FromResult<DbConnection>(Open(readOnly: false));

    internal override object Kept(Guid id) => House.Bytes(id);

    internal override object Kept(bool flag) => flag ? 1 : 0;

    internal override object Kept(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    internal override string TypeOf(string neutral) => neutral switch
    {
        "id" or "blob" => "BLOB",
        "moment" or "flag" or "int" or "long" => "INTEGER",
        "day" or "text" or "key" => "TEXT",
        "real" => "REAL",
        _ => throw new ArgumentOutOfRangeException(nameof(neutral), neutral, "not one of the schema's types"),
    };

    public override async ValueTask DisposeAsync()
    {
        gate.Writer.TryComplete();
        if (keeper.IsValueCreated) await keeper.Value;
        while (readers.TryPop(out var reader)) await reader.DisposeAsync();
    }

    private KeptConnection Open(bool readOnly)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        MakeForOwnerAlone();
        var connection = new KeptConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        Execute(connection, "PRAGMA journal_mode=WAL");
        Execute(connection, "PRAGMA synchronous=FULL; PRAGMA mmap_size=0; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-2000");
        if (readOnly) Execute(connection, "PRAGMA query_only=ON");
        InsistOnSafety(connection);
        return connection;
    }

    /// <summary>SQLite would make it as readable as any file; its log and index take after it.</summary>
    private void MakeForOwnerAlone()
    {
        if (OperatingSystem.IsWindows() || System.IO.File.Exists(path)) return;
        try
        {
            using var made = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnersAlone });
        }
        catch (IOException) when (System.IO.File.Exists(path))
        {
            return; // Another connection was a moment earlier, and made it the same way.
        }
    }

    /// <summary>A power cut must not lose what was acknowledged: checked on every connection, not believed.</summary>
    internal static void InsistOnSafety(SqliteConnection connection)
    {
        var (journal, synchronous) = (Ask(connection, "PRAGMA journal_mode"), Ask(connection, "PRAGMA synchronous"));
        if (journal != "wal" || synchronous != "2")
            throw new InvalidOperationException($"The record needs SQLite in WAL with synchronous=FULL; it answered {journal} and {synchronous}. Is the file on a network drive?");
    }

    private async Task KeepGateAsync()
    {
        await using var writer = Open(readOnly: false);
        var together = new List<Waiting>(SharesOneCommit);
        while (await gate.Reader.WaitToReadAsync())
        {
            together.Clear();
            try
            {
                await CommitTogetherAsync(writer, together);
            }
            catch (Exception failure)
            {
                // A full disk, say: whoever shares this commit is told, and the gate stays open for the next.
                foreach (var waiting in together) waiting.Failure ??= failure;
            }
            // A failure too is told only now: what it came from may be a neighbour in this commit, and must be there to be read.
            foreach (var waiting in together) waiting.Tell();
        }
    }

    private async Task CommitTogetherAsync(KeptConnection writer, List<Waiting> together)
    {
        if (!gate.Reader.TryRead(out var waiting)) return;
        together.Add(waiting);
        await using var transaction = (SqliteTransaction)await writer.BeginTransactionAsync();
        await JoinAsync(writer, transaction, waiting);
        while (together.Count < SharesOneCommit && gate.Reader.TryRead(out waiting))
        {
            together.Add(waiting);
            await JoinAsync(writer, transaction, waiting);
        }
        await transaction.CommitAsync();
    }

    private static async Task JoinAsync(KeptConnection writer, SqliteTransaction transaction, Waiting waiting)
    {
        writer.Run(Savepoint, transaction, []);
        try
        {
            await waiting.Work(writer, transaction);
            writer.Run(Release, transaction, []);
        }
        catch (Exception failure)
        {
            waiting.Failure = failure;
            Execute(writer, "ROLLBACK TO one; RELEASE one", transaction);
        }
    }

    private static void Execute(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.ExecuteNonQuery();
    }

    private static string? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }

    private sealed class Waiting(Func<DbConnection, DbTransaction, Task> work)
    {
        private readonly TaskCompletionSource durable = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Func<DbConnection, DbTransaction, Task> Work => work;
        public Task Durable => durable.Task;
        public Exception? Failure { get; set; }

        public void Tell()
        {
            if (Failure is null) durable.SetResult();
            else durable.SetException(Failure);
        }
    }
}
