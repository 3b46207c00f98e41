using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Domain.Together;
using Alongside.Web.Access;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>A team's circle: what is brought, when it sits, what came between them.</summary>
[Needs(May.BeHeld)]
internal sealed class TeamCircleModel(Record record) : HousePage(record)
{
    /// <summary>A circle sits every week, where nobody says otherwise. Our own suggestion.</summary>
    public const int UsualDays = 7;

    [FromRoute] public Id<Relationship> Id { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public DateOnly? Day { get; set; }

    public string Team { get; private set; } = "";
    public IReadOnlyList<AgendaItem> Brought { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();
    public IReadOnlyDictionary<Id<AgendaItem>, string> Origins { get; private set; } = new Dictionary<Id<AgendaItem>, string>();
    public IReadOnlyList<Encounter> Sessions { get; private set; } = [];
    public IReadOnlyList<Mending> Sore { get; private set; } = [];
    public Id<Worker> Me => Record.Caller.Worker;

    public Encounter? Next => Sessions.FirstOrDefault(s => s.State == EncounterState.Planned && s.Day >= Today);

    public override string? KeepsAs => $"circle/{Id}";

    private Relationship circle = null!;

    public static string At(Id<Relationship> id) => $"/circles/{id}";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        if (Next is null) Day = (Sessions.Count > 0 ? Sessions[^1].Day : Today).AddDays(UsualDays) is var next && next > Today ? next : Today.AddDays(UsualDays);
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Brought = await Record.Of<AgendaItem>().Where(a => a.RelationshipId == Id && a.State == AgendaState.Waiting).OrderBy(a => a.Place).ToListAsync();
        Names = await Record.NamesOfAsync(Brought.Select(b => b.AuthorId).OfType<Id<Worker>>());
        Origins = await WayBack.OfAsync(Record, await Record.Of<Carried>().Where(c => c.RelationshipId == Id).ToListAsync(), Brought.Select(b => b.Id));
        Sessions = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && (e.State == EncounterState.Planned || e.State == EncounterState.Happened)).OrderBy(e => e.Day).ToListAsync();
        Sore = await Mending.InAsync(Record, Id);
    }

    public async Task<IActionResult> OnPostBringAsync()
    {
        await OpenAsync();
        Record.Add(new AgendaItem(circle, Whose.Theirs, Text, null, null, null, true, false, Audience.MyTeam, Record.By));
        return await SavedAsync(At(Id));
    }

    public async Task<IActionResult> OnPostLayDownAsync(Id<AgendaItem> item)
    {
        await OpenAsync();
        var brought = await Record.OpenAsync(item);
        if (brought.RelationshipId != Id || brought.AuthorId != Record.Caller.Worker) throw new NotReached();
        brought.LayDown();
        return await SavedAsync(At(Id));
    }

    public async Task<IActionResult> OnPostPlanAsync()
    {
        await OpenAsync();
        if (Day is not { } day) throw new Refused(nameof(Day), ModelState[nameof(Day)]?.Errors.Count > 0 ? "date-impossible" : "supervision-needs-a-day");
        Record.Add(Encounter.Plan(circle, EncounterKind.Circle, new(day, null, null), null, false, null, Record.By));
        return await SavedAsync(At(Id));
    }

    /// <summary>They sit down now, each of the team with a place; who is not here gives it up on the next page.</summary>
    public async Task<IActionResult> OnPostSitDownAsync()
    {
        await OpenAsync();
        var (today, team) = (Today, circle.One.Team!.Value);
        var open = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.Day == today && e.State == EncounterState.Happened).Select(e => (Id<Encounter>?)e.Id).FirstOrDefaultAsync();
        if (open is { } now) return Redirect(CircleModel.At(now));
        var planned = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.Day <= today && e.State == EncounterState.Planned).OrderByDescending(e => e.Day).Select(e => (Id<Encounter>?)e.Id).FirstOrDefaultAsync();
        Encounter session;
        if (planned is { } agreed)
        {
            session = await Record.OpenAsync(agreed);
            session.Was(circle, EncounterKind.Circle, new(today, null, null), session.Place, session.PlaceTheyChose, Record.By);
        }
        else
        {
            session = Encounter.Record(circle, EncounterKind.Circle, new(today, null, null), null, Record.By);
            Record.Add(session);
        }
        var sits = new Circle(session, Record.By);
        foreach (var member in (await Record.ColleaguesIn([team]).OrderBy(c => c.Name).Select(c => c.Id).ToListAsync()).Distinct())
            sits.Sits(member, guest: false, Record.By);
        Record.Add(sits);
        return await SavedAsync(CircleModel.At(session.Id));
    }

    private async Task OpenAsync()
    {
        circle = await Record.OpenAsync(Id);
        if (circle.One.Team is not { } team) throw new NotReached();
        Team = await Record.Teams().Where(t => t.Id == team).Select(t => t.Name).SingleAsync();
    }

    private async Task<IActionResult> SavedAsync(string at)
    {
        await Record.SaveAsync(at);
        return Redirect(at);
    }
}
