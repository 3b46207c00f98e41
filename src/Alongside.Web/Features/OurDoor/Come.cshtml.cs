using Alongside.Domain;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.OurDoor;

/// <summary>
/// A card handed over in person: its letters, then six digits for this device. Looking uses nothing up, so a preview or
/// a second thought costs nobody their card; beginning does. A card that was used, is over or never was is one answer.
/// </summary>
[OpenToEveryone("the code on the card is the proof, works once and for seven days")]
internal sealed class ComeModel(OwnDevices devices) : PageModel
{
    [FromRoute] public string? Code { get; set; }
    [BindProperty] public string? Typed { get; set; }
    [BindProperty] public string? Pin { get; set; }
    [BindProperty] public string? Again { get; set; }

    /// <summary>The code in the address opens a way in now.</summary>
    public bool Works { get; private set; }

    public static string At(string? code = null) => code is null ? "/come" : $"/come/{code}";

    public async Task<IActionResult> OnGetAsync() => Code is null || (Works = await devices.WorksAsync(Code)) ? Page() : Spent();

    public async Task<IActionResult> OnPostCodeAsync() =>
        CardCode.Read(Typed) is { } code && await devices.WorksAsync(code.Text) ? Redirect(Spoken.Keep(HttpContext, At(code.Text))) : throw new Refused(nameof(Typed), "card-unknown");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!(Works = await devices.WorksAsync(Code))) return Spent();
        return await devices.BeginAsync(HttpContext, Code, Pin, Again) ? Redirect(OurSignInModel.LeadsTo) : Spent();
    }

    private PageResult Spent()
    {
        (Works, Code) = (false, Code ?? "");
        return new() { StatusCode = StatusCodes.Status404NotFound };
    }
}
