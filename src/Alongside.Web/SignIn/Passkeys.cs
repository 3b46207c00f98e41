using System.Security.Cryptography;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>Makes, names, takes away and asks for passkeys. Each challenge travels sealed with its page, and is answered once.</summary>
internal sealed class Passkeys(SignInDb db, IPasskeyHandler<Account> handler, TimedSeal seal, TimeProvider clock)
{
    /// <summary>How long a page with a challenge may lie open.</summary>
    public static readonly TimeSpan Waits = TimeSpan.FromHours(1);

    private const string Making = "a passkey to be made";
    private const string Asking = "a passkey asked for";

    /// <summary>What a script hands the browser, and the sealed challenge that comes back with the answer.</summary>
    public sealed record Challenge(string Options, string Sealed);

    /// <summary>For a device that shall hold a new passkey.</summary>
    public async Task<Challenge> ToMakeAsync(HttpContext context, Caller caller, string userName)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.WorkerId == caller.Worker) ?? throw new NotReached();
        var made = await handler.MakeCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = userName, DisplayName = caller.Name }, context);
        return new(made.CreationOptionsJson, seal.Close(Making, made.AttestationState!, Waits));
    }

    /// <summary>For whoever wants to come in, or to prove themselves. Nobody is named in it: which keys exist is not told.</summary>
    public async Task<Challenge> ToAskAsync(HttpContext context)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, context);
        return new(asked.RequestOptionsJson, seal.Close(Asking, asked.AssertionState!, Waits));
    }

    /// <summary>Keeps the passkey that a device made.</summary>
    /// <exception cref="Refused">It could not be made, or there are too many.</exception>
    public async Task KeepAsync(HttpContext context, Caller caller, string? credential, string? challenge, string? name)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.WorkerId == caller.Worker) ?? throw new NotReached();
        if (await db.Passkeys.CountAsync(p => p.AccountId == account.Id) >= Passkey.Most) throw new Refused("", "passkey-too-many", ("limit", Passkey.Most));
        var called = Words.Maybe("Name", name, Passkey.NameLimit, [])?.Text.Trim() ?? Device.InWords(context.Request.Headers.UserAgent) ?? "–";
        if (seal.Open(Making, challenge) is not { } state || string.IsNullOrEmpty(credential)) throw new Refused("", "passkey-not-made");
        var made = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = credential, AttestationState = state });
        if (!made.Succeeded || made.UserEntity.Id != account.Id.ToString() || !await Answered.OnceAsync(db, state, clock.GetUtcNow())) throw new Refused("", "passkey-not-made");
        var now = clock.GetUtcNow();
        db.Add(new Passkey
        {
            CredentialId = made.Passkey.CredentialId, AccountId = account.Id, Name = called, PublicKey = made.Passkey.PublicKey, MadeAt = now, SignCount = made.Passkey.SignCount,
            Transports = string.Join(' ', made.Passkey.Transports ?? []), MayTravel = made.Passkey.IsBackupEligible, HasTravelled = made.Passkey.IsBackedUp,
        });
        db.Add(SignInEvent.Of(SignInHappening.PasskeyAdded, caller.Worker, caller.Worker, now));
        await db.SaveChangesAsync();
    }

    /// <summary>Whose passkey answered; null for every kind of no.</summary>
    public async Task<Id<Worker>?> OpensForAsync(HttpContext context, string? credential, string? challenge)
    {
        if (seal.Open(Asking, challenge) is not { } state || string.IsNullOrEmpty(credential)) return null;
        var answer = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = credential, AssertionState = state });
        if (!answer.Succeeded) return null;
        var today = Clock.DayOf(clock.GetUtcNow());
        var worker = answer.User.WorkerId;
        if (!await db.Set<Worker>().HereOn(today).AnyAsync(w => w.Id == worker)) return null;
        var id = answer.Passkey.CredentialId;
        if (await db.Passkeys.SingleOrDefaultAsync(p => p.CredentialId == id) is not { } passkey || !await Answered.OnceAsync(db, state, clock.GetUtcNow())) return null;
        (passkey.UsedAt, passkey.SignCount, passkey.HasTravelled) = (clock.GetUtcNow(), answer.Passkey.SignCount, answer.Passkey.IsBackedUp);
        await db.SaveChangesAsync();
        return worker;
    }

    /// <summary>Somebody's passkeys, the newest first.</summary>
    public async Task<IReadOnlyList<Passkey>> OfAsync(Id<Worker> worker)
    {
        var account = db.Users.Where(a => a.WorkerId == worker).Select(a => a.Id);
        return await db.Passkeys.AsNoTracking().Where(p => account.Contains(p.AccountId)).OrderByDescending(p => p.MadeAt).ToListAsync();
    }

    /// <summary>Calls one of one's own by another name.</summary>
    public async Task RenameAsync(Id<Worker> worker, string id, string? name)
    {
        if (await MineAsync(worker, id) is not { } mine) throw new NotReached();
        var problems = new List<Problem>();
        var called = Words.From("Called", name, Passkey.NameLimit, problems);
        Refused.If(problems);
        mine.Name = called!.Text.Trim();
        await db.SaveChangesAsync();
    }

    public async Task RemoveAsync(Id<Worker> worker, string id)
    {
        if (await MineAsync(worker, id) is not { } mine) throw new NotReached();
        db.Remove(mine);
        db.Add(SignInEvent.Of(SignInHappening.PasskeyRemoved, worker, worker, clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    /// <summary>How a passkey is named on a form.</summary>
    public static string IdOf(Passkey passkey) => Convert.ToHexStringLower(SHA256.HashData(passkey.CredentialId))[..16];

    private async Task<Passkey?> MineAsync(Id<Worker> worker, string id)
    {
        var account = db.Users.Where(a => a.WorkerId == worker).Select(a => a.Id);
        return (await db.Passkeys.Where(p => account.Contains(p.AccountId)).ToListAsync()).FirstOrDefault(p => IdOf(p) == id);
    }
}
