using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Attachments;

/// <summary>My own picture, as families see it.</summary>
[Needs(May.KeepOwnAccount)]
internal sealed class OwnFaceModel(Record record) : HousePage(record)
{
    public static string At() => "/pictures/mine";

    public async Task<IActionResult> OnGetAsync() => PictureModel.File(await Record.OwnFaceAsync());
}
