using System.Globalization;

namespace Alongside.Tests.House;

/// <summary>
/// How much longer answers take where something is hidden: each answer before and after, as a pair. The machine is never
/// quiet, so single pairs say nothing; the median of many does.
/// </summary>
internal sealed class Gaps
{
    /// <summary>A median as large as this could be told apart by whoever asks often enough (F3).</summary>
    public const double MostMilliseconds = 5;

    private readonly List<(string Page, double Before, double After)> pairs = [];

    public int Count => pairs.Count;

    /// <summary>The median of all differences, in milliseconds; what is slower afterwards counts as more.</summary>
    public double Median => MedianOf(pairs.Select(p => p.After - p.Before));

    /// <summary>The page whose own median is largest either way, of those asked often enough.</summary>
    public (string Page, double Median) Worst => pairs.GroupBy(p => p.Page).Where(g => g.Count() >= 20).Select(g => (g.Key, MedianOf(g.Select(p => p.After - p.Before)))).OrderByDescending(p => Math.Abs(p.Item2)).FirstOrDefault();

    public bool CanBeTold => Math.Abs(Median) >= MostMilliseconds;

    public void Add(string page, TimeSpan before, TimeSpan after) => pairs.Add((page, before.TotalMilliseconds, after.TotalMilliseconds));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Count:N0} pairs, medians {MedianOf(pairs.Select(p => p.Before)):0.00} and {MedianOf(pairs.Select(p => p.After)):0.00} ms, median gap {Median:0.000} ms, worst page {Worst.Page} {Worst.Median:0.000} ms");

    private static double MedianOf(IEnumerable<double> of)
    {
        var all = of.Order().ToList();
        return all.Count == 0 ? 0 : all.Count % 2 == 1 ? all[all.Count / 2] : (all[(all.Count / 2) - 1] + all[all.Count / 2]) / 2;
    }
}
