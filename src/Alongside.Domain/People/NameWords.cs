using System.Globalization;
using System.Numerics;
using System.Text;
using Alongside.Domain.Matching;

namespace Alongside.Domain.People;

/// <summary>
/// A name taken apart into words as one compares them: without capitals, accents and ligatures. Apostrophes and
/// hyphens both join and part ("O'Brien" is obrien, and o, brien); so does a space, more loosely ("O Brien").
/// </summary>
internal sealed class NameWords
{
    /// <summary>A stretch of a name, written as one word.</summary>
    /// <param name="Text">How it is compared.</param>
    /// <param name="Covers">Which of the name's words it stands for, one bit each.</param>
    /// <param name="Whole">False for words that only stand side by side: found when written together, but not by a misspelling of that.</param>
    /// <param name="Sound">How it sounds, if it is whole and has a sound.</param>
    public readonly record struct Form(string Text, ulong Covers, bool Whole, string? Sound)
    {
        public int Words => BitOperations.PopCount(Covers);
    }

    /// <summary>"De la Cruz" is also found as delacruz.</summary>
    private const int MostJoined = 3;

    private const int BitsInCovers = 64;

    private static readonly Dictionary<char, string> Plain = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th",
        ['ı'] = "i", ['ħ'] = "h", ['ŧ'] = "t", ['ŋ'] = "n", ['ə'] = "e", ['ς'] = "σ",
    };

    // The other way to write the same sound, where a keyboard lacks the letter: Müller is also mueller.
    private static readonly Dictionary<string, string> Spelt = new()
    {
        ["a\u0308"] = "ae", ["o\u0308"] = "oe", ["u\u0308"] = "ue", ["a\u030A"] = "aa", ["ø"] = "oe",
    };

    private readonly List<Form> forms = [];

    /// <param name="names">Given, family and other names: words of one are joined, never words of two.</param>
    /// <param name="most">How many words of each are compared.</param>
    public NameWords(IEnumerable<string?> names, int most)
    {
        foreach (var name in names) Add(name, most);
    }

    public IReadOnlyList<Form> Forms => forms;

    /// <summary>How many words there are before any are joined.</summary>
    public int Count { get; private set; }

    private void Add(string? name, int most)
    {
        if (string.IsNullOrWhiteSpace(name)) return;
        var words = Split(Lower(name.Length > PersonName.Longest ? name[..PersonName.Longest] : name));
        if (words.Count > most) words.RemoveRange(most, words.Count - most);
        for (var first = 0; first < words.Count; first++)
        {
            var (covers, tight) = (0UL, true);
            for (var last = first; last < Math.Min(words.Count, first + MostJoined); last++)
            {
                if (Count + last >= BitsInCovers) break;
                covers |= 1UL << (Count + last);
                if (last > first) tight &= words[last].Tied;
                foreach (var text in Spellings(string.Concat(words.Skip(first).Take(last - first + 1).Select(w => w.Text))))
                    forms.Add(new(text, covers, tight, tight ? NameSound.Of(text) : null));
            }
        }
        Count += words.Count;
    }

    private static IEnumerable<string> Spellings(string text)
    {
        var plain = Unaccented(text);
        yield return Cut(plain);
        if (Ascii.IsValid(text)) yield break;
        var spelt = text;
        foreach (var (letter, other) in Spelt) spelt = spelt.Replace(letter, other, StringComparison.Ordinal);
        spelt = Unaccented(spelt);
        if (spelt != plain) yield return Cut(spelt);
        // Шевченко is also found as shevchenko.
        var latin = Letters.Plain(text);
        if (latin.Length > 0 && latin != plain && latin != spelt && Ascii.IsValid(latin) && !latin.Contains(' ', StringComparison.Ordinal)) yield return Cut(latin);
    }

    // Letters apart from their accents. What a search box may send but Unicode cannot take apart becomes a blank first.
    private static string Lower(string name)
    {
        if (Ascii.IsValid(name)) return name.ToLowerInvariant();
        var whole = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            whole.Append(rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE ? " " : rune.ToString());
        return whole.ToString().Normalize(NormalizationForm.FormKD).ToLowerInvariant();
    }

    private static List<(string Text, bool Tied)> Split(string name)
    {
        List<(string, bool)> words = [];
        var word = new StringBuilder();
        var tied = false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsPartOfWord(rune)) word.Append(rune);
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format) End(tiesNext: IsTie(rune));
        }
        End(tiesNext: false);
        // A name of nothing but signs is still a name, and found as it stands.
        if (words.Count == 0 && string.Concat(name.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && !IsAccent(c))) is { Length: > 0 } signs)
            words.Add((signs, false));
        return words;

        void End(bool tiesNext)
        {
            var text = word.ToString();
            word.Clear();
            if (!text.All(IsAccent))
            {
                words.Add((text, tied));
                tied = tiesNext;
            }
            else tied &= tiesNext;
        }
    }

    private static bool IsPartOfWord(Rune rune) =>
        !IsTie(rune) && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber);

    private static bool IsTie(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or '`' or 'ʼ' or 'ʻ' or 'ʹ' or 'ʾ' or 'ʿ' or '-' or '‐' or '‑' or '–' or '.' or '·';

    private static string Unaccented(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsAccent(c)) continue;
            if (Plain.TryGetValue(c, out var other)) plain.Append(other);
            else plain.Append(c);
        }
        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    // Accents and vowel points that people leave out; not the vowel signs of Indic scripts, nor Japanese voicing marks.
    private static bool IsAccent(char c) =>
        c is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or (>= '\u0610' and <= '\u061A')
            or (>= '\u064B' and <= '\u065F') or '\u0670' or 'ـ';

    private static string Cut(string text) =>
        text.Length <= NameKeys.LongestWord ? text
        : text[..(char.IsHighSurrogate(text[NameKeys.LongestWord - 1]) ? NameKeys.LongestWord - 1 : NameKeys.LongestWord)];
}
