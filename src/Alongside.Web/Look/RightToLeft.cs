namespace Alongside.Web.Look;

/// <summary>Words that run from right to left, and how they are set apart within a sentence (Unicode UAX 9, isolates).</summary>
internal static class RightToLeft
{
    /// <summary>From here to <see cref="Ends"/> the words run their own way, by their first letter.</summary>
    public const char Begins = '\u2068';

    public const char Ends = '\u2069';

    /// <summary>Hebrew, Arabic and their neighbours, and the shapes of their letters.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0590', '\u08FF') || text.ContainsAnyInRange('\uFB1D', '\uFDFF') || text.ContainsAnyInRange('\uFE70', '\uFEFE');

    /// <summary>The words alone, as they are kept.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => c is not (Begins or Ends)));
}
