namespace Alongside.Domain.Matching;

/// <summary>
/// Closes what the pairs say: if one is two and two is three, one is three. The surest pair goes first, and two groups
/// only become one where all of one weighed against all of the other speaks for it; so a chain does not join people
/// who are plainly different.
/// </summary>
internal sealed class Closing(Weights weights, IReadOnlyList<Somebody> people)
{
    /// <summary>No single pair counts for more, either way.</summary>
    private const double MostBits = 8;

    private readonly Dictionary<int, Group> groups = [];

    /// <summary>Joins what belongs together; gives every pair within a group the odds that joined it, or its own if higher.</summary>
    public IEnumerable<(Pair Pair, double Odds)> Close(IEnumerable<(Pair Pair, double Odds)> likely)
    {
        Dictionary<(int, int), (Pair Pair, double Odds)> joined = [];
        foreach (var (pair, odds) in likely.OrderByDescending(l => l.Odds).ThenBy(l => l.Pair.One).ThenBy(l => l.Pair.Other))
        {
            var (one, other) = (Of(pair.One), Of(pair.Other));
            if (one == other) continue;
            var across = Across(one, other);
            if (across.Average(a => Math.Clamp(a.Odds, -MostBits, MostBits)) <= 0) continue;
            foreach (var (between, own) in across) joined[(between.One, between.Other)] = (between, Math.Max(own, odds));
            one.Members.AddRange(other.Members);
            foreach (var member in other.Members) groups[member] = one;
        }
        return joined.Values.OrderBy(j => j.Pair.One).ThenBy(j => j.Pair.Other);
    }

    private List<(Pair Pair, double Odds)> Across(Group one, Group other)
    {
        List<(Pair, double)> across = [];
        foreach (var a in one.Members)
        {
            foreach (var b in other.Members)
            {
                var (first, second) = a < b ? (a, b) : (b, a);
                var pair = new Pair(first, second, Comparing.Of(people[first], people[second]));
                across.Add((pair, weights.Odds(pair)));
            }
        }
        return across;
    }

    private Group Of(int person)
    {
        if (!groups.TryGetValue(person, out var group)) groups.Add(person, group = new() { Members = { person } });
        return group;
    }

    private sealed class Group
    {
        public List<int> Members { get; } = [];
    }
}
