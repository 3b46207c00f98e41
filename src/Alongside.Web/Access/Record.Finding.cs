using System.Globalization;
using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Matching;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

public sealed partial class Record
{
    /// <summary>As many are shown; after that a little more of the name helps more than a longer list.</summary>
    public const int MostFound = 20;

    /// <summary>As many are proposed before somebody new begins.</summary>
    public const int MostRecognised = 8;

    /// <summary>With fewer whose whole name fits, looser keys are asked too.</summary>
    private const int FewestWhole = 5;

    /// <summary>So many are compared.</summary>
    private const int MostCompared = 800;

    /// <summary>Words less alike than this, 0–1, are others; where the year or the street is theirs too, two slips in a short name are forgiven. Our own choice.</summary>
    private const double LeastAlike = 0.78, LeastAlikeSoKnown = 0.6;

    /// <summary>Of so many, the nearest of those who have one of the words, is asked when they were born, or where they live.</summary>
    private const int MostAskedOf = 1_500;

    /// <summary>Letters of a word that tells one street from another.</summary>
    private const int ShortestStreet = 3;

    /// <summary>As many of a whole city are weighed against each other, for somebody who answers for all of it.</summary>
    private const int MostWeighed = 150;

    /// <summary>
    /// People and families by name, within reach; for a service lead every name, and nothing but the name. What is
    /// shown is written down in one reading.
    /// </summary>
    public async Task<Findings> FindAsync(string? words)
    {
        if (!Permissions.Allows(caller.Role, May.Find) && !Permissions.Allows(caller.Role, May.WatchOver)) throw new NotReached();
        var sought = Sought.From(words);
        var asked = NameKeys.Ask(sought.Name);
        if (asked.Count == 0 && sought.Described.Phone is null) return Findings.Nothing;
        var (fits, families) = (await ByNameAsync(() => FitsAsync(sought, asked)), await CalledAsync(words));
        var people = fits.GroupBy(f => f.Person).Take(MostFound).Select(p => p.ToList()).ToList();
        var shown = people.SelectMany(p => p.Select(f => f.Family)).Concat(families).Distinct().ToList();
        var homes = await HomesAsync(shown);
        ShowedFound(words, shown);
        return new(
            [.. people.Select(p => p[0].Found([.. p.Select(f => homes[f.Family])]))],
            [.. families.Select(f => homes[f])],
            fits.Select(f => f.Person).Distinct().Count() > MostFound || fits.Count == MostWeighed);
    }

    /// <summary>They answer for all of it, or watch over it: every name, and nothing but the name.</summary>
    private bool FindsEveryName => atTheDoor || caller.Role is Role.ServiceLead or Role.DataProtection;

    /// <summary>Families whose people are found: those within reach; for a request also those whose door they left open.</summary>
    private IQueryable<Id<Family>?> Findable() => leftOpenToo ? ReachedFamilies().Union(LeftOpenFamilies()) : ReachedFamilies();

    /// <summary>Whoever finds every name is shown names of records that the database keeps from them.</summary>
    private Task<T> ByNameAsync<T>(Func<Task<T>> asks) => FindsEveryName ? PastTheWallAsync("names", asks) : asks();

    /// <summary>Written down also when nothing was found: what was looked for, as a digest, and whom the list showed.</summary>
    private void ShowedFound(string? words, List<Id<Family>> shown)
    {
        listed = false;
        WriteDown(null, Why.None, shown.Count == 0 ? null : [.. shown.SelectMany(f => House.Bytes(f.Value))], Words?.Digest("search", NameKeys.Plain(words)));
    }

    /// <summary>
    /// People already known who may be the one whose record is about to begin; nobody when none is like them. The same
    /// reach as for <see cref="FindAsync"/>, and nothing tells of anybody beyond it.
    /// </summary>
    public async Task<IReadOnlyList<FoundPerson>> RecogniseAsync(Sought sought)
    {
        if (!Permissions.Allows(caller.Role, May.Find)) throw new NotReached();
        var asked = NameKeys.Ask(sought.Name);
        if (asked.Count == 0 && sought.Described.Phone is null) return [];
        var (least, apart) = (await LeastBitsAsync(), await MustNotMeetAsync([.. people]));
        var known = (await ByNameAsync(() => FitsAsync(sought, asked))).Where(f => f.Bits > least && !apart.Contains(f.Person)).GroupBy(f => f.Person).Take(MostRecognised).Select(p => p.ToList()).ToList();
        var homes = await HomesAsync([.. known.SelectMany(p => p.Select(f => f.Family)).Distinct()]);
        Showed(homes.Keys);
        return [.. known.Select(p => p[0].Found([.. p.Select(f => homes[f.Family])]))];
    }

