using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>Two colleagues sit down together, and one of them writes as they talk.</summary>
public sealed class SupervisionTests : Journey
{
    /// <summary>One tap or one field entered is one. The budget of the issue.</summary>
    private const int AtMost = 30;

    private int interactions;

    [Fact]
    public async Task A_session_of_four_items_recorded_while_talking_takes_at_most_thirty_interactions()
    {
        var page = await SitsDownAsync();
        var items = page.Locator("details[name=talks]");
        await Assertions.Expect(items).ToHaveCountAsync(4);
        for (var i = 0; i < 4; i++)
        {
            if (i > 0) await TapAsync(items.Nth(i).Locator("> summary"));
            await Assertions.Expect(page.Locator("details[name=talks][open]")).ToHaveCountAsync(1);
            foreach (var (step, words) in new[] { ("Happened", "What was said."), ("Stirred", "Tired."), ("Made", "A guess."), ("Next", "One thing, and who.") })
                await EnterAsync(page.Locator($"[name='Talks[{i}].{step}']"), $"{words} {i}");
            await TapAsync(page.Locator($"[name='Talks[{i}].End'][value=Action]"));
            await EnterAsync(page.Locator($"[name='Talks[{i}].EndWords']"), $"It ends here. {i}");
        }
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = T["session-keep"] }));

        await Assertions.Expect(page.GetByText("It ends here. 3")).ToBeVisibleAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"A session of four items: {interactions} interactions (at most {AtMost}).");
        Assert.True(interactions <= AtMost, $"It took {interactions} interactions.");
    }

    [Fact]
    public async Task What_was_typed_in_a_session_is_kept_within_two_seconds_and_sent_when_the_signal_returns()
    {
        var page = await SitsDownAsync();
        await page.Locator("[name='Talks[0].Happened']").FillAsync("She asked whether I will leave.");
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("Last kept", new() { Timeout = 2_000 });

        var another = await page.Context.NewPageAsync();
        await another.GotoAsync(page.Url);
        await Assertions.Expect(another.Locator("[name='Talks[0].Happened']")).ToHaveValueAsync("She asked whether I will leave.");
        await another.CloseAsync();

        await page.Context.SetOfflineAsync(true);
        await page.Locator("[name='Talks[0].Stirred']").FillAsync("I did not know what to say.");
        await page.GetByRole(AriaRole.Button, new() { Name = T["session-keep"] }).ClickAsync();
        await Assertions.Expect(page.GetByText("Not sent yet").First).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);
        await page.WaitForURLAsync(url => !url.Contains("/sessions/", StringComparison.Ordinal), new() { Timeout = 30_000 });

        await page.GoBackAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[name='Talks[0].Stirred']")).ToHaveValueAsync("I did not know what to say.");
    }

    [Fact]
    public async Task The_time_for_one_thing_is_kept_gently_and_without_script_there_is_none()
    {
        var page = await SitsDownAsync();
        await page.Locator(".timer button").TapAsync();
        await Assertions.Expect(page.GetByText(T["timer-left", ("n", 20)])).ToBeVisibleAsync();

        var plain = await ComesInAsync("Maureen Okafor", scripts: false);
        await plain.GotoAsync(page.Url);
        await Assertions.Expect(plain.Locator(".timer")).ToBeHiddenAsync();
    }

    private async Task<IPage> SitsDownAsync()
    {
        var page = await ComesInAsync("Maureen Okafor");
        await page.GotoAsync("/supervision");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dela Hartley" }).ClickAsync();
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = T["session-sit-down"] }));
        await page.WaitForURLAsync(url => url.Contains("/sessions/", StringComparison.Ordinal));
        return page;
    }

    private async Task TapAsync(ILocator what)
    {
        interactions++;
        await what.TapAsync();
    }

    private async Task EnterAsync(ILocator field, string words)
    {
        interactions++;
        await field.FillAsync(words);
    }
}
