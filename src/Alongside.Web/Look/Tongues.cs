using System.Collections.Frozen;
using Alongside.Domain.Ours;
using Microsoft.Net.Http.Headers;

namespace Alongside.Web.Look;

/// <summary>The languages there are, and the words of each. Workers' pages speak English; the family's speak any of them.</summary>
internal sealed class Tongues
{
    private static readonly FrozenDictionary<string, Tongue> Codes = new Dictionary<string, Tongue>
    {
        ["en"] = Tongue.English,
        ["pl"] = Tongue.Polish,
        ["ar"] = Tongue.Arabic,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<FrozenDictionary<Tongue, Phrases>> Words = new(() =>
    {
        var english = Phrases.Load("en");
        return Codes.ToFrozenDictionary(c => c.Value, c => c.Value == Tongue.English ? english : Phrases.Load(c.Key, english));
    });

    public static IEnumerable<Tongue> All => Codes.Values.Order();

    public Phrases this[Tongue tongue] => Words.Value[tongue];

    /// <summary>"pl": how a language is named in an address and in a page's <c>lang</c>.</summary>
    public static string CodeOf(Tongue tongue) => Codes.First(c => c.Value == tongue).Key;

    /// <summary>The language that these words are in.</summary>
    public static Tongue Of(Phrases phrases) => Read(phrases.Language) ?? Tongue.English;

    public static Tongue? Read(string? code) => code is not null && Codes.TryGetValue(code, out var tongue) ? tongue : null;

    /// <summary>The first language a browser asks for that we speak; English where it asks for none of them.</summary>
    public static Tongue AskedFor(HttpRequest request) => CodesAskedFor(request).Select(Read).FirstOrDefault(t => t is not null) ?? Tongue.English;

    /// <summary>Every language a browser asks for, the dearest first: "pl", "en".</summary>
    public static IEnumerable<string> CodesAskedFor(HttpRequest request)
    {
        // One a browser could never send is read like none at all.
        var asked = StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var read) ? read : [];
        return asked.Where(a => a.Quality is not 0).OrderByDescending(a => a.Quality ?? 1).Select(a => a.Value.Value?.Split('-', 2)[0]).OfType<string>();
    }
}
