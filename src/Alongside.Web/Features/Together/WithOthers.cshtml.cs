using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Relationships.Drawing;
using Alongside.Domain.Ruptures;
using Alongside.Web.Access;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Keeping;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>How one team works with another, or with an agency: whom to ring, what is agreed, how it is between them.</summary>
[Needs(May.WorkWithOthers)]
internal sealed class WithOthersModel(Record record, Phrases t) : OthersPage(record), IAgree
{
    /// <summary>As many of the latest decisions are shown.</summary>
    private const int DecidedShown = 12;

    [BindProperty] public string? Agreement { get; set; }
    [BindProperty] public DateOnly? LookAgain { get; set; }
    [BindProperty] public int Version { get; set; }

    /// <summary>What was decided together.</summary>
    [BindProperty] public string? Line { get; set; }

    /// <summary>On which day.</summary>
    [BindProperty] public DateOnly? Day { get; set; }

    /// <param name="At">The team, or the agency.</param>
    /// <param name="Who">Their name; null while nobody is named.</param>
    /// <param name="Does">What they do there.</param>
    /// <param name="Reach">How to reach them.</param>
    public sealed record Ring(string At, string? Who, string? Does, string? Reach);

    /// <summary>Whom to ring: on the other side first.</summary>
    public IReadOnlyList<Ring> Rings { get; private set; } = [];

    /// <summary>What was decided when they sat down together, the newest first.</summary>
    public IReadOnlyList<Entry> Decided { get; private set; } = [];

    /// <summary>What each of both sides said last.</summary>
    public IReadOnlyList<(CheckIn Said, string Who)> Newest { get; private set; } = [];

    public IReadOnlyList<Mending> Sore { get; private set; } = [];

    /// <summary>What came between them and was mended, the newest first.</summary>
    public IReadOnlyList<(Id<Rupture> Id, string What, DateOnly On)> Mended { get; private set; } = [];

    public ThreadFacts Facts { get; private set; } = null!;

    public IHtmlContent Picture => new PictureOnPage(ThreadDrawing.Across(Facts, ThreadSaid.Words(t, OneName, Today)));

    public IHtmlContent PictureDown => new PictureOnPage(ThreadDrawing.Down(Facts, ThreadSaid.Words(t, OneName, Today)));

    /// <summary>They sat down, somebody has said how it is, or something came between them: then there is a thread to see.</summary>
    public bool HasThread => Newest.Count + Sore.Count + Mended.Count + Facts.Meetings.Count > 0;

    /// <summary>Where the reader says how it is, from their own side.</summary>
    public string CheckInAt => Mine == Whose.Ours ? OwnSideModel.At(Id) : OthersCheckInModel.At(Id);

    /// <summary>The other side has nobody who comes in here.</summary>
    public bool IsWithAgency => Relationship.One.Kind == SideKind.Agency;

    public override string? KeepsAs => $"with-others/{Id}";

    public override IReadOnlyList<string> KeepsApart => ["agree"];

    public static string At(Id<Relationship> id) => $"/together/{id}";

    public override Task<IReadOnlyList<StandingText>> StandingAsync() => this.StandingAgreementAsync(async () =>
    {
        await OpenAsync();
        return Relationship;
    });

