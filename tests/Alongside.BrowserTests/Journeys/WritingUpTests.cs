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
        // It came from the server: nothing lies in the browser's own stores, for whoever has the phone next.
        Assert.Equal(0, await another.EvaluateAsync<int>("async () => localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length"));
    }

    [Fact]
    public async Task A_blank_write_up_opened_beforehand_is_filled_in_without_a_signal_and_kept_once()
    {
        var page = await ComesInAsync("Dela Hartley");
        await page.GotoAsync(await WriteUpOfAsync(page, "Carl"));
        await page.Context.SetOfflineAsync(true);
        await page.Locator("#Line").FillAsync("We mended the gate in the rain.");
        await page.GetByRole(AriaRole.Button, new() { Name = T["write-up-save"], Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Not sent yet").First).ToBeVisibleAsync();

        await page.Context.SetOfflineAsync(false);
        await page.WaitForURLAsync(url => !url.Contains("/encounters/new", StringComparison.Ordinal), new() { Timeout = 30_000 });

        await page.GetByRole(AriaRole.Link, new() { Name = "Carl" }).First.ClickAsync();
        await Assertions.Expect(page.GetByText("We mended the gate in the rain.").Last).ToBeVisibleAsync();
        Assert.Equal(1, await page.EvaluateAsync<int>("() => new Set([...document.querySelectorAll('main a[href^=\"/encounters/\"]')].filter(a => (a.closest('li, tr') ?? a).textContent.includes('We mended the gate')).map(a => a.pathname)).size"));
    }

    [Fact]
    public async Task A_write_up_is_copied_in_one_tap_for_whichever_system_also_wants_it()
    {
        var page = await ComesInAsync("Dela Hartley");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(await WriteUpOfAsync(page, "Carl"));
        await page.Locator("#Line").FillAsync("He laughed at the kite.");
        await page.GetByRole(AriaRole.Button, new() { Name = T["write-up-save"], Exact = true }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = T["encounter-copy"], Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByText(T["copied"]).First).ToBeVisibleAsync();
        Assert.Contains("He laughed at the kite.", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
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
    public async Task A_line_on_today_outlives_a_lost_signal_and_what_is_refused_is_put_right_on_its_own_page()
    {
        var page = await ComesInAsync("Dela Hartley");
        var with = page.Locator("section[aria-labelledby=quick] button[formaction]").First;
        var to = (await with.GetAttributeAsync("formaction"))!;
        await with.ClickAsync();
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        Assert.EndsWith(to, new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);

        await page.GotoAsync(Site.Address + "/today");
        await page.Locator("section[aria-labelledby=quick] #Line").FillAsync("The gate is painted.");
        await page.Context.SetOfflineAsync(true);
        await page.Locator("section[aria-labelledby=quick] button[formaction]").First.ClickAsync();
        await Assertions.Expect(page.GetByText("Not sent yet").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=quick] #Line")).ToHaveValueAsync("The gate is painted.");

        await page.Context.SetOfflineAsync(false);
        await page.WaitForURLAsync(url => url.Contains("/encounters/", StringComparison.Ordinal), new() { Timeout = 30_000 });
        await Assertions.Expect(page.GetByText("The gate is painted.").First).ToBeVisibleAsync();
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
