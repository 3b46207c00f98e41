using System.Diagnostics;
using System.Text.Json;
using Alongside.Web.Commands.Generate;

namespace Alongside.Tests.House;

/// <summary>The bench as a program, in a city of a few streets: what it prints for other programs keeps its shape.</summary>
[Sweep]
public sealed class BenchTests
{
    /// <summary>Every page that has a baseline; each is compared with it in bytes.</summary>
    private static readonly string[] Pages = ["today", "family", "thread", "prepare", "search", "supervision"];

    private static readonly string[] Figures = ["rps", "baseline_rps", "ratio", "p50_ms", "p99_ms", "baseline_p99_ms"];

    [Fact]
    public async Task The_bench_measures_a_small_city_and_tells_it_as_agreed()
    {
        var json = Path.Combine(Path.GetTempPath(), "alongside-" + Path.GetRandomFileName());
        string[] only = [.. Pages, "check-in"];
        var told = await RunAsync(["bench", "--families", $"{Household.EveryKnownLength}", "--block", "0.2", "--json", json, "--only", .. only]);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(json, TestContext.Current.CancellationToken));
        File.Delete(json);

        var journeys = report.RootElement.GetProperty("journeys").EnumerateArray().ToList();
        Assert.Equal(only, journeys.Select(j => j.GetProperty("name").GetString()!));
        foreach (var page in journeys.SkipLast(1)) Assert.All(Figures, figure => Assert.True(page.GetProperty(figure).GetDouble() > 0, told));
        Assert.True(journeys[^1].GetProperty("rps").GetDouble() > 0, told);
        Assert.True(report.RootElement.GetProperty("server_mb").GetDouble() > 0, told);
        Assert.True(report.RootElement.GetProperty("alike_pages").GetBoolean(), told);
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Built("bench", "Alongside.Bench", "Alongside.Bench"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ALONGSIDE_PROGRAM"] = Built("src", "Alongside.Web", "alongside");
        using var process = Process.Start(start)!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var told = $"{await said}\n{await wrong}";
        Assert.True(process.ExitCode == 0, told);
        return told;
    }

    private static string Built(string folder, string project, string program) => Path.Combine(Repository.Root, folder, project, "bin", "Debug", "net10.0", program);
}
