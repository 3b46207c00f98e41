using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.SigningIn;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.SignIn;

/// <summary>Begins, reads and ends visits, and makes the links that let somebody choose a password.</summary>
internal sealed class Visits(Engine engine, TimeProvider clock)
{
    /// <summary>The cookie's scheme, and the one claim in it: which visit this is.</summary>
    public const string Scheme = "visit";

    public const string Cookie = "__Host-visit";

    private static readonly TimeSpan NotesSeenEvery = TimeSpan.FromMinutes(10);

    // A family's visit rests only for twenty minutes, so it is noted more finely.
    private static readonly TimeSpan NotesOursSeenEvery = TimeSpan.FromMinutes(2);

    // The visit, the worker and today's memberships, in one query: it runs on every request, so it is compiled once an engine.
    private static readonly PerEngine<Func<SignInDb, Guid, IAsyncEnumerable<Standing>>> StandingOf = new(() => EF.CompileAsyncQuery((SignInDb db, Guid id) =>
        from visit in db.Visits.AsNoTracking()
        join known in db.Set<Worker>().AsNoTracking() on visit.WorkerId equals (Id<Worker>?)known.Id into workers
        from worker in workers.DefaultIfEmpty()
        join membership in db.Set<Membership>().AsNoTracking() on visit.WorkerId equals (Id<Worker>?)membership.WorkerId into memberships
        from membership in memberships.DefaultIfEmpty()
        where visit.Id == id
        select new Standing(visit.WorkerId, visit.PersonId, visit.DeviceId, worker == null ? null : worker.Name, worker == null ? null : (Role?)worker.Role, worker == null ? null : worker.LeftOn, visit.SeenAt, visit.Until, visit.EndedAt, visit.ProvedAt,
            visit.OnlyPage, visit.HandedPersonId, visit.HandedEncounterId, visit.HandedForm,
            membership == null ? null : (Id<Team>?)membership.TeamId, membership == null ? null : (Role?)membership.Role,
            membership == null ? null : (DateOnly?)membership.From, membership == null ? null : membership.Until,
            db.Set<Cover>().Where(c => (Id<Worker>?)c.WorkerId == visit.WorkerId && c.EndedAt == null).OrderByDescending(c => c.Until).Select(c => (DateOnly?)c.Until).FirstOrDefault())));

    private static readonly Straight<Standing> Known = new("id");

    /// <summary>Signs a worker in on this device.</summary>
    /// <param name="context">The device.</param>
    /// <param name="worker">Who it is.</param>
    /// <param name="onlyPage">The one page that opens until they have a second step; null when everything does.</param>
    public Task BeginAsync(HttpContext context, Id<Worker> worker, string? onlyPage = null)
    {
        var now = clock.GetUtcNow();
        return BeginAsync(context, new Visit
        {
            Id = NewId(), WorkerId = worker, BeganAt = now, SeenAt = now, ProvedAt = now, Until = now + Visit.Longest, OnlyPage = onlyPage,
            Device = Device.InWords(context.Request.Headers.UserAgent), Network = NetworkOf(context, worker),
        });
    }

    /// <summary>Where a visit comes from, so that its owner can tell one place from another and nobody learns an address.</summary>
    public static string NetworkOf(HttpContext context, Id<Worker> worker) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{worker} {Throttle.Neighbourhood(context.Connection.RemoteIpAddress)}")).AsSpan(0, 8));

    /// <summary>Its owner has proved just now that it is they.</summary>
    public async Task ProvedAsync(Guid id)
    {
        await using var db = SignInDb.Of(engine);
        if (await db.Visits.FindAsync(id) is not { } visit) return;
        visit.ProvedAt = clock.GetUtcNow();
        await db.SaveChangesAsync();
    }

    /// <summary>Signs a person of a family in, on a device of theirs.</summary>
    public Task BeginAsync(HttpContext context, Id<Person> person, Guid? device)
    {
        var now = clock.GetUtcNow();
        return BeginAsync(context, new Visit { Id = NewId(), PersonId = person, DeviceId = device, BeganAt = now, SeenAt = now, ProvedAt = now, Until = now + Visit.Longest, Device = Device.InWords(context.Request.Headers.UserAgent) });
    }

    /// <summary>The worker gives this device out of their hand: their visit ends, and one begins that reaches a single page.</summary>
    public async Task HandOverAsync(HttpContext context, Caller from, string onlyPage, HandedOver handed)
    {
        if (from.Visit is { } own) await EndAsync(own);
        var now = clock.GetUtcNow();
        await BeginAsync(context, new Visit
        {
            Id = NewId(), WorkerId = from.Worker, BeganAt = now, SeenAt = now, ProvedAt = DateTimeOffset.UnixEpoch, Until = now + Visit.HandedOver, OnlyPage = onlyPage,
            HandedPersonId = handed.Person, HandedEncounterId = handed.Encounter, HandedForm = handed.Form,
        });
    }

