using System.Text.Json;

namespace Alongside.Tests.Given;

/// <summary>The published list of naughty strings: what keyboards, pasting and mischief put into text boxes.</summary>
internal static class Strange
{
    public static IReadOnlyList<string> Strings() =>
        JsonSerializer.Deserialize<List<string>>(File.ReadAllText(Shared.Path("data", "calendar_csv_text", "blns.json")))!;
}
