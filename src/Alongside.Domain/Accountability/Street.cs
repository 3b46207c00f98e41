using System.Globalization;
using System.Text;

namespace Alongside.Domain.Accountability;

/// <summary>
/// The street in a line somebody wrote ("Flat 3, 12 Larch Court, Thornbeck"), so that two lines can be compared: small
/// letters without accents, no numbers, and the first part that still has a word in it.
/// </summary>
public static class Street
{
    private static readonly HashSet<string> Around = ["flat", "apartment", "apt", "house", "no", "number", "unit", "room", "floor", "the", "since", "at", "on", "in", "with"];

    private static readonly HashSet<string> Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(m => m.Length > 0).Select(m => m.ToLowerInvariant())];

    /// <summary>Null when the line names no street.</summary>
    public static string? Of(string? line)
    {
        foreach (var part in (line ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var words = new List<string>();
            foreach (var word in Plain(part).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (word == "since") break;
                if (word.Length > 1 && !word.Any(char.IsDigit) && !Around.Contains(word) && !Months.Contains(word)) words.Add(word);
            }
            if (words.Count > 0) return string.Join(' ', words);
        }
        return null;
    }

    /// <summary>Small letters without accents and digits, and a blank for everything between them.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        // U+FFFE is no letter of anybody's, and normalising refuses it.
        foreach (var c in text.Replace("\uFFFE", "", StringComparison.Ordinal).ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’') continue;
            plain.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }
        return plain.ToString();
    }
}
