using Alongside.Domain.Access;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Web.Features.OurDoor;

/// <summary>What "Exit this page" does, what it cannot hide, and what helps: honestly, before somebody relies on it.</summary>
[Needs(May.OurAccount)]
internal sealed class HowLeavingWorksModel : PageModel
{
    /// <summary>The parts of the page and their lines, as the keys of their words.</summary>
    public static IReadOnlyList<(string Part, IReadOnlyList<string> Lines)> Parts { get; } =
    [
        ("leaving-does", ["leaving-does-out", "leaving-does-page", "leaving-does-back", "leaving-does-shift"]),
        ("leaving-hides", ["leaving-hides-history", "leaving-hides-programs", "leaving-hides-clouds", "leaving-hides-digits"]),
        ("leaving-helps", ["leaving-helps-private", "leaving-helps-phone", "leaving-helps-ask"]),
    ];

    public static string At() => "/our/leaving";
}
