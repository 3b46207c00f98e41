using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Alongside.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>One relationship between the reader and a colleague, for a list: who, when, and what waits to be talked about.</summary>
internal sealed record WithColleague(Relationship Relationship, Id<Worker> Other, string Name, bool HoldsMe, DateOnly? Last, DateOnly? Next, IReadOnlyList<string> Brought)
{
    /// <summary>Sessions further back than this are not looked at. Our own choice.</summary>
    private const int LookBackDays = 400;

    /// <summary>Every such relationship of the reader, those in which they are held first.</summary>
    public static async Task<IReadOnlyList<WithColleague>> OfMineAsync(Record record)
    {
        var mine = await record.OpenMyHoldingAsync();
        if (mine.Count == 0) return [];
        var (me, today, since) = (record.Caller.Worker, record.Today, record.Today.AddDays(-LookBackDays));
        var sessions = await record.Of<Encounter>().Where(e => e.Day >= since && (e.State == EncounterState.Planned || e.State == EncounterState.Happened))
            .OrderBy(e => e.Day).Select(e => new { e.RelationshipId, e.Day, e.State }).ToListAsync();
        var standing = await record.Of<StandingDay>().ToListAsync();
        var items = await record.Of<AgendaItem>().Where(a => a.State == AgendaState.Waiting).OrderBy(a => a.Whose).ThenBy(a => a.Place).Select(a => new { a.RelationshipId, a.Text }).ToListAsync();
        var other = mine.ToDictionary(r => r.Id, r => r.One.Worker == me ? r.Holdings.MaxBy(h => (h.From, h.Id))!.WorkerId : r.One.Worker!.Value);
        var names = await record.NamesOfAsync(other.Values);
        return [.. from r in mine
                   let its = sessions.FindAll(s => s.RelationshipId == r.Id)
                   let holding = new WithColleague(r, other[r.Id], names[other[r.Id]], r.One.Worker == me,
                       its.FindLast(s => s.State == EncounterState.Happened)?.Day,
                       StandingDay.NextOf(standing.Find(s => s.RelationshipId == r.Id), its.Find(s => s.State == EncounterState.Planned && s.Day >= today)?.Day, its.Exists(s => s.State == EncounterState.Happened && s.Day == today), today),
                       [.. items.Where(i => i.RelationshipId == r.Id).Select(i => i.Text)])
                   orderby !holding.HoldsMe, holding.Name
                   select holding];
    }

    /// <summary>How it stands by the organisation's policy.</summary>
    public HowHeld How(int days, DateOnly today) => BeingHeld.Judge(true, Relationship.StartedOn, Last, days, today);
}
