using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;

namespace Alongside.Domain.Tests.Together;

public sealed class GatheringTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly Id<Worker> Dela = Id<Worker>.At(Noon), Leon = Id<Worker>.At(Noon.AddSeconds(1));
    private static readonly By Hers = new(Dela, Noon, Id<Team>.At(Noon));

    private static Gathering Kitchen(DateOnly? day = null) => new("Thursday kitchen", day ?? Hers.Day, "The mill", "We made soup.", Leon, Hers);

    private static Relationship With(Id<Person> person, int since = 90) => new(Side.Of(person), Id<Family>.At(Noon), Dela, Hers.Team, null, Hers.Day.AddDays(-since), Hers);

    [Fact]
    public void What_a_group_was_is_written_for_the_team_that_led_it_and_has_nobody_in_it()
    {
        var group = Kitchen();

        Assert.Equal((Dela, (Id<Worker>?)Leon, Hers.Team, Audience.MyTeam), (group.AuthorId, group.LedWithId, group.TeamId, group.Audience));
        Assert.True(group.IsLedBy(Dela) && group.IsLedBy(Leon) && !group.IsLedBy(Id<Worker>.At(Noon.AddSeconds(2))));
        Assert.Null(new Gathering("Walk", Hers.Day, null, null, Dela, Hers).LedWithId);
        Assert.DoesNotContain(typeof(Gathering).GetProperties(), p => p.PropertyType == typeof(Id<Person>) || p.PropertyType == typeof(Id<Family>) || p.PropertyType == typeof(Id<Relationship>) || typeof(System.Collections.IEnumerable).IsAssignableFrom(p.PropertyType) && p.PropertyType != typeof(string));
    }

    [Fact]
    public void Each_who_came_has_a_time_together_of_their_own_that_names_nobody_else()
    {
        var (one, other) = (Id<Person>.At(Noon), Id<Person>.At(Noon.AddSeconds(1)));
        var group = Kitchen();
        var (met, theirs) = (group.Came(With(one), Hers), group.Came(With(other), Hers));

        Assert.Equal((EncounterKind.Group, group.Day, "The mill", "Thursday kitchen", (Id<Gathering>?)group.Id), (met.Kind, met.Day, met.Place, met.Purpose, met.GatheringId));
        Assert.Equal((one, Presence.There), (Assert.Single(met.People).PersonId!.Value, met.People[0].Presence));
        Assert.Equal(other, Assert.Single(theirs.People).PersonId);
        Assert.Empty(group.Came(new Relationship(Side.Of(Id<Family>.At(Noon)), Id<Family>.At(Noon), Dela, null, null, Hers.Day, Hers), Hers).People);
    }

    [Fact]
    public void Nobody_came_who_was_not_known_yet_and_no_group_meets_between_colleagues()
    {
        Assert.Throws<Refused>(() => Kitchen(Hers.Day.AddDays(-9)).Came(With(Id<Person>.At(Noon), since: 3), Hers));
        Assert.Throws<Refused>(() => Kitchen().Came(new Relationship(Side.Of(Leon), null, Dela, null, null, Hers.Day, Hers), Hers));
        Assert.Throws<Refused>(() => Encounter.Record(With(Id<Person>.At(Noon)), EncounterKind.Visit, new(Hers.Day, null, null), null, Hers).InGroup(Kitchen()));
    }

    [Fact]
    public void Every_reason_is_said_at_once()
    {
        var refused = Assert.Throws<Refused>(() => new Gathering(" ", Hers.Day.AddDays(1), new('x', Words.Line + 1), new('x', Words.Note + 1), null, Hers));

        Assert.Equal(["Day", "Name", "Place", "Together"], refused.Problems.Select(p => p.Field).Order());
    }

    [Fact]
    public void What_it_is_called_its_day_and_its_place_go_along_where_they_were_not_written_again()
    {
        var group = Kitchen();
        var of = With(Id<Person>.At(Noon));
        var (met, again) = (group.Came(of, Hers), group.Came(of, Hers));
        again.PutAt(new(group.Day, 9 * 60, null), "At the school gate");
        Assert.True(group.IsAsIn(met) && !group.IsAsIn(again));

        group.Say("Friday kitchen", Hers.Day.AddDays(-6), "The hall", null, null, Hers);
        group.GoesAlongTo(met, of, Hers);

        Assert.Equal(("Friday kitchen", Hers.Day.AddDays(-6), "The hall", (string?)null), (met.Purpose, met.Day, met.Place, group.Together));
        Assert.True(group.IsAsIn(met));
        met.DidNotMeet("Next week", Hers.Day);
        Assert.False(group.IsAsIn(met));
    }

    [Fact]
    public void Only_its_author_says_that_it_never_was_and_says_why()
    {
        var group = Kitchen();

        Assert.Throws<Refused>(() => group.Void("Twice", new(Leon, Noon, null)));
        Assert.Throws<Refused>(() => group.Void(" ", Hers));
        group.Void("It was written twice.", Hers);

        Assert.Equal("It was written twice.", group.Voided!.Why);
    }
}
