using Alongside.Domain.CheckIns;

namespace Alongside.Domain.Tests.CheckIns;

public class LinesTests
{
    private static LinePoint On(int day, double? height) => new(Given.Today.AddDays(day), height);

    [Fact]
    public void Everybody_has_their_own_line_and_whoever_answered_last_stands_last()
    {
        var lines = Lines.Of([("Kit", On(-3, 9)), ("Leanne", On(-2, 3)), ("Kit", On(-1, 8))]);

        Assert.Equal([1, 2], lines.Each.Select(l => l.Count));
        Assert.Equal(On(-1, 8), lines.Latest);
    }

    [Fact]
    public void The_newest_answer_is_anybodys_and_of_one_day_the_one_written_last()
    {
        Assert.Equal(On(0, 3), Lines.Of([("Kit", On(0, 9)), ("Leanne", On(0, 3))]).Latest);
        Assert.Equal(On(-1, 9), Lines.Of([("Kit", On(-1, 9)), ("Leanne", On(0, null))]).Latest);
        Assert.Null(new Lines([]).Latest);
    }
}
