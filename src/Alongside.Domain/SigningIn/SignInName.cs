using System.Globalization;

namespace Alongside.Domain.SigningIn;

/// <summary>What somebody calls themselves when they come in: letters and digits of any script, and <c>. - _ @</c>.</summary>
public sealed record SignInName
{
    public const int Shortest = 2;
    public const int Longest = 80;

    private SignInName(string text) => Text = text;

    public string Text { get; }

    /// <summary>Null, with what is wrong in <paramref name="problems"/>, when it cannot be a name for signing in.</summary>
    public static SignInName? From(string field, string? text, ICollection<Problem> problems)
    {
        var name = text?.Trim().Normalize() ?? "";
        if (name.Length is < Shortest or > Longest) problems.Add(new(field, "sign-in-name-length", ("from", Shortest), ("to", Longest)));
        else if (!name.All(c => char.IsLetterOrDigit(c) || IsMark(c) || c is '.' or '-' or '_' or '@')) problems.Add(new(field, "sign-in-name-letters"));
        else return new(name);
        return null;
    }

    // Vowels and accents that no single letter has of its own: हिन्दी.
    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
