using Alongside.Domain.CheckIns;

namespace Alongside.Domain.Tests.CheckIns;

public sealed class LinePictureTests
{
    private static readonly DateOnly Day = new(2026, 11, 19);

    [Fact]
    public void One_answer_is_no_line() =>
        Assert.Null(LinePicture.Draw([new(Day, 5), new(Day.AddDays(1), null)], null, theirs: true, "How it has been"));

    [Fact]
    public void Better_is_drawn_higher_and_the_beginning_is_dotted()
    {
        var drawn = LinePicture.Draw([new(Day, 0), new(Day.AddDays(10), 10)], 0, theirs: true, "How it has been")!.ToString();

        Assert.Contains("class=\"yarn\" d=\"M8 64 L272 8\"", drawn, StringComparison.Ordinal);
        Assert.Contains("class=\"yarn-unknown\" d=\"M8 64L272 64\"", drawn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, HowOften.NotYet)]
    [InlineData(1, HowOften.Once)]
    [InlineData(4, HowOften.FewTimes)]
    [InlineData(5, HowOften.Often)]
    public void What_they_brought_is_said_in_a_word(int times, HowOften said) => Assert.Equal(said, BroughtToUs.Counted(times));
}
