using System.Globalization;

namespace Alongside.Domain.Matching;

/// <summary>
/// Who is compared with whom: people who have some key in common (a sound and a sound, a birthday, a postcode and an
/// initial …). A key that too many share is cut, in order of their names, into pieces that overlap.
/// </summary>
internal sealed class Blocks
{
    /// <summary>In files of no more than this, everybody is compared with everybody.</summary>
    public const int Few = 1_500;

    /// <summary>So many people of one key are all compared with one another.</summary>
    private const int Most = 60;

    /// <summary>A larger block is cut into pieces of this size, each half over the last.</summary>
    private const int Piece = 16;

    private readonly List<int[]> blocks = [];
    private readonly List<int>[] of;

    public Blocks(IReadOnlyList<Somebody> people)
    {
        of = [.. people.Select(_ => new List<int>())];
        if (people.Count <= Few)
        {
            Add([.. Enumerable.Range(0, people.Count)]);
            return;
        }
        List<(ulong Key, int Person)> keys = [];
        for (var person = 0; person < people.Count; person++)
            foreach (var key in BlockKeys.Of(people[person]).Distinct()) keys.Add((key, person));
        keys.Sort();
        for (var from = 0; from < keys.Count;)
        {
            var until = from + 1;
            while (until < keys.Count && keys[until].Key == keys[from].Key) until++;
            if (until - from > 1) Cut(keys[from].Key, [.. keys[from..until].Select(k => k.Person)], people);
            from = until;
        }
    }

    /// <summary>The blocks in which somebody stands.</summary>
    public IEnumerable<int[]> Of(int person) => of[person].Select(b => blocks[b]);

    private void Cut(ulong key, int[] block, IReadOnlyList<Somebody> people)
    {
        if (block.Length <= Most)
        {
            Add(block);
            return;
        }
        if (BlockKeys.IsWide(key)) return;
        var sorted = block.OrderBy(p => Order(people[p]), StringComparer.Ordinal).ToArray();
        for (var from = 0; from < sorted.Length; from += Piece / 2) Add(sorted[from..Math.Min(sorted.Length, from + Piece)]);
    }

    private static string Order(Somebody somebody) =>
        string.Create(CultureInfo.InvariantCulture, $"{somebody[Trait.FamilyName]?.Text} {somebody[Trait.GivenName]?.Text} {somebody.Born?.Year}");

    private void Add(int[] block)
    {
        foreach (var person in block) of[person].Add(blocks.Count);
        blocks.Add(block);
    }
}
