using System.Security.Cryptography;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>Names and passwords: who may come in, choosing a password with a link, changing it.</summary>
internal sealed class Locks(SignInDb db, UserManager<Account> accounts, Engine engine, TimeProvider clock)
{
    /// <summary>A refusal takes this long, whatever was wrong: it tells nobody which names are known.</summary>
    public static readonly TimeSpan RefusalTakes = TimeSpan.FromMilliseconds(400);

    /// <summary>Wrong passwords for one account before it waits.</summary>
    public const int WrongAtMost = 8;

    /// <summary>How long it then waits, also for the right one.</summary>
    public static readonly TimeSpan WaitsFor = TimeSpan.FromMinutes(15);

    private static readonly string Nobody = new PasswordHasher<Account>().HashPassword(new(), "nobody signs in with this");

    /// <summary>Whose name and password these are; null for every kind of no, after the same work and the same time.</summary>
    public async Task<Id<Worker>?> OpensForAsync(string? userName, string? password)
    {
        var refusal = Task.Delay(RefusalTakes, TimeProvider.System);
        var worker = await MatchAsync(userName, password);
        if (worker is null) await refusal;
        return worker;
    }

    /// <summary>Everyone who is here, for the demo's one click.</summary>
    public async Task<IReadOnlyList<Worker>> EveryoneAsync()
    {
        var today = Clock.DayOf(clock.GetUtcNow());
        return await db.Set<Worker>().AsNoTracking().Where(w => w.LeftOn == null || w.LeftOn >= today).OrderBy(w => w.Role).ThenBy(w => w.Name).ToListAsync();
    }

    /// <summary>The name somebody signs in with; null when they have not chosen one.</summary>
    public Task<string?> NameOfAsync(Id<Worker> worker) =>
        db.Users.Where(a => a.WorkerId == worker && a.PasswordHash != null).Select(a => a.UserName).FirstOrDefaultAsync();

    /// <summary>How many other administrators are here and could come in.</summary>
    public Task<int> OtherAdministratorsAsync(Id<Worker> than)
    {
        var today = Clock.DayOf(clock.GetUtcNow());
        return db.Set<Worker>().CountAsync(w => w.Id != than && w.Role == Role.Administrator && (w.LeftOn == null || w.LeftOn >= today)
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

    /// <summary>Spends the link: password, name and, the first time, organisation are kept in one commit, and every visit ends.</summary>
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
        return await db.Set<Worker>().AnyAsync(w => w.Id == account.WorkerId && (w.LeftOn == null || w.LeftOn >= today)) ? account.WorkerId : null;
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
