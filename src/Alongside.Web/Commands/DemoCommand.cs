using System.CommandLine;
using Alongside.Web.Access;
using Alongside.Web.Audit;
using Alongside.Web.Schema;

namespace Alongside.Web.Commands;

internal static class DemoCommand
{
    public static Command Make()
    {
        var urls = Shared.Urls();
        var directory = new Option<string?>("--directory") { Description = "Where the throw-away record lies; a new temporary folder otherwise." };
        var command = new Command("demo", "Serves a throw-away record with invented families. Signing in is one click.") { urls, directory };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(urls)!, parsed.GetValue(directory), stop));
        return command;
    }

    private static async Task<int> RunAsync(string urls, string? directory, CancellationToken stop)
    {
        if (!urls.Split(';').All(Shared.IsLoopback)) return Shared.Refuse("The demo signs anyone in with one click, so it serves only this machine. Choose 127.0.0.1.");
        var place = directory ?? Directory.CreateTempSubdirectory("alongside-demo-").FullName;
        Directory.CreateDirectory(place);
        var file = Path.Combine(place, "demo.db");
        foreach (var old in new[] { file, file + "-wal", file + "-shm", file + ".audit-key", file + ".audit-heads" }) File.Delete(old);
        await using var engine = Engine.At("sqlite:" + file);
        await Runner.MigrateAsync(engine, TimeProvider.System);
        var people = await Demo.Story.TellAsync(engine, TimeProvider.System);
        await using var app = Site.Build(engine, new(TimeProvider.System, Demo: true) { Audit = AuditPlace.Of(engine, null, null) }, SealsEachMinute.Add);
        foreach (var url in urls.Split(';')) app.Urls.Add(url);
        await app.StartAsync(stop);
        Console.WriteLine($"Alongside is open at {urls.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}");
        Console.WriteLine("Everyone in it is invented. You can come in as:");
        foreach (var person in people) Console.WriteLine($"  {person}");
        await app.WaitForShutdownAsync(stop);
        return 0;
    }
}
