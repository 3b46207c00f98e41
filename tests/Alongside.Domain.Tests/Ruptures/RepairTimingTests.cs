using Alongside.Domain.Ruptures;

namespace Alongside.Domain.Tests.Ruptures;

public class RepairTimingTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    [Theory]
    [InlineData(RuptureKind.PulledBack, 0, RepairMoment.TooSoon)]
    [InlineData(RuptureKind.PulledBack, 1, RepairMoment.Ready)]
    [InlineData(RuptureKind.PushedBack, 1, RepairMoment.TooSoon)]
    [InlineData(RuptureKind.PushedBack, 2, RepairMoment.Ready)]
    [InlineData(RuptureKind.NotSure, 1, RepairMoment.TooSoon)]
    [InlineData(RuptureKind.NotSure, 2, RepairMoment.Ready)]
    [InlineData(RuptureKind.PulledBack, 14, RepairMoment.Ready)]
    [InlineData(RuptureKind.PulledBack, 15, RepairMoment.Overdue)]
    public void Whoever_pulled_back_is_looked_for_sooner_than_whoever_pushed(RuptureKind kind, int daysAfter, RepairMoment moment) =>
        Assert.Equal(moment, RepairTiming.Judge(kind, Day, null, Day.AddDays(daysAfter)));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(100)]
    public void Not_yet_goes_before_any_number(int daysAfter) =>
        Assert.Equal(RepairMoment.TooSoon, RepairTiming.Judge(RuptureKind.PulledBack, Day, RepairWish.NotYet, Day.AddDays(daysAfter)));

    [Fact]
    public void Who_wants_to_talk_now_need_not_wait()
    {
        Assert.Equal(RepairMoment.Ready, RepairTiming.Judge(RuptureKind.PushedBack, Day, RepairWish.Now, Day));
        Assert.Equal(RepairMoment.Overdue, RepairTiming.Judge(RuptureKind.PushedBack, Day, RepairWish.Now, Day.AddDays(15)));
    }
}
