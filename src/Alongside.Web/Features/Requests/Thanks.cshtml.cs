using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.Requests;

/// <summary>The one thank-you for each who asked, whomever they asked about.</summary>
[OpenToEveryone("says what happens next, and nothing of what was asked")]
internal sealed class ThanksModel(Doorstep step, Phrases phrases) : PageModel
{
    [FromRoute] public string As { get; set; } = "";

    public WhatToDo? House { get; private set; }

    /// <summary>What there is while one waits; null where nobody said.</summary>
    public string? Meanwhile { get; private set; }

    /// <summary>Practical help stands in what we offer: said to everybody, whatever they asked.</summary>
    public bool HasPractical { get; private set; }

    public static string At(WhoAsks who) => $"/ask/thanks/{Pick.Kebab(who.ToString())}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Askers.All.Any(who => Pick.Kebab(who.ToString()) == As)) return NotFound();
        House = await step.WhatToDoAsync(Tongues.Of(phrases));
        var offer = await step.OfferAsync();
        (Meanwhile, HasPractical) = (offer?.Meanwhile, offer?.Practical is not null);
        return Page();
    }
}
