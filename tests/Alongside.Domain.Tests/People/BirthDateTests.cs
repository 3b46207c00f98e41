using Alongside.Domain.People;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.People;

public class BirthDateTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Theory]
    [InlineData("1", "2", "2010", "exact", "2010-02-01", "2010-02-01")]
    [InlineData("1", "2", "2010", "", "2010-02-01", "2010-02-01")]
    [InlineData("", "2", "2012", null, "2012-02-01", "2012-02-29")]
    [InlineData("29", " 2 ", "2012", "month", "2012-02-01", "2012-02-29")]
    [InlineData(null, null, "2010", null, "2010-01-01", "2010-12-31")]
    [InlineData(null, null, "1985", "about", "1985-01-01", "1985-12-31")]
    [InlineData("1", "8", "2026", "expected", "2026-08-01", "2026-08-01")]
    public void As_much_is_kept_as_is_known(string? day, string? month, string? year, string? precision, string earliest, string latest)
    {
        var born = BirthDate.From(day, month, year, precision, Today);
        Assert.Equal((earliest, latest), ($"{born.Earliest:yyyy-MM-dd}", $"{born.Latest:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("31", "2", "2010", "exact", "Day", "date-impossible")]
    [InlineData("29", "2", "2011", "exact", "Day", "date-impossible")]
    [InlineData("29", "2", "1900", "exact", "Day", "date-impossible")]
    [InlineData("0", "2", "2010", "exact", "Day", "date-impossible")]
    [InlineData("-1", "2", "2010", "exact", "Day", "date-impossible")]
    [InlineData("x", "2", "2010", "exact", "Day", "date-impossible")]
    [InlineData("1", "13", "2010", "exact", "Day", "date-impossible")]
    [InlineData("", "13", "2010", "month", "Day", "date-impossible")]
    [InlineData("1", "1", "10000", "exact", "Day", "date-impossible")]
    [InlineData("1", "1", "99999999999999", "exact", "Day", "date-impossible")]
    [InlineData("11", "3", "2026", "exact", "Day", "birth-in-the-future")]
    [InlineData("", "4", "2026", "month", "Month", "birth-in-the-future")]
    [InlineData("", "", "2027", "year", "Year", "birth-in-the-future")]
    [InlineData("", "", "2027", "about", "Year", "birth-in-the-future")]
    [InlineData("10", "3", "1905", "exact", "Year", "birth-too-long-ago")]
    [InlineData("", "", "85", "year", "Year", "birth-too-long-ago")]
    [InlineData("", "", "1904", "about", "Year", "birth-too-long-ago")]
    [InlineData("11", "1", "2027", "expected", "Day", "birth-expected-too-far")]
    [InlineData("9", "2", "2026", "expected", "Day", "birth-expected-long-past")]
    [InlineData("1", "2", "2010", "roughly", "Precision", "choose-one")]
    [InlineData("", "", "", "year", "Year", "birth-year-missing")]
    public void What_cannot_be_gets_one_sentence_at_its_box(string day, string month, string year, string precision, string field, string code)
    {
        var problem = Assert.Single(Assert.Throws<Refused>(() => BirthDate.From(day, month, year, precision, Today)).Problems);
        Assert.Equal((field, code), (problem.Field, problem.Code));
    }

    [Fact]
    public void Every_missing_part_is_told_at_once()
    {
        var no = Assert.Throws<Refused>(() => BirthDate.From(null, " ", "", "exact", Today));
        Assert.Equal(["birth-year-missing", "birth-month-missing", "birth-day-missing"], no.Problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData("10", "3", "2026", "exact")]
    [InlineData("11", "3", "1905", "exact")]
    [InlineData("", "3", "2026", "month")]
    [InlineData("", "", "2026", "year")]
    [InlineData("10", "1", "2027", "expected")]
    [InlineData("10", "2", "2026", "expected")]
    [InlineData("29", "2", "2024", "exact")]
    public void What_only_just_can_be_is_kept(string day, string month, string year, string precision) =>
        Assert.NotNull(BirthDate.From(day, month, year, precision, Today));

    [Theory]
    [InlineData("10", "3", "2010", "exact", 16, null, false)]
    [InlineData("11", "3", "2010", "exact", 15, null, false)]
    [InlineData("10", "3", "2024", "exact", 2, null, false)]
    [InlineData("11", "3", "2024", "exact", 1, 23, false)]
    [InlineData("10", "3", "2026", "exact", 0, 0, false)]
    [InlineData("", "3", "2010", "month", 15, null, true)]
    [InlineData("", "2", "2010", "month", 16, null, false)]
    [InlineData("", "1", "2026", "month", 0, 1, true)]
    [InlineData("", "", "2010", "year", 15, null, true)]
    [InlineData("", "", "2026", "year", 0, null, false)]
    [InlineData("", "", "1985", "about", 41, null, true)]
    public void An_age_says_no_more_than_is_known(string day, string month, string year, string precision, int years, int? months, bool about) =>
        Assert.Equal(new Age(years, months, about), BirthDate.From(day, month, year, precision, Today).AgeOn(Today));

    [Fact]
    public void A_baby_who_is_expected_has_no_age_even_after_the_day() =>
        Assert.Null(BirthDate.From("1", "3", "2026", "expected", Today).AgeOn(Today));

    [Fact]
    public void Nobody_has_an_age_before_they_were_born() =>
        Assert.Null(BirthDate.On(Today, Today).AgeOn(Today.AddDays(-1)));

    [Fact]
    public void A_birthday_today_is_the_next_one() =>
        Assert.Equal(new Birthday(Today, 16, true), BirthDate.From("10", "3", "2010", "exact", Today).NextBirthday(Today));

    [Fact]
    public void A_birthday_yesterday_comes_again_next_year() =>
        Assert.Equal(new Birthday(new(2027, 3, 9), 17, true), BirthDate.From("9", "3", "2010", "exact", Today).NextBirthday(Today));

    [Fact]
    public void Of_a_known_month_the_month_is_the_birthday() =>
        Assert.Equal(new Birthday(new(2026, 3, 1), 16, false), BirthDate.From("", "3", "2010", "month", Today).NextBirthday(Today));

    [Theory]
    [InlineData("", "2010", "year")]
    [InlineData("", "2010", "about")]
    [InlineData("5", "2026", "expected")]
    public void No_birthday_is_made_up(string month, string year, string precision) =>
        Assert.Null(BirthDate.From("1", month, year, precision, Today).NextBirthday(Today));

    [Fact]
    public void Somebody_born_on_29_February_turns_sixteen_on_that_day_and_seventeen_on_1_March()
    {
        var born = BirthDate.From("29", "2", "2008", "exact", Today);
        Assert.Equal(new DateOnly(2024, 2, 29), born.TurnsOn(16));
        Assert.Equal(new DateOnly(2025, 3, 1), born.TurnsOn(17));
        Assert.Equal(16, born.AgeOn(new(2025, 2, 28))!.Value.Years);
        Assert.Equal(17, born.AgeOn(new(2025, 3, 1))!.Value.Years);
    }

    [Fact]
    public void On_every_birthday_somebody_is_as_old_as_it_said() =>
        Prop.ForAll<int, int>((back, ahead) =>
        {
            var born = BirthDate.On(Today.AddDays(-Math.Abs(back % 40_000)), Today);
            var next = born.NextBirthday(Today.AddDays(Math.Abs(ahead % 4_000)))!.Value;
            return born.AgeOn(next.Day)!.Value.Years == next.Turns
                && (next.Turns == 0 || born.AgeOn(next.Day.AddDays(-1))!.Value.Years == next.Turns - 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_elder_comes_first_and_the_better_known_before_the_guess()
    {
        var elder = BirthDate.From("", "", "2009", "year", Today);
        var known = BirthDate.From("1", "1", "2010", "exact", Today);
        var guessed = BirthDate.From("", "", "2010", "about", Today);
        Assert.Equal([elder, known, guessed], new[] { guessed, known, elder }.Order());
    }

    [Fact]
    public void A_day_may_be_the_same_as_the_year_it_lies_in()
    {
        var year = BirthDate.From("", "", "2010", "year", Today);
        Assert.True(year.MayBe(BirthDate.From("31", "12", "2010", "exact", Today)));
        Assert.False(year.MayBe(BirthDate.From("1", "1", "2011", "exact", Today)));
    }

    [Fact]
    public void What_was_kept_comes_back_equal()
    {
        var born = BirthDate.From("", "5", "2010", "month", Today);
        Assert.Equal(born, BirthDate.Kept(born.Earliest, born.Precision));
    }
}
