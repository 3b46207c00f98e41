using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// The one door to the record. It asks who may see before it loads, writes down who opened what and why before
/// anything leaves, gives out only rows of what was opened and may be read, and saves durably. Denied by default.
/// </summary>
public sealed partial class Record : IAsyncDisposable
{
    private readonly Engine engine;
    private Db db;
    private readonly Caller caller;
    private readonly TimeProvider clock;
    private readonly Dictionary<Id<Family>, Why> opened = [];
    private readonly HashSet<Id<Person>> people = [];
    private readonly List<Task> readings = [];
    private Id<Team>? writesFor;

    /// <summary>The family whose members are all the people opened; null when somebody came another way.</summary>
    private Id<Family>? membersOf;

    /// <summary>Something may be released to, or hidden from, this worker by name. True until the opening has asked.</summary>
    private bool named = true;
    private bool listed;
    private bool hasRead;

    internal Record(Engine engine, Caller caller, TimeProvider clock)
    {
        (this.engine, this.caller, this.clock) = (engine, caller, clock);
        db = Room(engine);
        db.Asking = AtTheWall;
        engine.Begin(db);
    }

    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>Today where the organisation is; the record keeps UTC, people keep days.</summary>
    public DateOnly Today => Clock.DayOf(Now);

    public Caller Caller => caller;

    /// <summary>Whose hand, and when, for every act of the domain.</summary>
    public By By => caller.Viewer.Person is { } person
        ? By.OfPerson(person, Now, writesFor) with { Day = Today }
        : new(caller.Worker, Now, writesFor ?? caller.Viewer.Home) { Day = Today };

    /// <summary>The page that is being shown, for the reading log: a name of ours.</summary>
    public string Page { get; set; } = "";

    /// <summary>Makes digests of what is looked for; null where nothing is sealed.</summary>
    internal Audit.SealsWords? Words { get; init; }

    /// <summary>The page is for reading. A typed reason opens a family to be read and never to be written in.</summary>
    internal bool Reads { get; init; } = true;

    /// <summary>Nothing of what is opened will be saved, so nobody follows its changes.</summary>
    internal bool Looks { get; init; }

    /// <summary>Whether what stands open may be written in, by this role and for the reason it stands open.</summary>
    public bool MayWrite => (Permissions.Allows(caller.Role, May.Write) || (opened.Count == 0 && between.Count > 0)) && !opened.ContainsValue(Why.TypedReason);

    /// <summary>The program asks in somebody's place whether they would find something. Nobody reads the answer, so no reading is written down.</summary>
    internal bool ForNobodysEyes { get; init; }

    /// <summary>Completes when every reading of this request is durable. Nothing is sent before.</summary>
    internal Task Written => Task.WhenAll(readings);

    /// <summary>A list across families was made and nobody said what it showed: then nothing may be sent.</summary>
    internal bool OwesAReading => listed;

    /// <summary>
    /// The page is made, and asks nothing more: somebody else reads with its connection while it waits for
    /// <see cref="Written"/>. So a few connections serve many who wait.
    /// </summary>
    internal async ValueTask HasReadAsync()
    {
        if (hasRead) return;
        hasRead = true;
        await engine.EndAsync(db);
    }

    /// <summary>What is answered waits for <see cref="Written"/>, and may ask again afterwards; it holds nothing meanwhile.</summary>
    internal ValueTask RestAsync() => hasRead ? default : engine.RestAsync(db.Database.GetDbConnection());

    /// <summary>Opens a family's record, with who belongs to it.</summary>
    /// <exception cref="NotReached">There is none, or it is out of reach.</exception>
    public async Task<Family> OpenAsync(Id<Family> id)
    {
        if (!await AdmitsAsync(id)) throw Refuses(id, caller.Role == Role.ServiceLead ? id : null);
        if (caller.Viewer.Person is not null) return await OursAsync(id);
        if (caller.Role == Role.Partner) throw new NotReached(); // They reach what was named, never the record around it.
        var family = await (Looks ? FamilyToLookAt : FamilyOf).For(engine)(db, id) ?? throw new NotReached();
        membersOf = people.Count == 0 || membersOf == id ? id : null;
        foreach (var member in family.Members) people.Add(member.PersonId);
        return family;
    }

