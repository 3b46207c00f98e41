using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Web.Access;

/// <summary>
/// The circles of teams. Whoever works in the team, or supervises it, is in its circle; a guest is in one circle, on its
/// day, and of all that the circle has they get what was brought to it and what was seen in it.
/// </summary>
public sealed partial class Record
{
    /// <summary>The circles in which the reader is a guest in this request.</summary>
    private readonly HashSet<Id<Encounter>> guestIn = [];

    /// <summary>Opens the circles of the reader's own teams; a team that has none yet has no row here.</summary>
    public async Task<IReadOnlyList<Relationship>> OpenMyCirclesAsync()
    {
        if (!Permissions.Allows(caller.Role, May.BeHeld)) throw new NotReached();
        var teams = caller.Viewer.Teams.Select(t => t.Value).ToArray();
        var circles = await db.Set<Relationship>().AsNoTracking().Where(r => r.FamilyId == null && r.TeamId == null && r.EndedOn == null && r.One.Kind == SideKind.Team && teams.Contains(r.One.Who)).ToListAsync();
        if (circles.Count > 0) WriteDown(null, Why.OneOfTwo, null);
        foreach (var one in circles) between.Add(one.Id);
        return circles;
    }

    /// <summary>Today's circles of other teams in which the reader is a guest: whose, and which.</summary>
    public async Task<IReadOnlyList<(Id<Encounter> Session, string Team)>> WhereIAmAGuestAsync()
    {
        var (me, today) = (caller.Worker, Today);
        var invited = await (from seat in db.Set<Seat>()
                             where seat.WorkerId == me && seat.Guest
                             join session in db.Set<Encounter>() on seat.EncounterId equals session.Id
                             where session.Day == today && session.Voided == null
                             join circle in db.Set<Relationship>().IgnoreAutoIncludes() on seat.RelationshipId equals circle.Id
                             select new { session.Id, circle.One.Who }).ToListAsync();
        var teams = invited.Select(i => new Id<Team>(i.Who)).ToArray();
        var names = await Teams().Where(t => teams.Contains(t.Id)).Select(t => new { t.Id, t.Name }).ToDictionaryAsync(t => t.Id.Value, t => t.Name);
        return [.. invited.Select(i => (i.Id, names.GetValueOrDefault(i.Who, "")))];
    }

    /// <summary>Opens one circle: for whoever is in the team, and today for its guest.</summary>
    /// <exception cref="NotReached">There is none, or it is not theirs.</exception>
    public async Task<(Circle Circle, Id<Team> Team, DateOnly Day, bool AsGuest)> OpenCircleAsync(Id<Encounter> session)
    {
        if (caller.Viewer.Worker is not { } me) throw new NotReached();
        var known = await (from e in db.Set<Encounter>()
                           where e.Id == session && e.FamilyId == null && e.Kind == EncounterKind.Circle && e.Voided == null
                           join r in db.Set<Relationship>().IgnoreAutoIncludes() on e.RelationshipId equals r.Id
                           select new { e.RelationshipId, e.Day, r.One.Who }).FirstOrDefaultAsync();
        if (known is null) throw Refuses(null, null);
        var asGuest = false;
        if (!await AdmitsBetweenAsync(known.RelationshipId))
        {
            var today = Today;
            var ruling = Decision.Decide(caller.Viewer, Act.Open, new() { GuestToday = known.Day == today && await db.Set<Seat>().AnyAsync(s => s.EncounterId == session && s.WorkerId == me && s.Guest) }, Asked);
            if (!ruling.Allowed) throw Refuses(null, null);
            asGuest = guestIn.Add(session);
            WriteDown(null, ruling.Why, null);
        }
        var circle = await db.Set<Circle>().SingleAsync(c => c.EncounterId == session);
        return (circle, new(known.Who), known.Day, asGuest);
    }

    /// <summary>What was brought to a circle that stands open. Its team sees what still waits too; a guest only what was laid before this circle.</summary>
    public Task<List<AgendaItem>> BroughtToAsync(Circle circle, bool asGuest)
    {
        var (session, of) = (circle.EncounterId, circle.RelationshipId);
        var items = asGuest ? OfGuest(db.Set<AgendaItem>()).Where(a => a.ReachedIn == session) : Of<AgendaItem>().Where(a => a.RelationshipId == of && (a.ReachedIn == session || a.State == AgendaState.Waiting));
        return items.OrderBy(a => a.Place).ToListAsync();
    }

    /// <summary>Something that waits is laid before the circle.</summary>
    public async Task<AgendaItem> LayBeforeAsync(Circle circle, Id<AgendaItem> item)
    {
        var laid = await (guestIn.Contains(circle.EncounterId) ? OfGuest(db.Set<AgendaItem>()).Where(a => a.ReachedIn == circle.EncounterId) : MayBeRead<AgendaItem>()).SingleOrDefaultAsync(a => a.Id == item && a.RelationshipId == circle.RelationshipId) ?? throw new NotReached();
        circle.LookAt(laid);
        if (laid.State == AgendaState.Waiting) laid.Reached(circle.EncounterId);
        return laid;
    }

    /// <summary>What was seen in a circle that stands open, in order.</summary>
    public Task<List<GroupThought>> SeenInAsync(Circle circle)
    {
        var session = circle.EncounterId;
        return (guestIn.Contains(session) ? OfGuest(db.Set<GroupThought>()) : Of<GroupThought>()).Where(s => s.EncounterId == session).OrderBy(s => s.Id).ToListAsync();
    }

    private static IQueryable<T> OfGuest<T>(IQueryable<T> rows) where T : class, IWritten => InUse(rows.AsNoTracking().Where(x => x.Audience == Audience.MyTeam));

    private bool IsInTheirCircle(EntityEntry entry) => entry.Entity switch
    {
        Circle circle => guestIn.Contains(circle.EncounterId),
        GroupThought thought => guestIn.Contains(thought.EncounterId),
        _ => false,
    };
}
