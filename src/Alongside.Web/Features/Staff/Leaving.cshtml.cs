using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>
/// Somebody leaves. Up to today, every visit ends at once with their way in; a day to come closes by itself when it is
/// over. What they wrote stays, with their name; whom they walk with is for their team to hand over, and only counted here.
/// </summary>
[Needs(May.KeepTheHouse)]
internal sealed class LeavingModel(Record record, Locks locks) : HousePage(record)
{
    [FromRoute] public Id<Worker> Id { get; set; }
    [BindProperty] public DateOnly? LeftOn { get; set; }

    public Worker Worker { get; private set; } = null!;
    public int Holds { get; private set; }

    public static string At(Id<Worker> id) => $"/house/staff/{id}/leaving";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        LeftOn = Today;
    }

    [AskAgain]
    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var day = LeftOn ?? throw new Refused(nameof(LeftOn), "date-day-missing");
        SomebodyKeepsTheHouse.Insist(Worker, nameof(LeftOn), await locks.OtherAdministratorsAsync(Id));
        Worker.LeaveOn(day);
        if (day <= Today)
        {
            Record.EndWayInOf(Id);
            foreach (var open in await Record.Memberships().Where(m => m.WorkerId == Id && m.Until == null).ToListAsync()) open.End(Today);
        }
        await Record.SaveAsync(WorkerModel.At(Id));
        return Redirect(WorkerModel.At(Id));
    }

    [AskAgain]
    public async Task<IActionResult> OnPostBackAsync()
    {
        await ShowAsync();
        Worker.ComeBack();
        await Record.SaveAsync(HandOverLinkModel.At(Id));
        return Redirect(HandOverLinkModel.At(Id));
    }

    public override async Task ShowAsync()
    {
        Worker = await Record.Workers().SingleOrDefaultAsync(w => w.Id == Id) ?? throw new NotReached();
        Holds = await Record.LiveHeldByAsync(Id);
    }
}
