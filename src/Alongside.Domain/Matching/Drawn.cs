namespace Alongside.Domain.Matching;

/// <summary>How often each likeness occurs in pairs drawn blindly: nearly all of them strangers.</summary>
internal sealed class Drawn
{
    private readonly long[,] seen = new long[Likenesses.Traits, Likenesses.Levels];
    private readonly long[] known = new long[Likenesses.Traits];

    public void Add(Likenesses alike)
    {
        for (var trait = 0; trait < Likenesses.Traits; trait++)
        {
            var likeness = alike[(Trait)trait];
            if (likeness == Likeness.Unknown) continue;
            seen[trait, (int)likeness]++;
            known[trait]++;
        }
    }

    /// <summary>Corrects what the weights hold of strangers; the few that are one person, as the weights know them, are taken off first.</summary>
    /// <param name="weights">What is known so far.</param>
    /// <param name="usual">What is usual counts as so many pairs.</param>
    public void Teach(Weights weights, double usual)
    {
        foreach (var trait in Likenesses.All)
        {
            for (var level = 2; level < Likenesses.Levels; level++)
            {
                var likeness = (Likeness)level;
                var strangers = Math.Max(0, seen[(int)trait, level] - (known[(int)trait] * weights.One * weights.Alike(trait, likeness)));
                weights.Chance(trait, likeness) = (strangers + (usual * Usual.Chance(trait, likeness))) / (known[(int)trait] + usual);
            }
        }
    }
}
