using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Alongside.Web.Access;

/// <summary>
/// Tells PostgreSQL with every question who asks. The words go before the question in the same round trip, which is one
/// transaction: nothing of it is left for whoever borrows the connection next.
/// </summary>
internal sealed class SaysWho : DbCommandInterceptor
{
    public static SaysWho One { get; } = new();

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

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (Says(command)) result.NextResult();
        return result;
    }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (Says(command)) await result.NextResultAsync(cancellationToken);
        return result;
    }

    // Inside a save it was said when the transaction began.
    private static void Say(DbCommand command, CommandEventData eventData)
    {
        if (Says(command) && eventData.Context is ISaysWho context) context.AtTheWall.SayBefore(command);
    }

    private static bool Says(DbCommand command) => command.Transaction is null;
}
