using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Alongside.Web.Access;

/// <summary>
/// A SQLite connection that keeps its prepared statements: the same question, asked again with other values, is not
/// parsed and planned again. A page asks a dozen questions, always the same dozen.
/// </summary>
internal sealed class KeptConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>More different texts than this on one connection begin anew; a dozen kilobytes each.</summary>
    public const int Most = 400;

    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    /// <summary>Whoever wants to hear what EF asks, with its values, puts a list here; null as long as nobody does.</summary>
    public List<SqliteCommand>? Heard { get; set; }

    /// <summary>What asks without knowing whom (EF does) asks with the statements that are kept.</summary>
    protected override DbCommand CreateDbCommand() => new KeptCommand(this);

    /// <summary>Reads with a kept statement; null when that statement is being read from at this moment.</summary>
    public SqliteDataReader? Read(SqliteCommand asked)
    {
        var statement = Of(asked.CommandText);
        if (statement.Reading is { IsClosed: false }) return null;
        statement.Take(asked);
        Heard?.Add(statement.Command);
        return statement.Reading = statement.Command.ExecuteReader();
    }

    /// <summary>Reads hand-written SQL with a kept statement.</summary>
    public SqliteDataReader Read(string sql, ReadOnlySpan<(string Name, object Value)> values)
    {
        var statement = Of(sql);
        statement.Take(null, values);
        return statement.Reading = statement.Command.ExecuteReader();
    }

    /// <summary>Runs hand-written SQL with a kept statement.</summary>
    public int Run(string sql, SqliteTransaction? transaction, ReadOnlySpan<(string Name, object Value)> values)
    {
        var statement = Of(sql);
        statement.Take(transaction, values);
        return statement.Command.ExecuteNonQuery();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Forget();
        base.Dispose(disposing);
    }

    private Statement Of(string sql)
    {
        if (statements.TryGetValue(sql, out var kept)) return kept;
        if (statements.Count >= Most) Forget();
        var command = CreateCommand();
        command.CommandText = sql;
        return statements[sql] = new(command);
    }

    private void Forget()
    {
        foreach (var statement in statements.Values) if (statement.Reading is null or { IsClosed: true }) statement.Command.Dispose();
        statements.Clear();
    }

    private sealed class Statement(SqliteCommand command)
    {
        public SqliteCommand Command => command;

        public SqliteDataReader? Reading { get; set; }

        public void Take(SqliteCommand asked)
        {
            command.Transaction = asked.Transaction;
            command.CommandTimeout = asked.CommandTimeout;
            var (own, values) = (command.Parameters, asked.Parameters);
            if (own.Count != values.Count) own.Clear();
            for (var i = 0; i < values.Count; i++)
            {
                if (i == own.Count) own.Add(values[i]);
                else if (own[i].ParameterName == values[i].ParameterName) own[i].Value = values[i].Value;
                else own[i] = values[i];
            }
        }

        public void Take(SqliteTransaction? transaction, ReadOnlySpan<(string Name, object Value)> values)
        {
            command.Transaction = transaction;
            if (command.Parameters.Count == 0) foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
            else for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i].Value;
        }
    }
}
