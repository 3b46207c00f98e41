using Alongside.Domain.SigningIn;

namespace Alongside.Domain.Tests.SigningIn;

public class PinTests
{
    private static string? Refusal(string? typed)
    {
        var problems = new List<Problem>();
        return Pin.From("Pin", typed, problems) is null ? Assert.Single(problems).Code : null;
    }

    [Theory]
    [InlineData("804917")]
    [InlineData(" 804 917 ")]
    [InlineData("٨٠٤٩١٧")]
    public void Six_digits_nobody_would_try_first_can_be_chosen_in_any_script(string typed)
    {
        Assert.Null(Refusal(typed));
        Assert.Equal("804917", Pin.From("Pin", typed, [])!.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("80491")]
    [InlineData("8049171")]
    [InlineData("80491a")]
    [InlineData("½04917")]
    [InlineData("            804917")]
    public void Anything_but_six_digits_is_asked_for_again(string? typed) => Assert.Equal("pin-digits", Refusal(typed));

    [Theory]
    [InlineData("555555")]
    [InlineData("454545")]
    [InlineData("544445")]
    [InlineData("345678")]
    [InlineData("987654")]
    [InlineData("678901")]
    [InlineData("135791")]
    [InlineData("482482")]
    [InlineData("748847")]
    [InlineData("447799")]
    [InlineData("147369")]
    [InlineData("951357")]
    public void Patterns_are_refused(string typed) => Assert.Equal("pin-easy", Refusal(typed));

    [Theory]
    [InlineData("140988")] // 14 September 1988
    [InlineData("091488")] // the same, month first
    [InlineData("880914")] // the same, year first
    [InlineData("290200")]
    public void A_birthday_is_refused_whoever_has_it(string typed) => Assert.Equal("pin-date", Refusal(typed));

    [Sweep, Fact]
    public void Five_in_six_of_all_digits_are_left() =>
        Assert.InRange(Enumerable.Range(0, 1_000_000).Count(n => Refusal(n.ToString("D6", System.Globalization.CultureInfo.InvariantCulture)) is null), 833_000, 1_000_000);

    [Fact]
    public void Printed_by_mistake_it_says_nothing()
    {
        Assert.Equal("…", $"{Pin.From("Pin", "804917", [])}");
        Assert.Equal("…", $"{CardCode.Of("KTRM4WXD")}");
    }
}
