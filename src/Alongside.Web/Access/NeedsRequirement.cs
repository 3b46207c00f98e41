using Alongside.Domain.Access;
using Microsoft.AspNetCore.Authorization;

namespace Alongside.Web.Access;

/// <summary>Asks the table of permissions about whoever stands behind this request.</summary>
public sealed class NeedsRequirement(May may) : AuthorizationHandler<NeedsRequirement>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsRequirement requirement)
    {
        var caller = (context.Resource as HttpContext)?.Features.Get<Caller>();
        if (caller is { OnlyPage: null } && Permissions.Allows(caller.Role, may)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
