using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.Front;

/// <summary>One plain page for whatever did not work. It never says what exists.</summary>
[OpenToEveryone("says the same to everyone, whatever was asked for")]
[IgnoreAntiforgeryToken]
public sealed class WrongModel : PageModel
{
    public string Key { get; private set; } = "not-found";

    /// <summary>By what number somebody can find in the log what failed; null where nothing did.</summary>
    public string? Number => FailureNumber.Of(HttpContext);

    /// <summary>Somebody of a family asked, or somebody who is not signed in asked for a family's page: it looks like theirs.</summary>
    public bool OfFamily => HttpContext.Features.Get<Caller>() is { } caller ? Permissions.Allows(caller.Role, May.OurSpace) : AskedFor is { } path && WayIn.IsTheirs(path);

    public string Back => OfFamily ? OurSignInModel.LeadsTo : "/";

    private PathString? AskedFor => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;

    public void OnGet(int status) => Key = (Response.StatusCode >= 400 ? Response.StatusCode : status) switch
    {
        400 or 405 => "bad-request",
        413 => "too-much",
        429 => "too-often",
        503 => "too-many",
        >= 500 => "wrong",
        _ => "not-found",
    };

    public void OnPost(int status) => OnGet(status);
}
