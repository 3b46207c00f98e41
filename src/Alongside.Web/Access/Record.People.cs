using Alongside.Domain;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>Opens every family of a person that is within reach; one out of reach is not there.</summary>
    /// <exception cref="NotReached">There is no such person, or every family of theirs is out of reach.</exception>
    public async Task<IReadOnlyList<Family>> OpenFamiliesOfAsync(Id<Person> id)
    {
        await OpenAsync(id);
        var theirs = await db.Set<Member>().Where(m => m.PersonId == id).Select(m => m.FamilyId!.Value).Distinct().ToListAsync();
        List<Family> reached = [];
        foreach (var family in theirs.Order().Where(opened.ContainsKey)) reached.Add(await OpenAsync(family));
        return reached;
    }

    /// <summary>Opens something written about a person, when the person is within reach and the writing may be read.</summary>
    /// <exception cref="NotReached">There is none, it is out of reach, or it was not written for them.</exception>
    public async Task<T> OpenAboutAsync<T>(Id<Person> person, Id<T> id) where T : class, IThing<T>, IOfPerson
    {
        await OpenAsync(person);
        return await Readable(Loaded<T>().Where(x => x.Id == id && x.PersonId == person)).SingleOrDefaultAsync() ?? throw new NotReached();
    }

    /// <summary>Opens a tie of a person's; both ends must be theirs to see.</summary>
    /// <exception cref="NotReached">There is none, or one end of it is out of reach.</exception>
    public async Task<Tie> OpenTieAsync(Id<Person> person, Id<Tie> id)
    {
        await OpenFamiliesOfAsync(person);
        var tie = await db.Set<Tie>().SingleOrDefaultAsync(t => t.Id == id && (t.OneId == person || t.OtherId == person)) ?? throw new NotReached();
        return people.Contains(tie.OneId) && people.Contains(tie.OtherId) ? tie : throw new NotReached();
    }

    /// <summary>What was written about the people opened in this request and taken out of use since.</summary>
    public IQueryable<T> TakenAway<T>() where T : class, IOfPerson, IWritten
    {
        var who = people.ToArray();
        return Readable(db.Set<T>().AsNoTracking().Where(x => who.Contains(x.PersonId) && x.Voided != null));
    }
}
