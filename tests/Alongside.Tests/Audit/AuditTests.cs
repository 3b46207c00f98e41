using System.Globalization;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Audit;
using Alongside.Web.Commands;
using Alongside.Web.Features.Families;
using Microsoft.Data.Sqlite;

namespace Alongside.Tests.Audit;

public sealed class AuditTests(ITestOutputHelper output)
{
    /// <summary>A quarter of an hour of ordinary work, sealed each five minutes, and then a quiet one.</summary>
    private static async Task<AnAudit> WorkedAsync(string engine)
    {
        var (place, audit) = await AnAudit.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        for (var round = 0; round < 4; round++)
        {
            var family = await ana.MeetsAsync($"Lea {round}");
            await ana.OpensAsync(FamilyModel.At(family));
            await ben.OpensAsync("/families");
            Assert.Null((await audit.SealAsync()).Trouble);
            place.Clock.Moves(TimeSpan.FromMinutes(5));
        }
        await ana.OpensAsync("/families");
        place.Clock.Moves(TimeSpan.FromMinutes(10));
        Assert.Null((await audit.SealAsync()).Trouble);
        return audit;
    }

    [Theory, BothEngines]
    public async Task What_people_open_and_change_is_sealed_in_rounds_and_holds(string engine)
    {
        var (place, audit) = await AnAudit.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var lea = await ana.MeetsAsync("Lea");
        await ana.OpensAsync(FamilyModel.At(lea));

        Assert.Equal((3, null), await audit.SealAsync()); // A sign-in, a change, an opening.
        Assert.Equal((0, null), await audit.SealAsync());
        place.Clock.Moves(TimeSpan.FromMinutes(1));
        await ana.OpensAsync(FamilyModel.At(lea));
        Assert.Equal((1, null), await audit.SealAsync());
        await ana.OpensAsync(FamilyModel.At(lea)); // Waits for the next round.

        var (exit, said) = await audit.VerifyAsync();
        Assert.Equal((0, "The audit holds: 2 seals over 4 rows."), (exit, said.Trim()));
        Assert.Equal(2, File.ReadAllLines(audit.Outside.HeadsFile).Length);
    }

