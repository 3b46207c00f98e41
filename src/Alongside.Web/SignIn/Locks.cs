using System.Security.Cryptography;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>Names and passwords: who may come in, choosing a password with a link, changing it.</summary>
internal sealed class Locks(SignInDb db, UserManager<Account> accounts, TimedSeal seal, Engine engine, TimeProvider clock)
{
    /// <summary>A refusal takes this long, whatever was wrong: it tells nobody which names are known.</summary>
    public static readonly TimeSpan RefusalTakes = TimeSpan.FromMilliseconds(400);

    /// <summary>Wrong passwords for one account before it waits.</summary>
    public const int WrongAtMost = 8;

    /// <summary>How long it then waits, also for the right one.</summary>
    public static readonly TimeSpan WaitsFor = TimeSpan.FromMinutes(15);

    /// <summary>How long a right password waits for its code.</summary>
    public static readonly TimeSpan HalfWayWaits = TimeSpan.FromMinutes(10);

    private const string HalfWay = "a password that waits for its code";

    private static readonly string Nobody = new PasswordHasher<Account>().HashPassword(new(), "nobody signs in with this");

    /// <summary>Whose name and password these are; null for every kind of no, after the same work and the same time.</summary>
    public async Task<Id<Worker>?> OpensForAsync(string? userName, string? password)
    {
        var refusal = Task.Delay(RefusalTakes, TimeProvider.System);
        var worker = await MatchAsync(userName, password);
        if (worker is null) await refusal;
        return worker;
    }

    /// <summary>Whether this is the password of somebody who is signed in. A wrong one counts, and takes as long as at the door.</summary>
    public async Task<bool> IsPasswordOfAsync(Id<Worker> worker, string? password)
    {
        var name = await NameOfAsync(worker);
        return name is not null && await OpensForAsync(name, password) == worker;
    }

