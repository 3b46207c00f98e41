using Alongside.Domain;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.Requests;

/// <summary>
/// Anybody asks for help. No account, no cookie, nothing looked up: what comes back says nothing about whom we know.
/// Words that were not kept stay on the page.
/// </summary>
[OpenToEveryone("anybody may ask for help; what is left here is read only by those who answer")]
[IgnoreAntiforgeryToken]
internal sealed class AskForHelpModel(Doorstep step, AskSeal seal, AskThrottle throttle, TimeProvider clock, Phrases phrases) : PageModel
{
    [BindProperty(Name = "")] public AskForm Form { get; set; } = new();

    /// <summary>Nobody sees this box; whatever fills in everything does.</summary>
    [BindProperty] public string? Website { get; set; }

    /// <summary>What the page was opened with.</summary>
    [BindProperty] public string? Opened { get; set; }

    public static string At() => "/ask";

    /// <summary>Whom to ring now, in the language of the page; null where nobody has described the organisation.</summary>
    public Task<WhatToDo?> HouseAsync() => step.WhatToDoAsync(Tongues.Of(phrases));

    public void OnGet() => Opened = seal.New();

    public async Task<IActionResult> OnPostAsync()
    {
        var id = seal.Open(Opened, out var tooSoon);
        if (id is null) Again();
        var today = Clock.DayOf(clock.GetUtcNow());
        var problems = new List<Problem>();
        var asking = Refused.Into(problems, field => field, () => Form.Asked(today));
        if (id is null || tooSoon || !string.IsNullOrEmpty(Website)) problems.Add(new("", "ask-once-more"));
        Refused.If(problems);
        var request = HelpRequest.Left(id!.Value, asking!, clock.GetUtcNow(), today);
        var asker = Form.Asker(request);
        if (!throttle.Lets(HttpContext.Connection.RemoteIpAddress))
        {
            ModelState.AddModelError("", phrases["problem-ask-too-many"]);
            return new PageResult { StatusCode = StatusCodes.Status429TooManyRequests };
        }
        await step.LeaveAsync(request, asker);
        return Redirect(Spoken.Keep(HttpContext, ThanksModel.At(request.Who)));
    }

    private void Again()
    {
        Opened = seal.New();
        ModelState.Remove(nameof(Opened));
    }
}
