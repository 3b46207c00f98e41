using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.Matching;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>The door's own picture: numbers about every request, and no words but those that many used.</summary>
public sealed partial class Record
{
    /// <summary>How the door is doing.</summary>
    public async Task<DoorPicture> TheDoorAsync()
    {
        if (!Permissions.Allows(caller.Role, May.SeeTheDoor)) throw new NotReached();
        var since = Today.AddMonths(-DoorPicture.Months - EarlierTimes.Months - 1);
        var asked = await PastTheWallAsync("count", () => db.Set<HelpRequest>().AsNoTracking().Where(r => r.AskedOn >= since)
            .Select(r => new { r.Id, r.Who, r.CameBy, r.Short, r.AskedOn, r.AskedAt, r.DecidedAt, r.Way, r.FirstTalkedOn, r.FirstMetOn, r.FamilyId, r.RelationshipId, Wants = r.CameBy == CameBy.File ? null : r.Wants }).ToListAsync());
        var learnt = (await PastTheWallAsync("count", () => db.Set<NotUnderstood>().AsNoTracking().Where(n => n.Voided == null).Select(n => n.RequestId)
            .Union(db.Set<RequestDecision>().Where(d => d.NotUnderstood != null).Select(d => d.RequestId)).ToListAsync())).ToHashSet();
        // Only what was decided last counts: deciding anew takes the place of what was decided before.
        var limited = (await PastTheWallAsync("count", () => db.Set<RequestDecision>().AsNoTracking().Where(d => d.OurLimit == true)
            .Join(db.Set<HelpRequest>().Where(r => r.AskedOn >= since), d => d.RequestId, r => r.Id, (d, r) => new { d.RequestId, Last = d.DecidedAt == r.DecidedAt }).Where(d => d.Last).Select(d => d.RequestId).ToListAsync())).ToHashSet();
        var askers = (await PastTheWallAsync("count", () => db.Set<Asker>().AsNoTracking().Join(db.Set<HelpRequest>().Where(r => r.AskedOn >= since), a => a.RequestId, r => r.Id, (a, _) => new { a.RequestId, a.AnswerAt, a.Name, a.From }).ToListAsync()))
            .ToDictionary(a => a.RequestId, a => Letters.Plain(a.AnswerAt ?? string.Join(' ', a.Name, a.From)));
        var met = await PastTheWallAsync("count", () => FirstMetAsync(db.Set<HelpRequest>().Where(r => r.AskedOn >= since), []));
        var of = asked.Where(a => a.FamilyId is not null).ToLookup(a => a.FamilyId, a => a.AskedOn);
        string? AskerOf(Id<HelpRequest> request) => askers.GetValueOrDefault(request) is { Length: > 0 } asker ? asker : null;
        // Nobody said whose it is: then whoever is answered at the same place is one.
        var alone = asked.Where(a => a.FamilyId is null && AskerOf(a.Id) is not null).GroupBy(a => AskerOf(a.Id)!).ToDictionary(g => g.Key, g => g.First().Id.Value);
        return new(asked.Select(a => new AskedOnce(a.Who, a.CameBy, a.Short, a.AskedOn, a.DecidedAt is { } at ? Clock.DayOf(at) : null, a.Way,
            a.FirstTalkedOn?.DayNumber - a.AskedOn.DayNumber, (a.FirstMetOn ?? FirstMet(a.Id))?.DayNumber - a.AskedOn.DayNumber,
            a.FamilyId is not null && EarlierTimes.IsAgain(a.AskedOn, of[a.FamilyId]), learnt.Contains(a.Id))
        {
            Whose = a.FamilyId?.Value ?? (AskerOf(a.Id) is { } one ? alone[one] : a.Id.Value),
            Asker = AskerOf(a.Id),
            Wishes = SpokenOf.In(a.Wants),
            ByOurLimit = limited.Contains(a.Id),
        }), Today);

        DateOnly? FirstMet(Id<HelpRequest> request) => met.TryGetValue(request, out var day) ? day : null;
    }

    /// <summary>
    /// When they first met, for requests of which nobody said it: the first time together, face to face, in the
    /// relationship that came of one.
    /// </summary>
    /// <param name="requests">Which.</param>
    /// <param name="without">Times together that are not there for whoever asks.</param>
    private async Task<Dictionary<Id<HelpRequest>, DateOnly>> FirstMetAsync(IQueryable<HelpRequest> requests, Id<Encounter>[] without) =>
        (await requests.Where(r => r.FirstMetOn == null && r.RelationshipId != null)
            .Join(db.Set<Encounter>().IgnoreAutoIncludes().Where(e => e.State == EncounterState.Happened && e.Voided == null && e.Kind != EncounterKind.Call && e.Kind != EncounterKind.Message && !without.Contains(e.Id)),
                r => r.RelationshipId, e => (Id<Relationship>?)e.RelationshipId, (r, e) => new { r.Id, r.AskedOn, e.Day })
            .Where(m => m.Day >= m.AskedOn).GroupBy(m => m.Id).Select(g => new { g.Key, Day = g.Min(m => m.Day) }).ToListAsync()).ToDictionary(m => m.Key, m => m.Day);
}
