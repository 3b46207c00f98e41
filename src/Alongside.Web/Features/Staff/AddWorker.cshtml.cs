using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>Somebody new works here. The link with which they come in is made on the next page.</summary>
[Needs(May.KeepTheHouse)]
internal sealed class AddWorkerModel(Record record) : HousePage(record)
{
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Profession { get; set; }
    [BindProperty] public Role? Role { get; set; }
    [BindProperty] public Id<Team>? TeamId { get; set; }
    [BindProperty] public DateOnly? From { get; set; }

    public IReadOnlyList<Pick> Teams { get; private set; } = [];

    public override string? KeepsAs => "add-worker";

    public static string At() => "/house/staff/new";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Role, From) = (Domain.Organisations.Role.Worker, Today);
    }

    [AskAgain]
    public async Task<IActionResult> OnPostAsync()
    {
        var worker = new Worker(Name, Role ?? throw new Refused(nameof(Role), "choose-one"), From ?? Today, Record.Now);
        worker.Describe(Name, null, null, Profession, null);
        Record.Add(worker);
        if (TeamId is { } id)
        {
            var team = await Record.Teams().SingleOrDefaultAsync(t => t.Id == id) ?? throw new Refused(nameof(TeamId), "choose-one");
            var role = worker.Role == Domain.Organisations.Role.Supervisor ? Domain.Organisations.Role.Supervisor : Domain.Organisations.Role.Worker;
            Record.Add(team.Join(worker, role, worker.JoinedOn, [], Record.Now));
        }
        await Record.SaveAsync(HandOverLinkModel.At(worker.Id));
        return Redirect(HandOverLinkModel.At(worker.Id));
    }

    public override async Task ShowAsync()
    {
        var teams = await Record.Teams().Where(t => t.ClosedOn == null).OrderBy(t => t.Name).Select(t => new { t.Id, t.Name }).ToListAsync();
        Teams = [.. teams.Select(t => new Pick(t.Id.ToString(), t.Name))];
    }
}