    /// <summary>Opens a person, through a family of theirs that is within reach.</summary>
    /// <exception cref="NotReached">There is none, or every family of theirs is out of reach.</exception>
    public async Task<Person> OpenAsync(Id<Person> id)
    {
        if (!people.Contains(id))
        {
            if (caller.Viewer.Person is not null) throw Refuses(null, null);
            var families = await PastTheWallAsync("whose", () => FamiliesOf.For(engine)(db, id).ToListAsync().AsTask());
            var reached = false;
            foreach (var family in families) reached |= await AdmitsAsync(family);
            if (families.Count == 0) await AdmitsAsync(Nowhere);
            if (!reached) throw await RefusesAsync(families);
            (membersOf, _) = (null, people.Add(id));
        }
        return await PersonOf.For(engine)(db, id) ?? throw new NotReached();
    }

    /// <summary>Opens anything that belongs to a family, when the family is within reach and the writing may be read.</summary>
    /// <exception cref="NotReached">There is none, it is out of reach, or it was not written for them.</exception>
    public async Task<T> OpenAsync<T>(Id<T> id) where T : class, IThing<T>, IOfFamily
    {
        var family = await WhoseAsync(id);
        if (family is null && await AdmitsBetweenAsync(id)) return await MayBeRead<T>().SingleOrDefaultAsync(x => x.Id == id) ?? throw new NotReached();
        if (!await AdmitsAsync(family ?? Nowhere) || family is null)
        {
            // Whether it is between two colleagues is asked also of what is hidden: so that both take as long.
            if (family is not null) await AdmitsBetweenAsync(id);
            throw await RefusesAsync(family is { } known ? [known] : []);
        }
        return (await AskAsync(Looks ? Opening<T>.ToLookAt : Opening<T>.One, id)).SingleOrDefault() ?? throw new NotReached();
    }

    /// <summary>Rows of the families opened in this request, and of those only what may be read and is in use.</summary>
    public IQueryable<T> Of<T>() where T : class, IOfFamily
    {
        var rows = Loaded<T>().AsNoTracking();
        if (between.Count > 0) return InUse(Readable(rows.Where(OfWhatIsOpen<T>())));
        if (opened.Count == 1) return InUse(Readable(rows.Where(Expressions.FamilyIs<T>(Here()))));
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        return InUse(Readable(rows.Where(x => families.Contains(x.FamilyId))));
    }

    /// <summary>The same, found by way of the families' relationships: for what hangs on one, and is kept together with it.</summary>
    public IQueryable<T> OfThreads<T>() where T : class, IOfFamily =>
        Of<Relationship>().IgnoreAutoIncludes().Join(Of<T>(), r => r.Id, x => EF.Property<Id<Relationship>>(x, OfRelationship), (_, x) => x);

    /// <summary>Rows about the people opened in this request (a family's members, or one person).</summary>
    public IQueryable<T> About<T>() where T : class, IOfPerson
    {
        var rows = Loaded<T>().AsNoTracking();
        if (Members() is { } members) return InUse(Readable(rows.Where(x => members.Contains(x.PersonId))));
        var who = people.ToArray();
        return InUse(Readable(rows.Where(x => who.Contains(x.PersonId))));
    }

    /// <summary>The people opened in this request.</summary>
    public IQueryable<Person> People()
    {
        if (Members() is { } members) return db.Set<Person>().AsNoTracking().Where(p => members.Contains(p.Id));
        var who = people.ToArray();
        return db.Set<Person>().AsNoTracking().Where(p => who.Contains(p.Id));
    }

    /// <summary>Ties between the people opened in this request; both ends must be theirs to see.</summary>
    public IQueryable<Tie> Ties()
    {
        var ties = Readable(db.Set<Tie>().AsNoTracking());
        if (Members() is { } members) return InUse(ties.Where(t => members.Contains(t.OneId) && members.Contains(t.OtherId)));
        var who = people.ToArray();
        return InUse(ties.Where(t => who.Contains(t.OneId) && who.Contains(t.OtherId)));
    }

    /// <summary>What the people opened in this request are to each other today (<see cref="Tie.Holds"/>).</summary>
    public IQueryable<Bond> Bonds()
    {
        var seen = Here();
        return Ties().Where(t => (t.From == null || t.From <= seen.Today) && (t.Until == null || t.Until >= seen.Today)).Select(t => new Bond(t.OneId, t.Kind, t.OtherId, t.Between));
    }

