using Alongside.BrowserTests.House;
using Alongside.Domain.Ours;
using Alongside.Web.Look;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>What the page's own scripts do beside the server's pages: finding as one types, and reading aloud.</summary>
public sealed class FindingTests : Journey
{
    private static readonly Phrases Arabic = new Tongues()[Tongue.Arabic];

    /// <summary>A voice that says nothing and remembers what it was given, and in which language; it ends each piece when told.</summary>
    private const string Voice = """
        const said = [];
        let ending = null;
        Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class { constructor(text) { this.text = text; } } });
        Object.defineProperty(window, 'speechSynthesis', { value: {
          get speaking() { return ending !== null; },
          cancel() { ending = null; },
          speak(piece) { said.push(`${piece.lang}: ${piece.text}`); ending = piece.onend; },
        } });
        window.voice = { said: () => said, ends: () => { const end = ending; ending = null; end?.(); } };
        """;

    [Fact]
    public async Task A_name_is_found_as_one_types_and_how_many_is_read_out()
    {
        var page = await ComesInAsync("Dela Hartley");
        await page.GotoAsync("/search");
        await page.EvaluateAsync("window.same = true");

        await page.Locator("#q").PressSequentiallyAsync("Shon");

        await Assertions.Expect(page.Locator(".found__name", new() { HasText = "Shona" }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("form[data-find] + [role=status]")).ToHaveTextAsync(await page.Locator("[data-find-count]").InnerTextAsync());
        await page.Locator("#q").PressSequentiallyAsync("qqqq");
        await Assertions.Expect(page.Locator(".found__name")).ToHaveCountAsync(0);
        // The page itself stayed, and its address does not tell for whom one looked.
        Assert.True(await page.EvaluateAsync<bool>("window.same"));
        Assert.EndsWith("/search", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_read_aloud_piece_by_piece_and_stops_when_one_says_so()
    {
        var page = await OpenAsync(Screen.Phone, Site.Address);
        await page.AddInitScriptAsync(Voice);
        await DemoSite.ComeInAsync(page, "Rania");
        await page.GetByRole(AriaRole.Button, new() { Name = Arabic["our-look-pictures"] }).ClickAsync();
        await page.GotoAsync("/our/people");
        var button = page.Locator("[data-read-aloud]");
        var (words, heading) = (await button.InnerTextAsync(), await page.Locator("main h1").InnerTextAsync());

        await button.ClickAsync();
        for (var pieces = 0; pieces < 4; pieces++) await page.EvaluateAsync("window.voice.ends()");

        var said = await page.EvaluateAsync<string[]>("window.voice.said()");
        Assert.Equal(5, said.Length);
        Assert.StartsWith("ar: ", said[0], StringComparison.Ordinal);
        Assert.Contains(said, s => s.EndsWith($": {heading}", StringComparison.Ordinal));
        Assert.Equal(await button.GetAttributeAsync("data-stop"), await button.InnerTextAsync());
        await button.ClickAsync();
        Assert.Equal(words, await button.InnerTextAsync());
        await page.EvaluateAsync("window.voice.ends()");
        Assert.Equal(5, await page.EvaluateAsync<int>("window.voice.said().length"));
    }
}
