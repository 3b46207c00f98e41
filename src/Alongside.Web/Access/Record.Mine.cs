using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>
/// Lists that begin at the reader: what they hold, what names them, what their teams hold. Each walks from a handful
/// of rows, so that a day costs the same in a small town and in a city. Whoever shows one says so with
/// <see cref="Showed"/>.
/// </summary>
public sealed partial class Record
{
    private const string OfRelationship = nameof(Encounter.RelationshipId);
    /// <summary>Who has been away for longer reads the threads, not a list.</summary>
    private static readonly TimeSpan RemembersLooking = TimeSpan.FromDays(45);

    private const string OfWorker = nameof(Encounter.WorkerId);

    /// <summary>Rows of the live relationships that the reader holds now.</summary>
    public IQueryable<T> Held<T>() where T : class, IOfFamily => In<T>(HeldRelationships());

    /// <summary>Rows of the live relationships in the teams that the reader supervises.</summary>
    public IQueryable<T> Supervised<T>() where T : class, IOfFamily => In<T>(SupervisedRelationships());

    /// <summary>What others wrote about times together, in the live relationships that the reader holds now.</summary>
    public IQueryable<Entry> EntriesOfOthers()
    {
        var seen = HereAsWorker();
        return Held<Entry>().Where(e => e.AuthorId != seen.Me && e.EncounterId != null);
    }

    /// <summary>What others asked there, or somebody of the family said, about how it is.</summary>
    public IQueryable<CheckIn> CheckInsOfOthers()
    {
        var seen = HereAsWorker();
        return Held<CheckIn>().Where(c => c.AuthorId != seen.Me && !c.NotNow);
    }

    /// <summary>What others noticed there that came between.</summary>
    public IQueryable<Rupture> RupturesOfOthers()
    {
        var seen = HereAsWorker();
        return Held<Rupture>().Where(r => r.AuthorId != seen.Me);
    }

    /// <summary>What others mean to come to there, from today on.</summary>
    public IQueryable<Encounter> PlansOfOthers()
    {
        var seen = HereAsWorker();
        return Held<Encounter>().Where(e => e.WorkerId != seen.Me && e.State == EncounterState.Planned && e.Day >= seen.Today);
    }

    /// <summary>Rows that name the reader as the worker, in families they still reach.</summary>
    public IQueryable<T> ForMe<T>() where T : class, IOfFamily
    {
        listed = true;
        var seen = HereAsWorker();
        return InUse(Readable(db.Set<T>().AsNoTracking().Where(x => EF.Property<Id<Worker>>(x, OfWorker) == seen.Me).Where(WithinReach<T>())));
    }

    /// <summary>The reader's meetings of today, to come or behind them.</summary>
    public IQueryable<Encounter> MeetingsToday()
    {
        var seen = HereAsWorker();
        return ForMe<Encounter>().Where(e => e.Day == seen.Today && (e.State == EncounterState.Planned || e.State == EncounterState.Happened));
    }

    /// <summary>Rows of the relationships that these meetings belong to.</summary>
    public IQueryable<T> Beside<T>(IQueryable<Encounter> meetings) where T : class, IOfFamily
    {
        listed = true;
        var rows = InUse(Readable(db.Set<T>().AsNoTracking()));
        return meetings.Join(rows, m => m.RelationshipId, x => EF.Property<Id<Relationship>>(x, OfRelationship), (_, x) => x);
    }

    /// <summary>Who is who in the families of the relationships that the reader holds.</summary>
    public IQueryable<KnownPerson> KnownToMe() => KnownIn(HeldRelationships());

    /// <summary>Who is who in the families of these relationships, where they are within reach.</summary>
    public IQueryable<KnownPerson> KnownIn(IReadOnlyCollection<Id<Relationship>> relationships) => KnownIn(WithinReach().Where(r => relationships.Contains(r.Id)));

    /// <summary>Relationships within reach.</summary>
    public IQueryable<Relationship> WithinReach()
    {
        listed = true;
        return db.Set<Relationship>().Where(WithinReach<Relationship>());
    }

