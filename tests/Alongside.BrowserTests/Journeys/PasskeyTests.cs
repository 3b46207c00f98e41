using Alongside.BrowserTests.House;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>With Chromium's own authenticator, as a phone has one.</summary>
public sealed class PasskeyTests : Journey
{
    [Fact]
    public async Task A_passkey_is_added_named_and_signs_in_and_its_answer_works_once()
    {
        var page = await ComesInAsync("Dela Hartley");
        await PhoneAsync(page, verifies: true);
        await page.GotoAsync("/me");
        await page.GetByRole(AriaRole.Link, new() { Name = T["me-how"] }).ClickAsync();
        await page.GetByLabel(T["passkey-new-name"]).FillAsync("My work phone");
        await page.GetByRole(AriaRole.Button, new() { Name = T["passkey-add"] }).ClickAsync();
        await Assertions.Expect(page.GetByText("My work phone").First).ToBeVisibleAsync();
        await Axe.KeepsNobodyOutAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = T["sign-out"] }).ClickAsync();
        await page.WaitForURLAsync("**/sign-in");
        var sent = "";
        page.Request += (_, request) => sent = request.Method == "POST" && request.Url.Contains("handler=Passkey", StringComparison.Ordinal) ? request.PostData ?? "" : sent;
        await page.GetByRole(AriaRole.Button, new() { Name = T["passkey-use"] }).ClickAsync();
        await page.WaitForURLAsync("**/today");
        await Assertions.Expect(page.Locator("footer")).ToContainTextAsync("Dela Hartley");

        await page.GetByRole(AriaRole.Button, new() { Name = T["sign-out"] }).ClickAsync();
        await page.WaitForURLAsync("**/sign-in");
        Assert.Equal(422, await page.EvaluateAsync<int>("""
            async old => {
              const body = new URLSearchParams(old);
              body.set('__RequestVerificationToken', document.querySelector('input[name=__RequestVerificationToken]').value);
              return (await fetch('/sign-in?handler=Passkey', { method: 'POST', body })).status;
            }
            """, sent));
        await page.GotoAsync("/today");
        Assert.Contains("/sign-in", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_that_does_not_make_sure_who_holds_it_makes_no_passkey()
    {
        var page = await ComesInAsync("Dela Hartley");
        await PhoneAsync(page, verifies: false);
        await page.GotoAsync("/me/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = T["passkey-add"] }).ClickAsync();

        await Assertions.Expect(page.GetByText(T["passkey-failed"])).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("main ul.lines li strong").CountAsync());
    }

    [Fact]
    public async Task Without_script_there_is_no_button_that_does_nothing()
    {
        var page = await ComesInAsync("Dela Hartley", scripts: false);
        await page.GotoAsync("/me/sign-in");

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = T["passkey-add"] })).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText(T["passkey-no-script"])).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Somebody_s_own_phone_opens_their_pages_with_its_own_lock_until_they_take_it_away()
    {
        var page = await ComesInAsync("Halina");
        await PhoneAsync(page, verifies: true);
        await page.GetByRole(AriaRole.Link, new() { Name = T["our-nav-account"] }).ClickAsync();
        await Assertions.Expect(page.GetByText(T["account-keys-shared"])).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = T["account-keys-make"] }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = T["account-key-end"] })).ToBeVisibleAsync();
        await Axe.KeepsNobodyOutAsync(page);

        await LeavesAsync(page);
        await page.GotoAsync("/our/sign-in");
        await Axe.KeepsNobodyOutAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = T["our-sign-in-key"] }).ClickAsync();
        await page.WaitForURLAsync("**/our");
        Assert.Equal("Notes", await page.TitleAsync());

        await page.GotoAsync("/our/account");
        await page.GetByRole(AriaRole.Button, new() { Name = T["account-key-end"] }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = T["account-key-end"] })).ToHaveCountAsync(0);
        await LeavesAsync(page);
        await page.GotoAsync("/our/sign-in");
        await Assertions.Expect(page.GetByLabel(T["our-sign-in-pin"])).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = T["our-sign-in-key"] })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_copy_of_the_key_opens_nothing_where_the_device_is_not_known()
    {
        var page = await ComesInAsync("Halina");
        await PhoneAsync(page, verifies: true);
        await page.GotoAsync("/our/account");
        await page.GetByRole(AriaRole.Button, new() { Name = T["account-keys-make"] }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = T["account-key-end"] })).ToBeVisibleAsync();
        await LeavesAsync(page);
        await page.GotoAsync("/our/sign-in");

        await page.Context.ClearCookiesAsync(new() { Name = "__Host-device" });
        await page.GetByRole(AriaRole.Button, new() { Name = T["our-sign-in-key"] }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = T["our-sign-in-unknown-title"] })).ToBeVisibleAsync();
        await page.GotoAsync("/our");
        Assert.EndsWith("/notes", page.Url, StringComparison.Ordinal);
    }

    private static async Task LeavesAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = T["exit-button"] }).ClickAsync();
        await page.WaitForURLAsync("**/notes");
    }

    private static async Task PhoneAsync(IPage page, bool verifies)
    {
        var wire = await page.Context.NewCDPSessionAsync(page);
        await wire.SendAsync("WebAuthn.enable");
        await wire.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
                ["hasUserVerification"] = true, ["isUserVerified"] = verifies, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
