using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Alongside.Web.Access;

/// <summary>
/// Tells PostgreSQL who asks: before each question, in the same round trip and the same transaction. Where many questions
/// follow one another (<see cref="ISaysWho.AsksOn"/>) that transaction stays open between them, and what was said is
/// said again only when it is another. Nothing of it is left for whoever borrows the connection next.
/// </summary>
internal sealed class SaysWho : DbCommandInterceptor, IDbConnectionInterceptor
{
    private static readonly ConditionalWeakTable<DbConnection, SaidSoFar> Connections = [];

    public static SaysWho One { get; } = new();

    /// <summary>Ends the transaction in which somebody asked; the connection may be lent meanwhile.</summary>
    public static async ValueTask RestAsync(DbConnection connection)
    {
        if (Connections.Remove(connection)) await connection.CloseAsync();
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Say(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Say(command, eventData);
        return new(result);
    }

    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) =>
        throw new NotSupportedException("One value alone would be the answer to who asks. Ask for rows.");

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("One value alone would be the answer to who asks. Ask for rows.");

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        Says(command) ? throw new NotSupportedException("Whoever asks changes nothing. Save.") : result;

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        Says(command) ? throw new NotSupportedException("Whoever asks changes nothing. Save.") : new(result);

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (Says(command) && WasSaid(command, eventData)) result.NextResult();
        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (Says(command) && WasSaid(command, eventData)) await result.NextResultAsync(cancellationToken);
        return result;
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Broke(command);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Broke(command);
        return Task.CompletedTask;
    }

    public override void CommandCanceled(DbCommand command, CommandEndEventData eventData) => Broke(command);

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Broke(command);
        return Task.CompletedTask;
    }

    /// <summary>Between two questions the connection stays as it is.</summary>
    InterceptionResult IDbConnectionInterceptor.ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        Connections.TryGetValue(connection, out _) ? InterceptionResult.Suppress() : result;

    ValueTask<InterceptionResult> IDbConnectionInterceptor.ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        new(Connections.TryGetValue(connection, out _) ? InterceptionResult.Suppress() : result);

    // Inside a save it was said when the transaction began.
    private static void Say(DbCommand command, CommandEventData eventData)
    {
        if (!Says(command) || eventData.Context is not ISaysWho context) return;
        if (context.AsksOn) Connections.GetOrCreateValue(command.Connection!).SayBefore(command, context.AtTheWall);
        else context.AtTheWall.SayBefore(command);
    }

    private static bool WasSaid(DbCommand command, CommandEventData eventData) =>
        eventData.Context is ISaysWho context && (!context.AsksOn || Connections.GetOrCreateValue(command.Connection!).WasSaid);

    private static void Broke(DbCommand command)
    {
        if (command.Connection is { } connection && Connections.TryGetValue(connection, out var said)) said.Broke();
    }

    private static bool Says(DbCommand command) => command.Transaction is null;
}
