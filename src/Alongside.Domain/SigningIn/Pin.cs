using System.Globalization;

namespace Alongside.Domain.SigningIn;

/// <summary>
/// Six digits that open one device and no other. Whoever lives close would try patterns and birthdays first, so
/// neither can be chosen; more than five in six of all digits are left.
/// </summary>
public sealed record Pin
{
    public const int Length = 6;

    /// <summary>Room for blanks between the digits.</summary>
    public const int Longest = 12;

    private const int Half = Length / 2;

    // Three keys in a row on a telephone's pad, read either way.
    private static readonly string[] Lines = ["123", "456", "789", "147", "258", "369", "159", "357", "321", "654", "987", "741", "852", "963", "951", "753"];
    private static readonly string[] Dates = ["ddMMyy", "MMddyy", "yyMMdd"];

    private Pin(string text) => Text = text;

    public string Text { get; }

    /// <summary>Null, with what is wrong in <paramref name="problems"/>, when it cannot be chosen.</summary>
    public static Pin? From(string field, string? typed, ICollection<Problem> problems)
    {
        if (Digits(typed) is not { Length: Length } digits) problems.Add(new(field, "pin-digits", ("limit", Length)));
        else if (IsDate(digits)) problems.Add(new(field, "pin-date"));
        else if (IsPattern(digits)) problems.Add(new(field, "pin-easy"));
        else return new(digits);
        return null;
    }

    /// <summary>What was typed to come in, as digits: blanks are left out and the digits of every script are the same.</summary>
    public static string Digits(string? typed)
    {
        if (typed is not { Length: <= Longest }) return "";
        var kept = typed.Where(c => !char.IsWhiteSpace(c)).ToArray();
        return kept.All(char.IsDigit) ? string.Concat(kept.Select(c => (int)char.GetNumericValue(c))) : "";
    }

    /// <summary>It says nothing when it is printed by mistake.</summary>
    public override string ToString() => "…";

    /// <summary>Any day of any hundred years, written as people write days.</summary>
    private static bool IsDate(string digits) => Dates.Any(form => DateOnly.TryParseExact(digits, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private static bool IsPattern(string digits)
    {
        var (first, second) = (digits[..Half], digits[Half..]);
        var steps = digits.Zip(digits.Skip(1), (a, b) => (b - a + 10) % 10).Distinct().Count();
        return digits.Distinct().Count() < 3
            || steps == 1
            || first == second
            || first.SequenceEqual(second.Reverse())
            || (digits[0] == digits[1] && digits[2] == digits[3] && digits[4] == digits[5])
            || (Lines.Contains(first) && Lines.Contains(second));
    }
}
