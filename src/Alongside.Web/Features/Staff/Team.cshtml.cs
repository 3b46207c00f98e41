using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Staff;

/// <summary>A team: who belongs to it from when until when, and its name. What they reach follows these days at once.</summary>
[Needs(May.KeepTheHouse)]
internal sealed class TeamModel(Record record, Phrases phrases) : HousePage(record)
{
    public sealed record Line(Id<Membership> Id, Id<Worker> WorkerId, string Name, string? Brings, Role Role, DateOnly From, DateOnly? Until);

    [FromRoute] public Id<Team> Id { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty] public string? Hub { get; set; }
    [BindProperty] public string? Cluster { get; set; }
    [BindProperty] public Id<Worker>? WorkerId { get; set; }
    [BindProperty] public Role? Role { get; set; }
    [BindProperty] public DateOnly? From { get; set; }

    public Team Team { get; private set; } = null!;
    public int WalksWith { get; private set; }
    public IReadOnlyList<Line> Members { get; private set; } = [];
    public IReadOnlyList<Pick> CanJoin { get; private set; } = [];

    /// <summary>What other teams say, so that one hub is not written in two ways.</summary>
    public IReadOnlyList<string> Hubs { get; private set; } = [];

    public IReadOnlyList<string> Clusters { get; private set; } = [];
    public IReadOnlyList<Pick> Roles => [new(nameof(Domain.Organisations.Role.Worker), phrases["house-team-as-worker"]), new(nameof(Domain.Organisations.Role.Supervisor), phrases["house-team-as-supervisor"])];

    public static string At(Id<Team> id) => $"/house/teams/{id}";

    public override async Task<IReadOnlyList<StandingText>> StandingAsync()
    {
        var now = await TeamAsync();
        return [new(nameof(Name), "house-team-name", now.Name), new(nameof(Hub), "house-team-hub", now.Hub), new(nameof(Cluster), "house-team-cluster", now.Cluster)];
    }

    public Task OnGetAsync() => ShowAsync();

    [AskAgain]
    public async Task<IActionResult> OnPostJoinAsync()
    {
        var team = await TeamAsync();
        var worker = await Record.Workers().SingleOrDefaultAsync(w => w.Id == WorkerId) ?? throw new Refused(nameof(WorkerId), "choose-one");
        var already = await Record.Memberships().Where(m => m.WorkerId == worker.Id).ToListAsync();
        Record.Add(team.Join(worker, Role ?? Domain.Organisations.Role.Worker, From ?? Today, already, Record.Now));
        return await KeepAsync();
    }

    [AskAgain]
    public async Task<IActionResult> OnPostEndAsync(Id<Membership> membership)
    {
        var team = await TeamAsync();
        var ends = await Record.Memberships().SingleOrDefaultAsync(m => m.Id == membership && m.TeamId == team.Id) ?? throw new NotReached();
        ends.End(Today);
        return await KeepAsync();
    }

    public async Task<IActionResult> OnPostRenameAsync()
    {
        (await TeamAsync()).Rename(Name);
        return await KeepAsync();
    }

    public async Task<IActionResult> OnPostBelongsAsync()
    {
        (await TeamAsync()).BelongTo(Hub, Cluster);
        return await KeepAsync();
    }

    [AskAgain]
    public async Task<IActionResult> OnPostCloseAsync()
    {
        var team = await TeamAsync();
        team.Close(Today, await Record.LiveWithAsync(Id));
        foreach (var open in await Record.Memberships().Where(m => m.TeamId == Id && m.Until == null).ToListAsync()) open.End(Today);
        return await KeepAsync();
    }

    public override async Task ShowAsync()
    {
        var (today, id) = (Today, Id);
        Team = await TeamAsync();
        Name ??= Team.Name;
        (Hub, Cluster) = (Hub ?? Team.Hub, Cluster ?? Team.Cluster);
        var others = await Record.Teams().AsNoTracking().Where(t => t.Id != id && t.ClosedOn == null).ToListAsync();
        (Hubs, Clusters) = (Said(others.Select(t => t.Hub)), Said(others.Select(t => t.Cluster)));
        From ??= Today;
        Role ??= Domain.Organisations.Role.Worker;
        WalksWith = await Record.LiveWithAsync(Id);
        var members = await Record.Memberships().Where(m => m.TeamId == id)
            .Join(Record.Workers(), m => m.WorkerId, w => w.Id, (m, w) => new { m.Id, m.WorkerId, w.Name, w.Profession, w.Agency, w.Languages, m.Role, m.From, m.Until }).ToListAsync();
        Members = [.. members.Select(m => new Line(m.Id, m.WorkerId, m.Name, string.Join(" · ", new[] { m.Profession, m.Agency, m.Languages }.OfType<string>()), m.Role, m.From, m.Until)).OrderBy(m => m.Until is not null).ThenByDescending(m => m.Role).ThenBy(m => m.Name, StringComparer.CurrentCultureIgnoreCase)];
        var workers = await Record.Workers().HereOn(today).Where(w => w.Role != Domain.Organisations.Role.Administrator).OrderBy(w => w.Name).Select(w => new { w.Id, w.Name }).ToListAsync();
        CanJoin = [.. workers.Where(w => !Members.Any(m => m.WorkerId == w.Id && m.Until is null)).Select(w => new Pick(w.Id.ToString(), w.Name))];
    }

    private static IReadOnlyList<string> Said(IEnumerable<string?> words) => [.. words.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.CurrentCulture)];

    private async Task<Team> TeamAsync() => await Record.Teams().SingleOrDefaultAsync(t => t.Id == Id) ?? throw new NotReached();

    private async Task<IActionResult> KeepAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
