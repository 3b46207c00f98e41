using Alongside.Domain.Ours;
using Microsoft.AspNetCore.WebUtilities;

namespace Alongside.Web.Look;

/// <summary>The language of one answer.</summary>
/// <param name="Tongue">Which.</param>
/// <param name="Chosen">It was chosen just here, with the small switch of a page before signing in: it travels in the address until then, and in no cookie.</param>
internal sealed record Spoken(Tongue Tongue, bool Chosen)
{
    /// <summary>How a choice travels in an address: <c>?in=pl</c>.</summary>
    public const string Key = "in";

    /// <summary>The language that was chosen on the way, as it stands in an address; null when none was.</summary>
    public static string? ChosenIn(HttpContext context) => context.Features.Get<Spoken>() is { Chosen: true } spoken ? Tongues.CodeOf(spoken.Tongue) : null;

    /// <summary>The same address, keeping the language that was chosen on the way.</summary>
    public static string Keep(HttpContext context, string address) =>
        ChosenIn(context) is { } code ? QueryHelpers.AddQueryString(address, Key, code) : address;
}
