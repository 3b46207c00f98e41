using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

public sealed class AtTheDoorTests : Journey
{
    /// <summary>One tap or one field entered is one. The budget of the issue, with a telephone at one's ear.</summary>
    private const int AtMost = 20;

    private int interactions;

    [Fact]
    public async Task A_call_with_match_decision_and_somebody_asked_takes_at_most_twenty_interactions()
    {
        var page = await ComesInAsync("Nadia Rahimi", Screen.Laptop);
        await TapAsync(page.GetByRole(AriaRole.Link, new() { Name = T["request-new"] }));
        await TapAsync(page.Locator("input[name=Who][value=Myself]"));
        await EnterAsync(page.Locator("#Wants"), "Nights. She screams from two till four.");
        await EnterAsync(page.Locator("#About"), "Jo Marsh");
        await EnterAsync(page.Locator("#AnswerAt"), "07700 900 118");
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = T["request-keep"], Exact = true }));
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = T["met-this", ("who", "Jo Marsh")] }));
        // The same words stand on the page before, and a quick hand would press them there.
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = T["met-named", ("name", "Jo Marsh")] })).ToBeVisibleAsync();
        await TapAsync(page.GetByRole(AriaRole.Link, new() { Name = T["request-decide"] }));
        await TapAsync(page.Locator("input[name=Way][value=WorkerHere]"));
        await EnterAsync(page.Locator("#Reason"), "Somebody who starts with the nights.");
        // She was with us before: one question comes first, and why none of those around her can do it.
        await EnterAsync(page.Locator("#NotUnderstood"), "We began with the mornings.");
        await EnterAsync(page.Locator("#NotOneOfThem"), "They sleep as little as she does.");
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = T["decide-go"], Exact = true }));
        await TapAsync(page.GetByRole(AriaRole.Link, new() { Name = T["going-ask"] }));
        await TapAsync(page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Saira Malik") }));
        await EnterAsync(page.Locator("#IntroducedBy"), "Saira rings her tonight");
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = T["going-go"], Exact = true }));

        await Assertions.Expect(page.GetByText("Saira Malik was asked")).ToBeVisibleAsync();
        TestContext.Current.TestOutputHelper?.WriteLine($"A call, a match, a decision, somebody asked: {interactions} interactions (at most {AtMost}).");
        Assert.True(interactions <= AtMost, $"It took {interactions} interactions.");
    }

    [Fact]
    public async Task Anybody_asks_without_script_sees_what_to_do_when_somebody_is_not_safe_and_loses_no_word()
    {
        var page = await OpenAsync(Screen.Phone, Site.Address, scripts: false);
        await page.GotoAsync("/ask");
        await page.GetByText(T["ask-unsafe"]).TapAsync();
        await Assertions.Expect(page.GetByText("01632 960 144").First).ToBeVisibleAsync();

        await page.Locator("input[name=Who][value=Myself]").TapAsync();
        await page.Locator("#Wants").FillAsync("The letters.");
        await page.RunAndWaitForResponseAsync(() => page.GetByRole(AriaRole.Button, new() { Name = T["ask-go"], Exact = true }).TapAsync(), answer => answer.Request.Method == "POST");

        // Nobody reads the page in no time at all, and on this morning none passes: they are asked to press once more, and their words are there.
        await Assertions.Expect(page.GetByText(T["problem-ask-once-more"]).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Wants")).ToHaveValueAsync("The letters.");
    }

    [Fact]
    public async Task Whoever_ticks_that_somebody_is_not_safe_reads_at_once_what_to_do_also_without_script()
    {
        var page = await OpenAsync(Screen.Phone, Site.Address, scripts: false);
        await page.GotoAsync("/ask");
        var ring = page.Locator(".at-once").GetByText("01632 960 144").First;
        await Assertions.Expect(ring).ToBeHiddenAsync();

        await page.Locator("#NotSafe").CheckAsync();

        await Assertions.Expect(ring).ToBeVisibleAsync();
    }

    private async Task TapAsync(ILocator what)
    {
        interactions++;
        await what.ClickAsync();
    }

    private async Task EnterAsync(ILocator field, string words)
    {
        interactions++;
        await field.FillAsync(words);
    }
}
