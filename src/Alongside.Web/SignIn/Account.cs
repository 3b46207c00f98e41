using Alongside.Domain;
using Alongside.Domain.Organisations;
using Microsoft.AspNetCore.Identity;

namespace Alongside.Web.SignIn;

/// <summary>How a worker signs in. Who they are is on <see cref="Worker"/>; this is only the lock.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    public Id<Worker> WorkerId { get; set; }
}
