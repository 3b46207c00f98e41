using System.Security.Cryptography;
using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>
/// The lock of somebody's own phone as a way in, beside the six digits. A key opens only the device it was made on: a copy
/// that an account has carried to another phone opens nothing there.
/// </summary>
internal sealed class OwnKeys(SignInDb db, IPasskeyHandler<OwnDevice> handler, TimedSeal seal, TimeProvider clock)
{
    private const string Making = "an own key to be made";
    private const string Asking = "an own key asked for";

    /// <summary>For the device somebody is on, that it may hold a key. Nothing in it says whose it is or what for.</summary>
    /// <param name="context">The device.</param>
    /// <param name="device">The same, as it is known here.</param>
    /// <param name="called">What the phone shows beside the key.</param>
    public async Task<Passkeys.Challenge> ToMakeAsync(HttpContext context, Id<OwnDevice> device, string called)
    {
        var made = await handler.MakeCreationOptionsAsync(new() { Id = device.ToString(), Name = called, DisplayName = called }, context);
        return new(made.CreationOptionsJson, seal.Close(Making, made.AttestationState!, Passkeys.Waits));
    }

    /// <summary>For a device that wants to come in; null when it has no key.</summary>
    public async Task<Passkeys.Challenge?> ToAskAsync(HttpContext context, OwnDevice device)
    {
        if (!await db.OwnKeys.AnyAsync(k => k.DeviceId == device.Id)) return null;
        var asked = await handler.MakeRequestOptionsAsync(device, context);
        return new(asked.RequestOptionsJson, seal.Close(Asking, asked.AssertionState!, Passkeys.Waits));
    }

    /// <summary>Keeps the key that a device made.</summary>
    /// <exception cref="Refused">It could not be made, or there are too many.</exception>
    public async Task KeepAsync(HttpContext context, Id<OwnDevice> device, string? credential, string? challenge)
    {
        if (await db.OwnKeys.CountAsync(k => k.DeviceId == device) >= OwnKey.Most) throw new Refused("", "own-key-most", ("limit", OwnKey.Most));
        if (seal.Open(Making, challenge) is not { } state || string.IsNullOrEmpty(credential)) throw new Refused("", "own-key-not-made");
        var made = await handler.PerformAttestationAsync(new() { HttpContext = context, CredentialJson = credential, AttestationState = state });
        if (!made.Succeeded || made.UserEntity.Id != device.ToString() || !await Answered.OnceAsync(db, state, clock.GetUtcNow())) throw new Refused("", "own-key-not-made");
        db.Add(new OwnKey
        {
            CredentialId = made.Passkey.CredentialId, DeviceId = device, PublicKey = made.Passkey.PublicKey, MadeAt = clock.GetUtcNow(), SignCount = made.Passkey.SignCount,
            Transports = string.Join(' ', made.Passkey.Transports ?? []), MayTravel = made.Passkey.IsBackupEligible, HasTravelled = made.Passkey.IsBackedUp,
        });
        await db.SaveChangesAsync();
    }

    /// <summary>Whether the answer is this device's own key's, given just now and for the first time.</summary>
    public async Task<bool> OpensAsync(HttpContext context, OwnDevice device, string? credential, string? challenge)
    {
        if (seal.Open(Asking, challenge) is not { } state || string.IsNullOrEmpty(credential)) return false;
        var answer = await handler.PerformAssertionAsync(new() { HttpContext = context, CredentialJson = credential, AssertionState = state });
        if (!answer.Succeeded || answer.User.Id != device.Id) return false;
        var id = answer.Passkey.CredentialId;
        if (await db.OwnKeys.SingleOrDefaultAsync(k => k.CredentialId == id && k.DeviceId == device.Id) is not { } key || !await Answered.OnceAsync(db, state, clock.GetUtcNow())) return false;
        (key.UsedAt, key.SignCount, key.HasTravelled) = (clock.GetUtcNow(), answer.Passkey.SignCount, answer.Passkey.IsBackedUp);
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>The keys of somebody's devices that stand, the newest first.</summary>
    public async Task<IReadOnlyList<OwnKey>> OfAsync(Id<Person> person) => await Of(person).AsNoTracking().OrderByDescending(k => k.MadeAt).ToListAsync();

    public async Task RemoveAsync(Id<Person> person, string id)
    {
        if ((await Of(person).ToListAsync()).FirstOrDefault(k => IdOf(k) == id) is not { } key) throw new NotReached();
        db.Remove(key);
        await db.SaveChangesAsync();
    }

    /// <summary>How a key is named on a form.</summary>
    public static string IdOf(OwnKey key) => Convert.ToHexStringLower(SHA256.HashData(key.CredentialId))[..16];

    private IQueryable<OwnKey> Of(Id<Person> person)
    {
        var devices = db.Set<OwnDevice>().Where(d => d.PersonId == person && d.EndedAt == null).Select(d => d.Id);
        return db.OwnKeys.Where(k => devices.Contains(k.DeviceId));
    }
}