    private async Task<double> LeastBitsAsync() => Familiar.LeastBits(await db.Set<Organisation>().Select(o => o.ProposesFrom).FirstOrDefaultAsync());

    /// <summary>Everybody whose names fit, the likeliest first; reach comes before any name.</summary>
    private async Task<List<Fit>> FitsAsync(Sought sought, IReadOnlyList<AskedWord> asked)
    {
        var reachedThere = await ReachedAtAsync(sought.Described.Phone);
        List<Id<Person>> who = [.. reachedThere, .. asked.Count == 0 ? [] : await CandidatesAsync(sought, asked)];
        var members = MembersShown().Where(m => m.Until == null && who.Contains(m.PersonId));
        if (!FindsEveryName)
        {
            var reach = Findable();
            members = members.Where(m => reach.Contains(m.FamilyId));
        }
        else
        {
            var closed = ClosedFamilies(HereAsWorker());
            members = members.Where(m => !closed.Contains(m.FamilyId));
        }
        var rows = await members
            .Join(db.Set<Person>(), m => m.PersonId, p => p.Id, (m, p) => new { m.FamilyId, p.Id, p.Code, p.Born, p.DiedOn, Names = p.Names.ToList(), Apart = db.Set<MustNotMeet>().Any(a => a.EndedAt == null && (a.OneId == p.Id || a.OtherId == p.Id)) })
            .ToListAsync();
        var families = rows.Select(r => r.FamilyId).Distinct().ToArray();
        var streets = sought.Described.Street is null ? [] : await db.Set<Family>().Where(f => families.Contains(f.Id) && f.Home != null).ToDictionaryAsync(f => f.Id, f => f.Home);
        var fits = rows.Select(r => new Fit(r.FamilyId!.Value, r.Id, r.Code, r.Born, r.DiedOn, r.Names, streets.GetValueOrDefault(r.FamilyId.Value), reachedThere.Contains(r.Id) ? sought.Described.Phone : null) { IsKeptApart = r.Apart }).ToList();
        Weigh(sought, fits);
        return await NeverSideBySideAsync([.. fits.Where(f => f.Score > 0 || f.IsReachedThere).OrderByDescending(f => f.Bits).ThenBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ThenBy(f => f.Born).ThenBy(f => f.Person)]);
    }

    /// <summary>
    /// Who is reached at this telephone number. A number that must not become known leads nobody to them who does not
    /// reach them anyway.
    /// </summary>
    private async Task<HashSet<Id<Person>>> ReachedAtAsync(string? phone)
    {
        if (PhoneFigures.Of(phone) is not { Length: > 0 } figures) return [];
        var points = FindsEveryName ? db.Set<ContactPoint>().AsNoTracking().Where(p => !p.Protected) : Readable(db.Set<ContactPoint>().AsNoTracking());
        return [.. await InUse(points).Where(p => p.Figures == figures).Select(p => p.PersonId).Take(MostWeighed).ToListAsync()];
    }

    // Every name somebody ever had is weighed; the best of them counts.
    private static void Weigh(Sought sought, List<Fit> fits)
    {
        var known = fits.SelectMany(f => f.Descriptions.Select(d => (Fit: f, d.Name, d.Described))).ToList();
        var weighed = Familiar.Weigh(sought, [.. known.Select(k => k.Described)]);
        for (var at = 0; at < known.Count; at++) known[at].Fit.Consider(known[at].Name, weighed[at]);
    }

