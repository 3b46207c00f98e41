using Alongside.Domain.Accountability;

namespace Alongside.Domain.People;

/// <summary>
/// What must not become known, looked for in other writing before that goes to somebody: a letter, a note or a plan gives
/// an address away as surely as the address itself. It looks for the words of each part of an address, with and without
/// the number of the house, and for the digits of a telephone, however either is spaced, capitalised or accented. It
/// does not know a street from a description of it; whoever releases still has to read.
/// </summary>
public static class Concealed
{
    /// <summary>Digits from which on a number is one that can be rung.</summary>
    private const int FewestDigits = 7;

    /// <summary>A single word shorter than this says too little to be somewhere.</summary>
    private const int ShortestWord = 4;

    // In a great many addresses, and so nobody's.
    private static readonly HashSet<string> Anywhere = ["flat", "apartment", "apt", "house", "home", "no", "number", "unit", "room", "floor", "the", "a", "at", "on", "in", "with", "her", "his", "my", "their", "mum", "mums", "dad", "dads", "nan", "nans", "top", "ground", "first", "second"];

    /// <param name="text">What somebody would read.</param>
    /// <param name="concealed">The address, number or other way that must not become known.</param>
    /// <returns>The part of it that the text names; null where it names none.</returns>
    public static string? NamedIn(string? text, string? concealed)
    {
        var said = WordsOf(text);
        if (said.Length == 0 || string.IsNullOrWhiteSpace(concealed)) return null;
        if (Digits(concealed) is { Length: >= FewestDigits } number) return NamesNumber(said, number) ? concealed.Trim() : null;
        var parts = concealed.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var part in parts)
        {
            var words = WordsOf(part);
            if (IsSomewhere(words, parts.Length == 1) && Names(said, string.Concat(words))) return part;
            var unnumbered = words.SkipWhile(w => Anywhere.Contains(w) || w.Any(char.IsDigit)).ToArray();
            if (unnumbered.Length < words.Length && IsSomewhere(unnumbered, alone: false) && Names(said, string.Concat(unnumbered))) return part;
        }
        return null;
    }

    /// <summary>"Flat 3" is anywhere, "Thornbeck" is a town; "Larch Court" is somewhere, and so is a single word that is all that is said.</summary>
    private static bool IsSomewhere(string[] words, bool alone)
    {
        var telling = words.Where(w => !Anywhere.Contains(w) && !w.All(char.IsDigit)).ToList();
        return telling.Count > 0 && (words.Length > 1 || (alone && words[0].Length >= ShortestWord));
    }

    /// <summary>Its words one after the other, whatever stands between them.</summary>
    private static bool Names(string[] said, string whole)
    {
        for (var first = 0; first < said.Length; first++)
        {
            var (at, length) = (first, 0);
            while (at < said.Length && length < whole.Length && whole.AsSpan(length).StartsWith(said[at], StringComparison.Ordinal)) length += said[at++].Length;
            if (length == whole.Length) return true;
        }
        return false;
    }

    /// <summary>The same digits, also where one is written with the country's and the other without.</summary>
    private static bool NamesNumber(string[] said, string number)
    {
        var bare = number.StartsWith("0044", StringComparison.Ordinal) ? number[4..] : number.StartsWith("44", StringComparison.Ordinal) ? number[2..] : number.TrimStart('0');
        if (bare.StartsWith('0')) bare = bare[1..];
        // Numbers that stand side by side are one number.
        var run = "";
        foreach (var word in said.Append(""))
        {
            if (word.Length > 0 && word.All(char.IsAsciiDigit)) run += word;
            else if (run.Contains(bare, StringComparison.Ordinal)) return true;
            else run = "";
        }
        return false;
    }

    private static string Digits(string text) => text.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '(' or ')' or '-' or '.' or '/') ? string.Concat(text.Where(char.IsAsciiDigit)) : "";

    private static string[] WordsOf(string? text) => string.IsNullOrWhiteSpace(text) ? [] : Street.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
