using System.Net;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.FromFamilies;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>What is written for me, what I write myself, and who reads it.</summary>
public sealed class OurWritingTests
{
    [Theory, BothEngines]
    public async Task My_side_stands_beside_what_was_written_and_its_author_sees_it(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var entry = await space.WritesAsync("Leanne kept every letter.");

        await (await space.Lea.OpensAsync(WrittenModel.At())).SubmitsAsync(new { Text = "It was Jordan who kept them." }, "Add my side");

        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("It was Jordan who kept them.").Shows("Nobody has seen this yet.");
        (await space.Leon.OpensAsync(EncounterModel.At(entry.EncounterId!.Value))).Shows("It was Jordan who kept them.");
        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("Leon saw this today.");
    }

    [Theory, BothEngines]
    public async Task What_is_put_right_keeps_the_old_words_and_mine(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.WritesAsync("Leanne kept every letter.");
        await (await space.Lea.OpensAsync(WrittenModel.At())).SubmitsAsync(new { Text = "Please write Jordan." }, "Ask to put it right");

        var page = await space.Leon.OpensAsync(AnswerAskModel.At(await OurPeopleTests.OnlyAskAsync(space.Lea)));
        (await page.SubmitsAsync(new { Reworded = "true", NewWords = "Jordan kept every letter.", Answer = "You are right." }, "Answer")).Shows("The words were changed.");

        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("Jordan kept every letter.").Shows("It said Leanne kept every letter.").Shows("Please write Jordan.").Shows("Leon changed it today. You are right.");
    }

    [Theory, BothEngines]
    public async Task What_is_put_right_does_not_overwrite_what_its_author_changed_meanwhile(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var entry = await space.WritesAsync("Leanne kept every letter.");
        await (await space.Lea.OpensAsync(WrittenModel.At())).SubmitsAsync(new { Text = "Please write Jordan." }, "Ask to put it right");
        var page = await space.Leon.OpensAsync(AnswerAskModel.At(await OurPeopleTests.OnlyAskAsync(space.Lea)));
        await (await space.Leon.OnANewDevice().OpensAsync(EditWriteUpModel.At(entry.EncounterId!.Value))).SubmitsAsync(new { Line = "Both kept every letter." }, "Save it");

        var both = await page.SubmitsAsync(new { Reworded = "true", NewWords = "Jordan kept every letter.", Answer = "You are right." }, "Answer");

        both.Answers(HttpStatusCode.Conflict).Shows("Both kept every letter.").Shows("Jordan kept every letter.");
        (await both.SubmitsAsync(new Dictionary<string, string?> { ["take.NewWords"] = "mine" }, "Answer")).Shows("The words were changed.");
    }

    [Theory, BothEngines]
    public async Task What_is_left_is_explained_and_both_stay(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.WritesAsync("Nobody opened the door.");
        await (await space.Lea.OpensAsync(WrittenModel.At())).SubmitsAsync(new { Text = "I was there." }, "Ask to put it right");
        var ask = await OurPeopleTests.OnlyAskAsync(space.Lea);

        var colleague = await space.Ana.OpensAsync(AnswerAskModel.At(ask));
        Assert.Empty(colleague.Document.QuerySelectorAll("textarea[name=NewWords]"));
        await (await space.Leon.OpensAsync(AnswerAskModel.At(ask))).SubmitsAsync(new { Reworded = "false", Answer = "I rang twice and waited." }, "Answer");

        (await space.Lea.OpensAsync(WrittenModel.At())).Shows("Nobody opened the door.").Shows("I was there.").Shows("Leon left it today, and here is why: I rang twice and waited.");
    }

