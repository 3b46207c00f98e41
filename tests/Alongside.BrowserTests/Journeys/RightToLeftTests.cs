using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>Words from right to left on a worker's English page, on the screen and on paper.</summary>
public sealed class RightToLeftTests : Journey
{
    private const string InArabic = "قالت ليلى: «أريد مدرسة أقرب».";

    // Everything with words of its own that could be somebody's.
    private const string RunsThePagesWay = """
        [...document.querySelectorAll('main :is(p, li, dt, dd, th, td, h1, h2, h3, blockquote, figcaption, label, legend)')]
          .filter(e => [...e.childNodes].some(n => n.nodeType === Node.TEXT_NODE && n.textContent.trim() !== ''))
          .filter(e => getComputedStyle(e).unicodeBidi !== 'plaintext').map(e => e.outerHTML.slice(0, 120))
        """;

    [Fact]
    public async Task Every_piece_of_writing_runs_the_way_its_first_letter_does()
    {
        var page = await ComesInAsync("Dela Hartley", Screen.Laptop);
        await page.GetByLabel(T["today-quick-line"]).FillAsync(InArabic);
        await page.Locator("form[action='/encounters/quick'] button[formaction]").First.ClickAsync();
        await page.WaitForURLAsync("**/encounters/**");
        await Assertions.Expect(page.GetByText(InArabic).First).ToBeVisibleAsync();
        var thread = await page.Locator("main a[href^='/relationships/']").First.GetAttributeAsync("href") ?? "";

        foreach (var address in new[] { page.Url, "/today", thread.Split('?')[0], $"{thread.Split('?')[0]}/prepare", "/families" })
        {
            await page.GotoAsync(address);
            foreach (var media in new[] { Media.Screen, Media.Print })
            {
                await page.EmulateMediaAsync(new() { Media = media });
                Assert.Empty(await page.EvaluateAsync<string[]>(RunsThePagesWay));
            }
        }
    }

    [Fact]
    public async Task A_box_turns_round_with_the_first_letter_that_is_typed()
    {
        var page = await ComesInAsync("Dela Hartley");

        Assert.Equal("plaintext", await page.GetByLabel(T["today-quick-line"]).EvaluateAsync<string>("e => getComputedStyle(e).unicodeBidi"));
    }
}
