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