    /// <summary>Live relationships of the teams the reader supervises that nobody holds just now.</summary>
    public IQueryable<Relationship> HeldByNobody()
    {
        listed = true;
        var seen = HereAsWorker();
        return SupervisedRelationships().Where(r => !db.Set<Holding>().Any(h => h.RelationshipId == r.Id && (h.Until == null || h.Until >= seen.Today))).AsNoTracking();
    }

    /// <summary>Handovers agreed for a day to come in which the reader is one of the two.</summary>
    public IQueryable<Handover> HandoversAhead()
    {
        listed = true;
        var seen = HereAsWorker();
        return InUse(Readable(db.Set<Handover>().AsNoTracking().Where(h => h.On > seen.Today && (h.ToId == seen.Me || h.FromId == seen.Me)).Where(WithinReach<Handover>())));
    }

    /// <summary>Stories told in families that the reader holds, in their newest telling, which the reader has not read yet.</summary>
    public IQueryable<StoryVersion> StoriesToRead()
    {
        listed = true;
        var seen = HereAsWorker();
        var people = HeldRelationships().Join(db.Set<Member>(), r => r.FamilyId, m => m.FamilyId, (_, m) => m).Where(m => m.Until == null).Select(m => m.PersonId);
        var stories = InUse(Readable(db.Set<StoryVersion>().AsNoTracking()));
        return people.Distinct().Join(stories, p => p, s => s.PersonId, (_, s) => s)
            .Where(s => s.AuthorId != seen.Author && !db.Set<StoryRead>().Any(r => r.StoryId == s.Id && r.WorkerId == seen.Me))
            .Where(s => !stories.Any(newer => newer.PersonId == s.PersonId && newer.Number > s.Number));
    }

    /// <summary>For the relationships of these meetings: the rhythm they chose, when they last met, when they were last asked.</summary>
    public IQueryable<LastAsked> LastAsked(IQueryable<Encounter> meetings)
    {
        listed = true;
        var seen = Here();
        var (met, asked) = (InUse(db.Set<Encounter>().AsNoTracking()), InUse(db.Set<CheckIn>().AsNoTracking()));
        return meetings.Join(db.Set<Relationship>().IgnoreAutoIncludes(), m => m.RelationshipId, r => r.Id, (_, r) => r).Select(r => new LastAsked(r.Id, r.Rhythm,
            met.Where(e => e.RelationshipId == r.Id && e.State == EncounterState.Happened && e.Day <= seen.Today).OrderByDescending(e => e.Day).Select(e => (DateOnly?)e.Day).FirstOrDefault(),
            asked.Where(c => c.RelationshipId == r.Id && c.Side == Whose.Theirs).OrderByDescending(c => c.Day).Select(c => (DateOnly?)c.Day).FirstOrDefault()));
    }

    /// <summary>What to call the side that is helped, in a relationship that stands open.</summary>
    public async Task<string> CalledAsync(Relationship relationship)
    {
        if (relationship.FamilyId is null) return await OtherNameAsync(relationship);
        if (relationship.One.Person is { } one) return (await OpenAsync(one)).Called;
        var family = await OpenAsync(relationship.FamilyId ?? throw new NotReached());
        return family.Called ?? string.Join(", ", (await People().ToListAsync()).Select(p => p.Called));
    }

    /// <summary>When the reader last looked at this page before <paramref name="moment"/>; null when they have not for long.</summary>
    public Task<DateTimeOffset?> LastLookedAsync(DateTimeOffset moment) => LookedOf.For(engine)(db, caller.Worker, Page, moment - RemembersLooking, moment);

    private static readonly PerEngine<Func<Db, Id<Worker>?, string, DateTimeOffset, DateTimeOffset, Task<DateTimeOffset?>>> LookedOf = new(() => EF.CompileAsyncQuery(
        (Db db, Id<Worker>? me, string page, DateTimeOffset from, DateTimeOffset moment) => db.Set<Reading>().Where(r => r.WorkerId == me && r.At >= from && r.At < moment && r.Page == page)
            .OrderByDescending(r => r.At).Select(r => (DateTimeOffset?)r.At).FirstOrDefault()));

