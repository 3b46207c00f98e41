namespace Alongside.Domain.SigningIn;

/// <summary>
/// The code on a card that is handed over in person. Eight letters and digits that cannot be taken for one another on
/// paper, without vowels, so that no code is a word. 22⁸ codes are about 5·10¹⁰; who types has few tries a minute.
/// </summary>
public sealed record CardCode
{
    public const string Alphabet = "CDFGHJKMNPQRTVWXY34679";
    public const int Length = 8;

    /// <summary>Room for blanks and dashes, as people type what stands in two groups.</summary>
    public const int Longest = 20;

    private const int Group = 4;

    private CardCode(string text) => Text = text;

    /// <summary>Without blanks: what an address and a digest are made of.</summary>
    public string Text { get; }

    /// <summary>In two groups, as it stands on the card: "KTRM 4WXD".</summary>
    public string OnTheCard => $"{Text[..Group]} {Text[Group..]}";

    /// <param name="drawn">Eight characters of <see cref="Alphabet"/>, drawn by chance.</param>
    public static CardCode Of(ReadOnlySpan<char> drawn) =>
        Read(drawn.ToString()) ?? throw new ArgumentException("A code has eight characters of its alphabet.", nameof(drawn));

    /// <summary>What somebody typed; null when it cannot be a code, which is no other answer than a code nobody made.</summary>
    public static CardCode? Read(string? typed)
    {
        var text = new string([.. (typed ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '–')).Select(char.ToUpperInvariant)]);
        return text.Length == Length && text.All(Alphabet.Contains) ? new(text) : null;
    }

    /// <summary>It says nothing when it is printed by mistake.</summary>
    public override string ToString() => "…";
}
