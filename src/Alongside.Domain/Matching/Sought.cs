using System.Globalization;

namespace Alongside.Domain.Matching;

/// <summary>Somebody being looked for: a name or the beginning of one, and what else is known of them.</summary>
/// <param name="Name">As it was typed, in any order.</param>
/// <param name="Described">The same, as far as one knows what is what.</param>
public sealed record Sought(string Name, Described Described)
{
    private const int EarliestYear = 1900, LatestYear = 2099;

    /// <summary>A telephone number has so many figures in a row, and begins with 0 or +.</summary>
    private const int PhoneHasAtLeast = 7;

    /// <summary>
    /// What was typed into one box: a year or a whole day among the words is when they were born, another number after the
    /// name is a house, with its street behind it, and a long one is a telephone's.
    /// </summary>
    public static Sought From(string? words)
    {
        var parts = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(parts, IsDay) is { } day && parts.Length > 1)
        {
            var rest = From(string.Join(' ', parts.Where(p => p != day)));
            return rest with { Described = rest.Described with { Born = day } };
        }
        var (typed, phone) = Apart(parts);
        var named = OfName(phone is null ? words ?? "" : typed);
        return phone is null ? named : named.WithPhone(phone);
    }

    private static Sought OfName(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var year = parts.Length > 1 ? Array.Find(parts, IsYear) : null;
        var rest = parts.Where(p => p != year).ToArray();
        var house = rest.Length > 2 ? Array.FindIndex(rest, 1, rest.Length - 2, p => char.IsAsciiDigit(p[0])) : -1;
        if (year is null && house < 0) return new(words, new() { Full = words });
        var name = string.Join(' ', house < 0 ? rest : rest[..house]);
        return new(name, new() { Full = name, Born = year, Street = house < 0 ? null : string.Join(' ', rest[house..]) });
    }

    /// <summary>What was typed into several.</summary>
    public static Sought From(string? given, string? family, string? born, string? street) =>
        new($"{given} {family}".Trim(), new() { Given = given, Family = family, Born = born, Street = street });

    /// <summary>Their year of birth, if it is known.</summary>
    public int? Year => BornAbout.Read(Described.Born)?.Year;

    /// <summary>The same with a telephone number, where one is known.</summary>
    public Sought WithPhone(string? phone) => this with { Described = Described with { Phone = phone } };

    private static (string Others, string? Phone) Apart(string[] parts)
    {
        var begins = Array.FindIndex(parts, p => p[0] is '0' or '+' && IsFigures(p));
        if (begins < 0) return ("", null);
        var (ends, phone) = (begins, "");
        while (ends < parts.Length && IsFigures(parts[ends]) && !(IsWhole(phone) && IsYear(parts[ends]))) phone += parts[ends++];
        return IsWhole(phone) ? (string.Join(' ', parts[..begins].Concat(parts[ends..])), phone) : ("", null);

        static bool IsWhole(string phone) => phone.Count(char.IsAsciiDigit) >= PhoneHasAtLeast;
    }

    private static bool IsFigures(string word) => word.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or '(' or ')' or '/' or '.' or ',');

    /// <summary>3/12/1998, 3.12.1998, 1998-12-03: three numbers of a calendar, one of them a year of four figures.</summary>
    private static bool IsDay(string word) =>
        word.Split('/', '-', '.') is { Length: 3 } parts && parts.All(p => p.Length is 1 or 2 or 4 && p.All(char.IsAsciiDigit)) && parts.Count(p => p.Length == 4) == 1 && BornAbout.Read(word) is { Day: > 0 };

    private static bool IsYear(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= EarliestYear and <= LatestYear;
}
