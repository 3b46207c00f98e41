namespace Alongside.Domain.Matching;

/// <summary>Why two may be one person, or not, in one trait.</summary>
/// <param name="Trait">In what.</param>
/// <param name="Likeness">How alike they are in it.</param>
/// <param name="Bits">What it adds to the odds, as a power of two: 3 makes it eight times as likely, -1 half as likely.</param>
public readonly record struct Weight(Trait Trait, Likeness Likeness, double Bits);
