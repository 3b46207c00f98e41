using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Web.Access;
using Alongside.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Import;

/// <summary>The workers and teams that a file may name, by name or by what they sign in with. Nobody is invented unless it was asked for.</summary>
internal sealed class StaffHere
{
    private readonly ImportDb db;
    private readonly bool adds;
    private readonly By by;
    private readonly ILookup<string, Worker> signIns;
    private readonly Dictionary<string, List<Worker>> workers;
    private readonly Dictionary<string, List<Team>> teams;
    private readonly Dictionary<Id<Worker>, Id<Team>> homes;

    private StaffHere(ImportDb db, bool adds, By by, List<Worker> workers, List<Team> teams, List<Membership> memberships, List<(string Name, Id<Worker> Worker)> signIns)
    {
        (this.db, this.adds, this.by) = (db, adds, by);
        this.signIns = signIns.Join(workers, s => s.Worker, w => w.Id, (s, w) => (s.Name, Worker: w)).ToLookup(s => s.Name, s => s.Worker, StringComparer.OrdinalIgnoreCase);
        this.workers = workers.GroupBy(w => w.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.OrdinalIgnoreCase);
        this.teams = teams.GroupBy(t => t.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.OrdinalIgnoreCase);
        homes = memberships.GroupBy(m => m.WorkerId).ToDictionary(g => g.Key, g => g.MinBy(m => m.From)!.TeamId);
    }

    public static async Task<StaffHere> ReadAsync(ImportDb db, bool adds, By by)
    {
        var signIns = await db.Set<Account>().AsNoTracking().Where(a => a.UserName != null).Select(a => new { a.UserName, a.WorkerId }).ToListAsync();
        return new(db, adds, by,
            await db.Set<Worker>().AsNoTracking().ToListAsync(),
            await db.Set<Team>().AsNoTracking().Where(t => t.ClosedOn == null).ToListAsync(),
            await db.Set<Membership>().AsNoTracking().LivingOn(by.Day).ToListAsync(),
            [.. signIns.Select(s => (s.UserName!, s.WorkerId))]);
    }

    /// <summary>The team a worker works in, when they work in one.</summary>
    public Id<Team>? TeamOf(Id<Worker> worker) => homes.TryGetValue(worker, out var team) ? team : null;

    /// <summary>The team of this name, or a new one of it when that is allowed; null with the reason when there is none or more than one.</summary>
    public Team? Team(string name, bool begin, out string? why)
    {
        why = null;
        if (teams.TryGetValue(name.Trim(), out var called))
        {
            if (called.Count == 1) return called[0];
            why = "import-team-twice";
            return null;
        }
        if (!begin && !adds)
        {
            why = "import-team-unknown";
            return null;
        }
        var team = new Team(name.Trim(), by.At);
        db.Add(team);
        teams[team.Name] = [team];
        return team;
    }

    /// <summary>The worker of this name or sign-in, or a new one when that was asked for; null with the reason otherwise.</summary>
    /// <param name="name">As the file has it.</param>
    /// <param name="team">Where somebody new works.</param>
    /// <param name="since">Since when somebody new is here, at the latest.</param>
    /// <param name="why">The key of a sentence.</param>
    public Worker? Worker(string name, Id<Team>? team, DateOnly since, out string? why)
    {
        why = null;
        name = name.Trim();
        if (signIns[name].FirstOrDefault() is { } signed) return signed;
        if (workers.TryGetValue(name, out var called))
        {
            if (called.Count == 1) return called[0];
            why = "import-worker-twice";
            return null;
        }
        if (!adds)
        {
            why = "import-worker-unknown";
            return null;
        }
        var worker = new Worker(name, Role.Worker, since, by.At);
        db.Add(worker);
        workers[name] = [worker];
        if (team is { } works)
        {
            db.Add(new Membership(worker.Id, works, Role.Worker, since, by.At));
            homes[worker.Id] = works;
        }
        return worker;
    }
}
