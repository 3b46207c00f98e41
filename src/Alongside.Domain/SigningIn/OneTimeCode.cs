using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Alongside.Domain.SigningIn;

/// <summary>
/// The six digits that an authenticator app shows, new every half minute: RFC 6238 with HMAC-SHA-1, which is what the
/// apps people have can do. A code is good for its own half minute and its neighbours, and only once.
/// </summary>
public static class OneTimeCode
{
    public const int Digits = 6;

    /// <summary>How long one code stands, in seconds.</summary>
    public const int Seconds = 30;

    /// <summary>Half minutes that a phone's clock may be early or late.</summary>
    private const int Apart = 1;

    /// <summary>The number of half minutes since 1970.</summary>
    public static long StepAt(DateTimeOffset moment) => Math.DivRem(moment.ToUnixTimeSeconds(), Seconds).Quotient;

    /// <summary>The code of one half minute: RFC 4226 §5.3.</summary>
    /// <param name="key">The secret that server and app share.</param>
    /// <param name="step">Which half minute.</param>
    /// <param name="digits">6 to 8; the RFC's own vectors have 8.</param>
    public static string At(ReadOnlySpan<byte> key, long step, int digits = Digits)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238's default, and all that many apps can do. HMAC does not rest on what is broken in SHA-1.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % (int)Math.Pow(10, digits)).ToString(new string('0', digits), CultureInfo.InvariantCulture);
    }

    /// <summary>Which half minute a typed code belongs to; null when it is wrong, or not later than the last one used.</summary>
    /// <param name="key">The secret that server and app share.</param>
    /// <param name="typed">As typed; blanks between the digits do not matter.</param>
    /// <param name="now">The moment it arrived.</param>
    /// <param name="last">The half minute of the last code that was taken: none is taken twice, nor an older one after it.</param>
    public static long? Match(ReadOnlySpan<byte> key, string? typed, DateTimeOffset now, long? last)
    {
        var code = Encoding.ASCII.GetBytes(string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c)).Take(Digits + 1)));
        long? found = null;
        for (var step = StepAt(now) - Apart; step <= StepAt(now) + Apart; step++)
            if (CryptographicOperations.FixedTimeEquals(code, Encoding.ASCII.GetBytes(At(key, step))) && step > (last ?? long.MinValue)) found = step;
        return found;
    }
}
