using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Alongside.Web.SignIn;

/// <summary>Closes a text for a while, so that a page can carry it without anybody reading or changing it.</summary>
internal sealed class TimedSeal(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <param name="what">What it is for; it opens for nothing else.</param>
    /// <param name="text">What to carry.</param>
    /// <param name="lasts">How long it opens.</param>
    public string Close(string what, string text, TimeSpan lasts)
    {
        var bytes = new byte[8 + Encoding.UTF8.GetByteCount(text)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, (clock.GetUtcNow() + lasts).ToUnixTimeMilliseconds());
        Encoding.UTF8.GetBytes(text, bytes.AsSpan(8));
        return WebEncoders.Base64UrlEncode(protection.CreateProtector(what).Protect(bytes));
    }

    /// <returns>Null when we did not close it, it is for something else, or its time is over.</returns>
    public string? Open(string what, string? closed)
    {
        if (string.IsNullOrEmpty(closed)) return null;
        try
        {
            var bytes = protection.CreateProtector(what).Unprotect(WebEncoders.Base64UrlDecode(closed));
            return clock.GetUtcNow().ToUnixTimeMilliseconds() < BinaryPrimitives.ReadInt64BigEndian(bytes) ? Encoding.UTF8.GetString(bytes.AsSpan(8)) : null;
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
