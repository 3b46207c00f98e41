using Alongside.Domain.Matching;

namespace Alongside.Domain.Tests.Matching;

public class BornAboutTests
{
    [Theory]
    [InlineData("1999-02-28", 1999, 2, 28)]
    [InlineData("19990228", 1999, 2, 28)]
    [InlineData("28/02/1999", 1999, 2, 28)]
    [InlineData("02/28/1999", 1999, 2, 28)]
    [InlineData("28.2.1999", 1999, 2, 28)]
    [InlineData("28 Feb 1999", 1999, 2, 28)]
    [InlineData("February 28, 1999", 1999, 2, 28)]
    [InlineData("1999-02-28T00:00:00", 1999, 2, 28)]
    [InlineData("1999-02", 1999, 2, 0)]
    [InlineData("1999", 1999, 0, 0)]
    [InlineData("about 1999", 1999, 0, 0)]
    public void A_birth_date_is_read_as_people_write_it(string text, int year, int month, int day)
    {
        var born = BornAbout.Read(text)!.Value;

        Assert.Equal((year, month, day), (born.Year, born.Month, born.Day));
        Assert.Equal(text.StartsWith("about", StringComparison.Ordinal), born.IsGuess);
    }

    [Theory]
    [InlineData("")]
    [InlineData("unknown")]
    [InlineData("1900-01-01")]
    [InlineData("12")]
    [InlineData("1999-40-40")]
    public void What_is_no_date_or_only_fills_a_box_is_not_known(string text) => Assert.Null(BornAbout.Read(text));

    [Theory]
    [InlineData("1999-02-28", "1999-02-28", Likeness.Same)]
    [InlineData("1999-02-11", "1999-11-02", Likeness.Swapped)]
    [InlineData("1999-02-13", "1999-02-31", Likeness.Swapped)]
    [InlineData("1999-02-28", "1989-02-28", Likeness.NearlySame)]
    [InlineData("1999-02-28", "1999-02-05", Likeness.Similar)]
    [InlineData("1999-02-28", "1999-03-02", Likeness.Similar)]
    [InlineData("1999-02-28", "1999", Likeness.OtherForm)]
    [InlineData("1999-02-28", "about 2001", Likeness.OtherForm)]
    [InlineData("1999-02-28", "1998", Likeness.Loose)]
    [InlineData("1999-02-28", "1999-10-05", Likeness.Loose)]
    [InlineData("1999-02-28", "1964-07-11", Likeness.Different)]
    public void Two_dates_are_alike_by_the_slips_people_make(string one, string other, Likeness likeness)
    {
        var (first, second) = (BornAbout.Read(one)!.Value, BornAbout.Read(other)!.Value);

        Assert.Equal(likeness, first.With(second));
        Assert.Equal(likeness, second.With(first));
    }
}
