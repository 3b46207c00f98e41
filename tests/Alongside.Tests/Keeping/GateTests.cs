using System.Data.Common;
using System.Globalization;
using Alongside.Tests.House;
using Alongside.Web.Access;

namespace Alongside.Tests.Keeping;

/// <summary>The one way to write, on SQLite: a gate through which every commit passes.</summary>
public sealed class GateTests
{
    [Fact]
    public async Task Saves_that_wait_together_share_a_commit()
    {
        await using var engine = await WithBeadsAsync();
        var open = new TaskCompletionSource();
        var commits = new HashSet<long>();
        var first = engine.WriteAsync((_, _) => open.Task);

        var saves = Enumerable.Range(1, 50).Select(bead => engine.WriteAsync(async (connection, transaction) =>
        {
            await RunAsync(connection, transaction, $"INSERT INTO beads VALUES ({bead})");
            commits.Add(transaction.GetHashCode());
        })).ToList();
        open.SetResult();
        await Task.WhenAll([first, .. saves]);

        Assert.Single(commits);
        Assert.Equal(50, await CountAsync(engine));
    }

    [Fact]
    public async Task A_save_that_is_undone_undoes_no_neighbour()
    {
        await using var engine = await WithBeadsAsync();
        var open = new TaskCompletionSource();
        var first = engine.WriteAsync((_, _) => open.Task);

        var saves = Enumerable.Range(1, 20).Select(bead => engine.WriteAsync(async (connection, transaction) =>
        {
            await RunAsync(connection, transaction, $"INSERT INTO beads VALUES ({bead})");
            if (bead % 5 == 0) throw new InvalidOperationException("changed one's mind");
        })).ToList();
        open.SetResult();
        await first;

        for (var bead = 1; bead <= 20; bead++)
        {
            if (bead % 5 == 0) await Assert.ThrowsAsync<InvalidOperationException>(() => saves[bead - 1]);
            else await saves[bead - 1];
        }
        Assert.Equal(16, await CountAsync(engine));
    }

    [Fact]
    public async Task When_a_whole_commit_breaks_everybody_in_it_is_told_and_the_gate_stays_open()
    {
        await using var engine = await WithBeadsAsync();

        // What SQLite does by itself when the disk is full: the transaction is gone under the save.
        await Assert.ThrowsAnyAsync<Exception>(() => engine.WriteAsync((connection, transaction) => RunAsync(connection, transaction, "ROLLBACK")));

        await engine.WriteAsync((connection, transaction) => RunAsync(connection, transaction, "INSERT INTO beads VALUES (1)"));
        Assert.Equal(1, await CountAsync(engine));
    }

    [Fact]
    public async Task A_page_that_is_made_lends_its_connection_to_one_and_to_no_second()
    {
        var place = await Place.NewAsync("sqlite");
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var usedLast = place.Engine.Borrow();
        await place.Engine.GiveBackAsync(usedLast);
        var page = ana.Door();

        await page.HasReadAsync();
        await page.HasReadAsync();
        await page.DisposeAsync();

        var (next, another) = (place.Engine.Borrow(), place.Engine.Borrow());
        Assert.Same(usedLast, next);
        Assert.NotSame(next, another);
        await place.Engine.GiveBackAsync(next);
        await place.Engine.GiveBackAsync(another);
    }

    private static async Task<Engine> WithBeadsAsync()
    {
        var engine = Engine.At(await Databases.NewAsync("sqlite"));
        await engine.WriteAsync((connection, transaction) => RunAsync(connection, transaction, "CREATE TABLE beads (id INTEGER)"));
        return engine;
    }

    private static async Task<long> CountAsync(Engine engine)
    {
        await using var connection = await engine.OpenAloneAsync();
        await using var count = connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM beads";
        return Convert.ToInt64(await count.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private static async Task RunAsync(DbConnection connection, DbTransaction transaction, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        await command.ExecuteNonQueryAsync();
    }
}
