namespace Alongside.Domain.Matching;

/// <summary>How well somebody one knows fits who is looked for.</summary>
/// <param name="Bits">For an order: higher fits better.</param>
/// <param name="Fit">How well the name alone fits, 0–1, beginnings counted.</param>
/// <param name="Reasons">Trait by trait, those known of both.</param>
public sealed record Resemblance(double Bits, double Fit, IReadOnlyList<Weight> Reasons);
