using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>A mother on her phone at night, and her worker in the morning.</summary>
public sealed class OurSpaceTests : Journey
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_she_writes_at_night_is_first_in_the_morning_and_she_sees_who_saw_it(bool scripts)
    {
        var hers = await ComesInAsync("Halina", scripts: scripts);
        await hers.GetByLabel(T["our-first-add"], new() { Exact = true }).FillAsync("Somebody cut the fence.");
        await hers.GetByRole(AriaRole.Button, new() { Name = T["our-first-go"], Exact = true }).ClickAsync();
        await Assertions.Expect(hers.GetByRole(AriaRole.Main)).ToContainTextAsync("Somebody cut the fence.");
        await hers.GetByRole(AriaRole.Button, new() { NameRegex = new($"{T["our-first-up"]}.*Somebody cut the fence") }).ClickAsync();

        var his = await ComesInAsync("Saira Malik", scripts: scripts);
        await Assertions.Expect(his.Locator(".lines", new() { HasText = "Somebody cut the fence." })).ToBeVisibleAsync();
        await his.GotoAsync((await his.Locator(".day__item", new() { HasText = "Halina" }).GetByRole(AriaRole.Link, new() { Name = T["today-get-ready"] }).GetAttributeAsync("href"))!);
        await Assertions.Expect(his.Locator(".voice").First).ToContainTextAsync("Somebody cut the fence.");

        await hers.GotoAsync("/our");
        await Assertions.Expect(hers.Locator(".wants > li").First).ToContainTextAsync("Saira");
    }

    [Fact]
    public async Task Help_opens_without_asking_anybody_and_reaches_whoever_is_on_duty()
    {
        var hers = await ComesInAsync("Halina");
        await hers.Context.SetOfflineAsync(true);
        await hers.GetByText(T["our-not-safe"], new() { Exact = true }).ClickAsync();
        await Assertions.Expect(hers.Locator("details.safe a[href='tel:999']")).ToBeVisibleAsync();
        await hers.Context.SetOfflineAsync(false);
        await hers.GetByRole(AriaRole.Button, new() { NameRegex = new("^Tell .* now$") }).ClickAsync();
        await Assertions.Expect(hers.GetByRole(AriaRole.Main)).ToContainTextAsync(T["our-seen-nobody"]);

        var duty = await ComesInAsync("Saira Malik");
        await Assertions.Expect(duty.Locator("section.notice").First).ToContainTextAsync("Halina told us");
        await duty.GetByLabel(T["today-said-not-safe-answer"]).FillAsync("I am ringing you now.");
        await duty.GetByRole(AriaRole.Button, new() { Name = "Answer Halina" }).ClickAsync();

        await hers.ReloadAsync();
        await Assertions.Expect(hers.GetByRole(AriaRole.Main)).ToContainTextAsync("I am ringing you now.");
    }
}
