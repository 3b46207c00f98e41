using Alongside.BrowserTests.House;
using Alongside.Web.Look;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.Journeys;

/// <summary>Somebody goes through the demo as they would, finding things by what is written on them.</summary>
public abstract class Journey : InTheBrowser
{
    private protected DemoSite Site { get; private set; } = null!;

    /// <summary>The words on the page, from where the page has them.</summary>
    protected static Phrases T { get; } = Phrases.Load("en");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Site = await DemoSite.OpenAsync();
    }

    protected async Task<IPage> ComesInAsync(string name, Screen? screen = null, bool scripts = true)
    {
        var page = await OpenAsync(screen ?? Screen.Phone, Site.Address, scripts);
        await DemoSite.ComeInAsync(page, name);
        return page;
    }

    /// <summary>The address of the write-up of today's meeting with somebody.</summary>
    protected static async Task<string> WriteUpOfAsync(IPage today, string who)
    {
        ArgumentNullException.ThrowIfNull(today);
        var link = today.Locator(".day__item", new() { HasText = who }).GetByRole(AriaRole.Link, new() { Name = T["today-write-up"] });
        return (await link.GetAttributeAsync("href"))!;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
