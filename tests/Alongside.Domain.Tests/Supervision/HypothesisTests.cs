using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;

namespace Alongside.Domain.Tests.Supervision;

/// <summary>A guess that two colleagues carry along, and what became of what they agreed.</summary>
public sealed class HypothesisTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly By Maureen = new(Id<Worker>.At(Noon), Noon, null);

    private static Talk Talked()
    {
        var held = new Relationship(Side.Of(Id<Worker>.At(Noon.AddSeconds(1))), null, Maureen.Who, null, null, Maureen.Day.AddMonths(-6), Maureen);
        var session = Encounter.Record(held, EncounterKind.Supervision, new(Maureen.Day, null, null), null, Maureen);
        return new(new AgendaItem(held, Whose.Theirs, "He went quiet.", null, null, null, true, false, Audience.MyTeam, Maureen), session, Maureen);
    }

    [Fact]
    public void A_guess_says_what_would_tell()
    {
        Assert.Equal("say-what-would-tell", Assert.Throws<Refused>(() => new Hypothesis(Talked(), "He felt cornered.", " ", Maureen)).Problems.Single().Code);
        Assert.Equal(HypothesisState.Proposed, new Hypothesis(Talked(), "He felt cornered.", "He talks when nobody asks.", Maureen).State);
    }

    [Fact]
    public void It_stands_or_is_set_aside_and_the_day_is_that_of_the_last_change()
    {
        var guess = new Hypothesis(Talked(), "He felt cornered.", "He talks when nobody asks.", Maureen);

        guess.Stands(HypothesisState.Supported, new(Maureen.Who, Noon.AddDays(7), null));
        guess.Stands(HypothesisState.Supported, new(Maureen.Who, Noon.AddDays(14), null));

        Assert.Equal((HypothesisState.Supported, Maureen.Day.AddDays(7)), (guess.State, guess.StateOn));
        Assert.Throws<Refused>(() => guess.Stands((HypothesisState)9, Maureen));
    }

    [Fact]
    public void Three_layers_lie_side_by_side_and_make_it_not_empty()
    {
        var talk = Talked();
        Assert.True(talk.IsEmpty);

        talk.SayLayers("Asked and asked", "Asked and asked", null, null);

        Assert.False(talk.IsEmpty);
        Assert.Null(talk.OneUp);
    }

    [Fact]
    public void What_became_of_it_has_its_day_and_can_be_taken_back()
    {
        var talk = Talked();

        talk.SayWhatBecame("He talked about the bike.", Maureen);
        Assert.Equal(Maureen.Day, talk.BecameOn);
        talk.SayWhatBecame("", Maureen);

        Assert.Null(talk.BecameOn);
    }

    [Fact]
    public void How_somebody_came_is_shown_to_the_other_of_two_and_never_in_a_family()
    {
        var held = new Relationship(Side.Of(Id<Worker>.At(Noon.AddSeconds(1))), null, Maureen.Who, null, null, Maureen.Day.AddMonths(-6), Maureen);
        var felt = new Reflection(Encounter.Record(held, EncounterKind.Supervision, new(Maureen.Day, null, null), null, Maureen), Feeling.Tired, Feeling.Calm, null, null, Maureen);
        Assert.Equal(Audience.OnlyMe, felt.Audience);

        felt.ShowToBoth(true);
        Assert.Equal(Audience.MyTeam, felt.Audience);

        var family = new Relationship(Side.Of(Id<Domain.People.Person>.At(Noon)), Id<Domain.People.Family>.At(Noon), Maureen.Who, null, null, Maureen.Day, Maureen);
        var visit = new Reflection(Encounter.Record(family, EncounterKind.Visit, new(Maureen.Day, null, null), null, Maureen), Feeling.Tired, Feeling.Calm, null, null, Maureen);
        Assert.Throws<Refused>(() => visit.ShowToBoth(true));
    }
}
