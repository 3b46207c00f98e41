using Alongside.Domain.Matching;

namespace Alongside.Domain.Tests.Matching;

public class LettersTests
{
    [Theory]
    [InlineData("  Zoë  O'Brien-Łuków ", "zoe obrien lukow")]
    [InlineData("Шевченко", "shevchenko")]
    [InlineData("Παπαδόπουλος", "papadopoylos")]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("\uD800x", "x")]
    [InlineData("- ' -", "")]
    [InlineData(null, "")]
    public void Words_are_compared_without_accents_capitals_signs_and_in_one_script(string? text, string plain) =>
        Assert.Equal(plain, Letters.Plain(text));

    [Fact]
    public void Every_naughty_string_becomes_something_or_nothing()
    {
        foreach (var text in System.Text.Json.JsonSerializer.Deserialize<string[]>(File.ReadAllText(Shared.Path("data", "calendar_csv_text", "blns.json")))!)
            Assert.DoesNotContain("  ", Letters.Plain(text), StringComparison.Ordinal);
    }
}
