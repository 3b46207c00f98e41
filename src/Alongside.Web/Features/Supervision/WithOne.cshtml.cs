using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Relationships.Drawing;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>Two colleagues, one of whom holds the other: what they bring, when they meet, how it is between them.</summary>
[Needs(May.BeHeld)]
internal sealed class WithOneModel(Record record, Phrases t) : HoldingPage(record), IAgree, IStand
{
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public string? Because { get; set; }
    [BindProperty] public DateOnly? Day { get; set; }
    [BindProperty] public DayOfWeek? Weekday { get; set; }
    [BindProperty] public int? Weeks { get; set; }
    [BindProperty] public string? Agreement { get; set; }
    [BindProperty] public DateOnly? LookAgain { get; set; }
    [BindProperty] public int Version { get; set; }

    public IReadOnlyList<AgendaItem> Brought { get; private set; } = [];
    public IReadOnlyList<Encounter> Sessions { get; private set; } = [];
    public IReadOnlyList<CheckIn> Newest { get; private set; } = [];
    public IReadOnlyList<Mending> Sore { get; private set; } = [];

    /// <summary>Where what was brought comes from, as far as the reader may follow.</summary>
    public IReadOnlyDictionary<Id<AgendaItem>, string> Origins { get; private set; } = new Dictionary<Id<AgendaItem>, string>();

    /// <summary>What the last things they talked about ended in.</summary>
    public IReadOnlyList<Talk> Ended { get; private set; } = [];

    /// <summary>Guesses that still stand.</summary>
    public IReadOnlyList<Hypothesis> Guesses { get; private set; } = [];

    public ThreadFacts Facts { get; private set; } = null!;

    /// <summary>The weekday on which they sit down again and again.</summary>
    public UsualDay Usual { get; private set; } = new(null, t);

    /// <summary>When they sit down next: on their usual day, or on another that was agreed for once.</summary>
    public DateOnly? Next => StandingDay.NextOf(Usual.Standing, Sessions.FirstOrDefault(s => s.State == EncounterState.Planned && s.Day >= Today)?.Day,
        Sessions.Any(s => s.State == EncounterState.Happened && s.Day == Today), Today);

    public IReadOnlyList<Encounter> Past => [.. Sessions.Where(s => s.State == EncounterState.Happened).Reverse()];

    public IHtmlContent Picture => new PictureOnPage(ThreadDrawing.Across(Facts, ThreadSaid.Words(t, HeldName, Today)));

    public IHtmlContent PictureDown => new PictureOnPage(ThreadDrawing.Down(Facts, ThreadSaid.Words(t, HeldName, Today)));

    public override string? KeepsAs => $"holding/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["agree"];

    public static string At(Id<Relationship> id) => $"/supervision/{id}";

    public override Task<IReadOnlyList<StandingText>> StandingAsync() => this.StandingAgreementAsync(async () =>
    {
        await OpenAsync();
        return Relationship;
    });

