using System.Globalization;

namespace Alongside.Domain.Matching;

/// <summary>A date of birth as far as it is known, and as people wrongly write it.</summary>
/// <param name="Year">0 when unknown.</param>
/// <param name="Month">0 when unknown.</param>
/// <param name="Day">0 when unknown.</param>
/// <param name="IsGuess">The year is somebody's guess.</param>
public readonly record struct BornAbout(int Year, int Month, int Day, bool IsGuess)
{
    /// <summary>A guessed year may be off by so many.</summary>
    public const int GuessedWithin = 2;

    /// <summary>Two days no further apart than this are similar.</summary>
    private const int NearDays = 31;

    /// <summary>Two days no further apart than this have something in common.</summary>
    private const int LooseDays = 366;

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>
    /// Reads 1999-02-28, 19990228, 28/02/1999, 28.2.1999, 28 Feb 1999, 1999-02, 1999 and "about 1999"; where a number
    /// cannot be a month, the month comes first. Null for anything else, and for placeholders such as 1900-01-01.
    /// </summary>
    public static BornAbout? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var guess = text.AsSpan().IndexOfAny("~?cC") >= 0 && !text.Contains("dec", StringComparison.OrdinalIgnoreCase) && !text.Contains("oct", StringComparison.OrdinalIgnoreCase);
        guess |= text.Contains("about", StringComparison.OrdinalIgnoreCase);
        var until = text.IndexOf('T', StringComparison.Ordinal);
        var parts = Parts(until > 7 ? text[..until] : text);
        return parts switch
        {
            [(var all, 8, _)] => Sensible(all / 10_000, all / 100 % 100, all % 100),
            [(var all, 6, _)] => Sensible(all / 100, all % 100, 0),
            [(var year, 4, _)] => Sensible(year, 0, 0, guess),
            [(var year, 4, _), (var month, <= 2, _)] => Sensible(year, month, 0),
            [(var month, <= 2, _), (var year, 4, _)] => Sensible(year, month, 0),
            [(var year, 4, _), (var month, <= 2, _), (var day, <= 2, _), ..] => Sensible(year, month, day),
            [(var month, <= 2, true), (var day, <= 2, _), (var year, 4, _), ..] => Sensible(year, month, day),
            [(var day, <= 2, _), (var month, <= 2, _), (var year, 4, _), ..] => Sensible(year, month, day),
            _ => null,
        };
    }

    /// <summary>How alike two dates of birth are.</summary>
    public Likeness With(BornAbout other)
    {
        if (Day == 0 || other.Day == 0) return InPart(other);
        if (this == other) return Likeness.Same;
        if (Year == other.Year && Month == other.Day && Day == other.Month) return Likeness.Swapped;
        var slips = Figures(other);
        if (slips == 1) return Likeness.NearlySame;
        if (slips == 2 && HasNeighboursSwapped(other)) return Likeness.Swapped;
        var same = (Year == other.Year ? 1 : 0) + (Month == other.Month ? 1 : 0) + (Day == other.Day ? 1 : 0);
        var apart = Math.Abs(Number - other.Number);
        if (same == 2 || apart <= NearDays) return Likeness.Similar;
        return apart <= LooseDays || slips == 2 || (Year == other.Year) ? Likeness.Loose : Likeness.Different;
    }

    /// <summary>Days since some day long ago; a day that no calendar has counts on.</summary>
    private int Number => (int)((Year * 365.25) + (Month * 30.44)) + Day;

    private Likeness InPart(BornAbout other)
    {
        var apart = Math.Abs(Year - other.Year);
        if (IsGuess || other.IsGuess) return apart <= GuessedWithin ? Likeness.OtherForm : apart <= 2 * GuessedWithin ? Likeness.Loose : Likeness.Different;
        if (apart == 0 && (Month == 0 || other.Month == 0 || Month == other.Month)) return Likeness.OtherForm;
        return apart <= 1 ? Likeness.Loose : Likeness.Different;
    }

    private int Figures(BornAbout other)
    {
        var (one, two, differ) = (Packed, other.Packed, 0);
        while (one != two)
        {
            if (one % 10 != two % 10) differ++;
            (one, two) = (one / 10, two / 10);
        }
        return differ;
    }

    private bool HasNeighboursSwapped(BornAbout other)
    {
        var (one, two) = (Packed, other.Packed);
        while (one % 10 == two % 10) (one, two) = (one / 10, two / 10);
        return one / 100 == two / 100 && one % 10 == two / 10 % 10 && two % 10 == one / 10 % 10;
    }

    private int Packed => (Year * 10_000) + (Month * 100) + Day;

    private static BornAbout? Sensible(int year, int month, int day, bool guess = false)
    {
        if (year is < 1000 or > 2999 || day > 31 || month > 31) return null;
        if (month > 12) (month, day) = (day, month);
        if (month > 12 || (month == 0 && day > 0)) return null;
        return (year, month, day) is (1900, 1, 1) or (1111, 11, 11) or (9999, _, _) ? null : new(year, month, day, guess);
    }

    // Numbers with how many figures they have, and whether they are the name of a month.
    private static List<(int Value, int Figures, bool Named)> Parts(string text)
    {
        List<(int, int, bool)> parts = [];
        for (var at = 0; at < text.Length && parts.Count < 6;)
        {
            var from = at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            if (at > from)
            {
                if (at - from <= 8) parts.Add((int.Parse(text.AsSpan(from, at - from), NumberStyles.None, CultureInfo.InvariantCulture), at - from, false));
                continue;
            }
            while (at < text.Length && char.IsLetter(text[at])) at++;
            if (at - from >= 3 && Array.IndexOf(MonthNames, text[from..(from + 3)].ToLowerInvariant()) is >= 0 and var month) parts.Add((month + 1, 2, true));
            if (at == from) at++;
        }
        return parts;
    }
}
