using System.Text.Json;

namespace Alongside.Domain.Tests;

public class WordsTests
{
    [Fact]
    public void Nothing_written_is_absent_and_never_an_empty_text()
    {
        Assert.Null(Words.Maybe("What", null, Words.Line));
        Assert.Null(Words.Maybe("What", "", Words.Line));
        Assert.Null(Words.Maybe("What", " \r\n\t ", Words.Line));
    }

    [Fact]
    public void Words_that_must_be_there_say_so_when_they_are_not() =>
        Assert.Equal("words-missing", Refusal(() => Words.From("What", "  ", Words.Line)).Code);

    [Fact]
    public void Line_ends_of_a_browser_become_one_character_and_blanks_stay() =>
        Assert.Equal("  first\nsecond \rthird ", Words.From("What", "  first\r\nsecond \rthird ", Words.Line).Text);

    [Fact]
    public void A_text_as_long_as_the_limit_is_kept_and_one_more_is_told_the_limit()
    {
        Assert.Equal(Words.Line, Words.From("What", new string('a', Words.Line), Words.Line).Text.Length);
        var problem = Refusal(() => Words.From("What", new string('a', Words.Line + 1), Words.Line));
        Assert.Equal(("What", "words-too-long"), (problem.Field, problem.Code));
        Assert.Contains(("limit", (object)Words.Line), problem.With);
    }

    [Fact]
    public void The_limit_counts_line_ends_as_the_browser_does() =>
        Assert.Equal(3, Words.From("What", "a\r\nb", 3).Text.Length);

    // Not inline data: an attribute is kept as UTF-8, which has no place for half a pair.
    [Fact]
    public void What_breaks_or_turns_the_reading_is_refused()
    {
        foreach (var broken in (string[])["a\0b", "half \uD83D", "\uDE00 half", "swapped \uDE00\uD83D"])
            Assert.Equal("words-broken", Refusal(() => Words.From("What", broken, Words.Note)).Code);
        foreach (var turned in (string[])["exe.\u202Egpj", "\u202Aa", "\u2066a\u2069"])
            Assert.Equal("words-turned", Refusal(() => Words.From("What", turned, Words.Note)).Code);
    }

    [Theory]
    [InlineData("😀 whole")]
    [InlineData("right\u200Fto left mark")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("<script>alert(1)</script>")]
    public void Everything_else_is_kept_exactly(string text) => Assert.Equal(text, Words.From("What", text, Words.Note).Text);

    [Fact]
    public void Every_naughty_string_comes_back_exactly_or_is_refused_for_what_it_hides()
    {
        var naughty = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Shared.Path("data", "calendar_csv_text", "blns.json")))!;
        var refused = 0;
        foreach (var text in naughty)
        {
            try
            {
                var words = Words.Maybe("What", text, Words.Line);
                if (words is null) Assert.True(string.IsNullOrWhiteSpace(text));
                else Assert.Equal(text, words.Text);
            }
            catch (Refused no)
            {
                Assert.Equal("words-turned", Assert.Single(no.Problems).Code);
                refused++;
            }
        }
        Assert.Equal(515, naughty.Length);
        Assert.Equal(7, refused);
    }

    private static Problem Refusal(Func<object?> act) => Assert.Single(Assert.Throws<Refused>(act).Problems);
}
