using Alongside.Domain.CheckIns;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.CheckIns;

public class WhenToAskTests
{
    [Theory]
    [InlineData(Rhythm.AfterEveryTime, 0, null, true)]
    [InlineData(Rhythm.AfterEveryTime, 3, 4, true)]
    [InlineData(Rhythm.AfterEveryTime, 3, 3, false)]
    [InlineData(Rhythm.AfterEveryTime, 3, 1, false)]
    [InlineData(Rhythm.EveryTwoWeeks, 1, null, true)]
    [InlineData(Rhythm.EveryTwoWeeks, 1, 13, false)]
    [InlineData(Rhythm.EveryTwoWeeks, 1, 14, true)]
    [InlineData(Rhythm.Monthly, 1, 27, false)]
    [InlineData(Rhythm.Monthly, 1, 28, true)]
    [InlineData(Rhythm.WhenISay, 1, null, false)]
    [InlineData(Rhythm.WhenISay, 1, 400, false)]
    public void They_are_asked_in_the_rhythm_they_chose(Rhythm rhythm, int metDaysAgo, int? askedDaysAgo, bool due) =>
        Assert.Equal(due, WhenToAsk.IsDue(rhythm, Given.Today.AddDays(-metDaysAgo), askedDaysAgo is { } days ? Given.Today.AddDays(-days) : null, Given.Today));

    [Theory]
    [InlineData(Rhythm.AfterEveryTime)]
    [InlineData(Rhythm.EveryTwoWeeks)]
    [InlineData(Rhythm.Monthly)]
    public void Nobody_is_asked_before_they_have_been_met(Rhythm rhythm)
    {
        Assert.False(WhenToAsk.IsDue(rhythm, null, null, Given.Today));
        Assert.False(WhenToAsk.IsDue(rhythm, Given.Today.AddDays(1), null, Given.Today));
    }
}
