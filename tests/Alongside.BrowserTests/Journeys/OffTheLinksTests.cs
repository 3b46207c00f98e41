using Alongside.BrowserTests.House;
using Alongside.Domain.Asking;
using Alongside.Domain.CheckIns;
using Alongside.Web.Look;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>
/// Pages that a button, a card or a moment leads to, and the states of pages that only something going on brings about:
/// a walk along links meets none of them. Nobody is kept out of them either.
/// </summary>
public sealed class OffTheLinksTests : Journey
{
    /// <summary>The pages that are opened here, by their pattern; the walk along links goes by it.</summary>
    internal static readonly IReadOnlyList<string> LookedAt =
    [
        "/ask/thanks/{}", "/requests/{}/go", "/people/{}/homes/{}", "/welcome/{}", "/relationships/{}/again",
    ];

    private readonly HashSet<string> met = [];

    [Theory]
    [InlineData("phone", true)]
    [InlineData("phone", false)]
    [InlineData("laptop", true)]
    [InlineData("laptop", false)]
    public async Task What_a_button_a_card_or_a_moment_leads_to_keeps_nobody_out(string screen, bool scripts)
    {
        var on = Screen.Named(screen);
        var outside = await OpenAsync(on, Site.Address, scripts);
        foreach (var who in Askers.All)
        {
            await outside.GotoAsync($"/ask/thanks/{Pick.Kebab(who.ToString())}");
            await LooksAsync(outside);
        }

        // A link for somebody who comes in anew, and one that was used already.
        var sam = await ComesInAsync("Sam Whitlock", on, scripts);
        await sam.GotoAsync("/house/staff");
        await sam.GetByRole(AriaRole.Link, new() { Name = "Saira Malik" }).First.ClickAsync();
        await sam.WaitForURLAsync("**/house/staff/*");
        await sam.GotoAsync($"{sam.Url}/link");
        await sam.GetByRole(AriaRole.Button, new() { Name = T["house-link-make"] }).ClickAsync();
        await Assertions.Expect(sam.Locator("main .leaf strong")).ToBeVisibleAsync();
        await LooksAsync(sam);
        await outside.GotoAsync(new Uri(await sam.Locator("main .leaf strong").InnerTextAsync()).AbsolutePath);
        await Assertions.Expect(outside.Locator("#Password")).ToBeVisibleAsync();
        await LooksAsync(outside);
        await outside.GotoAsync("/welcome/a-link-that-was-used-already");
        await LooksAsync(outside);

        // A door left open.
        var saira = await ComesInAsync("Saira Malik", on, scripts);
        await saira.GotoAsync("/open-doors");
        await saira.Locator("main .lines a").First.ClickAsync();
        await saira.WaitForURLAsync("**/again");
        await LooksAsync(saira);

        // Somebody moves out.
        var dela = await ComesInAsync("Dela Hartley", on, scripts);
        await dela.GotoAsync("/families");
        await dela.GetByRole(AriaRole.Link, new() { Name = "Shona" }).First.ClickAsync();
        await dela.Locator("a[href^='/people/']", new() { HasText = "Shona" }).First.ClickAsync();
        await dela.WaitForURLAsync("**/people/*");
        var shona = dela.Url;
        await dela.GotoAsync($"{shona}/homes");
        await dela.Locator("#Where").FillAsync("At her sister's");
        await dela.GetByRole(AriaRole.Button, new() { Name = T["person-keep"], Exact = true }).ClickAsync();
        var moves = dela.Locator("a[href*='/homes/']", new() { HasText = "At her sister's" });
        await dela.GotoAsync((await moves.GetAttributeAsync("href"))!);
        await LooksAsync(dela);

        // A call, and somebody is asked to go.
        var nadia = await ComesInAsync("Nadia Rahimi", on, scripts);
        await nadia.GotoAsync("/requests/new");
        await nadia.Locator("input[name=Who][value=Myself]").ClickAsync();
        await nadia.Locator("#Wants").FillAsync("Somebody to walk to school with.");
        await nadia.GetByRole(AriaRole.Button, new() { Name = T["request-keep"], Exact = true }).ClickAsync();
        await nadia.GetByRole(AriaRole.Link, new() { Name = T["request-decide"] }).ClickAsync();
        await nadia.Locator("input[name=Way][value=WorkerHere]").ClickAsync();
        await nadia.Locator("#Reason").FillAsync("Somebody who knows the school.");
        await nadia.GetByRole(AriaRole.Button, new() { Name = T["decide-go"], Exact = true }).ClickAsync();
        await nadia.GetByRole(AriaRole.Link, new() { Name = T["going-ask"] }).ClickAsync();
        await nadia.WaitForURLAsync("**/go");
        await LooksAsync(nadia);

        Assert.Equal([], LookedAt.Except(met));
    }

