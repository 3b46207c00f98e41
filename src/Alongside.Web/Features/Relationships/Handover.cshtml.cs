using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Relationships;

/// <summary>One worker's goodbye and another's hello: to whom, why, the visit together, what to keep, who remains.</summary>
[Needs(May.Write)]
internal sealed class HandoverModel(Record record, Phrases t) : RelationshipPage(record, t)
{
    [BindProperty] public string? Next { get; set; }
    [BindProperty] public string? NextName { get; set; }
    [BindProperty] public string? On { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public string? JointDay { get; set; }
    [BindProperty] public string? JointWhen { get; set; }
    [BindProperty] public string? JointPlace { get; set; }
    [BindProperty] public string? Goodbye { get; set; }
    [BindProperty] public string? WorthKeeping { get; set; }
    [BindProperty] public string? Remains { get; set; }

    /// <summary>Which of what somebody opened up about the next worker comes back to; the rest stays with whoever said they would.</summary>
    [BindProperty] public string[] Pass { get; set; } = [];

    /// <summary>Who of the family finds the visit together in their week.</summary>
    [BindProperty(Name = nameof(LetRead))] public List<Id<Person>> LetRead { get; set; } = [];

    public IReadOnlyList<Pick> WithSpace { get; private set; } = [];

    public IReadOnlyList<Pick> Team { get; private set; } = [];
    public IReadOnlyList<Promise> Promises { get; private set; } = [];
    public IReadOnlyList<ComingBack> ComingsBack { get; private set; } = [];
    public bool HasStory { get; private set; }

    public static string At(Id<Relationship> id) => $"/relationships/{id}/handover";

    public override string? KeepsAs => $"handover/{Id}";

    public async Task OnGetAsync()
    {
        await ShowAsync();
        On = Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Pass = [.. ComingsBack.Select(c => c.Id.ToString())];
    }

    public override async Task ShowAsync()
    {
        await OpenAsync();
        Team = Relationship.TeamId is { } team ? await Pick.OfColleaguesAsync(Record, [team], but: Holds) : [];
        Promises = await Record.Of<Promise>().Where(p => p.RelationshipId == Id && p.KeptOn == null && p.ExplainedOn == null && p.Audience == Audience.MyTeam).OrderBy(p => p.ByDay).ToListAsync();
        ComingsBack = await Record.Of<ComingBack>().Where(c => c.RelationshipId == Id && c.DoneOn == null && c.Audience == Audience.MyTeam).OrderBy(c => c.On).ToListAsync();
        HasStory = await Record.About<StoryVersion>().AnyAsync();
        WithSpace = await Pick.WithSpaceAsync(Record);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ShowAsync();
        var (by, before, leaving) = (Record.By, Relationship.TeamId, Holds);
        var (on, next) = (TypedDay.From(nameof(On), On), await NextWorkerAsync());
        var team = await TeamOfAsync(next);
        Relationship.HandTo(next, team, on, null, by);
        var handover = new Handover(Relationship, leaving, next, on, Why, Goodbye, WorthKeeping, Remains, Audience.MyTeam, by with { Team = team });
        await MeetTogetherAsync(handover, next, leaving, new By(next, by.At, by.Team) { Day = by.Day });
        Record.Add(handover);
        await Record.LetReadAsync(LetRead);
        await PassOnAsync(handover, leaving);
        if (before is { } old && old != team) await Record.MoveWritingAsync(Relationship, old, team, next);
        // Whoever handed it to another team no longer reaches it.
        var then = before == team ? ThreadModel.At(Id) : "/families";
        await Record.SaveAsync(then);
        return Redirect(then);
    }

    /// <summary>It was agreed for a day to come, and does not happen: what had been passed on comes back.</summary>
    public async Task<IActionResult> OnPostStayAsync()
    {
        await ShowAsync();
        var by = Record.By;
        var (next, stays) = (Relationship.Coming(Today)?.WorkerId, Holds);
        Relationship.StayAfterAll(by, T["handover-called-off"]);
        foreach (var agreed in await Record.Of<Handover>().Where(h => h.RelationshipId == Id && h.On > Today).ToListAsync()) Record.Follow(agreed).CallOff(T["handover-called-off"], by);
        if (stays is { } back && next is { } not)
        {
            foreach (var promise in Promises.Where(p => p.WorkerId == not)) Record.Follow(promise).PassTo(back);
            foreach (var coming in ComingsBack.Where(c => c.WorkerId == not)) Record.Follow(coming).PassTo(back);
            foreach (var planned in await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.Planned && e.Day >= Today && e.WorkerId == not).ToListAsync())
                Record.Follow(planned).WithWorker(back);
        }
        await Record.SaveAsync(ThreadModel.At(Id));
        return Redirect(ThreadModel.At(Id));
    }

