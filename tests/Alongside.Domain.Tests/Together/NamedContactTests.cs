using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;

namespace Alongside.Domain.Tests.Together;

public sealed class NamedContactTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly Id<Team> Larch = Id<Team>.At(Noon), Elm = Id<Team>.At(Noon.AddSeconds(1));
    private static readonly Id<Worker> Leon = Id<Worker>.At(Noon), Saira = Id<Worker>.At(Noon.AddSeconds(1));
    private static readonly By His = new(Leon, Noon, Larch);

    private static Relationship With(Side other) => new(other, null, Leon, Larch, null, His.Day, His);

    private static NamedContact AtSchool() => new(With(Side.AnAgency(Noon)), "Fernhill School", His);

    [Fact]
    public void At_an_agency_one_person_is_rung_and_what_they_do_and_how_stands_beside_the_name()
    {
        var there = AtSchool();
        Assert.Equal(("Fernhill School", null, null, null, null), (there.Agency, there.Who, there.Does, there.Reach, there.WorkerId));

        there.IsAt("Fernhill Academy", "Wendy Pratt", "head of year", "01632 960 171, after three");

        Assert.Equal(("Fernhill Academy", "Wendy Pratt", "head of year", "01632 960 171, after three", null), (there.Agency, there.Who, there.Does, there.Reach, there.WorkerId));
        Assert.Equal(["Agency", "Does"], Assert.Throws<Refused>(() => there.IsAt(" ", "Wendy Pratt", new('x', Words.Line + 1), null)).Problems.Select(p => p.Field));
    }

    [Fact]
    public void In_another_team_a_colleague_is_rung_and_may_be_nobody_again()
    {
        var there = new NamedContact(With(Side.Of(Elm)), "not asked", His);
        there.Is(Saira, "mornings");
        Assert.Equal((null, Saira, "mornings"), (there.Agency, there.WorkerId!.Value, there.Reach));

        there.Is(null, null);

        Assert.Equal((null, null), (there.WorkerId, there.Reach));
    }

    [Fact]
    public void A_colleague_is_named_in_a_team_and_a_name_at_an_agency_and_never_the_other_way_round()
    {
        Assert.Throws<Refused>(() => AtSchool().Is(Saira, null));
        Assert.Throws<Refused>(() => new NamedContact(With(Side.Of(Elm)), null, His).IsAt("Elm", "Saira", null, null));
        Assert.Throws<Refused>(() => new NamedContact(With(Side.AnAgency(Noon)), " ", His));
    }

    [Fact]
    public void Nobody_is_named_in_a_familys_relationship_in_a_circle_or_between_two_colleagues()
    {
        var family = Id<Family>.At(Noon);
        foreach (var other in new[] { new Relationship(Side.Of(family), family, Leon, Larch, null, His.Day, His), new(Side.Of(Larch), null, null, null, null, His.Day, His), new(Side.Of(Saira), null, Leon, null, null, His.Day, His) })
        {
            Assert.False(other.IsWithOthers);
            Assert.Throws<Refused>(() => new NamedContact(other, "Fernhill School", His));
        }
        Assert.True(new Relationship(Side.Of(Larch), null, null, null, null, His.Day, His).IsCircle);
        Assert.False(With(Side.Of(Elm)).IsCircle);
    }

    [Fact]
    public void A_team_works_with_another_and_not_with_itself() =>
        Assert.Equal("team-with-itself", Assert.Single(Assert.Throws<Refused>(() => With(Side.Of(Larch))).Problems).Code);

    [Fact]
    public void An_agency_is_the_same_whatever_the_spaces_and_capitals()
    {
        Assert.True(AtSchool().IsOf("  fernhill   SCHOOL "));
        Assert.False(AtSchool().IsOf("Fernhill"));
        Assert.False(AtSchool().IsOf(null));
        Assert.False(new NamedContact(With(Side.Of(Elm)), null, His).IsOf("Fernhill School"));
    }
}
