using Alongside.Domain.Asking;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.Requests;

/// <summary>What we offer, for whom, how, and what we cannot do.</summary>
[OpenToEveryone("it is what the organisation tells everybody about itself")]
internal sealed class WhatWeOfferModel(Doorstep step) : PageModel
{
    public Offer? Offer { get; private set; }

    /// <summary>Where the practical help stands on the page.</summary>
    public const string Practical = "offer-practical";

    public static string At() => "/offer";

    public static string PracticalAt() => $"{At()}#{Practical}";

    public async Task OnGetAsync() => Offer = await step.OfferAsync();
}
