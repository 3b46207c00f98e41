using Alongside.Domain.Access;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.Own;

/// <summary>What "private" means here, honestly.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class OwnPrivacyModel : PageModel
{
    public static string At() => "/own/private";
}
