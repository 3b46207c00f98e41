using System.Globalization;
using System.Text;

namespace Alongside.Domain.Matching;

/// <summary>
/// Words as they are compared: lower case, no accents, Latin letters for Greek and Cyrillic ones, single blanks.
/// Apostrophes fall, other signs part words.
/// </summary>
public static class Letters
{
    private static readonly Dictionary<char, string> Latin = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i", ['ħ'] = "h", ['ŧ'] = "t", ['ŋ'] = "n", ['ə'] = "e",
        ['а'] = "a", ['б'] = "b", ['в'] = "v", ['г'] = "g", ['ґ'] = "g", ['д'] = "d", ['е'] = "e", ['є'] = "ye", ['ж'] = "zh", ['з'] = "z", ['и'] = "i", ['і'] = "i",
        ['к'] = "k", ['л'] = "l", ['м'] = "m", ['н'] = "n", ['о'] = "o", ['п'] = "p", ['р'] = "r", ['с'] = "s", ['т'] = "t", ['у'] = "u", ['ф'] = "f", ['х'] = "kh",
        ['ц'] = "ts", ['ч'] = "ch", ['ш'] = "sh", ['щ'] = "shch", ['ъ'] = "", ['ы'] = "y", ['ь'] = "", ['э'] = "e", ['ю'] = "yu", ['я'] = "ya", ['ђ'] = "dj", ['ј'] = "j",
        ['љ'] = "lj", ['њ'] = "nj", ['ћ'] = "c", ['џ'] = "dz",
        ['α'] = "a", ['β'] = "v", ['γ'] = "g", ['δ'] = "d", ['ε'] = "e", ['ζ'] = "z", ['η'] = "i", ['θ'] = "th", ['ι'] = "i", ['κ'] = "k", ['λ'] = "l", ['μ'] = "m",
        ['ν'] = "n", ['ξ'] = "x", ['ο'] = "o", ['π'] = "p", ['ρ'] = "r", ['σ'] = "s", ['ς'] = "s", ['τ'] = "t", ['υ'] = "y", ['φ'] = "f", ['χ'] = "ch", ['ψ'] = "ps", ['ω'] = "o",
    };

    /// <summary>Empty when nothing is left that can be compared.</summary>
    public static string Plain(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return "";
        var plain = new StringBuilder(text.Length);
        foreach (var c in Ascii.IsValid(text) ? text : Apart(text))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) plain.Append(c);
            else if (char.IsAsciiLetterUpper(c)) plain.Append((char)(c | 0x20));
            else if (c is '\'' or '’' or '‘' or '`' or 'ʼ' or 'ʻ') continue;
            else if (char.IsAscii(c)) Part(plain);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            else if (Latin.TryGetValue(c, out var letters)) plain.Append(letters);
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) plain.Append(c);
            else Part(plain);
        }
        while (plain.Length > 0 && plain[^1] == ' ') plain.Length--;
        return plain.ToString();
    }

    private static void Part(StringBuilder plain)
    {
        if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
    }

    // A lone surrogate cannot be taken apart, and becomes a blank.
    private static string Apart(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE ? " " : rune.ToString());
        return whole.ToString().Normalize(NormalizationForm.FormKD).ToLowerInvariant();
    }
}
