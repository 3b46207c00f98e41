using Alongside.BrowserTests.House;
using Alongside.Domain.Ours;
using Alongside.Web.Look;
using Microsoft.Playwright;

namespace Alongside.BrowserTests;

/// <summary>
/// Every page of a family's own space, in words, in easy words and with pictures, from left to right and from right to
/// left: nobody is kept out. <c>ALONGSIDE_TONGUES=all</c> walks Polish too.
/// </summary>
public sealed class OurSpaceSweep : InTheBrowser
{
    private static readonly Tongues Words = new();

    /// <summary>Before anybody has signed in, and after.</summary>
    private static readonly string[] Doors = ["/notes", "/our/sign-in", "/come"];

    public static bool WalksAll => Environment.GetEnvironmentVariable("ALONGSIDE_TONGUES") == "all";

    [Theory]
    [InlineData("Halina", null, true)]
    [InlineData("Halina", null, false)]
    [InlineData("Tia", "our-look-easy", true)]
    [InlineData("Shona", "our-look-pictures", true)]
    public Task Nobody_is_kept_out_of_their_own_space(string who, string? look, bool scripts) => WalksAsync(who, Tongue.English, look, scripts);

    [Theory]
    [InlineData("Rania", null, false)]
    [InlineData("Tia", "our-look-easy", true)]
    [InlineData("Shona", "our-look-pictures", true)]
    public Task Nobody_is_kept_out_of_their_own_space_from_right_to_left(string who, string? look, bool scripts) => WalksAsync(who, Tongue.Arabic, look, scripts);

    [Theory(SkipUnless = nameof(WalksAll), Skip = "ALONGSIDE_TONGUES=all walks Polish too.")]
    [InlineData("Kasia", null, true)]
    [InlineData("Tia", "our-look-easy", true)]
    [InlineData("Shona", "our-look-pictures", true)]
    public Task Nobody_is_kept_out_of_their_own_space_in_Polish(string who, string? look, bool scripts) => WalksAsync(who, Tongue.Polish, look, scripts);

    private async Task WalksAsync(string who, Tongue tongue, string? look, bool scripts)
    {
        var t = Words[tongue];
        await using var site = await DemoSite.OpenAsync();
        var page = await OpenAsync(Screen.Phone, site.Address, scripts, trace: false);
        foreach (var door in Doors)
        {
            await page.GotoAsync($"{door}?in={t.Language}");
            await SeesWholeAsync(page, t);
        }
        await DemoSite.ComeInAsync(page, who);
        // Rania and Kasia have chosen their language long ago.
        if (await page.EvaluateAsync<string>("document.documentElement.lang") != t.Language) await page.GetByRole(AriaRole.Button, new() { Name = t["language-name"] }).ClickAsync();
        if (look is not null) await page.GetByRole(AriaRole.Button, new() { Name = t[look] }).ClickAsync();
        var seen = new HashSet<string>();

        await site.WalkAsync(page, ["/our"], seen, async _ =>
        {
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            await SeesWholeAsync(page, t);
        });

        Assert.True(seen.Count(p => p.StartsWith("/our", StringComparison.Ordinal)) >= 14, string.Join(", ", seen));
        TestContext.Current.TestOutputHelper?.WriteLine($"{seen.Count} pages of {who}'s own space, {t.Language}, {look ?? "in words"}, scripts {(scripts ? "on" : "blocked")}: 0 violations.");
    }

    /// <summary>Usable by everybody, no wider than the screen, in its language and the language's direction, and nothing in it left in English.</summary>
    private static async Task SeesWholeAsync(IPage page, Phrases t)
    {
        await Axe.KeepsNobodyOutAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth + 1 && [...document.querySelectorAll('main *')].every(e => e.closest('.govuk-visually-hidden, svg, [hidden]') || e.getBoundingClientRect().left >= -1)"), $"{page.Url} is wider than the screen.");
        Assert.Equal($"{t.Language} {t.Direction}", await page.EvaluateAsync<string>("`${document.documentElement.lang} ${document.documentElement.dir}`"));
        Assert.Equal(0, await page.Locator("span[lang=en][dir=ltr]").CountAsync());
        // The way out stands on top of every page, where one is always able to press it; where it leads there is nothing to leave.
        if (new Uri(page.Url).AbsolutePath != "/notes") Assert.True(await page.Locator(".ours-top [data-exit] button").IsVisibleAsync(), $"{page.Url} has no way out.");
        Assert.DoesNotContain("[our-", await page.ContentAsync(), StringComparison.Ordinal);
    }
}
