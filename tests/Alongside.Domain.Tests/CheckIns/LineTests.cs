using Alongside.Domain.CheckIns;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.CheckIns;

public class LineTests
{
    [Fact]
    public void Two_check_ins_make_no_beginning()
    {
        var line = Given.ALine(5, 9);
        Assert.Null(line.Baseline);
        Assert.Null(line.Heading);
    }

    [Fact]
    public void The_beginning_is_the_middle_of_the_first_three_and_stays()
    {
        Assert.Equal(6, Given.ALine(2, 9, 6).Baseline);
        Assert.Equal(6, Given.ALine(2, 9, 6, 10, 10, 10).Baseline);
    }

    [Fact]
    public void The_beginning_alone_heads_nowhere() => Assert.Null(Given.ALine(2, 5, 9).Heading);

    [Theory]
    [InlineData(7, Heading.Higher)]
    [InlineData(6.5, Heading.AsBefore)]
    [InlineData(5.5, Heading.AsBefore)]
    [InlineData(5, Heading.Lower)]
    public void A_line_is_compared_with_its_own_beginning(double latest, Heading heading) =>
        Assert.Equal(heading, Given.ALine(6, 6, 6, latest).Heading);

    [Fact]
    public void Not_now_is_no_point_on_the_line_and_never_nought()
    {
        var line = Given.ALine(6, null, 6, null, 6, 8, null);
        Assert.Equal((4, 6, 8, Heading.Higher), (line.Count, line.Baseline, line.Latest!.Value.Height, line.Heading));
        Assert.Null(Given.ALine(null, null, null, null).Latest);
        Assert.Null(Given.ALine(null, null, null, null).Baseline);
    }

    [Fact]
    public void Silence_anywhere_changes_nothing() => Prop.ForAll<byte[], byte>((heights, place) =>
    {
        List<double?> with = [.. heights.Select(h => (double?)(h % 11))];
        var without = Given.ALine([.. with]);
        with.Insert(place % (with.Count + 1), null);
        var line = Given.ALine([.. with]);
        return (line.Count, line.Baseline, line.Heading, line.Latest?.Height) == (without.Count, without.Baseline, without.Heading, without.Latest?.Height);
    }).QuickCheckThrowOnFailure();
}
