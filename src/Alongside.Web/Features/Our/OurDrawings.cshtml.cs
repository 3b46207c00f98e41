using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Web.Access;
using Alongside.Web.Features.Attachments;
using Alongside.Web.Look;
using Alongside.Web.Photos;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Our;

/// <summary>What I would rather draw: photos of my drawings, and pictures that were released to me.</summary>
[Needs(May.OurSpace)]
internal sealed class OurDrawingsModel(Record record, Phrases phrases, DrawsAnew draws) : OurPage(record, phrases)
{
    [BindProperty] public IFormFile? Picture { get; set; }
    [BindProperty] public string? Shows { get; set; }

    public IReadOnlyList<Attachment> Pictures { get; private set; } = [];

    public static string At() => "/our/drawings";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var walk = await OpenToWriteAsync();
        var me = Record.Caller.Person;
        var already = await Record.Of<Attachment>().CountAsync(a => a.AuthorPersonId == me && a.WrittenAt > Record.Now.AddDays(-1));
        var taken = await Taken.FromAsync(Picture, already, draws, HttpContext.RequestAborted);
        Record.Add(Attachment.Drawn(walk.With, already, Shows, taken.Photo, Audience.MyTeam, Record.By with { Team = walk.With.TeamId }), taken.Jpeg);
        return await KeepAsync(At());
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Id<Attachment> picture)
    {
        await OpenAsync();
        (await Record.OpenAsync(picture)).TakeBack(Record.By);
        return await KeepAsync(At());
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Pictures = await Record.Of<Attachment>().OrderByDescending(a => a.Id).ToListAsync();
        await SeenAsync([.. Pictures.Where(p => p.AuthorPersonId == Me.Id).Select(p => p.Id.Value)]);
    }
}
