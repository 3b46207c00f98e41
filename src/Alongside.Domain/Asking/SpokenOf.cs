using Alongside.Domain.Matching;

namespace Alongside.Domain.Asking;

/// <summary>
/// The words of a text that carry what it speaks of: no small words, nothing that is written as a name. English words and
/// endings; in another language more words are left, and fewer are taken for the same.
/// </summary>
public static class SpokenOf
{
    /// <summary>Shorter words carry little.</summary>
    private const int Shortest = 4;

    private static readonly string[] Endings = ["ing", "ed", "s"];

    private static readonly HashSet<string> Small =
    [
        .. """
        about above after again also always another anybody anyone anything around away back because been before being best better between both came
        cannot cant come comes could couldnt didnt does doesnt done dont down each either else enough even ever every everybody everyone everything
        feel feels first from getting gets give given goes going good great hadnt hard hasnt have having help helped helping helps here hers herself
        himself into isnt itself just keep keeps kind know knows last later least less lets like likes little long look looking looks made make makes
        many maybe might mine more most much must myself need needed needs never next nobody none nothing often once only other others ours over people
        perhaps person please quite really right said same says seem seems shall should since some somebody someone something sometimes soon still such
        sure take takes talk tell than thank thanks that thats their theirs them themselves then there theres these they theyre thing things think this
        those though thought through time times today together told took under until upon used usually very want wanted wants wasnt well went were what
        whatever when whenever where whether which while whole whose will wish with within without wont work worker would wouldnt year years yesterday
        your yours yourself days week weeks month months family worried worries worry
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>The words of a text, each once: what it is compared by, and how it was written.</summary>
    public static IReadOnlyDictionary<string, string> In(string? text)
    {
        var words = new Dictionary<string, string>();
        var begins = true;
        foreach (var written in (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            // Within a sentence a capital begins a name.
            var isName = !begins && char.IsUpper(written.FirstOrDefault(char.IsLetter));
            begins = written[^1] is '.' or '!' or '?';
            var plain = Letters.Plain(written);
            if (isName || plain.Length < Shortest || plain.Contains(' ') || plain.Any(char.IsDigit) || Small.Contains(plain)) continue;
            words.TryAdd(Stem(plain), plain);
        }
        return words;
    }

    private static string Stem(string word) =>
        Array.Find(Endings, e => word.EndsWith(e, StringComparison.Ordinal) && word.Length - e.Length >= Shortest) is { } ending ? word[..^ending.Length] : word;
}
