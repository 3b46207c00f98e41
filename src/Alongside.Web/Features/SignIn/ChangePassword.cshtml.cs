using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.SignIn;

/// <summary>Another password, knowing the one before. Every other visit ends.</summary>
[Needs(May.KeepOwnAccount)]
internal sealed class ChangePasswordModel(Record record, Locks locks) : HousePage(record)
{
    [BindProperty] public string? Old { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Again { get; set; }

    public static string At() => "/me/password";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await locks.ChangeAsync(Record.Caller, Old, Password, Again);
        return Redirect(MeModel.At());
    }
}
