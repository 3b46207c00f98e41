using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.SignIn;

/// <summary>Passkeys, the authenticator app and its recovery codes: adding, naming, taking away. Also the one page that opens for somebody who still needs a second step.</summary>
[Needs(May.KeepOwnAccount)]
internal sealed class HowISignInModel(Record record, Locks locks, Passkeys passkeys, SecondSteps codes, SignInNews news, Arrival arrival, Phrases phrases) : HousePage(record)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Called { get; set; }
    [BindProperty] public string? Credential { get; set; }
    [BindProperty] public string? Sealed { get; set; }
    [BindProperty] public string? Secret { get; set; }
    [BindProperty] public string? Code { get; set; }

    /// <summary>The name they sign in with; null when they have no way in of their own yet.</summary>
    public string? UserName { get; private set; }

    public IReadOnlyList<Passkey> Keys { get; private set; } = [];
    public Passkeys.Challenge? ToMake { get; private set; }
    public DateTimeOffset? AuthenticatorSince { get; private set; }
    public AuthenticatorKey? Key { get; private set; }
    public int CodesLeft { get; private set; }
    public IReadOnlyList<SignInNews.Line> Happened { get; private set; } = [];

    /// <summary>Recovery codes, only in the answer that made them.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>The organisation asks for a second step, and there is none yet.</summary>
    public bool IsNeeded => Record.Caller.LacksSecondStep;

    public static string At() => "/me/sign-in";

    public Task OnGetAsync() => ShowAsync();

    [AskAgain]
    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        await passkeys.KeepAsync(HttpContext, Record.Caller, Credential, Sealed, Name);
        return Redirect(await arrival.HasSecondStepAsync(HttpContext, Record.Caller) ? "/" : At());
    }

    public async Task<IActionResult> OnPostNameAsync(string passkey)
    {
        await passkeys.RenameAsync(Record.Caller.Worker, passkey, Called);
        return Redirect(At());
    }

    [AskAgain]
    public async Task<IActionResult> OnPostRemoveAsync(string passkey)
    {
        await InsistOnAnotherAsync(keys: 1, authenticator: false);
        await passkeys.RemoveAsync(Record.Caller.Worker, passkey);
        return Redirect(At());
    }

    [AskAgain]
    public async Task<IActionResult> OnPostAuthenticatorAsync()
    {
        Codes = await codes.SetAsync(Record.Caller.Worker, Secret, Code);
        await arrival.HasSecondStepAsync(HttpContext, Record.Caller);
        return Page();
    }

    [AskAgain]
    public async Task<IActionResult> OnPostCodesAsync()
    {
        Codes = await codes.NewCodesAsync(Record.Caller.Worker);
        return Page();
    }

    [AskAgain]
    public async Task<IActionResult> OnPostWithoutAsync()
    {
        await InsistOnAnotherAsync(keys: 0, authenticator: true);
        await codes.RemoveAsync(Record.Caller.Worker);
        return Redirect(At());
    }

    public override async Task ShowAsync()
    {
        UserName = await locks.AccountNameAsync(Record.Caller.Worker);
        if (UserName is null) return;
        Keys = await passkeys.OfAsync(Record.Caller.Worker);
        ToMake = await passkeys.ToMakeAsync(HttpContext, Record.Caller, UserName);
        (AuthenticatorSince, CodesLeft) = (await codes.SinceAsync(Record.Caller.Worker), await codes.CodesLeftAsync(Record.Caller.Worker));
        Happened = await news.LatestAsync(Record.Caller.Worker);
        if (AuthenticatorSince is not null) return;
        if (codes.Shown(Secret) is { } shown) Key = shown; // The one that is in their app already.
        else (Key, Secret) = codes.ToMake();
    }

    /// <summary>"19 November, 09:30".</summary>
    public string Said(DateTimeOffset moment) => $"{phrases.Day(Clock.DayOf(moment), Today)}, {Clock.TimeOf(moment):HH\\:mm}";

    private async Task InsistOnAnotherAsync(int keys, bool authenticator)
    {
        if (!await locks.IsAskedTwiceAsync(Record.Caller.Worker)) return;
        var others = (await passkeys.OfAsync(Record.Caller.Worker)).Count - keys + (!authenticator && await codes.SinceAsync(Record.Caller.Worker) is not null ? 1 : 0);
        if (others <= 0) throw new Refused("", "second-step-needed");
    }
}
