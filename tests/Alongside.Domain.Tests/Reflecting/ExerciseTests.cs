using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;

namespace Alongside.Domain.Tests.Reflecting;

public sealed class ExerciseTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero);
    private static readonly By By = new(Id<Worker>.At(Now), Now, null);

    private const string Walk = """
        title: A walk round the block
        about: For a head that is too full.
        framework: Common sense
        source: Nobody needs one.
        ours: yes
        when: I cannot think any more.
        when: I want to shout.
        offer: full, heated

        # How full is it?
        answer: scale | empty | full to the brim

        # Go out
        answer: nothing
        Leave the telephone.
        Come back when you want to.

        # What came to you?
        """;

    [Fact]
    public void A_text_that_anybody_can_edit_becomes_an_exercise_step_by_step()
    {
        var walk = Exercise.Read("walk", Walk);

        Assert.Equal(("walk", "A walk round the block", true), (walk.Code, walk.Title, walk.IsOurs));
        Assert.Equal(["I cannot think any more.", "I want to shout."], walk.When);
        Assert.Equal(["full", "heated"], walk.Offers);
        Assert.Equal([Answering.Scale, Answering.Nothing, Answering.Words], walk.Steps.Select(s => s.Answering));
        Assert.Equal(["Leave the telephone.", "Come back when you want to."], walk.Steps[1].Prompt);
        Assert.Equal(["empty", "full to the brim"], walk.Steps[0].Choices);
    }

    [Theory]
    [InlineData("about: x\nframework: x\nsource: x\n# One", "'title:' is missing")]
    [InlineData("title: x\nabout: x\nframework: x\nsource: x", "no step")]
    [InlineData("title: x\njust words\n# One", "line 2")]
    [InlineData("title: x\ntitle: y\n# One", "stands here twice")]
    [InlineData("title: x\nabout: x\nframework: x\nsource: x\n# One\nanswer: scale | only one end", "line 6")]
    public void Whoever_edits_one_is_told_what_is_wrong_and_where(string text, string says) =>
        Assert.Contains(says, Assert.Throws<FormatException>(() => Exercise.Read("mine", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_begun_in_one_language_goes_on_in_it()
    {
        Assert.Equal(("en", false), (Exercise.Read("walk", Walk).Language, Exercise.Read("walk", Walk).IsUnchecked));
        var spacer = Exercise.Read("walk", "title: Spacer\nabout: x\nframework: x\nsource: x\nunchecked: yes\n# Wyjdź", "pl");

        Assert.Equal(("pl", true, "pl"), (spacer.Language, spacer.IsUnchecked, new ExerciseRun(spacer, null, By).Language));
        Assert.Throws<FormatException>(() => Exercise.Read("walk", Walk, "Polish"));
    }

    [Fact]
    public void Every_answer_may_be_left_out_and_missing_is_not_zero()
    {
        var walk = Exercise.Read("walk", Walk);
        var run = new ExerciseRun(walk, null, By);

        var left = new ExerciseAnswer(run, 1, walk.Steps[0], null, null, By);
        Assert.Null(left.Point);
        left.Say(walk.Steps[0], "words have no place on a scale", 0);
        Assert.Equal((0, null), (left.Point, left.Text));
    }

    [Fact]
    public void A_scale_has_two_ends_and_a_choice_is_one_of_those_offered()
    {
        var run = new ExerciseRun(Exercise.Read("walk", Walk), null, By);
        var choice = new ExerciseStep("Which?", [], Answering.Choice, ["this", "that"]);

        Assert.Equal("between", Assert.Throws<Refused>(() => new ExerciseAnswer(run, 1, Exercise.Read("walk", Walk).Steps[0], null, 11, By)).Problems[0].Code);
        Assert.Equal("choose-one", Assert.Throws<Refused>(() => new ExerciseAnswer(run, 1, choice, "something else", null, By)).Problems[0].Code);
    }

    [Fact]
    public void What_is_mine_is_shown_to_one_colleague_and_never_to_myself()
    {
        var line = new JournalLine(JournalKind.Dread, "Thursday.", default, default, By);
        var marta = Id<Worker>.At(Now);

        Assert.Null(line.ShownToId);
        line.ShowTo(marta, By);
        Assert.Equal(marta, line.ShownToId);
        line.ShowNobody();
        Assert.Null(line.ShownToId);
        Assert.Throws<Refused>(() => line.ShowTo(By.Who, By));
    }

    [Theory]
    [InlineData(FullnessLevel.RoomToSpare, false)]
    [InlineData(FullnessLevel.NearlyFull, false)]
    [InlineData(FullnessLevel.Full, true)]
    [InlineData(FullnessLevel.SpillingOver, true)]
    public void Who_is_full_is_offered_company(FullnessLevel level, bool offered) => Assert.Equal(offered, new Fullness(level, null, By).AsksForCare);
}
