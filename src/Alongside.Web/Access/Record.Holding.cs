using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// What those hold whom the reader holds: for sitting down with them prepared. Reach is asked once, and only of families
/// that the reader reaches; each kind of thing is then asked for once, however many families there are.
/// </summary>
public sealed partial class Record
{
    private List<Id<Relationship>> theyHold = [];

    /// <summary>The live relationships that these colleagues hold today, in families that the reader reaches. Whoever shows them says so with <see cref="Showed"/>.</summary>
    public async Task<IReadOnlyList<(Id<Worker> Who, Id<Relationship> Relationship, DateOnly StartedOn)>> WhatTheyHoldAsync(IReadOnlyCollection<Id<Worker>> colleagues)
    {
        listed = true;
        var (who, seen) = (colleagues.ToList(), HereAsWorker());
        var held = await db.Set<Holding>().Where(h => EF.Parameter(who).Contains(h.WorkerId) && h.From <= seen.Today && (h.Until == null || h.Until >= seen.Today))
            .Join(db.Set<Relationship>().IgnoreAutoIncludes().Where(r => r.EndedOn == null).Where(WithinReach<Relationship>()), h => h.RelationshipId, r => r.Id, (h, r) => new
            {
                h.WorkerId, r.Id, r.StartedOn,
                Named = db.Set<Hiding>().Any(x => x.WorkerId == seen.Me && x.EndedAt == null) || db.Set<Release>().Any(x => x.WorkerId == seen.Me && x.EndedAt == null),
            }).ToListAsync();
        // As at any opening: where nothing is hidden from the reader or released to them by name, no row is asked about it.
        if (held.Count > 0) named = held[0].Named;
        theyHold = [.. held.Select(h => h.Id).Distinct()];
        return [.. held.Select(h => (h.WorkerId, h.Id, h.StartedOn))];
    }

    /// <summary>Who is who in the families of the relationships that were found by <see cref="WhatTheyHoldAsync"/>: reach is not asked again.</summary>
    public IQueryable<KnownPerson> KnownInWhatTheyHold()
    {
        var these = theyHold;
        return KnownIn(db.Set<Relationship>().Where(r => EF.Parameter(these).Contains(r.Id)));
    }

    /// <summary>Rows of the relationships that were found by <see cref="WhatTheyHoldAsync"/>, as far as they may be read.</summary>
    public IQueryable<T> OfWhatTheyHold<T>() where T : class, IOfFamily
    {
        listed = true;
        var these = theyHold;
        return InUse(Readable(db.Set<T>().AsNoTracking().IgnoreAutoIncludes().Where(x => EF.Parameter(these).Contains(EF.Property<Id<Relationship>>(x, OfRelationship)))));
    }
}
