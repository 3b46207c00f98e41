using System.CommandLine;
using Alongside.Web.Access;
using Alongside.Web.Schema;

namespace Alongside.Web.Commands;

internal static class MigrateCommand
{
    public static Command Make()
    {
        var owner = new Option<string>("--owner") { Description = "The owner's connection; the app's own login never owns.", Required = true };
        var command = new Command("migrate", "Brings a record's tables up to date.") { owner };
        command.SetAction(async (parsed, _) =>
        {
            await using var engine = Engine.At(parsed.GetValue(owner)!);
            var ran = await Runner.MigrateAsync(engine, TimeProvider.System);
            Console.WriteLine(ran.Count == 0 ? "The record is up to date." : $"Done: {string.Join(", ", ran)}.");
            return 0;
        });
        return command;
    }
}
