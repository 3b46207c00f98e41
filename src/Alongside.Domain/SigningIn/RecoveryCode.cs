namespace Alongside.Domain.SigningIn;

/// <summary>
/// One of ten words of last resort, for when the phone is gone: twelve letters and digits that cannot be mistaken for
/// one another, in groups of four. Each works once.
/// </summary>
public static class RecoveryCode
{
    public const int HowMany = 10;

    /// <summary>Letters and digits of one code: 60 bits.</summary>
    public const int Length = 12;

    // Without I, L, O and U: nothing looks like something else, and nothing rude comes of it.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <param name="random">12 bytes that nobody can guess.</param>
    public static string From(ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, Length);
        var text = new char[Length];
        for (var i = 0; i < Length; i++) text[i] = Alphabet[random[i] & 31];
        return string.Join('-', text.Chunk(4).Select(four => new string(four)));
    }

    /// <summary>What was meant by what was typed: capitals, dashes and look-alikes do not matter. Null when it cannot be one.</summary>
    public static string? Meant(string? typed)
    {
        if (typed is not { Length: <= 40 }) return null;
        var meant = string.Concat(typed.ToUpperInvariant().Where(char.IsLetterOrDigit).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
        return meant.Length == Length && meant.All(Alphabet.Contains) ? meant : null;
    }
}
