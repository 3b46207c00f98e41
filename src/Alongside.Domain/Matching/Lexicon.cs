namespace Alongside.Domain.Matching;

/// <summary>Every spelling of one kind of thing (names, streets, places) that stands in the files.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, Spelling> all = new(StringComparer.Ordinal);

    public int Count => all.Count;

    /// <summary>The one spelling for a plain text; null for an empty one.</summary>
    public Spelling? Of(string plain)
    {
        if (plain.Length == 0) return null;
        if (!all.TryGetValue(plain, out var spelling)) all.Add(plain, spelling = new(plain, all.Count));
        return spelling;
    }
}
