using System.CommandLine;
using Alongside.Web.Access;
using Alongside.Web.Schema;

namespace Alongside.Web.Commands;

internal static class RestoreCommand
{
    public static Command Make()
    {
        var database = Shared.Database();
        var file = new Argument<string>("file") { Description = "A backup that this program wrote." };
        var command = new Command("restore", "Brings a backup back, into an empty place; on PostgreSQL as the owner.") { file, database };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(database)!, parsed.GetValue(file)!));
        return command;
    }

    private static async Task<int> RunAsync(string database, string file)
    {
        if (!File.Exists(file)) return Shared.Refuse($"There is no {file}.");
        await using var engine = Engine.At(database);
        try
        {
            if (!await engine.IsEmptyAsync()) return Shared.Refuse("A record is there already, and nothing is written over it. Name an empty place with --database.");
            var steps = await engine.StepsOfAsync(file);
            if (steps.Count == 0) return Shared.Refuse($"{file} holds no record of Alongside.");
            if (Runner.Unknown(steps, engine) is { Count: > 0 } unknown) return Shared.Refuse($"{file} was written by a newer Alongside ({unknown[0]}). Restore it with that one.");
            await engine.RestoreAsync(file, Shared.Bar());
        }
        catch (Exception failure) when (failure is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return Shared.Refuse($"Nothing was restored. {failure.Message}");
        }
        Console.WriteLine("The record is back.");
        return 0;
    }
}