    /// <summary>
    /// Rows across every family within reach, for a list. Whoever asks must say with <see cref="Showed"/> which
    /// families the list shows, or nothing is sent.
    /// </summary>
    public IQueryable<T> Across<T>() where T : class, IOfFamily
    {
        listed = true;
        var reach = ReachedFamilies();
        return InUse(Readable(db.Set<T>().AsNoTracking().Where(x => x.FamilyId != null && reach.Contains(x.FamilyId))));
    }

    /// <summary>Every family within reach, for a list.</summary>
    public IQueryable<Family> Families()
    {
        listed = true;
        var reach = ReachedFamilies();
        return db.Set<Family>().AsNoTracking().Where(f => reach.Contains(f.Id));
    }

    /// <summary>The people of every family within reach, for a list.</summary>
    public IQueryable<Person> PeopleAcross()
    {
        listed = true;
        var reach = ReachedFamilies();
        return db.Set<Person>().AsNoTracking().Where(p => db.Set<Member>().Any(m => m.PersonId == p.Id && reach.Contains(m.FamilyId)));
    }

    /// <summary>Writes down, in one row, which families a list shows.</summary>
    public void Showed(IEnumerable<Id<Family>> families)
    {
        listed = false;
        var shown = families.Distinct().ToArray();
        if (shown.Length > 0) WriteDown(null, Why.None, [.. shown.SelectMany(f => House.Bytes(f.Value))]);
    }

    /// <summary>The house itself: organisation, teams, workers, memberships. No family's content is in it.</summary>
    public IQueryable<Organisation> Organisations() => db.Set<Organisation>();

    public IQueryable<Team> Teams() => db.Set<Team>();

    public IQueryable<Worker> Workers() => db.Set<Worker>();

    public IQueryable<Membership> Memberships() => db.Set<Membership>();

    /// <summary>Who works in these teams or supervises them today, and has not left.</summary>
    internal IQueryable<Teammate> ColleaguesIn(IReadOnlyCollection<Id<Team>> teams) =>
        Memberships().LivingOn(Today).Where(m => teams.Contains(m.TeamId))
            .Join(Workers().HereOn(Today), m => m.WorkerId, w => w.Id, (m, w) => new Teammate { Id = w.Id, Name = w.Name, Team = m.TeamId, Role = m.Role });

    /// <summary>Everybody who works in other teams than these today, each once, by name.</summary>
    internal async Task<IReadOnlyList<(Id<Worker> Id, string Name, Id<Team> Team, string TeamName)>> ColleaguesBesideAsync(IReadOnlyCollection<Id<Team>> teams)
    {
        var mine = ColleaguesIn(teams).Select(c => c.Id);
        var others = await Memberships().LivingOn(Today).Where(m => !teams.Contains(m.TeamId) && !mine.Contains(m.WorkerId))
            .Join(Workers().HereOn(Today).Where(w => w.Role == Role.Worker || w.Role == Role.Supervisor), m => m.WorkerId, w => w.Id, (m, w) => new { w.Id, w.Name, m.TeamId })
            .Join(Teams(), w => w.TeamId, t => t.Id, (w, t) => new { w.Id, w.Name, w.TeamId, Team = t.Name }).ToListAsync();
        return [.. others.OrderBy(o => o.Name, StringComparer.CurrentCulture).ThenBy(o => o.TeamId).DistinctBy(o => o.Id).Select(o => (o.Id, o.Name, o.TeamId, o.Team))];
    }

    /// <summary>Why a family stands open in this request.</summary>
    public Why WhyOpen(Id<Family> family) => opened.GetValueOrDefault(family);

    /// <summary>A worker begins the record of a family they are about to help: it is open to them from this act on.</summary>
    public void Begin(Family family)
    {
        if (!Permissions.Allows(caller.Role, May.BeginFamily)) throw new NotReached();
        opened[family.Id] = Why.Began;
        db.Add(family);
    }

    /// <summary>
    /// Somebody came back through the open door to a family that nobody reaches any more: whoever answers begins anew,
    /// with the history. Only for the program's own hands (the demo, an import); a page comes with asking for help.
    /// </summary>
    internal async Task TakeUpAsync(Relationship relationship)
    {
        opened[relationship.FamilyId!.Value] = Why.Began;
        db.Add(relationship);
        await SaveAsync();
    }

    /// <summary>A person who is new to the record, in a family that stands open.</summary>
    public void Begin(Person person)
    {
        (membersOf, _) = (null, people.Add(person.Id));
        db.Add(person);
    }

    /// <summary>Something new in a family that stands open; saved with the rest.</summary>
    public void Add(object thing) => db.Add(thing);

