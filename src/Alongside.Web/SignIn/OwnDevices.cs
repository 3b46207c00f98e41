using System.Security.Cryptography;
using System.Text;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>How somebody of a family comes in: a card begins a device, six digits open it, and ending it here ends it everywhere.</summary>
internal sealed class OwnDevices(SignInDb db, Visits visits, Engine engine, TimeProvider clock)
{
    /// <summary>Names the device and nothing else. It stays after leaving, or every exit would cost a new card.</summary>
    public const string Cookie = "__Host-device";

    private const int SecretBytes = 32;

    // The longest that browsers keep one.
    private static readonly TimeSpan CookieLasts = TimeSpan.FromDays(400);

    // A code is short: who reads the record must not find it by trying them all within its seven days.
    private const int Rounds = 100_000;
    private static readonly byte[] Salt = Encoding.ASCII.GetBytes("a card handed over in person");

    private static readonly PasswordHasher<OwnDevice> Hasher = new();

    /// <summary>A new code, drawn by chance.</summary>
    public static CardCode DrawCode() => CardCode.Of(RandomNumberGenerator.GetItems<char>(CardCode.Alphabet, CardCode.Length));

    /// <summary>What is kept of a code.</summary>
    public static byte[] DigestOf(CardCode code) => Rfc2898DeriveBytes.Pbkdf2(code.Text, Salt, Rounds, HashAlgorithmName.SHA256, SHA256.HashSizeInBytes);

    /// <summary>What is kept of the secret that a device keeps.</summary>
    public static byte[] DigestOf(byte[] secret) => SHA256.HashData(secret);

    /// <summary>What is kept of six digits.</summary>
    public static string HashOf(string digits) => Hasher.HashPassword(null!, digits);

    /// <summary>Whether a card with this code opens a way in now. Asking uses nothing up.</summary>
    public async Task<bool> WorksAsync(string? code) => await CardAsync(code) is not null;

    /// <summary>Spends the card: this device begins, with its six digits, and a visit on it.</summary>
    /// <returns>False when the card was used, has ended or never was, also by somebody else in this very moment.</returns>
    /// <exception cref="Refused">The six digits cannot be had, or there are too many devices.</exception>
    public async Task<bool> BeginAsync(HttpContext context, string? code, string? pin, string? again)
    {
        if (await CardAsync(code) is not { } card) return false;
        var problems = new List<Problem>();
        var chosen = Pin.From("Pin", pin, problems);
        if (chosen is not null && Pin.Digits(again) != chosen.Text) problems.Add(new("Again", "pin-again"));
        var (now, before) = (clock.GetUtcNow(), await KnownAsync(context));
        if (before?.PersonId == card.PersonId) before.End(now); // The same phone again, after forgotten digits.
        if (await Standing(card.PersonId).CountAsync(d => before == null || d.Id != before.Id) >= OwnDevice.Most) problems.Add(new("", "device-most", ("most", OwnDevice.Most)));
        Refused.If(problems);

        var secret = RandomNumberGenerator.GetBytes(SecretBytes);
        var device = new OwnDevice(card, DigestOf(secret), HashOf(chosen!.Text), Device.InWords(context.Request.Headers.UserAgent), now);
        card.Use(now);
        db.Add(device);
        if (!await SavesAsync()) return false;
        Keep(context, WebEncoders.Base64UrlEncode(secret));
        await visits.BeginAsync(context, device.PersonId, device.Id.Value);
        await RememberLanguageAsync(context, device.PersonId);
        return true;
    }

    /// <summary>Everyone of a family who has a phone, for the demo's one click.</summary>
    public async Task<IReadOnlyList<(Id<Person> Id, string Called)>> EveryoneAsync()
    {
        var people = await db.Set<OwnDevice>().Where(d => d.EndedAt == null).Select(d => d.PersonId).Distinct().ToListAsync();
        var names = await db.Set<GoesBy>().AsNoTracking().Where(n => people.Contains(n.PersonId)).ToListAsync();
        return [.. names.GroupBy(n => n.PersonId).Select(n => (n.Key, n.MaxBy(name => (name.At, name.Id))!.Name.Called)).OrderBy(p => p.Called, StringComparer.Ordinal)];
    }

