using Npgsql;
using NpgsqlTypes;

namespace Alongside.Web.Access;

/// <summary>
/// Rows by binary COPY, into a table beside: PostgreSQL copies into none that has a wall. From there they go in at once.
/// One at a time on a connection: close it before the next table begins.
/// </summary>
internal sealed class PostgresRows(NpgsqlConnection connection, string table, IReadOnlyList<string> columns) : BulkRows
{
    private readonly NpgsqlBinaryImporter copy = Begin(connection, table, columns);

    public override void Begin() => copy.StartRow();

    public override void Id(Guid? value)
    {
        if (value is { } id) copy.Write(id, NpgsqlDbType.Uuid);
        else copy.WriteNull();
    }

    public override void Text(string? value)
    {
        if (value is not null) copy.Write(value, NpgsqlDbType.Text);
        else copy.WriteNull();
    }

    public override void Int(int? value)
    {
        if (value is { } number) copy.Write(number, NpgsqlDbType.Integer);
        else copy.WriteNull();
    }

    public override void Long(long? value)
    {
        if (value is { } number) copy.Write(number, NpgsqlDbType.Bigint);
        else copy.WriteNull();
    }

    public override void Real(double? value)
    {
        if (value is { } number) copy.Write(number, NpgsqlDbType.Double);
        else copy.WriteNull();
    }

    public override void Flag(bool? value)
    {
        if (value is { } flag) copy.Write(flag, NpgsqlDbType.Boolean);
        else copy.WriteNull();
    }

    public override void Day(DateOnly? value)
    {
        if (value is { } day) copy.Write(day, NpgsqlDbType.Date);
        else copy.WriteNull();
    }

    public override void Moment(DateTimeOffset? value)
    {
        if (value is { } moment) copy.Write(moment.UtcDateTime, NpgsqlDbType.TimestampTz);
        else copy.WriteNull();
    }

    public override void Blob(byte[]? value)
    {
        if (value is not null) copy.Write(value, NpgsqlDbType.Bytea);
        else copy.WriteNull();
    }

    public override void End() { }

    public override void Close()
    {
        copy.Complete();
        copy.Dispose();
        Run(connection, $"INSERT INTO {table} ({string.Join(", ", columns)}) SELECT {string.Join(", ", columns)} FROM poured_{table}; TRUNCATE poured_{table}");
    }

    public override void Dispose() => copy.Dispose();

    private static NpgsqlBinaryImporter Begin(NpgsqlConnection connection, string table, IReadOnlyList<string> columns)
    {
        Run(connection, $"CREATE TEMP TABLE IF NOT EXISTS poured_{table} (LIKE {table}) ON COMMIT DROP");
        return connection.BeginBinaryImport($"COPY poured_{table} ({string.Join(", ", columns)}) FROM STDIN (FORMAT BINARY)");
    }

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
