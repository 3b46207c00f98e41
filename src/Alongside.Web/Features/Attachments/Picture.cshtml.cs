using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Attachments;

/// <summary>One picture, as a file.</summary>
[Needs(May.OpenFamily)]
internal sealed class PictureModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Attachment> Id { get; set; }

    public static string At(Id<Attachment> id) => $"/pictures/{id}";

    public async Task<IActionResult> OnGetAsync() => File(await Record.PictureAsync(Id));

    /// <summary>Served as an attachment under a name of ours, which tells a download folder nothing; see <see cref="SafeHeaders"/> for the rest.</summary>
    internal static FileContentResult File(byte[] jpeg) => new(jpeg, "image/jpeg") { FileDownloadName = "picture.jpg" };
}
