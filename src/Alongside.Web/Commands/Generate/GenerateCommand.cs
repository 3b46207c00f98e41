using System.CommandLine;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Alongside.Web.Access;
using Alongside.Web.Schema;

namespace Alongside.Web.Commands.Generate;

/// <summary>Invents a city, into a record that does not exist yet (SQLite) or is empty (PostgreSQL).</summary>
internal static class GenerateCommand
{
    private const int ToldAhead = 256;

    public static Command Make()
    {
        var database = Shared.Database();
        var families = new Option<int>("--families") { Description = "How many families; 80000 is a large city.", Required = true };
        var seed = new Option<int>("--seed") { Description = "The same seed, on the same day, invents the same record.", DefaultValueFactory = _ => 1 };
        var until = new Option<DateOnly?>("--until") { Description = "The day it is told on; today otherwise." };
        families.Validators.Add(asked => { if (asked.GetValueOrDefault<int>() is < 1 or > 1_000_000) asked.AddError("Say how many families, from 1 to 1,000,000."); });
        var command = new Command("generate", "Invents a city: families, staff, five years of encounters and check-ins. Nobody in it is real.") { database, families, seed, until };
        command.SetAction((parsed, stop) =>
        {
            var clock = TimeProvider.System;
            return RunAsync(parsed.GetValue(database)!, new City(parsed.GetValue(families), parsed.GetValue(seed), parsed.GetValue(until) ?? Clock.DayOf(clock.GetUtcNow())), clock, stop);
        });
        return command;
    }

    private static async Task<int> RunAsync(string database, City city, TimeProvider clock, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var counts = new Dictionary<string, long>();
        if (database.StartsWith("sqlite:", StringComparison.Ordinal))
        {
            var path = Path.GetFullPath(database["sqlite:".Length..]);
            if (File.Exists(path)) return Shared.Refuse($"There is a record at {path} already. An invented city goes into a new one: say another --database.");
            await NewFile.FillAsync(path, clock, async (engine, connection) => counts = await TellAsync(city, engine, connection, Console.Out, stop));
        }
        else
        {
            await using var engine = Engine.At(database);
            if ((await Runner.MissingAsync(engine)).Count > 0) return Shared.Refuse("This record has no tables yet. Run: alongside migrate --owner \"postgres:OWNER CONNECTION STRING\"");
            if (await HasPeopleAsync(engine)) return Shared.Refuse("Somebody is in this record already. An invented city goes into an empty one.");
            await engine.WriteAsync(AtTheWall.Program("generate"), async (connection, _) => counts = await TellAsync(city, engine, connection, Console.Out, stop));
        }
        foreach (var (table, rows) in counts.OrderByDescending(c => c.Value)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows,12:N0} {table.Replace('_', ' ')}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Done in {watch.Elapsed.TotalSeconds:N0} s, with {Process.GetCurrentProcess().PeakWorkingSet64 / 1_048_576:N0} MB of memory at most."));
        return 0;
    }

    /// <summary>Tells the whole city into a transaction that the caller commits.</summary>
    /// <returns>How many rows each table got.</returns>
    internal static async Task<Dictionary<string, long>> TellAsync(City city, Engine engine, DbConnection connection, TextWriter said, CancellationToken stop)
    {
        var record = new BulkWriter(engine, connection);
        record.Add(city.Organisation);
        foreach (var team in city.Teams) record.Add(team);
        foreach (var worker in city.Workers) record.Add(worker);
        foreach (var membership in city.Memberships) record.Add(membership);
        record.Flush();

        // One hand invents while the other writes; what is waiting between them is little, so memory stays small.
        var told = Channel.CreateBounded<(int Families, Told Household)>(new BoundedChannelOptions(ToldAhead) { SingleReader = true, SingleWriter = true });
        var telling = Task.Run(async () =>
        {
            for (var number = 0; number < city.Families; number += Household.FamiliesOf(city, number)) await told.Writer.WriteAsync((Household.FamiliesOf(city, number), Household.Tell(city, number)), stop);
        }, stop).ContinueWith(done => told.Writer.Complete(done.Exception?.InnerException), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        var progress = new Progress(said, city.Families, "families");
        await foreach (var (families, household) in told.Reader.ReadAllAsync(stop))
        {
            household.WriteTo(record);
            record.FlushWhenMany();
            progress.Report(families);
        }
        record.Flush();
        progress.Done();
        await telling;
        return record.Counts.ToDictionary();
    }

    private static async Task<bool> HasPeopleAsync(Engine engine)
    {
        await using var connection = await engine.OpenAloneAsync();
        await using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT EXISTS (SELECT 1 FROM workers) OR EXISTS (SELECT 1 FROM people)";
        return Convert.ToBoolean(await ask.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
