using Alongside.Domain.CheckIns;
using Alongside.Domain.Supervision;

namespace Alongside.Domain.Tests.Supervision;

/// <summary>What whoever holds a worker is made curious about, of one relationship.</summary>
public sealed class HowItStandsTests
{
    private static readonly DateOnly Today = new(2026, 11, 19);

    private static HowItStands Stands(IEnumerable<int> metDaysAgo, double[]? theirs = null, double[]? ours = null) => new()
    {
        StartedOn = Today.AddMonths(-8), Met = [.. metDaysAgo.Select(d => Today.AddDays(-d))], Theirs = new([LineOf(theirs)]), Ours = LineOf(ours),
    };

    private static Line LineOf(double[]? heights) => new((heights ?? []).Select((h, n) => new LinePoint(Today.AddDays((n - heights!.Length) * 7), h)));

    private static string[] Wonders(HowItStands stands) => [.. stands.Wonder(Today).Select(q => q.Code)];

    [Theory]
    [InlineData(14, new string[0])]
    [InlineData(15, new[] { HowItStands.Quiet })]
    public void It_is_quiet_when_twice_the_usual_days_have_gone_by(int daysAgo, string[] wonders) =>
        Assert.Equal(wonders, Wonders(Stands([daysAgo, daysAgo + 7, daysAgo + 14, daysAgo + 21, daysAgo + 28])));

    [Theory]
    [InlineData(42, new string[0])]
    [InlineData(43, new[] { HowItStands.Quiet })]
    public void Where_nobody_knows_what_is_usual_six_weeks_are_quiet(int daysAgo, string[] wonders) => Assert.Equal(wonders, Wonders(Stands([daysAgo])));

    [Fact]
    public void A_line_below_its_own_beginning_is_asked_about_and_one_that_differs_from_the_other_side() =>
        Assert.Equal([HowItStands.Harder, "stands-worker-feels-closer"], Wonders(Stands([1, 8, 15, 22], [8, 8, 8, 4], [8])));

    [Fact]
    public void Somebody_who_finds_it_harder_is_seen_beside_somebody_for_whom_it_goes_well() =>
        Assert.Equal([HowItStands.Harder, "stands-worker-feels-closer"], Wonders(Stands([1, 8, 15, 22], null, [8]) with { Theirs = new([LineOf([8, 8, 8, 4]), LineOf([8, 8, 8, 8])]) }));

    [Fact]
    public void Where_all_goes_its_way_nothing_is_asked() => Assert.Empty(Wonders(Stands([1, 8, 15, 22], [7, 7, 8, 8], [7])));
}
