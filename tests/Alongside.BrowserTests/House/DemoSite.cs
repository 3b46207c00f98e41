using System.Text.RegularExpressions;
using Alongside.Web;
using Alongside.Web.Access;
using Alongside.Web.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.House;

/// <summary>The demo, as anyone may start it, on a morning that stands still: real server, real record, invented families.</summary>
internal sealed partial class DemoSite : IAsyncDisposable
{
    // Two pages of one kind lead to different places: a planned meeting and a past one.
    private const int OfEachKind = 4;

    private readonly WebApplication server;
    private readonly Engine engine;

    private DemoSite(WebApplication server, Engine engine) => (this.server, this.engine) = (server, engine);

    /// <summary>Under the name <c>localhost</c>, where a browser keeps secure cookies on plain http.</summary>
    public string Address => server.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public static async Task<DemoSite> OpenAsync()
    {
        var clock = new OneMorning();
        var engine = Engine.At($"sqlite:{Path.Combine(Directory.CreateTempSubdirectory("alongside-browser-").FullName, "demo.db")}");
        await Runner.MigrateAsync(engine, clock);
        await Web.Demo.Story.TellAsync(engine, clock);
        var server = Site.Build(engine, new SiteMode(clock, Demo: true, Logs: false));
        server.Urls.Add("http://127.0.0.1:0");
        await server.StartAsync();
        return new(server, engine);
    }

    /// <summary>Comes in with one click, as in the demo.</summary>
    public static async Task ComeInAsync(IPage page, string name)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Every page there is to open, by its pattern: <c>/families/{}</c>.</summary>
    public IReadOnlyList<string> Pages() =>
    [
        .. ((IEndpointRouteBuilder)server).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + Gap().Replace(e.RoutePattern.RawText!.TrimStart('/'), "{}"))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The pattern an address belongs to.</summary>
    public static string PatternOf(string address) => Named().Replace(new Uri(new Uri("http://localhost"), address).AbsolutePath, "{}");

    /// <summary>
    /// Walks from page to page by the links somebody sees, to a few pages of every pattern it meets.
    /// </summary>
    public static async Task WalkAsync(IPage page, string from, Func<string, Task> look)
    {
        var met = new Dictionary<string, int>();
        var next = new Queue<string>([from]);
        var queued = new HashSet<string> { from };
        while (next.TryDequeue(out var address))
        {
            var pattern = PatternOf(address);
            if (met.GetValueOrDefault(pattern) >= OfEachKind) continue;
            met[pattern] = met.GetValueOrDefault(pattern) + 1;
            var answer = await page.GotoAsync(address);
            if (answer is null || !(await answer.HeaderValueAsync("content-type") ?? "").Contains("text/html", StringComparison.Ordinal)) continue;
            var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].filter(a => !a.hasAttribute('download')).map(a => a.getAttribute('href'))");
            await look(pattern);
            foreach (var link in links)
            {
                if (!link.StartsWith('/') && !link.StartsWith('?')) continue;
                var target = link.StartsWith('?') ? new Uri(page.Url).AbsolutePath + link : link;
                var bare = target.Split('#')[0];
                if (!bare.EndsWith(".csv", StringComparison.Ordinal) && queued.Add(bare)) next.Enqueue(bare);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await engine.DisposeAsync();
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Gap();

    [GeneratedRegex("[0-9a-f]{32}|(?<=/wrong/)[0-9]{3}")]
    private static partial Regex Named();

    /// <summary>Thursday 19 November 2026, twenty past nine.</summary>
    private sealed class OneMorning : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 19, 9, 20, 0, TimeSpan.Zero);
    }
}
