using System.CommandLine;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Commands;
using Alongside.Web.Schema;

namespace Alongside.Tests.Keeping;

public sealed class BackupTests
{
    [Theory, BothEngines]
    public async Task A_restored_record_is_the_same_row_by_row(string engine)
    {
        var (place, from) = await WrittenAsync(engine);
        var (file, to) = (Away(), await Databases.EmptyAsync(engine));

        Assert.Equal(0, await RunAsync(BackupCommand.Make(), file, from));
        var before = await EveryRow.InAsync(place.Engine);
        await AFamilyAsync(place); // Written after the backup, so not in it.
        Assert.Equal(0, await RunAsync(RestoreCommand.Make(), file, to));

        await using var restored = Engine.At(to);
        Assert.Equal(before, await EveryRow.InAsync(restored));
        Assert.Empty(await Runner.MissingAsync(restored));
        Assert.Contains(before, row => row.StartsWith("person_names: ", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task Nothing_is_restored_over_a_record_and_no_backup_over_a_file(string engine)
    {
        var (place, at) = await WrittenAsync(engine);
        var file = Away();
        Assert.Equal(0, await RunAsync(BackupCommand.Make(), file, at));
        var rows = await EveryRow.InAsync(place.Engine);

        Assert.Equal(1, await RunAsync(RestoreCommand.Make(), file, at));
        Assert.Equal(1, await RunAsync(BackupCommand.Make(), file, at));

        Assert.Equal(rows, await EveryRow.InAsync(place.Engine));
    }

    [Theory, BothEngines]
    public async Task What_is_no_backup_is_refused_and_leaves_nothing_behind(string engine)
    {
        var (file, to) = (Away(), await Databases.EmptyAsync(engine));
        await File.WriteAllTextAsync(file, "Leanne likes tea.");

        Assert.Equal(1, await RunAsync(RestoreCommand.Make(), file, to));
        Assert.Equal(1, await RunAsync(RestoreCommand.Make(), file + ".not-there", to));

        await using var empty = Engine.At(to);
        Assert.True(await empty.IsEmptyAsync());
    }

    [Fact]
    public async Task A_truncated_backup_is_refused()
    {
        var (_, from) = await WrittenAsync("sqlite");
        var (file, to) = (Away(), await Databases.NewAsync("sqlite"));
        await RunAsync(BackupCommand.Make(), file, from);
        using (var cut = File.Open(file, FileMode.Open)) cut.SetLength(cut.Length / 2);

        Assert.Equal(1, await RunAsync(RestoreCommand.Make(), file, to));

        await using var empty = Engine.At(to);
        Assert.True(await empty.IsEmptyAsync());
    }

    [Fact]
    public async Task Before_a_record_is_brought_up_to_date_a_copy_of_it_lies_beside_it()
    {
        var (place, _) = await WrittenAsync("sqlite");
        var last = (await NamesAsync(place.Engine))[^1];
        await ForgetAsync(place.Engine, last);
        var before = await EveryRow.InAsync(place.Engine);

        // Its tables are there already, so this step cannot be done: the record stays as it was.
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => Runner.MigrateAfterBackupAsync((SqliteEngine)place.Engine, place.Clock));

        Assert.Equal(before, await EveryRow.InAsync(place.Engine));
        var file = ((SqliteEngine)place.Engine).File;
        var copy = Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file) + ".before-*.backup"));
        var to = await Databases.NewAsync("sqlite");
        Assert.Equal(0, await RunAsync(RestoreCommand.Make(), copy, to));
        await using var restored = Engine.At(to);
        Assert.Equal(before, await EveryRow.InAsync(restored));
    }

    [Fact]
    public async Task A_stale_schema_on_PostgreSQL_is_not_served()
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");

        Assert.Equal(1, await ServeCommand.Make().Parse(["--database", await Databases.EmptyAsync("postgres")]).InvokeAsync());
    }

    private static async Task<(Place Place, string At)> WrittenAsync(string engine)
    {
        var at = await Databases.NewAsync(engine);
        var place = await Place.NewAsync(engine, at: at);
        await AFamilyAsync(place);
        return (place, at);
    }

    private static async Task AFamilyAsync(Place place)
    {
        var relationship = await ARelationship.HeldByAsync(await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), "Leanne ☂", "Mo");
        await relationship.MetAsync(place.Clock.Today);
    }

    private static string Away() => Path.Combine(Directory.CreateTempSubdirectory("alongside-backup-").FullName, "record.backup");

    private static Task<int> RunAsync(Command command, string file, string database) => command.Parse([file, "--database", database]).InvokeAsync();

    private static async Task<List<string>> NamesAsync(Engine engine) =>
        [.. (await EveryRow.InAsync(engine)).Where(r => r.StartsWith("schema_steps: ", StringComparison.Ordinal)).Select(r => r["schema_steps: ".Length..].Split('|')[0])];

    private static Task ForgetAsync(Engine engine, string step) => engine.WriteAsync(async (connection, transaction) =>
    {
        await using var forget = connection.CreateCommand();
        (forget.Transaction, forget.CommandText) = (transaction, $"DELETE FROM schema_steps WHERE name = '{step}'");
        await forget.ExecuteNonQueryAsync();
    });
}
