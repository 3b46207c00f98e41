using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Web.Access;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Attachments;

/// <summary>Take a photo out of use, with why. Only whoever kept it does; whoever it was shown to finds it gone.</summary>
[Needs(May.Write)]
internal sealed class TakePictureAwayModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<Attachment> Id { get; set; }
    [BindProperty] public string? Why { get; set; }

    public Attachment Photo { get; private set; } = null!;

    public override string? KeepsAs => $"photo-away/{Id}";

    public static string At(Id<Attachment> id) => $"/photos/{id}/away";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        Photo.Void(Why, Record.By);
        var back = EncounterModel.At(Photo.EncounterId!.Value);
        await Record.SaveAsync(back);
        return Redirect(back);
    }

    public override async Task ShowAsync()
    {
        Photo = await Record.OpenAsync(Id);
        if (Photo.Voided is not null || Photo.EncounterId is null || Photo.AuthorId != Record.Caller.Worker) throw new NotReached();
    }
}
