namespace Alongside.Bench;

/// <summary>Writes a name as it is heard, read and typed: the kinds of error of the FEBRL generator, one or two to a name.</summary>
internal static class Slips
{
    private static readonly (string Right, string Wrong)[] Heard =
    [
        ("ph", "f"), ("f", "ph"), ("ck", "k"), ("k", "c"), ("c", "k"), ("y", "i"), ("i", "y"), ("ee", "ea"), ("ea", "ee"), ("th", "t"), ("s", "z"), ("z", "s"), ("ou", "u"), ("w", "v"), ("v", "w"), ("gh", ""), ("sch", "sh"),
    ];

    private static readonly (string Right, string Wrong)[] Read = [("m", "rn"), ("rn", "m"), ("l", "i"), ("u", "v"), ("h", "b"), ("o", "0"), ("cl", "d"), ("e", "c"), ("g", "q")];

    public static string Of(Random luck, string name)
    {
        var wrong = name;
        for (var slip = 1 + luck.Next(2); slip > 0; slip--) wrong = One(luck, wrong);
        return wrong;
    }

    private static string One(Random luck, string name)
    {
        var at = luck.Next(name.Length);
        var letter = ((char)('a' + luck.Next(26))).ToString();
        return luck.Next(10) switch
        {
            0 or 1 => name.Insert(at, letter),
            2 or 3 when name.Length > 3 => name.Remove(at, 1),
            4 or 5 => string.Concat(name.AsSpan(0, at), letter, name.AsSpan(at + 1)),
            6 when at + 1 < name.Length => string.Concat(name.AsSpan(0, at), name.AsSpan(at + 1, 1), name.AsSpan(at, 1), name.AsSpan(at + 2)),
            7 => Replaced(luck, name, Heard),
            8 => Replaced(luck, name, Read),
            _ => string.Join(' ', name.Split(' ').Reverse()),
        };
    }

    private static string Replaced(Random luck, string name, (string Right, string Wrong)[] pairs)
    {
        var fitting = pairs.Where(p => name.Contains(p.Right, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (fitting.Length == 0) return name;
        var (right, wrong) = fitting[luck.Next(fitting.Length)];
        var at = name.IndexOf(right, StringComparison.OrdinalIgnoreCase);
        return string.Concat(name.AsSpan(0, at), wrong, name.AsSpan(at + right.Length));
    }
}
