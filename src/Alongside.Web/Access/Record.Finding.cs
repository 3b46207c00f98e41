using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>As many are shown; after that a little more of the name helps more than a longer list.</summary>
    public const int MostFound = 20;

    /// <summary>As many of a whole city are weighed against each other, for somebody who answers for all of it.</summary>
    private const int MostWeighed = 300;

    /// <summary>
    /// People and families by name, within reach; for a service lead every name, and nothing but the name. What is
    /// shown is written down in one reading.
    /// </summary>
    public async Task<Findings> FindAsync(string? words)
    {
        if (!Permissions.Allows(caller.Role, May.Find)) throw new NotReached();
        var asked = NameKeys.Ask(words);
        if (asked.Count == 0) return Findings.Nothing;
        var (fits, families) = (await FitsAsync(words, asked), await CalledAsync(words));
        var people = fits.GroupBy(f => f.Person).Take(MostFound).Select(p => p.ToList()).ToList();
        var shown = people.SelectMany(p => p.Select(f => f.Family)).Concat(families).Distinct().ToList();
        var homes = await HomesAsync(shown);
        Showed(shown);
        return new(
            [.. people.Select(p => p[0].Found([.. p.Select(f => homes[f.Family])]))],
            [.. families.Select(f => homes[f])],
            fits.Select(f => f.Person).Distinct().Count() > MostFound || fits.Count == MostWeighed);
    }

    /// <summary>Everybody who has every word in their names, and how well; reach comes before any name.</summary>
    private async Task<List<Fit>> FitsAsync(string? words, IReadOnlyList<AskedWord> asked)
    {
        var members = db.Set<Member>().AsNoTracking().Where(m => m.Until == null);
        var keys = asked.Select(KeysOf).ToList();
        if (caller.Role == Role.ServiceLead)
        {
            var who = keys[0].Select(k => k.PersonId).Distinct();
            foreach (var word in keys.Skip(1)) who = who.Where(p => word.Any(k => k.PersonId == p));
            members = members.Where(m => who.Take(MostWeighed).Contains(m.PersonId));
        }
        else
        {
            var reach = ReachedFamilies();
            members = members.Where(m => reach.Contains(m.FamilyId));
            foreach (var word in keys) members = members.Where(m => word.Any(k => k.PersonId == m.PersonId));
        }
        var rows = await members
            .Join(db.Set<Person>(), m => m.PersonId, p => p.Id, (m, p) => new { m.FamilyId, p.Id, p.Code, p.Born, p.DiedOn, Names = p.Names.ToList() })
            .ToListAsync();
        return [.. rows.Select(r => new Fit(words, r.FamilyId!.Value, r.Id, r.Code, r.Born, r.DiedOn, r.Names))
            .Where(f => f.Score > 0).OrderByDescending(f => f.Score).ThenBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ThenBy(f => f.Born).ThenBy(f => f.Person)];
    }

    private async Task<List<Id<Family>>> CalledAsync(string? words)
    {
        var reach = ReachedFamilies();
        var called = await db.Set<Family>().Where(f => f.Called != null && reach.Contains(f.Id)).Select(f => new { f.Id, f.Called }).ToListAsync();
        return [.. called.Select(f => (f.Id, Score: NameKeys.Score(words, f.Called))).Where(f => f.Score > 0).OrderByDescending(f => f.Score).ThenBy(f => f.Id).Take(MostFound).Select(f => f.Id)];
    }

    private async Task<Dictionary<Id<Family>, FoundFamily>> HomesAsync(List<Id<Family>> shown)
    {
        if (shown.Count == 0) return [];
        var ids = shown.Select(f => (Id<Family>?)f).ToArray();
        var called = await db.Set<Family>().Where(f => ids.Contains(f.Id)).Select(f => new { f.Id, f.Called }).ToListAsync();
        var names = await db.Set<Member>().Where(m => ids.Contains(m.FamilyId) && m.Until == null && !m.KeptOut)
            .Join(db.Set<Person>().Where(p => p.DiedOn == null), m => m.PersonId, p => p.Id, (m, p) => new { m.Id, m.FamilyId, Who = p.Id, p.Code, Names = p.Names.ToList() }).ToListAsync();
        var reached = caller.Role == Role.ServiceLead ? (await ReachedFamilies().Where(f => ids.Contains(f)).ToListAsync()).ToHashSet() : null;
        var members = names.OrderBy(n => n.Id).ToLookup(n => n.FamilyId, n => (n.Who, Latest(n.Names)?.Called ?? n.Code ?? ""));
        return called.ToDictionary(f => f.Id, f => new FoundFamily(f.Id, f.Called, [.. members[f.Id]], reached?.Contains(f.Id) ?? true));
    }

    private IQueryable<NameKeyRow> KeysOf(AskedWord word)
    {
        var (whole, less, sound) = (Texts(NameKeyKind.Word), Texts(NameKeyKind.OneLess), Texts(NameKeyKind.Sound));
        Expression<Func<NameKeyRow, bool>> fits = k =>
            (k.Kind == (int)NameKeyKind.Word && whole.Contains(k.Key))
            || (k.Kind == (int)NameKeyKind.OneLess && less.Contains(k.Key))
            || (k.Kind == (int)NameKeyKind.Sound && sound.Contains(k.Key));
        foreach (var (from, to) in word.Prefixes)
        {
#pragma warning disable CA1309, CA1310 // Becomes SQL, where the column compares by code point.
            Expression<Func<NameKeyRow, bool>> begins = k => k.Kind == (int)NameKeyKind.Word && k.Key.CompareTo(from) >= 0 && k.Key.CompareTo(to) <= 0;
#pragma warning restore CA1309, CA1310
            var same = ReplacingExpressionVisitor.Replace(begins.Parameters[0], fits.Parameters[0], begins.Body);
            fits = Expression.Lambda<Func<NameKeyRow, bool>>(Expression.OrElse(fits.Body, same), fits.Parameters);
        }
        return db.Set<NameKeyRow>().Where(fits);

        List<string> Texts(NameKeyKind kind) => [.. word.Keys.Where(k => k.Kind == kind).Select(k => k.Text)];
    }

    private static PersonName? Latest(List<GoesBy> names) => names.MaxBy(n => (n.At, n.Id))?.Name;

    /// <summary>One person in one family, weighed against what was asked.</summary>
    private sealed class Fit
    {
        private readonly PersonName? now;
        private readonly PersonName? best;
        private readonly DateOnly? diedOn;

        public Fit(string? words, Id<Family> family, Id<Person> person, string? code, BirthDate? born, DateOnly? diedOn, List<GoesBy> names)
        {
            (Family, Person, Born, this.diedOn, now) = (family, person, born, diedOn, Latest(names));
            Name = now?.Full ?? code ?? "";
            Score = NameKeys.Score(words, code);
            foreach (var name in names.OrderByDescending(n => (n.At, n.Id)).Select(n => n.Name))
            {
                var score = NameKeys.Score(words, name.Given, name.Family, name.KnownAs);
                if (score > Score) (Score, best) = (score, name);
            }
        }

        public Id<Family> Family { get; }
        public Id<Person> Person { get; }
        public BirthDate? Born { get; }
        public string Name { get; }
        public double Score { get; }

        public FoundPerson Found(IReadOnlyList<FoundFamily> families) => new(Person, Name,
            now?.KnownAs is { } known && known != Name ? known : null,
            best is not null && best != now ? best.Full : null, Born, diedOn is null, families);
    }
}
