using System.CommandLine;
using Alongside.Web.Access;

namespace Alongside.Web.Commands;

internal static class BackupCommand
{
    public static Command Make()
    {
        var database = Shared.Database();
        var file = new Argument<string>("file") { Description = "The file to write; it must not exist yet." };
        var command = new Command("backup", "Writes a copy of the whole record, of one moment, while people go on working.") { file, database };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(database)!, parsed.GetValue(file)!));
        return command;
    }

    private static async Task<int> RunAsync(string database, string file)
    {
        if (File.Exists(file)) return Shared.Refuse($"{file} exists already. Choose another name: a backup is never written over.");
        await using var engine = Engine.At(database);
        try
        {
            if (await engine.IsEmptyAsync()) return Shared.Refuse("There is no record there yet, so there is nothing to keep.");
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            await engine.BackupAsync(file, Shared.Bar());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Shared.Refuse($"The backup was not made. {failure.Message}");
        }
        Console.WriteLine($"{file}: {new FileInfo(file).Length / 1024:N0} KB. A backup counts once it has been restored: try \"alongside restore\" into an empty place.");
        return 0;
    }
}
