using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Accountability;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>
    /// Who opened this family's record, so that a worker can show it to the family. It names only those whom the family
    /// can know of already: whoever holds or held a relationship from which nothing is hidden, their team, and whoever took over. Left out
    /// without a trace: partners, whoever watches over the log, the family's own people, anybody behind a relationship
    /// that is hidden from anybody, and openings with a typed reason unless somebody who looked at them said otherwise.
    /// </summary>
    /// <param name="id">The family.</param>
    /// <param name="since">No further back than this.</param>
    public async Task<IReadOnlyList<OpenedBy>> WhoOpenedAsync(Id<Family> id, DateTimeOffset since)
    {
        await OpenAsync(id);
        Id<Family>? family = id;
        var hidden = db.Set<Hiding>().Where(h => h.FamilyId == family && h.EndedAt == null).Select(h => h.ThingId);
        var relationships = (await db.Set<Relationship>().AsNoTracking().IgnoreAutoIncludes().Where(r => r.FamilyId == family).Select(r => new { r.Id, r.TeamId }).ToListAsync());
        var kept = (await hidden.ToListAsync()).ToHashSet();
        var open = relationships.Where(r => !kept.Contains(r.Id.Value)).ToList();
        var (ids, teams) = (open.Select(r => r.Id).ToArray(), open.Select(r => r.TeamId).OfType<Id<Team>>().Distinct().ToArray());
        var known = (await db.Set<Holding>().AsNoTracking().Where(h => ids.Contains(h.RelationshipId)).Select(h => h.WorkerId).ToListAsync())
            .Concat(await db.Set<Membership>().AsNoTracking().Where(m => teams.Contains(m.TeamId)).Select(m => m.WorkerId).ToListAsync())
            .Concat(await db.Set<Cover>().AsNoTracking().Where(c => ids.Contains(c.RelationshipId)).Select(c => c.WorkerId).ToListAsync())
            .Where(w => !kept.Contains(w.Value)).Distinct().ToArray();
        var told = db.Set<Reason>().Where(r => r.FamilyId == family && db.Set<Review>().Any(v => v.ReasonId == r.Id && v.FamilyMayKnow));
        var rows = await db.Set<Reading>().AsNoTracking()
            .Where(r => r.FamilyId == family && r.At >= since && r.WorkerId != null && r.Why != Why.None && r.Why != Why.Ours)
            .Where(r => r.Why == Why.TypedReason ? told.Any(t => t.WorkerId == r.WorkerId && r.At >= t.At && r.At < t.Until) : known.Contains(r.WorkerId!.Value))
            .Select(r => new { Worker = r.WorkerId!.Value, r.Why, r.At }).ToListAsync();
        var who = rows.Select(r => r.Worker).Distinct().ToArray();
        var workers = await db.Set<Worker>().AsNoTracking().Where(w => who.Contains(w.Id) && (w.Role == Role.Worker || w.Role == Role.Supervisor || w.Role == Role.ServiceLead)).ToListAsync();
        return
        [
            .. from worker in workers
               let theirs = rows.Where(r => r.Worker == worker.Id).ToList()
               let weeks = theirs.Select(r => WeekOf.Day(Clock.DayOf(r.At))).Distinct().OrderDescending().ToList()
               orderby weeks[0] descending, worker.Name
               select new OpenedBy(worker.Name, worker.Profession, theirs.MinBy(r => Nearness(r.Why))!.Why, weeks),
        ];
    }

    private static int Nearness(Why why) => why switch { Why.Holds or Why.Began => 0, Why.Team or Why.Covers => 1, Why.OpenDoor => 2, Why.Supervises => 3, _ => 4 };
}
