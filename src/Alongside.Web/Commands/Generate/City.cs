using Alongside.Domain;
using Alongside.Domain.Organisations;

namespace Alongside.Web.Commands.Generate;

/// <summary>
/// An invented city: who helps there, in which teams, over five years. Its shape is that of a large northern English
/// city: with 80,000 families about 250,000 people, 2,500 staff in 250 teams and 3 million encounters.
/// </summary>
internal sealed class City
{
    /// <summary>The record reaches so far back.</summary>
    public const int Years = 5;

    private const int FamiliesForEachWorker = 32;
    private const int WorkersInATeam = 10;

    private readonly Dictionary<Id<Team>, List<Post>> teams = [];
    private readonly List<Team> inOrder = [];
    private readonly List<Worker> workers = [];
    private readonly List<Membership> memberships = [];

    public City(int families, int seed, DateOnly today)
    {
        (Families, Seed, Today, Begins) = (families, seed, today, today.AddYears(-Years));
        var luck = new Luck(Luck.SeedOf(seed, 0));
        Issued.From(luck.Random);
        Organisation = new("Invented city, family help", At(Begins, 8, 0));
        Organisation.Describe("Invented city, family help", "Stay with them. Ring the duty worker, and say who you are with and where.\nDo not promise to keep it secret.\nWrite down their words.", "The duty worker, 0113 496 0000, day and night", "Every weekday morning");
        var staff = Math.Max(6, families / FamiliesForEachWorker);
        for (var number = 0; number < Math.Max(1, staff / WorkersInATeam); number++) Gather(luck, number);
        Lead = Hire(luck, Role.ServiceLead);
        Administrator = Hire(luck, Role.Administrator);
        Issued.From(null);
    }

    public int Families { get; }
    public int Seed { get; }

    /// <summary>The day the city is told on: what was lies before it, what is planned on it or after.</summary>
    public DateOnly Today { get; }

    public DateOnly Begins { get; }
    public Organisation Organisation { get; }
    public Worker Lead { get; }
    public Worker Administrator { get; }
    public IReadOnlyList<Team> Teams => inOrder;
    public IReadOnlyList<Worker> Workers => workers;
    public IReadOnlyList<Membership> Memberships => memberships;

    public Team TeamOf(int household) => inOrder[household % inOrder.Count];

    /// <summary>Somebody of the team who was there from one day until the other; one in ten of them takes on more than the others.</summary>
    public Post SomebodyOf(Team team, DateOnly from, DateOnly until, Luck luck)
    {
        var there = teams[team.Id];
        for (var tries = 0; tries < 6; tries++)
        {
            var one = there[luck.Is(0.15) ? 0 : luck.Between(0, there.Count - 1)];
            if (one.From <= from && (one.Until is null || until <= one.Until)) return one;
        }
        return there[0];
    }

    public static DateTimeOffset At(DateOnly day, int hour, int minute) => new(day.Year, day.Month, day.Day, hour, minute, 0, TimeSpan.Zero);

    private void Gather(Luck luck, int number)
    {
        var team = new Team(InventedWords.Team(luck, number + 1), At(Begins, 8, number % 60));
        inOrder.Add(team);
        var posts = teams[team.Id] = [];
        for (var n = 0; n < WorkersInATeam; n++)
        {
            var role = n == WorkersInATeam - 1 ? Role.Supervisor : Role.Worker;
            // The first is always there, so that no family is left with nobody.
            var joined = n == 0 || luck.Is(0.55) ? Begins : Begins.AddDays(luck.Between(30, Years * 300));
            var left = n > 0 && role == Role.Worker && luck.Is(0.2) ? joined.AddDays(luck.Between(200, 900)) : (DateOnly?)null;
            var worker = Hire(luck, role, joined);
            var membership = new Membership(worker.Id, team.Id, role, joined, At(joined, 8, 30));
            if (left < Today.AddDays(-1))
            {
                worker.LeaveOn(left.Value);
                membership.EndOn(left.Value);
            }
            memberships.Add(membership);
            if (role == Role.Worker) posts.Add(new(worker, team, joined, worker.LeftOn));
        }
    }

    private Worker Hire(Luck luck, Role role, DateOnly? joined = null)
    {
        var from = joined ?? Begins;
        var worker = new Worker(InventedNames.Whole(luck), role, from, At(from, 8, 15));
        worker.Describe(worker.Name, null, null, role == Role.Worker ? luck.One(["Family support worker", "Family support worker", "Social worker", "Youth worker", "Health visitor"]) : null, null);
        workers.Add(worker);
        return worker;
    }
}
