using Alongside.Domain;
using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Access;

/// <summary>Who goes: whom one may ask, who is asked, and the beginning when they say yes.</summary>
public sealed partial class Record
{
    /// <summary>
    /// Workers whom the reader may ask, in the order to ask in: to the front door everybody, to others those of their
    /// teams. Who knew the family before is told only where the family is known to the reader too; how full somebody
    /// feels only where they showed it to the reader.
    /// </summary>
    public async Task<IReadOnlyList<CouldGo>> CouldGoAsync(HelpRequest request, AskedFor asked)
    {
        if (!heard.Contains(request.Id)) throw new NotReached();
        var (today, mine, family) = (Today, caller.Viewer.Teams.ToArray(), request.FamilyId);
        var everybody = caller.Role == Role.FrontDoor;
        var here = await db.Set<Membership>().LivingOn(today).Where(m => m.Role == Role.Worker && (everybody || mine.Contains(m.TeamId)))
            .Join(db.Set<Worker>().HereOn(today).Where(w => w.Role == Role.Worker), m => m.WorkerId, w => w.Id, (m, w) => new { w.Id, w.Name, w.Profession, w.Agency, w.Languages, w.About, m.TeamId })
            .Join(db.Set<Team>(), w => w.TeamId, t => t.Id, (w, t) => new { w.Id, w.Name, w.Profession, w.Agency, w.Languages, w.About, w.TeamId, Team = t.Name, t.Hub, t.Cluster }).ToListAsync();
        var who = here.Select(h => h.Id).Distinct().ToArray();
        var held = db.Set<Holding>().Where(h => who.Contains(h.WorkerId));
        var carried = (await PastTheWallAsync("count", () => CarriedByAsync(held, today))).ToLookup(c => c.Worker, c => c.Carried);
        var known = family is not null && (everybody || opened.ContainsKey(family.Value));
        var knew = known ? await PastTheWallAsync("names", () => held.Join(db.Set<Relationship>().Where(r => r.FamilyId == family), h => h.RelationshipId, r => r.Id, (h, _) => new { h.WorkerId, h.Until }).ToListAsync()) : [];
        var lately = today.AddDays(-CarriedNow.Days);
        var feel = (await ShownToMe<Fullness>().Where(f => f.Day >= lately).OrderByDescending(f => f.At).Select(f => new { f.OwnerId, f.Level }).ToListAsync()).DistinctBy(f => f.OwnerId).ToDictionary(f => f.OwnerId, f => f.Level);
        return CouldGo.InOrder(here.DistinctBy(h => h.Id).Select(h => new CouldGo(h.Id, h.Name)
        {
            Profession = h.Profession, Agency = h.Agency, About = h.About, Languages = Worker.ListOf(h.Languages), Team = h.TeamId, Place = string.Join(", ", new[] { h.Team, h.Hub, h.Cluster }.OfType<string>()),
            KnewThemUntil = knew.Where(k => k.WorkerId == h.Id).Select(k => (DateOnly?)(k.Until ?? today)).Max(),
            Carries = [.. carried[h.Id].OrderBy(c => c.Phase)],
            Feels = feel.TryGetValue(h.Id, out var level) ? level : null,
        }), asked);
    }

    private async Task<List<(Id<Worker> Worker, CarriedNow Carried)>> CarriedByAsync(IQueryable<Holding> held, DateOnly today)
    {
        var live = held.Where(h => h.From <= today && (h.Until == null || h.Until >= today))
            .Join(db.Set<Relationship>().Where(r => r.EndedOn == null && r.FamilyId != null), h => h.RelationshipId, r => r.Id, (h, r) => new { h.WorkerId, r.Id, r.Phase });
        var since = today.AddDays(-CarriedNow.Days);
        var met = await live.Join(db.Set<Encounter>().Where(e => e.State == EncounterState.Happened && e.Day > since && e.Day <= today), r => r.Id, e => e.RelationshipId, (r, _) => r.Id)
            .GroupBy(id => id).Where(g => g.Count() >= CarriedNow.Meetings).Select(g => g.Key).ToListAsync();
        var everyWeek = met.ToHashSet();
        return (await live.ToListAsync()).ConvertAll(r => (r.WorkerId, new CarriedNow(r.Phase, everyWeek.Contains(r.Id))));
    }

    /// <summary>Requests to which the reader is asked to go and has not answered, the oldest first.</summary>
    public async Task<IReadOnlyList<(Id<HelpRequest> Id, string? About, string Wants, DateTimeOffset At)>> AskedToGoAsync()
    {
        if (caller.Viewer.Worker is not { } me) return [];
        var asked = await db.Set<Going>().Where(g => g.WorkerId == me && g.Yes == null).Join(db.Set<HelpRequest>(), g => g.RequestId, r => r.Id, (g, r) => new { r.Id, r.About, r.Wants, g.AskedAt }).OrderBy(r => r.AskedAt).ToListAsync();
        if (asked.Count > 0) WriteDown(null, Domain.Access.Why.None, [.. asked.SelectMany(a => House.Bytes(a.Id.Value))]);
        return [.. asked.Select(a => (a.Id, a.About, a.Wants, a.AskedAt))];
    }

    /// <summary>What the reader was asked about this request.</summary>
    /// <exception cref="NotReached">They were not, or have answered.</exception>
    public async Task<Going> AskedOfMeAsync(HelpRequest request)
    {
        if (!heard.Contains(request.Id)) throw new NotReached();
        var (me, id) = (caller.Worker, request.Id);
        return await db.Set<Going>().SingleOrDefaultAsync(g => g.RequestId == id && g.WorkerId == me && g.Yes == null) ?? throw new NotReached();
    }

    /// <summary>
    /// They go. A family that came back is taken up with its history; for somebody new a record begins. They lead where
    /// nobody does: one family has one lead worker.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="going">What they were asked.</param>
    /// <param name="name">What to call somebody new.</param>
    public async Task<Relationship> GoAsync(HelpRequest request, Going going, string? name)
    {
        if (!heard.Contains(request.Id)) throw new NotReached();
        var by = By with { Team = going.TeamId };
        var (family, person) = request is { FamilyId: { } known, PersonId: { } who } ? (await BackAsync(known), who) : Begun(name, by);
        var live = await db.Set<Relationship>().Where(r => r.FamilyId == family && r.EndedOn == null).ToListAsync();
        if (live.Exists(r => r.HeldOn(Today) == by.Who && r.One.Who == person.Value)) throw new Refused("", "already-together");
        // A third person's words are not the family's to read; their own are what it is for.
        var purpose = request.Who == WhoAsks.Myself && request.Wants.Length <= Domain.Words.Line ? request.Wants : null;
        var relationship = new Relationship(Side.Of(person), family, by.Who, going.TeamId, purpose, Today, by);
        going.SayYes(request, relationship, by);
        if (!live.Exists(r => r.Leads)) relationship.Lead(Today, live);
        db.Add(relationship);
        return relationship;
    }

    private async Task<Id<Family>> BackAsync(Id<Family> family)
    {
        if (!await MayReachRestrictedAsync(family)) throw new NotReached();
        if (opened.TryAdd(family, Domain.Access.Why.Began)) WriteDown(family, Domain.Access.Why.Began, null);
        return family;
    }

    private (Id<Family>, Id<Person>) Begun(string? name, By by)
    {
        var parts = (name ?? "").Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var person = new Person(PersonName.From(parts.ElementAtOrDefault(0), parts.ElementAtOrDefault(1)), by);
        var family = new Family(null, null, by);
        Begin(family);
        Begin(person);
        family.Join(person.Id, Today, by);
        return (family.Id, person.Id);
    }
}
