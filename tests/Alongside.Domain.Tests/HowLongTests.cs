namespace Alongside.Domain.Tests;

public class HowLongTests
{
    [Theory]
    [InlineData("2026-03-10", 0, HowLongUnit.Days)]
    [InlineData("2026-02-25", 13, HowLongUnit.Days)]
    [InlineData("2026-02-24", 2, HowLongUnit.Weeks)]
    [InlineData("2026-01-07", 8, HowLongUnit.Weeks)]
    [InlineData("2026-01-06", 2, HowLongUnit.Months)]
    [InlineData("2024-03-11", 23, HowLongUnit.Months)]
    [InlineData("2024-03-10", 2, HowLongUnit.Years)]
    public void Time_is_said_as_people_say_it(string then, int count, HowLongUnit unit) =>
        Assert.Equal(new HowLong(count, unit), HowLong.Since(DateOnly.Parse(then, System.Globalization.CultureInfo.InvariantCulture), new(2026, 3, 10)));

    [Fact]
    public void What_has_not_come_yet_is_not_since() => Assert.Null(HowLong.Since(new(2026, 3, 11), new(2026, 3, 10)));
}
