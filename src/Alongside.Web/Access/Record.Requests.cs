using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
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

    /// <summary>
    /// Other families to which people of one that stands open belong or belonged, opened: each within reach, or its door
    /// left open by the reader. Of any other nothing tells that it is there.
    /// </summary>
    public async Task<IReadOnlyList<Family>> OtherFamiliesOfAsync(Family family)
    {
        if (!opened.ContainsKey(family.Id)) throw new NotReached();
        if (caller.Role is not (Role.Worker or Role.Supervisor)) return [];
        var who = family.Members.Select(m => m.PersonId).Distinct().ToArray();
        Id<Family>? id = family.Id;
        var theirs = await PastTheWallAsync("whose", () => MembersShown().Where(m => who.Contains(m.PersonId) && m.FamilyId != id).Select(m => m.FamilyId!.Value).Distinct().ToListAsync());
        List<Family> others = [];
        foreach (var other in theirs.Order())
            if (await AdmitsAsync(other) || await LeftOpenAsync(other)) others.Add(await OpenAsync(other));
        return others;
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

    /// <summary>
    /// What the front door may know of earlier times of whoever a request is about: numbers, and no word of anybody. It said
    /// itself whom the request is about, and is told who knew them until when. Null for everybody else.
    /// </summary>
    /// <returns>What is left of earlier times, and how many are around the family now.</returns>
    public async Task<(EarlierTimes Earlier, int Around)?> EarlierAtTheDoorAsync(HelpRequest request)
    {
        if (!heard.Contains(request.Id)) throw new NotReached();
        if (caller.Role != Role.FrontDoor || request.FamilyId is not { } family) return null;
        var (id, at, today) = (request.Id, request.AskedAt, Today);
        var (worries, around, apart) = (await HiddenFromMeAsync<Entry>(), await HiddenFromMeAsync<Helper>(), await HiddenFromMeAsync<Relationship>());
        return await PastTheWallAsync("count", async () =>
        {
            var relationships = await db.Set<Relationship>().AsNoTracking().Where(r => r.FamilyId == family && !apart.Contains(r.Id)).ToListAsync();
            var asked = await db.Set<HelpRequest>().Where(r => r.FamilyId == family && r.Id != id && r.AskedAt < at).Select(r => r.AskedOn).ToListAsync();
            var understood = await db.Set<NotUnderstood>().AnyAsync(n => n.RequestId == id && n.Voided == null) || await db.Set<RequestDecision>().AnyAsync(d => d.RequestId == id && d.NotUnderstood != null);
            var ended = relationships.Where(r => !r.IsLive).Select(r => r.Id).ToArray();
            // What somebody wrote for themselves alone counts for nobody else.
            var open = await db.Set<Entry>().CountAsync(e => ended.Contains(e.RelationshipId) && e.Kind == EntryKind.Worry && e.EasedOn == null && e.Voided == null && e.Audience != Audience.OnlyMe && !worries.Contains(e.Id)
                && !db.Set<WorryAnswer>().Any(w => w.EntryId == e.Id && w.Voided == null));
            var helpers = await db.Set<Helper>().CountAsync(h => h.FamilyId == family && h.Until == null && h.Voided == null && h.Audience != Audience.OnlyMe && !around.Contains(h.Id));
            var workers = relationships.Select(r => r.HeldOn(today)).OfType<Id<Worker>>().Distinct().Count();
            return (new EarlierTimes(EarlierTimes.IsAgain(request.AskedOn, relationships.Select(r => r.EndedOn).OfType<DateOnly>().Concat(asked)), understood, open, MayAnswer: false), helpers + workers);
        });
    }

    /// <summary>What is hidden by name from the reader, of one kind: it counts for them as little as it is shown.</summary>
    private async Task<Id<T>[]> HiddenFromMeAsync<T>() where T : class
    {
        var me = caller.Worker;
        return [.. (await PastTheWallAsync("count", () => db.Set<Hiding>().Where(h => h.WorkerId == me && h.EndedAt == null).Select(h => h.ThingId).ToListAsync())).Select(thing => new Id<T>(thing))];
    }

    /// <summary>The day on which they first met: as somebody said it, or by the first time together of the relationship that came of it.</summary>
    public async Task<DateOnly?> FirstMetAsync(HelpRequest request)
    {
        if (!heard.Contains(request.Id)) throw new NotReached();
        if (request.FirstMetOn is not null || request.RelationshipId is null) return request.FirstMetOn;
        var (id, without) = (request.Id, await HiddenFromMeAsync<Encounter>());
        return await PastTheWallAsync("count", () => FirstMetAsync(db.Set<HelpRequest>().Where(r => r.Id == id), without)) is { } met && met.TryGetValue(id, out var day) ? day : null;
    }

    /// <summary>The request that a relationship came of, heard; null where there is none, or it is not theirs to hear.</summary>
    public async Task<HelpRequest?> CameOfAsync(Relationship relationship)
    {
        if (relationship.FamilyId is not { } family || !opened.ContainsKey(family)) throw new NotReached();
        if (!Permissions.Allows(caller.Role, May.HearRequests)) return null;
        Id<Relationship>? id = relationship.Id;
        var request = await db.Set<HelpRequest>().AsNoTracking().Where(r => r.RelationshipId == id).OrderBy(r => r.AskedAt).FirstOrDefaultAsync();
        if (request is null || !Decision.Decide(caller.Viewer, Act.Hear, await FactsOfAsync(request), Asked).Allowed) return null;
        WriteDown(null, Why.None, House.Bytes(request.Id.Value));
        heard.Add(request.Id);
        return request;
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
