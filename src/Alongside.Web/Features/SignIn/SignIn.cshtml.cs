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

/// <summary>Come in: name and password; in the demo one click on a person. It leads back to where one was.</summary>
[OpenToEveryone("nobody is signed in yet")]
internal sealed class SignInModel(SiteMode mode, Locks locks, OwnDevices devices, Visits visits) : PageModel
{
    [BindProperty] public string? UserName { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty(SupportsGet = true)] public string? Then { get; set; }

    public IReadOnlyList<Worker> People { get; private set; } = [];

    /// <summary>Who of a family has a phone of their own; only in the demo.</summary>
    public IReadOnlyList<(Id<Person> Id, string Called)> OfFamilies { get; private set; } = [];

    /// <summary>Where somebody signs in who was on their way to another page. Which of its forms they sent is left out.</summary>
    public static string At(HttpRequest wanted)
    {
        var query = QueryHelpers.ParseQuery(wanted.QueryString.Value).Where(q => q.Key != "handler").ToList();
        var then = QueryHelpers.AddQueryString(wanted.Path, query);
        return then == "/" ? "/sign-in" : QueryHelpers.AddQueryString("/sign-in", "then", then);
    }

    public async Task OnGetAsync()
    {
        if (mode.Demo) (People, OfFamilies) = (await locks.EveryoneAsync(), await devices.EveryoneAsync());
    }

    public async Task<IActionResult> OnPostAsync() =>
        await locks.OpensForAsync(UserName, Password) is { } worker ? await ComeInAsync(worker) : throw new Refused("UserName", "sign-in-wrong");

    public async Task<IActionResult> OnPostAsAsync(Id<Worker> worker) =>
        mode.Demo && (await locks.EveryoneAsync()).Any(w => w.Id == worker) ? await ComeInAsync(worker) : NotFound();

    public async Task<IActionResult> OnPostOursAsync(Id<Person> person) =>
        mode.Demo && await devices.ComeInAsync(HttpContext, person) ? Redirect(OurSignInModel.LeadsTo) : NotFound();

    private async Task<IActionResult> ComeInAsync(Id<Worker> worker)
    {
        if (HttpContext.Features.Get<Caller>()?.Visit is { } before) await visits.EndAsync(before);
        await visits.BeginAsync(HttpContext, worker);
        return Url.IsLocalUrl(Then) ? LocalRedirect(Then!) : Redirect("/");
    }
}
