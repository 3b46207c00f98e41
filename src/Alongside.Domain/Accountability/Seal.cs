using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Alongside.Domain.Accountability;

/// <summary>
/// A link of the audit chain: the digests of the rows that were written since the last one, tied to it, and signed.
/// It holds digests and no payload, so that a payload can be erased and the chain still holds.
/// </summary>
/// <param name="Whole">It ends a round: everything written up to <see cref="At"/> was looked at.</param>
/// <param name="Count">Rows sealed up to and including this one.</param>
/// <param name="Previous">The digest of the seal before it; zeros for the first.</param>
/// <param name="Leaves">The rows, as <see cref="Leaf.Join"/> writes them.</param>
public sealed record Seal(long Number, DateTimeOffset At, bool Whole, long Count, byte[] Previous, byte[] Leaves, byte[] Digest, string Key, byte[] Signature)
{
    /// <summary>The most rows of one seal.</summary>
    public const int Longest = 5_000;

    /// <summary>How late a row may appear after the moment it says it is of: a request in flight, another node's clock.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    /// <summary>Seals rows after <paramref name="last"/> (null: as the first).</summary>
    public static Seal After(Seal? last, DateTimeOffset at, bool whole, IReadOnlyCollection<WrittenRow> rows, AuditKey key)
    {
        var leaves = Leaf.Join([.. rows.OrderBy(r => r.Kept).ThenBy(r => r.Id).Select(r => new Leaf(r.Kept, r.Id, key.Digest(r)))]);
        var (number, count, previous) = ((last?.Number ?? 0) + 1, (last?.Count ?? 0) + rows.Count, last?.Digest ?? new byte[AuditKey.DigestBytes]);
        var digest = DigestOf(number, at, whole, count, previous, leaves);
        return new(number, at, whole, count, previous, leaves, digest, key.Mark, Head.Of(number, count, at, digest, key).Signature);
    }

    public Head Head => new(Number, Count, At, Digest, Key, Signature);

    /// <summary>What its digest should be, by what it says now.</summary>
    public byte[] DigestNow() => DigestOf(Number, At, Whole, Count, Previous, Leaves);

    /// <summary>Unkeyed: the links can be followed even where a key was lost.</summary>
    private static byte[] DigestOf(long number, DateTimeOffset at, bool whole, long count, byte[] previous, byte[] leaves)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> fixedPart = stackalloc byte[25];
        BinaryPrimitives.WriteInt64BigEndian(fixedPart, number);
        BinaryPrimitives.WriteInt64BigEndian(fixedPart[8..], at.ToUnixTimeMilliseconds());
        fixedPart[16] = (byte)(whole ? 1 : 0);
        BinaryPrimitives.WriteInt64BigEndian(fixedPart[17..], count);
        hash.AppendData(fixedPart);
        hash.AppendData(previous);
        hash.AppendData(leaves);
        return hash.GetHashAndReset();
    }
}
