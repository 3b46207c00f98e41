using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.People;

public sealed class SafeTests
{
    private static readonly By By = new(Id<Worker>.At(DateTimeOffset.UnixEpoch), new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero), null);
    private static readonly Id<Person> Lea = Id<Person>.At(DateTimeOffset.UnixEpoch);
    private static readonly Id<Person> Marek = Id<Person>.At(DateTimeOffset.UnixEpoch);

    // Thursday.
    private static readonly DateTime Now = new(2026, 11, 19, 10, 0, 0);

    [Fact]
    public void A_way_is_safe_for_whoever_it_belongs_to_and_said_so()
    {
        Assert.Equal(Reaching.Yes, Safe.ToReach(Point(), Lea, Now));
        Assert.Equal(Reaching.NotTheirs, Safe.ToReach(Point(), Marek, Now));
        Assert.Equal(Reaching.NotSafe, Safe.ToReach(Point(isSafe: false), Lea, Now));
        Assert.Equal(Reaching.NotSafe, Safe.ToReach(null, Lea, Now));
    }

    [Fact]
    public void What_was_safe_when_it_was_written_is_asked_again_when_it_is_sent()
    {
        var (point, gone) = (Point(), Point());
        point.IsNotSafe(By);
        gone.Void("A new number.", By);

        Assert.Equal(Reaching.NotSafe, Safe.ToReach(point, Lea, Now));
        Assert.Equal(Reaching.NotSafe, Safe.ToReach(gone, Lea, Now));
    }

    [Theory]
    [InlineData(540, 1020, 10, 0, true)]
    [InlineData(540, 1020, 9, 0, true)]
    [InlineData(540, 1020, 8, 59, false)]
    [InlineData(540, 1020, 16, 59, true)]
    [InlineData(540, 1020, 17, 0, false)]
    [InlineData(1320, 360, 23, 0, true)]
    [InlineData(1320, 360, 5, 59, true)]
    [InlineData(1320, 360, 6, 0, false)]
    [InlineData(1320, 360, 12, 0, false)]
    [InlineData(null, 600, 9, 59, true)]
    [InlineData(null, 600, 10, 0, false)]
    [InlineData(600, null, 23, 59, true)]
    [InlineData(600, null, 9, 59, false)]
    public void Hours_are_kept_also_over_midnight(int? from, int? until, int hour, int minute, bool now) =>
        Assert.Equal(now ? Reaching.Yes : Reaching.NotNow, Safe.ToReach(Point(from: from, until: until), Lea, Now.Date.AddHours(hour).AddMinutes(minute)));

    [Fact]
    public void Days_are_kept()
    {
        Assert.Equal(Reaching.Yes, Safe.ToReach(Point(WeekDays.Thursday | WeekDays.Sunday), Lea, Now));
        Assert.Equal(Reaching.NotNow, Safe.ToReach(Point(WeekDays.Monday), Lea, Now));
        Assert.Equal(Reaching.Yes, Safe.ToReach(Point(WeekDays.Sunday), Lea, Now.AddDays(3)));
    }

    private static ContactPoint Point(WeekDays days = WeekDays.None, int? from = null, int? until = null, bool isSafe = true) =>
        new(Lea, ContactKind.Call, "07700 900123", isSafe, null, null, days, from, until, false, By);
}
