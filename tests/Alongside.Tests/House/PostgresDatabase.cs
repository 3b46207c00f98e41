using Npgsql;

namespace Alongside.Tests.House;

/// <summary>One test's own database on the throw-away server.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly PostgresServer _server;

    internal PostgresDatabase(PostgresServer server, string name) => (_server, Name) = (server, name);

    public string Name { get; }

    /// <summary>Connection string of the login that may create and change tables.</summary>
    public string AsOwner => _server.ConnectionString(Name, PostgresServer.Owner);

    /// <summary>Connection string of the login that the application uses.</summary>
    public string AsApp => _server.ConnectionString(Name, PostgresServer.App);

    public async ValueTask DisposeAsync()
    {
        foreach (var login in new[] { AsOwner, AsApp })
        {
            await using var connection = new NpgsqlConnection(login);
            NpgsqlConnection.ClearPool(connection);
        }

        await _server.RunAsync($"""DROP DATABASE "{Name}" WITH (FORCE)""");
    }
}