    private IQueryable<T> In<T>(IQueryable<Relationship> relationships) where T : class, IOfFamily
    {
        listed = true;
        var rows = InUse(Readable(db.Set<T>().AsNoTracking()));
        return relationships.Join(rows, r => r.Id, x => EF.Property<Id<Relationship>>(x, OfRelationship), (_, x) => x);
    }

    /// <summary>Who is who in the families of these relationships.</summary>
    public IQueryable<KnownPerson> KnownIn(IQueryable<Relationship> relationships)
    {
        listed = true;
        return from relationship in relationships.IgnoreAutoIncludes()
               join family in db.Set<Family>().IgnoreAutoIncludes() on relationship.FamilyId equals (Id<Family>?)family.Id
               join member in db.Set<Member>() on (Id<Family>?)family.Id equals member.FamilyId
               join person in db.Set<Person>().IgnoreAutoIncludes() on member.PersonId equals person.Id
               join named in db.Set<GoesBy>() on person.Id equals named.PersonId into names
               from name in names.DefaultIfEmpty()
               where member.Until == null
               select new KnownPerson(relationship.Id, family.Id, family.Called, relationship.One.Kind, relationship.One.Who,
                   person.Id, person.Code, name!.Name.Given, name.Name.Family, name.Name.KnownAs, (DateTimeOffset?)name.At,
                   (DateOnly?)person.Born!.Earliest, (DatePrecision?)person.Born.Precision, person.DiedOn);
    }

    private IQueryable<Relationship> HeldRelationships()
    {
        if (ReachesNobody) return db.Set<Relationship>().Where(_ => false);
        var seen = HereAsWorker();
        var closed = ClosedFamilies(seen);
        return db.Set<Holding>().Where(h => h.WorkerId == seen.Me && h.From <= seen.Today && (h.Until == null || h.Until >= seen.Today))
            .Join(db.Set<Relationship>(), h => h.RelationshipId, r => r.Id, (_, r) => r).Where(r => r.EndedOn == null && r.FamilyId != null && !closed.Contains(r.FamilyId));
    }

    private IQueryable<Relationship> SupervisedRelationships()
    {
        if (ReachesNobody) return db.Set<Relationship>().Where(_ => false);
        var seen = HereAsWorker();
        var closed = ClosedFamilies(seen);
        var live = db.Set<Relationship>().Where(r => r.EndedOn == null && r.FamilyId != null && !closed.Contains(r.FamilyId));
        if (caller.Viewer.Supervises.Count == 1) return live.Where(r => r.TeamId == seen.Supervised);
        var teams = caller.Viewer.Supervises.Select(t => (Id<Team>?)t).ToArray();
        return live.Where(r => teams.Contains(r.TeamId));
    }

    /// <summary>The same rule as <see cref="ReachedFamilies"/>, asked row by row: right where there are few rows.</summary>
    private Expression<Func<T, bool>> WithinReach<T>() where T : class, IOfFamily
    {
        if (ReachesNobody) return _ => false;
        var seen = HereAsWorker();
        var closed = ClosedFamilies(seen);
        // Nearly everybody works in one team, and a query about one is made once and kept.
        if (caller.Viewer is { Teams.Count: 1, Covers.Count: 0 })
        {
            return x => x.FamilyId != null && !closed.Contains(x.FamilyId) && db.Set<Relationship>().Any(r => r.FamilyId == x.FamilyId && r.EndedOn == null
                && (r.TeamId == seen.Team || db.Set<Holding>().Any(h => h.RelationshipId == r.Id && h.WorkerId == seen.Me && (h.Until == null || h.Until >= seen.Today))));
        }
        var (teams, covered) = (caller.Viewer.Teams.Select(t => (Id<Team>?)t).ToArray(), Covers.Select(c => c.Relationship).ToArray());
        return x => x.FamilyId != null && !closed.Contains(x.FamilyId) && db.Set<Relationship>().Any(r => r.FamilyId == x.FamilyId && r.EndedOn == null
            && (teams.Contains(r.TeamId) || covered.Contains(r.Id) || db.Set<Holding>().Any(h => h.RelationshipId == r.Id && h.WorkerId == seen.Me && (h.Until == null || h.Until >= seen.Today))));
    }
}
