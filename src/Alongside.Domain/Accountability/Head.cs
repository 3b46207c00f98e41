using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Alongside.Domain.Accountability;

/// <summary>
/// Where the chain stood at a moment, with its count, signed. It lies in the record and, as a line, in a second store:
/// a chain that was cut short says so by what the second store still knows.
/// </summary>
/// <param name="Number">The seal's number, from 1.</param>
/// <param name="Count">Rows sealed up to and including it.</param>
/// <param name="At">When it was sealed.</param>
/// <param name="Digest">The seal's digest, and through it that of everything before.</param>
/// <param name="Key">The mark of the key that signed.</param>
/// <param name="Signature">Over all of these.</param>
/// <param name="Accepted">
/// Why somebody took the chain for whole as it stood there, though the second store knows more or nothing (a backup was
/// brought back, a key was lost); null for an ordinary head.
/// </param>
public sealed record Head(long Number, long Count, DateTimeOffset At, byte[] Digest, string Key, byte[] Signature, string? Accepted = null)
{
    /// <summary>The most characters of a reason for accepting.</summary>
    public const int AcceptedLimit = 300;

    public static Head Of(long number, long count, DateTimeOffset at, byte[] digest, AuditKey key, string? accepted = null)
    {
        var why = accepted?.ReplaceLineEndings(" ").Trim();
        return new(number, count, at, digest, key.Mark, key.Sign(Signed(number, count, at, digest, why)), why);
    }

    public bool IsSignedBy(AuditKey key) => key.Signed(Signed(Number, Count, At, Digest, Accepted), Signature);

    /// <summary>As a line of the second store.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Number} {Count} {At.ToUnixTimeMilliseconds()} {Convert.ToHexStringLower(Digest)} {Key} {Convert.ToHexStringLower(Signature)}{(Accepted is null ? "" : $" {Accepted}")}");

    /// <summary>Reads a line; null when it is none.</summary>
    public static Head? Read(string line)
    {
        var parts = line.TrimEnd('\r', '\n').Split(' ', 7);
        if (parts.Length < 6 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || !long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            || Hex(parts[3]) is not { } digest || Hex(parts[5]) is not { } signature) return null;
        return new(number, count, DateTimeOffset.FromUnixTimeMilliseconds(at), digest, parts[4], signature, parts.Length == 7 ? parts[6] : null);
    }

    private static byte[]? Hex(string text) => text.Length == 2 * AuditKey.DigestBytes && text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : null;

    private static byte[] Signed(long number, long count, DateTimeOffset at, byte[] digest, string? accepted)
    {
        var why = accepted is null ? [] : Encoding.UTF8.GetBytes(accepted);
        var bytes = new byte[25 + digest.Length + why.Length];
        bytes[0] = (byte)(accepted is null ? 0 : 1);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(1), number);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(9), count);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(17), at.ToUnixTimeMilliseconds());
        digest.CopyTo(bytes, 25);
        why.CopyTo(bytes, 25 + digest.Length);
        return bytes;
    }
}
