using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Encounters;

public sealed class WhereIStoodTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero);
    private static readonly By By = new(Id<Worker>.At(Now), Now, null);
    private static readonly Relationship Theirs = new(Side.Of(Id<Person>.At(Now)), Id<Family>.At(Now), By.Who, null, null, By.Day, By);

    [Theory]
    [InlineData(9, 7, Stance.With)]
    [InlineData(9, 3, Stance.For)]
    [InlineData(1, 9, Stance.To)]
    [InlineData(3, 1, Stance.NotThere)]
    public void The_four_fields_of_the_window(int support, int challenge, Stance stance) => Assert.Equal(stance, WhereIStood.Of(support, challenge));

    [Fact]
    public void In_the_middle_or_unsaid_there_is_nothing_to_wonder()
    {
        Assert.Null(WhereIStood.Of(5, 9));
        Assert.Null(WhereIStood.Of(null, 9));
        Assert.Empty(WhereIStood.Wonder([Felt(Feeling.None, 9, 9)]));
        Assert.Empty(WhereIStood.Wonder([]));
    }

    [Fact]
    public void Pushing_too_cosy_and_far_away_each_ask_their_own_question()
    {
        Assert.Equal(WhereIStood.TooCosy, Assert.Single(WhereIStood.Wonder([Felt(Feeling.None, 9, 1)])).Code);
        Assert.Equal(WhereIStood.Pushing, Assert.Single(WhereIStood.Wonder([Felt(Feeling.None, 1, 9)])).Code);
        Assert.Equal(WhereIStood.FarAway, Assert.Single(WhereIStood.Wonder([Felt(Feeling.None, 1, 1)])).Code);
    }

    [Fact]
    public void Hope_that_swings_twice_is_asked_about()
    {
        Assert.Equal(WhereIStood.HopeSwings, Assert.Single(WhereIStood.Wonder([Felt(Feeling.Hopeful), Felt(Feeling.Stuck), Felt(Feeling.Tired), Felt(Feeling.Hopeful)])).Code);
        Assert.Empty(WhereIStood.Wonder([Felt(Feeling.Hopeful), Felt(Feeling.Stuck), Felt(Feeling.Stuck)]));
    }

    private static Reflection Felt(Feeling after, int? support = null, int? challenge = null) =>
        new(Encounter.Record(Theirs, EncounterKind.Visit, new(By.Day, null, null), null, By), Feeling.None, after, support, challenge, By);
}
