using Alongside.Domain;
using Alongside.Domain.SigningIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>Lets Identity's passkey code find the keys of a family member's device. What is written goes through <see cref="OwnKeys"/>.</summary>
internal sealed class OwnKeyStore(SignInDb db) : IUserPasskeyStore<OwnDevice>
{
    public Task<string> GetUserIdAsync(OwnDevice user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    /// <summary>A phone shows it beside the key, to anybody: it says nothing.</summary>
    public Task<string?> GetUserNameAsync(OwnDevice user, CancellationToken cancellationToken) => Task.FromResult<string?>("–");

    public Task<string?> GetNormalizedUserNameAsync(OwnDevice user, CancellationToken cancellationToken) => GetUserNameAsync(user, cancellationToken);

    public Task<OwnDevice?> FindByIdAsync(string userId, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(userId, out var known)) return Task.FromResult<OwnDevice?>(null);
        var id = new Id<OwnDevice>(known);
        return db.Set<OwnDevice>().SingleOrDefaultAsync(d => d.Id == id && d.EndedAt == null, cancellationToken);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(OwnDevice user, CancellationToken cancellationToken) =>
        [.. (await db.OwnKeys.AsNoTracking().Where(k => k.DeviceId == user.Id).ToListAsync(cancellationToken)).Select(AsKnown)];

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(OwnDevice user, byte[] credentialId, CancellationToken cancellationToken) =>
        await db.OwnKeys.AsNoTracking().SingleOrDefaultAsync(k => k.CredentialId == credentialId && k.DeviceId == user.Id, cancellationToken) is { } key ? AsKnown(key) : null;

    public Task<OwnDevice?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        db.OwnKeys.Where(k => k.CredentialId == credentialId).Join(db.Set<OwnDevice>().Where(d => d.EndedAt == null), k => k.DeviceId, d => d.Id, (_, d) => d).SingleOrDefaultAsync(cancellationToken);

    public void Dispose()
    {
        // The room is the request's, and goes with it.
    }

    Task IUserStore<OwnDevice>.SetUserNameAsync(OwnDevice user, string? userName, CancellationToken cancellationToken) => throw Elsewhere();
    Task IUserStore<OwnDevice>.SetNormalizedUserNameAsync(OwnDevice user, string? normalizedName, CancellationToken cancellationToken) => throw Elsewhere();
    Task<IdentityResult> IUserStore<OwnDevice>.CreateAsync(OwnDevice user, CancellationToken cancellationToken) => throw Elsewhere();
    Task<IdentityResult> IUserStore<OwnDevice>.UpdateAsync(OwnDevice user, CancellationToken cancellationToken) => throw Elsewhere();
    Task<IdentityResult> IUserStore<OwnDevice>.DeleteAsync(OwnDevice user, CancellationToken cancellationToken) => throw Elsewhere();
    Task<OwnDevice?> IUserStore<OwnDevice>.FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw Elsewhere();
    Task IUserPasskeyStore<OwnDevice>.AddOrUpdatePasskeyAsync(OwnDevice user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw Elsewhere();
    Task IUserPasskeyStore<OwnDevice>.RemovePasskeyAsync(OwnDevice user, byte[] credentialId, CancellationToken cancellationToken) => throw Elsewhere();

    private static UserPasskeyInfo AsKnown(OwnKey key) => new(key.CredentialId, key.PublicKey, key.MadeAt, (uint)key.SignCount,
        key.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries), isUserVerified: true, key.MayTravel, key.HasTravelled, attestationObject: [], clientDataJson: []);

    private static NotSupportedException Elsewhere() => new("A device is changed by whoever owns it, and its keys by OwnKeys.");
}
