using Alongside.Domain.Pictures;

namespace Alongside.Domain.People.Map;

/// <summary>Those at home, in rows about the middle, and the table they sit round: as small as holds them all.</summary>
internal sealed class HomeCircle
{
    private const double Least = 62, Widest = 140, Between = 7, RoundAtMost = 36, RoundAtLeast = 27, LongHeight = 40, RoomForTwo = 112;

    private readonly List<(string Name, Box Box)> people;

    public HomeCircle(IReadOnlyList<string> names)
    {
        people = new(names.Count);
        var rows = Rows(names.Count);
        var sizes = new (double Wide, double High)[names.Count];
        for (var i = 0; i < names.Count; i++) sizes[i] = Size(names[i], small: names.Count > 4);
        var total = -Between;
        for (int r = 0, at = 0; r < rows.Length; at += rows[r++]) total += Tallest(sizes, at, rows[r]) + Between;
        var top = -total / 2;
        for (int r = 0, at = 0; r < rows.Length; at += rows[r++])
        {
            var (high, wide) = (Tallest(sizes, at, rows[r]), -Between);
            for (var i = at; i < at + rows[r]; i++) wide += sizes[i].Wide + Between;
            var left = -wide / 2;
            for (var i = at; i < at + rows[r]; i++)
            {
                var middle = top + high / 2;
                people.Add((names[i], new(left, middle - sizes[i].High / 2, left + sizes[i].Wide, middle + sizes[i].High / 2)));
                left += sizes[i].Wide + Between;
            }

            top += high + Between;
        }

        (Wide, High) = (Least, Least);
        while (!HoldsAll() && High < 2000)
        {
            if (Wide < Widest) Wide += 2;
            High += 2;
        }
    }

    public IReadOnlyList<(string Name, Box Box)> People => people;

    /// <summary>Half the width of the table.</summary>
    public double Wide { get; }

    /// <summary>Half its height.</summary>
    public double High { get; }

    /// <summary>Whether something stands on the table, on an elbow over its edge, or too near.</summary>
    public bool Meets(in Box box)
    {
        var (x, y) = (Math.Clamp(0, box.Left, box.Right) / (Wide + 7), Math.Clamp(0, box.Top, box.Bottom) / (High + 7));
        if (x * x + y * y < 1) return true;
        foreach (var (_, its) in people)
            if (its.Meets(box, 5)) return true;
        return false;
    }

    /// <summary>Where a tie from outside ends: at a person, or at the edge of the table when it is with all of them.</summary>
    public (double X, double Y) End(int? person, double fromX, double fromY)
    {
        if (person is { } i && i >= 0 && i < people.Count)
        {
            var box = people[i].Box;
            return ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
        }

        var far = Math.Sqrt(fromX * fromX / (Wide * Wide) + fromY * fromY / (High * High));
        return far < 1 ? (0, 0) : (fromX / far, fromY / far);
    }

    /// <summary>Two beside each other; an odd one sits at the head, or in the middle between four.</summary>
    private static int[] Rows(int count) => count switch
    {
        0 => [],
        1 => [1],
        3 => [1, 2],
        5 => [2, 1, 2],
        _ when count % 2 == 1 => [1, .. Enumerable.Repeat(2, count / 2)],
        8 => [1, 2, 2, 2, 1],
        _ => [.. Enumerable.Repeat(2, count / 2)],
    };

    private static (double Wide, double High) Size(string name, bool small)
    {
        var width = Math.Min(Lettering.Width(Lettering.Shorten(name, FamilyMap.LongestName), Surroundings.Type, bold: true), RoomForTwo);
        var round = Math.Max(RoundAtLeast, width / 2 + 6);
        return !small && round <= RoundAtMost ? (2 * round, 2 * round) : (Math.Max(width + 18, LongHeight + 8), small ? LongHeight - 4 : LongHeight);
    }

    private static double Tallest((double Wide, double High)[] sizes, int from, int count)
    {
        var tallest = 0.0;
        for (var i = from; i < from + count; i++) tallest = Math.Max(tallest, sizes[i].High);
        return tallest;
    }

    private bool HoldsAll()
    {
        foreach (var (_, box) in people)
        {
            // The corners of a round thing are empty; a little of them may stand over the edge.
            var (x, y) = (Math.Max(-box.Left, box.Right) * 0.94 / (Wide - 3), Math.Max(-box.Top, box.Bottom) * 0.94 / (High - 3));
            if (x * x + y * y > 1.12) return false;
        }

        return true;
    }
}
