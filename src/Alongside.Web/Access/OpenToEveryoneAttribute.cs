using Microsoft.AspNetCore.Authorization;

namespace Alongside.Web.Access;

/// <summary>A page that anyone may open, with the reason why that is safe.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToEveryoneAttribute(string because) : Attribute, IAllowAnonymous
{
    public string Because { get; } = because;
}
