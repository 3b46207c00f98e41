using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>The house: the organisation's own words, its teams, its staff. No family is in it.</summary>
[Needs(May.KeepTheHouse)]
internal sealed class HouseModel(Record record, Tongues tongues) : HousePage(record)
{
    public sealed record Line(Id<Team> Id, string Name, string? Hub, string? Cluster, DateOnly? ClosedOn, int People);

    [BindProperty] public string? Name { get; set; }

    public Organisation? Organisation { get; private set; }
    public IReadOnlyList<Line> Teams { get; private set; } = [];
    public int Here { get; private set; }

    /// <summary>The other languages of families' pages, each by its own name.</summary>
    public IEnumerable<(Tongue Tongue, string Name)> Languages => Tongues.All.Where(t => t != Tongue.English).Select(t => (t, tongues[t]["language-name"]));

    public static string At() => "/house";

    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostTeamAsync()
    {
        var team = new Team(Name, Record.Now);
        Record.Add(team);
        await Record.SaveAsync(TeamModel.At(team.Id));
        return Redirect(TeamModel.At(team.Id));
    }

    public override async Task ShowAsync()
    {
        var today = Today;
        Organisation = await Record.Organisations().OrderBy(o => o.Id).FirstOrDefaultAsync();
        Teams = await Record.Teams().OrderBy(t => t.ClosedOn != null).ThenBy(t => t.Hub == null).ThenBy(t => t.Hub).ThenBy(t => t.Cluster).ThenBy(t => t.Name)
            .Select(t => new Line(t.Id, t.Name, t.Hub, t.Cluster, t.ClosedOn, Record.Memberships().LivingOn(today).Count(m => m.TeamId == t.Id)))
            .ToListAsync();
        Here = await Record.Workers().HereOn(today).CountAsync();
    }
}
