using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Attachments;

/// <summary>One picture that I brought, or that was released to me.</summary>
[Needs(May.OurSpace)]
internal sealed class OurPictureModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Attachment> Id { get; set; }

    public static string At(Id<Attachment> id) => $"/our/pictures/{id}";

    public async Task<IActionResult> OnGetAsync() => PictureModel.File(await Record.PictureAsync(Id));
}
