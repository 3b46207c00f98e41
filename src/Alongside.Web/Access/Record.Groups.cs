using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// Groups with families. What a group was is read by whoever led it and their team, as the table says of any writing. Who
/// came is not written there: it is asked of the records themselves, each time, and only of those within reach.
/// </summary>
public sealed partial class Record
{
    /// <summary>The groups opened in this request that the reader led.</summary>
    private readonly HashSet<Id<Gathering>> led = [];

    /// <summary>The groups that the reader or a team of theirs led.</summary>
    public IQueryable<Gathering> Groups() => InUse(Led().AsNoTracking());

    /// <summary>Opens a group, also one that was taken out of use: its page says so.</summary>
    /// <exception cref="NotReached">There is none, or neither they nor a team of theirs led it.</exception>
    public async Task<Gathering> OpenGroupAsync(Id<Gathering> id)
    {
        var group = await Led().SingleOrDefaultAsync(g => g.Id == id);
        if (group is null || !MayOpen(group)) throw Refuses(null, null);
        if (caller.Viewer.Worker is { } me && group.IsLedBy(me)) led.Add(id);
        return group;
    }

    /// <summary>
    /// The times together in which somebody was in this group, of those whom the reader reaches. Whoever shows one says so
    /// with <see cref="Showed"/>; somebody who is kept from the reader is not here, and nothing says that there is more.
    /// </summary>
    public IQueryable<Encounter> CameTo(Id<Gathering> group)
    {
        listed = true;
        var known = Readable(db.Set<Relationship>().IgnoreAutoIncludes().AsNoTracking());
        return InUse(Readable(db.Set<Encounter>().AsNoTracking().Where(e => e.GatheringId == group).Where(WithinReach<Encounter>()))).Where(e => known.Any(r => r.Id == e.RelationshipId));
    }

    /// <summary>
    /// What the group did in which this time together was, for a worker before whom it stands open; null where it was in none. It
    /// names nobody, and is read with the record of each who came.
    /// </summary>
    /// <returns>The group, and whether the reader may open it by itself.</returns>
    public async Task<(Gathering Group, bool MayOpen)?> GroupOfAsync(Encounter met)
    {
        if (met.GatheringId is not { } id || met.FamilyId is not { } family || !opened.ContainsKey(family) || !Permissions.Allows(caller.Role, May.OpenFamily)) return null;
        if (await InUse(db.Set<Gathering>().AsNoTracking().Where(g => g.Id == id)).FirstOrDefaultAsync() is not { } group) return null;
        return (group, MayOpen(group));
    }

    // In no record, so nothing has to stand open before it; and what stands open for another reason opens no group.
    private bool MayOpen(Gathering group) => Decision.Decide(caller.Viewer, Act.Read, new() { Opened = Why.Team, Hand = Hand.Of(group) }, Asked).Allowed;

    private IQueryable<Gathering> Led() => Permissions.Allows(caller.Role, May.OpenFamily) ? Readable(db.Set<Gathering>()) : throw new NotReached();
}
