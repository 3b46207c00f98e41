using System.Buffers.Binary;
using System.Collections.Concurrent;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Web;
using Alongside.Web.Access;
using Alongside.Web.Audit;
using Alongside.Web.Schema;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Tests.House;

/// <summary>
/// A whole Alongside over a real database of one engine: real pages, real sign-in, real rows. Tests share one, and stay
/// apart as organisations' teams do: each makes its own team and families, and nobody reaches another's.
/// </summary>
public sealed class Place
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<Place>>> Shared = new();
    private readonly WebApplication app;
    private readonly string database;
    private int numbers;
    private int addresses;

    private Place(WebApplication app, string database, Engine engine, StoppedClock clock) => (this.app, this.database, Engine, Clock) = (app, database, engine, clock);

    internal Engine Engine { get; }

    public StoppedClock Clock { get; }

    /// <summary>The audit's key and second store.</summary>
    internal AuditPlace Outside { get; private init; } = null!;

    /// <summary>The one that tests on <paramref name="engine"/> share.</summary>
    public static Task<Place> On(string engine) => Shared.GetOrAdd(engine, e => new(() => NewAsync(e))).Value;

    /// <summary>One of its own, for a test that moves time or looks at everything.</summary>
    public static async Task<Place> NewAsync(string engine, bool demo = false, string? at = null)
    {
        CountedQueries.Listen();
        var (clock, database) = (new StoppedClock(), at ?? await Databases.WithTablesAsync(engine));
        var record = Engine.At(database);
        await Runner.MigrateAsync(record, clock);
        return await ServeAsync(database, record, clock, demo);
    }

    /// <summary>Another node over the same record.</summary>
    public Task<Place> AnotherNodeAsync() => ServeAsync(database, Engine.At(database), Clock, demo: false, Outside);

    private static async Task<Place> ServeAsync(string database, Engine record, StoppedClock clock, bool demo, AuditPlace? outside = null)
    {
        outside ??= Databases.NewOutside();
        var mode = new SiteMode(clock, Demo: demo, Logs: Environment.GetEnvironmentVariable("ALONGSIDE_LOGS") is not null) { Audit = outside };
        var app = Site.Build(record, mode, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return new(app, database, record, clock) { Outside = outside };
    }

    /// <summary>A team that only this test knows.</summary>
    public async Task<Team> TeamAsync(string name = "Larch Lane")
    {
        var team = new Team($"{name} {Interlocked.Increment(ref numbers)}", Clock.GetUtcNow());
        await using var db = SignInDb.Of(Engine);
        db.Add(team);
        await db.SaveChangesAsync();
        return team;
    }

    /// <summary>Somebody who works in <paramref name="team"/> since a year, signed in on a device of their own.</summary>
    public async Task<Someone> WorkerAsync(string name, Team? team = null, Role role = Role.Worker)
    {
        var now = Clock.GetUtcNow();
        var since = Web.Access.Clock.DayOf(now).AddYears(-2);
        var worker = new Worker(name, role, since, now);
        await using var db = SignInDb.Of(Engine);
        db.Add(worker);
        if (team is not null) db.Add(new Membership(worker.Id, team.Id, role == Role.Supervisor ? Role.Supervisor : Role.Worker, since, now));
        await db.SaveChangesAsync();
        return new(this, app, worker, team);
    }

    /// <summary>From today they are of <paramref name="team"/> no more.</summary>
    public async Task LeavesAsync(Someone who, Team team)
    {
        await using var db = SignInDb.Of(Engine);
        foreach (var membership in await db.Set<Membership>().Where(m => m.WorkerId == who.Worker.Id && m.TeamId == team.Id).ToListAsync()) membership.End(Web.Access.Clock.DayOf(Clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    /// <summary>A person of a family in their own space, on a device of theirs.</summary>
    public Task<Someone> FamilyMemberAsync(Person person) => Task.FromResult(new Someone(this, app, person.Id, person.Called));

    /// <summary>Somebody who works here already, on a device of their own.</summary>
    internal Someone Known(Worker worker, Team team) => new(this, app, worker, team);

    /// <summary>Somebody with a browser who has not signed in.</summary>
    public Someone Stranger() => new(this, app, new Worker("Nobody in particular", Role.Worker, Web.Access.Clock.DayOf(Clock.GetUtcNow()), Clock.GetUtcNow()), null, signedOut: true);

    /// <summary>Somebody who works here already, by name.</summary>
    internal async Task<Someone> NamedAsync(string name)
    {
        await using var db = SignInDb.Of(Engine);
        return new(this, app, await db.Set<Worker>().AsNoTracking().SingleAsync(w => w.Name == name), null);
    }

    /// <summary>Another browser of somebody who works here.</summary>
    public Someone AnotherDeviceOf(Someone who) => new(this, app, who.Worker, who.Team);

    internal T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>A way to the server from an address of its own: tries are counted for each.</summary>
    internal HttpMessageHandler Handler()
    {
        var from = new System.Net.IPAddress(BinaryPrimitives.ReverseEndianness(0x0A00_0000u | (uint)Interlocked.Increment(ref addresses)));
        return app.GetTestServer().CreateHandler(context => context.Connection.RemoteIpAddress = from);
    }

    internal Record DoorFor(Id<Person> person, string name) => new(Engine, new Caller(Viewer.OfPerson(person), name, null), Clock);

    /// <summary>The door as somebody walks through it, for arranging what a page will show.</summary>
    internal Record DoorFor(Worker worker, Team? team) => new(Engine,
        new Caller(new(worker.Id, worker.Role, team is null || worker.Role == Role.Supervisor ? [] : [team.Id], team is not null && worker.Role == Role.Supervisor ? [team.Id] : []), worker.Name, null), Clock);
}
