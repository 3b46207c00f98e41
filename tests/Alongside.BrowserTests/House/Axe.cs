using System.Globalization;
using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Alongside.BrowserTests.House;

/// <summary>Whether everybody can use a page, as far as a program can tell: WCAG 2.2, levels A and AA.</summary>
public static class Axe
{
    private static readonly AxeRunOptions Levels = new()
    {
        RunOnly = new()
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        },
    };

    /// <summary>Fails with a list of who is kept out by what, when anybody is.</summary>
    public static async Task KeepsNobodyOutAsync(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var found = (await page.RunAxe(Levels)).Violations;
        Assert.True(found.Length == 0, $"{page.Url} keeps people out:\n{Told(found)}");
    }

    private static string Told(AxeResultItem[] found)
    {
        var told = new StringBuilder();
        foreach (var rule in found)
        {
            told.AppendLine(CultureInfo.InvariantCulture, $"  {rule.Id} ({rule.Impact}): {rule.Help}");
            foreach (var place in rule.Nodes)
                told.AppendLine(CultureInfo.InvariantCulture, $"    {place.Target}  {place.Html}");
        }

        return told.ToString();
    }
}
