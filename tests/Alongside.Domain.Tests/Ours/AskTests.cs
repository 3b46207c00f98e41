using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Ours;

public sealed class AskTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 21, 40, 0, TimeSpan.Zero);
    private static readonly Id<Person> Lea = Id<Person>.At(Now);
    private static readonly By Leon = new(Id<Worker>.At(Now), Now, Id<Team>.At(Now));
    private static readonly By Her = By.OfPerson(Lea, Now, null);
    private static readonly Relationship With = new(Side.Of(Lea), Id<Family>.At(Now), Leon.Who, Leon.Team, null, Leon.Day, Leon);

    [Fact]
    public void Not_being_safe_needs_no_words() => Assert.True(Ask.NotSafe(With, " ", Audience.MyTeam, Her) is { Text: null, Waits: true });

    [Fact]
    public void An_answer_is_a_line_and_stays_beside_what_was_asked()
    {
        var ask = Ask.NotSafe(With, "He is outside.", Audience.MyTeam, Her);

        Assert.Throws<Refused>(() => ask.AnswerWith(" ", null, Leon));
        ask.AnswerWith("I rang you at 21:50.", null, Leon);

        Assert.Equal(("He is outside.", "I rang you at 21:50.", Leon.Who, false), (ask.Text, ask.Answer, ask.AnsweredBy, ask.Waits));
        Assert.Throws<Refused>(() => ask.AnswerWith("Again.", null, Leon));
    }

    [Fact]
    public void Their_own_side_is_answered_by_having_been_read()
    {
        var ask = Ask.Beside(With, AskKind.MySide, Guid.Empty, "Entry", "She shouted.", "I was scared.", Audience.MyTeam, Her);

        ask.AnswerWith(null, null, Leon);

        Assert.False(ask.Waits);
    }

    [Fact]
    public void To_put_right_takes_a_decision_and_words()
    {
        var ask = Ask.Beside(With, AskKind.PutRight, Guid.Empty, "Entry", "She kept the letters.", "It was Jordan.", Audience.MyTeam, Her);

        Assert.Contains(Assert.Throws<Refused>(() => ask.AnswerWith("Yes.", null, Leon)).Problems, p => p.Field == "Reworded");
        ask.AnswerWith("Yes. Thank you.", true, Leon);

        Assert.Equal(("She kept the letters.", true), (ask.Quoted, ask.Reworded));
    }

    [Fact]
    public void An_answer_can_say_from_when_on_one_steps_back_and_who_comes_instead()
    {
        var ask = Ask.ForSomebody(With, AskKind.StepBack, Guid.Empty, "Mr Dunmore", null, Her);

        Assert.Equal("StepsBackOn", Assert.Single(Assert.Throws<Refused>(() => ask.AnswerWith("Yes.", null, Leon, Leon.Day.AddDays(-1))).Problems).Field);
        ask.AnswerWith("Yes.", null, Leon, Leon.Day, "Saira");
        var other = Ask.ForSomebody(With, AskKind.SpeakUp, null, null, null, Her);
        other.AnswerWith("Yes.", null, Leon, Leon.Day.AddDays(-1), "Saira");

        Assert.Equal((Leon.Day, "Saira"), (ask.StepsBackOn, ask.WhoInstead));
        Assert.Equal((null, null), (other.StepsBackOn, other.WhoInstead));
    }

    [Theory]
    [InlineData(AskKind.StepBack)]
    [InlineData(AskKind.SomeoneElse)]
    [InlineData(AskKind.SpeakUp)]
    public void Asking_for_somebody_is_never_the_teams_to_read(AskKind kind) => Assert.Equal(Audience.OnlyMe, Ask.ForSomebody(With, kind, null, null, null, Her).Audience);

    [Fact]
    public void Only_whoever_asked_takes_it_back_and_gives_no_reason()
    {
        var ask = Ask.NotSafe(With, null, Audience.MyTeam, Her);

        Assert.Throws<Refused>(() => ask.TakeBack(Leon));
        Assert.Throws<Refused>(() => ask.TakeBack(By.OfPerson(Id<Person>.At(Now), Now, null)));
        ask.TakeBack(Her);

        Assert.True(ask is { Waits: false, Voided: { Who: null, Why: "" } });
    }
}
