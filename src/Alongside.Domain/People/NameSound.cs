using System.Text;

namespace Alongside.Domain.People;

/// <summary>
/// Roughly how a European name sounds: the consonants that are heard, in order. Our own rules, made so that spellings
/// of one name meet (Stephen and Steven, Catherine and Katharine, Meyer and Maier, Nowak and Novak, Mohammed and
/// Muhamad). It brings together more than it should, so whoever is found by sound alone comes last.
/// </summary>
/// <remarks>
/// Vowels count only at the front, all as one; y is a vowel except before one at the front; h only at the front.
/// f, v, w, ph and pf are one sound; so are c, ck, k and q; so are s, z, ß, soft c, tz and ts; so are sh, sch, ch, cz
/// and sz; x is ks. Silent letters fall (Knight, Wright, Vaughan). A doubled letter is one.
/// Names in other scripts, and those with fewer than two such sounds, have none.
/// </remarks>
internal static class NameSound
{
    private const int FewestSounds = 2;

    // Longest first: the first that fits at a place is taken.
    private static readonly (string Spelt, string Sound)[] Anywhere =
    [
        ("tsch", "x"), ("sch", "x"), ("tch", "x"), ("chr", "kr"), ("chl", "kl"), ("cht", "kt"), ("chs", "ks"), ("dge", "j"),
        ("ph", "f"), ("pf", "f"), ("ck", "k"), ("sh", "x"), ("ch", "x"), ("cz", "x"), ("sz", "x"), ("tz", "s"), ("ts", "s"),
        ("dt", "t"), ("dj", "j"), ("th", "t"), ("gh", ""), ("kh", "k"), ("qu", "k"), ("ce", "s"), ("ci", "s"), ("cy", "s"),
        ("b", "b"), ("c", "k"), ("d", "d"), ("f", "f"), ("g", "g"), ("j", "j"), ("k", "k"), ("l", "l"), ("m", "m"), ("n", "n"),
        ("p", "p"), ("q", "k"), ("r", "r"), ("s", "s"), ("t", "t"), ("v", "f"), ("w", "f"), ("x", "ks"), ("z", "s"),
    ];

    private static readonly (string Spelt, string Sound)[] AtTheFront =
    [
        ("gh", "g"), ("kn", "n"), ("gn", "n"), ("wr", "r"), ("ps", "s"), ("wh", "f"), ("x", "s"),
    ];

    /// <summary>The key, or null for a name that has none.</summary>
    public static string? Of(string word)
    {
        if (!word.All(char.IsAsciiLetterLower)) return null;
        var heard = new StringBuilder();
        var at = 0;
        while (at < word.Length)
        {
            if (at > 0 && word[at] == word[at - 1])
            {
                at++;
                continue;
            }
            var (spelt, sound) = At(word, at);
            heard.Append(sound);
            at += spelt;
        }
        return heard.Length < FewestSounds ? null : heard.ToString();
    }

    private static (int Spelt, string Sound) At(string word, int at)
    {
        var rest = word.AsSpan(at);
        if (at == 0)
        {
            foreach (var (spelt, sound) in AtTheFront)
                if (rest.StartsWith(spelt, StringComparison.Ordinal)) return (spelt.Length, sound);
            if (rest[0] == 'h') return (1, "h");
            if (rest[0] == 'y' && rest.Length > 1 && IsVowel(rest[1])) return (1, "j");
            if (IsVowel(rest[0])) return (1, "a");
        }
        foreach (var (spelt, sound) in Anywhere)
            if (rest.StartsWith(spelt, StringComparison.Ordinal)) return (spelt.Length, sound);
        return (1, "");
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
