using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.People;

public sealed class SamePersonTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Id<Person> Kit = Id<Person>.At(Start), Kitt = Id<Person>.At(Start), Chris = Id<Person>.At(Start);
    private static readonly By Ana = new(Id<Worker>.At(Start), Start, null), Ben = new(Id<Worker>.At(Start), Start.AddHours(1), null);

    [Fact]
    public void One_says_that_two_records_are_one_person_and_another_agrees()
    {
        var said = Said(Kit, Kitt);

        Assert.Equal("needs-another-hand", Assert.Throws<Refused>(() => said.Agree(Ana)).Problems.Single().Code);
        Assert.False(said.Stands);
        said.Agree(Ben);

        Assert.True(said.Stands);
        Assert.Equal("already-answered", Assert.Throws<Refused>(() => said.Agree(Ben)).Problems.Single().Code);
    }

    [Fact]
    public void One_hand_is_enough_to_take_them_apart_with_a_reason()
    {
        var said = Said(Kit, Kitt);
        Assert.Equal("not-joined", Assert.Throws<Refused>(() => said.TakeApart("Two birthdays", [], Ana)).Problems.Single().Code);
        said.Agree(Ben);

        Assert.Throws<Refused>(() => said.TakeApart(" ", [], Ana));
        said.TakeApart("Two birthdays", [], Ana);

        Assert.False(said.Stands);
        Assert.False(said.Waits);
    }

    [Fact]
    public void What_was_joined_later_with_either_is_taken_apart_first()
    {
        var (first, second) = (Said(Kit, Kitt), Said(Chris, Kit));
        first.Agree(Ben);
        second.Agree(Ben with { At = Start.AddHours(2) });

        Assert.Equal("later-apart-first", Assert.Throws<Refused>(() => first.TakeApart("No", [first, second], Ana)).Problems.Single().Code);
        second.TakeApart("No", [first, second], Ana);
        first.TakeApart("No", [first, second], Ana);
    }

    [Fact]
    public void Nobody_is_the_same_as_themselves_and_nothing_is_said_twice()
    {
        Assert.Equal("choose-one", Assert.Throws<Refused>(() => new SamePerson(Kit, Kit, "Why", [], Ana)).Problems.Single().Code);
        Assert.Equal(["choose-one", "words-missing"], Assert.Throws<Refused>(() => new SamePerson(Kit, null, "", [], Ana)).Problems.Select(p => p.Code));
        Assert.Equal("already-said-same", Assert.Throws<Refused>(() => new SamePerson(Kitt, Kit, "Why", [Said(Kit, Kitt)], Ben)).Problems.Single().Code);
        Assert.Throws<Refused>(() => new MustNotMeet(Kit, Kit, "Why", Ana));
    }

    [Fact]
    public void Whoever_said_it_may_take_it_back_while_it_waits()
    {
        var said = Said(Kit, Kitt);
        said.AreTwo("I asked her.", Ana);

        Assert.Equal("already-answered", Assert.Throws<Refused>(() => said.Agree(Ben)).Problems.Single().Code);
    }

    private static SamePerson Said(Id<Person> stays, Id<Person> goes) => new(stays, goes, "She told me.", [], Ana);
}
