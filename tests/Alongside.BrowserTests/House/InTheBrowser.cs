using Alongside.Tests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.House;

/// <summary>
/// A test that looks through a browser. Each page it opens is a person of its own, with nothing remembered. When the
/// test fails, what each page showed stays in <c>artifacts/browser/</c>: a picture, and a trace of every step
/// (<c>npx playwright show-trace FILE</c>).
/// </summary>
public abstract class InTheBrowser : IAsyncLifetime
{
    private readonly List<IPage> _pages = [];
    private readonly HashSet<IPage> _traced = [];

    public virtual ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium.WhyNot is not null, Chromium.WhyNot ?? "");
        return ValueTask.CompletedTask;
    }

    /// <param name="screen">What it is seen on.</param>
    /// <param name="at">The address that paths on the page start from.</param>
    /// <param name="scripts">Whether our scripts arrive. Without them the page's own engine still runs, so that it can be examined.</param>
    /// <param name="trace">Whether every step is kept for a failure; a sweep over many pages does without, for speed.</param>
    protected async Task<IPage> OpenAsync(Screen screen, string at, bool scripts = true, bool trace = true)
    {
        ArgumentNullException.ThrowIfNull(screen);
        var browser = await Chromium.StartAsync();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = at,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            HasTouch = screen.Touch,
            IsMobile = screen.Touch,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(10_000);
        if (trace) await context.Tracing.StartAsync(new() { Title = TestContext.Current.TestMethod?.MethodName, Snapshots = true });
        if (!scripts) await context.RouteAsync("**/made/*.js*", request => request.AbortAsync());

        var page = await context.NewPageAsync();
        _pages.Add(page);
        if (trace) _traced.Add(page);
        return page;
    }

    public virtual async ValueTask DisposeAsync()
    {
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        for (var number = 1; number <= _pages.Count; number++)
        {
            var page = _pages[number - 1];
            if (failed) await KeepAsync(page, $"{GetType().Name}.{TestContext.Current.TestMethod?.MethodName}.{number}");
            await page.Context.CloseAsync();
        }

        GC.SuppressFinalize(this);
    }

    private async Task KeepAsync(IPage page, string name)
    {
        var file = Path.Combine(Repository.Root, "artifacts", "browser", name);
        if (_traced.Contains(page)) await page.Context.Tracing.StopAsync(new() { Path = $"{file}.zip" });
        await page.ScreenshotAsync(new() { Path = $"{file}.png", FullPage = true });
        TestContext.Current.TestOutputHelper?.WriteLine($"What the page showed: {file}.png, {file}.zip");
    }
}
