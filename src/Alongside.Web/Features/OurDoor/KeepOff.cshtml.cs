using Alongside.Domain.Access;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.OurDoor;

/// <summary>Anything that was released to me I may keep off my phone. It comes back when I ask a worker for it.</summary>
[Needs(May.OurSpace)]
internal sealed class KeepOffModel(Record record) : HousePage(record)
{
    /// <summary>The id of what was released: an entry, a step, a story.</summary>
    [FromRoute] public Guid Thing { get; set; }

    public static string At(Guid thing) => $"/our/keep-off/{thing:N}";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await Record.KeepOffAsync(Thing);
        await Record.SaveAsync(OurSignInModel.LeadsTo);
        return Redirect(OurSignInModel.LeadsTo);
    }

    public override Task ShowAsync() => Record.ReleasedToMeAsync(Thing);
}
