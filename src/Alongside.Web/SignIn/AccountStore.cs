using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>Identity's store, which finds passkeys in our own table. What is written goes through <see cref="Passkeys"/>.</summary>
internal sealed class AccountStore(SignInDb db, IdentityErrorDescriber? describer = null) : UserOnlyStore<Account, SignInDb, Guid>(db, describer)
{
    public override async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await Context.Passkeys.AsNoTracking().Where(p => p.AccountId == user.Id).ToListAsync(cancellationToken)).Select(AsKnown)];

    public override async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Context.Passkeys.AsNoTracking().SingleOrDefaultAsync(p => p.CredentialId == credentialId && p.AccountId == user.Id, cancellationToken) is { } passkey ? AsKnown(passkey) : null;

    public override Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        Context.Passkeys.Where(p => p.CredentialId == credentialId).Join(Context.Users, p => p.AccountId, a => a.Id, (_, a) => a).SingleOrDefaultAsync(cancellationToken);

    private static UserPasskeyInfo AsKnown(Passkey passkey) => new(passkey.CredentialId, passkey.PublicKey, passkey.MadeAt, (uint)passkey.SignCount,
        passkey.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries), isUserVerified: true, passkey.MayTravel, passkey.HasTravelled, attestationObject: [], clientDataJson: []);
}