    /// <summary>Makes something read untracked follow its changes again.</summary>
    public T Follow<T>(T thing) where T : class
    {
        db.Attach(thing);
        return thing;
    }

    public async ValueTask DisposeAsync()
    {
        // Somebody else has the room next: nothing of this door reaches into it any more.
        if (Interlocked.Exchange(ref db, null!) is not { } room) return;
        if (!hasRead) await engine.EndAsync(room);
        room.Leave();
        await room.DisposeAsync();
    }

    private async Task<bool> AdmitsAsync(Id<Family> family)
    {
        if (opened.ContainsKey(family)) return true;
        if (caller.Viewer.Person is { } person) return await AdmitsOursAsync(family, person);
        var me = caller.Worker;
        var rows = await PastTheWallAsync("reach", () => Live.AskAsync(db, [family, me, Today], () => LiveOf.For(engine)(db, family, me, Today)));
        if (rows.Count > 0) named = rows[0].Named;
        var live = rows.ConvertAll(r => new LiveRelationship(r.HeldBy, r.Team));
        IReadOnlyList<Id<Team>?> covers = [.. caller.Viewer.Covers.Where(c => rows.Exists(r => r.Relationship == c.Relationship)).Select(c => c.Team)];
        var facts = new Facts
        {
            Live = live,
            CoversFor = covers,
            Sharing = caller.Role == Role.Partner ? await SharingAsync(family) : null,
            // Where nobody holds a relationship no row has told whether the record is restricted.
            Restricted = (rows.Count == 0 || rows[0].Restricted) && !await MayReachRestrictedAsync(family),
        };
        var ruling = Decision.Decide(caller.Viewer, Act.Open, facts, Asked);
        // A reason is asked for only where nothing nearer opens it, and only to read.
        if (!ruling.Allowed && Reads && await ReasonAsync(family) is { } reason) ruling = Decision.Decide(caller.Viewer, Act.Open, facts with { Reason = reason }, Asked);
        if (!ruling.Allowed)
        {
            // What is there and hidden is asked about no less than what is not there.
            if (rows.Count > 0 && !rows[0].Restricted) await MayReachRestrictedAsync(family);
            return false;
        }
        opened[family] = ruling.Why;
        // Whoever takes over writes for the team they do it for: whoever is away reads it when they are back.
        writesFor ??= ruling.Why == Why.Covers ? covers[0] : TeamOf(live, ruling.Why);
        WriteDown(family, ruling.Why, null);
        return true;
    }

    /// <summary>For what does not exist as much is asked as for what is hidden, so that no time tells the one from the other.</summary>
    private Id<Family> Nowhere => new(Guid.CreateVersion7(Now));

    private Id<Team>? TeamOf(List<LiveRelationship> live, Why why)
    {
        foreach (var relationship in live)
        {
            if (why == Why.Holds && relationship.HeldBy == caller.Worker) return relationship.Team;
            if (why is Why.Team or Why.Supervises && relationship.Team is { } team && caller.Viewer.Teams.Contains(team)) return team;
        }
        return null;
    }

    /// <summary>The moment at which the decision is asked for.</summary>
    private Moment Asked => new(Now);

    private async Task<Stretch?> ReasonAsync(Id<Family> family)
    {
        var (me, now) = (caller.Worker, Now);
        var reason = await db.Set<Reason>().Where(r => r.WorkerId == me && r.FamilyId == family && r.At <= now).OrderByDescending(r => r.Until).Select(r => new { r.At, r.Until }).FirstOrDefaultAsync();
        return reason is null ? null : new(reason.At, reason.Until, null);
    }

    /// <summary>Whoever keeps the house reads no family's content, whatever else is written down about them.</summary>
    private bool ReachesNobody => caller.Role is not (Role.Worker or Role.Supervisor or Role.ServiceLead);

