namespace Alongside.Domain.Matching;

/// <summary>Two who may be one person. Never more than a proposal: people decide.</summary>
/// <param name="One">Where the one stands in the first file, counted from 0.</param>
/// <param name="Other">Where the other stands: in the second file, or in the first where there is no other.</param>
/// <param name="Probability">0–1.</param>
/// <param name="Reasons">Trait by trait, those known of both.</param>
public sealed record Proposal(int One, int Other, double Probability, IReadOnlyList<Weight> Reasons);
