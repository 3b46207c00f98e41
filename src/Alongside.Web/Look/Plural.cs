using System.Globalization;

namespace Alongside.Web.Look;

/// <summary>Plural categories for whole numbers, by the rules of Unicode CLDR (cardinal), for the languages we speak.</summary>
internal static class Plural
{
    public static string Category(CultureInfo culture, long n) => culture.TwoLetterISOLanguageName switch
    {
        "pl" => Polish(n),
        "ar" => Arabic(n),
        _ => n == 1 ? "one" : "other",
    };

    private static string Polish(long n) =>
        n == 1 ? "one"
        : n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14) ? "few"
        : "many";

    private static string Arabic(long n) => n switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ when n % 100 is >= 3 and <= 10 => "few",
        _ when n % 100 is >= 11 and <= 99 => "many",
        _ => "other",
    };
}
