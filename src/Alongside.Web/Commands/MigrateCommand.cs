using System.CommandLine;
using Alongside.Web.Access;
using Alongside.Web.Schema;
using Alongside.Web.SignIn;

namespace Alongside.Web.Commands;

internal static class MigrateCommand
{
    public static Command Make()
    {
        var owner = new Option<string>("--owner") { Description = "The owner's connection; the app's own login never owns.", Required = true };
        var app = new Option<string>("--app") { Description = "The login that serves. It is granted what it needs and owns nothing.", DefaultValueFactory = _ => "alongside_app" };
        var certificate = Shared.KeysCertificate();
        var command = new Command("migrate", "Brings a record's tables up to date.") { owner, app, certificate };
        command.SetAction(async (parsed, _) =>
        {
            await using var engine = Engine.At(parsed.GetValue(owner)!);
            var ran = await Runner.MigrateAsync(engine, TimeProvider.System, engine is PostgresEngine ? parsed.GetValue(app) : null, Keys.Read(parsed.GetValue(certificate)));
            Console.WriteLine(ran.Count == 0 ? "The record is up to date." : $"Done: {string.Join(", ", ran)}.");
            return 0;
        });
        return command;
    }
}
