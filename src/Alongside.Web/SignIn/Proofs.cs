using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;

namespace Alongside.Web.SignIn;

/// <summary>Somebody signed in proves once more that it is they: with password, passkey or code; in the demo with one click.</summary>
internal sealed class Proofs(SiteMode mode, Locks locks, Passkeys passkeys, SecondSteps codes, Visits visits, TimeProvider clock)
{
    /// <summary>What the answers to the question are called on the form.</summary>
    public const string Prefix = "Proof.";

    /// <summary>The question, and what it goes on with once it is answered.</summary>
    /// <param name="Address">Where the form was on its way to.</param>
    /// <param name="Words">What was sent, which goes along.</param>
    /// <param name="OneClick">The demo, where nobody has a password.</param>
    /// <param name="HasCode">They have an authenticator app.</param>
    /// <param name="Passkey">For the browser; null when they have no passkey.</param>
    /// <param name="Wrong">The answer was not right.</param>
    public sealed record Question(string Address, IReadOnlyList<KeyValuePair<string, string>> Words, bool OneClick, bool HasCode, Passkeys.Challenge? Passkey, bool Wrong);

    public bool Stands(Caller caller) => caller.ProvedAt is { } at && clock.GetUtcNow() < at + AskAgainAttribute.Within;

    public async Task<Question> AskAsync(HttpContext context, Caller caller, IReadOnlyList<KeyValuePair<string, string>> words, bool wrong) => new(
        context.Request.Path + context.Request.QueryString.Value, words, mode.Demo, await codes.SinceAsync(caller.Worker) is not null,
        (await passkeys.OfAsync(caller.Worker)).Count > 0 ? await passkeys.ToAskAsync(context) : null, wrong);

    /// <summary>Whether the answer proves it; then the visit remembers, on every node.</summary>
    public async Task<bool> HoldsAsync(HttpContext context, Caller caller, IFormCollection sent)
    {
        if (caller.Visit is not { } visit || !await IsAsync(context, caller.Worker, sent)) return false;
        await visits.ProvedAsync(visit);
        return true;
    }

    private async Task<bool> IsAsync(HttpContext context, Id<Worker> worker, IFormCollection sent)
    {
        if (mode.Demo && sent.ContainsKey(Prefix + "Me")) return true;
        if (sent[Prefix + "Credential"].ToString() is { Length: > 0 } credential) return await passkeys.OpensForAsync(context, credential, sent[Prefix + "Sealed"]) == worker;
        if (sent[Prefix + "Code"].ToString() is { Length: > 0 } code) return await locks.TakesCodeAsync(worker, code, codes);
        return await locks.IsPasswordOfAsync(worker, sent[Prefix + "Password"]);
    }
}