    /// <summary>
    /// Who may be meant, by keys alone: whoever has every word in their names, exactly, in another form or with a slip.
    /// Where they are few, also whoever has one of the words and others like the rest.
    /// </summary>
    private async Task<List<Id<Person>>> CandidatesAsync(Sought sought, IReadOnlyList<AskedWord> asked)
    {
        var met = FindsEveryName ? await MetInTheCityAsync(asked) : await MetWithinReachAsync(asked);
        var whole = Whole(met);
        List<Id<Person>> likely = [];
        var isNearEnough = false;
        if (sought.Year is not null || sought.Described.Street is not null)
        {
            likely = await SoKnownAsync(sought, whole);
            if (likely.Count == 0)
            {
                var alike = await AlikeAsync(sought, await SoKnownAsync(sought, Some(met)), LeastAlikeSoKnown);
                (likely, isNearEnough) = ([.. alike.Select(a => a.Who)], alike.Any(a => a.Alike >= LeastAlike));
            }
        }
        if (whole.Count == 0 && !isNearEnough) whole = [.. (await AlikeAsync(sought, Some(met), LeastAlike)).Select(a => a.Who)];
        return [.. likely.Concat(whole).Distinct().Take(MostWeighed)];
    }

    // Who has a key of each word, and how far off it is. Within reach people are few: their words are read once, and compared here.
    private async Task<Dictionary<Id<Person>, int>[]> MetWithinReachAsync(IReadOnlyList<AskedWord> asked)
    {
        var reach = Findable();
        var reached = await MembersShown().Where(m => m.Until == null && reach.Contains(m.FamilyId)).Select(m => m.PersonId).Distinct().ToArrayAsync();
        var words = await db.Set<NameKeyRow>().AsNoTracking().Where(k => k.Kind == (int)NameKeyKind.Word && EF.Parameter(reached).Contains(k.PersonId)).Select(k => new { k.PersonId, k.Key }).ToListAsync();
        return [.. asked.Select(NameKeys.Off).Select(off => words.Select(w => (w.PersonId, Off: off(w.Key))).Where(w => w.Off is not null)
            .GroupBy(w => w.PersonId, w => w.Off!.Value).ToDictionary(g => g.Key, g => g.Min()))];
    }

    // In a whole city the looser keys of a word that many have are many; they are asked for only where the nearer ones led
    // to nobody, and where every other word is somebody's.
    private async Task<Dictionary<Id<Person>, int>[]> MetInTheCityAsync(IReadOnlyList<AskedWord> asked)
    {
        var rows = db.Set<NameKeyRow>().AsNoTracking();
        var met = new Dictionary<Id<Person>, int>[asked.Count];
        for (var word = 0; word < met.Length; word++) met[word] = await MetAsync(rows, asked[word], near: true);
        foreach (var exact in new[] { false, true })
        {
            if (Whole(met).Count >= (exact ? 1 : FewestWhole)) break;
            for (var word = 0; word < met.Length; word++)
                if (met[word].ContainsValue(0) == exact && (!exact || met.All(m => m.Count > 0))) met[word] = await MetAsync(rows, asked[word], near: false);
        }
        return met;
    }

    // Who has a key of one word, and how far off it is: 0 exactly, then by the kind of key.
    private static async Task<Dictionary<Id<Person>, int>> MetAsync(IQueryable<NameKeyRow> rows, AskedWord word, bool near)
    {
        var exact = word.Text;
        // One kind of key after another: asked for in one condition, a database looks up each row beside its index.
        var found = await KeysOf(word, near).Select(fits => rows.Where(fits)).Aggregate((all, more) => all.Concat(more)).GroupBy(k => k.PersonId)
            .Select(g => new { Who = g.Key, Off = g.Min(k => k.Kind == (int)NameKeyKind.Word && k.Key == exact ? 0 : k.Kind) }).ToListAsync();
        return found.ToDictionary(f => f.Who, f => f.Off);
    }

    // Whoever has every word, the nearest first.
    private static List<Id<Person>> Whole(Dictionary<Id<Person>, int>[] met) =>
        [.. met[0].Keys.Where(p => met.All(m => m.ContainsKey(p))).OrderBy(p => met.Sum(m => m[p]))];

    // Whoever has one of the words; those who have most of them first, and of these the nearest.
    private static List<Id<Person>> Some(Dictionary<Id<Person>, int>[] met) =>
        [.. met.SelectMany(m => m).GroupBy(m => m.Key, m => m.Value).OrderByDescending(p => p.Count()).ThenBy(p => p.Sum()).Select(p => p.Key)];

