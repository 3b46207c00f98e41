using Alongside.BrowserTests.House;
using Alongside.Web.Look;
using Microsoft.Playwright;

namespace Alongside.BrowserTests;

/// <summary>Every page of a family's own space, in words, in easy words and with pictures: nobody is kept out.</summary>
public sealed class OurSpaceSweep : InTheBrowser
{
    private static readonly Phrases T = Phrases.Load("en");

    [Theory]
    [InlineData("Halina", null, true)]
    [InlineData("Halina", null, false)]
    [InlineData("Tia", "our-look-easy", true)]
    [InlineData("Shona", "our-look-pictures", true)]
    public async Task Nobody_is_kept_out_of_their_own_space(string who, string? look, bool scripts)
    {
        await using var site = await DemoSite.OpenAsync();
        var page = await OpenAsync(Screen.Phone, site.Address, scripts, trace: false);
        await DemoSite.ComeInAsync(page, who);
        if (look is not null) await page.GetByRole(AriaRole.Button, new() { Name = T[look] }).ClickAsync();
        var seen = new HashSet<string>();

        await site.WalkAsync(page, ["/our"], seen, async pattern =>
        {
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            await Axe.KeepsNobodyOutAsync(page);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth + 1"), $"{page.Url} is wider than the screen.");
            Assert.DoesNotContain("[our-", await page.ContentAsync(), StringComparison.Ordinal);
        });

        Assert.True(seen.Count(p => p.StartsWith("/our", StringComparison.Ordinal)) >= 14, string.Join(", ", seen));
        TestContext.Current.TestOutputHelper?.WriteLine($"{seen.Count} pages of {who}'s own space, {look ?? "in words"}, scripts {(scripts ? "on" : "blocked")}: 0 violations.");
    }
}
