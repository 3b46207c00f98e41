using System.Runtime.InteropServices;
using System.Text;
using Alongside.Domain.Matching;

namespace Alongside.Domain.People;

/// <summary>
/// Finding people by name while it is being typed, forgiving of accents, spelling and order, on both databases alike:
/// <c>Of</c> says under which keys a name is kept, <c>Ask</c> which keys to look up, <c>Score</c> how well what was
/// found fits. One table of keys serves; it needs no full-text engine.
/// </summary>
/// <remarks>
/// One wrong, missing, doubled or swapped letter is found by the keys with one letter left out, on both sides (the idea
/// of symmetric deletion): two words one slip apart have such a key in common. Keys compare by code point
/// (SQLite's BINARY, PostgreSQL's "C" collation).
/// </remarks>
public static class NameKeys
{
    /// <summary>Characters of a word that count; the rest of a longer one is not compared.</summary>
    public const int LongestWord = 40;

    /// <summary>A word shorter than this many letters has to be spelt right.</summary>
    public const int ShortestForgiven = 4;

    /// <summary>Words of one name that count.</summary>
    public const int MostKept = 12;

    /// <summary>Words of a question that count.</summary>
    public const int MostAsked = 6;

    /// <summary>What one word that fits adds, before the sum is shared out over all the words asked. Our own order.</summary>
    public const double Exact = 1, Prefix = 0.75, Nickname = 0.6, OneLetterOff = 0.5, SoundsAlike = 0.25;

    /// <summary>The last character there is: everything that begins with a word lies between it and it with this added.</summary>
    private const string Last = "\U0010FFFF";

    /// <summary>The keys of all of a person's names: given, family, known-as, former.</summary>
    public static IReadOnlyList<NameKey> Of(params IEnumerable<string?> names)
    {
        HashSet<NameKey> keys = [];
        foreach (var form in new NameWords(names, MostKept).Forms)
        {
            keys.Add(new(NameKeyKind.Word, form.Text));
            if (!form.Whole) continue;
            foreach (var less in OneLess(form.Text)) keys.Add(new(NameKeyKind.OneLess, less));
            if (form.Sound is { } sound) keys.Add(new(NameKeyKind.Sound, sound));
        }
        return [.. keys];
    }

    /// <summary>The keys of every name somebody ever had, and of given and family name written without the blank between.</summary>
    public static IReadOnlyList<NameKey> Of(params IEnumerable<PersonName> names) =>
        [.. Of(names.SelectMany(n => new[] { n.Given, n.Family, n.KnownAs })).Concat(names.SelectMany(Joined)).Distinct()];

    /// <summary>Given and family name as one word, which is how they are typed in a hurry; null where one is missing.</summary>
    public static string? Joined(string? given, string? family) =>
        string.IsNullOrWhiteSpace(given) || string.IsNullOrWhiteSpace(family) ? null : given.Trim() + family.Trim();

    private static IEnumerable<NameKey> Joined(PersonName name) =>
        new NameWords([Joined(name.Given, name.Family)], 1).Forms.Select(f => new NameKey(NameKeyKind.Word, f.Text));

    /// <summary>
    /// What to look up, word by word; a person is a candidate when every word fits some key of theirs. Empty when
    /// nothing was asked.
    /// </summary>
    public static IReadOnlyList<AskedWord> Ask(string? query)
    {
        var asked = new NameWords([query], MostAsked);
        return [.. Enumerable.Range(0, asked.Count).Select(word => Asked(asked, word))];
    }

    /// <summary>
    /// How well somebody's names answer a question: 0 not at all, 1 every word exactly. Each word of a name answers
    /// once, in any order, so that both names beat one.
    /// </summary>
    public static double Score(string? query, params IEnumerable<string?> names)
    {
        var asked = new NameWords([query], MostAsked);
        if (asked.Count == 0) return 0;
        var named = new NameWords(names, MostKept);
        var fits =
            from a in asked.Forms
            from n in named.Forms
            let fit = Fit(a, n)
            where fit > 0
            orderby fit descending, a.Words descending
            select (a.Covers, n.Covers, fit * a.Words);
        var (usedAsked, usedNamed, sum) = (0UL, 0UL, 0.0);
        foreach (var (covers, by, fit) in fits)
        {
            if ((usedAsked & covers) != 0 || (usedNamed & by) != 0) continue;
            (usedAsked, usedNamed, sum) = (usedAsked | covers, usedNamed | by, sum + fit);
        }
        return sum / asked.Count;
    }

    /// <summary>A question as one compares it with another: its words in plain letters, in one order.</summary>
    public static string Plain(string? query) => string.Join(' ', new NameWords([query], MostAsked).Forms.Where(f => f.Words == 1).DistinctBy(f => f.Covers).Select(f => f.Text).Order(StringComparer.Ordinal));

