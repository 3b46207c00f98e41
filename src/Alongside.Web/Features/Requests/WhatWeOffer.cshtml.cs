using Alongside.Domain.Asking;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.Requests;

/// <summary>What we offer, for whom, how, and what we cannot do.</summary>
[OpenToEveryone("it is what the organisation tells everybody about itself")]
internal sealed class WhatWeOfferModel(Doorstep step) : PageModel
{
    public Offer? Offer { get; private set; }

    public static string At() => "/offer";

    public async Task OnGetAsync() => Offer = await step.OfferAsync();
}
