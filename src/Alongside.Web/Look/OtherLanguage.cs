using System.Globalization;

namespace Alongside.Web.Look;

/// <summary>A text of an organisation's own that is in another language than the page around it.</summary>
internal static class OtherLanguage
{
    /// <summary>What to say to a browser; null where it is the page's own.</summary>
    public static string? Of(Phrases phrases, string language) => language == phrases.Culture.TwoLetterISOLanguageName ? null : language;

    /// <summary>"This text is in polski."</summary>
    public static string? Said(Phrases phrases, string language) =>
        Of(phrases, language) is { } other ? phrases["exercise-in-language", ("language", CultureInfo.GetCultureInfo(other).NativeName)] : null;
}
