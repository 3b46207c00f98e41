using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Encounters;

/// <summary>A promise: kept, or explained, and either undone again.</summary>
[Needs(May.Write)]
internal sealed class PromiseModel(Record record) : MeetingPage(record)
{
    [FromRoute] public Id<Promise> Id { get; set; }
    [BindProperty] public string? Why { get; set; }

    /// <summary>The page of ours to go back to; none shows the promise itself, with its undo.</summary>
    [BindProperty] public string? Back { get; set; }

    public Promise Promise { get; private set; } = null!;

    public override string? KeepsAs => $"promise/{Id}";

    public static string At(Id<Promise> id) => $"/promises/{id}";

    public Task OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostKeptAsync() => ChangeAsync(promise => promise.Kept(Today));

    public Task<IActionResult> OnPostExplainAsync() => ChangeAsync(promise => promise.Explain(Why, Today));

    public Task<IActionResult> OnPostReopenAsync() => ChangeAsync(promise => promise.Reopen());

    public override async Task ShowAsync()
    {
        Promise = await Record.OpenAsync(Id);
        await MeetAsync(Promise.RelationshipId);
    }

    private async Task<IActionResult> ChangeAsync(Action<Promise> act)
    {
        var promise = await Record.OpenAsync(Id);
        if (promise.Voided is not null) throw new NotReached();
        act(promise);
        var next = Url.IsLocalUrl(Back) ? Back! : At(Id);
        await Record.SaveAsync(next);
        return Redirect(next);
    }
}
