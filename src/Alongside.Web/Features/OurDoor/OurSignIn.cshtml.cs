using Alongside.Domain;
using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.OurDoor;

/// <summary>Come back on a device that a card began: six digits, and nothing else to remember. It says nobody's name.</summary>
[OpenToEveryone("the device and its six digits are the proof")]
internal sealed class OurSignInModel(OwnDevices devices, OwnKeys keys) : PageModel
{
    /// <summary>Where somebody comes in.</summary>
    public const string LeadsTo = "/our";

    [BindProperty] public string? Pin { get; set; }
    [BindProperty] public string? Credential { get; set; }
    [BindProperty] public string? Sealed { get; set; }
    [BindProperty(SupportsGet = true)] public string? Then { get; set; }

    /// <summary>A card began this device, and nobody has ended it.</summary>
    public bool IsKnown { get; private set; }

    public static string At(string? then = null) => then is null or LeadsTo ? "/our/sign-in" : $"/our/sign-in?then={Uri.EscapeDataString(then)}";

    /// <summary>A question for this device's own key; null where it has none.</summary>
    public async Task<Passkeys.Challenge?> ChallengeAsync() => await devices.KnownAsync(HttpContext) is { } device ? await keys.ToAskAsync(HttpContext, device) : null;

    public async Task OnGetAsync() => IsKnown = await devices.KnownAsync(HttpContext) is not null;

    public Task<IActionResult> OnPostAsync() => OpenAsync(() => devices.OpenAsync(HttpContext, Pin));

    public Task<IActionResult> OnPostKeyAsync() => OpenAsync(() => devices.OpenAsync(HttpContext, keys, Credential, Sealed));

    private async Task<IActionResult> OpenAsync(Func<Task<Problem?>> open)
    {
        if (!(IsKnown = await devices.KnownAsync(HttpContext) is not null)) return Page();
        var problem = await open();
        if (problem is not null) throw new Refused([problem]);
        return Then is { } then && then.StartsWith(LeadsTo, StringComparison.Ordinal) && Url.IsLocalUrl(then) ? LocalRedirect(then) : Redirect(LeadsTo);
    }
}
