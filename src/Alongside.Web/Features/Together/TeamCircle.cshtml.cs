using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>A team's circle: what is brought, when it sits, what they agreed, how it is between them.</summary>
[Needs(May.BeHeld)]
internal sealed class TeamCircleModel(Record record, Phrases t) : HousePage(record), IAgree, IStand
{
    [FromRoute] public Id<Relationship> Id { get; set; }
    [BindProperty] public string? Text { get; set; }

    /// <summary>The family knows, and agreed that their name is said.</summary>
    [BindProperty] public bool Named { get; set; }

    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty] public DayOfWeek? Weekday { get; set; }
    [BindProperty] public int? Weeks { get; set; }
    [BindProperty] public string? Agreement { get; set; }
    [BindProperty] public DateOnly? LookAgain { get; set; }
    [BindProperty] public int Version { get; set; }

    public string Team { get; private set; } = "";
    public IReadOnlyList<AgendaItem> Brought { get; private set; } = [];
    public IReadOnlyDictionary<Id<Worker>, string> Names { get; private set; } = new Dictionary<Id<Worker>, string>();
    public IReadOnlyDictionary<Id<AgendaItem>, string> Origins { get; private set; } = new Dictionary<Id<AgendaItem>, string>();
    public IReadOnlyList<Encounter> Sessions { get; private set; } = [];
    public IReadOnlyList<Mending> Sore { get; private set; } = [];
    public Id<Worker> Me => Record.Caller.Worker;

    /// <summary>The weekday on which they sit again and again.</summary>
    public UsualDay Usual { get; private set; } = new(null, t);

    /// <summary>What each said last about how the circle is for them, the newest first.</summary>
    public IReadOnlyList<CheckIn> Newest { get; private set; } = [];

    public Relationship Circle { get; private set; } = null!;

    public DateOnly? Next => StandingDay.NextOf(Usual.Standing, Sessions.FirstOrDefault(s => s.State == EncounterState.Planned && s.Day >= Today)?.Day,
        Sessions.Any(s => s.State == EncounterState.Happened && s.Day == Today), Today);

    public override string? KeepsAs => $"circle/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["agree"];

    public static string At(Id<Relationship> id) => $"/circles/{id}";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Weekday, Weeks) = (Usual.Standing?.Weekday ?? (Sessions.Count > 0 ? Sessions[^1].Day.DayOfWeek : null), Usual.Standing?.Weeks ?? 1);
        this.ShowAgreement(Circle);
    }

    public override Task<IReadOnlyList<StandingText>> StandingAsync() => this.StandingAgreementAsync(async () =>
    {
        await OpenAsync();
        return Circle;
    });

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Brought = await Record.Of<AgendaItem>().Where(a => a.RelationshipId == Id && a.State == AgendaState.Waiting).OrderBy(a => a.Place).ToListAsync();
        Newest = [.. (await Record.Of<CheckIn>().Where(c => c.RelationshipId == Id && !c.NotNow).OrderByDescending(c => c.WrittenAt).ToListAsync()).DistinctBy(c => c.AuthorId)];
        Names = await Record.NamesOfAsync(Brought.Select(b => b.AuthorId).Concat(Newest.Select(c => c.AuthorId)).OfType<Id<Worker>>());
        Origins = await WayBack.OfAsync(Record, await Record.Of<Carried>().Where(c => c.RelationshipId == Id).ToListAsync(), Brought.Select(b => b.Id));
        Sessions = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && (e.State == EncounterState.Planned || e.State == EncounterState.Happened)).OrderBy(e => e.Day).ToListAsync();
        Usual = new(await Record.Of<StandingDay>().FirstOrDefaultAsync(s => s.RelationshipId == Id), t);
        Sore = await Mending.InAsync(Record, Id);
    }

    public async Task<IActionResult> OnPostBringAsync()
    {
        await OpenAsync();
        var item = new AgendaItem(Circle, Whose.Theirs, Text, null, null, null, true, false, Audience.MyTeam, Record.By);
        if (Named) item.TheyAgreedToBeNamed(Circle);
        Record.Add(item);
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
        Record.Add(Encounter.Plan(Circle, EncounterKind.Circle, new(day, null, null), null, false, null, Record.By));
        return await SavedAsync(At(Id));
    }

    /// <summary>They sit on this weekday from now on.</summary>
    public async Task<IActionResult> OnPostStandAsync()
    {
        await OpenAsync();
        await UsualDay.KeepAsync(Record, Circle, Weekday, Weeks);
        return await SavedAsync(At(Id));
    }

    public async Task<IActionResult> OnPostAgreeAsync()
    {
        await OpenAsync();
        this.Agree(Circle);
        return await SavedAsync(At(Id));
    }

    /// <summary>They sit down now, each of the team with a place; who is not here gives it up on the next page.</summary>
    public async Task<IActionResult> OnPostSitDownAsync()
    {
        await OpenAsync();
        var (today, team) = (Today, Circle.One.Team!.Value);
        var open = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.Day == today && e.State == EncounterState.Happened).Select(e => (Id<Encounter>?)e.Id).FirstOrDefaultAsync();
        if (open is { } now) return Redirect(CircleModel.At(now));
        var planned = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.Day <= today && e.State == EncounterState.Planned).OrderByDescending(e => e.Day).Select(e => (Id<Encounter>?)e.Id).FirstOrDefaultAsync();
        Encounter session;
        if (planned is { } agreed)
        {
            session = await Record.OpenAsync(agreed);
            session.Was(Circle, EncounterKind.Circle, new(today, null, null), session.Place, session.PlaceTheyChose, Record.By);
        }
        else
        {
            session = Encounter.Record(Circle, EncounterKind.Circle, new(today, null, null), null, Record.By);
            Record.Add(session);
        }
        var sits = new Domain.Together.Circle(session, Record.By);
        foreach (var member in (await Record.ColleaguesIn([team]).OrderBy(c => c.Name).Select(c => c.Id).ToListAsync()).Distinct())
            sits.Sits(member, guest: false, Record.By);
        Record.Add(sits);
        return await SavedAsync(CircleModel.At(session.Id));
    }

    private async Task OpenAsync()
    {
        Circle = await Record.OpenAsync(Id);
        if (!Circle.IsCircle || Circle.One.Team is not { } team) throw new NotReached();
        Team = await Record.Teams().Where(x => x.Id == team).Select(x => x.Name).SingleAsync();
    }

    private async Task<IActionResult> SavedAsync(string at)
    {
        await Record.SaveAsync(at);
        return Redirect(at);
    }
}
