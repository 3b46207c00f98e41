using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Encounters;

/// <summary>Coming back to somebody who has opened up: done, or not yet after all.</summary>
[Needs(May.Write)]
internal sealed class ComingBackModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<ComingBack> Id { get; set; }

    /// <summary>The page of ours to go back to; none shows this one, with its undo.</summary>
    [BindProperty] public string? Back { get; set; }

    public ComingBack ComingBack { get; private set; } = null!;
    public string Who { get; private set; } = "";

    public static string At(Id<ComingBack> id) => $"/comings-back/{id}";

    public Task OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostDoneAsync() => ChangeAsync(back => back.Done(Today));

    public Task<IActionResult> OnPostReopenAsync() => ChangeAsync(back => back.Reopen());

    public override async Task ShowAsync()
    {
        ComingBack = await Record.OpenAsync(Id);
        await MeetAsync(ComingBack.RelationshipId);
        Who = (await NamesOfAsync([ComingBack.WorkerId]))[ComingBack.WorkerId];
    }

    private async Task<IActionResult> ChangeAsync(Action<ComingBack> act)
    {
        var back = await Record.OpenAsync(Id);
        if (back.Voided is not null) throw new NotReached();
        act(back);
        var next = Url.IsLocalUrl(Back) ? Back! : At(Id);
        await Record.SaveAsync(next);
        return Redirect(next);
    }
}
