using System.Buffers.Binary;
using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using Alongside.Tests.House;
using Alongside.Web.Photos;
using AngleSharp.Html.Dom;

namespace Alongside.Tests.Given;

/// <summary>Photos made here, and somebody who brings one.</summary>
internal static class Photos
{
    /// <summary>A picture in colours, with words hidden in it where programs hide them.</summary>
    public static byte[] Png(int width = 320, int height = 200, string hidden = "")
    {
        var rows = new byte[height * (1 + (width * 3))];
        for (var i = 0; i < rows.Length; i++) rows[i] = i % (1 + (width * 3)) == 0 ? (byte)0 : (byte)(i % 251);
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(rows);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header), .. Chunk("tEXt", Encoding.Latin1.GetBytes("Comment\0" + hidden)), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>A JPEG as a phone makes it, with where it was taken in its EXIF block, and another file behind its end.</summary>
    public static async Task<byte[]> JpegAsync(string hidden)
    {
        using var draws = new DrawsAnew();
        var plain = await draws.DrawAsync(Png(), CancellationToken.None);
        var exif = Encoding.Latin1.GetBytes("Exif\0\0MM\0*\0\0\0\u0008\0\0\0\0\0\0GPS " + hidden);
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(exif.Length + 2));
        return [0xFF, 0xD8, 0xFF, 0xE1, .. length, .. exif, .. plain[2..], .. Encoding.Latin1.GetBytes("PK\u0003\u0004 <script>" + hidden)];
    }

    /// <summary>Somebody sends a file with the form that has a place for one.</summary>
    public static async Task<SeenPage> BringsAsync(this Someone who, string address, byte[] file, string name = "drawing.png", string type = "image/png", string shows = "A drawing of the reservoir", string? letsRead = null, SeenPage? opened = null)
    {
        var page = opened ?? await who.OpensAsync(address);
        var form = page.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>().First(f => f.QuerySelector("input[type=file]") is not null);
        using var content = new MultipartFormDataContent();
        foreach (var box in form.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>()) content.Add(new StringContent(box.Value), box.Name!);
        content.Add(new StringContent(shows), "Shows");
        if (letsRead is not null) content.Add(new StringContent(letsRead), "LetRead");
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"Picture\"; filename=\"{name}\"");
        content.Add(part);
        return await SeenPage.ReadAsync(who, await who.SendAsync(new(HttpMethod.Post, address) { Content = content }));
    }

    private static byte[] Chunk(string kind, byte[] body)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. body];
        var (length, sum) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length);
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc(named));
        return [.. length, .. named, .. sum];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }
        return ~crc;
    }
}
