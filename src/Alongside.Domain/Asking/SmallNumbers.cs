namespace Alongside.Domain.Asking;

/// <summary>
/// Numbers that name nobody. What fewer than five families or askers stand behind is not shown, however often they
/// asked, and never can be worked out: where parts make up a whole that is shown, what is hidden is always two parts or
/// more and five of them or more together.
/// </summary>
public static class SmallNumbers
{
    /// <summary>Fewer than so many might be somebody. Usual in public statistics.</summary>
    public const int Least = 5;

    /// <summary>How many there are, as a number that is part of nothing: null where it might be somebody.</summary>
    /// <param name="whose">Of each whose it is; somebody who asked five times is one.</param>
    public static int? Alone<T>(IReadOnlyCollection<T> whose) => Many(whose) is > 0 and < Least ? null : whose.Count;

    /// <summary>The parts of a whole that is shown beside them; null for each that is not.</summary>
    public static IReadOnlyList<int?> OfWhole<T>(IReadOnlyList<IReadOnlyCollection<T>> parts)
    {
        if (Many(parts.SelectMany(p => p)) < Least) return [.. parts.Select(_ => (int?)null)];
        var hidden = Enumerable.Range(0, parts.Count).Where(i => Alone(parts[i]) is null).ToHashSet();
        if (hidden.Count == 0) return [.. parts.Select(p => (int?)p.Count)];
        foreach (var next in Enumerable.Range(0, parts.Count).Where(i => !hidden.Contains(i) && parts[i].Count > 0).OrderBy(i => Many(parts[i])).ToList())
        {
            if (hidden.Count > 1 && Many(hidden.SelectMany(i => parts[i])) >= Least) break;
            hidden.Add(next);
        }
        return [.. parts.Select((p, i) => hidden.Contains(i) ? null : (int?)p.Count)];
    }

    /// <summary>The same where each that is counted is somebody else.</summary>
    public static IReadOnlyList<int?> OfWhole(IReadOnlyList<int> parts) => OfWhole([.. parts.Select((number, part) => Enumerable.Range(0, number).Select(one => (part, one)).ToList())]);

    private static int Many<T>(IEnumerable<T> whose) => whose.Distinct().Count();
}