    public async Task OnGetAsync()
    {
        await ShowAsync();
        this.ShowAgreement(Relationship);
        Day = Today;
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Rings = await WhomToRingAsync();
        var answers = await Record.Of<CheckIn>().Where(c => c.RelationshipId == Id && !c.NotNow).OrderBy(c => c.Day).ThenBy(c => c.WrittenAt).ToListAsync();
        var newest = answers.GroupBy(c => (c.Side, c.AuthorId)).Select(g => g.Last()).OrderBy(c => c.Side).ThenByDescending(c => c.WrittenAt).ToList();
        var names = await Record.NamesOfAsync(newest.Select(c => c.AuthorId).OfType<Id<Worker>>());
        Newest = [.. newest.Select(c => (c, t["others-who-of", ("who", names[c.AuthorId!.Value].Split(' ', 2)[0]), ("team", c.Side == Whose.Theirs ? OneName : HoldsName)]))];
        Decided = await Record.Of<Entry>().Where(e => e.RelationshipId == Id && e.Kind == EntryKind.Line).OrderByDescending(e => e.Day).ThenByDescending(e => e.Id).Take(DecidedShown).ToListAsync();
        var met = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.Happened).OrderBy(e => e.Day).Select(e => e.Day).ToListAsync();
        Sore = await Mending.InAsync(Record, Id);
        var ruptures = await Record.Of<Rupture>().IgnoreAutoIncludes().Where(r => r.RelationshipId == Id).Select(r => new { r.Id, r.What, r.Day, r.Kind, r.RepairedOn }).ToListAsync();
        Mended = [.. ruptures.Where(r => r.RepairedOn is not null).OrderByDescending(r => r.RepairedOn).Select(r => (r.Id, r.What, r.RepairedOn!.Value))];
        Facts = new()
        {
            Today = Today,
            Start = Relationship.StartedOn,
            End = Relationship.EndedOn,
            RhythmDays = ThreadFacts.DaysAnAnswerHolds(Relationship.Rhythm),
            Meetings = [.. met.Select(day => new ThreadMeeting(day, null, "", t["thread-kind-meeting"], $"{At(Id)}#decided"))],
            CheckIns = [.. answers.Where(a => a.Side == Whose.Theirs).Select(a => new ThreadCheckIn(a.Day, a.Height))],
            Strands = [new(HoldsName, Relationship.StartedOn, Relationship.EndedOn) { CheckIns = [.. answers.Where(a => a.Side == Whose.Ours).Select(a => new ThreadCheckIn(a.Day, a.Height))] }],
            Ruptures = [.. ruptures.Select(r => new ThreadMoment(r.Day, t[$"moment-{Pick.Kebab(r.Kind.ToString())}"]))],
            Repairs = [.. ruptures.Where(r => r.RepairedOn is not null).Select(r => new ThreadMoment(r.RepairedOn!.Value, t["moment-mended"]))],
        };
    }

    public async Task<IActionResult> OnPostAgreeAsync()
    {
        await OpenToWriteAsync();
        this.Agree(Relationship);
        return await SavedAsync(At(Id));
    }

    /// <summary>They sat down together and decided something. What is about a family is decided on its own record.</summary>
    public async Task<IActionResult> OnPostDecideAsync()
    {
        await OpenToWriteAsync();
        if (ModelState[nameof(Day)]?.Errors.Count > 0) throw new Refused(nameof(Day), "date-impossible");
        var met = Encounter.Record(Relationship, EncounterKind.Meeting, new(Day ?? Today, null, null), null, Record.By);
        Record.Add(met);
        Record.Add(new Entry(met, EntryKind.Line, Line, Source.Said, null, Audience.MyTeam, Record.By));
        return await SavedAsync(At(Id));
    }

    /// <summary>The two work together no more. What was said stays with both.</summary>
    public async Task<IActionResult> OnPostEndAsync()
    {
        await OpenToWriteAsync();
        var promises = await Record.Of<Promise>().Where(p => p.RelationshipId == Id).ToListAsync();
        var comingsBack = await Record.Of<ComingBack>().Where(c => c.RelationshipId == Id).ToListAsync();
        Relationship.End(Today, promises, comingsBack, Record.By);
        return await SavedAsync(At(Id));
    }

    /// <summary>Whoever has gone to another team, or has left, is rung no more.</summary>
    private async Task<IReadOnlyList<Ring>> WhomToRingAsync()
    {
        var there = await ThereAsync();
        var (holder, other) = (Relationship.HeldOn(Today), Relationship.One.Team);
        Id<Team>[] teams = other is { } team ? [Holds, team] : [Holds];
        var here = (await Record.ColleaguesIn(teams).Select(c => new { c.Id, c.Team }).ToListAsync()).Select(c => (c.Id, c.Team)).ToHashSet();
        Id<Worker>[] named = [.. new[] { holder, there.WorkerId }.OfType<Id<Worker>>()];
        var known = await Record.Workers().Where(w => named.Contains(w.Id)).Select(w => new { w.Id, w.Name, w.Profession }).ToDictionaryAsync(w => w.Id, w => (w.Name, w.Profession));
        var ours = Colleague(HoldsName, Holds, holder, Relationship.Opening.Reach);
        var theirs = other is { } of ? Colleague(OneName, of, there.WorkerId, there.Reach) : new Ring(OneName, there.Who, there.Does, there.Reach);
        return Mine == Whose.Ours ? [theirs, ours] : [ours, theirs];

        Ring Colleague(string at, Id<Team> inTeam, Id<Worker>? who, string? reach) =>
            who is { } one && here.Contains((one, inTeam)) ? new(at, known[one].Name, known[one].Profession, reach) : new(at, null, null, reach);
    }

    private async Task<IActionResult> SavedAsync(string at)
    {
        await Record.SaveAsync(at);
        return Redirect(at);
    }
}
