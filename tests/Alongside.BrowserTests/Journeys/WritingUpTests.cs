using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

public sealed class WritingUpTests : Journey
{
    /// <summary>One tap or one field entered is one. The budget of the issue: a tired worker, a phone, six in the evening.</summary>
    private const int AtMost = 14;

    private int interactions;

    [Fact]
    public async Task A_visit_with_two_agenda_items_two_steps_and_a_check_in_takes_at_most_fourteen_interactions()
    {
        var page = await ComesInAsync("Dela Hartley");
        await TapAsync(page.Locator(".day__item", new() { HasText = "Shona" }).GetByRole(AriaRole.Link, new() { Name = T["today-write-up"] }));

        foreach (var item in new[] { "Kaia's bus pass has run out.", "Swimming for Milo, after Christmas." })
            await TapAsync(page.GetByRole(AriaRole.Group, new() { Name = item }).GetByLabel(T["came-reached"], new() { Exact = true }));
        foreach (var (number, step) in new[] { (1, "Photo of page two"), (2, "Ask about the pool") })
        {
            await EnterAsync(page.GetByLabel(T["step-number", ("n", number)], new() { Exact = true }), step);
            await TapAsync(page.Locator($"input[name='Steps[{number - 1}].Owner'][value=Together]"));
        }
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = T["write-up-save-hand-over"] }));
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = T["hand-over-go"] }));
        foreach (var question in new[] { "Heard", "Matters", "Way", "Safe" }) await TapAsync(page.Locator($"input[name='{question}'][value='9']"));
        await TapAsync(page.GetByRole(AriaRole.Button, new() { Name = T["change-no"] }));

        await Assertions.Expect(page.Locator("input[name=Heard]")).ToHaveCountAsync(0);
        TestContext.Current.TestOutputHelper?.WriteLine($"A visit, two agenda items, two steps, a check-in: {interactions} interactions (at most {AtMost}).");
        Assert.True(interactions <= AtMost, $"It took {interactions} interactions.");

        // The device that was handed over reaches nothing else, and what was written is there for the worker.
        await page.GotoAsync("/today");
        Assert.Contains("/sign-in", page.Url, StringComparison.Ordinal);
        await DemoSite.ComeInAsync(page, "Dela Hartley");
        await page.GotoAsync("/families");
        await page.GetByRole(AriaRole.Link, new() { Name = "Shona" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Shona");
    }

    [Fact]
    public async Task What_was_typed_is_there_again_after_the_tab_was_closed()
    {
        var page = await ComesInAsync("Dela Hartley");
        var writeUp = await WriteUpOfAsync(page, "Shona");
        await page.GotoAsync(writeUp);
        await page.Locator("#Line").FillAsync("The kettle was on before I rang.");
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("Last kept");

        var another = await page.Context.NewPageAsync();
        await page.CloseAsync();
        await another.GotoAsync(writeUp);

        await Assertions.Expect(another.Locator("#Line")).ToHaveValueAsync("The kettle was on before I rang.");
    }

    [Fact]
    public async Task A_lost_signal_keeps_the_words_on_the_page_and_sends_them_once_when_it_returns()
    {
        var page = await ComesInAsync("Dela Hartley");
        await page.GotoAsync(await WriteUpOfAsync(page, "Carl"));
        await page.Locator("#Line").FillAsync("The shelf is up.");
        await page.Context.SetOfflineAsync(true);
        await page.GetByRole(AriaRole.Button, new() { Name = T["write-up-save"], Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByText("Not sent yet").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Line")).ToHaveValueAsync("The shelf is up.");

        await page.Context.SetOfflineAsync(false);
        await page.WaitForURLAsync(url => !url.Contains("/encounters/new", StringComparison.Ordinal), new() { Timeout = 30_000 });
        await Assertions.Expect(page.GetByText("The shelf is up.").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_script_a_line_is_still_one_line_and_one_tap()
    {
        var page = await ComesInAsync("Dela Hartley", scripts: false);
        await page.GotoAsync(await WriteUpOfAsync(page, "Carl"));
        await page.Locator("#Line").FillAsync("He read the form to me.");
        await page.GetByRole(AriaRole.Button, new() { Name = T["write-up-keep"], Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByText("He read the form to me.").First).ToBeVisibleAsync();
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
