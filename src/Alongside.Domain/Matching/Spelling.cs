using Alongside.Domain.People;

namespace Alongside.Domain.Matching;

/// <summary>One way in which something is written in these files, and what comparing it needs; each is kept once.</summary>
internal sealed class Spelling(string text, int number)
{
    private static readonly char[] Blank = [' '];

    public string Text { get; } = text;

    /// <summary>Counts up from 0 within one lexicon.</summary>
    public int Number { get; } = number;

    /// <summary>Without blanks: "anna maria" and "annamaria" are one name.</summary>
    public string Joined { get; } = text.Replace(" ", "", StringComparison.Ordinal);

    public string[] Parts { get; } = text.Split(Blank, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Roughly how it sounds; null without a sound.</summary>
    public string? Sound { get; } = NameSound.Of(text.Replace(" ", "", StringComparison.Ordinal));
}
