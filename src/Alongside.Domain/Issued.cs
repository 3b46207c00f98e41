namespace Alongside.Domain;

/// <summary>
/// Where the random part of a new id comes from. Ordinarily from the machine's own randomness; while an invented city
/// is being told, from its seed, so that the same seed makes the same record.
/// </summary>
public static class Issued
{
    [ThreadStatic]
    private static Random? seeded;

    /// <summary>Until told otherwise, ids issued on this thread are drawn from <paramref name="seed"/>; null ends it.</summary>
    public static void From(Random? seed) => seeded = seed;

    /// <summary>
    /// A UUID of version 7 (RFC 9562 §5.7): milliseconds since 1970, then 12 bits that count within one millisecond
    /// (§6.2) from anywhere, so that nothing can be read from a gap, then 62 random bits.
    /// </summary>
    internal static Guid At(DateTimeOffset moment, ref long last)
    {
        if (seeded is null) return Counted(moment, ref last);
        Span<byte> id = stackalloc byte[16];
        seeded.NextBytes(id[6..]);
        var milliseconds = moment.ToUnixTimeMilliseconds();
        for (var i = 5; i >= 0; i--, milliseconds >>= 8) id[i] = (byte)milliseconds;
        id[6] = (byte)(0x70 | (id[6] & 0x0F));
        id[8] = (byte)(0x80 | (id[8] & 0x3F));
        return new(id, bigEndian: true);
    }

    private static Guid Counted(DateTimeOffset moment, ref long last)
    {
        long before, next;
        do
        {
            (before, var now) = (Volatile.Read(ref last), moment.ToUnixTimeMilliseconds());
            next = before >> 12 == now ? before + 1 : (now << 12) | (uint)Random.Shared.Next(0x400);
        }
        while (Interlocked.CompareExchange(ref last, next, before) != before);
        Span<byte> id = stackalloc byte[16];
        Guid.CreateVersion7(moment).TryWriteBytes(id, bigEndian: true, out _);
        (id[6], id[7]) = ((byte)(0x70 | ((next >> 8) & 0x0F)), (byte)next);
        return new(id, bigEndian: true);
    }
}
