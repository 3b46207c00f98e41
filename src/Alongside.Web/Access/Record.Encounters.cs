using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>Opens an encounter with who was there, to read or to change.</summary>
    /// <exception cref="NotReached">There is none, or it is out of reach.</exception>
    public async Task<Encounter> OpenWithPeopleAsync(Id<Encounter> id)
    {
        var encounter = await OpenAsync(id);
        await db.Entry(encounter).Collection(e => e.People).LoadAsync();
        return encounter;
    }

    /// <summary>As <see cref="Of{T}"/>, with what was taken out of use: for a history, which says why.</summary>
    public IQueryable<T> OfAlsoVoided<T>() where T : class, IOfFamily
    {
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        return Readable(db.Set<T>().AsNoTracking().Where(x => families.Contains(x.FamilyId)));
    }

    /// <summary>
    /// The saves that touched these things of the families opened in this request. Whoever asks has found that each may
    /// be read now; what it was while it might not, they leave out themselves.
    /// </summary>
    public async Task<IReadOnlyList<PastChange>> ChangesOfAsync(IReadOnlyCollection<Guid> things)
    {
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        var named = things.Select(t => t.ToString("N")).ToArray();
        var changes = await db.Set<Change>().AsNoTracking().Where(c => families.Contains(c.FamilyId) && named.Any(n => c.What.Contains(n))).OrderBy(c => c.At).ToListAsync();
        return [.. changes.SelectMany(PastChange.Of).Where(c => things.Contains(c.Thing))];
    }
}
