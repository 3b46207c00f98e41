using Alongside.Domain.Organisations;

namespace Alongside.Domain.Tests.Organisations;

public sealed class JoiningTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 10);
    private readonly Team larch = new("Larch Lane", Moment);
    private readonly Worker dela = new("Dela Hartley", Role.Worker, Today.AddYears(-1), Moment);

    [Fact]
    public void Somebody_joins_from_a_day_on_and_the_days_before_do_not_count()
    {
        var joined = larch.Join(dela, Role.Worker, Today, [], Moment);
        Assert.Equal((false, true), (joined.LivesOn(Today.AddDays(-1)), joined.LivesOn(Today)));
    }

    [Fact]
    public void The_day_it_ends_does_not_count_any_more_and_one_may_come_back()
    {
        var joined = larch.Join(dela, Role.Worker, Today.AddDays(-10), [], Moment);
        joined.End(Today);
        Assert.Equal((true, false), (joined.LivesOn(Today.AddDays(-1)), joined.LivesOn(Today)));
        Assert.Equal(Today, larch.Join(dela, Role.Worker, Today, [joined], Moment).From);
    }

    [Fact]
    public void One_that_was_still_to_begin_never_does()
    {
        var joined = larch.Join(dela, Role.Worker, Today.AddDays(10), [], Moment);
        joined.End(Today);
        Assert.False(joined.LivesOn(Today.AddDays(10)));
    }

    [Fact]
    public void Nobody_is_in_a_team_twice_and_anybody_may_be_in_two()
    {
        var joined = larch.Join(dela, Role.Worker, Today, [], Moment);
        Refusal("in-the-team-already", () => larch.Join(dela, Role.Supervisor, Today, [joined], Moment));
        Assert.Equal(Role.Supervisor, new Team("Elm Road", Moment).Join(dela, Role.Supervisor, Today, [joined], Moment).Role);
    }

    [Fact]
    public void Whoever_keeps_the_house_joins_no_team() =>
        Refusal("administrator-joins-no-team", () => larch.Join(new("Ada Rowe", Role.Administrator, Today, Moment), Role.Worker, Today, [], Moment));

    [Fact]
    public void A_role_in_a_team_is_worker_or_supervisor() => Refusal("membership-role", () => larch.Join(dela, Role.ServiceLead, Today, [], Moment));

    [Fact]
    public void Nobody_joins_before_they_came_or_after_they_left()
    {
        Refusal("joins-before-coming", () => larch.Join(dela, Role.Worker, Today.AddYears(-2), [], Moment));
        dela.LeaveOn(Today);
        Refusal("joins-after-leaving", () => larch.Join(dela, Role.Worker, Today.AddDays(1), [], Moment));
    }

    [Fact]
    public void A_closed_team_takes_nobody()
    {
        larch.Close(Today, 0);
        Refusal("team-closed", () => larch.Join(dela, Role.Worker, Today, [], Moment));
    }

    private static void Refusal(string code, Func<Membership> act) => Assert.Equal(code, Assert.Throws<Refused>(() => { act(); }).Problems.Single().Code);
}
