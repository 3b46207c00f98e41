using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Matching;
using Alongside.Domain.People;
using Alongside.Domain.SigningIn;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>Two records of one person: who may be one, who says so, who agrees. Only where both stand open to the reader.</summary>
public sealed partial class Record
{
    /// <summary>What two records become, or become again, in the same commit in which it is said.</summary>
    private TwoRecords? joins;

    /// <summary>
    /// People within reach who may be the same as one who stands open, the likeliest first. Whoever must not meet them,
    /// belongs to a restricted record or was already said to be somebody else is not there.
    /// </summary>
    public async Task<IReadOnlyList<FoundPerson>> MayBeSameAsync(Person person)
    {
        InsistOnOpen(person.Id);
        var asked = NameKeys.Ask(person.FullName);
        if (asked.Count == 0 || await IsRestrictedAsync(person.Id)) return [];
        var home = person.Born is null ? await HomeOfAsync(person.Id) : null;
        var described = new Fit(default, person.Id, person.Code, person.Born, person.DiedOn, [.. person.Names], home, null).Descriptions.First().Described;
        var (least, without) = (await LeastBitsAsync(), await NotBesideAsync(person.Id));
        var fits = await ByNameAsync(() => FitsAsync(new Sought(person.FullName, described), asked));
        var like = fits.Where(f => f.Bits > least && f.Person != person.Id && !without.Contains(f.Person)).GroupBy(f => f.Person).Take(MostRecognised).Select(p => p.ToList()).ToList();
        var homes = await HomesAsync([.. like.SelectMany(p => p.Select(f => f.Family)).Distinct()]);
        Showed(homes.Keys);
        return [.. like.Select(p => p[0].Found([.. p.Select(f => homes[f.Family])]))];
    }

    /// <summary>What was said of one who stands open, and of whom the other stands open too or has become one with them.</summary>
    public async Task<IReadOnlyList<SamePerson>> SaidSameAsync(Id<Person> person)
    {
        InsistOnOpen(person);
        var said = await db.Set<SamePerson>().Where(s => s.EndedAt == null && (s.StaysId == person || s.GoesId == person)).OrderBy(s => s.Id).ToListAsync();
        List<SamePerson> shown = [];
        foreach (var one in said)
            if (one.Stands || await MayOpenAsync(one.StaysId == person ? one.GoesId : one.StaysId)) shown.Add(one);
        return shown;
    }

    /// <summary>What waits for another hand, where both records are within reach; with both names as they stand.</summary>
    public async Task<IReadOnlyList<(SamePerson Said, string Stays, string Goes)>> WaitingSameAsync()
    {
        var reached = PeopleAcross().Select(p => p.Id);
        var said = await db.Set<SamePerson>().AsNoTracking().Where(s => s.JoinedAt == null && s.EndedAt == null && reached.Contains(s.StaysId) && reached.Contains(s.GoesId)).OrderBy(s => s.Id).ToListAsync();
        var who = said.SelectMany(s => new[] { s.StaysId, s.GoesId }).Distinct().ToArray();
        var names = await PeopleAcross().Where(p => who.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName);
        Showed(await Across<Member>().Where(m => who.Contains(m.PersonId) && m.Until == null).Select(m => m.FamilyId!.Value).ToListAsync());
        return [.. said.Select(s => (s, names[s.StaysId], names[s.GoesId]))];
    }

    /// <summary>What waits for the reader's own hand: said by somebody else, of two within reach.</summary>
    public async Task<IReadOnlyList<(SamePerson Said, string Stays, string Goes)>> WaitingForMeAsync()
    {
        var me = caller.Worker;
        if (!Permissions.Allows(caller.Role, May.JoinRecords) || !await db.Set<SamePerson>().AnyAsync(s => s.JoinedAt == null && s.EndedAt == null && s.SaidBy != me)) return [];
        return [.. (await WaitingSameAsync()).Where(s => s.Said.SaidBy != me)];
    }