    /// <summary>The demo's one click: somebody of a family, on the phone they have there.</summary>
    /// <returns>False when that phone has been ended.</returns>
    public async Task<bool> ComeInAsync(HttpContext context, Id<Person> person)
    {
        var secret = Demo.Phone.SecretOf(person);
        var digest = DigestOf(secret);
        if (await Standing(person).FirstOrDefaultAsync(d => d.Digest == digest) is not { } device) return false;
        Keep(context, WebEncoders.Base64UrlEncode(secret));
        await visits.BeginAsync(context, person, device.Id.Value);
        return true;
    }

    /// <summary>Which device this browser is; null when no card began it, or it has ended.</summary>
    public async Task<OwnDevice?> KnownAsync(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 and < 100 } kept || !TryRead(kept, out var secret)) return null;
        var digest = DigestOf(secret);
        return await db.Set<OwnDevice>().FirstOrDefaultAsync(d => d.Digest == digest && d.EndedAt == null);
    }

    /// <summary>Six digits on a device that is known. Of tries sent side by side one is judged, and the others are refused.</summary>
    /// <returns>Why not; null when the visit has begun.</returns>
    public async Task<Problem?> OpenAsync(HttpContext context, string? pin) =>
        await KnownAsync(context) is { } device ? await OpenAsync(context, device, IsRight(device, pin)) : new("Pin", "pin-wrong");

    /// <summary>The phone's own lock instead of the digits. What shuts or delays the digits shuts and delays it too.</summary>
    /// <returns>Why not; null when the visit has begun.</returns>
    public async Task<Problem?> OpenAsync(HttpContext context, OwnKeys keys, string? credential, string? challenge)
    {
        if (await KnownAsync(context) is not { } device || !await keys.OpensAsync(context, device, credential, challenge)) return new("", "own-key-unknown");
        return await OpenAsync(context, device, right: true);
    }

    private async Task<Problem?> OpenAsync(HttpContext context, OwnDevice device, bool right)
    {
        var now = clock.GetUtcNow();
        var opens = device.Try(right, now);
        if (!await SavesAsync() || !opens) return WhyNot(device, now);
        Keep(context, context.Request.Cookies[Cookie]!);
        await visits.BeginAsync(context, device.PersonId, device.Id.Value);
        await RememberLanguageAsync(context, device.PersonId);
        return null;
    }

    /// <summary>Other digits for the device one is on; the old ones are shown first, and a wrong one counts as a try.</summary>
    /// <exception cref="Refused">The old ones are wrong, or the new ones cannot be had.</exception>
    public async Task ChangeAsync(Id<Person> person, Guid id, string? old, string? pin, string? again)
    {
        var device = await Standing(person).FirstAsync(d => d.Id == new Id<OwnDevice>(id));
        var now = clock.GetUtcNow();
        var right = device.Try(IsRight(device, old), now);
        if (!await SavesAsync() || !right) throw new Refused([WhyNot(device, now) with { Field = "Old" }]);
        var problems = new List<Problem>();
        var chosen = Pin.From("Pin", pin, problems);
        if (chosen is not null && Pin.Digits(again) != chosen.Text) problems.Add(new("Again", "pin-again"));
        Refused.If(problems);
        device.Take(HashOf(chosen!.Text));
        await db.SaveChangesAsync();
    }

    /// <summary>Somebody's devices, the one opened last first, each with the worker whose card began it.</summary>
    public async Task<IReadOnlyList<(OwnDevice Device, string CardFrom)>> OfAsync(Id<Person> person)
    {
        var known = await (from device in Standing(person).AsNoTracking()
                           join card in db.Set<Invitation>() on device.InvitationId equals card.Id
                           join worker in db.Set<Worker>() on card.MadeBy equals worker.Id
                           select new { device, worker.Name }).ToListAsync();
        return [.. known.OrderByDescending(k => k.device.SeenAt).Select(k => (k.device, k.Name))];
    }

    /// <summary>Devices that began since whoever is on this one last looked: told inside, and nowhere else.</summary>
    public async Task<IReadOnlyList<OwnDevice>> NewSinceAsync(Id<Person> person, Guid onThis)
    {
        var me = new Id<OwnDevice>(onThis);
        return await Standing(person).AsNoTracking().Where(d => d.Id != me && db.Set<OwnDevice>().Any(mine => mine.Id == me && mine.KnowsUntil < d.BeganAt)).OrderBy(d => d.BeganAt).ToListAsync();
    }

    /// <summary>Whoever is on this device knows of every other there is now.</summary>
    public Task KnowsOthersAsync(Id<Person> person, Guid onThis) => OnAsync(person, new(onThis), device => device.KnowsOthers(clock.GetUtcNow()));

    /// <summary>What its owner calls it.</summary>
    public Task CallAsync(Id<Person> person, Guid onThis, string? name) => OnAsync(person, new(onThis), device => device.Call(name));

    /// <summary>Ends one of somebody's own devices; every visit on it ends with it.</summary>
    public Task EndAsync(Id<Person> person, Id<OwnDevice> id) => OnAsync(person, id, device => device.End(clock.GetUtcNow()));

    /// <summary>Whoever chose a language at the door, and then showed that it is they, is spoken to in it from now on.</summary>
    private async Task RememberLanguageAsync(HttpContext context, Id<Person> person)
    {
        if (context.Features.Get<Spoken>() is not { Chosen: true } spoken) return;
        await using var record = new Record(engine, new(Viewer.OfPerson(person), "", null), clock);
        await record.SpeakInAsync(spoken.Tongue);
        await record.SaveAsync();
    }

    private async Task OnAsync(Id<Person> person, Id<OwnDevice> id, Action<OwnDevice> act)
    {
        if (await Standing(person).FirstOrDefaultAsync(d => d.Id == id) is not { } device) return;
        act(device);
        await db.SaveChangesAsync();
    }

    private IQueryable<OwnDevice> Standing(Id<Person> person) => db.Set<OwnDevice>().Where(d => d.PersonId == person && d.EndedAt == null);

    private async Task<Invitation?> CardAsync(string? typed)
    {
        if (CardCode.Read(typed) is not { } code) return null;
        var (digest, now) = (DigestOf(code), clock.GetUtcNow());
        var card = await db.Set<Invitation>().FirstOrDefaultAsync(i => i.Digest == digest);
        return card?.StandsAt(now) == true ? card : null;
    }

    private static bool IsRight(OwnDevice device, string? typed) => Hasher.VerifyHashedPassword(device, device.PinHash, Pin.Digits(typed)) != PasswordVerificationResult.Failed;

    private static Problem WhyNot(OwnDevice device, DateTimeOffset now) =>
        device.IsShut ? new("Pin", "pin-shut")
        : device.WaitAt(now) is { Ticks: > 0 } wait ? new("Pin", "pin-waits", ("minutes", (int)Math.Ceiling(wait.TotalMinutes)))
        : new("Pin", "pin-wrong");

    /// <summary>False when somebody else spent or tried it in the same moment.</summary>
    private async Task<bool> SavesAsync()
    {
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

    private static void Keep(HttpContext context, string secret) =>
        context.Response.Cookies.Append(Cookie, secret, new() { Path = "/", Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = CookieLasts, IsEssential = true });

    private static bool TryRead(string kept, out byte[] secret)
    {
        secret = [];
        try
        {
            secret = WebEncoders.Base64UrlDecode(kept);
            return secret.Length == SecretBytes;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
