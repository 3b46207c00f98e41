using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Encounters;

public sealed class EncounterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero);
    private static readonly By By = new(Id<Worker>.At(Now), Now, null);
    private static readonly Id<Person> Leanne = Id<Person>.At(Now);
    private static readonly Relationship Theirs = new(Side.Of(Leanne), Id<Family>.At(Now), By.Who, null, null, By.Day.AddDays(-30), By);

    [Fact]
    public void Whoever_acts_just_after_midnight_acts_on_their_own_day()
    {
        var late = new By(By.Who, new(2026, 6, 1, 23, 30, 0, TimeSpan.Zero), null) { Day = new(2026, 6, 2) };

        Assert.Equal(new(2026, 6, 2), late.Day);
        Assert.Equal(new(2026, 11, 19), By.Day);
    }

    [Fact]
    public void What_was_planned_for_tomorrow_has_not_happened_yet()
    {
        var planned = Encounter.Plan(Theirs, EncounterKind.Visit, new(By.Day.AddDays(1), null, null), null, false, null, By);

        Assert.Equal("written-up-ahead", Assert.Throws<Refused>(() => planned.Happened(By.Day)).Problems[0].Code);
        Assert.Throws<Refused>(() => planned.DidNotMeet("A text", By.Day));
    }

    [Fact]
    public void Whoever_is_named_no_longer_was_not_there_after_all()
    {
        var met = Encounter.Record(Theirs, EncounterKind.Visit, new(By.Day, null, null), null, By);
        met.With(Leanne, null, Presence.There, Now);
        met.With(null, "Nan", Presence.There, Now);

        met.OnlyWith([Leanne], []);

        Assert.Equal([Presence.There, Presence.NotThere], met.People.Select(p => p.Presence));
    }

    [Fact]
    public void A_child_spoken_with_alone_was_seen_and_what_nobody_noted_stays_open()
    {
        var met = Encounter.Record(Theirs, EncounterKind.Visit, new(By.Day, null, null), null, By);

        met.ChildWas(Leanne, null, true, Now);
        met.ChildWas(Id<Person>.At(Now), null, null, Now);

        var child = Assert.Single(met.People);
        Assert.True(child.Seen);
        Assert.True(child.SpokenWithAlone);
    }

    [Theory]
    [InlineData(19, 570, false)]
    [InlineData(19, 1110, true)]
    [InlineData(19, 450, true)]
    [InlineData(19, null, false)]
    [InlineData(15, 600, true)]
    public void Goodwill_outside_working_hours_is_noticed(int day, int? from, bool outside) =>
        Assert.Equal(outside, Encounter.Record(Theirs, EncounterKind.Call, new(new(2026, 11, day), from, null), null, By).OutOfHours);

    [Fact]
    public void Only_somebody_wanted_beside_them_around_and_alive_is_missed()
    {
        var planned = Encounter.Plan(Theirs, EncounterKind.Meeting, new(By.Day, null, null), null, false, null, By);
        planned.With(null, "nan", Presence.ComesWithThem, Now);
        var dad = Id<Person>.At(Now);
        Helper[] helpers = [Helping("Nan"), Helping("Ms Ali"), Helping("Old worker", until: By.Day.AddDays(-1)), Helping("Dad", person: dad), Helping("Bev", comes: false)];

        Assert.Equal(["Ms Ali"], TrustedPerson.NotInvited(helpers, planned, new HashSet<Id<Person>> { dad }).Select(h => h.Name));
    }

    [Theory]
    [InlineData(19, 23)]
    [InlineData(16, 18)]
    [InlineData(20, 23)]
    public void Soon_is_the_next_working_day_after_tomorrow(int today, int soon) => Assert.Equal(new(2026, 11, soon), PickedDay.Soon(new(2026, 11, today)));

    [Fact]
    public void Missing_each_other_twice_in_a_row_is_a_question_and_once_is_not()
    {
        Encounter[] past = [NotMet(), NotMet(), Encounter.Record(Theirs, EncounterKind.Visit, new(By.Day, null, null), null, By), NotMet()];

        Assert.Equal(2, NotMeeting.Wonder(past)!.With[0].Value);
        Assert.Null(NotMeeting.Wonder(past.Skip(1)));
    }

    private static Encounter NotMet()
    {
        var planned = Encounter.Plan(Theirs, EncounterKind.Visit, new(By.Day, null, null), null, false, null, By);
        planned.DidNotMeet("A card", By.Day);
        return planned;
    }

    private static Helper Helping(string name, DateOnly? until = null, Id<Person>? person = null, bool comes = true)
    {
        var helper = new Helper(Id<Family>.At(Now), name, null, false, null, false, false, null, null, null, until, person, Audience.MyTeam, By);
        helper.IsWantedBeside(comes);
        return helper;
    }
}
