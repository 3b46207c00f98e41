using Alongside.BrowserTests.House;
using Alongside.BrowserTests.Journeys;
using Microsoft.Playwright;

namespace Alongside.BrowserTests;

/// <summary>Every page of the demo, on a phone and a laptop, with our scripts and without them: nobody is kept out.</summary>
public sealed class AccessibilitySweep : InTheBrowser
{
    private static readonly string[] Walkers = ["Dela Hartley", "Leon Baptiste", "Maureen Okafor", "Ruth Kelleher", "Odile Marchetti", "Sam Whitlock", "Wendy Pratt", "Nadia Rahimi", "Grace Adeyemi"];

    // Somebody of a family, on their own phone; and what stands before their six digits.
    private static readonly string[] OfFamilies = ["Shona", "Tia", "Halina"];
    private static readonly string[] BeforeTheirDigits = ["/come", "/notes", "/our/sign-in"];

    // Pages that no link of the demo leads to, and that OffTheLinksTests does not open either.
    private static readonly Dictionary<string, string> ComeToOtherwise = new()
    {
        ["/sign-out"] = "only a button",
        ["/comings-back/{}"] = "only while somebody waits; a link on Today",
        ["/me/news"] = "told once after signing in, when something happened to the way in",
        ["/come/{}"] = "a card handed over in person; looked at in ComingInTests",
        ["/exit"] = "leads on at once",
        ["/relationships/{}/check-ins.csv"] = "a file",
        ["/relationships/{}/continuity.csv"] = "a file",
        ["/pictures/{}"] = "a file",
        ["/our/pictures/{}"] = "a file",
        ["/our/pictures/people/{}"] = "a file",
        ["/pictures/mine"] = "a file",
        ["/asked/pictures/{}"] = "a file",
    };

    [Theory]
    [InlineData("phone", true)]
    [InlineData("phone", false)]
    [InlineData("laptop", true)]
    [InlineData("laptop", false)]
    public async Task Nobody_is_kept_out_of_any_page(string screen, bool scripts)
    {
        await using var site = await DemoSite.OpenAsync();

        var seen = await WalkAsync(site, Screen.Named(screen), scripts, async page =>
        {
            await Axe.KeepsNobodyOutAsync(page);
            await FitsAsync(page);
        });

        var missed = site.Pages().Where(p => !seen.Contains(p) && !ComeToOtherwise.ContainsKey(p) && !OffTheLinksTests.LookedAt.Contains(p) && !p.StartsWith("/wrong", StringComparison.Ordinal)).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{seen.Count} pages on a {screen}, scripts {(scripts ? "on" : "blocked")}: 0 violations.");
        Assert.True(missed.Count == 0, $"No link leads to {string.Join(", ", missed)}. Link them, or say in ComeToOtherwise how one comes to them.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nobody_scrolls_sideways_on_the_narrowest_screen(bool scripts)
    {
        await using var site = await DemoSite.OpenAsync();
        var wide = new List<string>();

        var seen = await WalkAsync(site, Screen.Narrow, scripts, async page =>
        {
            if (!await IsWholeAsync(page)) wide.Add(page.Url);
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{seen.Count} pages on {Screen.Narrow.Width} pixels, scripts {(scripts ? "on" : "blocked")}.");
        Assert.True(wide.Count == 0, $"Wider than {Screen.Narrow.Width} pixels: {string.Join(", ", wide)}");
    }

    /// <summary>Everybody's links, to the first page of each kind, with what is folded open.</summary>
    private async Task<HashSet<string>> WalkAsync(DemoSite site, Screen screen, bool scripts, Func<IPage, Task> look)
    {
        var seen = new HashSet<string>();
        foreach (var walker in Walkers.Concat(OfFamilies))
        {
            var page = await OpenAsync(screen, site.Address, scripts, trace: false);
            foreach (var before in BeforeTheirDigits.Append("/sign-in").Where(seen.Add))
            {
                await page.GotoAsync(before);
                await look(page);
            }
            await DemoSite.ComeInAsync(page, walker);
            // Whoever answers for the service comes to a family by its name.
            await site.WalkAsync(page, OfFamilies.Contains(walker) ? ["/our"] : ["/", "/search?q=Shona"], seen, async _ =>
            {
                await OpenFoldsAsync(page);
                await look(page);
            });
        }
        return seen;
    }

    /// <summary>What is folded is there too.</summary>
    private static async Task OpenFoldsAsync(IPage page) => await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

    /// <summary>Nobody scrolls sideways.</summary>
    internal static async Task FitsAsync(IPage page) => Assert.True(await IsWholeAsync(page), $"{page.Url} is wider than the screen.");

    private static Task<bool> IsWholeAsync(IPage page) => page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth + 1");
}