    public async Task OnGetAsync()
    {
        await ShowAsync();
        (Weekday, Weeks) = (Usual.Standing?.Weekday ?? (Sessions.Count > 0 ? Sessions[^1].Day.DayOfWeek : null), Usual.Standing?.Weeks ?? UsualDay.WeeksOfTwo);
        this.ShowAgreement(Relationship);
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Brought = await Record.Of<AgendaItem>().Where(a => a.RelationshipId == Id && a.State == AgendaState.Waiting).OrderBy(a => a.Whose).ThenBy(a => a.Place).ToListAsync();
        var carried = await Record.Of<Carried>().Where(c => c.RelationshipId == Id).ToListAsync();
        Origins = await WayBack.OfAsync(Record, carried, Brought.Select(b => b.Id));
        Sessions = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && (e.State == EncounterState.Planned || e.State == EncounterState.Happened)).OrderBy(e => e.Day).ToListAsync();
        var answers = await Record.Of<CheckIn>().Where(c => c.RelationshipId == Id && !c.NotNow).OrderBy(c => c.Day).ToListAsync();
        Newest = [.. answers.GroupBy(c => c.Side).OrderBy(g => g.Key).Select(g => g.Last())];
        Guesses = await Record.Of<Hypothesis>().Where(h => h.RelationshipId == Id && h.State != HypothesisState.SetAside).OrderBy(h => h.Id).ToListAsync();
        Ended = await Record.Of<Talk>().Where(x => x.RelationshipId == Id && x.End != null).OrderByDescending(x => x.Id).Take(20).ToListAsync();
        Usual = new(await Record.Of<StandingDay>().FirstOrDefaultAsync(s => s.RelationshipId == Id), t);
        Sore = await Mending.InAsync(Record, Id);
        var ruptures = await Record.Of<Rupture>().IgnoreAutoIncludes().Where(r => r.RelationshipId == Id).Select(r => new { r.Day, r.Kind, r.RepairedOn }).ToListAsync();
        Facts = new()
        {
            Today = Today,
            Start = Relationship.StartedOn,
            End = Relationship.EndedOn,
            RhythmDays = ThreadFacts.DaysAnAnswerHolds(Relationship.Rhythm),
            Meetings = [.. Past.Select(s => new ThreadMeeting(s.Day, s.TheirsFirst, "", t["thread-kind-supervision"], SessionModel.At(s.Id)))],
            CheckIns = [.. answers.Where(a => a.Side == Whose.Theirs).Select(a => new ThreadCheckIn(a.Day, a.Height))],
            Strands = [new(HolderName, Relationship.StartedOn, Relationship.EndedOn) { CheckIns = [.. answers.Where(a => a.Side == Whose.Ours).Select(a => new ThreadCheckIn(a.Day, a.Height))] }],
            Ruptures = [.. ruptures.Select(r => new ThreadMoment(r.Day, t[$"moment-{Pick.Kebab(r.Kind.ToString())}"]))],
            Repairs = [.. ruptures.Where(r => r.RepairedOn is not null).Select(r => new ThreadMoment(r.RepairedOn!.Value, t["moment-mended"]))],
        };
    }

    /// <summary>Something I want to talk about.</summary>
    public async Task<IActionResult> OnPostBringAsync()
    {
        await OpenToWriteAsync();
        Record.Add(new AgendaItem(Relationship, Mine, Text, Because, null, null, IAmHeld, false, Audience.MyTeam, Record.By));
        return await SavedAsync();
    }

    /// <summary>Laid down by whoever brought it.</summary>
    public async Task<IActionResult> OnPostLayDownAsync(Id<AgendaItem> item)
    {
        await OpenToWriteAsync();
        var brought = await Record.OpenAsync(item);
        if (brought.RelationshipId != Id || brought.AuthorId != Record.Caller.Worker) throw new NotReached();
        brought.LayDown();
        return await SavedAsync();
    }

    public async Task<IActionResult> OnPostPlanAsync()
    {
        await OpenToWriteAsync();
        if (Day is not { } day) throw new Refused(nameof(Day), ModelState[nameof(Day)]?.Errors.Count > 0 ? "date-impossible" : "supervision-needs-a-day");
        Record.Add(Encounter.Plan(Relationship, EncounterKind.Supervision, new(day, null, null), null, false, null, Record.By));
        return await SavedAsync();
    }

    /// <summary>They sit down on this weekday from now on; either of the two says so.</summary>
    public async Task<IActionResult> OnPostStandAsync()
    {
        await OpenToWriteAsync();
        await UsualDay.KeepAsync(Record, Relationship, Weekday, Weeks);
        return await SavedAsync();
    }

    /// <summary>They sit down together now: what was planned until today has come, or it is a session nobody had planned.</summary>
    public async Task<IActionResult> OnPostSitDownAsync()
    {
        await OpenToWriteAsync();
        var open = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.Day == Today && e.State == EncounterState.Happened).Select(e => (Id<Encounter>?)e.Id).FirstOrDefaultAsync();
        if (open is { } now) return Redirect(SessionModel.At(now));
        var planned = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.Day <= Today && e.State == EncounterState.Planned).OrderByDescending(e => e.Day).Select(e => (Id<Encounter>?)e.Id).FirstOrDefaultAsync();
        Encounter session;
        if (planned is { } agreed)
        {
            session = await Record.OpenAsync(agreed);
            session.Was(Relationship, EncounterKind.Supervision, new(Today, null, null), session.Place, session.PlaceTheyChose, Record.By);
        }
        else
        {
            session = Encounter.Record(Relationship, EncounterKind.Supervision, new(Today, null, null), null, Record.By);
            Record.Add(session);
        }
        await Record.SaveAsync(SessionModel.At(session.Id));
        return Redirect(SessionModel.At(session.Id));
    }

    public async Task<IActionResult> OnPostAgreeAsync()
    {
        await OpenToWriteAsync();
        this.Agree(Relationship);
        return await SavedAsync();
    }

    /// <summary>Somebody else holds them from now on, or they say goodbye. What was said stays with the two.</summary>
    public async Task<IActionResult> OnPostEndAsync()
    {
        await OpenToWriteAsync();
        var promises = await Record.Of<Promise>().Where(p => p.RelationshipId == Id).ToListAsync();
        var comingsBack = await Record.Of<ComingBack>().Where(c => c.RelationshipId == Id).ToListAsync();
        Relationship.End(Today, promises, comingsBack, Record.By);
        return await SavedAsync();
    }

    private async Task<IActionResult> SavedAsync()
    {
        await Record.SaveAsync(At(Id));
        return Redirect(At(Id));
    }
}
