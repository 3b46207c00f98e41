using System.Net;
using Alongside.Domain;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.FromFamilies;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Releasing;
using Alongside.Web.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>Who is in my life, and what never goes to the worker it is about.</summary>
public sealed class OurPeopleTests
{
    private static readonly AskKind[] GoesPast = [AskKind.StepBack, AskKind.SomeoneElse, AskKind.SpeakUp];

    [Theory, BothEngines]
    public async Task Whoever_walks_with_me_stands_there_with_who_covers(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.OnDutyAsync(space.Maureen);

        (await space.Lea.OpensAsync(OurPeopleModel.At())).Shows("Leon").Shows("If they are away: Maureen.").ShowsNot("Ana");
    }

    [Theory, BothEngines]
    public async Task Who_helped_before_stands_apart_with_how_it_was_in_my_words(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        async Task HelpedAsync(string name, DateOnly? until, Helpfulness? how, string? why, bool released)
        {
            var helper = await space.Family.WithAsync((_, by) => new Helper(space.Family.Family, name, "Thursdays", true, null, false, false, how, why, new DateOnly(2024, 2, 1), until, null, Audience.MyTeam, by));
            if (released) await space.ReleaseAsync(helper.Id);
        }
        await HelpedAsync("Moira Teague", new(2025, 3, 31), Helpfulness.Helpful, "She held the baby first.", released: true);
        await HelpedAsync("Mr Dunmore", new(2025, 6, 30), Helpfulness.NotHelpful, null, released: false);
        await HelpedAsync("Dr Sayle", null, null, null, released: true);

        var page = await space.Lea.OpensAsync(OurPeopleModel.At());

        var before = page.Document.QuerySelector("section[aria-labelledby=before]")!.TextContent;
        foreach (var words in new[] { "Moira Teague", "Thursdays", "1 February 2024 to 31 March 2025", "She held the baby first." }) Assert.Contains(words, before, StringComparison.Ordinal);
        Assert.DoesNotContain("Sayle", before, StringComparison.Ordinal);
        page.Shows("Dr Sayle").ShowsNot("Dunmore");
    }

    [Theory, BothEngines]
    public async Task A_relationship_that_was_not_released_is_not_there(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await using (var door = space.Ana.Door())
        {
            var family = await door.OpenAsync(space.Family.Family);
            door.Add(new Domain.Relationships.Relationship(Domain.Relationships.Side.Of(family.Id), family.Id, space.Ana.Worker.Id, space.Team.Id, "Looks into Friday.", door.Today, door.By));
            await door.SaveAsync();
        }

        (await space.Lea.OpensAsync(OurPeopleModel.At())).ShowsNot("Ana").ShowsNot("Looks into Friday.");
    }

    [Theory, BothEngines]
    public async Task What_I_ask_about_a_worker_reaches_whoever_looks_after_the_team_and_never_that_worker(string engine)
    {
        foreach (var kind in GoesPast)
        {
            var space = await AnOurSpace.OnAsync(engine);
            Guid? about = kind == AskKind.SpeakUp ? null : space.Family.Id.Value;
            var page = (await space.Lea.OpensAsync(AskModel.At(kind, about))).Shows(kind == AskKind.SpeakUp ? "Maureen will read this." : "Maureen will read this. Leon will not.");

            (await page.SubmitsAsync(new { Text = "Wren said so." }, "Ask for it")).Shows("Nobody has answered yet.");

            var ask = await OnlyAskAsync(space.Lea);
            var held = await space.Maureen.OpensAsync(TodayModel.At());
            held.Shows("Wren said so.");
            (await space.Maureen.OpensAsync(AnswerAskModel.At(ask))).Shows("Wren said so.");
            foreach (var who in new[] { space.Leon, space.Ana })
            {
                (await who.OpensAsync(AnswerAskModel.At(ask))).Answers(HttpStatusCode.NotFound);
                foreach (var address in new[] { TodayModel.At(), FamilyModel.At(space.Family.Family), ThreadModel.At(space.Family.Id), PrepareModel.At(space.Family.Id), HistoryModel.At(space.Family.Family), FromThemModel.At(space.Family.Family), WhoReadsModel.At(space.Family.Family), "/families" })
                    (await who.OpensAsync(address)).ShowsNot("Wren").ShowsNot(ask.ToString());
            }
        }
    }

