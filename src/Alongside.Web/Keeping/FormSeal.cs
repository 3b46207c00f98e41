using System.Security.Cryptography;
using Alongside.Domain;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Alongside.Web.Keeping;

/// <summary>Seals an opened form for the page that carries it, and reads it back.</summary>
public sealed class FormSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("opened form");

    public string Close(OpenedForm opened)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(opened.Once.ToByteArray());
        writer.Write(opened.Whose.ToByteArray());
        writer.Write((opened.Family?.Value ?? Guid.Empty).ToByteArray());
        writer.Write(opened.KeptAt);
        writer.Write(opened.Form ?? "");
        writer.Write(opened.Address);
        writer.Write(opened.Title);
        return WebEncoders.Base64UrlEncode(protector.Protect(bytes.ToArray()));
    }

    /// <returns>Null when we did not seal it.</returns>
    public OpenedForm? Open(string? closed)
    {
        if (string.IsNullOrEmpty(closed)) return null;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(protector.Unprotect(WebEncoders.Base64UrlDecode(closed))));
            var (once, whose, family) = (Id(reader), Id(reader), Id(reader));
            var (keptAt, form, address, title) = (reader.ReadInt64(), reader.ReadString(), reader.ReadString(), reader.ReadString());
            return new(once, whose, form.Length == 0 ? null : form, keptAt, address, title, family == Guid.Empty ? null : new(family));
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private static Guid Id(BinaryReader reader) => new(reader.ReadBytes(16));
}
