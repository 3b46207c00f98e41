using Alongside.Domain;
using Alongside.Domain.Attachments;
using Alongside.Web.Photos;

namespace Alongside.Web.Features.Attachments;

/// <summary>A photo that somebody brought: looked at, and drawn anew.</summary>
/// <param name="Photo">What is kept, in a word.</param>
/// <param name="Jpeg">What is kept.</param>
internal sealed record Taken(Photo Photo, byte[] Jpeg)
{
    /// <param name="file">What was brought.</param>
    /// <param name="already">How many are kept there.</param>
    /// <param name="draws">Draws it anew.</param>
    /// <param name="stop">Whoever brought it has gone.</param>
    /// <param name="side">Pixels a side, at most.</param>
    /// <exception cref="Refused">There is no room for one more; or it is missing, is no photo, is too large or broken.</exception>
    public static async Task<Taken> FromAsync(IFormFile? file, int already, DrawsAnew draws, CancellationToken stop, int side = DrawsAnew.Large)
    {
        Attachment.InsistOnRoom(already);
        if (file is null) throw new Refused("Picture", "picture-missing");
        if (file.Length > Photo.MostBytes) throw new Refused("Picture", "picture-too-large", ("most", Photo.MostBytes / 1024 / 1024));
        var bytes = new byte[file.Length];
        await using (var brought = file.OpenReadStream()) await brought.ReadExactlyAsync(bytes, stop);
        Photo.From(bytes, file.ContentType);
        var drawn = await draws.DrawAsync(bytes, stop, side);
        return new(Photo.From(drawn, "image/jpeg"), drawn);
    }
}
