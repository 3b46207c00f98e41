using System.Text.RegularExpressions;
using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>What leaves the building on paper is one page: nobody reads two at a kitchen table.</summary>
public sealed partial class OnPaper : InTheBrowser
{
    [Theory]
    [InlineData("prepare")]
    [InlineData("opening")]
    [InlineData("choice")]
    [InlineData("agreement")]
    public async Task A_page_for_the_table_prints_on_one_sheet(string sheet)
    {
        await using var site = await DemoSite.OpenAsync();
        var page = await OpenAsync(Screen.Laptop, site.Address);
        await DemoSite.ComeInAsync(page, "Dela Hartley");
        await page.GetByRole(AriaRole.Link, new() { Name = "Get ready" }).First.ClickAsync();
        await page.GotoAsync(page.Url.Replace("/prepare", "/" + sheet, StringComparison.Ordinal));

        var paper = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        Assert.Single(Sheet().Matches(paper));
    }

    [Fact]
    public async Task A_door_left_open_keeps_nobody_out()
    {
        await using var site = await DemoSite.OpenAsync();
        var page = await OpenAsync(Screen.Phone, site.Address);
        await DemoSite.ComeInAsync(page, "Saira Malik");
        await page.GotoAsync("/open-doors");
        await Axe.KeepsNobodyOutAsync(page);
        await page.Locator("main .lines a").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Begin again" })).ToBeVisibleAsync();
        await Axe.KeepsNobodyOutAsync(page);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
