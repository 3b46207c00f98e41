using Alongside.Domain.Access;

namespace Alongside.Domain.Tests.Access;

public sealed class TypedReasonTests
{
    [Theory]
    [InlineData("Mrs Reid complained today")]
    [InlineData("Mrs Reid’s complaint, today")]
    [InlineData("يجب أن أقرأ الشكوى")]
    public void A_short_sentence_is_a_reason(string text) => Assert.Equal(text, TypedReason.From("Why", text).Text);

    [Theory]
    [InlineData("", "words-missing")]
    [InlineData(null, "words-missing")]
    [InlineData("complaint", "reason-too-short")]
    [InlineData(". . . . .", "reason-too-short")]
    [InlineData("because I must —", "reason-too-short")]
    public void A_stroke_or_two_is_none(string? text, string code) =>
        Assert.Equal(code, Assert.Throws<Refused>(() => TypedReason.From("Why", text)).Problems.Single().Code);

    [Fact]
    public void Whoever_wrote_too_few_words_hears_how_many_it_takes() =>
        Assert.Equal([("words", TypedReason.FewestWords)], Assert.Throws<Refused>(() => TypedReason.From("Why", "complaint")).Problems.Single().With);

    [Fact]
    public void The_longest_fits_and_one_more_does_not()
    {
        var longest = string.Concat(Enumerable.Repeat("why ", TypedReason.Limit / 4));
        Assert.Equal(longest, TypedReason.From("Why", longest).Text);
        Assert.Equal("words-too-long", Assert.Throws<Refused>(() => TypedReason.From("Why", longest + "y")).Problems.Single().Code);
    }
}
