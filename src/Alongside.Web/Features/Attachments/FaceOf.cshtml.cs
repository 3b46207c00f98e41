using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Attachments;

/// <summary>What somebody who walks with me looks like.</summary>
[Needs(May.OurSpace)]
internal sealed class FaceOfModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Relationship> Id { get; set; }

    public static string At(Id<Relationship> id) => $"/our/pictures/people/{id}";

    public async Task<IActionResult> OnGetAsync() => PictureModel.File(await Record.FaceAsync(Id));
}
