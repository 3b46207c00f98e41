using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Alongside.Bench.Baseline;
using Alongside.Web.Access;

namespace Alongside.Bench;

/// <summary>
/// Measures the product beside the baseline. Reads: a warm-up, then blocks of the one and the other by turns, and their
/// middle. Writes: forms opened beforehand and sent once each; then again on a disk that takes five milliseconds longer.
/// </summary>
internal static class BenchCommand
{
    private const double BytesMayDiffer = 0.15;
    private const int Saved = 302;

    private const int Blocks = 5;
    private const int FormBlocks = 3;
    private const double FullBlock = 5;

    /// <summary>How long everything takes follows from how long a block is.</summary>
    private sealed record Pace(double Seconds)
    {
        public TimeSpan Block => TimeSpan.FromSeconds(Seconds);
        public TimeSpan WarmUp => Block * 4;
        public TimeSpan Steady => Block * 2;
        public int Forms => (int)(600 * Seconds);
        public int Workers => Math.Clamp((int)(50 * Seconds), 10, 250);
    }

    private sealed record Asked(int Families, string? Database, string Program, int Port, string? SlowDisk, string? Against, int Steady, string[] Only, Pace Pace);

    public static Command Make()
    {
        var families = new Option<int>("--families") { Description = "How large an invented city.", DefaultValueFactory = _ => 80_000 };
        var database = new Option<string?>("--database") { Description = "A city made before (sqlite:PATH); it is copied, not touched. Without it one is made." };
        var json = new Option<FileInfo?>("--json") { Description = "Where to put the figures." };
        var block = new Option<double>("--block") { Description = "Seconds of one block; the warm-up takes four. Shorter ones show where one is; figures to show take five.", DefaultValueFactory = _ => FullBlock };
        var only = new Option<string[]>("--only") { Description = "Some journeys alone.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. Targets.Reads, "write-up", "check-in"] };
        var program = new Option<string>("--program") { Description = "The product.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ALONGSIDE_PROGRAM") ?? "artifacts/alongside/alongside" };
        var port = new Option<int>("--port") { Description = "The first of two ports.", DefaultValueFactory = _ => 5130 };
        var slow = new Option<bool>("--slow-fsync") { Description = "The writes once more, on a disk that takes five milliseconds longer for every sync." };
        var against = new Option<string?>("--against") { Description = "An older commit: built beside this one, and measured by turns on a copy of the same record." };
        var steady = new Option<int>("--steady") { Description = "So many requests a second for the steady measure.", DefaultValueFactory = _ => 50 };
        var command = new Command("bench", "Measures every journey beside the baseline.") { families, database, json, block, only, program, port, slow, against, steady, BaselineCommand.Make(), QuestionsCommand.Make(), NamesCommand.Make(), FloodCommand.Make(), WallCommand.Make(), TargetsCommand.Make() };
        command.SetAction(async (parsed, stop) =>
        {
            var asked = new Asked(parsed.GetValue(families), parsed.GetValue(database), parsed.GetValue(program)!, parsed.GetValue(port), parsed.GetValue(slow) ? SlowDisk() : null, parsed.GetValue(against), parsed.GetValue(steady), parsed.GetValue(only)!, new(parsed.GetValue(block)));
            var report = await RunAsync(asked);
            if (parsed.GetValue(json) is { } file) await File.WriteAllTextAsync(file.FullName, JsonSerializer.Serialize(report, Indented), stop);
            if (!report.AlikePages) Console.Error.WriteLine("A page and its baseline differ by more than 15 % of their bytes: that is no comparison.");
            return report.AlikePages ? 0 : 1;
        });
        return command;
    }

    private static string SlowDisk() => Environment.GetEnvironmentVariable("ALONGSIDE_SLOW_DISK") is { Length: > 0 } made ? made
        : throw new InvalidOperationException("The slower disk was not built: bench/slow-fsync/build.sh says why.");

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
            await using (var engine = Engine.At("sqlite:" + record)) targets = await Targets.ChooseAsync(engine, asked.Pace.Workers, asked.Only.Contains(Targets.Supervision));
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
        List<Target> mine;
        await using (var alone = await ServeAsync(asked, record, None)) mine = await Forms.WithFormCookieAsync(alone.Port, [.. targets.Where(t => Targets.Reads.Contains(t.Journey) && asked.Only.Contains(t.Journey))]);
        await using var older = asked.Against is { } commit ? await Older.BuildAsync(commit) : null;
        if (older is not null) File.Copy(record, beside + ".older");
        await using var product = await ServeAsync(asked, record, None);
        await using var baseline = await Server.StartAsync(Environment.ProcessPath!, ["bench", "baseline", "--database", "sqlite:" + beside], asked.Port + 1, "/healthz");
        await using var before = older is null ? null : await Server.StartAsync(older.Program, ["serve", "--database", "sqlite:" + beside + ".older"], asked.Port + 2, "/sign-in");
        report.FirstPageSeconds = product.FirstPage.TotalSeconds;
        foreach (var journey in mine.GroupBy(t => t.Journey).OrderBy(g => Array.IndexOf(Targets.Reads, g.Key)))
        {
            var requests = journey.Select(Load.Get).ToArray();
            await Load.FullAsync(product.Port, requests, asked.Pace.WarmUp);
            await Load.FullAsync(baseline.Port, requests, asked.Pace.WarmUp);
            if (before is not null) await Load.FullAsync(before.Port, requests, asked.Pace.WarmUp);
            List<Measured> ours = [], theirs = [], past = [];
            var (took, tookBaseline) = (product.Processor, baseline.Processor);
            for (var block = 0; block < Blocks; block++)
            {
                ours.Add(await Load.FullAsync(product.Port, requests, asked.Pace.Block));
                theirs.Add(await Load.FullAsync(baseline.Port, requests, asked.Pace.Block));
                if (before is not null) past.Add(await Load.FullAsync(before.Port, requests, asked.Pace.Block));
            }
            (took, tookBaseline) = (product.Processor - took, baseline.Processor - tookBaseline);
            var steady = await Load.SteadyAsync(product.Port, requests, asked.Steady, asked.Pace.Steady);
            var (each, other) = ((await Load.OnceAsync(product.Port, requests)).BytesEach, (await Load.OnceAsync(baseline.Port, requests)).BytesEach);
            report.AlikePages &= Math.Abs((other / each) - 1) <= BytesMayDiffer;
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
                SteadyPerSecond = asked.Steady,
                AgainstPerSecond = past.Count == 0 ? null : Measured.Middle(past.Select(m => m.PerSecond)),
                RatioAgainst = past.Count == 0 ? null : Measured.Middle(ours.Zip(past, (o, p) => o.PerSecond / p.PerSecond)),
                Processor = took.TotalMilliseconds / ours.Sum(m => m.Answers),
                BaselineProcessor = tookBaseline.TotalMilliseconds / theirs.Sum(m => m.Answers),
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
            for (var block = 0; block < FormBlocks; block++) blocks.Add(await Load.OnceAsync(product.Port, await Forms.FilledAsync(product.Port, forms, asked.Pace.Forms, said), Saved));
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
        if (journey.Ratio is not null) line += string.Create(CultureInfo.InvariantCulture, $"   baseline {journey.BaselinePerSecond,7:N0}/s p99 {journey.BaselineP99,6:N1} ms   ratio {journey.Ratio:N2}   processor {journey.Processor:N2} and {journey.BaselineProcessor:N2} ms   steady p99 {journey.SteadyP99:N1} ms   {journey.Bytes:N0} bytes × {journey.BytesRatio:N2}");
        Console.WriteLine(line);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
