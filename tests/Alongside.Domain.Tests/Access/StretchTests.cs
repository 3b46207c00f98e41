using Alongside.Domain.Access;

namespace Alongside.Domain.Tests.Access;

public sealed class StretchTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void It_stands_from_its_first_moment_and_no_longer_in_its_last(int minute, bool stands)
    {
        var at = Noon.AddMinutes(minute);

        Assert.Equal(stands, new Stretch(Noon, Noon.AddHours(1), null).Covers(at));
        Assert.Equal(stands, new Stretch(Noon, null, Noon.AddHours(1)).Covers(at));
        Assert.Equal(stands, new Stretch(Noon, Noon.AddHours(1), Noon.AddHours(9)).Covers(at));
        Assert.Equal(stands, new Stretch(Noon, Noon.AddHours(9), Noon.AddHours(1)).Covers(at));
    }

    [Fact]
    public void What_nobody_ended_and_nobody_set_an_end_to_stands() => Assert.True(new Stretch(Noon, null, null).Covers(Noon.AddYears(1)));
}
