using Npgsql;

namespace Alongside.Tests.House;

public sealed class PostgresServerTests
{
    public PostgresServerTests() => Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");

    [Fact]
    public async Task It_comes_up_and_the_owner_may_make_a_table()
    {
        await using var database = await (await PostgresServer.StartAsync()).NewDatabaseAsync("owned");

        await AskAsync(database.AsOwner, "CREATE TABLE beads (id int)");

        Assert.Equal(PostgresServer.Owner, await AskAsync(database.AsApp, "SELECT tableowner FROM pg_tables WHERE tablename = 'beads'"));
    }

    [Fact]
    public async Task The_app_owns_nothing_and_no_row_security_is_lifted_for_it()
    {
        await using var database = await (await PostgresServer.StartAsync()).NewDatabaseAsync("lent");

        Assert.Equal("no no no", await AskAsync(database.AsApp, """
            SELECT concat_ws(' ',
              CASE WHEN rolsuper THEN 'superuser' ELSE 'no' END,
              CASE WHEN rolbypassrls THEN 'past row security' ELSE 'no' END,
              CASE WHEN pg_get_userbyid(datdba) = current_user THEN 'owner' ELSE 'no' END)
            FROM pg_roles, pg_database WHERE rolname = current_user AND datname = current_database()
            """));
        await Assert.ThrowsAsync<PostgresException>(() => AskAsync(database.AsApp, "CREATE TABLE beads (id int)"));
    }

    [Fact]
    public async Task A_database_begins_with_what_its_template_holds_and_goes_its_own_way()
    {
        var server = await PostgresServer.StartAsync();
        await using var first = await server.NewDatabaseAsync("first");
        await AskAsync(first.AsOwner, "CREATE TABLE beads (id int); INSERT INTO beads VALUES (7)");

        await using var second = await server.NewDatabaseAsync("second", first);
        await AskAsync(second.AsOwner, "UPDATE beads SET id = 8");

        Assert.Equal(8, await AskAsync(second.AsOwner, "SELECT id FROM beads"));
        NpgsqlConnection.ClearAllPools();
        Assert.Equal(7, await AskAsync(first.AsOwner, "SELECT id FROM beads"));
    }

    private static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
