using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// The door for a person of a family, in their own space. Belonging to the family opens the door and shows nothing:
/// they read what was released to them by name and what they wrote themselves, and never what is hidden from them.
/// </summary>
public sealed partial class Record
{
    /// <summary>Of the families that stand open those in which it is said of the person who asks that they harm somebody.</summary>
    private readonly HashSet<Id<Family>> allegedIn = [];

    /// <summary>
    /// Opens the families of the person who asks. Of the others in it only those whose belonging was released to them
    /// are there; what the family calls itself and where it lives is empty unless that was.
    /// </summary>
    /// <exception cref="NotReached">It is no person of a family who asks, or none of their families is open to them.</exception>
    public async Task<IReadOnlyList<Family>> OpenOursAsync()
    {
        var me = caller.Person;
        var theirs = await db.Set<Member>().Where(m => m.PersonId == me && m.Until == null).Select(m => m.FamilyId!.Value).Distinct().ToListAsync();
        var families = new List<Family>();
        foreach (var id in theirs.Order())
            if (await AdmitsAsync(id)) families.Add(await OursAsync(id));
        return families.Count > 0 ? families : throw Refuses(null, null);
    }

    /// <summary>What was released to the person who asks, and stands, they keep off their own phone from now on.</summary>
    /// <exception cref="NotReached">No such thing is open to them.</exception>
    public async Task KeepOffAsync(Guid thing) => Add(Hiding.KeptOff(thing, await ReleasedToMeAsync(thing), By));

    /// <summary>The family in whose record something was released to the person who asks.</summary>
    /// <exception cref="NotReached">No such thing is open to them.</exception>
    public async Task<Id<Family>> ReleasedToMeAsync(Guid thing)
    {
        var me = caller.Person;
        var families = await db.Set<Release>().Where(r => r.ThingId == thing && r.PersonId == me && r.EndedAt == null
            && !db.Set<Hiding>().Any(h => h.ThingId == thing && h.PersonId == me && h.EndedAt == null)).Select(r => r.FamilyId!.Value).ToListAsync();
        foreach (var family in families)
            if (await AdmitsAsync(family)) return family;
        throw Refuses(null, null);
    }

    private async Task<Family> OursAsync(Id<Family> id)
    {
        var members = Readable(db.Set<Member>());
        var family = await db.Set<Family>().AsNoTracking().IgnoreAutoIncludes().Include(f => f.Members.Where(m => members.Any(open => open.Id == m.Id))).SingleOrDefaultAsync(f => f.Id == id) ?? throw new NotReached();
        if (!await Readable(db.Set<Family>().Where(f => f.Id == id)).AnyAsync()) family.Describe(null, null);
        foreach (var member in family.Members) people.Add(member.PersonId);
        return family;
    }

    private async Task<bool> AdmitsOursAsync(Id<Family> family, Id<Person> me)
    {
        var belongs = await PastTheWallAsync("reach", () => db.Set<Member>().Where(m => m.FamilyId == family && m.PersonId == me && m.Until == null).Select(m => new { m.KeptOut, m.Alleged }).ToListAsync());
        var ruling = Decision.Decide(caller.Viewer, Act.Open, new() { Belongs = belongs.Count > 0, KeptOut = belongs.Exists(m => m.KeptOut) }, Asked);
        if (!ruling.Allowed) return false;
        opened[family] = ruling.Why;
        people.Add(me);
        if (belongs.Exists(m => m.Alleged)) allegedIn.Add(family);
        spoken = await SpokenAsync(me);
        writesFor ??= await db.Set<Relationship>().Where(r => r.FamilyId == family && r.EndedOn == null && r.TeamId != null).OrderBy(r => r.Id).Select(r => r.TeamId).FirstOrDefaultAsync();
        WriteDown(family, ruling.Why, null);
        return true;
    }
}
