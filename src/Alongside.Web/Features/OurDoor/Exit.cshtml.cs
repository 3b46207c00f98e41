using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.OurDoor;

/// <summary>
/// Out, at once: the visit ends everywhere, the browser drops what it holds of us, and a page that says nothing stands
/// there. It asks for no token, so that it also works from a page that has been open for days; being sent here against
/// one's will costs six digits.
/// </summary>
[OpenToEveryone("leaving is always allowed, at once and from anywhere")]
[IgnoreAntiforgeryToken]
internal sealed class ExitModel(Visits visits, Outside outside) : PageModel
{
    public static string At() => "/exit";

    /// <summary>The script's way: the page it leaves is replaced in the browser's history.</summary>
    public Task<IActionResult> OnGetAsync() => LeaveAsync();

    /// <summary>The button's way, where there is no script.</summary>
    public Task<IActionResult> OnPostAsync() => LeaveAsync();

    private async Task<IActionResult> LeaveAsync()
    {
        var caller = HttpContext.Features.Get<Caller>();
        if (caller?.Viewer.Person is not null) await visits.EndAsync(caller.Visit!.Value);
        // A worker who looks at these pages leaves them too, and stays signed in.
        if (caller?.Viewer.Worker is null) await HttpContext.SignOutAsync(Visits.Scheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect(NotesModel.At(off: await outside.ExitToAsync() is not null));
    }
}
