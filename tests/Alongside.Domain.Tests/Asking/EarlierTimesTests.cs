using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;

namespace Alongside.Domain.Tests.Asking;

/// <summary>When a family asks again: one question first, and no worry forgotten.</summary>
public sealed class EarlierTimesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly By Ana = new(Id<Worker>.At(Noon), Noon, null);

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    [InlineData(-365, true)]
    [InlineData(-366, false)]
    [InlineData(1, false)]
    public void Within_twelve_months_it_is_the_same_door_again(int days, bool again) =>
        Assert.Equal(again, EarlierTimes.IsAgain(Ana.Day, [Ana.Day.AddDays(days)]));

    [Fact]
    public void Nothing_earlier_asks_nothing() => Assert.False(EarlierTimes.IsAgain(Ana.Day, []));

    [Fact]
    public void Going_on_waits_for_what_we_did_not_understand_and_for_open_worries_and_urgent_help_waits_for_nothing()
    {
        var asked = HelpRequest.WrittenDown(WhatIsAsked.From(WhoAsks.Myself, "Again", null, null, null, null, null, null, null, [], false, Ana.Day), Ana);
        RequestDecision Decide(Way way, EarlierTimes earlier) => new(asked, way, "Because.", null, 0, null, Ana, earlier);
        string[] Refusal(EarlierTimes earlier) => [.. Assert.Throws<Refused>(() => Decide(Way.WorkerHere, earlier)).Problems.Select(p => p.Code)];

        Assert.Equal(["say-what-we-missed", "worries-open"], Refusal(new(true, false, 2)));
        Assert.Equal(["worries-open"], Refusal(new(true, true, 1)));
        Assert.Equal(Way.Urgent, Decide(Way.Urgent, new(true, false, 2)).Way);
        Assert.Equal(Way.WorkerHere, Decide(Way.WorkerHere, new(true, true, 0)).Way);
        Assert.Equal(Way.Advice, Decide(Way.Advice, new(false, false, 0)).Way);
    }

    [Fact]
    public void Whoever_does_not_reach_the_family_is_asked_too_and_leaves_the_worries_to_whoever_goes()
    {
        var asked = HelpRequest.WrittenDown(WhatIsAsked.From(WhoAsks.Myself, "Again", null, null, null, null, null, null, null, [], false, Ana.Day), Ana);
        var earlier = new EarlierTimes(true, false, 2, MayAnswer: false);

        Assert.Equal(["say-what-we-missed"], Assert.Throws<Refused>(() => new RequestDecision(asked, Way.Advice, "Because.", null, 0, null, Ana, earlier, " ")).Problems.Select(p => p.Code));
        Assert.Equal("We came with a list.", new RequestDecision(asked, Way.Advice, "Because.", null, 0, null, Ana, earlier, "We came with a list.").NotUnderstood);
    }
}
