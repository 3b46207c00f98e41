using System.Text.Json;
using Alongside.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace Alongside.Domain.Tests.Measures;

public class ReliableChangeTests
{
    [Theory]
    [InlineData(47.5, 32.5, 4.74, 3.164557, true)]
    [InlineData(98, 99, .7071068, 1.414214, false)]
    public void Published_checks_come_out(double before, double after, double differenceError, double size, bool reliable)
    {
        var change = ReliableChange.Between(before, after, differenceError)!;
        Assert.Equal(size, Math.Abs(change.Index), 0.000_000_5);
        Assert.Equal(reliable, change.IsReliable);
    }

    [Fact]
    public void The_textbook_spread_and_reliability_give_their_standard_error()
    {
        var change = ReliableChange.Between(47.5, 32.5, 7.5, .80)!;
        Assert.Equal(4.743, change.DifferenceError, 0.0005);
        Assert.Equal(9.30, change.Threshold, 0.005);
    }

    [Fact]
    public void The_shared_cases_come_out()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Shared.Path("data", "analytics", "reliable_change_cases.json")));
        List<JsonElement> cases = [file.RootElement.GetProperty("published_example"), .. file.RootElement.GetProperty("computed_examples").EnumerateArray()];
        Assert.Equal(3, cases.Count);
        foreach (var expected in cases)
        {
            double Of(string name) => expected.GetProperty(name).GetDouble();
            var change = ReliableChange.Between(Of("pre"), Of("post"), Of("sd_pre"), Of("reliability"))!;
            Assert.Equal(Of("s_diff"), change.DifferenceError, 0.0001);
            Assert.Equal(Of("rc"), change.Index, 0.0001);
            Assert.Equal(Of("criterion_95_raw"), change.Threshold, 0.0001);
            Assert.Equal(expected.GetProperty("reliable").GetBoolean(), change.IsReliable);
        }
    }

    [Fact]
    public void A_missing_score_is_not_nought_and_gives_no_answer()
    {
        Assert.Null(ReliableChange.Between(null, 9, 5.5, .84));
        Assert.Null(ReliableChange.Between(15, null, 5.5, .84));
    }

    [Theory]
    [InlineData(0, .8, "Spread")]
    [InlineData(-1, .8, "Spread")]
    [InlineData(double.NaN, .8, "Spread")]
    [InlineData(5, 1.0, "Reliability")]
    [InlineData(5, -.1, "Reliability")]
    [InlineData(5, double.NaN, "Reliability")]
    public void A_measure_that_cannot_be_is_refused(double spread, double reliability, string field) =>
        Assert.Equal(field, Assert.Single(Assert.Throws<Refused>(() => ReliableChange.Between(1, 2, spread, reliability)).Problems).Field);

    [Fact]
    public void No_reliable_change_is_not_worse()
    {
        Assert.Equal(Change.NoneReliable, ReliableChange.Between(9, 10, 5.5, .84)!.Meaning(moreIsBetter: false));
        Assert.Equal(Change.Worse, ReliableChange.Between(9, 19, 5.5, .84)!.Meaning(moreIsBetter: false));
        Assert.Equal(Change.Better, ReliableChange.Between(9, 19, 5.5, .84)!.Meaning(moreIsBetter: true));
    }

    [Theory]
    [InlineData(20, 9, true)]
    [InlineData(20, 10, false)]
    [InlineData(10, 3, true)]
    [InlineData(9, 1, false)]
    [InlineData(12, 9, false)]
    public void A_clinically_significant_change_is_reliable_and_crosses_the_cutoff(double before, double after, bool crosses) =>
        Assert.Equal(crosses, ReliableChange.Between(before, after, 5.5, .84)!.CrossesToBetter(cutoff: 10, moreIsBetter: false));

    [Fact]
    public void There_and_back_cancel_out() => Prop.ForAll<int, int>((before, after) =>
        ReliableChange.Between(before, after, 5.5, .84)!.Index == -ReliableChange.Between(after, before, 5.5, .84)!.Index)
        .QuickCheckThrowOnFailure();
}
