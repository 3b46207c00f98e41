using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Alongside.Web.Features.SignIn;

/// <summary>Told once, after signing in: what others did with one's way in, and what was used up.</summary>
[Needs(May.KeepOwnAccount)]
internal sealed class SignInNewsModel(Record record, SignInNews news, Visits visits, Phrases phrases) : HousePage(record)
{
    [BindProperty(SupportsGet = true)] public string? Then { get; set; }

    public IReadOnlyList<(SignInHappening Kind, string When, string? By)> Happened { get; private set; } = [];

    public static string At(string? then = null) => then is null ? "/me/news" : QueryHelpers.AddQueryString("/me/news", "then", then);

    public async Task<IActionResult> OnGetAsync()
    {
        var lines = await news.ToTellAsync(Record.Caller.Worker);
        Happened = [.. lines.Select(line => (line.Kind, $"{phrases.Day(Clock.DayOf(line.At), Today)}, {Clock.TimeOf(line.At):HH\\:mm}", line.By))];
        return lines.Count == 0 ? Redirect(Onward()) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await news.TellAsync(Record.Caller.Worker);
        return Redirect(Onward());
    }

    /// <summary>It was not they: every other device is signed out, and they look at what opens their account.</summary>
    public async Task<IActionResult> OnPostEndOthersAsync()
    {
        await visits.EndAllAsync(Record.Caller.Worker, Record.Caller.Visit);
        return Redirect(HowISignInModel.At());
    }

    private string Onward() => Url.IsLocalUrl(Then) ? Then! : "/";
}