    [Theory]
    [InlineData("phone", true)]
    [InlineData("phone", false)]
    [InlineData("laptop", true)]
    [InlineData("laptop", false)]
    public async Task A_check_in_keeps_nobody_out_in_any_form_to_its_last_page(string screen, bool scripts)
    {
        var on = Screen.Named(screen);
        foreach (var form in Enum.GetValues<CheckInForm>())
        {
            var page = await HandedOverAsync(on, scripts, form);
            await LooksAsync(page);
            if (form == CheckInForm.Child)
            {
                foreach (var question in new[] { "Heard", "Matters", "Way", "Safe" })
                {
                    await page.Locator($"button[name={question}][value='9']").ClickAsync();
                    await Assertions.Expect(page.Locator($"input[type=hidden][name={question}]")).ToHaveCountAsync(1);
                    await LooksAsync(page);
                }
                await page.GetByRole(AriaRole.Button, new() { Name = T["change-say-child"] }).ClickAsync();
                await Assertions.Expect(page.Locator("#Change")).ToBeVisibleAsync();
                await LooksAsync(page);
                await page.Locator("#Change").FillAsync("A dog");
                await page.GetByRole(AriaRole.Button, new() { Name = T["change-said"] }).ClickAsync();
                await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = T["done-title"] })).ToBeVisibleAsync();
            }
            else
            {
                // What no page of ours sends is refused beside its question, and every answer is still there.
                await page.EvaluateAsync("document.querySelector('#Heard').value = '11'");
                await page.Locator("#Heard").CheckAsync(new() { Force = true });
                await page.GetByRole(AriaRole.Button, new() { Name = T["change-no"], Exact = true }).ClickAsync();
                await Assertions.Expect(page.Locator("#Heard-wrong")).ToBeVisibleAsync();
                await LooksAsync(page);
                await page.Locator("input[name=Safe][value='1']").CheckAsync(new() { Force = true });
                await page.GetByRole(AriaRole.Button, new() { Name = T["change-no"], Exact = true }).ClickAsync();
                await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = T["done-not-safe-title"] })).ToBeVisibleAsync();
            }
            await LooksAsync(page);
        }
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("laptop")]
    public async Task Not_now_is_as_big_as_any_answer_in_every_form(string screen)
    {
        foreach (var form in Enum.GetValues<CheckInForm>())
        {
            var page = await HandedOverAsync(Screen.Named(screen), scripts: true, form);
            var notNow = await SizeAsync(page.GetByRole(AriaRole.Button, new() { Name = T["check-in-not-now"] }));
            var answers = page.Locator(form == CheckInForm.Child ? "button[name=Heard]" : ".five__label");
            Assert.True(await answers.CountAsync() >= 5);
            foreach (var answer in await answers.AllAsync())
            {
                var size = await SizeAsync(answer);
                Assert.True(notNow.Area >= size.Area && notNow.Words >= size.Words,
                    $"{form}: “{T["check-in-not-now"]}” has {notNow.Area:0} pixels and words of {notNow.Words}, “{await answer.InnerTextAsync()}” {size.Area:0} and {size.Words}.");
            }
        }

        async Task<(double Area, double Words)> SizeAsync(ILocator of)
        {
            var box = (await of.BoundingBoxAsync())!;
            return (box.Width * box.Height, await of.EvaluateAsync<double>("e => parseFloat(getComputedStyle(e).fontSize)"));
        }
    }

    [Theory]
    [InlineData("phone", true)]
    [InlineData("phone", false)]
    [InlineData("laptop", true)]
    [InlineData("laptop", false)]
    public async Task What_was_refused_changed_meanwhile_or_is_not_there_keeps_nobody_out(string screen, bool scripts)
    {
        var on = Screen.Named(screen);
        var dela = await ComesInAsync("Dela Hartley", on, scripts);
        await dela.GotoAsync("/families");
        await dela.GetByRole(AriaRole.Link, new() { Name = "Shona" }).First.ClickAsync();
        await dela.Locator("a[href^='/people/']", new() { HasText = "Shona" }).First.ClickAsync();
        await dela.WaitForURLAsync("**/people/*");
        var name = $"{new Uri(dela.Url).AbsolutePath}/name";
        await dela.GotoAsync(name);

        // Changed meanwhile: both texts beside each other.
        var priya = await ComesInAsync("Priya Raman", on, scripts);
        await priya.GotoAsync(name);
        await priya.Locator("#SayIt").FillAsync("SHO-na");
        await priya.GetByRole(AriaRole.Button, new() { Name = T["person-keep"], Exact = true }).ClickAsync();
        await priya.WaitForURLAsync(url => !url.EndsWith("/name", StringComparison.Ordinal));
        await dela.Locator("#SayIt").FillAsync("SHOW-na");
        await AnsweredAsync(dela, T["person-keep"], 409);
        await Assertions.Expect(dela.Locator("main")).ToContainTextAsync("SHO-na");
        await LooksAsync(dela);

        // Refused: a sentence at the top that leads to the box.
        await priya.GotoAsync(name);
        foreach (var box in new[] { "#Given", "#Family", "#KnownAs" }) await priya.Locator(box).FillAsync("");
        await AnsweredAsync(priya, T["person-keep"], 422);
        await Assertions.Expect(priya.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        await LooksAsync(priya);

        var shona = await ComesInAsync("Shona", on, scripts);
        await shona.GotoAsync("/our/first");
        await AnsweredAsync(shona, T["our-first-go"], 422);
        await Assertions.Expect(shona.Locator(".govuk-error-summary")).ToBeVisibleAsync();
        await LooksAsync(shona);

        // Not there, and everything else that does not work.
        foreach (var page in new[] { dela, shona })
        {
            await page.GotoAsync("/families/there-is-none");
            await LooksAsync(page);
            foreach (var wrong in new[] { 400, 413, 429, 500, 503 })
            {
                await page.GotoAsync($"/wrong/{wrong}");
                await LooksAsync(page);
            }
        }
    }

    private static async Task AnsweredAsync(IPage page, string button, int status) =>
        Assert.Equal(status, (await page.RunAndWaitForResponseAsync(() => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync(), answer => answer.Request.Method == "POST")).Status);

    /// <summary>Somebody's own page, on the worker's device.</summary>
    private async Task<IPage> HandedOverAsync(Screen on, bool scripts, CheckInForm form)
    {
        var page = await ComesInAsync("Dela Hartley", on, scripts);
        await page.GotoAsync((await WriteUpOfAsync(page, "Shona")).Split("/encounters/")[0] + "/hand-over");
        await page.Locator($"input[name=Form][value={form}]").CheckAsync(new() { Force = true });
        await page.GetByRole(AriaRole.Button, new() { Name = T["hand-over-go"] }).ClickAsync();
        await page.WaitForURLAsync("**/check-in/**");
        return page;
    }

    private async Task LooksAsync(IPage page)
    {
        met.Add(Site.PatternOf(page.Url));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Axe.KeepsNobodyOutAsync(page);
        await AccessibilitySweep.FitsAsync(page);
    }
}
