using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.OurDoor;

/// <summary>A page that says nothing. Leaving ends here, and so does going back to a page one has left.</summary>
[OpenToEveryone("it says nothing")]
internal sealed class NotesModel(Outside outside) : PageModel
{
    /// <summary>Somebody has just left; where the organisation chose a page of somebody else's, it takes this one's place.</summary>
    [FromQuery] public bool Off { get; set; }

    public static string At(bool off = false) => off ? "/notes?off=true" : "/notes";

    public async Task OnGetAsync()
    {
        if (Off && await outside.ExitToAsync() is { } away) Response.Headers["Refresh"] = $"0; url={away}";
    }
}
