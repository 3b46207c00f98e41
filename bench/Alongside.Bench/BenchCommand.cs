using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Alongside.Web.Access;

namespace Alongside.Bench;

/// <summary>
/// Measures the product beside the baseline. Reads: a warm-up, then blocks of the one and the other by turns, and their
/// middle. Writes: forms opened beforehand and sent once each; then again on a disk that takes five milliseconds longer.
/// </summary>
internal static class BenchCommand
{
    private const double BytesMayDiffer = 0.15;
    private const int SteadyEach = 50;
    private const int Saved = 302;

    private sealed record Pace(TimeSpan WarmUp, int Blocks, TimeSpan Block, TimeSpan Steady, int Forms, int Workers)
    {
        public static Pace Full { get; } = new(TimeSpan.FromSeconds(20), 5, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), 3_000, 250);
        public static Pace Quick { get; } = new(TimeSpan.FromSeconds(4), 3, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(3), 400, 24);
    }

    private sealed record Asked(int Families, string? Database, string Program, int Port, string? SlowDisk, string[] Only, Pace Pace);

    public static Command Make()
    {
        var families = new Option<int>("--families") { Description = "How large an invented city.", DefaultValueFactory = _ => 80_000 };
        var database = new Option<string?>("--database") { Description = "A city made before (sqlite:PATH); it is copied, not touched. Without it one is made." };
        var json = new Option<FileInfo?>("--json") { Description = "Where to put the figures." };
        var quick = new Option<bool>("--quick") { Description = "Short blocks, to see where one is; not figures to show." };
        var only = new Option<string[]>("--only") { Description = "Some journeys alone.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. Targets.Reads, "write-up", "check-in"] };
        var program = new Option<string>("--program") { Description = "The product.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_PROGRAM") ?? "artifacts/alongside/alongside" };
        var port = new Option<int>("--port") { Description = "The first of two ports.", DefaultValueFactory = _ => 5130 };
        var slow = new Option<string?>("--slow-disk") { Description = "The library that makes a disk slower (bench/slow-fsync/build.sh prints it).", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_SLOW_DISK") };
        var command = new Command("bench", "Measures every journey beside the baseline.") { families, database, json, quick, only, program, port, slow, BaselineCommand.Make(), QuestionsCommand.Make(), NamesCommand.Make(), TargetsCommand.Make() };
        command.SetAction(async (parsed, stop) =>
        {
            var asked = new Asked(parsed.GetValue(families), parsed.GetValue(database), parsed.GetValue(program)!, parsed.GetValue(port), parsed.GetValue(slow), parsed.GetValue(only)!, parsed.GetValue(quick) ? Pace.Quick : Pace.Full);
            var report = await RunAsync(asked);
            if (parsed.GetValue(json) is { } file) await File.WriteAllTextAsync(file.FullName, JsonSerializer.Serialize(report, Indented), stop);
            return 0;
        });
        return command;
    }

    private static readonly Dictionary<string, string> None = [];
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static async Task<Report> RunAsync(Asked asked)
    {
        var place = Directory.CreateTempSubdirectory("alongside-bench-").FullName;
        try
        {
            var report = new Report { Families = asked.Families };
            var (record, beside) = (Path.Combine(place, "record.db"), Path.Combine(place, "baseline.db"));
            if (asked.Database is { } made) File.Copy(made["sqlite:".Length..], record);
            else await GenerateAsync(asked, record, report);
            List<Target> targets;
            await using (var engine = Engine.At("sqlite:" + record)) targets = await Targets.ChooseAsync(engine, asked.Pace.Workers);
            if (asked.Only.Intersect(Targets.Reads).Any()) await ReadAsync(asked, record, beside, targets, report);
            await WriteAsync(asked, record, targets, report, "", None);
            if (asked.SlowDisk is { Length: > 0 } slow) await WriteAsync(asked, record, targets, report, " (slow disk)", new Dictionary<string, string> { ["LD_PRELOAD"] = slow, ["SLOW_FSYNC_MS"] = "5" });
            Say($"Server {report.ServerMegabytes:N0} MB after the reads; start to first page {report.FirstPageSeconds:N2} s.");
            return report;
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static async Task GenerateAsync(Asked asked, string record, Report report)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(asked.Program, ["generate", "--families", asked.Families.ToString(CultureInfo.InvariantCulture), "--database", "sqlite:" + record]);
        var most = 0L;
        while (!process.WaitForExit(500))
        {
            process.Refresh();
            if (!process.HasExited) most = Math.Max(most, process.WorkingSet64);
        }
        if (process.ExitCode != 0) throw new InvalidOperationException("The city could not be made.");
        await Task.CompletedTask;
        (report.GenerateSeconds, report.GenerateMegabytes) = (watch.Elapsed.TotalSeconds, most / 1_048_576.0);
    }

    private static async Task ReadAsync(Asked asked, string record, string beside, List<Target> targets, Report report)
    {
        File.Copy(record, beside);
        var list = beside + ".targets";
        List<Target> mine;
        await using (var alone = await ServeAsync(asked, record, None)) mine = await Forms.WithFormCookieAsync(alone.Port, [.. targets.Where(t => Targets.Reads.Contains(t.Journey) && asked.Only.Contains(t.Journey))]);
        await File.WriteAllTextAsync(list, JsonSerializer.Serialize(mine));
        await using var product = await ServeAsync(asked, record, None);
        await using var baseline = await Server.StartAsync(Environment.ProcessPath!, ["bench", "baseline", "--database", "sqlite:" + beside, "--targets", list], asked.Port + 1, "/healthz");
        report.FirstPageSeconds = product.FirstPage.TotalSeconds;
        foreach (var journey in mine.GroupBy(t => t.Journey).OrderBy(g => Array.IndexOf(Targets.Reads, g.Key)))
        {
            var requests = journey.Select(Load.Get).ToArray();
            await Load.FullAsync(product.Port, requests, asked.Pace.WarmUp);
            await Load.FullAsync(baseline.Port, requests, asked.Pace.WarmUp);
            List<Measured> ours = [], theirs = [];
            for (var block = 0; block < asked.Pace.Blocks; block++)
            {
                ours.Add(await Load.FullAsync(product.Port, requests, asked.Pace.Block));
                theirs.Add(await Load.FullAsync(baseline.Port, requests, asked.Pace.Block));
            }
            var steady = await Load.SteadyAsync(product.Port, requests, SteadyEach, asked.Pace.Steady);
            var (each, other) = (ours.Average(m => m.BytesEach), theirs.Average(m => m.BytesEach));
            if (Math.Abs((other / each) - 1) > BytesMayDiffer) throw new InvalidOperationException($"{journey.Key}: {each:N0} bytes beside the baseline's {other:N0}: not the same page.");
            Told(report, new()
            {
                Name = journey.Key,
                PerSecond = Measured.Middle(ours.Select(m => m.PerSecond)),
                BaselinePerSecond = Measured.Middle(theirs.Select(m => m.PerSecond)),
                Ratio = Measured.Middle(ours.Zip(theirs, (o, t) => o.PerSecond / t.PerSecond)),
                P50 = Measured.Middle(ours.Select(m => Measured.At(50, m.Milliseconds))),
                P99 = Measured.Middle(ours.Select(m => Measured.At(99, m.Milliseconds))),
                BaselineP99 = Measured.Middle(theirs.Select(m => Measured.At(99, m.Milliseconds))),
                SteadyP99 = Measured.At(99, steady.Milliseconds),
                Bytes = each,
                BytesRatio = other / each,
            });
        }
        report.ServerMegabytes = product.Megabytes;
    }

    private static async Task WriteAsync(Asked asked, string record, List<Target> targets, Report report, string which, IReadOnlyDictionary<string, string> environment)
    {
        foreach (var (journey, said) in new (string, Func<int, (string, string)[]>)[]
        {
            ("write-up", n => [("Line", $"We walked to the shop and back, time {n}."), ("Kind", "Visit"), ("SomethingElse", "The bike"), ("WentWell", "They rang first.")]),
            ("check-in", n => [("Heard", "7"), ("Matters", "7"), ("Way", "9"), ("Safe", n % 2 == 0 ? "9" : "7"), ("Would", "no")]),
        })
        {
            if (!asked.Only.Contains(journey)) continue;
            await using var product = await ServeAsync(asked, record, environment);
            var forms = await Forms.WithFormCookieAsync(product.Port, [.. targets.Where(t => t.Journey == journey)]);
            await Load.OnceAsync(product.Port, await Forms.FilledAsync(product.Port, forms, asked.Pace.Forms, said), Saved);
            List<Measured> blocks = [];
            for (var block = 0; block < 3; block++) blocks.Add(await Load.OnceAsync(product.Port, await Forms.FilledAsync(product.Port, forms, asked.Pace.Forms, said), Saved));
            Told(report, new()
            {
                Name = journey + which,
                PerSecond = Measured.Middle(blocks.Select(m => m.PerSecond)),
                P50 = Measured.Middle(blocks.Select(m => Measured.At(50, m.Milliseconds))),
                P99 = Measured.Middle(blocks.Select(m => Measured.At(99, m.Milliseconds))),
            });
        }
    }

    private static Task<Server> ServeAsync(Asked asked, string record, IReadOnlyDictionary<string, string> environment) =>
        Server.StartAsync(asked.Program, ["serve", "--database", "sqlite:" + record], asked.Port, "/sign-in", environment);

    private static void Told(Report report, Journey journey)
    {
        report.Journeys.Add(journey);
        var line = string.Create(CultureInfo.InvariantCulture, $"{journey.Name,-22} {journey.PerSecond,7:N0}/s   p50 {journey.P50,6:N1} ms   p99 {journey.P99,6:N1} ms");
        if (journey.Ratio is not null) line += string.Create(CultureInfo.InvariantCulture, $"   baseline {journey.BaselinePerSecond,7:N0}/s p99 {journey.BaselineP99,6:N1} ms   ratio {journey.Ratio:N2}   steady p99 {journey.SteadyP99:N1} ms   {journey.Bytes:N0} bytes × {journey.BytesRatio:N2}");
        Console.WriteLine(line);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
