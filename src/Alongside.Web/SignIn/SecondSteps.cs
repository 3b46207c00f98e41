using System.Security.Cryptography;
using System.Text;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>The second step beside a password: an authenticator app, and recovery codes for when it is gone.</summary>
internal sealed class SecondSteps(SignInDb db, Engine engine, IDataProtectionProvider protection, TimedSeal seal, TimeProvider clock)
{
    private const string Making = "an authenticator to be set up";

    // Slow on purpose: whoever has the digests still has no codes.
    private const int Rounds = 100_000;

    private static readonly TimeSpan Waits = TimeSpan.FromHours(1);

    private readonly IPersistedDataProtector protector = (IPersistedDataProtector)protection.CreateProtector("authenticator");

    /// <summary>A new secret for an app, sealed for the page that shows it.</summary>
    public (AuthenticatorKey Key, string Sealed) ToMake()
    {
        var secret = RandomNumberGenerator.GetBytes(AuthenticatorKey.Bytes);
        return (new(secret), seal.Close(Making, Convert.ToHexString(secret), Waits));
    }

    /// <summary>The secret that a page showed before; null when it lay open too long.</summary>
    public AuthenticatorKey? Shown(string? closed) => seal.Open(Making, closed) is { } secret ? new(Convert.FromHexString(secret)) : null;

    /// <summary>Takes the app on, once it has shown a right code, and makes ten recovery codes.</summary>
    /// <returns>The codes, to be shown once.</returns>
    /// <exception cref="Refused">The code is not the one.</exception>
    public async Task<IReadOnlyList<string>> SetAsync(Id<Worker> worker, string? closed, string? typed)
    {
        if (Shown(closed) is not { } key) throw new Refused("", "authenticator-too-late");
        var now = clock.GetUtcNow();
        if (OneTimeCode.Match(key.Secret, typed, now, null) is not { } step) throw new Refused("Code", "code-wrong");
        var account = await db.Users.SingleOrDefaultAsync(a => a.WorkerId == worker) ?? throw new NotReached();
        (account.Authenticator, account.AuthenticatorSince, account.AuthenticatorStep) = (Convert.ToBase64String(protector.Protect(key.Secret.ToArray())), now, step);
        db.Add(SignInEvent.Of(SignInHappening.AuthenticatorSet, worker, worker, now));
        return await NewCodesAsync(account, now);
    }

    /// <summary>Ten new recovery codes; the old ones stop working.</summary>
    public async Task<IReadOnlyList<string>> NewCodesAsync(Id<Worker> worker)
    {
        var account = await db.Users.SingleOrDefaultAsync(a => a.WorkerId == worker) ?? throw new NotReached();
        if (account.Authenticator is null) throw new NotReached();
        db.Add(SignInEvent.Of(SignInHappening.CodesMade, worker, worker, clock.GetUtcNow()));
        return await NewCodesAsync(account, clock.GetUtcNow());
    }

    /// <summary>The password alone lets them in again.</summary>
    public async Task RemoveAsync(Id<Worker> worker)
    {
        var account = await db.Users.SingleOrDefaultAsync(a => a.WorkerId == worker) ?? throw new NotReached();
        await ClearAsync(db, account);
        db.Add(SignInEvent.Of(SignInHappening.AuthenticatorRemoved, worker, worker, clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    /// <summary>Since when somebody has an authenticator app; null when they have none.</summary>
    public Task<DateTimeOffset?> SinceAsync(Id<Worker> worker) => db.Users.Where(a => a.WorkerId == worker && a.Authenticator != null).Select(a => a.AuthenticatorSince).SingleOrDefaultAsync();

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> CodesLeftAsync(Id<Worker> worker)
    {
        var account = db.Users.Where(a => a.WorkerId == worker).Select(a => a.Id);
        return db.RecoveryCodes.CountAsync(c => account.Contains(c.AccountId) && c.UsedAt == null);
    }

    /// <summary>Takes a code from the app, or a recovery code. Each is taken once, also when two arrive at the same moment.</summary>
    public async Task<bool> TakesAsync(Id<Worker> worker, string? typed)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.WorkerId == worker);
        if (account?.Authenticator is null) return false;
        if (RecoveryCode.Meant(typed) is { } meant) return await SpendAsync(account, meant);
        if (Open(account.Authenticator) is not { } key || OneTimeCode.Match(key.Secret, typed, clock.GetUtcNow(), account.AuthenticatorStep) is not { } step) return false;
        return await OnceAsync("UPDATE accounts SET authenticator_step = @step WHERE id = @id AND (authenticator_step IS NULL OR authenticator_step < @step)", ("@step", step), ("@id", engine.Kept(account.Id)));
    }

    /// <summary>Takes an account's authenticator and its codes away; the caller saves.</summary>
    internal static async Task ClearAsync(SignInDb db, Account account)
    {
        (account.Authenticator, account.AuthenticatorSince, account.AuthenticatorStep) = (null, null, null);
        db.RemoveRange(await db.RecoveryCodes.Where(c => c.AccountId == account.Id).ToListAsync());
    }

    private async Task<IReadOnlyList<string>> NewCodesAsync(Account account, DateTimeOffset now)
    {
        db.RemoveRange(await db.RecoveryCodes.Where(c => c.AccountId == account.Id).ToListAsync());
        var codes = Enumerable.Range(0, RecoveryCode.HowMany).Select(_ => RecoveryCode.From(RandomNumberGenerator.GetBytes(RecoveryCode.Length))).ToList();
        foreach (var code in codes) db.Add(new RecoveryCodeRow { Digest = DigestOf(account, RecoveryCode.Meant(code)!), AccountId = account.Id, MadeAt = now });
        await db.SaveChangesAsync();
        return codes;
    }

    private async Task<bool> SpendAsync(Account account, string meant)
    {
        var now = clock.GetUtcNow();
        if (!await OnceAsync("UPDATE recovery_codes SET used_at = @now WHERE digest = @digest AND account_id = @id AND used_at IS NULL",
            ("@now", engine.Kept(now)), ("@digest", DigestOf(account, meant)), ("@id", engine.Kept(account.Id)))) return false;
        db.Add(SignInEvent.Of(SignInHappening.RecoveryCodeUsed, account.WorkerId, account.WorkerId, now));
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>Changes one row, if it is still as it was; the record decides between two at once.</summary>
    private async Task<bool> OnceAsync(string sql, params (string Name, object Value)[] values)
    {
        var changed = 0;
        await engine.WriteAsync(async (connection, transaction) =>
        {
            await using var command = connection.CreateCommand();
            (command.Transaction, command.CommandText) = (transaction, sql);
            foreach (var (name, value) in values)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (name, value);
                command.Parameters.Add(parameter);
            }
            changed = await command.ExecuteNonQueryAsync();
        });
        return changed == 1;
    }

    /// <summary>Also one sealed by a key that was put out of use since: it keeps a secret, it lets nobody in by itself.</summary>
    private AuthenticatorKey? Open(string closed)
    {
        try
        {
            return new(protector.DangerousUnprotect(Convert.FromBase64String(closed), ignoreRevocationErrors: true, out _, out _));
        }
        catch (CryptographicException)
        {
            return null; // Its key is gone. A recovery code or a link helps.
        }
    }

    private static byte[] DigestOf(Account account, string meant) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(meant), account.Id.ToByteArray(), Rounds, HashAlgorithmName.SHA256, 32);
}
