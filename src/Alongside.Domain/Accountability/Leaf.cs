namespace Alongside.Domain.Accountability;

/// <summary>One row in a seal: what, which, and the digest of what it said.</summary>
public readonly record struct Leaf(Kept Kept, Guid Id, ReadOnlyMemory<byte> Digest)
{
    /// <summary>Bytes of one leaf: what, which, digest.</summary>
    public const int Bytes = 1 + 16 + AuditKey.DigestBytes;

    /// <summary>The leaves of a seal, one after another.</summary>
    public static byte[] Join(IReadOnlyCollection<Leaf> leaves)
    {
        var joined = new byte[leaves.Count * Bytes];
        var at = 0;
        foreach (var leaf in leaves)
        {
            joined[at] = (byte)leaf.Kept;
            leaf.Id.TryWriteBytes(joined.AsSpan(at + 1), bigEndian: true, out _);
            leaf.Digest.Span.CopyTo(joined.AsSpan(at + 17));
            at += Bytes;
        }
        return joined;
    }

    /// <summary>Takes them apart again; what does not make a whole leaf is left out, and the seal's count tells of it.</summary>
    public static IEnumerable<Leaf> Split(byte[] joined)
    {
        for (var at = 0; at + Bytes <= joined.Length; at += Bytes)
            yield return new((Kept)joined[at], new Guid(joined.AsSpan(at + 1, 16), bigEndian: true), joined.AsMemory(at + 17, AuditKey.DigestBytes));
    }
}
