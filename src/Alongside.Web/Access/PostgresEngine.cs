using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Alongside.Web.Access;

/// <summary>PostgreSQL, for a city. It groups commits itself; each save is a transaction of its own.</summary>
internal sealed partial class PostgresEngine(string connectionString) : Engine
{
    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(Preparing(connectionString));

    /// <summary>Statements kept ready on each connection. Without any, what a connection has planned is thrown away whenever it is given back, and the wall is planned anew before every question.</summary>
    private const int KeptReady = 400;

    private static string Preparing(string connectionString)
    {
        var place = new NpgsqlConnectionStringBuilder(connectionString);
        if (place.MaxAutoPrepare == 0) (place.MaxAutoPrepare, place.AutoPrepareMinUsages) = (KeptReady, 2);
        return place.ConnectionString;
    }

    public override string Name => "postgres";

    internal override async Task<string?> WhyUnsafeAsync()
    {
        if (await AskAsync("""
            SELECT rolsuper OR rolbypassrls OR EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tableowner = current_user)
            FROM pg_roles WHERE rolname = current_user
            """))
            return "This login owns the record or stands above its rules, so a mistake could rewrite the reading log. Serve with a login of its own: see docs/operations.md.";
        if (new NpgsqlConnectionStringBuilder(connectionString).NoResetOnClose)
            return "No Reset On Close keeps what one request said on its connection for the next. Leave it out of the connection string.";
        return await AskAsync($"""
            SELECT EXISTS (SELECT FROM pg_class t JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = current_schema() AND t.relkind = 'r'
                AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = t.oid) AND NOT (t.relrowsecurity AND t.relforcerowsecurity))
                OR (SELECT count(*) FROM pg_policies WHERE schemaname = current_schema() AND policyname = 'wall') < {WalledTables}
            """)
            ? "The row security of this record is off, or not forced, for one of its tables. Bring a backup back or run alongside migrate into a new record: see docs/operations.md."
            : null;
    }

    /// <summary>So many tables have a wall at least; see the schema steps that build them.</summary>
    private const int WalledTables = 84;

    private async Task<bool> AskAsync(string sql)
    {
        await using var ask = source.CreateCommand(sql);
        return await ask.ExecuteScalarAsync() is true;
    }

    internal override void Configure(DbContextOptionsBuilder options) => MadeOnce.In(options.UseNpgsql().AddInterceptors(SaysWho.One));

    /// <summary>Whoever asks holds a connection from the first question of a page to its last, and may need another to write: so that they never wait for each other, no more than a quarter is held.</summary>
    internal override int? PagesAtOnce => Math.Max(4, new NpgsqlConnectionStringBuilder(connectionString).MaxPoolSize / 4);

    internal override ValueTask RestAsync(DbConnection reading) => SaysWho.RestAsync(reading);

    internal override DbConnection Borrow() => source.CreateConnection();

    internal override ValueTask GiveBackAsync(DbConnection connection) => connection.DisposeAsync();

    internal override async Task WriteAsync(Func<DbConnection, DbTransaction, Task> work)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await work(connection, transaction);
        await transaction.CommitAsync();
    }

    internal override Task WriteAsync(AtTheWall who, Func<DbConnection, DbTransaction, Task> work) => WriteAsync(async (connection, transaction) =>
    {
        await who.SayAsync(connection, transaction);
        await work(connection, transaction);
    });

    internal override Task SayAsync(DbConnection connection, DbTransaction transaction, AtTheWall who) => who.SayAsync(connection, transaction);

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
