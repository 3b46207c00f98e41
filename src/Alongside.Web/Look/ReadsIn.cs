using Alongside.Domain.Reflecting;
using Microsoft.AspNetCore.WebUtilities;

namespace Alongside.Web.Look;

/// <summary>
/// The language in which somebody reads texts that are in several: what they chose just here (<c>?in=pl</c>), or the first
/// that their browser asks for. The page around a text keeps its own.
/// </summary>
internal static class ReadsIn
{
    /// <param name="request">Null where nobody asks.</param>
    /// <param name="there">The languages to choose from.</param>
    public static string Of(HttpRequest? request, IEnumerable<string> there)
    {
        if (request is null) return Exercise.UsualLanguage;
        var all = there.ToList();
        return Chosen(request) is { } chosen && all.Contains(chosen) ? chosen : Tongues.CodesAskedFor(request).FirstOrDefault(all.Contains) ?? Exercise.UsualLanguage;
    }

    /// <summary>The address of the same page in another language.</summary>
    public static string Instead(HttpRequest request, string language) =>
        request.Path + QueryString.Create(request.Query.Where(q => q.Key is not (Spoken.Key or "handler"))).Add(Spoken.Key, language);

    /// <summary>The same address, keeping the language that was chosen on the way.</summary>
    public static string Keep(HttpRequest request, string address) => Chosen(request) is { } chosen ? QueryHelpers.AddQueryString(address, Spoken.Key, chosen) : address;

    // What travels on in an address is a language's name and nothing else.
    private static string? Chosen(HttpRequest request) => request.Query[Spoken.Key].ToString() is { Length: 2 or 3 } code && code.All(char.IsAsciiLetterLower) ? code : null;
}