    // Two questions, each with an index of its own; asked as one, every relationship of the city would be looked at.
    private IQueryable<Id<Family>?> ReachedFamilies()
    {
        if (ReachesNobody) return db.Set<Relationship>().Where(_ => false).Select(r => r.FamilyId);
        var seen = HereAsWorker();
        var closed = ClosedFamilies(seen);
        var teams = caller.Viewer.Teams.Select(t => (Id<Team>?)t).ToArray();
        // How a team works with others is in no family: what is in none reaches none.
        var live = db.Set<Relationship>().Where(r => r.EndedOn == null && r.FamilyId != null);
        var ours = (teams.Length == 1 ? live.Where(r => r.TeamId == seen.Team) : live.Where(r => teams.Contains(r.TeamId))).Select(r => r.FamilyId);
        var mine = db.Set<Holding>().Where(h => h.WorkerId == seen.Me && (h.Until == null || h.Until >= seen.Today))
            .Join(db.Set<Relationship>().Where(r => r.EndedOn == null && r.FamilyId != null), h => h.RelationshipId, r => r.Id, (_, r) => r.FamilyId);
        var reached = ours.Union(mine);
        if (Covers.Count > 0) reached = reached.Union(TakenOver(live).Select(r => r.FamilyId));
        return reached.Where(f => !closed.Contains(f));
    }

    /// <summary>Of these, what the reader takes over today for another team.</summary>
    private IQueryable<Relationship> TakenOver(IQueryable<Relationship> live)
    {
        var covered = Covers.Select(c => c.Relationship).ToArray();
        return live.Where(r => covered.Contains(r.Id));
    }

    /// <summary>What the reader takes over for another team, where the table lets somebody of their role: who became something else since then does so no more.</summary>
    private IReadOnlyList<Covered> Covers => caller.Viewer.Covers is { Count: > 0 } covers && DecisionTable.Of(Act.Open, caller.Role).Any(r => r.Ground == Ground.Covers) ? covers : [];

    /// <summary>The rows of the table about reading, as a query: what one of them allows and none denies.</summary>
    /// <param name="rows">Rows of what stands open.</param>
    /// <param name="inTheirPlace">Also what is read in place of a child: not among one's own, but where it is asked for by itself.</param>
    private IQueryable<T> Readable<T>(IQueryable<T> rows, bool inTheirPlace = false) where T : class
    {
        var asks = new Expressions.Asks<T>(caller.Viewer, Here(), opened.Count == 1 ? opened.Values.First() : Why.None, db.Set<Release>(), db.Set<Hiding>(), caller.Role == Role.Partner ? WithTheirAgency() : db.Set<Sharing>(), SpokenFor(inTheirPlace), allegedIn, between);
        var rules = DecisionTable.Of(Act.Read, caller.Role).Where(r => named || caller.Role is Role.FamilyMember or Role.Partner || r.Ground is not (Ground.Released or Ground.Hidden)).ToList();
        foreach (var deny in rules.Where(r => r.Effect == Effect.Deny))
            if (asks.Predicate(deny.Ground) is { } denied) rows = rows.Where(Expressions.Not(denied));
        var allows = rules.Where(r => r.Effect == Effect.Allow).Select(r => asks.Predicate(r.Ground)).OfType<Expression<Func<T, bool>>>().ToList();
        return allows.Count == 0 ? rows.Where(_ => false) : rows.Where(allows.Aggregate(Expressions.Or));
    }

    /// <summary>
    /// Rows as they are loaded. For a person of a family without what hangs on them by itself: a rupture of theirs is no
    /// release of what a worker wrote about mending it.
    /// </summary>
    private IQueryable<T> Loaded<T>() where T : class => caller.Viewer.Person is null || typeof(T) == typeof(Relationship) ? db.Set<T>() : db.Set<T>().IgnoreAutoIncludes();

    /// <summary>The people opened, where they are one family's members and nobody besides.</summary>
    private IQueryable<Id<Person>>? Members()
    {
        if (membersOf is null || opened.Count != 1) return null;
        var seen = Here();
        return db.Set<Member>().Where(m => m.FamilyId == seen.Family).Select(m => m.PersonId);
    }

    /// <summary>Restricted records that this worker is not named in: out of reach, whatever else holds.</summary>
    private IQueryable<Id<Family>?> ClosedFamilies(Seen seen) => db.Set<Restriction>()
        .Where(r => r.EndedAt == null && !db.Set<RestrictionWorker>().Any(w => w.RestrictionId == r.Id && w.WorkerId == seen.Me)).Select(r => r.FamilyId);

    private async Task<bool> MayReachRestrictedAsync(Id<Family> family)
    {
        Id<Family>? id = family;
        return !await ClosedFamilies(HereAsWorker()).ContainsAsync(id);
    }

    private static IQueryable<T> InUse<T>(IQueryable<T> rows) where T : class =>
        Expressions.CanBeVoided<T>() ? rows.Where(Expressions.InUse<T>()) : rows;
}
