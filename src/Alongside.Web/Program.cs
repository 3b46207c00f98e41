using System.CommandLine;
using Alongside.Web;
using Alongside.Web.Commands;
using Alongside.Web.Commands.Generate;
using Alongside.Web.Commands.Match;

Arenas.KeepFew();
var alongside = new RootCommand("Alongside keeps the record of a helping relationship, and both sides keep it.")
{
    ServeCommand.Make(),
    DemoCommand.Make(),
    MigrateCommand.Make(),
    PermissionsCommand.Make(),
    InviteAdministratorCommand.Make(),
    BackupCommand.Make(),
    RestoreCommand.Make(),
    GenerateCommand.Make(),
    ImportCommand.Make(),
    AuditCommand.Make(),
    MatchCommand.Make(),
};
return await alongside.Parse(args).InvokeAsync();
