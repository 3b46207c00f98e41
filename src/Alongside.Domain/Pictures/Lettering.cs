namespace Alongside.Domain.Pictures;

/// <summary>
/// How wide words will be, near enough to keep them apart. The server does not have the reader's typeface, so the
/// widths lean to the generous side.
/// </summary>
internal static class Lettering
{
    /// <param name="size">Height of the type in the picture's units.</param>
    public static double Width(ReadOnlySpan<char> words, double size, bool bold = false)
    {
        var ems = 0.0;
        foreach (var c in words) ems += Of(c);
        return ems * size * (bold ? 1.07 : 1);
    }

    /// <summary>The words, or as many of their letters as the room holds and an ellipsis.</summary>
    public static string Fit(string words, double room, double size, bool bold = false)
    {
        if (Width(words, size, bold) <= room) return words;
        var kept = words.Length;
        while (kept > 1 && Width(words.AsSpan(0, kept), size, bold) + size > room) kept--;
        return Cut(words, kept);
    }

    /// <summary>The words on one line, or broken between two words where one is not enough; the second is cut if it must be.</summary>
    public static (string First, string? Second) Wrap(string words, double room, double size, bool bold = false)
    {
        if (Width(words, size, bold) <= room) return (words, null);
        for (var space = words.LastIndexOf(' '); space > 0; space = words.LastIndexOf(' ', space - 1))
            if (Width(words.AsSpan(0, space), size, bold) <= room) return (words[..space], Fit(words[(space + 1)..], room, size, bold));
        return (Fit(words, room, size, bold), null);
    }

    /// <summary>The words, or their first letters and an ellipsis: never more than <paramref name="most"/> characters.</summary>
    public static string Shorten(string words, int most) => words.Length <= most ? words : Cut(words, most - 1);

    private static string Cut(string words, int kept)
    {
        if (kept > 0 && char.IsHighSurrogate(words[kept - 1])) kept--;
        return string.Concat(words.AsSpan(0, kept).TrimEnd(), "…");
    }

    private static double Of(char c) => c switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or '’' or '\'' or ':' or ';' or '|' or '!' or ' ' => 0.28,
        'f' or 't' or 'r' or '-' or '(' or ')' => 0.36,
        'm' or 'w' or 'M' or 'W' or '…' or '—' => 0.88,
        >= 'A' and <= 'Z' => 0.68,
        <= '\u007F' => 0.545,
        < '\u0600' => 0.66,
        < '\u1100' => 0.62,
        _ => 1.05,
    };
}
