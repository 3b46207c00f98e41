using System.Globalization;
using Alongside.Domain.Accountability;
using Alongside.Web.Look;

namespace Alongside.Web.Audit;

/// <summary>Where the chain breaks, in a sentence.</summary>
internal static class ChainInWords
{
    public static string Of(Break found, Phrases phrases) =>
        phrases[$"audit-break-{found.Code}", [.. found.With.Select(w => (w.Name, Said(w.Value, phrases)))]];

    public static object Said(object value, Phrases phrases) => value switch
    {
        DateTimeOffset at => at.ToUniversalTime().ToString("d MMMM yyyy, HH:mm:ss 'UTC'", CultureInfo.InvariantCulture),
        Kept kept => phrases[$"audit-kept-{Pick.Kebab(kept.ToString())}"],
        _ => value,
    };
}
