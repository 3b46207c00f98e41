namespace Alongside.Domain.Asking;

/// <summary>
/// Numbers that name nobody. One to four are not shown, and never can be worked out: where parts make up a whole that is
/// shown, what is hidden is always two parts or more and five people or more together.
/// </summary>
public static class SmallNumbers
{
    /// <summary>Fewer than so many might be somebody. Usual in public statistics.</summary>
    public const int Least = 5;

    /// <summary>A number that is part of nothing: null where it might be somebody.</summary>
    public static int? Alone(int number) => number is > 0 and < Least ? null : number;

    /// <summary>The parts of a whole that is shown beside them; null for each that is not.</summary>
    public static IReadOnlyList<int?> OfWhole(IReadOnlyList<int> parts)
    {
        if (parts.Sum() < Least) return [.. parts.Select(_ => (int?)null)];
        var hidden = Enumerable.Range(0, parts.Count).Where(i => Alone(parts[i]) is null).ToHashSet();
        if (hidden.Count == 0) return [.. parts.Select(p => (int?)p)];
        foreach (var next in Enumerable.Range(0, parts.Count).Where(i => !hidden.Contains(i) && parts[i] > 0).OrderBy(i => parts[i]).ToList())
        {
            if (hidden.Count > 1 && hidden.Sum(i => parts[i]) >= Least) break;
            hidden.Add(next);
        }
        return [.. parts.Select((p, i) => hidden.Contains(i) ? null : (int?)p)];
    }
}
