using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.SignIn;

/// <summary>A link handed over in person: choose a name and a password, and come in. It works once.</summary>
[OpenToEveryone("the secret in the address is the proof, works once and for three days")]
internal sealed class WelcomeModel(Locks locks, Arrival arrival) : PageModel
{
    [FromRoute] public string Secret { get; set; } = "";
    [BindProperty] public string? Organisation { get; set; }
    [BindProperty] public string? UserName { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Again { get; set; }

    /// <summary>Null when the link was used, has expired or never was.</summary>
    public Welcome? Welcome { get; private set; }

    public static string At(string secret) => $"/welcome/{secret}";

    public async Task<IActionResult> OnGetAsync() => (Welcome = await locks.ReadAsync(Secret)) is null ? Spent() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        Welcome = await locks.ReadAsync(Secret);
        if (Welcome is null || !await locks.ChooseAsync(Secret, Welcome, UserName, Password, Again, Organisation)) return Spent();
        return Redirect(await arrival.ComesInAsync(HttpContext, Welcome.Worker.Id, null, tells: false));
    }

    private PageResult Spent()
    {
        Welcome = null;
        return new() { StatusCode = StatusCodes.Status404NotFound };
    }
}