    [Theory, BothEngines]
    public async Task I_say_how_often_I_am_asked_and_whoever_walks_with_me_asks_by_it(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var page = await space.Lea.OpensAsync(HowModel.At());
        Assert.True(((AngleSharp.Html.Dom.IHtmlInputElement)page.Document.QuerySelector("input[name=Rhythm][value=Monthly]")!).IsChecked);

        (await page.SubmitsAsync(new { Rhythm = Rhythm.WhenISay }, "Keep it")).Answers(HttpStatusCode.OK).Shows("Thank you. It is kept.");

        (await space.Leon.OpensAsync(CheckInsModel.At(space.Family.Id))).Shows("They say so when they want to be asked.");
        (await space.Leon.OpensAsync(Web.Features.Families.HistoryModel.At(space.Family.Family))).Shows("How often they are asked");
        (await (await space.Lea.OpensAsync(HowModel.At())).SubmitsAsync(new { Rhythm = "Never" }, "Keep it")).Answers(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task How_often_is_for_whoever_is_helped_to_say_and_nothing_else_of_it_is_theirs_to_change(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine, "Lea", "Kit");
        await space.Family.WithAsync((_, by) => Domain.Access.Release.To(space.Family.Id, space.Family.Family, space.Family.People[1].Id, by));
        var kit = await space.Place.FamilyMemberAsync(space.Family.People[1]);
        var (leas, kits) = (await space.Lea.OpensAsync(HowModel.At()), await kit.OpensAsync(HowModel.At()));

        Assert.Empty(kits.Document.QuerySelectorAll("input[name=Rhythm]"));
        var token = kits.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var tried = await kit.SendAsync(new(HttpMethod.Post, HowModel.At() + "?handler=Often") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("With", space.Family.Id.ToString()), new("Rhythm", "WhenISay")]) });
        Assert.Equal(HttpStatusCode.NotFound, tried.StatusCode);
        Assert.NotEmpty(leas.Document.QuerySelectorAll("input[name=Rhythm]"));
        await using var door = space.Lea.Door();
        await door.OpenOursAsync();
        var mine = door.Follow(await door.Of<Relationship>().SingleAsync(r => r.Id == space.Family.Id));
        mine.AskThem(Rhythm.EveryTwoWeeks);
        mine.Agree("I say when.", null, true, new By(space.Leon.Worker.Id, space.Place.Clock.GetUtcNow(), null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => door.SaveAsync());
    }

    [Theory, BothEngines]
    public async Task Nobody_adds_a_side_to_what_they_may_not_read(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.WritesAsync("For Lea.");
        var secret = await space.WritesAsync("Not for Lea.", released: false);
        var page = (await space.Lea.OpensAsync(WrittenModel.At())).ShowsNot("Not for Lea.");
        var token = page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await space.Lea.SendAsync(new(HttpMethod.Post, WrittenModel.At() + "?handler=Side") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("entry", secret.Id.ToString()), new("Text", "Mine.")]) });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory, BothEngines]
    public async Task Five_taps_on_my_own_phone_are_on_the_thread_and_a_low_one_shows_help_at_once(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        (await (await space.Lea.OpensAsync(HowModel.At())).SubmitsAsync(new { Heard = "7", Safe = "9", Change = "Less paper." }, "That’s it")).Shows("Thank you. It is kept.");
        (await (await space.Lea.OpensAsync(HowModel.At())).SubmitsAsync(new { Safe = "1" }, "That’s it")).Shows("Call 999");

        var checkIns = await space.Family.CheckInsAsync();
        Assert.Equal([(space.Family.Person.Id, 7, 9), (space.Family.Person.Id, null, 1)], checkIns.Select(c => (c.AuthorPersonId!.Value, c.Heard, c.Safe!.Value)));
        (await space.Leon.OpensAsync(CheckInsModel.At(space.Family.Id))).Shows("Less paper.");
    }

    [Theory, BothEngines]
    public async Task My_line_is_mine_also_where_a_workers_device_took_the_taps(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        foreach (var taps in new[] { 3, 7 })
            await space.Family.WithAsync((relationship, by) => CheckIn.FromThem(relationship, null, space.Family.Person.Id, CheckInForm.Adult, taps, taps, taps, taps, null, null, Audience.MyTeam, by));

        var page = await space.Lea.OpensAsync(HowModel.At());

        Assert.NotNull(page.Document.QuerySelector("main svg.spark"));
        page.Shows("You last said on");
    }

    [Theory, BothEngines]
    public async Task I_choose_who_may_know_that_something_did_not_sit_right(string engine)
    {
        foreach (var (reads, leonKnows, maureenKnows) in new[] { ("OnlyMe", false, false), ("TheWorker", true, false), ("NotTheWorker", false, true), ("TheTeam", true, true) })
        {
            var space = await AnOurSpace.OnAsync(engine);
            (await (await space.Lea.OpensAsync(OffModel.At())).SubmitsAsync(new { What = "He looked at the clock.", Reads = reads }, "Keep it")).Shows("He looked at the clock.");

            Assert.Equal((leonKnows, maureenKnows), (await KnowsAsync(space.Leon, space), await KnowsAsync(space.Maureen, space)));
            var (his, hers) = (await space.Leon.OpensAsync(TodayModel.At()), await space.Maureen.OpensAsync(TodayModel.At()));
            if (leonKnows) his.Shows("He looked at the clock.");
            else his.ShowsNot("He looked at the clock.");
            if (reads == "NotTheWorker") hers.Shows("He looked at the clock.");
            (await space.Leon.OpensAsync(FromThemModel.At(space.Family.Family))).ShowsNot("Maureen");
        }
    }

    [Theory, BothEngines]
    public async Task My_story_is_told_in_my_own_hand_and_I_see_who_has_read_it(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        (await (await space.Lea.OpensAsync(OurStoryModel.At())).SubmitsAsync(new { Text = "We came here in the winter." }, "Keep it")).Shows("We came here in the winter.").Shows("Nobody has read this yet.");

        await (await space.Leon.OpensAsync(StoryModel.At(space.Family.Person.Id))).SubmitsAsync(button: "I have read it");

        (await space.Lea.OpensAsync(OurStoryModel.At())).Shows("Leon has read it.");
    }

    [Theory, BothEngines]
    public async Task How_I_like_to_be_helped_is_on_the_page_one_prepares_with(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var page = await (await space.Lea.OpensAsync(OurStoryModel.At())).SubmitsAsync(new { Kind = "HowToHelp", Line = "Tea first, then talk." }, "Add it");

        (await space.Leon.OpensAsync(PrepareModel.At(space.Family.Id))).Shows("Tea first, then talk.");
        await page.SubmitsAsync(button: "Take it back: Tea first, then talk.");
        (await space.Leon.OpensAsync(PrepareModel.At(space.Family.Id))).ShowsNot("Tea first, then talk.");
        (await space.Leon.OpensAsync(PersonModel.At(space.Family.Person.Id))).ShowsNot("Tea first, then talk.");
    }

    [Theory, BothEngines]
    public async Task What_was_decided_says_what_why_who_and_how_I_was_told_and_I_answer(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var decided = await space.Family.WithAsync((relationship, by) => new Decided(relationship, "The plan ends in May.", "You asked for that.", "The meeting of 3 November", "Leon told you at home", null, Audience.MyTeam, by));
        (await space.Lea.OpensAsync(OurChoiceModel.At())).ShowsNot("The plan ends in May.");
        await space.ReleaseAsync(decided.Id);

        var page = (await space.Lea.OpensAsync(OurChoiceModel.At())).Shows("The plan ends in May. Why: You asked for that.").Shows("Decided by The meeting of 3 November").Shows("How you were told: Leon told you at home");
        (await page.SubmitsAsync(new { Text = "I am glad." }, "Keep it")).Shows("I am glad.");

        (await space.Leon.OpensAsync(WriteDecidedModel.At(space.Family.Id))).Shows("I am glad.");
    }

    [Theory, BothEngines]
    public async Task What_was_noticed_from_the_other_side_opens_and_is_mended_like_any_other(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await (await space.Lea.OpensAsync(OffModel.At())).SubmitsAsync(new { What = "He looked at the clock.", Reads = "TheTeam" }, "Keep it");
        Id<Rupture> id;
        await using (var door = space.Lea.Door())
        {
            await door.OpenOursAsync();
            id = await door.Of<Rupture>().Select(r => r.Id).SingleAsync();
        }

        (await space.Leon.OpensAsync(RuptureModel.At(id))).Shows("He looked at the clock.");
        await using (var door = space.Leon.Door())
        {
            (await door.OpenAsync(id)).Mend(door.Today, "Asked her.", "I am sorry.", null, null, RuptureState.Repaired, door.By);
            await door.SaveAsync();
        }

        (await space.Lea.OpensAsync(HowModel.At())).Shows("Mended.").ShowsNot("Asked her.");
    }

    [Theory, BothEngines]
    public async Task After_the_end_one_can_still_say_how_one_was_treated(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await using (var door = space.Leon.Door())
        {
            (await door.OpenAsync(space.Family.Id)).End(door.Today, [], [], door.By);
            await door.SaveAsync();
        }

        (await (await space.Lea.OpensAsync(AfterModel.At())).SubmitsAsync(new { Respected = "Yes", Unnamed = "true" }, "Keep it")).Shows("It is kept without your name.");
    }

    /// <summary>The way to it stands on the first page for ninety days, until it is answered with a name.</summary>
    [Theory, BothEngines]
    public async Task At_the_end_the_first_page_asks_how_all_of_it_was(string engine)
    {
        var (space, longAgo) = (await AnOurSpace.OnAsync(engine), await AnOurSpace.OnAsync(engine));
        (await space.Lea.OpensAsync(OurModel.At())).ShowsNot("/our/after");
        await EndsAsync(space, 0);
        await EndsAsync(longAgo, AfterModel.AfterTheEnd + 1);

        var ours = (await space.Lea.OpensAsync(OurModel.At())).Shows("Your time with Leon has ended.");
        var asked = (await ours.FollowsAsync("Were you treated with respect?")).Shows("In all the time together.");
        await asked.SubmitsAsync(new { Respected = "Partly", Unnamed = "true" }, "Keep it");
        (await space.Lea.OpensAsync(OurModel.At())).Shows("Your time with Leon has ended."); // Nobody can tell that it was she.
        await asked.SubmitsAsync(new { Respected = "Yes", Text = "He stayed." }, "Keep it");

        (await space.Lea.OpensAsync(OurModel.At())).ShowsNot("/our/after");
        (await longAgo.Lea.OpensAsync(OurModel.At())).ShowsNot("/our/after");

        static async Task EndsAsync(AnOurSpace space, int daysAgo)
        {
            await using var door = space.Leon.Door();
            (await door.OpenAsync(space.Family.Id)).End(door.Today.AddDays(-daysAgo), [], [], door.By);
            await door.SaveAsync();
        }
    }

    [Theory, BothEngines]
    public async Task Words_of_encouragement_can_be_read_again(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.WritesAsync("You rang them yourself.", EntryKind.Encouragement);
        await space.WritesAsync("Not this one.", EntryKind.Encouragement, released: false);

        (await space.Lea.OpensAsync(WellModel.At())).Shows("You rang them yourself.").Shows("Leon,").ShowsNot("Not this one.");
    }

    [Theory, BothEngines]
    public async Task Unnamed_answers_are_read_once_five_stand_together_and_nobody_learns_how_many_wait(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var empty = (await space.Maureen.OpensAsync(HowItWasModel.At(space.Team.Id))).Raw;
        for (var i = 1; i <= FiveTogether.Enough; i++)
        {
            (await (await space.Lea.OpensAsync(AfterModel.At())).SubmitsAsync(new { Respected = "Partly", Text = $"Words number {i}.", Unnamed = "true" }, "Keep it")).Shows("It is kept without your name.");
            var page = await space.Maureen.OpensAsync(HowItWasModel.At(space.Team.Id));
            if (i < FiveTogether.Enough) Assert.Equal(Without(empty), Without(page.Raw));
            else page.Shows("Words number 1.").Shows("Words number 5.");
        }
        await (await space.Lea.OpensAsync(AfterModel.At())).SubmitsAsync(new { Respected = "No", Text = "The sixth.", Unnamed = "true" }, "Keep it");
        (await space.Maureen.OpensAsync(HowItWasModel.At(space.Team.Id))).ShowsNot("The sixth.");
        (await space.Leon.OpensAsync(HowItWasModel.At(space.Team.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_space_looks_as_I_choose(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        var page = await (await space.Lea.OpensAsync(OurModel.At())).SubmitsAsync(button: "With pictures");

        Assert.Contains("ours--pictures", page.Document.Body!.ClassName, StringComparison.Ordinal);
        page.Shows("My people");
        await page.SubmitsAsync(button: "In words");
        (await space.Lea.OpensAsync(OurModel.At())).Shows("Who is in my life");
    }

    private static string Without(string raw) => System.Text.RegularExpressions.Regex.Replace(raw, "value=\"[^\"]{40,}\"", "");

    private static async Task<bool> KnowsAsync(Someone who, AnOurSpace space)
    {
        await using var door = who.Door();
        await door.OpenAsync(space.Family.Id);
        return await door.Of<Rupture>().AnyAsync();
    }
}
