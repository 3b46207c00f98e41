using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Alongside.Web.Access;

/// <summary>PostgreSQL, for a city. It groups commits itself; each save is a transaction of its own.</summary>
internal sealed partial class PostgresEngine(string connectionString) : Engine
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString);

    public override string Name => "postgres";

    internal override async Task<string?> WhyUnsafeAsync()
    {
        await using var ask = source.CreateCommand("""
            SELECT rolsuper OR rolbypassrls OR EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tableowner = current_user)
            FROM pg_roles WHERE rolname = current_user
            """);
        return await ask.ExecuteScalarAsync() is true
            ? "This login owns the record or stands above its rules, so a mistake could rewrite the reading log. Serve with a login of its own: see docs/operations.md."
            : null;
    }

    internal override void Configure(DbContextOptionsBuilder options) => options.UseNpgsql();

    internal override DbConnection Borrow() => source.CreateConnection();

    internal override ValueTask GiveBackAsync(DbConnection connection) => connection.DisposeAsync();

    internal override async Task WriteAsync(Func<DbConnection, DbTransaction, Task> work)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await work(connection, transaction);
        await transaction.CommitAsync();
    }

    internal override async Task<DbConnection> OpenAloneAsync() => await source.OpenConnectionAsync();

    internal override object Kept(Guid id) => id;

    internal override object Kept(bool flag) => flag;

    internal override object Kept(DateTimeOffset moment) => moment;

    internal override string TypeOf(string neutral) => neutral switch
    {
        "id" => "uuid",
        "moment" => "timestamptz",
        "day" => "date",
        "flag" => "boolean",
        "int" => "integer",
        "long" => "bigint",
        "text" => "text",
        "key" => "text COLLATE \"C\"",
        "real" => "double precision",
        "blob" => "bytea",
        _ => throw new ArgumentOutOfRangeException(nameof(neutral), neutral, "not one of the schema's types"),
    };

    public override ValueTask DisposeAsync() => source.DisposeAsync();
}
