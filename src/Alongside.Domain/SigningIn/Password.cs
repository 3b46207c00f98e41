namespace Alongside.Domain.SigningIn;

/// <summary>
/// A password somebody chooses. Length and not being guessable are all that is asked: rules about capitals and
/// digits make people write passwords down and choose worse ones (NIST SP 800-63B-4 §3.1.1.2, restated).
/// </summary>
public sealed record Password
{
    public const int Shortest = 12;

    /// <summary>Longer ones would only cost the server time.</summary>
    public const int Longest = 200;

    /// <summary>How many characters must be left when everything guessable is taken away.</summary>
    public const int OwnCharacters = 4;

    private Password(string text) => Text = text;

    public string Text { get; }

    /// <param name="field">The box it was typed into.</param>
    /// <param name="text">What was typed; blanks count.</param>
    /// <param name="known">What others know of this person: their names, the sign-in name, the organisation.</param>
    /// <param name="problems">What is wrong joins these, and the answer is null.</param>
    public static Password? From(string field, string? text, IEnumerable<string> known, ICollection<Problem> problems)
    {
        if (text is null || text.Length < Shortest) problems.Add(new(field, "password-short", ("limit", Shortest)));
        else if (text.Length > Longest) problems.Add(new(field, "password-long", ("limit", Longest)));
        else if (IsGuessable(text, known)) problems.Add(new(field, "password-common"));
        else return new(text);
        return null;
    }

    /// <summary>The text says nothing when it is printed by mistake.</summary>
    public override string ToString() => "…";

    /// <summary>
    /// Takes away, in turn, look-alike characters, the words everyone tries, what others know of this person, runs
    /// along the keyboard or the alphabet, and repeats. What is left is what somebody else would have to guess.
    /// </summary>
    public static bool IsGuessable(string text, IEnumerable<string> known)
    {
        var words = CommonWords.All.Concat(known.SelectMany(k => k.Split([' ', '.', '-', '_', '@'])).Select(Plain).Where(k => k.Length > 2));
        var left = Plain(text);
        foreach (var word in words.OrderByDescending(w => w.Length)) left = left.Replace(word, " ", StringComparison.Ordinal);
        return Own(left) < OwnCharacters;
    }

    private static string Plain(string text) =>
        new([.. text.ToLowerInvariant().Select(Unmasked).Where(char.IsLetter)]);

    private static char Unmasked(char c) => c switch
    {
        '0' => 'o', '1' or '!' or '|' => 'i', '3' or '€' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' or '+' => 't', '8' => 'b', '9' => 'g',
        _ => c,
    };

    /// <summary>Different characters that no neighbour on the keyboard or in the alphabet foretells.</summary>
    private static int Own(string left)
    {
        var own = new HashSet<char>();
        for (var i = 0; i < left.Length; i++)
            if (left[i] != ' ' && (i == 0 || !Follows(left[i - 1], left[i]))) own.Add(left[i]);
        return own.Count;
    }

    private static bool Follows(char before, char c) =>
        before == c || Math.Abs(before - c) == 1 || Rows.Any(row => row.IndexOf(before, StringComparison.Ordinal) is >= 0 and var at
            && row.IndexOf(c, StringComparison.Ordinal) is >= 0 and var next && Math.Abs(at - next) == 1);

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qwertzuiop"];
}