    /// <summary>Somebody says that two records are of one person. Both stand open to them, and one was proposed beside the other.</summary>
    public async Task SaySameAsync(Person stays, Id<Person>? goes, string? why)
    {
        if (goes is { } other)
        {
            if (!(await MayBeSameAsync(stays)).Any(p => p.Id == other)) throw new Refused("GoesId", "choose-one");
            await OpenAsync(other);
            await InsistOnNoWayInAsync(other);
        }
        db.Add(new SamePerson(stays.Id, goes, why, await OfEitherAsync(stays.Id, goes ?? default), By));
    }

    /// <summary>Another hand agrees: from this commit on the two are one.</summary>
    public async Task JoinAsync(SamePerson said)
    {
        await OpenAsync(said.StaysId);
        await OpenAsync(said.GoesId);
        if ((await MustNotMeetAsync([said.StaysId])).Contains(said.GoesId) || await IsRestrictedAsync(said.StaysId) || await IsRestrictedAsync(said.GoesId)) throw new NotReached();
        await InsistOnNoWayInAsync(said.GoesId);
        said.Agree(By);
        joins = new TwoRecords(said, Today, await NamesInAsync(said.StaysId), await NamesInAsync(said.GoesId), await CodesOfAsync(said), db.Model);
    }

    /// <summary>One hand takes them apart: everything that moved is back where it was.</summary>
    public async Task TakeApartAsync(SamePerson said, string? why)
    {
        InsistOnOpen(said.StaysId);
        said.TakeApart(why, await OfEitherAsync(said.StaysId, said.GoesId), By);
        var id = said.Id;
        var moved = (await db.Set<MovedRow>().Where(m => m.SameId == id && m.What == TwoRecords.OfNames).Select(m => m.RowId).ToListAsync()).ToHashSet();
        var names = (await NamesInAsync(said.StaysId)).ToLookup(n => moved.Contains(n.Id.Value));
        joins = new TwoRecords(said, Today, [.. names[false]], [.. names[true]], await CodesOfAsync(said), db.Model);
    }

    /// <summary>Two records that stand open must not meet. What was said of the two is laid down without a word.</summary>
    public async Task KeepApartAsync(Id<Person> one, Id<Person> other, string? why)
    {
        await OpenAsync(one);
        await OpenAsync(other);
        db.Add(new MustNotMeet(one, other, why, By));
        foreach (var said in (await OfEitherAsync(one, other)).Where(s => s.Waits && s.Touches(one) && s.Touches(other))) said.AreTwo(why, By);
    }

    /// <summary>Of one who stands open: whom they must not meet, where that record stands open too.</summary>
    public async Task<IReadOnlyList<(MustNotMeet Said, string Other)>> KeptApartFromAsync(Id<Person> person)
    {
        InsistOnOpen(person);
        List<(MustNotMeet, string)> shown = [];
        foreach (var said in await db.Set<MustNotMeet>().Where(m => m.EndedAt == null && (m.OneId == person || m.OtherId == person)).ToListAsync())
        {
            var other = said.OneId == person ? said.OtherId : said.OneId;
            if (await MayOpenAsync(other)) shown.Add((said, (await OpenAsync(other)).FullName));
        }
        return shown;
    }

    private void InsistOnOpen(Id<Person> person)
    {
        if (!people.Contains(person)) throw new NotReached();
    }

    private async Task<bool> MayOpenAsync(Id<Person> person)
    {
        if (people.Contains(person)) return true;
        var families = await PastTheWallAsync("whose", () => FamiliesOf.For(engine)(db, person).ToListAsync().AsTask());
        foreach (var family in families)
            if (await AdmitsAsync(family)) return people.Add(person);
        return false;
    }

    private Task<List<SamePerson>> OfEitherAsync(Id<Person> one, Id<Person> other) =>
        db.Set<SamePerson>().Where(s => s.EndedAt == null && (s.StaysId == one || s.GoesId == one || s.StaysId == other || s.GoesId == other)).ToListAsync();

