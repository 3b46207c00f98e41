using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.SignIn;

/// <summary>Come in: name and password; in the demo one click on a person.</summary>
[OpenToEveryone("nobody is signed in yet")]
internal sealed class SignInModel(SiteMode mode, SignInDb db, UserManager<Account> accounts, Visits visits) : PageModel
{
    [BindProperty] public string? UserName { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty(SupportsGet = true)] public string? Then { get; set; }

    public IReadOnlyList<Worker> People { get; private set; } = [];

    public async Task OnGetAsync() => People = mode.Demo ? await db.Set<Worker>().AsNoTracking().OrderBy(w => w.Role).ThenBy(w => w.Name).ToListAsync() : [];

    public async Task<IActionResult> OnPostAsync()
    {
        var account = string.IsNullOrWhiteSpace(UserName) ? null : await accounts.FindByNameAsync(UserName);
        // The same work and the same answer for a name that is known and one that is not.
        var right = account is not null
            ? !await accounts.IsLockedOutAsync(account) && await accounts.CheckPasswordAsync(account, Password ?? "")
            : accounts.PasswordHasher.VerifyHashedPassword(new(), Nobody, Password ?? "") == PasswordVerificationResult.Success;
        if (account is null || !right)
        {
            if (account is not null) await accounts.AccessFailedAsync(account);
            throw new Refused("UserName", "sign-in-wrong");
        }
        await accounts.ResetAccessFailedCountAsync(account);
        return await ComeInAsync(account.WorkerId);
    }

    public async Task<IActionResult> OnPostAsAsync(Id<Worker> worker)
    {
        if (!mode.Demo || !await db.Set<Worker>().AnyAsync(w => w.Id == worker)) return NotFound();
        return await ComeInAsync(worker);
    }

    private async Task<IActionResult> ComeInAsync(Id<Worker> worker)
    {
        await visits.BeginAsync(HttpContext, worker);
        return Url.IsLocalUrl(Then) ? LocalRedirect(Then!) : Redirect("/");
    }

    private static readonly string Nobody = new PasswordHasher<Account>().HashPassword(new(), "nobody signs in with this");
}
