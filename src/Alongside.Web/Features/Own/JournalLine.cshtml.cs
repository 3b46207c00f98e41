using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Web.Features.Own;

/// <summary>One piece of my journal: read it, show it to a colleague, or take it away.</summary>
[Needs(May.KeepOwnPlace)]
internal sealed class JournalLineModel(Record record) : HousePage(record)
{
    [FromRoute] public Id<JournalLine> Id { get; set; }
    [BindProperty] public string? Why { get; set; }

    public JournalLine Line { get; private set; } = null!;
    public ShowTo Showing { get; private set; } = null!;

    public static string At(Id<JournalLine> id) => $"/own/journal/{id}";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostShowAsync(Id<Worker> showTo)
    {
        var mine = await Record.OpenOwnAsync(Id);
        mine.ShowTo(await Colleague.AmongAsync(Record, showTo), Record.By);
        return await DoneAsync(At(Id));
    }

    public async Task<IActionResult> OnPostHideAsync()
    {
        (await Record.OpenOwnAsync(Id)).ShowNobody();
        return await DoneAsync(At(Id));
    }

    public async Task<IActionResult> OnPostAwayAsync()
    {
        (await Record.OpenOwnAsync(Id)).Void(Why, Record.By);
        return await DoneAsync(OwnPlaceModel.At());
    }

    public override async Task ShowAsync()
    {
        Line = await Record.OpenOwnAsync(Id);
        Showing = new(await Record.ColleaguesAsync(), Line.ShownToId);
    }

    private async Task<IActionResult> DoneAsync(string next)
    {
        await Record.SaveAsync(next);
        return Redirect(next);
    }
}
