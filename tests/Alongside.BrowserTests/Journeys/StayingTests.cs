using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>What stays with somebody when the signal goes, and what does not when they have gone.</summary>
public sealed class StayingTests : Journey
{
    [Fact]
    public async Task A_sheet_opened_beforehand_is_there_without_a_signal()
    {
        var page = await ComesInAsync("Dela Hartley");
        await page.Locator(".day__item", new() { HasText = "Shona" }).GetByRole(AriaRole.Link, new() { Name = T["today-get-ready"] }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/prepare", StringComparison.Ordinal));
        var sheet = await page.Locator(".prep").InnerTextAsync();

        await page.Context.SetOfflineAsync(true);
        await page.EvaluateAsync("window.dispatchEvent(new Event('offline')); window.scrollTo(0, document.body.scrollHeight)");

        Assert.Equal(sheet, await page.Locator(".prep").InnerTextAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = T["print-page"] })).ToBeEnabledAsync();
        await page.Context.SetOfflineAsync(false);
    }

    [Fact]
    public async Task Going_back_after_signing_out_shows_nobody()
    {
        var page = await ComesInAsync("Dela Hartley", Screen.Laptop);
        await Assertions.Expect(page.Locator(".day__item").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = T["sign-out"] }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/today", StringComparison.Ordinal));

        await page.GoBackAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = T["sign-in-title"] })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".day__item")).ToHaveCountAsync(0);
    }
}
