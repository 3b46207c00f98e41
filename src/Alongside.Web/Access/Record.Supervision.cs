using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// Who holds whom. That somebody is held, by whom and when they last met is how the house is built, as its teams are;
/// what they say to each other is read by the two of them alone.
/// </summary>
public sealed partial class Record
{
    /// <summary>How often people are to be held, for every role that is: the usual where the organisation has said nothing.</summary>
    public async Task<IReadOnlyList<HowOftenHeld>> HowOftenHeldAsync()
    {
        var said = await db.Set<HowOftenHeld>().ToListAsync();
        return [.. Enum.GetValues<Role>().Where(BeingHeld.Includes).Select(role => said.Find(h => h.Role == role) ?? new HowOftenHeld(role, Now))];
    }

    /// <summary>The chain from the reader upwards: who holds them, who holds those, until nobody does.</summary>
    public async Task<IReadOnlyList<ChainLink>> ChainAboveMeAsync(IReadOnlyList<HowOftenHeld> policy)
    {
        if (!Permissions.Allows(caller.Role, May.BeHeld)) throw new NotReached();
        var links = new List<ChainLink>();
        for (Id<Worker>? next = caller.Worker; next is { } who && links.Count < ChainLink.AtMost && !links.Exists(l => l.Who == who);)
        {
            var link = (await HowHeldAsync([who], policy))[0];
            links.Add(link);
            next = link.IsGap ? null : link.HolderId;
        }
        return links;
    }

    /// <summary>How these colleagues are held just now, in this order.</summary>
    private async Task<IReadOnlyList<ChainLink>> HowHeldAsync(IReadOnlyList<Id<Worker>> who, IReadOnlyList<HowOftenHeld> policy)
    {
        var (ids, sides, today) = (who.ToArray(), who.Select(w => w.Value).ToArray(), Today);
        var people = await db.Set<Worker>().AsNoTracking().Where(w => ids.Contains(w.Id)).Select(w => new { w.Id, w.Name, w.Role, Since = w.QualifiedOn ?? w.JoinedOn }).ToListAsync();
        var held = await (from r in db.Set<Relationship>().IgnoreAutoIncludes()
                          where r.FamilyId == null && r.One.Kind == SideKind.Worker && sides.Contains(r.One.Who)
                          join h in db.Set<Holding>() on r.Id equals h.RelationshipId
                          join w in db.Set<Worker>() on h.WorkerId equals w.Id
                          select new
                          {
                              r.One.Who, r.StartedOn, Lives = r.EndedOn == null && h.From <= today && (h.Until == null || h.Until >= today) && (w.LeftOn == null || w.LeftOn >= today), w.Id, w.Name,
                              Last = db.Set<Encounter>().Where(e => e.RelationshipId == r.Id && e.State == EncounterState.Happened && e.Voided == null).Max(e => (DateOnly?)e.Day),
                          }).ToListAsync();
        return [.. from id in who
                   let one = people.First(p => p.Id == id)
                   let theirs = held.Where(h => h.Who == id.Value).ToList()
                   let now = theirs.Where(h => h.Lives).OrderByDescending(h => h.Last ?? h.StartedOn).FirstOrDefault()
                   let last = now is not null ? now.Last : theirs.Max(h => h.Last)
                   let days = policy.First(p => p.Role == one.Role).DaysFor(one.Since, today)
                   select new ChainLink(id, First(one.Name), now?.Id, now is null ? null : First(now.Name), BeingHeld.Judge(now is not null, now?.StartedOn ?? today, last, days, today), last)];
    }

    /// <summary>Colleagues whom the reader can hold, or be held by: everybody who is to be held at all, and is here today.</summary>
    public async Task<IReadOnlyList<(Id<Worker> Id, string Name)>> PeersAsync()
    {
        var (me, today) = (caller.Worker, Today);
        var peers = await db.Set<Worker>().AsNoTracking().HereOn(today).Where(w => w.Id != me && (w.Role == Role.Worker || w.Role == Role.Supervisor || w.Role == Role.ServiceLead))
            .OrderBy(w => w.Name).Select(w => new { w.Id, w.Name }).ToListAsync();
        return [.. peers.Select(p => (p.Id, p.Name))];
    }

    private static string First(string name) => name.Split(' ', 2)[0];
}
