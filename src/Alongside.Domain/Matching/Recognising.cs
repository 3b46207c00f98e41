namespace Alongside.Domain.Matching;

/// <summary>
/// Finds who may be one person in a file, or across two: a probabilistic matcher that learns its weights from what it
/// is given (see <see cref="Learning"/>), says why, and never joins anybody. The same files give the same answer, in
/// whatever order their rows stand.
/// </summary>
public static class Recognising
{
    /// <summary>From this probability on, two are proposed as one.</summary>
    public const double Likely = 0.5;

    /// <summary>So many pairs are drawn blindly, to learn how alike strangers are.</summary>
    private const int Draws = 150_000;

    /// <summary>A pair that strangers would show as readily as one person, even before asking how few pairs are one person, is laid down at once.</summary>
    private const double LeastBits = 0;

    /// <summary>Rows that are worked on as one; progress is told in between.</summary>
    private const int Batch = 250;

    /// <param name="first">The first file.</param>
    /// <param name="second">The second: only pairs across the two are proposed. Null to look within the first.</param>
    /// <param name="progress">Hears how many rows are done since it last heard.</param>
    public static IReadOnlyList<Proposal> Among(IReadOnlyList<Described> first, IReadOnlyList<Described>? second = null, IProgress<long>? progress = null)
    {
        var reading = new Reading();
        Somebody[] people =
        [
            .. first.Select((d, at) => reading.Of(d, at, 0)),
            .. (second ?? []).Select((d, at) => reading.Of(d, at, 1)),
        ];
        Array.Sort(people, InOrder);
        var all = second is null ? (double)first.Count * (first.Count - 1) / 2 : (double)first.Count * second.Count;
        if (all == 0) return [];
        var expected = Math.Max(1, (second is null ? first.Count : Math.Min(first.Count, second.Count)) * 0.2);
        var weights = new Weights(people, new(people, reading), Math.Min(0.1, expected / all));
        var drawn = Draw(people);
        drawn.Teach(weights, 1_000);
        var pairs = Compared(people, weights, second is not null, progress);
        Learning.Learn(weights, pairs, drawn, all);
        var likely = pairs.Select(p => (Pair: p, Odds: weights.Odds(p))).Where(p => p.Odds >= 0).ToList();
        return [.. new Closing(weights, people).Close(likely).Where(c => second is null || people[c.Pair.One].Side != people[c.Pair.Other].Side)
            .Select(c => Proposed(people, weights, c.Pair, c.Odds)).OrderBy(p => p.One).ThenBy(p => p.Other)];
    }

    private static Proposal Proposed(Somebody[] people, Weights weights, Pair pair, double odds)
    {
        var reasons = Likenesses.All.Where(t => pair.Alike[t] != Likeness.Unknown).Select(t => new Weight(t, pair.Alike[t], weights.Bits(t, pair))).ToList();
        var (one, other) = (people[pair.One], people[pair.Other]);
        if ((one.Side, one.Place).CompareTo((other.Side, other.Place)) > 0) (one, other) = (other, one);
        return new(one.Place, other.Place, 1 / (1 + Math.Pow(2, -odds)), reasons);
    }

    private static List<Pair> Compared(Somebody[] people, Weights weights, bool across, IProgress<long>? progress)
    {
        var blocks = new Blocks(people);
        var found = new List<Pair>?[(people.Length + Batch - 1) / Batch];
        Parallel.For(0, found.Length, () => new int[people.Length], (batch, _, met) =>
        {
            List<Pair> pairs = [];
            var until = Math.Min(people.Length, (batch + 1) * Batch);
            for (var one = batch * Batch; one < until; one++)
            {
                foreach (var block in blocks.Of(one))
                {
                    foreach (var other in block)
                    {
                        if (other <= one || met[other] == one + 1) continue;
                        met[other] = one + 1;
                        if (across && people[one].Side == people[other].Side) continue;
                        var pair = new Pair(one, other, Comparing.Of(people[one], people[other]));
                        if (weights.Bits(pair) > LeastBits) pairs.Add(pair);
                    }
                }
            }
            found[batch] = pairs;
            if (progress is not null)
                lock (found) progress.Report(until - (batch * Batch));
            return met;
        }, _ => { });
        return [.. found.SelectMany(f => f!)];
    }

    private static Drawn Draw(Somebody[] people)
    {
        var drawn = new Drawn();
        if (people.Length <= Blocks.Few / 2)
        {
            for (var one = 0; one < people.Length; one++)
                for (var other = one + 1; other < people.Length; other++) drawn.Add(Comparing.Of(people[one], people[other]));
            return drawn;
        }
        // The numbers look random and are the same in every run: Marsaglia's xorshift.
        var luck = 88172645463325252UL;
        for (var draw = 0; draw < Draws; draw++)
        {
            var (one, other) = (Next(), Next());
            if (one != other) drawn.Add(Comparing.Of(people[one], people[other]));
        }
        return drawn;

        int Next()
        {
            luck ^= luck << 13;
            luck ^= luck >> 7;
            luck ^= luck << 17;
            return (int)(luck % (ulong)people.Length);
        }
    }

    // By what is written, so that the order of the rows makes no difference.
    private static int InOrder(Somebody one, Somebody other)
    {
        for (var trait = 0; trait < Likenesses.Traits; trait++)
        {
            var compared = string.CompareOrdinal(one[(Trait)trait]?.Text, other[(Trait)trait]?.Text);
            if (compared != 0) return compared;
        }
        return (one.Side, one.Place).CompareTo((other.Side, other.Place));
    }
}
