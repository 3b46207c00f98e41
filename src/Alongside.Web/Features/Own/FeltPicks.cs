using Alongside.Domain.Encounters;
using Alongside.Web.Look;

namespace Alongside.Web.Features.Own;

/// <summary>The feelings one may tick, in words; "none" is to tick nothing.</summary>
internal static class FeltPicks
{
    public static IEnumerable<Pick> All(Phrases phrases) => Pick.Of<Feeling>(phrases, "feeling").Where(p => p.Value != nameof(Feeling.None));
}
