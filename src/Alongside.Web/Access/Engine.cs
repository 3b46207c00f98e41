using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// Where the record lives: SQLite embedded, or PostgreSQL. Gives out connections for reading, and one way to write
/// that returns only when what was written would survive a power cut.
/// </summary>
public abstract class Engine : IAsyncDisposable
{
    /// <summary>Opens <c>sqlite:PATH</c> or <c>postgres:CONNECTION STRING</c>.</summary>
    public static Engine At(string database)
    {
        var colon = database.IndexOf(':', StringComparison.Ordinal);
        var (kind, place) = colon < 0 ? ("", database) : (database[..colon], database[(colon + 1)..]);
        return kind switch
        {
            "sqlite" => new SqliteEngine(place),
            "postgres" => new PostgresEngine(place),
            _ => throw new ArgumentException($"'{database}' is not a record. Say sqlite:PATH or \"postgres:CONNECTION STRING\".", nameof(database)),
        };
    }

    /// <summary>The engine's word in the names of schema twins: <c>sqlite</c>, <c>postgres</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What makes this record unsafe to serve, and what to do about it; null when nothing does.</summary>
    internal abstract Task<string?> WhyUnsafeAsync();

    internal abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>How many pages are made at once; null where making one mostly waits for another machine.</summary>
    internal virtual int? PagesAtOnce => null;

    /// <summary>A connection that only reads, open or to be opened; give it back with <see cref="GiveBackAsync"/>.</summary>
    internal abstract DbConnection Borrow();

    internal abstract ValueTask GiveBackAsync(DbConnection connection);

    /// <summary>
    /// Runs <paramref name="work"/> inside a transaction and returns when it is durable. A failure undoes this work
    /// alone and is thrown here, however many other saves share the commit.
    /// </summary>
    internal abstract Task WriteAsync(Func<DbConnection, DbTransaction, Task> work);

    /// <summary>The same, for somebody whom the database knows. An engine without a wall asks nobody.</summary>
    internal virtual Task WriteAsync(AtTheWall who, Func<DbConnection, DbTransaction, Task> work) => WriteAsync(work);

    /// <summary>Says within a transaction who asks from here on.</summary>
    internal virtual Task SayAsync(DbConnection connection, DbTransaction transaction, AtTheWall who) => Task.CompletedTask;

    /// <summary>A connection of its own, for schema changes, imports and backups. The caller disposes it.</summary>
    internal abstract Task<DbConnection> OpenAloneAsync();

    /// <summary>Whether there is nothing there yet: no file, no table.</summary>
    internal abstract Task<bool> IsEmptyAsync();

    /// <summary>Writes the whole record into a file that does not exist yet, while it is in use.</summary>
    /// <param name="file">It appears when it is complete.</param>
    /// <param name="progress">How far it is, 0–1.</param>
    /// <exception cref="IOException">It could not be written; nothing is left of it under that name.</exception>
    internal abstract Task BackupAsync(string file, Action<double> progress);

    /// <summary>Brings a backup back into an empty place.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    internal abstract Task RestoreAsync(string file, Action<double> progress);

    /// <summary>Which schema steps a backup holds.</summary>
    /// <exception cref="InvalidDataException">It is no backup of this engine.</exception>
    internal abstract Task<IReadOnlySet<string>> StepsOfAsync(string file);

    /// <summary>The SQL word for one of the schema's neutral types (id, moment, day, flag, text, int, long, real, blob; key is text that compares by code point).</summary>
    internal abstract string TypeOf(string neutral);

    /// <summary>An id as this engine's hand-written SQL keeps it.</summary>
    internal abstract object Kept(Guid id);

    /// <summary>Yes or no as this engine's hand-written SQL keeps it.</summary>
    internal abstract object Kept(bool flag);

    /// <summary>A moment as this engine's hand-written SQL keeps it.</summary>
    internal abstract object Kept(DateTimeOffset moment);

    /// <summary>Runs one hand-written statement inside a write; the engine keeps it prepared where that helps.</summary>
    internal virtual async Task RunAsync(DbConnection connection, DbTransaction transaction, string sql, params (string Name, object Value)[] values)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>What only reads waits while something is saved, and holds nothing meanwhile that a save may need.</summary>
    internal virtual ValueTask RestAsync(DbConnection reading) => default;

    /// <summary>Lets a context read; it must be given back with <see cref="EndAsync"/>.</summary>
    internal void Begin(DbContext context) => context.Database.SetDbConnection(Borrow());

    internal async ValueTask EndAsync(DbContext context)
    {
        var connection = context.Database.GetDbConnection();
        context.Database.SetDbConnection(null);
        await GiveBackAsync(connection);
    }

    /// <summary>Saves what <paramref name="context"/> tracks, durably, and leaves it reading as before.</summary>
    internal async Task SaveAsync(DbContext context, Func<DbConnection, DbTransaction, Task>? also = null)
    {
        context.ChangeTracker.DetectChanges();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.Database.AutoSavepointsEnabled = false; // Each write stands or falls alone already.
        var reading = context.Database.GetDbConnection();
        try
        {
            await RestAsync(reading);
            var who = context is ISaysWho known ? known.AtTheWall : throw new NotSupportedException($"{context.GetType().Name} does not say for whom it saves.");
            await WriteAsync(who, async (connection, transaction) =>
            {
                context.Database.SetDbConnection(connection);
                await context.Database.UseTransactionAsync(transaction);
                try
                {
                    await context.SaveChangesAsync(acceptAllChangesOnSuccess: false);
                    if (also is not null) await also(connection, transaction);
                }
                finally
                {
                    await context.Database.UseTransactionAsync(null);
                    context.Database.SetDbConnection(reading);
                }
            });
            context.ChangeTracker.AcceptAllChanges();
        }
        finally
        {
            context.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    public abstract ValueTask DisposeAsync();
}
