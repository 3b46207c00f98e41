using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq.Expressions;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Web.Access;

namespace Alongside.Tests.House;

/// <summary>Questions that are asked without EF once it has answered them, and functions that are made once.</summary>
public sealed class StraightTests
{
    private sealed record Held(Id<Relationship> Id, Id<Family>? Family, Id<Team>? Team, DateOnly From, DateOnly? Until, Rhythm Rhythm, bool Leads, string? Plan);

    private static readonly Query<DateOnly, int, Held> Live = Query.Of((Record door, DateOnly from) => door.Of<Relationship>().Where(r => r.StartedOn >= from).OrderBy(r => r.Id)
        .Select(r => new Held(r.Id, r.FamilyId, r.TeamId, r.StartedOn, r.EndedOn, r.Rhythm, r.Leads, r.Opening == null ? null : r.Opening.Plan)));

    // A question of its own: what another test asked would be known already.
    private static readonly Query<DateOnly, int, Held> After = Query.Of((Record door, DateOnly from) => door.Of<Relationship>().Where(r => r.StartedOn > from).OrderBy(r => r.Id)
        .Select(r => new Held(r.Id, r.FamilyId, r.TeamId, r.StartedOn, r.EndedOn, r.Rhythm, r.Leads, r.Opening == null ? null : r.Opening.Plan)));

    [Fact]
    public async Task Asked_again_a_question_goes_straight_and_its_answer_is_the_same()
    {
        var place = await Place.On("sqlite");
        var ana = await place.WorkerAsync("Ana", await place.TeamAsync());
        var family = await ana.MeetsAsync();
        var first = await AsksAsync(ana, family);

        using var straight = await Listening.ToAsync(place);
        var again = await AsksAsync(ana, family);

        Assert.NotEmpty(first);
        Assert.Equal(first, again);
        Assert.Contains(straight.Heard, sql => sql.Contains("\"rhythm\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_there_was_nothing_at_first_it_goes_straight_too_and_what_comes_later_is_there()
    {
        var place = await Place.On("sqlite");
        var ana = await place.WorkerAsync("Ana", await place.TeamAsync());
        var family = await ana.MeetsAsync();
        using var straight = await Listening.ToAsync(place);

        var nothing = await AsksAsync(ana, family, After, years: 1);
        var straightBefore = straight.Heard.Count(IsAfter);
        var nothingAgain = await AsksAsync(ana, family, After, years: 1);
        var straightAfter = straight.Heard.Count(IsAfter);
        var rows = await AsksAsync(ana, family, After);

        Assert.Empty(nothing);
        Assert.Empty(nothingAgain);
        Assert.Equal((0, 1), (straightBefore, straightAfter));
        Assert.Equal(await AsksAsync(ana, family, Live), rows);
        Assert.Equal(rows, await AsksAsync(ana, family, After));

        static bool IsAfter(string sql) => sql.Contains("\"started_on\" > ", StringComparison.Ordinal);
    }

    /// <summary>EF asks for a column once, however often a row has it: there is no straight way, and none may be believed for having found nothing.</summary>
    private static readonly Query<DateOnly, int, Twice> TwiceAfter = Query.Of((Record door, DateOnly from) => door.Of<Relationship>().Where(r => r.StartedOn > from).Select(r => new Twice(r.Id, r.Id)));

    private sealed record Twice(Id<Relationship> Id, Id<Relationship> Again);

    [Fact]
    public async Task Where_a_row_is_not_its_columns_EF_goes_on_answering_also_after_there_was_nothing()
    {
        var place = await Place.On("sqlite");
        var ana = await place.WorkerAsync("Ana", await place.TeamAsync());
        var family = await ana.MeetsAsync();

        Assert.Empty(await AsksAsync(ana, family, TwiceAfter, years: 1));
        Assert.Empty(await AsksAsync(ana, family, TwiceAfter, years: 1));
        Assert.Single(await AsksAsync(ana, family, TwiceAfter));
    }

    [Fact]
    public async Task A_way_that_one_reader_found_shows_the_next_only_what_is_theirs()
    {
        var place = await Place.On("sqlite");
        var (ana, bo) = (await place.WorkerAsync("Ana", await place.TeamAsync()), await place.WorkerAsync("Bo", await place.TeamAsync()));
        var (hers, his) = (await ana.MeetsAsync(), await bo.MeetsAsync("Kit"));
        await AsksAsync(ana, hers);

        Assert.All(await AsksAsync(bo, his), row => Assert.Equal(his, row.Family));
        Assert.All(await AsksAsync(ana, hers), row => Assert.Equal(hers, row.Family));
        await Assert.ThrowsAsync<NotReached>(() => AsksAsync(bo, hers));
    }

    [Fact]
    public async Task What_was_saved_meanwhile_is_there()
    {
        var place = await Place.On("sqlite");
        var ana = await place.WorkerAsync("Ana", await place.TeamAsync());
        var family = await ana.MeetsAsync();
        await AsksAsync(ana, family);
        await AsksAsync(ana, family);
        await using (var door = ana.Door())
        {
            var opened = await door.OpenAsync(family);
            door.Add(new Relationship(Side.Of(opened.Members[0].PersonId), family, door.By.Who, door.By.Team, null, door.Today, door.By));
            await door.SaveAsync();
        }

        Assert.Equal(2, (await AsksAsync(ana, family)).Count);
    }

    [Fact]
    public void A_function_within_a_function_is_made_once_unless_it_takes_something_from_outside()
    {
        Expression<Func<int, Func<int, int>>> takesNothing = outer => inner => inner + 1, takesOuter = outer => inner => inner + outer;
        var (once, each) = (Made(takesNothing), Made(takesOuter));

        Assert.Same(once(1), once(2));
        Assert.Equal((6, 7), (each(1)(5), each(2)(5)));
    }

    private static Func<int, Func<int, int>> Made(Expression<Func<int, Func<int, int>>> whole) => ((Expression<Func<int, Func<int, int>>>)MadeOnce.InnerOnce(whole)).Compile();

    private static Task<List<Held>> AsksAsync(Someone worker, Id<Family> family) => AsksAsync(worker, family, Live);

    private static async Task<List<T>> AsksAsync<T>(Someone worker, Id<Family> family, Query<DateOnly, int, T> question, int years = -1)
    {
        await using var door = worker.Door();
        await door.OpenAsync(family);
        return await door.AskAsync(question, door.Today.AddYears(years));
    }

    private sealed class Listening : IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly string database;
        private readonly IDisposable listening;

        private Listening(string database) => (this.database, listening) = (database, Straight.Asking.Subscribe(this));

        public ConcurrentBag<string> Heard { get; } = [];

        public static async Task<Listening> ToAsync(Place place)
        {
            await using var connection = await place.Engine.OpenAloneAsync();
            return new(connection.DataSource);
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is AskedStraight asked && asked.Database == database) Heard.Add(asked.Words);
        }

        public void OnCompleted() { }

        public void OnError(Exception error) { }

        public void Dispose() => listening.Dispose();
    }
}
