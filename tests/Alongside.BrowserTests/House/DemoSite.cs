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

    // The addresses of our own pages that a page links to; nothing where it is no page.
    private const string LinksOf = """
        async address => {
          const answer = await fetch(address);
          if (!answer.ok || !(answer.headers.get('content-type') ?? '').includes('text/html')) return null;
          const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
          return [...page.querySelectorAll('a[href]')]
            .filter(a => !a.hasAttribute('download') && /^[/?]/.test(a.getAttribute('href')))
            .map(a => new URL(a.getAttribute('href'), answer.url))
            .filter(to => to.origin === location.origin && !to.pathname.endsWith('.csv'))
            .map(to => to.pathname + to.search);
        }
        """;

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
        // The first to come in waits for all that a site just opened has to make ready.
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal), new() { Timeout = 30_000 });
    }

    /// <summary>Every page there is to open, by its pattern: <c>/families/{}</c>.</summary>
    public IReadOnlyList<string> Pages() =>
    [
        .. ((IEndpointRouteBuilder)server).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + Gap().Replace(e.RoutePattern.RawText!.TrimStart('/'), "{}"))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The pattern an address belongs to: of two that fit, the one that names more of it.</summary>
    public string PatternOf(string address)
    {
        var parts = new Uri(new Uri("http://localhost"), address).AbsolutePath.Split('/');
        return Pages().Where(p => Fits(p.Split('/'))).OrderBy(p => p.Count(c => c == '{')).FirstOrDefault() ?? address;

        bool Fits(string[] pattern) => pattern.Length == parts.Length && pattern.Zip(parts).All(both => both.First == "{}" || both.First == both.Second);
    }

    /// <summary>
    /// Follows the links somebody sees, to a few pages of every pattern it meets, and stops at the first of each pattern
    /// that is not yet among <paramref name="seen"/> to look at it. What is only followed is fetched, not drawn: that is
    /// what keeps a walk over every page short.
    /// </summary>
    public async Task WalkAsync(IPage page, string[] from, HashSet<string> seen, Func<string, Task> look)
    {
        var met = new Dictionary<string, int>();
        var next = new Queue<string>(from);
        var queued = new HashSet<string>(from);
        while (next.TryDequeue(out var address))
        {
            var pattern = PatternOf(address);
            if (met.GetValueOrDefault(pattern) >= OfEachKind) continue;
            met[pattern] = met.GetValueOrDefault(pattern) + 1;
            if (await page.EvaluateAsync<string[]?>(LinksOf, address) is not { } links) continue;
            if (seen.Add(pattern))
            {
                await page.GotoAsync(address);
                await look(pattern);
            }
            foreach (var link in links.Where(queued.Add)) next.Enqueue(link);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await engine.DisposeAsync();
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Gap();

    /// <summary>Thursday 19 November 2026, twenty past nine.</summary>
    private sealed class OneMorning : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 19, 9, 20, 0, TimeSpan.Zero);
    }
}
