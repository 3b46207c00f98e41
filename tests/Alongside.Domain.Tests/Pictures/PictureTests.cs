using Alongside.Domain.Pictures;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.Pictures;

public class PictureTests
{
    private static Picture Saying(string words) => new("x", 10, 10, words, CanBeChosenIn: true,
        [new LinkMark("month", words, [new CircleMark("bead", 1, 2, 3, words), new TextMark("say", 1, 2, words)], words)]);

    [Fact]
    public void Whatever_somebody_writes_stays_words() => Check.QuickThrowOnFailure(Prop.ForAll<string?>(words =>
    {
        var drawn = new Drawn(Saying(words ?? ""));
        return drawn.Of("circle").Count() == 1 && drawn.Of("script").Any() is false;
    }));

    [Fact]
    public void Marks_and_quotes_come_back_as_they_were_written()
    {
        var drawn = new Drawn(Saying("""</title><script>"it's" & <b>"""));
        Assert.Equal("""</title><script>"it's" & <b>""", Drawn.TitleOf(drawn.Of("circle").Single()));
        Assert.Equal("""</title><script>"it's" & <b>""", drawn.Texts.Single());
    }

    [Fact]
    public void What_no_page_may_hold_is_replaced_and_a_smile_is_kept() =>
        Assert.Equal("a\uFFFDb\uFFFDc\U0001F642", new Drawn(Saying("a\u0001b\uD83Dc\U0001F642")).Texts.Single());

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.04, "0")]
    [InlineData(1.25, "1.3")]
    [InlineData(-3.5, "-3.5")]
    [InlineData(1120, "1120")]
    public void Numbers_have_a_point_and_at_most_one_decimal(double value, string written) =>
        Assert.Contains($"cx=\"{written}\"", new Picture("x", 1, 1, "", false, [new CircleMark("c", value, 0, 1)]).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_page_receives_the_same_as_a_test()
    {
        using var page = new StringWriter();
        Saying("Nan’s").Write(page);
        Assert.Equal(Saying("Nan’s").ToString(), page.ToString());
    }
}
