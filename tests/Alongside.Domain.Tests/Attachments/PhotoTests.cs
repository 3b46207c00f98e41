using Alongside.Domain.Attachments;

namespace Alongside.Domain.Tests.Attachments;

public sealed class PhotoTests
{
    [Fact]
    public void What_the_first_bytes_say_and_what_it_is_called_must_agree()
    {
        Assert.Equal(new("image/png", 300, 200), Photo.From(Png(300, 200), "image/png"));
        Assert.Equal("picture-only-photos", Why(Png(300, 200), "image/jpeg"));
        Assert.Equal("picture-only-photos", Why("<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(), "image/svg+xml"));
        Assert.Equal("picture-only-photos", Why("<html><script>"u8.ToArray(), "image/png"));
        Assert.Equal("picture-only-photos", Why("%PDF-1.7 and what follows"u8.ToArray(), "application/pdf"));
        Assert.Equal("picture-missing", Why([], "image/png"));
    }

    [Fact]
    public void A_jpeg_is_read_past_whatever_stands_before_its_frame()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xE1, 0, 4, 1, 2, 0xFF, 0xFF, 0xC0, 0, 17, 8, 0x01, 0x00, 0x02, 0x00, 3, 0, 0, 0];

        Assert.Equal(new("image/jpeg", 512, 256), Photo.From(jpeg, "image/jpeg"));
        Assert.Equal("picture-broken", Why(jpeg[..9], "image/jpeg"));
    }

    [Fact]
    public void A_bomb_is_known_by_its_header()
    {
        Assert.Equal("picture-too-many-pixels", Why(Png(60_000, 60_000), "image/png"));
        Assert.Equal("picture-too-many-pixels", Why(Png(int.MaxValue, int.MaxValue), "image/png"));
        Assert.Equal("picture-too-large", Why(new byte[Photo.MostBytes + 1], "image/png"));
        Assert.Equal("picture-broken", Why(Png(0, 200), "image/png"));
    }

    private static string Why(byte[] file, string claimed) => Assert.Throws<Refused>(() => Photo.From(file, claimed)).Problems[0].Code;

    private static byte[] Png(int width, int height) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width), .. Big(height), 8, 2, 0, 0, 0, 0, 0, 0, 0];

    private static byte[] Big(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];
}
