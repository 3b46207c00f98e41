using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    // Every page begins by opening something, so these are made ready once.
    private static readonly PerEngine<Func<Db, Id<Family>, Task<Family?>>> FamilyOf = new(() => EF.CompileAsyncQuery((Db db, Id<Family> id) => db.Set<Family>().SingleOrDefault(f => f.Id == id)));

    private static readonly PerEngine<Func<Db, Id<Family>, Task<Family?>>> FamilyToLookAt = new(() => EF.CompileAsyncQuery((Db db, Id<Family> id) => db.Set<Family>().AsNoTracking().SingleOrDefault(f => f.Id == id)));

    private static readonly PerEngine<Func<Db, Id<Person>, Task<Person?>>> PersonOf = new(() => EF.CompileAsyncQuery((Db db, Id<Person> id) => db.Set<Person>().SingleOrDefault(p => p.Id == id)));

    private static readonly PerEngine<Func<Db, Id<Person>, IAsyncEnumerable<Id<Family>>>> FamiliesOf = new(() => EF.CompileAsyncQuery(
        (Db db, Id<Person> person) => db.Set<Member>().Where(m => m.PersonId == person).Select(m => m.FamilyId!.Value).Distinct()));

    /// <summary>Names asked for at once; fewer are filled up, so that the words stay the same.</summary>
    private const int NamesAtOnce = 4;

    private static readonly PerEngine<Func<Db, Id<Worker>, Id<Worker>, Id<Worker>, Id<Worker>, IAsyncEnumerable<WorkerName>>> NamesOf = new(() => EF.CompileAsyncQuery(
        (Db db, Id<Worker> one, Id<Worker> two, Id<Worker> three, Id<Worker> four) => db.Set<Worker>().Where(w => w.Id == one || w.Id == two || w.Id == three || w.Id == four).Select(w => new WorkerName(w.Id, w.Name))));

    private static readonly Straight<WorkerName> Named = new("one", "two", "three", "four");

    private sealed record WorkerName(Id<Worker> Id, string Name);

    /// <summary>What these workers are called.</summary>
    public async Task<Dictionary<Id<Worker>, string>> NamesOfAsync(IEnumerable<Id<Worker>> workers)
    {
        var names = new Dictionary<Id<Worker>, string>();
        foreach (var some in workers.Distinct().Chunk(NamesAtOnce))
        {
            Id<Worker> At(int n) => some[Math.Min(n, some.Length - 1)];
            foreach (var one in await Named.AskAsync(db, [At(0), At(1), At(2), At(3)], () => NamesOf.For(engine)(db, At(0), At(1), At(2), At(3)))) names[one.Id] = one.Name;
        }
        return names;
    }

    /// <summary>The family that a thing belongs to; null where it belongs to none, or is not there.</summary>
    private async Task<Id<Family>?> WhoseAsync<T>(Id<T> id) where T : class, IThing<T>, IOfFamily =>
        (await PastTheWallAsync("whose", () => Opening<T>.Whose.AskAsync(db, [id], () => Opening<T>.FamilyOf.For(engine)(db, id)))).FirstOrDefault();

    /// <summary>To open a thing of this kind: whose it is, and then the thing itself, where it may be read.</summary>
    private static class Opening<T> where T : class, IThing<T>, IOfFamily
    {
        public static readonly PerEngine<Func<Db, Id<T>, IAsyncEnumerable<Id<Family>?>>> FamilyOf = new(() => EF.CompileAsyncQuery((Db db, Id<T> id) => db.Set<T>().Where(x => x.Id == id).Select(x => x.FamilyId)));

        public static readonly Straight<Id<Family>?> Whose = new("id");

        public static readonly Query<Id<T>, int, T> One = Query.Of((Record door, Id<T> id) => door.MayBeRead<T>().Where(x => x.Id == id));

        public static readonly Query<Id<T>, int, T> ToLookAt = Query.Of((Record door, Id<T> id) => door.MayBeRead<T>().AsNoTracking().Where(x => x.Id == id));
    }

    private IQueryable<T> MayBeRead<T>() where T : class => Readable(Loaded<T>(), inTheirPlace: true);
}