    // Of those who have one of the words, whoever's others are most alike: two slips in one word share no key.
    private async Task<List<(Id<Person> Who, double Alike)>> AlikeAsync(Sought sought, List<Id<Person>> some, double least)
    {
        var these = some.Take(MostCompared).ToArray();
        if (these.Length == 0) return [];
        var words = await db.Set<NameKeyRow>().AsNoTracking().Where(k => k.Kind == (int)NameKeyKind.Word && EF.Parameter(these).Contains(k.PersonId)).Select(k => new { k.PersonId, k.Key }).ToListAsync();
        var alike = NameKeys.Alike(sought.Name);
        return [.. words.GroupBy(k => k.PersonId, k => k.Key).Select(p => (Who: p.Key, Alike: alike([.. p])))
            .Where(p => p.Alike >= least).OrderByDescending(p => p.Alike).Take(MostWeighed)];
    }

    // Those of them of whom what else was typed is true: born about then, or living in that street.
    private async Task<List<Id<Person>>> SoKnownAsync(Sought sought, List<Id<Person>> some)
    {
        if (some.Count == 0) return [];
        var these = some.Take(MostAskedOf).ToArray();
        HashSet<Id<Person>> so = sought.Year is { } year ? await BornThenAsync(year, these) : sought.Described.Street is { } street ? await LivingInAsync(street, these) : [];
        return [.. these.Where(so.Contains)];
    }

    private async Task<HashSet<Id<Person>>> BornThenAsync(int year, Id<Person>[] these)
    {
        var (from, until) = (new DateOnly(year - BornAbout.GuessedWithin, 1, 1), new DateOnly(year + BornAbout.GuessedWithin, 12, 31));
        return [.. await db.Set<Person>().Where(p => EF.Parameter(these).Contains(p.Id) && p.Born != null && p.Born.Earliest >= from && p.Born.Earliest <= until).Select(p => p.Id).ToListAsync()];
    }

