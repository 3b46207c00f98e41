using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace Alongside.Web.Features.SignIn;

/// <summary>Come in: with a passkey, or name and password and, where there is one, a code; in the demo one click on a person. It leads back to where one was.</summary>
[OpenToEveryone("nobody is signed in yet")]
internal sealed class SignInModel(SiteMode mode, Locks locks, Passkeys passkeys, SecondSteps codes, OwnDevices devices, Arrival arrival) : PageModel
{
    [BindProperty] public string? UserName { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public string? Credential { get; set; }
    [BindProperty] public string? Sealed { get; set; }

    /// <summary>The password was right, and a code is asked for; sealed.</summary>
    [BindProperty] public string? HalfWay { get; set; }

    [BindProperty(SupportsGet = true)] public string? Then { get; set; }

    /// <summary>Whom one can be in the demo; nobody elsewhere.</summary>
    public async Task<IReadOnlyList<Worker>> PeopleAsync() => mode.Demo ? await locks.EveryoneAsync() : [];

    /// <summary>A question for any passkey of ours. It names nobody.</summary>
    public Task<Passkeys.Challenge> ChallengeAsync() => passkeys.ToAskAsync(HttpContext);

    /// <summary>Who of a family has a phone of their own; only in the demo.</summary>
    public async Task<IReadOnlyList<(Id<Person> Id, string Called)>> OfFamiliesAsync() => mode.Demo ? await devices.EveryoneAsync() : [];

    /// <summary>Where somebody signs in who was on their way to another page. Which of its forms they sent is left out.</summary>
    public static string At(HttpRequest wanted)
    {
        var query = QueryHelpers.ParseQuery(wanted.QueryString.Value).Where(q => q.Key != "handler").ToList();
        var then = QueryHelpers.AddQueryString(wanted.Path, query);
        return then == "/" ? "/sign-in" : QueryHelpers.AddQueryString("/sign-in", "then", then);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        HalfWay = null;
        var worker = await locks.OpensForAsync(UserName, Password) ?? throw new Refused("UserName", "sign-in-wrong");
        HalfWay = await locks.HalfWayAsync(worker);
        if (HalfWay is null) return await ComeInAsync(worker);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostCodeAsync()
    {
        if (await locks.HalfWayInAsync(HalfWay) is not { } worker)
        {
            HalfWay = null;
            ModelState.Remove(nameof(HalfWay));
            throw new Refused("UserName", "sign-in-half-way-over");
        }
        return await locks.TakesCodeAsync(worker, Code, codes) ? await ComeInAsync(worker) : throw new Refused("Code", "code-wrong");
    }

    public async Task<IActionResult> OnPostPasskeyAsync() =>
        await passkeys.OpensForAsync(HttpContext, Credential, Sealed) is { } worker ? await ComeInAsync(worker) : throw new Refused("", "passkey-wrong");

    public async Task<IActionResult> OnPostAsAsync(Id<Worker> worker) =>
        mode.Demo && (await locks.EveryoneAsync()).Any(w => w.Id == worker) ? await ComeInAsync(worker) : NotFound();

    public async Task<IActionResult> OnPostOursAsync(Id<Person> person) =>
        mode.Demo && await devices.ComeInAsync(HttpContext, person) ? Redirect(OurSignInModel.LeadsTo) : NotFound();

    private async Task<IActionResult> ComeInAsync(Id<Worker> worker) => Redirect(await arrival.ComesInAsync(HttpContext, worker, Url.IsLocalUrl(Then) ? Then : null));
}
