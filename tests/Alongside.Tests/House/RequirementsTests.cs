using System.Globalization;
using System.Text.RegularExpressions;

namespace Alongside.Tests.House;

/// <summary>The page that says what became of each requirement is read like any other promise: what it names is there.</summary>
public sealed partial class RequirementsTests
{
    private static string[][] Rows { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "docs", "requirements.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsDigit(line[2]))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Each_requirement_stands_once()
    {
        var numbers = Rows.SelectMany(r => r[0].Split(',', StringSplitOptions.TrimEntries)).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();

        Assert.True(numbers.Count > 100);
        Assert.Empty(numbers.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void Every_page_it_names_can_be_opened()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Alongside.Web", "Features"), "*.cshtml", SearchOption.AllDirectories)
            .Select(file => Page().Match(File.ReadAllText(file))).Where(page => page.Success).Select(page => Hole().Replace(page.Groups[1].Value, "{}")).ToHashSet();

        Assert.Empty(Rows.SelectMany(r => Named().Matches(r[2]).Select(m => m.Groups[1].Value)).Except(pages));
    }

    [Fact]
    public void Every_test_it_names_is_there_and_what_is_on_a_page_is_held_by_one()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).ToHashSet();

        Assert.Empty(Rows.SelectMany(r => Named().Matches(r[3]).Select(m => m.Groups[1].Value)).Except(tests!));
        Assert.DoesNotContain(Rows, r => r[2].Length > 0 && r[3].Length == 0);
    }

    [GeneratedRegex("^@page \"([^\"]+)\"")]
    private static partial Regex Page();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Named();
}
