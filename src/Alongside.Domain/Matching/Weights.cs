using System.Numerics;

namespace Alongside.Domain.Matching;

/// <summary>
/// What a run has learned: how often each likeness occurs where two descriptions are of one person and where they are
/// not, and how many pairs are one person (Fellegi and Sunter 1969). Beside one person and strangers there are people
/// of one home and twins, who share much without being one.
/// </summary>
internal sealed class Weights
{
    /// <summary>Of people who share a home, so many were born together.</summary>
    private const double Twins = 0.06;

    private readonly double[] alike = new double[Likenesses.Traits * Likenesses.Levels];
    private readonly double[] chance = new double[Likenesses.Traits * Likenesses.Levels];
    private readonly IReadOnlyList<Somebody> people;
    private readonly Rarity rarity;

    public Weights(IReadOnlyList<Somebody> people, Rarity rarity, double one)
    {
        (this.people, this.rarity, One, Home) = (people, rarity, one, one / 10);
        foreach (var trait in Likenesses.All)
        {
            foreach (var likeness in Enum.GetValues<Likeness>())
            {
                Alike(trait, likeness) = Usual.Alike(trait, likeness);
                Chance(trait, likeness) = Usual.Chance(trait, likeness);
            }
        }
    }

    /// <summary>The part of all pairs that are one person.</summary>
    public double One { get; set; }

    /// <summary>The part of all pairs that are two people of one home.</summary>
    public double Home { get; set; }

    public ref double Alike(Trait trait, Likeness likeness) => ref alike[((int)trait * Likenesses.Levels) + (int)likeness];

    public ref double Chance(Trait trait, Likeness likeness) => ref chance[((int)trait * Likenesses.Levels) + (int)likeness];

    /// <summary>The part of those who are one person who have moved in between: their whole address is then a stranger's.</summary>
    public double Moved { get; set; } = 0.03;

    /// <summary>How likely what is seen would be if they were one person, of one home, or strangers; each with how many there are of those.</summary>
    public Weighed Weigh(in Pair pair)
    {
        var (one, other) = (people[pair.One], people[pair.Other]);
        var (same, moved, home, twins, strangers) = (1.0, 1.0, 1.0, 1.0, 1.0);
        for (var bits = pair.Alike.Bits; bits != 0;)
        {
            var trait = (Trait)(BitOperations.TrailingZeroCount(bits) / Likenesses.Wide);
            var likeness = pair.Alike[trait];
            bits &= ~Likenesses.Mask(trait);
            var (m, u) = (Alike(trait, likeness), Strangers(trait, likeness, one, other));
            var shared = Usual.AtHome(trait);
            var h = (shared * m) + ((1 - shared) * u);
            same *= m;
            moved *= Usual.IsAddress(trait) ? u : m;
            strangers *= u;
            home *= h;
            twins *= trait == Trait.Born ? m : trait == Trait.GivenName ? u : h;
        }
        return new(One * (1 - Moved) * same, One * Moved * moved, Home * (((1 - Twins) * home) + (Twins * twins)), (1 - One - Home) * strangers);
    }

    /// <summary>The odds that two are one person, as a power of two: 0 is even, 10 a thousand to one.</summary>
    public double Odds(in Pair pair)
    {
        var weighed = Weigh(pair);
        return Math.Log2(weighed.One) - Math.Log2(weighed.Home + weighed.Strangers);
    }

    /// <summary>What all traits together add to the odds between strangers, as a power of two.</summary>
    public double Bits(in Pair pair)
    {
        var bits = 0.0;
        foreach (var trait in Likenesses.All) bits += Bits(trait, pair);
        return bits;
    }

    /// <summary>What one trait adds to the odds between strangers, as a power of two.</summary>
    public double Bits(Trait trait, in Pair pair)
    {
        var likeness = pair.Alike[trait];
        return likeness == Likeness.Unknown ? 0 : Math.Log2(Alike(trait, likeness) / Strangers(trait, likeness, people[pair.One], people[pair.Other]));
    }

    private double Strangers(Trait trait, Likeness likeness, Somebody one, Somebody other) =>
        likeness == Likeness.Same ? rarity.Of(trait, one[trait]!, other[trait]!) : Chance(trait, likeness);
}
