using Alongside.Domain.Access;
using Microsoft.AspNetCore.Authorization;

namespace Alongside.Web.Access;

/// <summary>Only the address that this visit was handed over for, or an ordinary visit that may write.</summary>
public sealed class HandedOverRequirement : AuthorizationHandler<HandedOverRequirement>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, HandedOverRequirement requirement)
    {
        if (context.Resource is HttpContext http && http.Features.Get<Caller>() is { } caller
            && (caller.OnlyPage is { } only ? http.Request.Path.Equals(only, StringComparison.Ordinal) : Permissions.Allows(caller.Role, May.Write)))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