    // The longest word of the street that was typed.
    private async Task<HashSet<Id<Person>>> LivingInAsync(string street, Id<Person>[] these)
    {
        if (street.Split(' ').Where(w => w.Length >= ShortestStreet && char.IsLetter(w[0])).MaxBy(w => w.Length) is not { } word) return [];
        var found = await MembersShown().Where(m => m.Until == null && EF.Parameter(these).Contains(m.PersonId))
            .Join(db.Set<Family>().Where(f => f.Home != null), m => m.FamilyId, f => f.Id, (m, f) => new { m.PersonId, Home = f.Home! }).ToListAsync();
        return [.. found.Where(h => h.Home.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(h => h.PersonId)];
    }

    private async Task<List<Id<Family>>> CalledAsync(string? words)
    {
        var reach = ReachedFamilies();
        var called = await db.Set<Family>().Where(f => f.Called != null && reach.Contains(f.Id)).Select(f => new { f.Id, f.Called }).ToListAsync();
        return [.. called.Select(f => (f.Id, Score: NameKeys.Score(words, f.Called))).Where(f => f.Score > 0).OrderByDescending(f => f.Score).ThenBy(f => f.Id).Take(MostFound).Select(f => f.Id)];
    }

    private Task<Dictionary<Id<Family>, FoundFamily>> HomesAsync(List<Id<Family>> shown) => ByNameAsync(() => HomesOfAsync(shown));

    private async Task<Dictionary<Id<Family>, FoundFamily>> HomesOfAsync(List<Id<Family>> shown)
    {
        if (shown.Count == 0) return [];
        var ids = shown.Select(f => (Id<Family>?)f).ToArray();
        var called = await db.Set<Family>().Where(f => ids.Contains(f.Id)).Select(f => new { f.Id, f.Called }).ToListAsync();
        var names = await MembersShown().Where(m => ids.Contains(m.FamilyId) && m.Until == null && !m.KeptOut)
            .Join(db.Set<Person>().Where(p => p.DiedOn == null), m => m.PersonId, p => p.Id, (m, p) => new { m.Id, m.FamilyId, Who = p.Id, p.Code, Names = p.Names.ToList() }).ToListAsync();
        var reached = FindsEveryName ? (await ReachedFamilies().Where(f => ids.Contains(f)).ToListAsync()).ToHashSet() : null;
        var members = names.OrderBy(n => n.Id).ToLookup(n => n.FamilyId, n => (n.Who, Latest(n.Names)?.Called ?? n.Code ?? ""));
        return called.ToDictionary(f => f.Id, f => new FoundFamily(f.Id, f.Called, [.. members[f.Id]], reached?.Contains(f.Id) ?? true));
    }

    /// <summary>Who belongs to a family, without those whose belonging is hidden from the reader by name.</summary>
    private IQueryable<Member> MembersShown()
    {
        var seen = Here();
        return db.Set<Member>().AsNoTracking().Where(m => !db.Set<Hiding>().Any(h => h.WorkerId == seen.Me && h.EndedAt == null && h.ThingId == (Guid)(object)m.Id));
    }

    // Near is the word itself, another form of it, or it with a letter more or less.
    private static IEnumerable<Expression<Func<NameKeyRow, bool>>> KeysOf(AskedWord word, bool near)
    {
        yield return WholeKeysOf(word);
        if (near)
        {
            var exact = word.Text;
            yield return k => k.Kind == (int)NameKeyKind.OneLess && k.Key == exact;
            yield break;
        }
        if (word.Of(NameKeyKind.OneLess) is { Count: > 0 } less) yield return k => k.Kind == (int)NameKeyKind.OneLess && less.Contains(k.Key);
        if (word.Of(NameKeyKind.Sound) is { Count: > 0 } sound) yield return k => k.Kind == (int)NameKeyKind.Sound && sound.Contains(k.Key);
        foreach (var (from, to) in word.Prefixes)
#pragma warning disable CA1309, CA1310 // Becomes SQL, where the column compares by code point.
            yield return k => k.Kind == (int)NameKeyKind.Word && k.Key.CompareTo(from) >= 0 && k.Key.CompareTo(to) <= 0;
#pragma warning restore CA1309, CA1310
    }

    // The word itself or another form of it.
    private static Expression<Func<NameKeyRow, bool>> WholeKeysOf(AskedWord word)
    {
        var whole = word.Of(NameKeyKind.Word);
        return k => k.Kind == (int)NameKeyKind.Word && whole.Contains(k.Key);
    }

    private static PersonName? Latest(List<GoesBy> names) => names.MaxBy(n => (n.At, n.Id))?.Name;

    /// <summary>One person in one family, weighed against what was asked.</summary>
    private sealed class Fit(Id<Family> family, Id<Person> person, string? code, BirthDate? born, DateOnly? diedOn, List<GoesBy> names, string? street, string? phone)
    {
        private readonly PersonName? now = Latest(names);
        private PersonName? best;

        /// <summary>There is a record that this one must not meet.</summary>
        public bool IsKeptApart { get; init; }

        public Id<Family> Family => family;
        public Id<Person> Person => person;
        public BirthDate? Born => born;

        /// <summary>By the telephone number that was asked for, whatever they are called.</summary>
        public bool IsReachedThere => phone is not null;
        public string Name => now?.Full ?? code ?? "";
        public double Score { get; private set; }
        public double Bits { get; private set; } = double.NegativeInfinity;
        public IReadOnlyList<Weight> Reasons { get; private set; } = [];

        /// <summary>As they are described under each of their names, the newest first; by their code when they have none.</summary>
        public IEnumerable<(PersonName? Name, Described Described)> Descriptions
        {
            get
            {
                var day = born is null || born.IsExpected ? null : born.Precision switch
                {
                    DatePrecision.Exact => born.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    DatePrecision.Month => born.Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                    DatePrecision.About => "about " + born.Earliest.ToString("yyyy", CultureInfo.InvariantCulture),
                    _ => born.Earliest.ToString("yyyy", CultureInfo.InvariantCulture),
                };
                var known = new Described { Born = day, Street = street, Phone = phone };
                if (code is not null) yield return (null, known with { Full = code });
                foreach (var name in names.OrderByDescending(n => (n.At, n.Id)).Select(n => n.Name))
                {
                    if (name.Given is not null || name.Family is not null) yield return (name, known with { Given = name.Given, Family = name.Family, Full = name.KnownAs });
                    if (name.KnownAs is not null) yield return (name, known with { Given = name.KnownAs, Family = name.Family, Full = name.Given });
                }
            }
        }

        public void Consider(PersonName? name, Resemblance resemblance)
        {
            if (resemblance.Bits <= Bits) return;
            (Bits, Reasons) = (resemblance.Bits, resemblance.Reasons);
            (Score, best) = (resemblance.Fit, name);
        }

        public FoundPerson Found(IReadOnlyList<FoundFamily> families) => new(Person, Name,
            now?.KnownAs is { } known && known != Name ? known : null,
            best is not null && best != now ? best.Full : null, Born, diedOn is null, families, Reasons);
    }
}
