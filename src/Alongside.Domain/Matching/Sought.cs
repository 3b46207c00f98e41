using System.Globalization;

namespace Alongside.Domain.Matching;

/// <summary>Somebody being looked for: a name or the beginning of one, and what else is known of them.</summary>
/// <param name="Name">As it was typed, in any order.</param>
/// <param name="Described">The same, as far as one knows what is what.</param>
public sealed record Sought(string Name, Described Described)
{
    private const int EarliestYear = 1900, LatestYear = 2099;

    /// <summary>
    /// What was typed into one box: a year among the words is a year of birth, and another number after the name is a
    /// house, with its street behind it.
    /// </summary>
    public static Sought From(string? words)
    {
        var parts = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var year = parts.Length > 1 ? Array.Find(parts, IsYear) : null;
        var rest = parts.Where(p => p != year).ToArray();
        var house = rest.Length > 2 ? Array.FindIndex(rest, 1, rest.Length - 2, p => char.IsAsciiDigit(p[0])) : -1;
        if (year is null && house < 0) return new(words ?? "", new() { Full = words ?? "" });
        var name = string.Join(' ', house < 0 ? rest : rest[..house]);
        return new(name, new() { Full = name, Born = year, Street = house < 0 ? null : string.Join(' ', rest[house..]) });
    }

    /// <summary>What was typed into several.</summary>
    public static Sought From(string? given, string? family, string? born, string? street) =>
        new($"{given} {family}".Trim(), new() { Given = given, Family = family, Born = born, Street = street });

    /// <summary>Their year of birth, if it is known.</summary>
    public int? Year => BornAbout.Read(Described.Born)?.Year;

    private static bool IsYear(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear;
}
