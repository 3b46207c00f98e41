using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Encounters;

public sealed class ListTogetherTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 19, 9, 30, 0, TimeSpan.Zero);
    private static readonly By By = new(Id<Worker>.At(Now), Now, null);
    private static readonly Relationship Theirs = new(Side.Of(Id<Person>.At(Now)), Id<Family>.At(Now), By.Who, null, null, By.Day, By);

    [Fact]
    public void Mostly_mine_asks_what_could_be_done_together()
    {
        Assert.Contains(ListTogether.Wonder([Of(StepOwner.Me), Of(StepOwner.Me), Of(StepOwner.Me), Of(StepOwner.Them)]), q => q.Code == ListTogether.DoingFor);
        Assert.Empty(ListTogether.Wonder([Of(StepOwner.Me), Of(StepOwner.Me), Of(StepOwner.Together)]));
        Assert.Empty(ListTogether.Wonder([.. Enumerable.Repeat(StepOwner.Them, 3).Select(o => Of(o)), Of(StepOwner.Me), Of(StepOwner.Me)]));
    }

    [Fact]
    public void Told_to_do_much_of_it_asks_what_they_would_choose()
    {
        var (told, chosen) = (Of(StepOwner.Them, StepMark.IWasToldTo), Of(StepOwner.Them, StepMark.MyIdea));

        Assert.Contains(ListTogether.Wonder([told, Of(StepOwner.Them, StepMark.IWasToldTo), chosen]), q => q.Code == ListTogether.ToldTo);
        Assert.Empty(ListTogether.Wonder([told, chosen]));
    }

    [Fact]
    public void A_long_list_asks_how_it_feels()
    {
        var list = Enumerable.Range(0, 6).Select(_ => Of(StepOwner.Together)).ToList();

        Assert.Equal(ListTogether.HowDoesItFeel, Assert.Single(ListTogether.Wonder(list)).Code);
        list[0].Rest();
        Assert.Empty(ListTogether.Wonder(list));
    }

    [Fact]
    public void Too_much_just_now_keeps_one_and_rests_the_others()
    {
        var list = new[] { Of(StepOwner.Them), Of(StepOwner.Me), Of(StepOwner.Together) };
        list[2].Done(By.Day);

        ListTogether.KeepOne(list[1].Id, list);

        Assert.Equal([StepState.Resting, StepState.Open, StepState.Done], list.Select(s => s.State));
        Assert.Throws<Refused>(() => ListTogether.KeepOne(list[0].Id, list));
    }

    private static Step Of(StepOwner owner, StepMark? mark = null)
    {
        var step = new Step(Theirs, null, "A small thing", owner, null, null, null, Audience.MyTeam, By);
        step.MarkAs(mark);
        return step;
    }
}
