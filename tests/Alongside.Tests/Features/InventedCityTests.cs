using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Commands.Generate;
using Alongside.Web.Schema;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

public sealed class InventedCityTests
{
    [Theory, BothEngines]
    public async Task A_worker_of_an_invented_city_opens_their_families(string engine)
    {
        var (place, city) = await CityAsync(engine);
        var (worker, team) = BusyWorker(city);
        var someone = place.Known(worker, team);
        await using var door = someone.Door();
        var families = await door.Families().ToListAsync(TestContext.Current.CancellationToken);
        door.Showed(families.Select(f => f.Id));

        Assert.NotEmpty(families);
        (await someone.OpensAsync("/families")).Answers(System.Net.HttpStatusCode.OK);
        (await someone.OpensAsync($"/families/{families[0].Id}")).Answers(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_same_seed_tells_the_same_city()
    {
        Assert.Equal(await AllAsync(3), await AllAsync(3));
        Assert.NotEqual(await AllAsync(3), await AllAsync(4));

        static async Task<string> AllAsync(int seed)
        {
            var database = await Databases.NewAsync("sqlite");
            await using var engine = Engine.At(database);
            await Runner.MigrateAsync(engine, new StoppedClock());
            await engine.WriteAsync((connection, _) => GenerateCommand.TellAsync(new City(6, seed, new(2026, 3, 2)), engine, connection, TextWriter.Null, default));
            await using var asking = await engine.OpenAloneAsync();
            await using var ask = asking.CreateCommand();
            ask.CommandText = "SELECT group_concat(hex(id) || text, '/') FROM (SELECT id, text FROM entries ORDER BY id)";
            return (string)(await ask.ExecuteScalarAsync())!;
        }
    }

    /// <summary>The weights say what a large city looks like: 80,000 families of about 250,000 people, with 3 million encounters and half as many check-ins.</summary>
    [Fact]
    public void A_city_has_the_shape_of_one_and_a_few_families_have_much_of_it()
    {
        const int families = 300;
        var city = new City(families, 7, new(2026, 3, 2));
        var told = new List<Told>();
        for (var number = 0; number < families; number += Household.FamiliesOf(city, number)) told.Add(Household.Tell(city, number));

        double Each(Func<Told, int> of) => told.Sum(of) / (double)families;
        Assert.Equal(families, told.Sum(t => t.Families.Count));
        Assert.InRange(Each(t => t.People.Count), 2.8, 3.5);
        Assert.InRange(Each(t => t.Encounters.Count), 28, 46);
        Assert.InRange(told.Sum(t => t.CheckIns.Count) / (double)told.Sum(t => t.Encounters.Count), 0.4, 0.6);
        Assert.InRange(city.Workers.Count(w => w.Role == Role.Worker) / (double)families, 1 / 45.0, 1 / 28.0);
        // Most families are met a few times, and some for years: the tenth that is met most has more than a third of all.
        var met = told.Select(t => t.Encounters.Count).OrderDescending().ToList();
        Assert.True(met.Take(met.Count / 10).Sum() > met.Sum() / 3, $"The first tenth has {met.Take(met.Count / 10).Sum()} of {met.Sum()}.");
        Assert.True(met[met.Count / 2] < met.Average());
        Assert.Contains(told, t => t.Ruptures.Count > 0);
        Assert.Contains(told, t => t.Handovers.Count > 0);
    }

    [Fact]
    public async Task Nothing_in_an_invented_city_points_nowhere()
    {
        var (place, _) = await CityAsync("sqlite");
        await using var connection = await place.Engine.OpenAloneAsync();
        await using var ask = connection.CreateCommand();
        ask.CommandText = "PRAGMA foreign_key_check";
        Assert.Null(await ask.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    [Sweep, Fact]
    public async Task The_demo_tells_two_teams_a_dozen_staff_and_eight_families_over_eighteen_months()
    {
        var place = await Place.NewAsync("sqlite");
        await Web.Demo.Story.TellAsync(place.Engine, place.Clock);
        await using var connection = await place.Engine.OpenAloneAsync();

        Assert.Equal(2L, await AskAsync("SELECT count(*) FROM teams"));
        Assert.InRange(await AskAsync("SELECT count(*) FROM workers"), 12, 30);
        Assert.InRange(await AskAsync("SELECT count(*) FROM families"), 8, 20);
        Assert.InRange(await AskAsync($"SELECT CAST(julianday('{place.Clock.Today:yyyy-MM-dd}') - julianday(min(day)) AS INTEGER) FROM encounters WHERE family_id IS NOT NULL"), 500, 620);
        foreach (var told in new[] { "ruptures WHERE repaired_on IS NOT NULL", "handovers", "endings", "comings_back", "helpers", "check_ins WHERE side = 1" })
            Assert.True(await AskAsync($"SELECT count(*) FROM {told}") > 0, $"Nothing is told of {told}.");

        // Each family's own story, by the name of one of them.
        foreach (var (who, what, least) in new[]
        {
            ("Denise", "agenda_items WHERE {0} AND text = 'Someone parks in my space.'", 1),
            ("Jo", "endings WHERE {0}", 1), ("Jo", "relationships WHERE {0} AND ended_on IS NULL", 1), ("Jo", "entries WHERE {0} AND text LIKE 'I felt flat again%'", 1),
            ("Yusuf", "ruptures WHERE {0} AND repaired_on IS NULL", 1), ("Yusuf", "entries WHERE {0} AND text LIKE 'Maureen asked me about his plan%'", 1),
            ("Shona", "ruptures WHERE {0} AND what LIKE '%police%' AND repaired_on IS NOT NULL", 1),
            ("Abena", "(SELECT DISTINCT h.worker_id FROM holdings h JOIN relationships r ON r.id = h.relationship_id WHERE r.{0})", 3), ("Abena", "entries WHERE {0} AND text LIKE 'She began to tell it, a fourth time%'", 1),
            ("Abena", "stories s JOIN family_members m ON m.person_id = s.person_id WHERE m.{0}", 1),
            ("Halina", "helpers WHERE {0} AND is_professional", 11),
            ("Carl", "entries WHERE {0} AND text LIKE '%mattress%'", 2),
            ("Tia", "people p JOIN family_members m ON m.person_id = p.id JOIN ties t ON t.one_id = p.id WHERE m.{0} AND p.code IS NULL AND p.born_earliest BETWEEN date('now_', '-16 years') AND date('now_', '-15 years')", 1),
        })
        {
            var family = $"family_id = (SELECT m.family_id FROM family_members m JOIN person_names n ON n.person_id = m.person_id WHERE n.name_given = '{who}')";
            var told = await AskAsync("SELECT count(*) FROM " + what.Replace("{0}", family, StringComparison.Ordinal).Replace("now_", $"{place.Clock.Today:yyyy-MM-dd}", StringComparison.Ordinal));
            Assert.True(told >= least, $"{who}: {told} of {what}");
        }

        async Task<long> AskAsync(string sql)
        {
            await using var ask = connection.CreateCommand();
            ask.CommandText = sql;
            return (long)(await ask.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
        }
    }

    private static async Task<(Place Place, City City)> CityAsync(string engine)
    {
        var place = await Place.NewAsync(engine);
        var city = new City(30, 5, place.Clock.Today);
        await place.Engine.WriteAsync(PastTheWall.Tests, (connection, _) => GenerateCommand.TellAsync(city, place.Engine, connection, TextWriter.Null, default));
        return (place, city);
    }

    private static (Worker Worker, Team Team) BusyWorker(City city)
    {
        var post = city.SomebodyOf(city.Teams[0], city.Begins, city.Today, new Luck(1));
        return (post.Worker, post.Team);
    }
}
