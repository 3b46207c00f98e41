using Alongside.BrowserTests.House;

namespace Alongside.BrowserTests.Journeys;

public sealed class OnTheWireTests : Journey
{
    private const int FirstPage = 150 * 1024;
    private const int LaterPage = 25 * 1024;

    [Fact]
    public async Task The_first_page_fits_in_150_KB_fonts_included_and_a_later_one_in_25()
    {
        var page = await OpenAsync(Screen.Phone, Site.Address, trace: false);
        var wire = await page.Context.NewCDPSessionAsync(page);
        var bytes = 0L;
        await wire.SendAsync("Network.enable");
        wire.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += (long)(finished?.GetProperty("encodedDataLength").GetDouble() ?? 0);

        await page.GotoAsync("/sign-in", new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        var first = bytes;
        await DemoSite.ComeInAsync(page, "Dela Hartley");
        var told = new List<string>();
        foreach (var address in new[] { "/today", "/families" })
        {
            bytes = 0;
            await page.GotoAsync(address, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
            told.Add($"{address} {bytes / 1024.0:0.0} KB");
            Assert.True(bytes <= LaterPage, $"{address} is {bytes} bytes on the wire.");
        }
        await page.GotoAsync("/today");
        var thread = (await page.Locator("a[href^='/relationships/'][href*='/encounters/new']").First.GetAttributeAsync("href"))!.Split("/encounters")[0];
        bytes = 0;
        await page.GotoAsync(thread, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        told.Add($"thread {bytes / 1024.0:0.0} KB");
        Assert.True(bytes <= LaterPage, $"The thread is {bytes} bytes on the wire.");

        TestContext.Current.TestOutputHelper?.WriteLine($"First page {first / 1024.0:0.0} KB; {string.Join(", ", told)}.");
        Assert.True(first <= FirstPage, $"The first page is {first} bytes on the wire.");
    }
}
