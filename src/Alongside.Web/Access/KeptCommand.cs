using System.Data;
using Microsoft.Data.Sqlite;

namespace Alongside.Web.Access;

/// <summary>
/// A question on its way to a <see cref="KeptConnection"/>: a text and values, answered by the statement that is kept for
/// this text. What is no reading, and a question within its own answer, it asks as any other command does.
/// </summary>
internal sealed class KeptCommand(KeptConnection kept) : SqliteCommand
{
    public override SqliteConnection? Connection
    {
        get => kept;
        set => throw new NotSupportedException("A command belongs to the connection that made it.");
    }

    public override SqliteDataReader ExecuteReader(CommandBehavior behavior)
    {
        if (kept.Read(this) is { } reader) return reader;
        BecomeOrdinary();
        return base.ExecuteReader(behavior);
    }

    public override int ExecuteNonQuery()
    {
        BecomeOrdinary();
        return base.ExecuteNonQuery();
    }

    public override object? ExecuteScalar()
    {
        BecomeOrdinary();
        return base.ExecuteScalar();
    }

    public override void Prepare()
    {
        BecomeOrdinary();
        base.Prepare();
    }

    // Until then the connection does not know of it, and need not look for it among its own when it goes.
    private void BecomeOrdinary() => base.Connection = kept;
}
