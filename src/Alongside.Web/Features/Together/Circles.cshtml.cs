using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Together;

/// <summary>The circles of my teams, and those in which I am a guest today.</summary>
[Needs(May.BeHeld)]
internal sealed class CirclesModel(Record record) : HousePage(record)
{
    /// <summary>A team's circle: where it is, and when it sits next; null where nobody has begun one.</summary>
    public sealed record Line(Id<Team> Team, string Name, Id<Relationship>? Circle, DateOnly? Next);

    public IReadOnlyList<Line> Mine { get; private set; } = [];
    public IReadOnlyList<(Id<Encounter> Session, string Team)> Guest { get; private set; } = [];

    public static string At() => "/circles";

    public Task OnGetAsync() => ShowAsync();

    public override async Task ShowAsync()
    {
        var circles = await Record.OpenMyCirclesAsync();
        var (teams, today) = (Record.Caller.Viewer.Teams.ToArray(), Today);
        var names = await Record.Teams().Where(t => teams.Contains(t.Id)).OrderBy(t => t.Name).Select(t => new { t.Id, t.Name }).ToListAsync();
        var days = circles.Count == 0 ? [] : await Record.Of<Encounter>().Where(e => e.Day >= today && (e.State == EncounterState.Planned || e.State == EncounterState.Happened))
            .OrderBy(e => e.Day).Select(e => new { e.RelationshipId, e.Day, Sat = e.State == EncounterState.Happened }).ToListAsync();
        var standing = circles.Count == 0 ? [] : await Record.Of<StandingDay>().ToListAsync();
        Mine = [.. from team in names
                   let circle = circles.FirstOrDefault(c => c.One.Team == team.Id)
                   let its = days.FindAll(d => d.RelationshipId == circle?.Id)
                   select new Line(team.Id, team.Name, circle?.Id,
                       StandingDay.NextOf(standing.Find(s => s.RelationshipId == circle?.Id), its.Find(d => !d.Sat)?.Day, its.Exists(d => d.Sat && d.Day == today), today))];
        Guest = await Record.WhereIAmAGuestAsync();
    }

    /// <summary>A team begins to sit in a circle. One team has one.</summary>
    public async Task<IActionResult> OnPostAsync(Id<Team> team)
    {
        var circle = (await Record.OpenMyCirclesAsync()).FirstOrDefault(c => c.One.Team == team);
        if (circle is not null) return Redirect(TeamCircleModel.At(circle.Id));
        circle = new Relationship(Side.Of(team), null, null, null, null, Today, Record.By);
        Record.Begin(circle);
        await Record.SaveAsync(TeamCircleModel.At(circle.Id));
        return Redirect(TeamCircleModel.At(circle.Id));
    }
}