    [Theory, BothEngines]
    public async Task The_answer_comes_back_to_me(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await (await space.Lea.OpensAsync(AskModel.At(AskKind.SomeoneElse, space.Family.Id.Value))).SubmitsAsync(new { Text = "" }, "Ask for it");

        await (await space.Maureen.OpensAsync(AnswerAskModel.At(await OnlyAskAsync(space.Lea)))).SubmitsAsync(new { Answer = "Yes. I ring you tomorrow." }, "Answer");

        (await space.Lea.OpensAsync(AskModel.At(AskKind.SomeoneElse, space.Family.Id.Value))).Shows("Maureen answered today: Yes. I ring you tomorrow.");
        (await space.Maureen.OpensAsync(TodayModel.At())).ShowsNot("would like someone else");
    }

    [Theory, BothEngines]
    public async Task Who_steps_back_from_when_on_and_who_comes_instead_stands_beside_them_for_me_alone(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine, "Lea", "Marek");
        await space.Family.WithAsync((_, by) => Domain.Access.Release.To(space.Family.Id, space.Family.Family, space.Family.People[1].Id, by));
        var marek = await space.Place.FamilyMemberAsync(space.Family.People[1]);
        await (await space.Lea.OpensAsync(AskModel.At(AskKind.StepBack, space.Family.Id.Value))).SubmitsAsync(new { Text = "" }, "Ask for it");
        var ask = await space.Maureen.OpensAsync(AnswerAskModel.At(await OnlyAskAsync(space.Lea)));
        ask.Shows("From when could Leon step back?").Shows("Who does it instead?");

        (await ask.SubmitsAsync(new { Answer = "Yes.", StepsBackOn = RelationshipTests.Day(space.Maureen, -1) }, "Answer")).Answers(HttpStatusCode.UnprocessableEntity).Shows("That day has passed.");
        (await space.Lea.OpensAsync(OurPeopleModel.At())).ShowsNot("steps back");
        var answered = await ask.SubmitsAsync(new { Answer = "Yes. I have talked with him.", StepsBackOn = RelationshipTests.Day(space.Maureen, 10), WhoInstead = "Inês, on Thursdays" }, "Answer");

