using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Alongside.Domain.Accountability;

/// <summary>
/// The secret that seals the audit. It is kept outside the record, so that whoever can write the record can neither
/// make a seal nor a digest. HMAC-SHA-256 throughout, with a key of its own for each use (HKDF, RFC 5869).
/// </summary>
public sealed class AuditKey
{
    /// <summary>Bytes of the secret.</summary>
    public const int SecretBytes = 32;

    /// <summary>Bytes of every digest and signature.</summary>
    public const int DigestBytes = 32;

    private readonly byte[] rows;
    private readonly byte[] heads;
    private readonly byte[] erasures;
    private readonly byte[] words;

    public AuditKey(byte[] secret)
    {
        if (secret.Length != SecretBytes) throw new ArgumentException($"An audit key is {SecretBytes} bytes.", nameof(secret));
        (rows, heads, erasures, words) = (For("rows"), For("heads"), For("erasures"), For("words"));
        Mark = Convert.ToHexStringLower(For("mark").AsSpan(0, 8));

        byte[] For(string use) => HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, DigestBytes, info: Encoding.UTF8.GetBytes("alongside audit " + use));
    }

    /// <summary>Tells this key from another, and nothing of what it is.</summary>
    public string Mark { get; }

    /// <summary>The digest of a row. Keyed, so that what was erased cannot be guessed back from it.</summary>
    public byte[] Digest(WrittenRow row)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, rows);
        Span<byte> which = stackalloc byte[25];
        which[0] = (byte)row.Kept;
        row.Id.TryWriteBytes(which[1..], bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(which[17..], row.At.UtcTicks);
        hash.AppendData(which);
        hash.AppendData(row.Said);
        return hash.GetHashAndReset();
    }

    public byte[] Sign(ReadOnlySpan<byte> head) => HMACSHA256.HashData(heads, head);

    public bool Signed(ReadOnlySpan<byte> head, ReadOnlySpan<byte> signature) => CryptographicOperations.FixedTimeEquals(Sign(head), signature);

    /// <summary>Says that a payload was taken out on purpose: the row is meant to be what it is now.</summary>
    public byte[] SignErasure(WrittenRow left) => HMACSHA256.HashData(erasures, Digest(left));

    /// <summary>The digest of words that must not be read back, only asked for again.</summary>
    public byte[] Digest(string text) => HMACSHA256.HashData(words, Encoding.UTF8.GetBytes(text));
}
