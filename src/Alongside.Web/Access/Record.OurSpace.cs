using System.Data.Common;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>What passes between a family's own space and those who answer them.</summary>
public sealed partial class Record
{
    /// <summary>Who is on duty, for which team, on which day. The house's, no family's.</summary>
    public IQueryable<DutyDay> Duties() => db.Set<DutyDay>();

    /// <summary>Rows of the live relationships in the teams for which the reader is on duty today.</summary>
    public IQueryable<T> OnMyDuty<T>() where T : class, IOfFamily
    {
        var seen = HereAsWorker();
        var teams = db.Set<DutyDay>().Where(d => d.WorkerId == seen.Me && d.Day == seen.Today).Select(d => (Id<Team>?)d.TeamId);
        var closed = ClosedFamilies(seen);
        return In<T>(db.Set<Relationship>().Where(r => r.EndedOn == null && teams.Contains(r.TeamId) && !closed.Contains(r.FamilyId)).Where(WithinReach<Relationship>()));
    }

    /// <summary>Duty is set by whoever looks after the team, and by those who keep the house.</summary>
    /// <exception cref="NotReached">Somebody else asks.</exception>
    public void InsistOnDutyOf(Id<Team> team)
    {
        if (!MayKeepDutyOf(team)) throw new NotReached();
    }

    private bool MayKeepDutyOf(Id<Team> team) => caller.Viewer.Supervises.Contains(team) || Permissions.Allows(caller.Role, May.KeepTheHouse);

    /// <summary>
    /// The reader has seen what a person of a family brought. Written down beside the reading, before the page leaves;
    /// the first time stays.
    /// </summary>
    /// <param name="family">A family that stands open.</param>
    /// <param name="things">What they brought, as it was shown.</param>
    public void Saw(Id<Family> family, IEnumerable<Guid> things)
    {
        var (seen, me, now) = (things.Distinct().ToList(), caller.Worker, Now);
        if (seen.Count == 0) return;
        if (!opened.ContainsKey(family)) throw new NotReached();
        readings.Add(engine.WriteAsync(AtTheWall(), async (connection, transaction) =>
        {
            foreach (var thing in seen)
                await engine.RunAsync(connection, transaction,
                    "INSERT INTO sightings (thing_id, worker_id, at, family_id) VALUES (@thing, @worker, @at, @family) ON CONFLICT DO NOTHING",
                    ("@thing", engine.Kept(thing)), ("@worker", engine.Kept(me.Value)), ("@at", engine.Kept(now)), ("@family", engine.Kept(family.Value)));
        }));
    }

    /// <summary>Who has seen these things of the families that stand open; ask only for what the reader was shown.</summary>
    public IQueryable<Sighting> SightingsOf(IReadOnlyCollection<Guid> things)
    {
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        return db.Set<Sighting>().AsNoTracking().Where(s => families.Contains(s.FamilyId) && things.Contains(s.ThingId));
    }

    /// <summary>Who has seen each of these things, by first name, the first to see it first.</summary>
    public async Task<ILookup<Guid, (string Who, DateTimeOffset At)>> SeenByAsync(IReadOnlyCollection<Guid> things)
    {
        if (things.Count == 0) return Array.Empty<Guid>().ToLookup(t => t, _ => ("", default(DateTimeOffset)));
        var seen = await SightingsOf(things).Join(db.Set<Worker>(), s => s.WorkerId, w => w.Id, (s, w) => new { s.ThingId, w.Name, s.At }).ToListAsync();
        return seen.OrderBy(s => s.At).ToLookup(s => s.ThingId, s => (s.Name.Split(' ', 2)[0], s.At));
    }

    /// <summary>How the person who asks has arranged their own space.</summary>
    public IQueryable<OwnSpace> OwnSpaces()
    {
        var me = caller.Person;
        return db.Set<OwnSpace>().Where(s => s.OwnerId == me);
    }

    /// <summary>The person who asks chooses how they are spoken to, for every device of theirs.</summary>
    public async Task SpeakInAsync(Tongue tongue)
    {
        var space = await OwnSpaces().FirstOrDefaultAsync();
        if (space is null) Add(space = new(By));
        space.SpeakIn(tongue);
    }

    /// <summary>Of these things, those that the reader has not seen yet.</summary>
    public IQueryable<T> NotSeen<T>(IQueryable<T> things) where T : class, IThing<T>
    {
        var seen = HereAsWorker();
        return things.Where(x => !db.Set<Sighting>().Any(s => s.WorkerId == seen.Me && s.ThingId == (Guid)(object)EF.Property<Id<T>>(x, "Id")));
    }

    /// <summary>What this person themselves released by name, of one thing of theirs.</summary>
    public IQueryable<Release> MyReleasesOf(Guid thing)
    {
        Id<Person>? me = caller.Person;
        return db.Set<Release>().AsNoTracking().Where(r => r.ThingId == thing && r.ByPersonId == me && r.EndedAt == null);
    }

    /// <summary>
    /// The relationship in which something was written that was released to the person, so that their reply goes where it
    /// came from. Nothing of it is shown: it may not be released itself.
    /// </summary>
    public async Task<Relationship> OursForReplyAsync(Id<Relationship> id)
    {
        _ = caller.Person;
        var families = opened.Keys.Select(f => (Id<Family>?)f).ToArray();
        return await db.Set<Relationship>().AsNoTracking().IgnoreAutoIncludes().SingleOrDefaultAsync(r => r.Id == id && families.Contains(r.FamilyId)) ?? throw new NotReached();
    }

    /// <summary>Who has read these tellings of their own story, which the person was shown.</summary>
    public IQueryable<StoryRead> ReadersOfMine(IReadOnlyCollection<Id<StoryVersion>> stories)
    {
        var me = caller.Person;
        return db.Set<StoryRead>().AsNoTracking().Where(r => r.PersonId == me && stories.Contains(r.StoryId));
    }

    /// <summary>The number of the person's next telling; theirs is the newest, whatever others wrote down before.</summary>
    public async Task<int> NextTellingAsync()
    {
        var me = caller.Person;
        return (await PastTheWallAsync("telling", () => db.Set<StoryVersion>().Where(s => s.PersonId == me).MaxAsync(s => (int?)s.Number)) ?? 0) + 1;
    }

    /// <summary>
    /// Keeps an answer that has no name to it: no history row, no form, nothing that says whose it was. Where five stand
    /// together now, they are read from now on.
    /// </summary>
    public async Task KeepUnnamedAsync(UnnamedAnswer answer)
    {
        _ = caller.Person;
        var team = answer.TeamId;
        var waiting = await db.Set<UnnamedAnswer>().Where(a => a.TeamId == team && !a.Together).ToListAsync();
        db.Add(answer);
        FiveTogether.Stand([.. waiting, answer]);
        await engine.SaveAsync(db, null);
    }

    /// <summary>Unnamed answers that stand among enough others, of teams whose families one hears; in no order that tells anything.</summary>
    public IQueryable<UnnamedAnswer> UnnamedAnswers(Id<Team> team)
    {
        if (caller.Role != Role.ServiceLead && !caller.Viewer.Supervises.Contains(team)) throw new NotReached();
        return db.Set<UnnamedAnswer>().AsNoTracking().Where(a => a.TeamId == team && a.Together).OrderBy(a => a.Id);
    }
}
