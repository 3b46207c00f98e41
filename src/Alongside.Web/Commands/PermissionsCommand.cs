using System.CommandLine;
using Alongside.Web.Access;

namespace Alongside.Web.Commands;

internal static class PermissionsCommand
{
    public static Command Make()
    {
        var write = new Option<string?>("--write") { Description = "A file to write it into; otherwise it is printed." };
        var command = new Command("permissions", "Tells which role may open which page: docs/permissions.md.") { write };
        command.SetAction(async (parsed, stop) =>
        {
            await using var engine = Engine.At("sqlite:" + Path.Combine(Path.GetTempPath(), "alongside-no-record.db"));
            await using var app = Site.Build(engine, new(TimeProvider.System, Logs: false));
            var told = PermissionsInWords.Of(((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints));
            if (parsed.GetValue(write) is { } file) await File.WriteAllTextAsync(file, told, stop);
            else Console.Write(told);
            return 0;
        });
        return command;
    }
}
