using System.Data.Common;
using Alongside.Web.Access;

namespace Alongside.Tests.Given;

/// <summary>For a test that reads every row as it lies there: the wall of PostgreSQL is lifted for this connection.</summary>
internal static class PastTheWall
{
    public static AtTheWall Tests { get; } = AtTheWall.Program("test");

    public static async Task<DbConnection> OpenPastTheWallAsync(this Engine engine)
    {
        var connection = await engine.OpenAloneAsync();
        if (engine is not PostgresEngine) return connection;
        await using var lift = connection.CreateCommand();
        lift.CommandText = "SET alongside.act = 'test'";
        await lift.ExecuteNonQueryAsync();
        return connection;
    }
}