    [Sweep, Theory, BothEngines]
    public async Task Whoever_rewrites_the_record_without_the_key_is_told_where(string engine)
    {
        foreach (var (sql, says) in new[]
        {
            ("UPDATE readings SET why = 3 WHERE id = (SELECT min_id FROM (SELECT id AS min_id FROM readings ORDER BY at LIMIT 1) x)", "opening in the reading log was changed"),
            ("DELETE FROM changes WHERE id = (SELECT c FROM (SELECT id AS c FROM changes ORDER BY at LIMIT 1) x)", "change in the history was deleted"),
            ("DELETE FROM seals WHERE number = 2", "Seal 2 is missing"),
            ("UPDATE seals SET count = count + 1 WHERE number = 3", "Seal 3"),
            ("DELETE FROM seals WHERE number > 3", "The chain ends at seal 3"),
            ("DELETE FROM seals", "its end was cut off"),
        })
        {
            var audit = await WorkedAsync(engine);
            await audit.TampersAsync(sql);

            var (exit, said) = await audit.VerifyAsync();

            Assert.Equal(1, exit);
            Assert.Contains(says, said, StringComparison.Ordinal);
            Assert.Contains("The audit does not hold.", said, StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task What_was_cut_off_is_not_sealed_over(string engine)
    {
        var (place, audit) = await AnAudit.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var lea = await ana.MeetsAsync("Lea");
        await audit.SealAsync();
        place.Clock.Moves(TimeSpan.FromMinutes(1));
        await ana.OpensAsync(FamilyModel.At(lea));
        await using var running = new EngineOf(audit, place);
        await running.Sealer.SealAsync();
        await audit.TampersAsync("DELETE FROM readings", "DELETE FROM seals WHERE number = 2");

        Assert.Equal((0, "chain-cut"), await audit.SealAsync());

        // Even with the second store cut as well, the program that runs remembers.
        await File.WriteAllLinesAsync(audit.Outside.HeadsFile, (await File.ReadAllLinesAsync(audit.Outside.HeadsFile)).Take(1));
        await running.Sealer.SealAsync();
        Assert.Equal("chain-cut", running.Sealer.Trouble);
        Assert.Equal(1, Convert.ToInt32(await audit.AsksAsync("SELECT count(*) FROM seals"), CultureInfo.InvariantCulture));
    }

    [Theory, BothEngines]
    public async Task Without_its_key_or_second_store_it_does_not_begin_anew_by_itself(string engine)
    {
        var audit = await WorkedAsync(engine);
        var kept = await File.ReadAllTextAsync(audit.Outside.HeadsFile);
        File.Delete(audit.Outside.HeadsFile);
        Assert.Equal((0, "heads-missing"), await audit.SealAsync());
        Assert.Contains("second store of signed heads is not there", (await audit.VerifyAsync()).Said, StringComparison.Ordinal);
        await File.WriteAllTextAsync(audit.Outside.HeadsFile, kept);
        File.Delete(audit.Outside.KeyFile);
        Assert.Equal((0, "no-key"), await audit.SealAsync());
        Assert.Equal(1, (await audit.VerifyAsync()).Exit);
    }

    [Theory, BothEngines]
    public async Task After_a_backup_was_brought_back_somebody_signs_for_it_and_it_goes_on(string engine)
    {
        var audit = await WorkedAsync(engine);
        await audit.TampersAsync("DELETE FROM readings WHERE at > (SELECT at FROM seals WHERE number = 3)", "DELETE FROM changes WHERE at > (SELECT at FROM seals WHERE number = 3)", "DELETE FROM seals WHERE number > 3");
        Assert.Equal("chain-cut", (await audit.SealAsync()).Trouble);

        Assert.Equal(0, await AuditCommand.AcceptAsync(audit.Database, audit.Outside.KeyFile, audit.Outside.HeadsFile, "The disk broke; this is last night's", audit.Clock));
        Assert.Null((await audit.SealAsync()).Trouble);

        var (exit, said) = await audit.VerifyAsync();
        Assert.Equal(0, exit);
        Assert.Contains("The disk broke; this is last night's", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_nodes_over_one_record_seal_everything_once()
    {
        Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");
        var (place, audit) = await AnAudit.NewAsync("postgres");
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var lea = await ana.MeetsAsync("Lea");
        await using var one = new EngineOf(audit, place);
        await using var other = new EngineOf(audit, place);
        for (var round = 0; round < 10; round++)
        {
            for (var i = 0; i < 3; i++) await ana.OpensAsync(FamilyModel.At(lea));
            await Task.WhenAll(one.Sealer.SealAsync(), other.Sealer.SealAsync());
            place.Clock.Moves(TimeSpan.FromSeconds(20));
        }
        await one.Sealer.SealAsync();

        var (exit, said) = await audit.VerifyAsync();
        Assert.Equal((0, 32L), (exit, Convert.ToInt64(await audit.AsksAsync("SELECT max(count) FROM seals"), CultureInfo.InvariantCulture)));
        Assert.Contains("over 32 rows", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_key_is_for_its_owner_alone_and_in_no_backup()
    {
        var audit = await WorkedAsync("sqlite");
        var copy = audit.Outside.KeyFile + ".backup";
        await using var engine = Engine.At(audit.Database);
        await engine.BackupAsync(copy, _ => { });
        var (key, kept) = ((await File.ReadAllTextAsync(audit.Outside.KeyFile)).Trim(), await File.ReadAllBytesAsync(copy));

        Assert.False(kept.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(key)) >= 0);
        Assert.False(kept.AsSpan().IndexOf(Convert.FromHexString(key)) >= 0);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps permissions otherwise.");
#pragma warning disable CA1416 // Skipped on Windows above.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(audit.Outside.KeyFile));
        Assert.Null(audit.Outside.WhyUnsafe());
        File.SetUnixFileMode(audit.Outside.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
#pragma warning restore CA1416
        Assert.Contains("chmod 600", audit.Outside.WhyUnsafe(), StringComparison.Ordinal);
    }

    /// <summary>What changes after a row is written is named here with its reason; everything else is sealed.</summary>
    [Theory, BothEngines]
    public async Task Every_column_of_what_is_sealed_is_sealed_or_may_change(string engine)
    {
        string[] may = ["visits.ended_at", "visits.proved_at", "visits.seen_at"]; // A visit's later life.
        var (_, audit) = await AnAudit.NewAsync(engine);
        await using var record = Engine.At(audit.Database);
        await using var connection = await record.OpenAloneAsync();
        foreach (var chained in Chained.All)
        {
            await using var ask = connection.CreateCommand();
            ask.CommandText = $"SELECT * FROM {chained.Table}";
            await using var reader = await ask.ExecuteReaderAsync();
            var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Where(c => c != "id" && c != chained.Moment && !may.Contains($"{chained.Table}.{c}"));

            Assert.Equal(columns.Order(StringComparer.Ordinal), chained.Columns.Order(StringComparer.Ordinal));
        }
    }

    /// <summary>The same attacker as in memory, now with a real file in their hands.</summary>
    [Sweep, Fact]
    public async Task Every_tampering_with_a_real_file_is_found()
    {
        const int times = 240;
        var honest = await WorkedAsync("sqlite");
        await HasNoLogAsync(honest);
        var (dice, missed) = (new Random(4717), new List<string>());
        (string Name, Func<AnAudit, Task> Do)[] kinds =
        [
            ("edit", a => a.TampersAsync($"UPDATE readings SET page = 'other', why = {dice.Next(9)} WHERE rowid = {dice.Next(1, 5)}")),
            ("edit a payload", a => a.TampersAsync($"UPDATE changes SET what = replace(what, 'Lea', 'Leo') WHERE rowid = {dice.Next(1, 4)}")),
            ("delete", a => a.TampersAsync($"DELETE FROM readings WHERE rowid = {dice.Next(1, 5)}")),
            ("insert", a => a.TampersAsync($"INSERT INTO readings (id, at, page, why, worker_id) SELECT randomblob(16), at - {dice.Next(1, 500_000)}, page, why, worker_id FROM readings WHERE rowid = {dice.Next(1, 5)}")),
            ("reorder", a => a.TampersAsync("UPDATE readings SET page = CASE page WHEN 'families' THEN 'families/{id}' ELSE 'families' END")),
            ("restamp", a => a.TampersAsync($"UPDATE readings SET at = at + {dice.Next(1, 90_000)} WHERE rowid = {dice.Next(1, 5)}")),
            ("restamp a sign-in", a => a.TampersAsync($"UPDATE visits SET began_at = began_at - {dice.Next(1, 90_000)}")),
            ("truncate", a => a.TampersAsync($"DELETE FROM seals WHERE number > {dice.Next(1, 4)}", "DELETE FROM readings WHERE at > (SELECT max(at) FROM seals)", "DELETE FROM changes WHERE at > (SELECT max(at) FROM seals)")),
            ("truncate and append", a => a.TampersAsync($"DELETE FROM seals WHERE number = 4", $"UPDATE seals SET number = number - 1, at = at + {dice.Next(9)} WHERE number = 5")),
            ("forge an erasure", a => a.TampersAsync("DELETE FROM readings WHERE rowid = 2", "INSERT INTO erasures (id, at, kept, row_id, signature, why) SELECT randomblob(16), at, 1, id, randomblob(32), 'tidy' FROM readings LIMIT 1")),
            ("replace the second store", a =>
            {
                var lines = File.ReadAllLines(a.Outside.HeadsFile);
                File.WriteAllLines(a.Outside.HeadsFile, dice.Next(4) switch { 0 => [], 1 => lines[..2], 2 => lines[2..], _ => [lines[0], lines[1].Replace(lines[1][^1], lines[1][^1] == '0' ? '1' : '0')] });
                return Task.CompletedTask;
            }),
            ("spoil a seal", a => a.TampersAsync($"UPDATE seals SET leaves = randomblob(length(leaves)) WHERE number = {dice.Next(1, 5)}")),
        ];
        for (var i = 0; i < times; i++)
        {
            var spoilt = honest.Copy();
            var (name, tamper) = kinds[i % kinds.Length];
            await tamper(spoilt);
            if ((await spoilt.VerifyAsync()).Exit == 0) missed.Add($"{i}: {name}");
            spoilt.IsThrownAway();
        }

        Assert.Equal(0, (await honest.Copy().VerifyAsync()).Exit);
        output.WriteLine($"F22: {times} random tamperings of {kinds.Length} kinds with a real SQLite file, {times - missed.Count} found");
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    /// <summary>Everything lies in the one file, so that copying it copies the record.</summary>
    private static async Task HasNoLogAsync(AnAudit audit)
    {
        await using var connection = new SqliteConnection($"Data Source={audit.Database["sqlite:".Length..]};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
    }

    private sealed class EngineOf : IAsyncDisposable
    {
        private readonly Engine engine;

        public EngineOf(AnAudit audit, Place place)
        {
            engine = Engine.At(audit.Database);
            Sealer = new(engine, place.Clock, audit.Outside);
        }

        public Sealer Sealer { get; }

        public ValueTask DisposeAsync() => engine.DisposeAsync();
    }
}
