using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>While somebody is away: whom the reader covers for, and who of a family is told.</summary>
public sealed partial class Record
{
    /// <summary>What the reader takes over today, in families within reach.</summary>
    public IQueryable<Cover> CoveredByMe()
    {
        var seen = HereAsWorker();
        return ForMe<Cover>().Where(c => c.EndedAt == null && c.From <= seen.Today && c.Until >= seen.Today);
    }

    /// <summary>Whether the record of a family that stands open is restricted and does not name this worker.</summary>
    public async Task<bool> IsClosedToAsync(Id<Family> family, Id<Worker> worker)
    {
        if (!opened.ContainsKey(family)) throw new NotReached();
        return await db.Set<Restriction>().AnyAsync(r => r.FamilyId == family && r.EndedAt == null && !db.Set<RestrictionWorker>().Any(w => w.RestrictionId == r.Id && w.WorkerId == worker));
    }

    /// <summary>
    /// Whoever of the family knows of the relationship reads in their own space who comes instead, and is told that
    /// something waits there if they wish to be.
    /// </summary>
    public async Task TellOfAsync(Cover cover)
    {
        if (cover.FamilyId is not { } family || !opened.ContainsKey(family)) throw new NotReached();
        var with = cover.RelationshipId.Value;
        foreach (var person in await db.Set<Release>().Where(r => r.ThingId == with && r.PersonId != null && r.EndedAt == null).Select(r => r.PersonId!.Value).Distinct().ToListAsync())
            db.Add(Release.To(cover.Id, family, person, By));
    }
}
