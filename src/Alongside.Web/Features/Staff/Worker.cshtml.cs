using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>Somebody who works here, as the house sees them: profession, teams, way in, and how many they walk with. Never with whom.</summary>
[Needs(May.KeepTheHouse)]
internal sealed class WorkerModel(Record record, Locks locks, Visits visits) : HousePage(record)
{
    public sealed record Line(Id<Team> Id, string Name, Role Role, DateOnly From, DateOnly? Until);

    [FromRoute] public Id<Worker> Id { get; set; }

    public Worker Worker { get; private set; } = null!;
    public string? SignsInAs { get; private set; }
    public bool HasSecondStep { get; private set; }

    /// <summary>On how many devices they are signed in now.</summary>
    public int Visits { get; private set; }

    public int Holds { get; private set; }
    public IReadOnlyList<Line> Teams { get; private set; } = [];

    public static string At(Id<Worker> id) => $"/house/staff/{id}";

    public async Task OnGetAsync()
    {
        var id = Id;
        Worker = await Record.Workers().SingleOrDefaultAsync(w => w.Id == id) ?? throw new NotReached();
        (SignsInAs, Holds) = (await locks.NameOfAsync(Id), await Record.LiveHeldByAsync(Id));
        (HasSecondStep, Visits) = (await locks.HasSecondStepAsync(Id), (await visits.StandingAsync(Id)).Count);
        var teams = await Record.Memberships().Where(m => m.WorkerId == id).Join(Record.Teams(), m => m.TeamId, t => t.Id, (m, t) => new Line(t.Id, t.Name, m.Role, m.From, m.Until)).ToListAsync();
        Teams = [.. teams.OrderBy(t => t.Until is not null).ThenByDescending(t => t.From)];
    }

    /// <summary>A lost phone, or a doubt: every device of theirs is signed out at once, and they are told.</summary>
    [AskAgain]
    public async Task<IActionResult> OnPostEverywhereAsync()
    {
        if (!await Record.Workers().AnyAsync(w => w.Id == Id)) throw new NotReached();
        await visits.EndAllAsync(Id, by: Record.Caller.Worker);
        return Redirect(At(Id));
    }
}
