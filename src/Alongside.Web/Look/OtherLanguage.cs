using System.Globalization;

namespace Alongside.Web.Look;

/// <summary>A text of an organisation's own that is in another language than the page around it.</summary>
internal static class OtherLanguage
{
    /// <summary>What to say to a browser; null where it is the page's own.</summary>
    public static string? Of(Phrases phrases, string language) => language == phrases.Culture.TwoLetterISOLanguageName ? null : language;

    /// <summary>What to say about it: nobody has translated it for this reader, or nobody has checked the translation; null where there is nothing to say.</summary>
    /// <param name="phrases">The words of the page.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="isUnchecked">Nobody who speaks it has read it.</param>
    /// <param name="readsIn">The language the reader reads such texts in.</param>
    public static string? Said(Phrases phrases, string language, bool isUnchecked, string readsIn) =>
        language != readsIn && Of(phrases, language) is { } other ? phrases["exercise-in-language", ("language", NameOf(other))]
        : isUnchecked ? phrases["exercise-unchecked"] : null;

    /// <summary>A language by its own name: "polski".</summary>
    public static string NameOf(string language) => CultureInfo.GetCultureInfo(language).NativeName;
}
