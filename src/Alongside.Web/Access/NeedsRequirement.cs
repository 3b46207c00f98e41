using Alongside.Domain.Access;
using Microsoft.AspNetCore.Authorization;

namespace Alongside.Web.Access;

/// <summary>Asks the table of permissions about whoever stands behind this request.</summary>
public sealed class NeedsRequirement(May may) : AuthorizationHandler<NeedsRequirement>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsRequirement requirement)
    {
        if (context.Resource is HttpContext http && http.Features.Get<Caller>() is { } caller && Reaches(caller, http.Request.Path) && Permissions.Allows(caller.Role, may)) context.Succeed(requirement);
        return Task.CompletedTask;
    }

    private static bool Reaches(Caller caller, PathString page) => caller.OnlyPage is null || (caller.LacksSecondStep && page.Equals(caller.OnlyPage, StringComparison.Ordinal));
}