    /// <summary>
    /// How alike the least alike of the words asked is to its nearest in somebody's names, 0–1; for those whom no key brought
    /// up whole. Made once for a question and asked of many, who share most of their words.
    /// </summary>
    public static Func<IReadOnlyCollection<string>, double> Alike(string? query)
    {
        string[] asked = [.. new NameWords([query], MostAsked).Forms.Where(f => f.Words == 1).Select(f => f.Text)];
        var known = new Dictionary<string, double>[asked.Length];
        for (var at = 0; at < known.Length; at++) known[at] = [];
        return words => asked.Length == 0 || words.Count == 0 ? 0 : known.Select((_, at) => words.Max(word => Of(at, word))).Min();

        double Of(int at, string word)
        {
            ref var alike = ref CollectionsMarshal.GetValueRefOrAddDefault(known[at], word, out var before);
            if (!before) alike = Similarity.JaroWinkler(asked[at], word);
            return alike;
        }
    }

    /// <summary>
    /// How far off a word of somebody's names is from one that was asked: 0 the same, else the kind of key that leads to
    /// it, and null where none does. For few people, whose words are at hand; made once for a question and asked of many.
    /// </summary>
    public static Func<string, int?> Off(AskedWord asked)
    {
        HashSet<string> whole = [.. asked.Of(NameKeyKind.Word)], less = [.. asked.Of(NameKeyKind.OneLess)], sound = [.. asked.Of(NameKeyKind.Sound)];
        var known = new Dictionary<string, int?>();
        return word =>
        {
            ref var off = ref CollectionsMarshal.GetValueRefOrAddDefault(known, word, out var before);
            if (!before) off = Of(word);
            return off;
        };

        int? Of(string word) =>
            word == asked.Text ? 0
            : whole.Contains(word) || asked.Prefixes.Any(p => word.StartsWith(p.From, StringComparison.Ordinal)) ? (int)NameKeyKind.Word
            : less.Count > 0 && OneLess(word).Any(less.Contains) ? (int)NameKeyKind.OneLess
            : sound.Count > 0 && NameSound.Of(word) is { } sounds && sound.Contains(sounds) ? (int)NameKeyKind.Sound
            : null;
    }

    private static AskedWord Asked(NameWords asked, int word)
    {
        HashSet<NameKey> keys = [];
        HashSet<NameRange> prefixes = [];
        foreach (var form in asked.Forms.Where(f => (f.Covers & (1UL << word)) != 0))
        {
            keys.Add(new(NameKeyKind.Word, form.Text));
            prefixes.Add(new(form.Text, form.Text + Last));
            if (!form.Whole) continue;
            foreach (var other in Nicknames.Beside(form.Text)) keys.Add(new(NameKeyKind.Word, other));
            keys.Add(new(NameKeyKind.OneLess, form.Text));
            foreach (var less in OneLess(form.Text))
            {
                keys.Add(new(NameKeyKind.Word, less));
                keys.Add(new(NameKeyKind.OneLess, less));
            }
            if (form.Sound is { } sound) keys.Add(new(NameKeyKind.Sound, sound));
        }
        return new(asked.Forms.First(f => f.Covers == 1UL << word).Text, [.. keys], [.. prefixes]);
    }

    private static double Fit(NameWords.Form asked, NameWords.Form named)
    {
        if (asked.Text == named.Text) return Exact;
        // The nearer the end, the better; never as good as the whole word, always better than a slip.
        if (named.Text.StartsWith(asked.Text, StringComparison.Ordinal))
            return Prefix + ((Exact - Prefix) / 2 * asked.Text.Length / named.Text.Length);
        if (!asked.Whole || !named.Whole) return 0;
        if (Nicknames.Share(asked.Text, named.Text)) return Nickname;
        if (IsOneSlip(asked.Text, named.Text)) return OneLetterOff;
        return asked.Sound is not null && asked.Sound == named.Sound ? SoundsAlike : 0;
    }

    private static HashSet<string> OneLess(string word)
    {
        HashSet<string> less = [];
        var letters = word.EnumerateRunes().ToList();
        if (letters.Count < ShortestForgiven) return less;
        var at = 0;
        foreach (var letter in letters)
        {
            less.Add(word.Remove(at, letter.Utf16SequenceLength));
            at += letter.Utf16SequenceLength;
        }
        return less;
    }

    // One letter (two characters at most) more, less, other, or two neighbours swapped; at least one of the two words long enough to be forgiven.
    private static bool IsOneSlip(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2) return false;
        Rune[] a = [.. one.EnumerateRunes()], b = [.. other.EnumerateRunes()];
        if (a.Length < b.Length) (a, b) = (b, a);
        if (a.Length < ShortestForgiven || a.Length - b.Length > 1) return false;
        var front = 0;
        while (front < b.Length && a[front] == b[front]) front++;
        if (a.Length > b.Length) return a.AsSpan(front + 1).SequenceEqual(b.AsSpan(front));
        return front < a.Length
            && (a.AsSpan(front + 1).SequenceEqual(b.AsSpan(front + 1))
                || (front + 1 < a.Length && a[front] == b[front + 1] && a[front + 1] == b[front] && a.AsSpan(front + 2).SequenceEqual(b.AsSpan(front + 2))));
    }
}
