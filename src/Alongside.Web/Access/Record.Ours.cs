using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Web.Access;

/// <summary>
/// The door for a person of a family, in their own space. Belonging to the family opens the door and shows nothing:
/// they read what was released to them by name and what they wrote themselves, and never what is hidden from them.
/// </summary>
public sealed partial class Record
{
    /// <summary>
    /// Opens the families of the person who asks. Of the others in it only those whose belonging was released to them
    /// are there; what the family calls itself and where it lives is empty unless that was.
    /// </summary>
    /// <exception cref="NotReached">It is no person of a family who asks, or none of their families is open to them.</exception>
    public async Task<IReadOnlyList<Family>> OpenOursAsync()
    {
        var me = caller.Person;
        var theirs = await db.Set<Member>().Where(m => m.PersonId == me && m.Until == null && !m.KeptOut).Select(m => m.FamilyId!.Value).Distinct().ToListAsync();
        var families = new List<Family>();
        foreach (var id in theirs.Order())
            if (await AdmitsAsync(id)) families.Add(await OursAsync(id, me));
        return families.Count > 0 ? families : throw Refuses(null, null);
    }

    private async Task<Family> OursAsync(Id<Family> id, Id<Person> me)
    {
        var members = Expressions.OpenToPerson<Member>(me, db.Set<Release>(), db.Set<Hiding>());
        var family = await db.Set<Family>().AsNoTracking().IgnoreAutoIncludes().Include(f => f.Members.AsQueryable().Where(members)).SingleOrDefaultAsync(f => f.Id == id) ?? throw new NotReached();
        if (!await db.Set<Family>().Where(f => f.Id == id).Where(Expressions.OpenToPerson<Family>(me, db.Set<Release>(), db.Set<Hiding>())).AnyAsync()) family.Describe(null, null);
        foreach (var member in family.Members) people.Add(member.PersonId);
        return family;
    }

    private async Task<bool> AdmitsOursAsync(Id<Family> family, Id<Person> me)
    {
        if (!await db.Set<Member>().AnyAsync(m => m.FamilyId == family && m.PersonId == me && m.Until == null && !m.KeptOut)) return false;
        opened[family] = Why.Ours;
        people.Add(me);
        writesFor ??= await db.Set<Relationship>().Where(r => r.FamilyId == family && r.EndedOn == null && r.TeamId != null).OrderBy(r => r.Id).Select(r => r.TeamId).FirstOrDefaultAsync();
        WriteDown(family, Why.Ours, null);
        return true;
    }

    /// <summary>A person of a family saves what they wrote themselves, and nothing else.</summary>
    private static bool IsTheirs(EntityEntry entry, Id<Person> me) => entry.Entity switch
    {
        IWritten => Was(entry, nameof(IWritten.AuthorPersonId), me),
        IOwn => Was(entry, nameof(IOwn.OwnerId), me),
        Release => Was(entry, nameof(Release.ByPersonId), me),
        _ => false,
    };

    private static bool Was(EntityEntry entry, string property, Id<Person> me) =>
        entry.Metadata.FindProperty(property) is not null && Is(entry.Property(property).CurrentValue, me)
        && (entry.State == EntityState.Added || Is(entry.Property(property).OriginalValue, me));

    private static bool Is(object? value, Id<Person> me) => value is Id<Person> person && person == me;
}
