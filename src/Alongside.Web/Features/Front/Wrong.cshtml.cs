using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.Front;

/// <summary>One plain page for whatever did not work. It never says what exists.</summary>
[OpenToEveryone("says the same to everyone, whatever was asked for")]
[IgnoreAntiforgeryToken]
public sealed class WrongModel : PageModel
{
    public string Key { get; private set; } = "not-found";

    public void OnGet(int status) => Key = (Response.StatusCode >= 400 ? Response.StatusCode : status) switch
    {
        400 or 405 => "bad-request",
        413 => "too-much",
        429 => "too-often",
        >= 500 => "wrong",
        _ => "not-found",
    };

    public void OnPost(int status) => OnGet(status);
}
