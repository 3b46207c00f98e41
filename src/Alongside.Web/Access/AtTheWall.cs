using System.Data.Common;

namespace Alongside.Web.Access;

/// <summary>
/// Whoever asks the database, or the program's own named act. PostgreSQL is told in each transaction and leaves out
/// the rows that are not theirs; see decision 0027. SQLite has no such wall.
/// </summary>
/// <param name="Worker">The worker who asks; null where nobody works here.</param>
/// <param name="Person">The person of a family who asks; null for a worker.</param>
/// <param name="Day">Today where the organisation is.</param>
/// <param name="At">Now.</param>
/// <param name="Opened">The families that stand open at the door; the database looks at each again.</param>
/// <param name="Begun">Families begun in this request, which nobody reaches yet.</param>
/// <param name="Act">Something the program does for everybody, under a name of ours; null where somebody asks.</param>
internal readonly record struct AtTheWall(Guid? Worker, Guid? Person, DateOnly Day, DateTimeOffset At, Guid[] Opened, Guid[] Begun, string? Act)
{
    /// <summary>Whatever takes longer is asked as a new moment: what is taken back holds within a second (F23).</summary>
    private static readonly TimeSpan Meanwhile = TimeSpan.FromSeconds(1);

    /// <summary>Somebody of whom nothing is known: they see nothing of anybody's.</summary>
    public static AtTheWall Nobody { get; } = new(null, null, DateOnly.FromDateTime(DateTime.UnixEpoch), DateTimeOffset.UnixEpoch, [], [], null);

    /// <summary>The program itself, which sees past the wall for this one thing.</summary>
    public static AtTheWall Program(string act) => new(null, null, default, default, [], [], act);

    /// <summary>Puts the words before a command's own, so that both travel together and are one transaction.</summary>
    public void SayBefore(DbCommand command)
    {
        command.CommandText = (Act is null ? "SELECT wall_enter(@wall_who, @wall_person, @wall_day, @wall_at, @wall_opened, @wall_begun);\n" : "SELECT set_config('alongside.act', @wall_act, true);\n") + command.CommandText;
        Add(command);
    }

    /// <summary>The program's own act is over, and what was said before it holds again.</summary>
    public static void SayNoActBefore(DbCommand command) => command.CommandText = "SELECT set_config('alongside.act', '', true);\n" + command.CommandText;

    /// <summary>They ask as the other does: the same somebody, with the same families open, at the same time but for <see cref="Meanwhile"/>.</summary>
    public bool IsAs(AtTheWall other) =>
        Worker == other.Worker && Person == other.Person && Day == other.Day && Act == other.Act && (At - other.At).Duration() < Meanwhile
        && Opened.AsSpan().SequenceEqual(other.Opened) && Begun.AsSpan().SequenceEqual(other.Begun);

    /// <summary>Says it for all that follows in this transaction.</summary>
    public async Task SayAsync(DbConnection connection, DbTransaction transaction)
    {
        await using var say = connection.CreateCommand();
        say.Transaction = transaction;
        SayBefore(say);
        await say.ExecuteNonQueryAsync();
    }

    private void Add(DbCommand command)
    {
        if (Act is not null)
        {
            Add(command, "wall_act", Act);
            return;
        }
        Add(command, "wall_who", (object?)Worker ?? DBNull.Value, System.Data.DbType.Guid);
        Add(command, "wall_person", (object?)Person ?? DBNull.Value, System.Data.DbType.Guid);
        Add(command, "wall_day", Day);
        Add(command, "wall_at", At);
        Add(command, "wall_opened", Opened);
        Add(command, "wall_begun", Begun);
    }

    private static void Add(DbCommand command, string name, object value, System.Data.DbType? type = null)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        if (type is { } kind) parameter.DbType = kind;
        command.Parameters.Add(parameter);
    }
}
