using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Relationships;

public class ContinuityInWordsTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Fact]
    public void Four_workers_this_year_and_Leon_seven_times_in_ten()
    {
        var said = Said("LLLLLLLABC");
        Assert.Equal((ContinuityPicture.OneMoreThanOthers, 4, 'L', 7), (said.Picture, said.Workers, said.MostOften, said.TimesInTen));
    }

    [Theory]
    [InlineData("LLLLLLLLLL", 10)]
    [InlineData("LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLA", 9)]
    [InlineData("LLLLLLLLLLLLLLLAAAAA", 8)]
    [InlineData("LLAAAAAAAAAAAAAAAAAA", 9)]
    [InlineData("LLLBCDEFGHIJKMNOPQRSTUVWXYZabcdefghijk", 1)]
    public void Tenths_are_rounded_but_only_always_is_ten(string met, int tenths) => Assert.Equal(tenths, Said(met).TimesInTen);

    [Fact]
    public void Of_a_few_meetings_only_the_counts_are_said()
    {
        var said = Said("LLA");
        Assert.Equal((2, 3, (int?)null), (said.Times, said.Meetings, said.TimesInTen));
    }

    [Fact]
    public void The_same_worker_every_time() => Assert.Equal(ContinuityPicture.OneWorker, Said("LL").Picture);

    [Fact]
    public void When_two_came_equally_often_neither_is_named()
    {
        var said = Said("LLAAB");
        Assert.Equal((ContinuityPicture.NobodyStandsOut, 3, (int?)null), (said.Picture, said.Workers, said.Times));
    }

    [Fact]
    public void Nobody_met_is_said_as_such_and_not_as_nought() => Assert.Equal(ContinuityPicture.NobodyMet, Said("").Picture);

    [Fact]
    public void Only_the_last_twelve_months_count()
    {
        var said = Continuity.InWords([(new(2025, 3, 10), 'A'), (new(2025, 3, 11), 'L'), (Today, 'L'), (Today.AddDays(1), 'B')], Today);
        Assert.Equal((2, 1), (said.Meetings, said.Workers));
    }

    private static ContinuityInWords<char> Said(string met) => Continuity.InWords(met.Select(w => (Today, w)), Today);
}
