using Microsoft.AspNetCore.Authorization;

namespace Alongside.Web.Access;

/// <summary>
/// A page for the person to whom a worker hands their device: it needs a visit that reaches only this address, or the
/// worker's own.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HandedOverAttribute : AuthorizeAttribute, IAuthorizationRequirementData
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new HandedOverRequirement()];
}
