using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Features.Today;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>
/// Somebody is away: who takes over everything they hold, and who has told each family. A worker says it of
/// themselves, whoever looks after a team of everybody in it.
/// </summary>
[Needs(May.Write)]
internal sealed class AwayModel(Record record) : HousePage(record)
{
    /// <summary>One family that is covered: what to call it, who is away, who comes and from which other team, what is planned and promised meanwhile.</summary>
    public sealed record Line(Cover Cover, string Who, string Away, string Comes, string? FromTeam, IReadOnlyList<(DateOnly Day, string? Said)> Meanwhile);

    [BindProperty] public Id<Worker>? AwayId { get; set; }
    [BindProperty] public Id<Worker>? WorkerId { get; set; }

    /// <summary>Somebody of another team instead, and why it takes them.</summary>
    [BindProperty] public Id<Worker>? ElsewhereId { get; set; }

    [BindProperty] public string? Why { get; set; }
    [BindProperty] public DateOnly? From { get; set; }
    [BindProperty] public DateOnly? Until { get; set; }
    [BindProperty] public string? How { get; set; }

    /// <summary>Who may be said to be away; one only for a worker, who is themselves.</summary>
    public IReadOnlyList<Pick> MayBeAway { get; private set; } = [];

    public IReadOnlyList<Pick> MayTakeOver { get; private set; } = [];

    /// <summary>Workers of other teams, with their team; only for whoever looks after a team, because it opens a family to them.</summary>
    public IReadOnlyList<Pick> Elsewhere { get; private set; } = [];

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public override string? KeepsAs => "away";

    public static string At() => "/away";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var (me, today, teams) = (Record.Caller.Worker, Today, Mine);
        var here = await Pick.OfColleaguesAsync(Record, teams);
        var supervises = Record.Caller.Viewer.Supervises.Count > 0;
        MayBeAway = supervises ? here : [.. here.Where(w => w.Value == me.ToString())];
        MayTakeOver = supervises ? here : [.. here.Where(w => w.Value != me.ToString())];
        if (!supervises) AwayId ??= me;
        else Elsewhere = [.. (await Record.ColleaguesBesideAsync(teams)).Select(c => new Pick(c.Id.ToString(), $"{c.Name}, {c.TeamName}"))];
        (From, Until) = (From ?? today.AddDays(1), Until);
        Lines = await LinesAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var problems = new List<Problem>();
        if (AwayId is not { } away || MayBeAway.All(w => w.Value != away.ToString())) throw new Refused("AwayId", "choose-one");
        if (WorkerId is { } worker && MayTakeOver.All(w => w.Value != worker.ToString())) throw new Refused("WorkerId", "choose-one");
        if (ElsewhereId is { } other && (WorkerId is not null || Elsewhere.All(w => w.Value != other.ToString()))) throw new Refused("ElsewhereId", "choose-one");
        var fromTeam = ElsewhereId is null ? null : (await Record.ColleaguesBesideAsync(Mine)).Where(c => c.Id == ElsewhereId).Select(c => (Id<Team>?)c.Team).First();
        var (today, teams) = (Today, Mine.Select(t => (Id<Team>?)t).ToArray());
        var held = await Record.WithinReach().Where(r => r.EndedOn == null && r.FamilyId != null && teams.Contains(r.TeamId) && r.Holdings.Any(h => h.WorkerId == away && h.From <= today && (h.Until == null || h.Until >= today))).Select(r => r.Id).ToListAsync();
        Record.Showed([]); // Each is opened by itself.
        if (held.Count == 0) throw new Refused("AwayId", "cover-holds-nobody");
        var comes = ElsewhereId ?? WorkerId;
        foreach (var id in held)
        {
            var relationship = await Record.OpenAsync(id);
            var closed = comes is { } who && await Record.IsClosedToAsync(relationship.FamilyId!.Value, who);
            var before = await Record.Of<Cover>().Where(c => c.RelationshipId == id).ToListAsync();
            // Whom somebody covers already stays as it was agreed.
            if (Refused.Into(problems, f => f, () => new Cover(relationship, away, comes, From, Until, before, Record.By, fromTeam, Why, closed)) is not { } cover) continue;
            Record.Add(cover);
            await Record.TellOfAsync(cover);
        }
        Refused.If([.. problems.Where(p => p.Code != "covered-already" || problems.Count(q => q.Code == "covered-already") == held.Count).DistinctBy(p => (p.Field, p.Code))]);
        return await KeptAsync();
    }

    public async Task<IActionResult> OnPostToldAsync(Id<Cover> cover)
    {
        await ShowAsync();
        (await Record.OpenAsync(cover)).TheyKnow(How, Record.By);
        return await KeptAsync();
    }

    public async Task<IActionResult> OnPostBackAsync(Id<Cover> cover)
    {
        (await Record.OpenAsync(cover)).End(Record.By);
        return await KeptAsync();
    }

    private Id<Team>[] Mine => [.. Record.Caller.Viewer.Teams];

    private async Task<IReadOnlyList<Line>> LinesAsync()
    {
        var today = Today;
        var covers = await Record.Across<Cover>().Where(c => c.EndedAt == null && c.Until >= today).OrderBy(c => c.From).ThenBy(c => c.Id).ToListAsync();
        if (covers.Count == 0)
        {
            Record.Showed([]);
            return [];
        }
        var of = covers.Select(c => c.RelationshipId).Distinct().ToArray();
        var last = covers.Max(c => c.Until);
        var meanwhile = await Meanwhile.OfAsync(Record, of, last);
        var known = await WhoIsWho.InAsync(Record, of);
        var names = await Record.NamesOfAsync(covers.SelectMany(c => new[] { c.AwayId, c.WorkerId }));
        Record.Showed(covers.Select(c => c.FamilyId!.Value));
        var teams = await Record.Teams().AsNoTracking().ToDictionaryAsync(t => t.Id, t => t.Name);
        return [.. covers.Select(c => new Line(c, known.Of(c.RelationshipId), names[c.AwayId], names[c.WorkerId], c.FromTeamId is { } from ? teams[from] : null,
            [.. meanwhile[c.RelationshipId].Where(m => m.Said is null ? c.Covers(m.Day) : m.Day <= c.Until)]))];
    }

    private async Task<IActionResult> KeptAsync()
    {
        await Record.SaveAsync(At());
        return Redirect(At());
    }
}
