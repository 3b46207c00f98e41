using Alongside.Domain;
using Alongside.Domain.Organisations;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Web.SignIn;

/// <summary>How a worker signs in. Who they are is on <see cref="Worker"/>; this is only the lock.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public Id<Worker> WorkerId { get; set; }

    /// <summary>The authenticator app's secret, sealed; null when there is none.</summary>
    public string? Authenticator { get; set; }

    public DateTimeOffset? AuthenticatorSince { get; set; }

    /// <summary>The half minute of the last code that was taken.</summary>
    public long? AuthenticatorStep { get; set; }
}
