using System.Buffers.Binary;

namespace Alongside.Domain.Attachments;

/// <summary>
/// What the first bytes of a file say that it is, and how large it would be unpacked. Only photos are taken: JPEG, PNG
/// and WebP. What a browser calls it must agree; nothing is unpacked before this was read.
/// </summary>
/// <param name="Type">Its media type.</param>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
public sealed record Photo(string Type, int Width, int Height)
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MostBytes = 25 * 1024 * 1024;

    /// <summary>The most pixels: more is no photo but a bomb.</summary>
    public const long MostPixels = 50_000_000;

    /// <param name="file">The whole file.</param>
    /// <param name="claimed">What the browser says that it is.</param>
    /// <exception cref="Refused">It is no photo, is called something else, or is too large.</exception>
    public static Photo From(ReadOnlySpan<byte> file, string? claimed)
    {
        if (file.Length == 0) throw new Refused("Picture", "picture-missing");
        if (file.Length > MostBytes) throw new Refused("Picture", "picture-too-large", ("most", MostBytes / 1024 / 1024));
        var photo = Jpeg(file) ?? Png(file) ?? WebP(file);
        if (photo is null || !string.Equals(claimed, photo.Type, StringComparison.OrdinalIgnoreCase)) throw new Refused("Picture", "picture-only-photos");
        if (photo.Width < 1 || photo.Height < 1) throw new Refused("Picture", "picture-broken");
        return (long)photo.Width * photo.Height <= MostPixels ? photo : throw new Refused("Picture", "picture-too-many-pixels");
    }

    private static Photo? Png(ReadOnlySpan<byte> file) =>
        file.Length >= 24 && file[..8].SequenceEqual((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) && file[12..16].SequenceEqual("IHDR"u8)
            ? new("image/png", Size(BinaryPrimitives.ReadUInt32BigEndian(file[16..])), Size(BinaryPrimitives.ReadUInt32BigEndian(file[20..]))) : null;

    /// <summary>Walks from marker to marker until the frame that says how large it is.</summary>
    private static Photo? Jpeg(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != 0xFF || file[1] != 0xD8 || file[2] != 0xFF) return null;
        for (var at = 2; at + 9 < file.Length;)
        {
            if (file[at] != 0xFF) return new("image/jpeg", 0, 0);
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) return new("image/jpeg", BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            at += 2 + Math.Max(2, (int)BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]));
        }
        return new("image/jpeg", 0, 0);
    }

    private static Photo? WebP(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30 || !file.StartsWith("RIFF"u8) || !file[8..12].SequenceEqual("WEBP"u8)) return null;
        if (file[12..16].SequenceEqual("VP8X"u8)) return new("image/webp", 1 + Three(file[24..]), 1 + Three(file[27..]));
        if (file[12..16].SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return new("image/webp", 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }
        return new("image/webp", BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF);
    }

    private static int Three(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static int Size(uint pixels) => pixels > int.MaxValue ? int.MaxValue : (int)pixels;
}
