using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Own;

/// <summary>One piece of my own that I may show to a colleague by name, hide again, or take away.</summary>
internal abstract class OwnPiecePage<T>(Record record) : HousePage(record) where T : class, IThing<T>, IPiece
{
    [FromRoute] public Id<T> Id { get; set; }

    /// <summary>Why it is taken away.</summary>
    [BindProperty] public string? Why { get; set; }

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostShowAsync(Id<Worker> showTo)
    {
        var mine = await Record.OpenOwnAsync(Id);
        mine.ShowTo(await Colleague.AmongAsync(Record, showTo), Record.By);
        return await SavedAsync(Request.Path);
    }

    public async Task<IActionResult> OnPostHideAsync()
    {
        (await Record.OpenOwnAsync(Id)).ShowNobody();
        return await SavedAsync(Request.Path);
    }

    public async Task<IActionResult> OnPostAwayAsync()
    {
        (await Record.OpenOwnAsync(Id)).Void(Why, Record.By);
        return await SavedAsync(OwnPlaceModel.At());
    }

    private async Task<IActionResult> SavedAsync(string next)
    {
        await Record.SaveAsync(next);
        return Redirect(next);
    }
}
