using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;

namespace Alongside.Web.Look;

/// <summary>
/// Every text a person reads, by key, in one language. The words live in <c>Words/LANGUAGE/*.ftl</c>, in the part
/// of Fluent's syntax that <see cref="FluentFile"/> reads, so that a translator needs no programmer.
/// A missing text shows its key between brackets: visible, and never an error page.
/// </summary>
public sealed class Phrases
{
    private readonly FrozenDictionary<string, Phrase> phrases;

    private Phrases(CultureInfo culture, FrozenDictionary<string, Phrase> phrases) => (Culture, this.phrases) = (culture, phrases);

    public CultureInfo Culture { get; }

    public IEnumerable<string> Keys => phrases.Keys;

    public string this[string key] => phrases.TryGetValue(key, out var phrase) ? phrase.Say(Culture, []) : $"[{key}]";

    public string this[string key, params (string Name, object? Value)[] with] =>
        phrases.TryGetValue(key, out var phrase) ? phrase.Say(Culture, with) : $"[{key}]";

    public bool Has(string key) => phrases.ContainsKey(key);

    /// <summary>The words of <paramref name="language"/> built into the program.</summary>
    public static Phrases Load(string language)
    {
        var assembly = typeof(Phrases).Assembly;
        var all = new Dictionary<string, Phrase>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.Contains($".Words.{language}.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (var (key, phrase) in FluentFile.Read(Text(assembly, name), name))
            {
                if (!all.TryAdd(key, phrase)) throw new InvalidDataException($"{name}: '{key}' already has its words in another file.");
            }
        }
        return new(CultureInfo.GetCultureInfo(language == "en" ? "en-GB" : language), all.ToFrozenDictionary(StringComparer.Ordinal));
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
