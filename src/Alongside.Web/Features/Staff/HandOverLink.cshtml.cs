using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>
/// A card with a link for choosing a password, handed over in person by whoever keeps the house, or who supervises
/// them. It is shown once. What they came in with works until it is used; then it is gone, and they are told who made it.
/// </summary>
[Needs(May.HandOverLink)]
internal sealed class HandOverLinkModel(Record record, Visits visits, Locks locks) : HousePage(record)
{
    [FromRoute] public Id<Worker> Id { get; set; }

    public Worker Worker { get; private set; } = null!;
    public bool SignsIn { get; private set; }
    public Role Role => Record.Caller.Role;

    /// <summary>Only in the answer that made it.</summary>
    public string? Link { get; private set; }

    /// <summary>The last day it works.</summary>
    public DateOnly Until { get; private set; }

    public static string At(Id<Worker> id) => $"/house/staff/{id}/link";

    public Task OnGetAsync() => ShowAsync();

    [AskAgain]
    public async Task OnPostAsync()
    {
        await ShowAsync();
        if (Worker.LeftOn <= Today) throw new Refused("", "link-for-nobody");
        Link = $"{Request.Scheme}://{Request.Host}{WelcomeModel.At(await visits.MakeLinkAsync(Id, Record.Caller.Worker))}";
        Until = Clock.DayOf(Record.Now + Web.SignIn.Link.Lasts);
    }

    public override async Task ShowAsync()
    {
        Worker = await Record.Workers().SingleOrDefaultAsync(w => w.Id == Id) ?? throw new NotReached();
        if (Record.Caller.Role == Role.Supervisor && !await SupervisesThemAsync()) throw new NotReached();
        SignsIn = await locks.NameOfAsync(Id) is not null;
    }

    private Task<bool> SupervisesThemAsync()
    {
        var teams = Record.Caller.Viewer.Supervises;
        return Record.Memberships().LivingOn(Today).AnyAsync(m => m.WorkerId == Id && teams.Contains(m.TeamId) && m.Role == Role.Worker);
    }
}