    private static Guid NewId() => new(RandomNumberGenerator.GetBytes(16));

    private async Task BeginAsync(HttpContext context, Visit visit)
    {
        await using var db = SignInDb.Of(engine);
        db.Add(visit);
        await db.SaveChangesAsync();
        var identity = new ClaimsIdentity([new Claim("visit", visit.Id.ToString("N"))], Scheme);
        await context.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Ends a visit, at once and everywhere.</summary>
    public async Task EndAsync(Guid id)
    {
        await using var db = SignInDb.Of(engine);
        if (await db.Visits.FindAsync(id) is not { EndedAt: null } visit) return;
        visit.EndedAt = clock.GetUtcNow();
        await db.SaveChangesAsync();
    }

    /// <summary>Ends somebody's visits, all or all but the one that asks for it.</summary>
    /// <param name="worker">Whose.</param>
    /// <param name="except">The one that stays.</param>
    /// <param name="by">Whoever keeps the house and does it for them; they are told.</param>
    public async Task EndAllAsync(Id<Worker> worker, Guid? except = null, Id<Worker>? by = null)
    {
        await using var db = SignInDb.Of(engine);
        if (by is not null) db.Add(SignInEvent.Of(SignInHappening.VisitsEnded, worker, by, clock.GetUtcNow()));
        foreach (var visit in await db.Visits.Where(v => v.WorkerId == worker && v.EndedAt == null && v.Id != except).ToListAsync()) visit.EndedAt = clock.GetUtcNow();
        await db.SaveChangesAsync();
    }

    /// <summary>Ends the visits of a person of a family, all or all but the one that asks for it.</summary>
    public async Task EndAllAsync(Id<Person> person, Guid? except = null)
    {
        await using var db = SignInDb.Of(engine);
        foreach (var visit in await db.Visits.Where(v => v.PersonId == person && v.EndedAt == null && v.Id != except).ToListAsync()) visit.EndedAt = clock.GetUtcNow();
        await db.SaveChangesAsync();
    }

    /// <summary>Reads the visit on each request. What it names is who is asking; nothing is taken from the cookie itself.</summary>
    public async Task ReadAsync(CookieValidatePrincipalContext context)
    {
        if (!Guid.TryParseExact(context.Principal?.FindFirstValue("visit"), "N", out var id) || await CallerAsync(id) is not { } caller)
        {
            context.RejectPrincipal();
            return;
        }
        context.HttpContext.Features.Set(caller);
        // Forms are bound to who somebody is, not to this visit: a page left open can still be sent after signing in again.
        ((ClaimsIdentity)context.Principal!.Identity!).AddClaim(new(ClaimTypes.NameIdentifier, caller.Id.ToString("N")));
    }

    /// <summary>Who stands behind a visit now; null when it has ended, expired, or they have left.</summary>
    public async Task<Caller?> CallerAsync(Guid id)
    {
        await using var db = SignInDb.Of(engine);
        var rows = await Known.AskAsync(db, [id], () => StandingOf.For(engine)(db, id));
        if (rows.Count == 0) return null;
        var (first, now) = (rows[0], clock.GetUtcNow());
        var today = Clock.DayOf(now);
        if (first.EndedAt is not null || now >= first.Until || now >= first.SeenAt + Visit.RestsFor(first.Person) || first.LeftOn < today) return null;
        if (first.DeviceId is { } device && !await OpensAsync(db, device)) return null;
        if (now > first.SeenAt + (first.Person is null ? NotesSeenEvery : NotesOursSeenEvery)) await SeenAsync(db, id, now);
        if (first.Person is { } person) return new(Viewer.OfPerson(person), await CalledAsync(db, person), id) { Device = first.DeviceId, ProvedAt = first.ProvedAt };
        if (first.Worker is not { } worker || first.Role is not { } role) return null;
        var teams = rows.Where(r => r.Team is not null && r.From <= today && (r.TeamUntil is null || today < r.TeamUntil)).ToList();
        var viewer = new Viewer(worker, role,
            [.. teams.Where(t => t.TeamRole == Role.Worker).Select(t => t.Team!.Value)],
            [.. teams.Where(t => t.TeamRole == Role.Supervisor).Select(t => t.Team!.Value)]);
        // Nearly nobody covers for another team today, so nearly everybody is asked no more than this.
        if (first.CoversUntil >= today) viewer = viewer with { Covers = await db.Set<Cover>().TakenOverByAsync(worker, viewer.Teams, today) };
        return new Caller(viewer, first.Name!, id)
        {
            OnlyPage = first.OnlyPage,
            ProvedAt = first.ProvedAt,
            Handed = first.Form is { } form ? new(first.HandedTo, first.Encounter, form) : null,
        };
    }

    /// <summary>
    /// Whose visit it was, when it is over and its form comes late. Nobody's when the device had been handed over, when
    /// they have left, or when it is too long ago.
    /// </summary>
    public async Task<(Worker Worker, ClaimsPrincipal Was)?> WhoseWasItAsync(HttpContext context, CookieAuthenticationOptions cookie)
    {
        var closed = cookie.CookieManager.GetRequestCookie(context, cookie.Cookie.Name!);
        if (closed is null || cookie.TicketDataFormat.Unprotect(closed)?.Principal is not { } was || !Guid.TryParseExact(was.FindFirstValue("visit"), "N", out var id)) return null;
        var now = clock.GetUtcNow();
        var (today, atLeast) = (Clock.DayOf(now), now - Visit.KeepsWordsFor);
        await using var db = SignInDb.Of(engine);
        var worker = await db.Visits.AsNoTracking().Where(v => v.Id == id && v.OnlyPage == null && v.SeenAt >= atLeast)
            .Join(db.Set<Worker>().AsNoTracking().HereOn(today), v => v.WorkerId, w => w.Id, (_, w) => w).FirstOrDefaultAsync();
        if (worker is null) return null;
        ((ClaimsIdentity)was.Identity!).AddClaim(new(ClaimTypes.NameIdentifier, worker.Id.ToString()));
        return (worker, was);
    }

    /// <summary>The visits of somebody that stand now, the latest first.</summary>
    public async Task<IReadOnlyList<Visit>> StandingAsync(Id<Worker> worker)
    {
        await using var db = SignInDb.Of(engine);
        var now = clock.GetUtcNow();
        var open = await db.Visits.AsNoTracking().Where(v => v.WorkerId == worker && v.EndedAt == null && v.Until > now).ToListAsync();
        return [.. open.Where(v => v.StandsAt(now)).OrderByDescending(v => v.SeenAt)];
    }

    /// <summary>A link for choosing a password, to be handed over in person. It is shown once; only its digest is kept, and earlier ones stop working.</summary>
    /// <returns>The secret part of the link.</returns>
    public async Task<string> MakeLinkAsync(Id<Worker> worker, Id<Worker>? madeBy = null)
    {
        var secret = RandomNumberGenerator.GetBytes(Link.SecretBytes);
        var now = clock.GetUtcNow();
        await using var db = SignInDb.Of(engine);
        foreach (var earlier in await db.Links.Where(l => l.WorkerId == worker && l.UsedAt == null && l.Until > now).ToListAsync()) earlier.Until = now;
        db.Add(new Link { Digest = SHA256.HashData(secret), WorkerId = worker, MadeBy = madeBy, MadeAt = now, Until = now + Link.Lasts });
        if (await db.Users.AnyAsync(a => a.WorkerId == worker && a.PasswordHash != null)) db.Add(SignInEvent.Of(SignInHappening.LinkMade, worker, madeBy, now));
        await db.SaveChangesAsync();
        return Convert.ToHexStringLower(secret);
    }

    /// <summary>A device that was ended takes its visits with it.</summary>
    private static Task<bool> OpensAsync(SignInDb db, Guid device)
    {
        var id = new Id<OwnDevice>(device);
        return db.Set<OwnDevice>().AnyAsync(d => d.Id == id && d.EndedAt == null);
    }

    private static async Task<string> CalledAsync(SignInDb db, Id<Person> person)
    {
        var names = await db.Set<GoesBy>().AsNoTracking().Where(n => n.PersonId == person).ToListAsync();
        return names.MaxBy(n => (n.At, n.Id))?.Name.Called ?? "";
    }

    private static async Task SeenAsync(SignInDb db, Guid id, DateTimeOffset now)
    {
        var visit = await db.Visits.FindAsync(id);
        if (visit is null) return;
        visit.SeenAt = now;
        await db.SaveChangesAsync();
    }

    private sealed record Standing(Id<Worker>? Worker, Id<Person>? Person, Guid? DeviceId, string? Name, Role? Role, DateOnly? LeftOn, DateTimeOffset SeenAt, DateTimeOffset Until, DateTimeOffset? EndedAt, DateTimeOffset ProvedAt,
        string? OnlyPage, Id<Person>? HandedTo, Id<Encounter>? Encounter, CheckInForm? Form, Id<Team>? Team, Role? TeamRole, DateOnly? From, DateOnly? TeamUntil, DateOnly? CoversUntil);
}
