using Xunit.Sdk;

namespace Alongside.BrowserTests.House;

public sealed class InTheBrowserTests : InTheBrowser
{
    [Fact]
    public async Task A_phone_is_narrow_and_touched_and_a_laptop_is_neither()
    {
        await using var page = await APage.ServedAsync("");
        var phone = await OpenAsync(Screen.Phone, page.Address);
        var laptop = await OpenAsync(Screen.Laptop, page.Address);
        await phone.GotoAsync("/");
        await laptop.GotoAsync("/");

        const string seen = "[innerWidth, innerHeight, matchMedia('(pointer: coarse)').matches].join(' ')";
        Assert.Equal("360 740 true", await phone.EvaluateAsync<string>(seen));
        Assert.Equal("1280 800 false", await laptop.EvaluateAsync<string>(seen));
    }

    [Theory]
    [InlineData(true, "With script")]
    [InlineData(false, "A page")]
    public async Task Our_scripts_can_be_kept_from_arriving(bool scripts, string heading)
    {
        await using var page = await APage.ServedAsync("", "document.querySelector('h1').textContent = 'With script'");
        var phone = await OpenAsync(Screen.Phone, page.Address, scripts);
        await phone.GotoAsync("/");

        Assert.Equal(heading, await phone.Locator("h1").TextContentAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_box_without_a_name_keeps_people_out_and_one_with_a_name_does_not(bool scripts)
    {
        await using var closed = await APage.ServedAsync("<input name=given>");
        await using var open = await APage.ServedAsync("<label>Given name <input name=given></label>");
        var page = await OpenAsync(Screen.Phone, closed.Address, scripts);

        await page.GotoAsync(closed.Address);
        var refused = await Assert.ThrowsAnyAsync<XunitException>(() => Axe.KeepsNobodyOutAsync(page));
        Assert.Contains("label (critical)", refused.Message, StringComparison.Ordinal);

        await page.GotoAsync(open.Address);
        await Axe.KeepsNobodyOutAsync(page);
    }
}
