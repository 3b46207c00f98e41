using Microsoft.Playwright;

namespace Alongside.BrowserTests.House;

/// <summary>The one browser of this test process: the machine's own Chromium, started when the first test asks, gone with the process.</summary>
public static class Chromium
{
    private static readonly string? Program = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists);

    private static readonly Lazy<Task<IBrowser>> TheOne = new(BeginAsync);

    /// <summary>Why this process cannot test in a browser, as a sentence for the skipped test; null when it can.</summary>
    public static string? WhyNot => Program is null ? "Chromium is not installed here; on Debian: apt-get install chromium." : null;

    public static Task<IBrowser> StartAsync() => TheOne.Value;

    private static async Task<IBrowser> BeginAsync()
    {
        if (WhyNot is { } why) throw new InvalidOperationException(why);

        // Nothing it does on its own may reach beyond this machine or change what a page measures.
        string[] quiet =
        [
            "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        ];
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = Environment.IsPrivilegedProcess ? [.. quiet, "--no-sandbox"] : quiet, // Chromium's sandbox refuses root.
        });
    }
}
