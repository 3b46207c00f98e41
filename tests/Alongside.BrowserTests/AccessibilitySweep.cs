using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests;

/// <summary>Every page of the demo, on a phone and a laptop, with our scripts and without them: nobody is kept out.</summary>
public sealed class AccessibilitySweep : InTheBrowser
{
    private static readonly string[] Walkers = ["Dela Hartley", "Leon Baptiste", "Maureen Okafor", "Ruth Kelleher", "Odile Marchetti", "Sam Whitlock", "Wendy Pratt", "Nadia Rahimi", "Grace Adeyemi"];

    // Somebody of a family, on their own phone; and what stands before their six digits.
    private static readonly string[] OfFamilies = ["Shona", "Tia"];
    private static readonly string[] BeforeTheirDigits = ["/come", "/notes", "/our/sign-in"];

    // Pages that no link leads to: what they are for says how one comes to them.
    private static readonly Dictionary<string, string> ComeToOtherwise = new()
    {
        ["/sign-out"] = "only a button",
        ["/comings-back/{}"] = "only a button on Today",
        ["/come/{}"] = "a card handed over in person; looked at in the journeys",
        ["/exit"] = "leads on at once",
        ["/requests/{}/go"] = "once it is decided that a worker of ours goes; looked at in the journeys",
        ["/ask/thanks/{}"] = "only when a request was sent; looked at in its own tests",
        ["/relationships/{}/check-ins.csv"] = "a file",
        ["/people/{}/homes/{}"] = "no demo family has moved",
        ["/me/news"] = "told after signing in, when something happened to the way in",
        ["/welcome/{}"] = "a link handed over in person",
        ["/relationships/{}/again"] = "after an ending; looked at in the journeys",
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
        var seen = new HashSet<string>();
        foreach (var walker in Walkers.Concat(OfFamilies))
        {
            var page = await OpenAsync(screen == "phone" ? Screen.Phone : Screen.Laptop, site.Address, scripts, trace: false);
            foreach (var before in BeforeTheirDigits.Append("/sign-in").Where(seen.Add))
            {
                await page.GotoAsync(before);
                await Axe.KeepsNobodyOutAsync(page);
                await FitsAsync(page);
            }
            await DemoSite.ComeInAsync(page, walker);
            // Whoever answers for the service comes to a family by its name.
            await site.WalkAsync(page, OfFamilies.Contains(walker) ? ["/our"] : ["/", "/search?q=Shona"], seen, async pattern =>
            {
                await OpenFoldsAsync(page);
                await Axe.KeepsNobodyOutAsync(page);
                await FitsAsync(page);
            });
        }

        var missed = site.Pages().Where(p => !seen.Contains(p) && !ComeToOtherwise.ContainsKey(p) && !p.StartsWith("/wrong", StringComparison.Ordinal)).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{seen.Count} pages on a {screen}, scripts {(scripts ? "on" : "blocked")}: 0 violations.");
        Assert.True(missed.Count == 0, $"No link leads to {string.Join(", ", missed)}. Link them, or say in ComeToOtherwise how one comes to them.");
    }

    /// <summary>What is folded is there too.</summary>
    private static async Task OpenFoldsAsync(IPage page) => await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

    /// <summary>Nobody scrolls sideways.</summary>
    private static async Task FitsAsync(IPage page) =>
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth + 1"), $"{page.Url} is wider than the screen.");
}
