using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.Access;

public sealed class RestrictionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly Id<Family> Family = Id<Family>.At(Now);
    private static readonly By Ana = new(Id<Worker>.At(Now), Now, null), Leon = new(Id<Worker>.At(Now), Now.AddHours(1), null), Ife = new(Id<Worker>.At(Now), Now.AddHours(2), null);

    [Fact]
    public void It_holds_at_once_for_those_it_names_each_once()
    {
        var restriction = new Restriction(Family, [Ana.Who, Leon.Who, Ana.Who], "Her sister works here.", Ana);

        Assert.Equal((Family, "Her sister works here.", Ana.Who, Now, true), (restriction.FamilyId!.Value, restriction.Why, restriction.ById, restriction.At, restriction.Stands));
        Assert.Equal([Ana.Who, Leon.Who], restriction.Workers.Select(w => w.WorkerId));
        Assert.All(restriction.Workers, w => Assert.Equal(restriction.Id, w.RestrictionId));
        Assert.Equal(2, restriction.Workers.Select(w => w.Id).Distinct().Count());
    }

    [Fact]
    public void Without_a_reason_and_anybody_who_reaches_it_there_is_none()
    {
        var problems = Assert.Throws<Refused>(() => new Restriction(Family, [], " ", Ana)).Problems;

        Assert.Equal([("Why", "words-missing"), ("Workers", "choose-one")], problems.Select(p => (p.Field, p.Code)));
    }

    [Fact]
    public void Somebody_else_confirms_it_and_the_first_who_did_stays_named()
    {
        var restriction = new Restriction(Family, [Ana.Who], "Witness protection.", Ana);
        var problem = Assert.Throws<Refused>(() => restriction.Confirm(Ana)).Problems.Single();
        Assert.Equal(("", "restriction-needs-a-second", null), (problem.Field, problem.Code, restriction.SecondId));

        restriction.Confirm(Leon);
        restriction.Confirm(Ife);

        Assert.Equal(Leon.Who, restriction.SecondId);
    }

    [Fact]
    public void Lifting_it_takes_two()
    {
        var restriction = new Restriction(Family, [Ana.Who], "Witness protection.", Ana);

        restriction.Lift(Leon);
        Assert.Equal((true, Leon.Who), (restriction.Stands, restriction.LiftedBy!.Value));
        var problem = Assert.Throws<Refused>(() => restriction.Lift(Leon)).Problems.Single();
        Assert.Equal(("", "restriction-needs-a-second", true), (problem.Field, problem.Code, restriction.Stands));

        restriction.Lift(Ife);
        restriction.Lift(Ana);
        Assert.Equal((false, Ife.At, Leon.Who), (restriction.Stands, restriction.EndedAt!.Value, restriction.LiftedBy!.Value));
    }
}
