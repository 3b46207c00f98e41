using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>Requests for help. They stand at the door, in no family's record; who hears one is the table's to say.</summary>
public sealed partial class Record
{
    private readonly HashSet<Id<HelpRequest>> heard = [];

    /// <summary>Every request that this worker may hear, for a list: the rows of the table about hearing, as a query.</summary>
    public IQueryable<HelpRequest> Requests()
    {
        InsistOnHearing();
        listed = true;
        var (seen, role) = (HereAsWorker(), caller.Role);
        var (closed, reached) = (ClosedFamilies(seen), ReachedFamilies());
        var heard = db.Set<HelpRequest>().AsNoTracking().Where(r => r.FamilyId == null || !closed.Contains(r.FamilyId));
        if (role == Role.FrontDoor) return heard;
        var supervises = caller.Viewer.Supervises.Select(t => (Id<Team>?)t).ToArray();
        var teams = caller.Viewer.Teams.Select(t => (Id<Team>?)t).ToArray();
        var duty = db.Set<DutyDay>().Where(d => d.WorkerId == seen.Me && d.Day == seen.Today);
        return heard.Where(r => (role == Role.Supervisor && (r.TeamId == null || supervises.Contains(r.TeamId)))
            || (duty.Any() && (r.TeamId == null || teams.Contains(r.TeamId)))
            || r.WrittenBy == seen.Me
            || db.Set<Going>().Any(g => g.RequestId == r.Id && g.WorkerId == seen.Me && (g.Yes == null || g.Yes == true))
            || reached.Contains(r.FamilyId));
    }

    /// <summary>Opens one request; the opening is written down.</summary>
    /// <exception cref="NotReached">There is none, or it is not theirs to hear.</exception>
    public async Task<HelpRequest> HearAsync(Id<HelpRequest> id)
    {
        InsistOnHearing();
        var request = await db.Set<HelpRequest>().SingleOrDefaultAsync(r => r.Id == id);
        if (request is null || !Decision.Decide(caller.Viewer, Act.Hear, await FactsOfAsync(request), Asked).Allowed) throw Refuses(null, null);
        // Under the request and under no family: whose family it is about is not told by who opened it.
        WriteDown(null, Why.None, House.Bytes(id.Value));
        heard.Add(id);
        return request;
    }

    /// <summary>Writes down, in one row, which requests a list shows.</summary>
    public void ShowedRequests(IEnumerable<Id<HelpRequest>> requests)
    {
        listed = false;
        var shown = requests.Distinct().ToArray();
        if (shown.Length > 0) WriteDown(null, Why.None, [.. shown.SelectMany(r => House.Bytes(r.Value))]);
    }

    /// <summary>
    /// The family that a request is about, opened: where it is within reach, or its door was left open by them. Null for
    /// whoever does not reach it, as where nobody has said whom it is about.
    /// </summary>
    public async Task<Family?> FamilyOfAsync(HelpRequest request)
    {
        if (!heard.Contains(request.Id)) throw new NotReached();
        if (request.FamilyId is not { } family || caller.Role is not (Role.Worker or Role.Supervisor)) return null;
        return await AdmitsAsync(family) || await LeftOpenAsync(family) ? await OpenAsync(family) : null;
    }

    /// <summary>Every request about a family that stands open, this one among them.</summary>
    public IQueryable<HelpRequest> RequestsAbout(Family family)
    {
        if (!opened.ContainsKey(family.Id)) throw new NotReached();
        Id<Family>? id = family.Id;
        return db.Set<HelpRequest>().AsNoTracking().Where(r => r.FamilyId == id);
    }

    /// <summary>What was decided, each time somebody asked about a family that stands open.</summary>
    public IQueryable<RequestDecision> DecisionsAbout(Family family)
    {
        var requests = RequestsAbout(family);
        return db.Set<RequestDecision>().AsNoTracking().Where(d => requests.Any(r => r.Id == d.RequestId));
    }

    private async Task<bool> LeftOpenAsync(Id<Family> family)
    {
        var ended = await PastTheWallAsync("reach", () => db.Set<Relationship>().Where(r => r.FamilyId == family && r.EndedOn != null).OrderByDescending(r => r.EndedOn).Select(r => new
        {
            r.TeamId,
            HeldBy = db.Set<Holding>().Where(h => h.RelationshipId == r.Id).OrderByDescending(h => h.Id).Select(h => (Id<Worker>?)h.WorkerId).FirstOrDefault(),
        }).ToListAsync());
        var restricted = !await MayReachRestrictedAsync(family);
        if (!ended.Exists(e => Decision.Decide(caller.Viewer, Act.OpenAgain, new() { AtTheEnd = new(e.HeldBy, e.TeamId), Restricted = restricted }, Asked).Allowed)) return false;
        opened[family] = Why.OpenDoor;
        writesFor ??= ended.Select(e => e.TeamId).FirstOrDefault(t => t is { } team && caller.Viewer.Teams.Contains(team));
        WriteDown(family, Why.OpenDoor, null);
        return true;
    }

    /// <summary>What hangs on a request that was heard.</summary>
    public IQueryable<T> OfRequest<T>(HelpRequest request) where T : class, IOfRequest
    {
        if (!heard.Contains(request.Id)) throw new NotReached();
        var id = request.Id;
        return db.Set<T>().AsNoTracking().Where(x => x.RequestId == id);
    }

    /// <summary>Somebody writes down a new request.</summary>
    public void Begin(HelpRequest request)
    {
        InsistOnHearing();
        heard.Add(request.Id);
        db.Add(request);
    }

    /// <summary>Whether they are there for whoever asks first: at the front door, on duty today, or looking after a team.</summary>
    public async Task<bool> IsAtTheDoorAsync()
    {
        var (me, today) = (caller.Worker, Today);
        return caller.Role is Role.FrontDoor or Role.Supervisor || await db.Set<DutyDay>().AnyAsync(d => d.WorkerId == me && d.Day == today);
    }

    /// <summary>What we say that we offer: every version, the newest first. Anyone may read it.</summary>
    public IQueryable<Offer> Offers() => db.Set<Offer>().AsNoTracking().OrderByDescending(o => o.Number);

    private async Task<Facts> FactsOfAsync(HelpRequest request)
    {
        var (me, today, id) = (caller.Worker, Today, request.Id);
        var family = request.FamilyId;
        return new()
        {
            Restricted = family is { } closed && !await MayReachRestrictedAsync(closed),
            Request = new(request.WrittenBy, request.TeamId,
                OnDuty: await db.Set<DutyDay>().AnyAsync(d => d.WorkerId == me && d.Day == today),
                AskedToGo: await db.Set<Going>().AnyAsync(g => g.RequestId == id && g.WorkerId == me && (g.Yes == null || g.Yes == true)),
                ReachesFamily: family is not null && await ReachedFamilies().ContainsAsync(family)),
        };
    }

    private void InsistOnHearing()
    {
        if (!Permissions.Allows(caller.Role, May.HearRequests)) throw new NotReached();
    }
}
