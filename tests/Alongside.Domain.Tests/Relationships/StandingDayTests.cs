using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Relationships;

public sealed class StandingDayTests
{
    private static readonly By Monday = new(Id<Worker>.At(new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero)), new(2026, 11, 16, 9, 0, 0, TimeSpan.Zero), null);

    [Theory]
    [InlineData(1, 16, 19)]
    [InlineData(1, 19, 19)]
    [InlineData(1, 20, 26)]
    [InlineData(2, 20, 33)]
    [InlineData(2, 33, 33)]
    [InlineData(4, 20, 47)]
    public void Every_so_many_weeks_on_a_Thursday_counts_from_the_first(int weeks, int from, int next)
    {
        var start = new DateOnly(2026, 11, 1);

        Assert.Equal(start.AddDays(next - 1), Standing(DayOfWeek.Thursday, weeks).Next(start.AddDays(from - 1)));
    }

    [Fact]
    public void Saying_the_same_again_does_not_begin_to_count_anew()
    {
        var standing = Standing(DayOfWeek.Thursday, 2);

        standing.Say(DayOfWeek.Thursday, 2, Monday with { At = Monday.At.AddDays(8) });

        Assert.Equal(Monday.Day, standing.Since);
        standing.Say(DayOfWeek.Friday, 2, Monday with { At = Monday.At.AddDays(8) });
        Assert.Equal(Monday.Day.AddDays(11), standing.Next(Monday.Day.AddDays(8)));
    }

    [Fact]
    public void A_day_that_is_none_is_refused_with_everything_that_is_missing()
    {
        var refused = Assert.Throws<Refused>(() => Standing(null, StandingDay.WeeksAtMost + 1));

        Assert.Equal(["Weekday", "Weeks"], refused.Problems.Select(p => p.Field));
    }

    private static StandingDay Standing(DayOfWeek? day, int? weeks) =>
        new(new Relationship(Side.Of(Id<Team>.At(Monday.At)), null, null, null, null, Monday.Day, Monday), day, weeks, Monday);
}
