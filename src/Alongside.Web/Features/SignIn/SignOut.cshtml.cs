using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.SignIn;

/// <summary>Ends this visit, at once and everywhere.</summary>
[OpenToEveryone("leaving is always allowed")]
internal sealed class SignOutModel(Visits visits) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        if (HttpContext.Features.Get<Caller>()?.Visit is { } visit) await visits.EndAsync(visit);
        await HttpContext.SignOutAsync(Visits.Scheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect("/sign-in");
    }
}
