using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Our;

namespace Alongside.Tests.Features;

/// <summary>What is somebody's choice and what is not, why anybody comes, and how all of it feels to them.</summary>
public sealed class OurChoiceTests
{
    private static async Task OpensHonestlyAsync(AnOurSpace space, Action<Relationship> say)
    {
        await using var door = space.Leon.Door();
        say(await door.OpenAsync(space.Family.Id));
        await door.SaveAsync();
    }

    [Theory, BothEngines]
    public async Task It_stands_there_what_is_my_choice_and_what_happens_if_I_say_no(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await OpensHonestlyAsync(space, r => r.SayWhoseChoice(Choice.From(Basis.PartlyAChoice, "Which day we meet.", "That we meet at all.", "The court, in May.", "We look at it again together.")));

        var page = await space.Lea.OpensAsync(OurChoiceModel.At());

        page.Shows("Some of it is your choice, and some is not.").Shows("This is your choice").Shows("Which day we meet.").Shows("This is not your choice").Shows("That we meet at all.")
            .Shows("Who decided").Shows("The court, in May.").Shows("If you say no").Shows("We look at it again together.");
    }

    [Theory, BothEngines]
    public async Task What_the_worker_may_do_and_what_my_rights_are_is_told_before_I_ask(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await OpensHonestlyAsync(space, r =>
        {
            r.SayWhoseChoice(Choice.From(Basis.Statutory, null, null, "The court", null));
            r.Open(Opening.From(null, null, null, null, "He can ask the school how you are.", "You may bring somebody along.", null));
        });

        var page = await space.Lea.OpensAsync(OurChoiceModel.At());

        page.Shows("No. But you can say how we do it.").Shows("What Leon may do").Shows("He can ask the school how you are.").Shows("Your rights").Shows("You may bring somebody along.");
    }

    [Theory, BothEngines]
    public async Task Each_condition_says_who_asks_why_and_what_would_do_instead(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var condition = await space.Family.WithAsync((r, by) => new Condition(r, "Come to the group on Mondays", "The school", "They worry about the mornings.", "Walk to school with Leon.", Domain.Audience.MyTeam, by));
        (await space.Lea.OpensAsync(OurChoiceModel.At())).ShowsNot("Come to the group");
        await space.ReleaseAsync(condition.Id);

        var page = await space.Lea.OpensAsync(OurChoiceModel.At());

        page.Shows("What is asked of you").Shows("Come to the group on Mondays The school asks for this.").Shows("Why: They worry about the mornings.").Shows("Or instead: Walk to school with Leon.");
    }

    [Theory, BothEngines]
    public async Task How_we_work_together_is_there_for_both_and_can_be_talked_about_again(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await OpensHonestlyAsync(space, r => r.Agree("We say it when we are cross. No calls after six.", null, together: true, By(space)));

        var page = await space.Lea.OpensAsync(AgreedModel.At());
        var list = await page.SubmitsAsync(button: "This won’t work for me: How we work together");

        page.Shows("How Leon and I work together We say it when we are cross. No calls after six.");
        list.Shows("This will not work for me: How we work together");
    }

    [Theory, BothEngines]
    public async Task Somebody_is_asked_how_the_whole_list_feels_and_too_much_comes_first_when_they_meet(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var step = await space.Family.WithAsync((r, by) => new Step(r, null, "Ring the debt adviser", StepOwner.Them, null, null, null, Domain.Audience.MyTeam, by));
        await space.ReleaseAsync(step.Id);

        var page = await space.Lea.OpensAsync(AgreedModel.At());
        var list = await page.SubmitsAsync(button: "It is too much");

        page.Shows("How does this list feel, all of it together?");
        list.Shows("It is too much this week. Can we leave some of it?");
    }

    [Theory, BothEngines]
    public async Task Why_somebody_comes_stands_beside_the_day(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var planned = await space.Family.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(by.Day.AddDays(2), 570, null), "The café", false, "To fill in the school form", by));
        await space.ReleaseAsync(planned.Id);

        (await space.Lea.OpensAsync(WeekModel.At())).Shows("Leon comes to see you: The café").Shows("What for: To fill in the school form");
    }

    [Theory, BothEngines]
    public async Task What_a_worker_does_differently_stands_beside_what_they_learned(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.WritesAsync("You read everything.", EntryKind.WhatILearned);
        await space.WritesAsync("I bring paper now.", EntryKind.WhatIChanged);
        await space.WritesAsync("A thought for myself.", EntryKind.WhatIChanged, released: false);

        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("What Leon learned You read everything.").Shows("What Leon does differently now I bring paper now.").ShowsNot("A thought for myself");
    }

    [Theory, BothEngines]
    public async Task When_it_goes_well_a_worker_is_asked_why_and_it_is_kept_with_the_relationship(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        var asked = await space.Leon.OpensAsync(OwnSideModel.At(space.Family.Id));
        await asked.SubmitsAsync(new { AtEase = 9, CanRaiseHard = 9, BringsProblems = 9, WhatWorks = "We walk while we talk." });

        asked.Shows("What works, and why").Shows("Ask it when things go well");
        (await space.Leon.OpensAsync(CheckInsModel.At(space.Family.Id))).Shows("We walk while we talk.");
    }

    private static Domain.By By(AnOurSpace space) => new(space.Leon.Worker.Id, space.Place.Clock.GetUtcNow(), space.Team.Id) { Day = space.Place.Clock.Today };
}