    private async Task<Id<Worker>> NextWorkerAsync()
    {
        if (string.IsNullOrWhiteSpace(NextName))
            return Id<Worker>.TryParse(Next, null, out var chosen) && Team.Any(p => p.Value == Next) ? chosen : throw new Refused(nameof(Next), "choose-who-is-next");
        var asked = NextName.Trim();
        var found = (await Record.Workers().HereOn(Today).Select(w => new Colleague(w.Id, w.Name)).ToListAsync())
            .Where(w => w.Name.Equals(asked, StringComparison.OrdinalIgnoreCase) || w.First.Equals(asked, StringComparison.OrdinalIgnoreCase)).ToList();
        return found switch
        {
            [] => throw new Refused(nameof(NextName), "nobody-by-that-name"),
            [var one] => one.Id,
            _ => throw new Refused(nameof(NextName), "several-by-that-name", ("names", string.Join(", ", found.Select(w => w.Name)))),
        };
    }

    private async Task<Id<Team>> TeamOfAsync(Id<Worker> next)
    {
        var teams = await Record.Memberships().LivingOn(Today).Where(m => m.WorkerId == next)
            .OrderBy(m => m.From).Select(m => m.TeamId).ToListAsync();
        if (teams.Count == 0) throw new Refused(nameof(Next), "next-has-no-team");
        return Relationship.TeamId is { } same && teams.Contains(same) ? same : teams[0];
    }

    /// <summary>A visit to come is planned; on a day that has been, it is the meeting that was.</summary>
    private async Task MeetTogetherAsync(Handover handover, Id<Worker> next, Id<Worker>? leaving, By asNext)
    {
        if (TypedDay.Maybe(nameof(JointDay), JointDay) is not { } day) return;
        var met = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.Day == day && e.State == EncounterState.Happened).Select(e => (Id<Encounter>?)e.Id).FirstOrDefaultAsync();
        if (met is { } visit)
        {
            handover.MeetTogether(visit);
            return;
        }
        if (day < Today) throw new Refused(nameof(JointDay), "no-meeting-that-day");
        var planned = Encounter.Plan(Relationship, EncounterKind.Visit, new Window(day, null, JointWhen), JointPlace, theyChose: false, T["handover-visit-is-for"], asNext);
        if (Relationship.One.Person is { } person) planned.With(person, null, Presence.There, asNext.At);
        if (leaving is { } who && who != next) planned.With(null, Workers[who].Name, Presence.There, asNext.At);
        Record.Add(planned);
        handover.MeetTogether(planned.Id);
    }

    /// <summary>
    /// What was promised goes with the relationship, and so do the meetings planned. When the day is still to come, what
    /// is due before it stays with the one who leaves.
    /// </summary>
    private async Task PassOnAsync(Handover handover, Id<Worker>? leaving)
    {
        var (next, from) = (handover.ToId, handover.On > Today ? handover.On : DateOnly.MinValue);
        foreach (var promise in Promises.Where(p => p.ByDay >= from)) Record.Follow(promise).PassTo(next);
        foreach (var back in ComingsBack.Where(c => c.On >= from && Pass.Contains(c.Id.ToString()))) Record.Follow(back).PassTo(next);
        var first = from > Today ? from : Today;
        var ahead = await Record.Of<Encounter>().Where(e => e.RelationshipId == Id && e.State == EncounterState.Planned && e.Day >= first && e.WorkerId == leaving).ToListAsync();
        foreach (var planned in ahead) Record.Follow(planned).WithWorker(next);
    }
}
