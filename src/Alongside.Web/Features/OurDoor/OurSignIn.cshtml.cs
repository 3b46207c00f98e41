using Alongside.Domain;
using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.OurDoor;

/// <summary>Come back on a device that a card began: six digits, and nothing else to remember. It says nobody's name.</summary>
[OpenToEveryone("the device and its six digits are the proof")]
internal sealed class OurSignInModel(OwnDevices devices) : PageModel
{
    /// <summary>Where somebody comes in.</summary>
    public const string LeadsTo = "/our";

    [BindProperty] public string? Pin { get; set; }
    [BindProperty(SupportsGet = true)] public string? Then { get; set; }

    /// <summary>A card began this device, and nobody has ended it.</summary>
    public bool IsKnown { get; private set; }

    public static string At(string? then = null) => then is null or LeadsTo ? "/our/sign-in" : $"/our/sign-in?then={Uri.EscapeDataString(then)}";

    public async Task OnGetAsync() => IsKnown = await devices.KnownAsync(HttpContext) is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!(IsKnown = await devices.KnownAsync(HttpContext) is not null)) return Page();
        var problem = await devices.OpenAsync(HttpContext, Pin);
        if (problem is not null) throw new Refused([problem]);
        return Then is { } then && then.StartsWith(LeadsTo, StringComparison.Ordinal) && Url.IsLocalUrl(then) ? LocalRedirect(then) : Redirect(LeadsTo);
    }
}
