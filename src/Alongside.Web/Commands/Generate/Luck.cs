namespace Alongside.Web.Commands.Generate;

/// <summary>Chance that can be repeated: everything invented is drawn from here, and from nowhere else.</summary>
internal sealed class Luck(int seed)
{
    /// <summary>The same draw, for ids.</summary>
    public Random Random { get; } = new(seed);

    /// <summary>A seed for the part of the city with this number: each can be told without the others.</summary>
    public static int SeedOf(int city, int part) => unchecked((int)((((uint)city * 0x9E3779B1) ^ ((uint)part * 0x85EBCA77)) * 0xC2B2AE3D));

    /// <param name="chance">0 never, 1 always.</param>
    public bool Is(double chance) => Random.NextDouble() < chance;

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => Random.Next(least, most + 1);

    public T One<T>(IReadOnlyList<T> of) => of[Random.Next(of.Count)];

    /// <summary>The place of one weight among several, as often as it weighs.</summary>
    public int Weighted(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights) sum += weight;
        var drawn = Random.NextDouble() * sum;
        for (var i = 0; i < weights.Length; i++) if ((drawn -= weights[i]) < 0) return i;
        return weights.Length - 1;
    }

    /// <summary>A draw from the bell curve with middle 0 and spread 1 (Box and Muller).</summary>
    public double Bell() => Math.Sqrt(-2 * Math.Log(1 - Random.NextDouble())) * Math.Cos(2 * Math.PI * Random.NextDouble());

    /// <summary>As counts in life lie: mostly little, sometimes very much. Log-normal.</summary>
    /// <param name="middle">As many lie under it as over it.</param>
    /// <param name="spread">Of the logarithm.</param>
    public int Skewed(double middle, double spread, int most) => Math.Clamp((int)Math.Round(middle * Math.Exp(spread * Bell())), 0, most);
}
