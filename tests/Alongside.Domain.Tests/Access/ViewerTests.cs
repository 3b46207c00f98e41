using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.Access;

public sealed class ViewerTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly Id<Worker> Ana = Id<Worker>.At(Now);
    private static readonly Id<Team> Larch = Id<Team>.At(Now), Elm = Id<Team>.At(Now.AddSeconds(1)), Oak = Id<Team>.At(Now.AddSeconds(2));

    [Fact]
    public void Somebody_writes_for_the_first_team_they_work_in_or_else_the_first_they_supervise()
    {
        Assert.Equal(Larch, new Viewer(Ana, Role.Worker, [Larch, Elm], [Oak]).Home);
        Assert.Equal(Oak, new Viewer(Ana, Role.Supervisor, [], [Oak, Elm]).Home);
        Assert.Null(new Viewer(Ana, Role.ServiceLead, [], []).Home);
    }

    [Fact]
    public void They_read_what_is_written_for_every_team_of_theirs_and_a_person_for_none()
    {
        Assert.Equal([Larch, Oak], new Viewer(Ana, Role.Worker, [Larch], [Oak]).Teams);
        Assert.Empty(Viewer.OfPerson(Id<Person>.At(Now)).Teams);
    }

    [Fact]
    public void Nobody_takes_over_for_anybody_and_nothing_goes_on_until_it_is_said()
    {
        Assert.Empty(new Viewer(Ana, Role.Worker, [Larch], []).Covers);
        Assert.Empty(Facts.None.Live);
    }
}
