namespace Alongside.Domain.SigningIn;

/// <summary>The secret that an authenticator app and we share: drawn as a square to scan, or typed in groups of four.</summary>
public sealed record AuthenticatorKey
{
    /// <summary>Bytes of the secret: as many as the hash has (RFC 4226 §4, R6).</summary>
    public const int Bytes = 20;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private readonly byte[] secret;

    /// <param name="secret">20 bytes that nobody can guess.</param>
    public AuthenticatorKey(byte[] secret)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(secret.Length, Bytes);
        this.secret = secret;
    }

    public ReadOnlySpan<byte> Secret => secret;

    /// <summary>As apps read it: base 32 (RFC 4648 §6), no padding.</summary>
    public string Text
    {
        get
        {
            var text = new char[Bytes * 8 / 5];
            for (var i = 0; i < text.Length; i++)
            {
                var (at, shift) = Math.DivRem(i * 5, 8);
                var two = (secret[at] << 8) | (at + 1 < Bytes ? secret[at + 1] : 0);
                text[i] = Alphabet[(two >> (11 - shift)) & 31];
            }
            return new(text);
        }
    }

    /// <summary>For a hand that types: "ABCD EFGH …".</summary>
    public string Groups => string.Join(' ', Text.Chunk(4).Select(four => new string(four)));

    /// <summary>What the square holds. The name it shows in the app says nothing about whom we help.</summary>
    public string Address(string place, string userName) =>
        $"otpauth://totp/{Uri.EscapeDataString(place)}:{Uri.EscapeDataString(userName)}?secret={Text}&issuer={Uri.EscapeDataString(place)}";

    /// <summary>The secret says nothing when it is printed by mistake.</summary>
    public override string ToString() => "…";
}
