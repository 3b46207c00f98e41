using Alongside.Domain.CheckIns;

namespace Alongside.Domain.Tests.CheckIns;

public class GapTests
{
    [Theory]
    [InlineData(4, 8, Gap.WorkerFeelsCloser)]
    [InlineData(6, 8, Gap.WorkerFeelsCloser)]
    [InlineData(9, 5, Gap.FamilyFeelsCloser)]
    [InlineData(6, 7.9, null)]
    [InlineData(7, 7, null)]
    public void A_gap_of_two_or_more_is_a_question(double theirs, double ours, string? code) =>
        Assert.Equal(code, Gap.Ask(Given.ALine(theirs), Given.ALine(ours), Given.Today)?.Code);

    [Fact]
    public void The_question_knows_both_sides_and_their_days()
    {
        var question = Gap.Ask(Given.ALineUntil(new(2026, 3, 1), 4), Given.ALine(8), Given.Today)!;
        Assert.Equal([("theirs", 4.0), ("ours", 8.0), ("theirsOn", new DateOnly(2026, 3, 1)), ("oursOn", Given.Today)], question.With);
    }

    [Fact]
    public void Both_have_to_have_answered_within_sixty_days()
    {
        Assert.NotNull(Gap.Ask(Given.ALineUntil(Given.Today.AddDays(-60), 4), Given.ALine(8), Given.Today));
        Assert.Null(Gap.Ask(Given.ALineUntil(Given.Today.AddDays(-61), 4), Given.ALine(8), Given.Today));
        Assert.Null(Gap.Ask(Given.ALine(4), Given.ALineUntil(Given.Today.AddDays(-61), 8), Given.Today));
    }

    [Fact]
    public void Of_several_people_the_one_who_is_furthest_from_us_is_asked_about()
    {
        var question = Gap.Widest(new Lines([Given.ALine(6), Given.ALine(2), Given.ALine(8)]), Given.ALine(8), Given.Today)!;
        Assert.Equal((Gap.WorkerFeelsCloser, ("theirs", (object)2.0)), (question.Code, (question.With[0].Name, question.With[0].Value)));
        Assert.Null(Gap.Widest(new Lines([Given.ALine(7), Given.ALine(8)]), Given.ALine(8), Given.Today));
        Assert.Null(Gap.Widest(new Lines([]), Given.ALine(8), Given.Today));
    }

    [Fact]
    public void Silence_is_no_gap()
    {
        Assert.Null(Gap.Ask(Given.ALine(), Given.ALine(8), Given.Today));
        Assert.Null(Gap.Ask(Given.ALine([null]), Given.ALine(8), Given.Today));
    }
}