    /// <summary>Who is never proposed beside somebody: kept apart from them, in a restricted record, or said to be another.</summary>
    private async Task<HashSet<Id<Person>>> NotBesideAsync(Id<Person> person)
    {
        var without = await MustNotMeetAsync([person]);
        foreach (var two in await db.Set<SamePerson>().Where(s => s.EndedAt != null && (s.StaysId == person || s.GoesId == person)).Select(s => new { s.StaysId, s.GoesId }).ToListAsync()) without.Add(two.StaysId == person ? two.GoesId : two.StaysId);
        without.UnionWith(await PastTheWallAsync("restricted", () => db.Set<Restriction>().Where(r => r.EndedAt == null).Join(db.Set<Member>(), r => (Id<Family>?)r.FamilyId, m => m.FamilyId, (_, m) => m.PersonId).ToListAsync()));
        return without;
    }

    /// <summary>Whoever must not meet one of these.</summary>
    private async Task<HashSet<Id<Person>>> MustNotMeetAsync(Id<Person>[] these)
    {
        if (these.Length == 0) return [];
        var apart = await db.Set<MustNotMeet>().Where(m => m.EndedAt == null && (these.Contains(m.OneId) || these.Contains(m.OtherId))).Select(m => new { m.OneId, m.OtherId }).ToListAsync();
        return [.. apart.SelectMany(m => new[] { m.OneId, m.OtherId }).Where(p => !these.Contains(p))];
    }

    /// <summary>
    /// Of two who must not meet the nearer one alone: no list shows them side by side, and nothing shows that it did not.
    /// </summary>
    /// <param name="fits">The nearest first.</param>
    private async Task<List<Fit>> NeverSideBySideAsync(List<Fit> fits)
    {
        // Nearly always nobody is kept apart from anybody; that came with the rows, and nothing more is asked.
        var some = fits.Where(f => f.IsKeptApart).Select(f => f.Person).Distinct().ToArray();
        if (some.Length < 2) return fits;
        var apart = await db.Set<MustNotMeet>().Where(m => m.EndedAt == null && some.Contains(m.OneId) && some.Contains(m.OtherId)).Select(m => new { m.OneId, m.OtherId }).ToListAsync();
        HashSet<Id<Person>> shown = [], left = [];
        foreach (var person in some)
        {
            var meets = apart.Exists(m => (m.OneId == person && shown.Contains(m.OtherId)) || (m.OtherId == person && shown.Contains(m.OneId)));
            (meets ? left : shown).Add(person);
        }
        return [.. fits.Where(f => !left.Contains(f.Person))];
    }

    private Task<bool> IsRestrictedAsync(Id<Person> person) =>
        PastTheWallAsync("restricted", () => db.Set<Member>().AnyAsync(m => m.PersonId == person && db.Set<Restriction>().Any(r => r.EndedAt == null && r.FamilyId == m.FamilyId)));

    // Whoever comes in by themselves would find themselves in another record: which of the two stays is chosen so that nobody does.
    private async Task InsistOnNoWayInAsync(Id<Person> goes)
    {
        if (await db.Set<OwnDevice>().AnyAsync(d => d.PersonId == goes && d.EndedAt == null)) throw new Refused("", "has-own-way-in");
    }

    private Task<string?> HomeOfAsync(Id<Person> person) =>
        db.Set<Member>().Where(m => m.PersonId == person && m.Until == null).Join(db.Set<Family>(), m => m.FamilyId, f => f.Id, (_, f) => f.Home).FirstOrDefaultAsync();

    private Task<List<GoesBy>> NamesInAsync(Id<Person> person) => PastTheWallAsync("names", () => db.Set<GoesBy>().AsNoTracking().Where(n => n.PersonId == person).ToListAsync());

    private async Task<Dictionary<Id<Person>, string?>> CodesOfAsync(SamePerson said)
    {
        Id<Person>[] two = [said.StaysId, said.GoesId];
        return await PastTheWallAsync("names", () => db.Set<Person>().AsNoTracking().Where(p => two.Contains(p.Id)).Select(p => new { p.Id, p.Code }).ToDictionaryAsync(p => p.Id, p => p.Code));
    }
}
