using System.Diagnostics;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Alongside.Tests.House;

/// <summary>Counts what is asked of one place's database while it is open.</summary>
internal sealed class CountedQueries : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IAsyncDisposable
{
    private static readonly Lazy<CountedQueries> Always = new(() => new(""));
    private readonly string database;
    private readonly List<IDisposable> listening = [];
    private int count;

    private CountedQueries(string database)
    {
        this.database = database;
        listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => count;

    /// <summary>A context that finds nobody listening does not look again for a second: so somebody listens from the beginning.</summary>
    public static void Listen() => _ = Always.Value;

    public static async Task<CountedQueries> OfAsync(Place place)
    {
        await using var connection = await place.Engine.OpenAloneAsync();
        return new(connection.DataSource + connection.Database);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) listening.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        if (value == Straight.Asking) listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is AskedStraight straight && straight.Database.Length > 0 && database.StartsWith(straight.Database, StringComparison.Ordinal)) Interlocked.Increment(ref count);
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData asked && asked.Connection.DataSource + asked.Connection.Database == database)
            Interlocked.Increment(ref count);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public ValueTask DisposeAsync()
    {
        foreach (var one in listening) one.Dispose();
        return ValueTask.CompletedTask;
    }
}
