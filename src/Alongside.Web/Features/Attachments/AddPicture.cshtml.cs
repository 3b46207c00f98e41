using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Web.Access;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Look;
using Alongside.Web.Photos;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Attachments;

/// <summary>Keep a photo with a time together: a drawing, a letter, a paper. My team reads it; whom else it goes to is chosen by itself.</summary>
[Needs(May.Write)]
internal sealed class AddPictureModel(Record record, DrawsAnew draws) : HousePage(record)
{
    [FromRoute] public Id<Encounter> Id { get; set; }
    [BindProperty] public IFormFile? Picture { get; set; }
    [BindProperty] public string? Shows { get; set; }

    /// <summary>Who of the family may see it from now on.</summary>
    [BindProperty] public Id<Person>[] LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    public static string At(Id<Encounter> id) => $"/encounters/{id}/picture";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var encounter = await Record.OpenAsync(Id);
        var already = await Record.Of<Attachment>().CountAsync(a => a.EncounterId == Id);
        var taken = await Taken.FromAsync(Picture, already, draws, HttpContext.RequestAborted);
        Record.Add(Attachment.With(encounter, already, Shows, taken.Photo, Audience.MyTeam, Record.By), taken.Jpeg);
        await Record.LetReadAsync(LetRead);
        await Record.SaveAsync(EncounterModel.At(Id));
        return Redirect(EncounterModel.At(Id));
    }

    public override async Task ShowAsync()
    {
        await Record.OpenAsync(Id);
        WithSpace = await Pick.WithSpaceAsync(Record);
    }
}
