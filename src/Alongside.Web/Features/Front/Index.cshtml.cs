using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.Front;

/// <summary>The front step: leads everyone to where their day is.</summary>
[Needs(May.KeepOwnAccount)]
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => Redirect(HttpContext.Features.Get<Caller>()!.Role switch
    {
        Role.Administrator => "/house",
        Role.Partner => "/asked",
        Role.DataProtection => "/accountability",
        Role.FrontDoor => "/requests",
        _ => "/today",
    });
}
