using System.CommandLine;
using Alongside.Web.Access;
using Alongside.Web.Schema;

namespace Alongside.Web.Commands;

internal static class ServeCommand
{
    public static Command Make()
    {
        var (database, urls) = (Shared.Database(), Shared.Urls());
        var proxy = new Option<bool>("--behind-proxy") { Description = "TLS ends at a proxy in front of this server." };
        var command = new Command("serve", "Serves the record. On SQLite it is brought up to date first, after a backup.") { database, urls, proxy };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(database)!, parsed.GetValue(urls)!, parsed.GetValue(proxy), stop));
        return command;
    }

    private static async Task<int> RunAsync(string database, string urls, bool behindProxy, CancellationToken stop)
    {
        if (!behindProxy && !urls.Split(';').All(Shared.IsLoopback))
            return Shared.Refuse("Plain http beyond this machine would show the record to the network. Serve on 127.0.0.1, use https, or say --behind-proxy.");
        await using var engine = Engine.At(database);
        var missing = await Runner.MissingAsync(engine);
        if (missing.Count > 0 && engine is PostgresEngine)
            return Shared.Refuse($"This record lacks {missing.Count} schema steps. Run: alongside migrate --owner \"postgres:OWNER CONNECTION STRING\"");
        if (engine is SqliteEngine sqlite && await Runner.MigrateAfterBackupAsync(sqlite, TimeProvider.System) is { } copy)
            Console.WriteLine($"The record was brought up to date. It lies as it was before in {copy}");
        await using var app = Site.Build(engine, new(TimeProvider.System, BehindProxy: behindProxy));
        foreach (var url in urls.Split(';')) app.Urls.Add(url);
        await app.StartAsync(stop);
        Console.WriteLine($"Alongside is open at {urls}");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }
}
