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

    public void OnGet(int status) => Key = status >= 500 ? "wrong" : "not-found";

    public void OnPost(int status) => OnGet(status);
}
