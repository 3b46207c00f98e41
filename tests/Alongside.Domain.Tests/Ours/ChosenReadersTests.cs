using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;

namespace Alongside.Domain.Tests.Ours;

public sealed class ChosenReadersTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 21, 40, 0, TimeSpan.Zero);
    private static readonly Id<Worker> Leon = Id<Worker>.At(Now);
    private static readonly Id<Worker> Ana = Id<Worker>.At(Now);
    private static readonly Id<Worker> Maureen = Id<Worker>.At(Now);

    [Theory]
    [InlineData(WhoReads.OnlyMe)]
    [InlineData((WhoReads)0)]
    [InlineData((WhoReads)99)]
    public void Nothing_chosen_and_nothing_known_is_for_the_person_alone(WhoReads chosen)
    {
        var readers = ChosenReaders.Of(chosen, Leon, [Maureen], [Leon, Ana]);

        Assert.Equal(Audience.OnlyMe, readers.Audience);
        Assert.Empty(readers.Named);
    }

    [Fact]
    public void For_one_worker_it_is_for_that_one_by_name() => Assert.Equal([Leon], ChosenReaders.Of(WhoReads.TheWorker, Leon, [Maureen], [Leon, Ana]).Named);

    [Fact]
    public void For_a_worker_while_there_is_none_it_is_for_nobody() => Assert.Equal((Audience.OnlyMe, 0), (ChosenReaders.Of(WhoReads.TheWorker, null, [Maureen], [Ana]).Audience, ChosenReaders.Of(WhoReads.TheWorker, null, [Maureen], [Ana]).Named.Count));

    [Fact]
    public void For_the_team_nobody_needs_a_name() => Assert.Equal((Audience.MyTeam, 0), (ChosenReaders.Of(WhoReads.TheTeam, Leon, [Maureen], [Leon]).Audience, ChosenReaders.Of(WhoReads.TheTeam, Leon, [Maureen], [Leon]).Named.Count));

    [Fact]
    public void Not_for_the_worker_it_goes_to_whoever_looks_after_the_team()
    {
        var readers = ChosenReaders.Of(WhoReads.NotTheWorker, Leon, [Maureen], [Leon, Ana]);

        Assert.Equal(Audience.OnlyMe, readers.Audience);
        Assert.Equal([Maureen], readers.Named);
    }

    [Fact]
    public void Where_the_worker_looks_after_the_team_themselves_their_colleagues_hear_of_it() => Assert.Equal([Ana], ChosenReaders.Besides(Leon, [Leon], [Leon, Ana]));

    [Fact]
    public void Where_there_is_nobody_else_nobody_hears_of_it() => Assert.Empty(ChosenReaders.Besides(Leon, [Leon], [Leon]));

    [Fact]
    public void Whoever_it_is_about_never_hears_of_it()
    {
        foreach (var supervisors in new Id<Worker>[][] { [], [Leon], [Maureen], [Leon, Maureen] })
            foreach (var team in new Id<Worker>[][] { [], [Leon], [Ana], [Leon, Ana] })
                Assert.DoesNotContain(Leon, ChosenReaders.Besides(Leon, supervisors, team));
    }
}
