using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Attachments;

/// <summary>One picture that a sharing decision names, while it stands.</summary>
[Needs(May.AnswerWhatIsAsked)]
internal sealed class AskedPictureModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Attachment> Id { get; set; }

    public static string At(Id<Attachment> id) => $"/asked/pictures/{id}";

    public async Task<IActionResult> OnGetAsync() => PictureModel.File(await Record.PictureAsync(Id));
}
