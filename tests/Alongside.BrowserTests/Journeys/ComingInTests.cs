using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>Somebody of a family comes in with a card, comes back with six digits, and leaves in a hurry.</summary>
public sealed class ComingInTests : Journey
{
    private const string Digits = "804917";

    /// <summary>From pressing to a page that says nothing, in milliseconds; the best of a few.</summary>
    private const double ExitAtMost = 200;

    /// <summary>On a machine that is busy with other things: so many times as long as that page alone takes there and then.</summary>
    private const double ExitAtMostAlone = 4;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_card_to_a_page_of_ones_own_and_out_again_with_and_without_scripts(bool scripts)
    {
        var code = await CardAsync("Denise", "Tomasz Zielinski", scripts);
        var phone = await OpenAsync(Screen.Phone, Site.Address, scripts);

        await phone.GotoAsync("/come");
        await phone.GetByLabel(T["come-code"]).FillAsync(code);
        await phone.GetByRole(AriaRole.Button, new() { Name = T["come-go"] }).ClickAsync();
        await Axe.KeepsNobodyOutAsync(phone);
        await phone.GetByLabel(T["come-pin"], new() { Exact = true }).FillAsync(Digits);
        await phone.GetByLabel(T["come-pin-again"]).FillAsync(Digits);
        await phone.GetByRole(AriaRole.Button, new() { Name = T["come-begin"] }).ClickAsync();
        await phone.WaitForURLAsync("**/our");
        Assert.Equal("Notes", await phone.TitleAsync());

        var took = new List<double>();
        for (var exits = 0; exits < 3; exits++)
        {
            await phone.GotoAsync("/our/account");
            took.Add(await ExitsAsync(phone));
            Assert.EndsWith("/notes", phone.Url, StringComparison.Ordinal);
            await GoesBackAndSeesNothingAsync(phone);
            await ComesBackAsync(phone);
        }
        var alone = await AloneAsync(phone);
        TestContext.Current.TestOutputHelper?.WriteLine($"Exit {(scripts ? "with" : "without")} scripts: {string.Join(", ", took.Select(t => $"{t:F0}"))} ms (at most {ExitAtMost}; the empty page alone takes {alone:F0} ms here and now).");
        Assert.True(took.Min() <= Math.Max(ExitAtMost, ExitAtMostAlone * alone), $"Leaving took {took.Min():F0} ms at best, and the empty page alone {alone:F0} ms.");
    }

    [Fact]
    public async Task Shift_three_times_leaves_too_and_says_how_many_are_left()
    {
        var phone = await ComesInAsync("Shona", Screen.Laptop);
        await phone.Keyboard.PressAsync("Shift");
        await Assertions.Expect(phone.Locator("[data-exit] [role=status]")).ToHaveTextAsync(T["exit-shift-once"]);
        await phone.Keyboard.PressAsync("a");
        await phone.Keyboard.PressAsync("Shift");
        await phone.Keyboard.PressAsync("Shift");
        Assert.EndsWith("/our", phone.Url, StringComparison.Ordinal);

        await phone.Keyboard.PressAsync("Shift");

        await phone.WaitForURLAsync("**/notes");
        await GoesBackAndSeesNothingAsync(phone);
    }

    /// <summary>A worker asks, makes a card, and turns the screen round.</summary>
    private async Task<string> CardAsync(string person, string worker, bool scripts)
    {
        var desk = await OpenAsync(Screen.Laptop, Site.Address, scripts);
        await DemoSite.ComeInAsync(desk, worker);
        await desk.GotoAsync("/families");
        await desk.GetByRole(AriaRole.Link, new() { Name = person }).First.ClickAsync();
        await desk.Locator("a[href^='/people/']", new() { HasText = person }).First.ClickAsync();
        await desk.GetByRole(AriaRole.Link, new() { Name = T["person-way-in-make"] }).ClickAsync();
        await desk.GetByLabel(T["card-who-else"]).FillAsync("Only me. It has a lock.");
        await desk.GetByRole(AriaRole.Button, new() { Name = T["card-make"] }).ClickAsync();
        await Assertions.Expect(desk.Locator(".card__code")).ToBeVisibleAsync();
        await Axe.KeepsNobodyOutAsync(desk);
        Assert.Equal("Notes", await desk.TitleAsync());
        return await desk.Locator(".card__code").InnerTextAsync();
    }

    private static async Task<double> ExitsAsync(IPage phone)
    {
        var pressed = await phone.EvaluateAsync<double>("() => { const at = Date.now(); document.querySelector('[data-exit] button').click(); return at; }");
        await phone.WaitForURLAsync("**/notes");
        var there = await phone.EvaluateAsync<double>("() => performance.timeOrigin + performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
        return there - pressed;
    }

    /// <summary>The page that says nothing, opened for itself: what this machine needs for it now.</summary>
    private static async Task<double> AloneAsync(IPage phone)
    {
        var took = new List<double>();
        for (var times = 0; times < 3; times++)
        {
            await phone.GotoAsync("/notes");
            took.Add(await phone.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
        }
        return took.Average();
    }

    private static async Task GoesBackAndSeesNothingAsync(IPage phone)
    {
        for (var steps = 0; steps < 3; steps++)
        {
            await phone.GoBackAsync(new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            if (phone.Url == "about:blank") return;
            Assert.Matches("/(notes|come.*|sign-in)$", phone.Url);
            Assert.DoesNotContain(T["account-title"], await phone.ContentAsync(), StringComparison.Ordinal);
        }
    }

    private static async Task ComesBackAsync(IPage phone)
    {
        await phone.GotoAsync("/notes");
        await phone.GetByRole(AriaRole.Link, new() { Name = T["notes-open"] }).ClickAsync();
        await phone.GetByLabel(T["our-sign-in-pin"], new() { Exact = true }).FillAsync(Digits);
        await phone.GetByRole(AriaRole.Button, new() { Name = T["our-sign-in-go"] }).ClickAsync();
        await phone.WaitForURLAsync("**/our");
    }
}
