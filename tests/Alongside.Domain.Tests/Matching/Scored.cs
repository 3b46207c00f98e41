using Alongside.Domain.Matching;

namespace Alongside.Domain.Tests.Matching;

/// <summary>How right an answer is, pair by pair, where it is known who is who.</summary>
/// <param name="Precision">Of the pairs proposed, how many are one person, 0–1.</param>
/// <param name="Recall">Of the pairs that are one person, how many were proposed, 0–1.</param>
internal readonly record struct Scored(double Precision, double Recall)
{
    /// <summary>The harmonic mean of the two, 0–1.</summary>
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    public static Scored Of<T>(IReadOnlyList<Proposal> proposals, IReadOnlyList<T> first, IReadOnlyList<T>? second = null)
        where T : notnull
    {
        var other = second ?? first;
        double right = proposals.Count(p => first[p.One].Equals(other[p.Other]));
        var times = other.GroupBy(w => w).ToDictionary(g => g.Key, g => (double)g.Count());
        var all = second is null ? times.Values.Sum(n => n * (n - 1) / 2) : first.Sum(w => times.GetValueOrDefault(w));
        return new(right / Math.Max(1, proposals.Count), right / Math.Max(1, all));
    }

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P {Precision:F4} R {Recall:F4} F1 {F1:F4}");
}
