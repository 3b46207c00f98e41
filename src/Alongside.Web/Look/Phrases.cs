using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Alongside.Web.Look;

/// <summary>
/// Every text a person reads, by key, in one language. The words live in <c>Words/LANGUAGE/*.ftl</c>, in the part
/// of Fluent's syntax that <see cref="FluentFile"/> reads, so that a translator needs no programmer.
/// A text that one language lacks is said in English, between marks that <see cref="HasEnglish"/> makes into a
/// <c>lang</c>; one that English lacks shows its key between brackets: visible, and never an error page.
/// </summary>
public sealed class Phrases
{
    // Characters that Unicode leaves to whoever uses them; nothing a person types is kept with them in it.
    private const char EnglishBegins = '\uE0E0', EnglishEnds = '\uE0E1';

    private readonly FrozenDictionary<string, Phrase> phrases;
    private readonly Phrases? english;

    private Phrases(CultureInfo culture, FrozenDictionary<string, Phrase> phrases, Phrases? english) => (Culture, this.phrases, this.english) = (culture, phrases, english);

    public CultureInfo Culture { get; }

    /// <summary>"pl": for the <c>lang</c> of a page.</summary>
    public string Language => Culture.TwoLetterISOLanguageName;

    /// <summary>Which way the page runs: "ltr" or "rtl".</summary>
    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    public IEnumerable<string> Keys => phrases.Keys;

    public string this[string key] => phrases.TryGetValue(key, out var phrase) ? phrase.Say(Culture, []) : Missing(key, []);

    public string this[string key, params (string Name, object? Value)[] with] =>
        phrases.TryGetValue(key, out var phrase) ? phrase.Say(Culture, with) : Missing(key, with);

    public bool Has(string key) => phrases.ContainsKey(key);

    private string Missing(string key, (string Name, object? Value)[] with) =>
        english is null || !english.Has(key) ? $"[{key}]" : $"{EnglishBegins}{english[key, with]}{EnglishEnds}";

    /// <summary>A page in another language, with every English text in it marked as English; null where there is none.</summary>
    public static string? HasEnglish(string page)
    {
        if (!page.Contains(EnglishBegins, StringComparison.Ordinal)) return null;
        var (marked, inTag) = (new StringBuilder(page.Length + 256), false);
        foreach (var c in page)
        {
            // Every "<" and ">" that is no tag's own was replaced by the encoder, so this is all there is to a tag.
            if (c is '<' or '>') inTag = c == '<';
            if (c is not (EnglishBegins or EnglishEnds)) marked.Append(c);
            else if (!inTag) marked.Append(c == EnglishBegins ? "<span lang=\"en\" dir=\"ltr\">" : "</span>");
        }
        return marked.ToString();
    }

    /// <summary>The words of <paramref name="language"/> built into the program.</summary>
    /// <param name="language">Its folder's name.</param>
    /// <param name="english">What is said where a text is missing; null for English itself.</param>
    public static Phrases Load(string language, Phrases? english = null)
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
        return new(CultureOf(language), all.ToFrozenDictionary(StringComparer.Ordinal), english);
    }

    /// <summary>Days and times as the language writes them, always in the calendar that cards and letters use.</summary>
    private static CultureInfo CultureOf(string language)
    {
        var culture = new CultureInfo(language == "en" ? "en-GB" : language, useUserOverride: false);
        culture.DateTimeFormat.Calendar = new GregorianCalendar();
        return CultureInfo.ReadOnly(culture);
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
