using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Today;

/// <summary>Today: whom I meet, what each wants first, what I said I would do, and what waits for me.</summary>
[Needs(May.SeeToday)]
internal sealed class TodayModel(Record record) : HousePage(record)
{
    private static readonly Query<int, int, Brought> OnDuty = Query.Of(door => door.OnMyDuty<Ask>().Where(a => a.AnsweredAt == null && a.Kind == AskKind.NotSafe)
        .Select(a => new Brought(a.Id.Value, a.RelationshipId, a.AuthorPersonId!.Value, a.Kind, a.Text, a.Quoted, a.WrittenAt)));

    private static readonly Query<int, int, InNeed> WhatWeDo = Query.Of(door => door.Organisations().Select(o => new InNeed(o.Procedure, o.RingNow)));

    private static readonly Query<int, int, Covered> Covers = Query.Of(door => door.CoveredByMe().OrderBy(c => c.Until).Select(c => new Covered(c.RelationshipId, c.AwayId, c.Until, "", "")));

    /// <summary>Whom the reader goes to instead of somebody who is away.</summary>
    public sealed record Covered(Id<Relationship> Relationship, Id<Worker> AwayId, DateOnly Until, string Who, string Away);

    private sealed record InNeed(string Procedure, string RingNow);

    public MyDay Mine { get; private set; } = MyDay.Empty;
    public TeamsDay Team { get; private set; } = TeamsDay.Empty;
    public IReadOnlyList<NotSafe> NotSafe { get; private set; } = [];

    /// <summary>Somebody told us from their own space that they are not safe, and nobody has answered.</summary>
    public IReadOnlyList<Brought> SaidNotSafe { get; private set; } = [];

    /// <summary>What else families brought from their own space.</summary>
    public IReadOnlyList<Brought> Brought { get; private set; } = [];

    /// <summary>The teams one looks after: who is on duty there, and how families were treated.</summary>
    public IReadOnlyList<(Id<Team> Id, string Name)> Teams { get; private set; } = [];

    /// <summary>How the service is held, for whoever answers for it.</summary>
    public IReadOnlyList<TeamHolds> Held { get; private set; } = [];

    /// <summary>Requests for help to which one is asked to go.</summary>
    public IReadOnlyList<(Id<HelpRequest> Id, string? About, string Wants, DateTimeOffset At)> AskedToGo { get; private set; } = [];

    /// <summary>Two records that a colleague takes for one person: another hand is asked.</summary>
    public IReadOnlyList<(SamePerson Said, string Stays, string Goes)> MaybeOne { get; private set; } = [];

    /// <summary>What one takes over today while somebody is away.</summary>
    public IReadOnlyList<Covered> Covering { get; private set; } = [];

    /// <summary>The meetings and promises that come with it.</summary>
    public ILookup<Id<Relationship>, (DateOnly Day, string? Said)> InTheirPlace { get; private set; } = Array.Empty<Id<Relationship>>().ToLookup(r => r, _ => (default(DateOnly), (string?)null));

    /// <summary>What the organisation does when somebody is not safe; read only when somebody said so.</summary>
    public string Procedure { get; private set; } = "";
    public string RingNow { get; private set; } = "";

    /// <summary>For a service lead: openings with a reason that wait for another pair of eyes.</summary>
    public (int Waiting, int TooLong) Openings { get; private set; }

    /// <summary>Nothing in one's teams waits for somebody who supervises.</summary>
    public bool IsQuiet => Team.IsQuiet && MaybeOne.Count == 0 && AskedToGo.Count == 0;

    public Role Role => Record.Caller.Role;
    public string Name => Record.Caller.Name.Split(' ', 2)[0];

    /// <summary>The key of the greeting for this time of day.</summary>
    public string Greeting => Clock.TimeOf(Record.Now).Hour switch { < 12 => "today-morning", < 17 => "today-afternoon", _ => "today-evening" };

    public override IReadOnlyList<string> KeepsApart => [JustHappenedModel.DraftName];

    public static string At() => "/today";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        if (Role == Role.ServiceLead)
        {
            Openings = await Record.WaitingToBeLookedAtAsync();
            Held = await Record.HowHeldAsync();
            return;
        }
        AskedToGo = await Record.AskedToGoAsync();
        MaybeOne = await Record.WaitingForMeAsync();
        Mine = await MyDay.OfAsync(Record);
        if (Record.Caller.Viewer.Supervises is { Count: > 0 } supervises)
        {
            Team = await TeamsDay.OfAsync(Record);
            Teams = (await Record.Teams().AsNoTracking().Where(t => supervises.Contains(t.Id)).ToListAsync()).ConvertAll(t => (t.Id, t.Name));
        }
        var duty = await OnDutyAsync();
        var brought = Mine.Brought.Concat(Team.Brought).Concat(duty.Brought).DistinctBy(b => b.Id).OrderBy(b => b.At).ToList();
        (SaidNotSafe, Brought) = ([.. brought.Where(b => b.Kind == AskKind.NotSafe)], [.. brought.Where(b => b.Kind != AskKind.NotSafe)]);
        NotSafe = [.. Mine.NotSafe, .. Team.NotSafe.Where(t => Mine.NotSafe.All(m => m.CheckIn != t.CheckIn))];
        if (NotSafe.Count + SaidNotSafe.Count > 0 && await Record.AskAsync(WhatWeDo) is [var house, ..]) (Procedure, RingNow) = (house.Procedure, house.RingNow);
        Record.Showed([.. Mine.Families, .. Team.Families, .. duty.Families, .. await CoveringAsync()]);
    }

    private async Task<IEnumerable<Id<Family>>> CoveringAsync()
    {
        var covers = await Record.AskAsync(Covers);
        if (covers.Count == 0) return [];
        var (known, names) = (await WhoIsWho.InAsync(Record, covers.Select(c => c.Relationship)), await Record.NamesOfAsync(covers.Select(c => c.AwayId)));
        Covering = [.. covers.Select(c => c with { Who = known.Of(c.Relationship), Away = names[c.AwayId] })];
        InTheirPlace = await Meanwhile.OfAsync(Record, [.. covers.Select(c => c.Relationship)], covers.Max(c => c.Until));
        return known.Families;
    }

    /// <summary>Whoever is on duty for a team hears first of those in it who are not safe.</summary>
    private async Task<(IReadOnlyList<Brought> Brought, IEnumerable<Id<Family>> Families)> OnDutyAsync()
    {
        var asked = await Record.AskAsync(OnDuty);
        if (asked.Count == 0) return ([], []);
        var known = await WhoIsWho.InAsync(Record, asked.Select(a => a.Relationship));
        return ([.. asked.Select(a => a with { Who = known.Of(a.Person) })], known.Families);
    }

    /// <summary>Somebody said they do not feel safe, and I have seen it.</summary>
    public async Task<IActionResult> OnPostLookedAsync(Id<CheckIn> checkIn)
    {
        var answered = await Record.OpenAsync(checkIn);
        answered.Look(await Record.OpenAsync(answered.RelationshipId), Record.By);
        await Record.SaveAsync(At());
        return Redirect(At());
    }

    /// <summary>I came back to what they had said.</summary>
    public async Task<IActionResult> OnPostCameBackAsync(Id<ComingBack> comingBack)
    {
        (await Record.OpenAsync(comingBack)).Done(Today);
        await Record.SaveAsync(At());
        return Redirect(At());
    }
}
