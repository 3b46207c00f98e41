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
