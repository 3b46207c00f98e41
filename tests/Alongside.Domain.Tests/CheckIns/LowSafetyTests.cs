using Alongside.Domain.CheckIns;

namespace Alongside.Domain.Tests.CheckIns;

public class LowSafetyTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(10, false)]
    [InlineData(null, false)]
    public void A_low_answer_shows_what_to_do_and_a_missing_one_is_not_low(int? safe, bool shows) =>
        Assert.Equal(shows, LowSafety.ShowsProcedure(safe));
}
