using Alongside.Domain.People;

namespace Alongside.Domain.Tests.People;

public class ImportantDateTests
{
    [Fact]
    public void A_day_matters_whether_or_not_the_year_is_known()
    {
        Assert.Null(ImportantDate.From("3", "5", "", "The day Dad died").Year);
        Assert.Equal(2021, ImportantDate.From("3", "5", "2021", "The day Dad died").Year);
    }

    [Theory]
    [InlineData("30", "2", "", "Day", "date-impossible")]
    [InlineData("29", "2", "2021", "Day", "date-impossible")]
    [InlineData("x", "2", "2021", "Day", "date-impossible")]
    [InlineData("3", "5", "21", "Year", "date-year-unlikely")]
    [InlineData("3", "5", "x", "Year", "date-year-unlikely")]
    [InlineData("", "5", "", "Day", "date-day-missing")]
    [InlineData("3", "", "", "Month", "date-month-missing")]
    public void A_day_that_cannot_be_is_told_at_its_box(string day, string month, string year, string field, string code)
    {
        var problem = Assert.Single(Assert.Throws<Refused>(() => ImportantDate.From(day, month, year, "Mum's birthday")).Problems);
        Assert.Equal((field, code), (problem.Field, problem.Code));
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var no = Assert.Throws<Refused>(() => ImportantDate.From(null, null, "1", " "));
        Assert.Equal(["words-missing", "date-day-missing", "date-month-missing", "date-year-unlikely"], no.Problems.Select(p => p.Code));
    }

    [Fact]
    public void It_comes_again_every_year()
    {
        var day = ImportantDate.From("3", "5", "2021", "The day Dad died");
        Assert.Equal(new DateOnly(2026, 5, 3), day.NextOn(new(2026, 5, 3)));
        Assert.Equal(new DateOnly(2027, 5, 3), day.NextOn(new(2026, 5, 4)));
    }

    [Fact]
    public void A_leap_day_is_kept_on_1_March_in_other_years()
    {
        var day = ImportantDate.From("29", "2", "", "When we met");
        Assert.Equal(new DateOnly(2026, 3, 1), day.NextOn(new(2026, 1, 1)));
        Assert.Equal(new DateOnly(2028, 2, 29), day.NextOn(new(2028, 1, 1)));
    }
}