        answered.Shows("Leon steps back from").Shows("Instead: Inês, on Thursdays.");
        (await space.Lea.OpensAsync(OurPeopleModel.At())).Shows("From 29 November on, Leon steps back. Instead: Inês, on Thursdays.");
        (await marek.OpensAsync(OurPeopleModel.At())).Shows("Leon").ShowsNot("steps back").ShowsNot("Inês");
        foreach (var address in new[] { TodayModel.At(), FamilyModel.At(space.Family.Family), ThreadModel.At(space.Family.Id), HistoryModel.At(space.Family.Family), FromThemModel.At(space.Family.Family) })
            (await space.Leon.OpensAsync(address)).ShowsNot("Inês").ShowsNot("talked with him");
        // What is answered last holds, also that somebody stays.
        await (await space.Lea.OpensAsync(AskModel.At(AskKind.StepBack, space.Family.Id.Value))).SubmitsAsync(new { Text = "I was wrong about him." }, "Ask for it");
        await (await space.Maureen.OpensAsync(AnswerAskModel.At(await WaitingAskAsync(space.Lea)))).SubmitsAsync(new { Answer = "Then he stays." }, "Answer");
        (await space.Lea.OpensAsync(OurPeopleModel.At())).Shows("Leon").ShowsNot("steps back");
        await (await space.Lea.OpensAsync(AskModel.At(AskKind.StepBack, space.Family.Id.Value))).SubmitsAsync(new { Text = "" }, "Ask for it");
        await (await space.Maureen.OpensAsync(AnswerAskModel.At(await WaitingAskAsync(space.Lea)))).SubmitsAsync(new { Answer = "He goes.", StepsBackOn = RelationshipTests.Day(space.Maureen, 10) }, "Answer");
        (await space.Lea.OpensAsync(OurPeopleModel.At())).Shows("Leon steps back");
        await using var door = space.Leon.Door();
        (await door.OpenAsync(space.Family.Id)).HandTo(space.Ana.Worker.Id, space.Team.Id, door.Today, null, door.By);
        await door.SaveAsync();
        (await space.Lea.OpensAsync(OurPeopleModel.At())).Shows("Ana").ShowsNot("steps back");
    }

    [Theory, BothEngines]
    public async Task When_somebody_speaks_up_for_me_nobody_is_asked_who_leaves(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await (await space.Lea.OpensAsync(AskModel.At(AskKind.SpeakUp))).SubmitsAsync(new { Text = "At the review." }, "Ask for it");

        (await space.Maureen.OpensAsync(AnswerAskModel.At(await OnlyAskAsync(space.Lea)))).Shows("At the review.").ShowsNot("step back").ShowsNot("Who does it instead?");
    }

    [Theory, BothEngines]
    public async Task Where_there_is_nobody_else_it_promises_nothing_and_says_whom_to_ring(string engine)
    {
        var place = await Place.On(engine);
        var leon = await place.WorkerAsync("Leon Dacre", await place.TeamAsync());
        var family = await ARelationship.HeldByAsync(leon, "Lea");
        await family.WithAsync((_, by) => Domain.Access.Release.To(family.Id, family.Family, family.Person.Id, by));
        var lea = await place.FamilyMemberAsync(family.Person);

        var page = (await lea.OpensAsync(AskModel.At(AskKind.StepBack, family.Id.Value))).Shows("There is nobody else here who could read this. Please ring instead:");

        Assert.Empty(page.Document.QuerySelectorAll("main textarea"));
    }

    [Theory, BothEngines]
    public async Task How_helpful_somebody_feels_is_mine_until_I_choose_who_reads_it(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await FeelsAsync(space, "OnlyMe");
        (await space.Lea.OpensAsync(OurPeopleModel.At())).Shows("You said: helps sometimes.");
        Assert.Equal((0, 0), (await FeltAsync(space.Leon, space), await FeltAsync(space.Maureen, space)));

        await FeelsAsync(space, "NotTheWorker");
        Assert.Equal((0, 1), (await FeltAsync(space.Leon, space), await FeltAsync(space.Maureen, space)));

        await FeelsAsync(space, "TheWorker");
        Assert.Equal((1, 0), (await FeltAsync(space.Leon, space), await FeltAsync(space.Maureen, space)));
    }

    [Theory, BothEngines]
    public async Task Somebody_I_count_among_those_who_help_is_only_mine_at_first(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        (await (await space.Lea.OpensAsync(OurPeopleModel.At())).SubmitsAsync(new { Name = "Mrs Ali", Does = "The school kitchen" }, "Add them")).Shows("Mrs Ali").Shows("The school kitchen");

        (await space.Leon.OpensAsync(FamilyModel.At(space.Family.Family))).ShowsNot("Mrs Ali");
    }

    private static async Task FeelsAsync(AnOurSpace space, string reads) =>
        await (await space.Lea.OpensAsync(OnePersonModel.At(space.Family.Id.Value))).SubmitsAsync(new { Helpful = nameof(Helpfulness.SometimesHelpful), Why = "", Reads = reads }, "Keep it");

    private static async Task<int> FeltAsync(Someone who, AnOurSpace space)
    {
        await using var door = who.Door();
        await door.OpenAsync(space.Family.Id);
        return await door.Of<Felt>().CountAsync();
    }

    internal static async Task<Id<Ask>> OnlyAskAsync(Someone lea)
    {
        await using var door = lea.Door();
        await door.OpenOursAsync();
        return await door.Of<Ask>().Select(a => a.Id).SingleAsync();
    }

    private static async Task<Id<Ask>> WaitingAskAsync(Someone lea)
    {
        await using var door = lea.Door();
        await door.OpenOursAsync();
        return await door.Of<Ask>().Where(a => a.AnsweredAt == null).Select(a => a.Id).SingleAsync();
    }
}
