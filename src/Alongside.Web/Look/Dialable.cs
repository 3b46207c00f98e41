using System.Text.RegularExpressions;

namespace Alongside.Web.Look;

/// <summary>Telephone numbers in words that somebody wrote, so that a thumb can ring them.</summary>
internal static partial class Dialable
{
    /// <summary>The words in order; <c>Number</c> is what a phone dials, or null for words that are none.</summary>
    public static IEnumerable<(string Text, string? Number)> Parts(string words)
    {
        var at = 0;
        foreach (Match match in Numbers().Matches(words))
        {
            if (match.Index > at) yield return (words[at..match.Index], null);
            yield return (match.Value, string.Concat(match.Value.Where(c => char.IsAsciiDigit(c) || c == '+')));
            at = match.Index + match.Length;
        }
        if (at < words.Length) yield return (words[at..], null);
    }

    // Three digits or more, with blanks, brackets and dashes as people write them: 999, 01632 960 144, +44 (0)20 …
    [GeneratedRegex(@"\+?\d(?:[ \-()]{0,2}\d){2,}")]
    private static partial Regex Numbers();
}
