using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;

namespace Alongside.Domain.Tests.Ours;

public sealed class FiveTogetherTests
{
    private static readonly Id<Team> Team = Id<Team>.At(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void Fewer_than_five_stay_unseen(int waiting)
    {
        var answers = Answers(waiting);

        Assert.False(FiveTogether.Stand(answers));
        Assert.DoesNotContain(answers, a => a.Together);
    }

    [Fact]
    public void The_fifth_lets_all_five_be_seen()
    {
        var answers = Answers(5);

        Assert.True(FiveTogether.Stand(answers));
        Assert.All(answers, a => Assert.True(a.Together));
    }

    [Fact]
    public void Answer_by_answer_one_sees_five_more_or_none_at_all()
    {
        List<UnnamedAnswer> all = [];
        foreach (var answer in Answers(23))
        {
            var before = all.Count(a => a.Together);
            all.Add(answer);
            FiveTogether.Stand([.. all.Where(a => !a.Together)]);
            Assert.Contains(all.Count(a => a.Together) - before, new[] { 0, FiveTogether.Enough });
        }

        Assert.Equal(20, all.Count(a => a.Together));
    }

    [Fact]
    public void Of_the_day_only_the_month_is_kept() => Assert.Equal(new DateOnly(2026, 11, 1), Answers(1)[0].Month);

    private static List<UnnamedAnswer> Answers(int n) => [.. Enumerable.Range(1, n).Select(i => new UnnamedAnswer(new(i, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), Team, Respected.Partly, null, new(2026, 11, 22)))];
}
