using System.CommandLine;
using System.Text.Json;
using Alongside.Web.Access;

namespace Alongside.Bench;

/// <summary>Signs the workers in and writes down what they open, for a look at one server by hand (a profiler, say).</summary>
internal static class TargetsCommand
{
    public static Command Make()
    {
        var database = new Option<string>("--database") { Description = "A city (sqlite:PATH). It is signed in to.", Required = true };
        var into = new Option<FileInfo>("--into") { Description = "Where to put the list.", Required = true };
        var workers = new Option<int>("--workers") { Description = "So many of them at most.", DefaultValueFactory = _ => 250 };
        var command = new Command("targets", "Writes down addresses and the cookies that open them.") { database, into, workers };
        command.SetAction(async (parsed, stop) =>
        {
            await using var engine = Engine.At(parsed.GetValue(database)!);
            await File.WriteAllTextAsync(parsed.GetValue(into)!.FullName, JsonSerializer.Serialize(await Targets.ChooseAsync(engine, parsed.GetValue(workers))), stop);
            return 0;
        });
        return command;
    }
}