    /// <summary>Whether a code is theirs and was not used. A wrong one counts like a wrong password.</summary>
    public async Task<bool> TakesCodeAsync(Id<Worker> worker, string? code, SecondSteps codes)
    {
        var refusal = Task.Delay(RefusalTakes, TimeProvider.System);
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.WorkerId == worker);
        if (account is not null && !(account.LockoutEnd > clock.GetUtcNow()))
        {
            if (await codes.TakesAsync(worker, code)) return true;
            await CountWrongAsync(account);
        }
        await refusal;
        return false;
    }

    /// <summary>What stands between a right password and being in, sealed until the code comes; null when nothing does.</summary>
    public async Task<string?> HalfWayAsync(Id<Worker> worker)
    {
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.WorkerId == worker);
        return account.Authenticator is null ? null : seal.Close(HalfWay, $"{worker} {account.SecurityStamp}", HalfWayWaits);
    }

    /// <summary>Whose password was right a while ago and still is; null when it was not.</summary>
    public async Task<Id<Worker>?> HalfWayInAsync(string? closed)
    {
        if (seal.Open(HalfWay, closed)?.Split(' ') is not [var id, var stamp] || !Id<Worker>.TryParse(id, null, out var worker)) return null;
        return await db.Users.AnyAsync(a => a.WorkerId == worker && a.SecurityStamp == stamp) ? worker : null;
    }

    /// <summary>Whether the organisation asks somebody for a second step that they do not have yet.</summary>
    public async Task<bool> LacksSecondStepAsync(Id<Worker> worker) => await IsAskedTwiceAsync(worker) && !await HasSecondStepAsync(worker);

    /// <summary>Whether a password alone is not enough for somebody in their role.</summary>
    public async Task<bool> IsAskedTwiceAsync(Id<Worker> worker)
    {
        var role = await db.Set<Worker>().Where(w => w.Id == worker).Select(w => w.Role).SingleAsync();
        return (await db.Set<Organisation>().AsNoTracking().OrderBy(o => o.Id).FirstOrDefaultAsync())?.AsksTwiceOf(role) == true;
    }

    /// <summary>The name of somebody's account, with or without a password yet; null when they have none.</summary>
    public Task<string?> AccountNameAsync(Id<Worker> worker) => db.Users.Where(a => a.WorkerId == worker).Select(a => a.UserName).FirstOrDefaultAsync();

    /// <summary>Whoever has one of these roles and no second step is signed out, and adds one when they come in.</summary>
    public async Task EndVisitsWithoutSecondStepAsync(IReadOnlyCollection<Role> roles)
    {
        var secured = db.Users.Where(a => a.Authenticator != null || db.Passkeys.Any(p => p.AccountId == a.Id)).Select(a => a.WorkerId);
        var bare = db.Set<Worker>().Where(w => roles.Contains(w.Role) && !secured.Contains(w.Id)).Select(w => w.Id);
        foreach (var visit in await db.Visits.Where(v => v.EndedAt == null && v.OnlyPage == null && bare.Any(b => (Id<Worker>?)b == v.WorkerId)).ToListAsync()) visit.EndedAt = clock.GetUtcNow();
        await db.SaveChangesAsync();
    }

    /// <summary>Whether somebody has an authenticator app or a passkey.</summary>
    public Task<bool> HasSecondStepAsync(Id<Worker> worker) =>
        db.Users.AnyAsync(a => a.WorkerId == worker && (a.Authenticator != null || db.Passkeys.Any(p => p.AccountId == a.Id)));

    /// <summary>Everyone who is here, for the demo's one click.</summary>
    public async Task<IReadOnlyList<Worker>> EveryoneAsync()
    {
        var today = Clock.DayOf(clock.GetUtcNow());
        return await db.Set<Worker>().AsNoTracking().HereOn(today).OrderBy(w => w.Role).ThenBy(w => w.Name).ToListAsync();
    }

    /// <summary>The name somebody signs in with; null when they have not chosen one.</summary>
    public Task<string?> NameOfAsync(Id<Worker> worker) =>
        db.Users.Where(a => a.WorkerId == worker && a.PasswordHash != null).Select(a => a.UserName).FirstOrDefaultAsync();

    /// <summary>How many other administrators are here and could come in.</summary>
    public Task<int> OtherAdministratorsAsync(Id<Worker> than)
    {
        var today = Clock.DayOf(clock.GetUtcNow());
        return db.Set<Worker>().HereOn(today).CountAsync(w => w.Id != than && w.Role == Role.Administrator
            && db.Users.Any(a => a.WorkerId == w.Id && a.PasswordHash != null));
    }

    /// <summary>What a link opens; null when it was used, has expired, or never was. The three are one answer.</summary>
    public async Task<Welcome?> ReadAsync(string secret)
    {
        if (await LinkAsync(secret) is not { } link) return null;
        var worker = await db.Set<Worker>().SingleAsync(w => w.Id == link.WorkerId);
        if (worker.LeftOn <= Clock.DayOf(clock.GetUtcNow())) return null;
        var name = await db.Users.Where(a => a.WorkerId == worker.Id).Select(a => a.UserName).FirstOrDefaultAsync();
        return new(worker, name, worker.Role == Role.Administrator && !await db.Set<Organisation>().AnyAsync());
    }

    /// <summary>Spends the link: password, name and, the first time, organisation are kept in one commit; every visit ends, and authenticator and passkeys go.</summary>
    /// <returns>False when somebody else spent it meanwhile.</returns>
    /// <exception cref="Refused">The name or the password cannot be had.</exception>
    public async Task<bool> ChooseAsync(string secret, Welcome welcome, string? userName, string? password, string? again, string? organisation)
    {
        var problems = new List<Problem>();
        var known = await db.Set<Organisation>().Select(o => o.Name).ToListAsync();
        var name = SignInName.From("UserName", welcome.UserName ?? userName, problems);
        var chosen = Password.From("Password", password, [welcome.Worker.Name, name?.Text ?? "", organisation ?? "", .. known], problems);
        if (chosen is not null && again != chosen.Text) problems.Add(new("Again", "password-again"));
        if (name is not null && welcome.UserName is null && await accounts.FindByNameAsync(name.Text) is not null) problems.Add(new("UserName", "sign-in-name-taken"));
        var keeps = welcome.BeginsOrganisation ? Words.From("Organisation", organisation, Organisation.NameLimit, problems) : null;
        Refused.If(problems);
        if (keeps is not null) db.Add(new Organisation(keeps.Text, clock.GetUtcNow()));
        if (await LinkAsync(secret) is not { } link) return false;
        link.UsedAt = clock.GetUtcNow();
        var account = await db.Users.SingleOrDefaultAsync(a => a.WorkerId == welcome.Worker.Id);
        if (account is null) db.Add(account = new() { Id = Guid.CreateVersion7(clock.GetUtcNow()), WorkerId = welcome.Worker.Id, UserName = name!.Text, NormalizedUserName = accounts.NormalizeName(name.Text), LockoutEnabled = true });
        Secure(account, chosen!);
        await ForgetOtherWaysAsync(account);
        if (welcome.UserName is not null) db.Add(SignInEvent.Of(SignInHappening.LinkUsed, account.WorkerId, account.WorkerId, clock.GetUtcNow()));
        await EndVisitsAsync(welcome.Worker.Id, except: null);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Changes one's own password, knowing the old one; every other visit ends with the old one.</summary>
    /// <exception cref="Refused">The old one is wrong, or the new one cannot be had.</exception>
    public async Task ChangeAsync(Caller caller, string? old, string? password, string? again)
    {
        var account = await db.Users.SingleOrDefaultAsync(a => a.WorkerId == caller.Worker);
        if (account is null || await MatchAsync(account.UserName, old) is null) throw new Refused("Old", "password-old");
        var problems = new List<Problem>();
        var known = await db.Set<Organisation>().Select(o => o.Name).ToListAsync();
        var chosen = Password.From("Password", password, [caller.Name, account.UserName!, .. known], problems);
        if (chosen is not null && again != chosen.Text) problems.Add(new("Again", "password-again"));
        Refused.If(problems);
        Secure(account, chosen!);
        db.Add(SignInEvent.Of(SignInHappening.PasswordChanged, caller.Worker, caller.Worker, clock.GetUtcNow()));
        await EndVisitsAsync(caller.Worker, caller.Visit);
        await db.SaveChangesAsync();
    }

    private async Task<Id<Worker>?> MatchAsync(string? userName, string? password)
    {
        var typed = password is { Length: <= Password.Longest } ? password : "";
        var account = userName is { Length: > 0 and <= SignInName.Longest } ? await accounts.FindByNameAsync(userName.Trim()) : null;
        var right = accounts.PasswordHasher.VerifyHashedPassword(account ?? new(), account?.PasswordHash ?? Nobody, typed) != PasswordVerificationResult.Failed;
        if (account?.PasswordHash is null || account.LockoutEnd > clock.GetUtcNow()) return null;
        if (!right)
        {
            await CountWrongAsync(account);
            return null;
        }
        if (account.AccessFailedCount > 0)
        {
            account.AccessFailedCount = 0;
            await db.SaveChangesAsync();
        }
        var today = Clock.DayOf(clock.GetUtcNow());
        return await db.Set<Worker>().HereOn(today).AnyAsync(w => w.Id == account.WorkerId) ? account.WorkerId : null;
    }

    /// <summary>Counted in the record itself, so that guesses sent side by side are each one more.</summary>
    private Task CountWrongAsync(Account account) => engine.WriteAsync(async (connection, transaction) =>
    {
        await using var count = connection.CreateCommand();
        (count.Transaction, count.CommandText) = (transaction, """
            UPDATE accounts SET
                lockout_end = CASE WHEN access_failed_count + 1 >= @most THEN @until ELSE lockout_end END,
                access_failed_count = CASE WHEN access_failed_count + 1 >= @most THEN 0 ELSE access_failed_count + 1 END
            WHERE id = @id
            """);
        foreach (var (name, value) in new[] { ("@most", WrongAtMost), ("@until", engine.Kept(clock.GetUtcNow() + WaitsFor)), ("@id", engine.Kept(account.Id)) })
        {
            var parameter = count.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            count.Parameters.Add(parameter);
        }
        await count.ExecuteNonQueryAsync();
    });

    private void Secure(Account account, Password chosen)
    {
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, chosen.Text);
        account.SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
        account.ConcurrencyStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        (account.AccessFailedCount, account.LockoutEnd) = (0, null);
    }

    /// <summary>A link begins anew: whatever opened before, in whoever's hands it is now, does not any more.</summary>
    private async Task ForgetOtherWaysAsync(Account account)
    {
        await SecondSteps.ClearAsync(db, account);
        db.RemoveRange(await db.Passkeys.Where(p => p.AccountId == account.Id).ToListAsync());
    }

    private async Task EndVisitsAsync(Id<Worker> worker, Guid? except)
    {
        foreach (var visit in await db.Visits.Where(v => v.WorkerId == worker && v.EndedAt == null && v.Id != except).ToListAsync()) visit.EndedAt = clock.GetUtcNow();
    }

    private async Task<Link?> LinkAsync(string secret)
    {
        if (secret.Length != 2 * Link.SecretBytes || !secret.All(char.IsAsciiHexDigit)) return null;
        var (digest, now) = (SHA256.HashData(Convert.FromHexString(secret)), clock.GetUtcNow());
        return await db.Links.FirstOrDefaultAsync(l => l.Digest == digest && l.UsedAt == null && l.Until > now);
    }
}
