using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.Photos;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Attachments;

/// <summary>Show families what I look like, in a photo or a drawing; or no longer.</summary>
[Needs(May.KeepOwnAccount)]
internal sealed class ShowFaceModel(Record record, DrawsAnew draws) : HousePage(record)
{
    [BindProperty] public IFormFile? Picture { get; set; }

    /// <summary>They show one now.</summary>
    public bool Shows { get; private set; }

    public static string At() => "/me/picture";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await Record.ShowFaceAsync((await Taken.FromAsync(Picture, 0, draws, HttpContext.RequestAborted, DrawsAnew.Small)).Jpeg);
        await Record.SaveAsync(At());
        return Redirect(At());
    }

    public async Task<IActionResult> OnPostTakeAwayAsync()
    {
        await Record.TakeFaceAwayAsync();
        await Record.SaveAsync(At());
        return Redirect(At());
    }

    public override async Task ShowAsync() => Shows = (await Record.WithFaceAsync([Record.Caller.Worker])).Count > 0;
}
