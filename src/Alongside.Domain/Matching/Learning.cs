namespace Alongside.Domain.Matching;

/// <summary>
/// Learns the weights from the files themselves, without anybody's answers: expectation and maximisation (Dempster,
/// Laird and Rubin 1977) over the pairs that may be one person, while strangers are learned from pairs drawn blindly.
/// What is usual counts as some pairs seen before, so that a file of twenty rows learns little and stays sensible.
/// </summary>
internal static class Learning
{
    private const int Rounds = 20;

    /// <summary>What is usual counts as so many pairs of one person.</summary>
    private const double UsualPairs = 12;

    /// <summary>What is usual counts as so many pairs of strangers.</summary>
    private const double UsualStrangers = 300;

    /// <summary>More pairs than this teach nothing new.</summary>
    private const int MostPairs = 400_000;

    /// <summary>Of them, so many have moved.</summary>
    private const double UsualMoves = 0.05;

    /// <summary>A pair less likely than this teaches nothing of one person.</summary>
    private const double Doubtful = 1e-4;

    /// <param name="weights">As is usual; corrected here.</param>
    /// <param name="pairs">Every pair that may be one person.</param>
    /// <param name="drawn">How often each likeness occurs in pairs drawn blindly.</param>
    /// <param name="all">How many pairs there are at all.</param>
    public static void Learn(Weights weights, IReadOnlyList<Pair> pairs, Drawn drawn, double all)
    {
        var step = 1 + (pairs.Count / MostPairs);
        for (var round = 0; round < Rounds; round++)
        {
            drawn.Teach(weights, UsualStrangers);
            var seen = new double[Likenesses.Traits, Likenesses.Levels];
            var (ones, moves, homes) = (0.0, 0.0, 0.0);
            for (var at = 0; at < pairs.Count; at += step)
            {
                var pair = pairs[at];
                var weighed = weights.Weigh(pair);
                homes += weighed.Home / weighed.All;
                var (stayed, moved) = (weighed.Stayed / weighed.All, weighed.Moved / weighed.All);
                if (stayed + moved < Doubtful) continue;
                ones += stayed + moved;
                moves += moved;
                foreach (var trait in Likenesses.All) seen[(int)trait, (int)pair.Alike[trait]] += Usual.IsAddress(trait) ? stayed : stayed + moved;
            }
            var (before, now) = (weights.One, ((ones * step) + 0.5) / (all + 1));
            (weights.One, weights.Home) = (Math.Min(0.5, now), Math.Min(0.3, ((homes * step) + 0.1) / (all + 1)));
            weights.Moved = ((moves * step) + (UsualPairs * UsualMoves)) / ((ones * step) + UsualPairs);
            foreach (var trait in Likenesses.All)
            {
                var known = 0.0;
                for (var level = 1; level < Likenesses.Levels; level++) known += seen[(int)trait, level];
                for (var level = 1; level < Likenesses.Levels; level++)
                    weights.Alike(trait, (Likeness)level) = ((seen[(int)trait, level] * step) + (UsualPairs * Usual.Alike(trait, (Likeness)level))) / ((known * step) + UsualPairs);
            }
            if (round > 5 && Math.Abs(now - before) < before * 1e-3) return;
        }
    }
}
