using Alongside.Domain.Matching;

namespace Alongside.Domain.Asking;

/// <summary>Several people spoke of the same thing. A question to look at, found by words alone; nobody says that they mean the same.</summary>
/// <param name="Words">The words they share.</param>
/// <param name="Said">What each said, the earliest first.</param>
public sealed record SameThing(IReadOnlyList<string> Words, IReadOnlyList<Saying> Said)
{
    /// <summary>As many as one looks at.</summary>
    public const int Most = 5;

    /// <param name="all">Everything that was said.</param>
    /// <param name="names">What the people of the family are called: everybody says those.</param>
    /// <returns>What most people spoke of first.</returns>
    public static IReadOnlyList<SameThing> Of(IEnumerable<Saying> all, IEnumerable<string> names)
    {
        var called = names.SelectMany(n => Letters.Plain(n).Split(' ')).ToHashSet();
        var said = all.OrderBy(s => s.On).ToList();
        return
        [
            .. said.SelectMany((s, at) => SpokenOf.In(s.Text), (s, word) => (word.Key, word.Value, Saying: s)).Where(w => !called.Contains(w.Value))
                .GroupBy(w => w.Key, (_, those) => (Word: those.Select(t => t.Value).MinBy(w => (w.Length, w))!, Said: those.Select(t => t.Saying).ToList()))
                .Where(w => w.Said.Select(s => s.Who).Distinct().Count() > 1)
                // Words that the same people said in the same breath are one thing.
                .GroupBy(w => string.Join(' ', w.Said.Select(s => said.IndexOf(s))), (_, those) => those.ToList())
                .Select(those => new SameThing([.. those.Select(t => t.Word).Order(StringComparer.Ordinal)], those[0].Said))
                .OrderByDescending(s => s.Said.Select(x => x.Who).Distinct().Count()).ThenByDescending(s => s.Said[^1].On).ThenBy(s => s.Words[0], StringComparer.Ordinal).Take(Most),
        ];
    }
}
