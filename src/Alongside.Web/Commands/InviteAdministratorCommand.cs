using System.CommandLine;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Schema;
using Alongside.Web.SignIn;

namespace Alongside.Web.Commands;

internal static class InviteAdministratorCommand
{
    public static Command Make()
    {
        var (database, urls) = (Shared.Database(), Shared.Urls());
        var name = new Option<string>("--name") { Description = "The administrator's name.", DefaultValueFactory = _ => "Administrator" };
        var command = new Command("invite-administrator", "Prints a one-time link with which the first administrator comes in.") { database, urls, name };
        command.SetAction(async (parsed, stop) =>
        {
            await using var engine = Engine.At(parsed.GetValue(database)!);
            if (engine is SqliteEngine) await Runner.MigrateAsync(engine, TimeProvider.System);
            var clock = TimeProvider.System;
            var worker = new Worker(parsed.GetValue(name), Role.Administrator, Clock.DayOf(clock.GetUtcNow()), clock.GetUtcNow());
            await using (var db = SignInDb.Of(engine))
            {
                db.Add(worker);
                await db.SaveChangesAsync(stop);
            }
            var secret = await new Visits(engine, clock).MakeLinkAsync(worker.Id);
            parsed.InvocationConfiguration.Output.WriteLine($"Open this once, within three days:\n{parsed.GetValue(urls)}/welcome/{secret}");
            return 0;
        });
        return command;
    }
}
