using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>
    /// Opens a relationship that has ended, for whoever left its door open: to read how it ended, and to begin again.
    /// </summary>
    /// <exception cref="NotReached">There is none, it is out of reach, or it was somebody else's.</exception>
    public async Task<Relationship> OpenAgainAsync(Id<Relationship> id)
    {
        var last = await db.Set<Relationship>().Where(r => r.Id == id && r.FamilyId != null)
            .Select(r => new
            {
                Family = r.FamilyId!.Value,
                Ended = r.EndedOn != null,
                HeldBy = db.Set<Holding>().Where(h => h.RelationshipId == id).OrderByDescending(h => h.Id).Select(h => (Id<Worker>?)h.WorkerId).FirstOrDefault(),
                r.TeamId,
            }).FirstOrDefaultAsync() ?? throw new NotReached();
        if (!await AdmitsAsync(last.Family))
        {
            var ends = new Facts { AtTheEnd = last.Ended ? new(last.HeldBy, last.TeamId) : null, Restricted = !await MayReachRestrictedAsync(last.Family) };
            if (!Decision.Decide(caller.Viewer, Act.OpenAgain, ends, Asked).Allowed) throw new NotReached();
            opened[last.Family] = Why.OpenDoor;
            if (last.TeamId is { } team && caller.Viewer.Teams.Contains(team)) writesFor ??= team;
            WriteDown(last.Family, Why.OpenDoor, null);
        }
        return await db.Set<Relationship>().SingleAsync(r => r.Id == id);
    }

    /// <summary>The relationships that ended with this worker or their teams, the newest first; written down as a list is.</summary>
    public async Task<IReadOnlyList<DoorLeftOpen>> DoorsLeftOpenAsync(int atMost)
    {
        if (caller.Role is not (Role.Worker or Role.Supervisor)) return [];
        var (me, teams) = (caller.Worker, caller.Viewer.Teams.Select(t => (Id<Team>?)t).ToArray());
        var closed = ClosedFamilies(HereAsWorker());
        var ended = await db.Set<Relationship>().AsNoTracking()
            .Where(r => r.EndedOn != null && r.FamilyId != null && !closed.Contains(r.FamilyId) && (teams.Contains(r.TeamId)
                || db.Set<Holding>().Where(h => h.RelationshipId == r.Id).OrderByDescending(h => h.Id).Select(h => h.WorkerId).FirstOrDefault() == me))
            .OrderByDescending(r => r.EndedOn).Take(atMost)
            .Select(r => new { r.Id, Family = r.FamilyId!.Value, EndedOn = r.EndedOn!.Value }).ToListAsync();
        var families = ended.Select(e => (Id<Family>?)e.Family).Distinct().ToArray();
        var names = await db.Set<Person>().AsNoTracking()
            .Join(db.Set<Member>().Where(m => families.Contains(m.FamilyId) && m.Until == null), p => p.Id, m => m.PersonId, (p, m) => new { Person = p, Family = m.FamilyId!.Value })
            .ToListAsync();
        Showed(ended.Select(e => e.Family));
        return [.. ended.Select(e => new DoorLeftOpen(e.Id, e.EndedOn, string.Join(", ", names.Where(n => n.Family == e.Family).Select(n => n.Person.Called))))];
    }
}
