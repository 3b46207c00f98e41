using System.Text.RegularExpressions;
using Alongside.BrowserTests.House;
using Alongside.Web.Look;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>What leaves the building on paper is one page: nobody reads two at a kitchen table.</summary>
public sealed partial class OnPaper : InTheBrowser
{
    private static readonly Phrases T = Phrases.Load("en");

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

    [Theory]
    [InlineData("Dela Hartley")]
    [InlineData("Leon Baptiste")]
    [InlineData("Saira Malik")]
    [InlineData("Tomasz Zielinski")]
    public async Task No_heading_of_a_sheet_stands_on_paper_with_nothing_below_it(string worker)
    {
        await using var site = await DemoSite.OpenAsync();
        var page = await OpenAsync(Screen.Laptop, site.Address);
        await DemoSite.ComeInAsync(page, worker);
        var threads = new HashSet<string>();
        foreach (var family in await HrefsAsync("/families", "/families/"))
            threads.UnionWith(await HrefsAsync(family, "/relationships/"));

        foreach (var thread in threads)
        {
            await page.GotoAsync($"{thread}/prepare");
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.prep section')].filter(s => s.offsetParent !== null && s.innerText.trim() === s.querySelector('h2').innerText.trim()).map(s => `${location.pathname}: ${s.innerText}`)"));
            await page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
        Assert.NotEmpty(threads);

        async Task<string[]> HrefsAsync(string on, string to)
        {
            await page.GotoAsync(on);
            return await page.EvaluateAsync<string[]>("to => [...document.querySelectorAll(`main a[href^='${to}']`)].map(a => a.pathname.split('/').slice(0, 3).join('/')).filter(a => /[0-9a-f]{32}$/.test(a))", to);
        }
    }

    [Fact]
    public async Task A_write_up_is_printed_in_one_tap_and_what_is_only_mine_stays_off_the_paper()
    {
        await using var site = await DemoSite.OpenAsync();
        var page = await OpenAsync(Screen.Laptop, site.Address);
        await page.AddInitScriptAsync("window.print = () => { document.documentElement.dataset.printed = 'yes'; };");
        await DemoSite.ComeInAsync(page, "Dela Hartley");
        await page.Locator(".day__item").GetByRole(AriaRole.Link, new() { Name = T["today-write-up"] }).First.ClickAsync();
        await page.Locator("#Line").FillAsync("We mended the gate.");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.Locator("input[name=FeltBefore]").First.CheckAsync(new() { Force = true });
        await page.GetByRole(AriaRole.Button, new() { Name = T["write-up-save"], Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#only-me")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = T["encounter-print"], Exact = true }).ClickAsync();

        Assert.Equal("yes", await page.EvaluateAsync<string>("document.documentElement.dataset.printed"));
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.GetByText("We mended the gate.").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#only-me")).ToBeHiddenAsync();
        Assert.DoesNotContain(T["only-you-court"], await page.EvaluateAsync<string>("document.body.innerText"), StringComparison.Ordinal);
        Assert.Single(Sheet().Matches(System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }))));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
