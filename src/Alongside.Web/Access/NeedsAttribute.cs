using Alongside.Domain.Access;
using Microsoft.AspNetCore.Authorization;

namespace Alongside.Web.Access;

/// <summary>Says what a page is for, and so who may come in at all. Reach then decides with whom.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(May may) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public May May { get; } = may;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new NeedsRequirement(May)];
}
