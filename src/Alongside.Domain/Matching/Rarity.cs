namespace Alongside.Domain.Matching;

/// <summary>
/// How likely two strangers are to share one spelling: common names say little, rare ones much. Counted in the files,
/// without the two who are compared, and leaning on what is usual where the files are small.
/// </summary>
internal sealed class Rarity
{
    private readonly double[][] chance = new double[Likenesses.Traits][];

    public Rarity(IReadOnlyList<Somebody> people, Reading reading)
    {
        for (var at = 0; at < Likenesses.Traits; at++)
        {
            var (trait, known) = ((Trait)at, 0);
            var counts = new int[reading.Spellings(trait)];
            foreach (var somebody in people)
            {
                if (somebody[trait] is not { } spelling) continue;
                counts[spelling.Number]++;
                known++;
            }
            var among = Math.Max(0, known - 2) + (1 / Usual.Chance(trait, Likeness.Same));
            chance[at] = [.. counts.Select(c => (Math.Max(0, c - 2) + 1) / among)];
        }
    }

    /// <summary>The chance, 0–1, that a stranger shares it.</summary>
    public double Of(Trait trait, Spelling one, Spelling other)
    {
        var chances = chance[(int)trait];
        return one == other ? chances[one.Number] : Math.Max(chances[one.Number], chances[other.Number]);
    }
}
