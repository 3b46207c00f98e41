using System.Net;
using AngleSharp.Html.Dom;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.People;

namespace Alongside.Tests.Features;

public sealed class MeetingTests
{
    [Theory, BothEngines]
    public async Task A_meeting_is_planned_loosely_where_they_chose_and_one_tap_makes_it_an_encounter(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);

        var planned = await (await ana.OpensAsync(PlanMeetingModel.At(leanne.Id))).SubmitsAsync(
            new { Day = "2026-11-19", Time = "9:30", Loosely = "once Elsie sleeps", Place = "The café by the park", TheyChose = "true", Purpose = "The bin store, then swimming", ComesToo = "Nan" }, "Keep this plan");

        planned.Answers(HttpStatusCode.OK).Shows("Today, about 9:30, once Elsie sleeps.").Shows("The café by the park (their choice)").Shows("The bin store, then swimming").Shows("Nan beside them.");
        (await ana.OpensAsync(PlanMeetingModel.At(leanne.Id))).Shows("Coming up Today, about 9:30");
        var met = await planned.SubmitsAsync(button: "We met");
        met.Shows("Today, 9:30").Shows("Leanne was there.").Shows("Ana Petrov wrote this afterwards.");
        Assert.Equal(EncounterState.Happened, (await WriteUpTests.Read<Encounter>(ana, leanne)).Single().State);
    }

    [Theory, BothEngines]
    public async Task What_was_planned_is_written_up_with_its_place_and_people_and_stays_one_encounter(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var planned = await (await ana.OpensAsync(PlanMeetingModel.At(leanne.Id))).SubmitsAsync(new { Day = "2026-11-19", Place = "The park", Kind = "Walk" }, "Keep this plan");

        var form = await planned.FollowsAsync("Write it up");
        var written = await form.SubmitsAsync(new { Line = "Twice round the pond." }, "Keep it");

        written.Shows("Twice round the pond.").Shows("Walk, The park");
        Assert.Equal(planned.Address, written.Address);
        Assert.Single(await WriteUpTests.Read<Encounter>(ana, leanne));
        Assert.Equal(EditWriteUpModel.At(WriteUpTests.IdIn(written)), (await ana.OpensAsync(form.Address)).Address);
    }

    [Theory, BothEngines]
    public async Task When_the_one_they_trust_is_missing_from_the_invitation_it_says_so(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var nan = await leanne.WithAsync((_, by) => new Helper(leanne.Family, "Nan", "has a key", false, null, false, true, null, null, null, null, null, Audience.MyTeam, by));
        await (await ana.OpensAsync(PlanMeetingModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?> { ["Beside"] = nan.Id.ToString() }, "Keep");

        var form = await ana.OpensAsync(PlanMeetingModel.At(leanne.Id));
        var without = await form.SubmitsAsync(new Dictionary<string, string?> { ["Day"] = "2026-11-24", ["Comes"] = null }, "Keep this plan");
        without.Shows("Leanne wants Nan beside them. Nobody has asked Nan yet.");
        var with = await (await without.FollowsAsync("Change")).SubmitsAsync(new Dictionary<string, string?> { ["Comes"] = $"helper-{nan.Id}" }, "Keep this plan");
        with.Shows("Nan beside them.").ShowsNot("Nobody has asked");

        var invited = await (await ana.OpensAsync(PlanMeetingModel.At(leanne.Id))).SubmitsAsync(new { Day = "2026-11-25" }, "Keep this plan");
        invited.Shows("Nan beside them.").ShowsNot("Nobody has asked");
    }

    [Theory, BothEngines]
    public async Task How_they_like_to_meet_stands_beside_the_plan_and_who_died_is_invited_no_more(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine, "Leanne", "Gus");
        await using (var door = ana.Door())
        {
            await door.OpenAsync(leanne.Family);
            door.Add(new AboutLine(leanne.Person.Id, AboutKind.Meeting, "Outside, and no lanyard.", Source.Said, Audience.MyTeam, door.By));
            await door.SaveAsync();
        }
        (await ana.OpensAsync(PlanMeetingModel.At(leanne.Id))).Shows("Outside, and no lanyard.").Shows("Gus");

        await (await ana.OpensAsync(DiedModel.At(leanne.People[1].Id))).SubmitsAsync(new { DiedOn = RelationshipTests.Day(ana, -2) }, "Write it down");

        (await ana.OpensAsync(PlanMeetingModel.At(leanne.Id))).Shows("Outside, and no lanyard.").ShowsNot("Gus");
    }

    [Theory, BothEngines]
    public async Task A_plan_changes_or_is_called_off_and_never_lies_behind_us(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var form = await ana.OpensAsync(PlanMeetingModel.At(leanne.Id));
        (await form.SubmitsAsync(new { Day = "" }, "Keep this plan")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose a day. The time can stay loose.");
        (await form.SubmitsAsync(new { Day = "2026-11-18" }, "Keep this plan")).Answers(HttpStatusCode.UnprocessableEntity).Shows("That day has passed.");
        (await form.SubmitsAsync(new { Day = "2026-11-24", Time = "half past" }, "Keep this plan")).Answers(HttpStatusCode.UnprocessableEntity).Shows("That is not a time.");
        var planned = await form.SubmitsAsync(new { Day = "2026-11-24", Loosely = "after school" }, "Keep this plan");

        var changed = await (await planned.FollowsAsync("Change")).SubmitsAsync(new { Day = "2026-11-26", Place = "On the bench" }, "Keep this plan");
        changed.Shows("Thursday 26 November, after school").Shows("On the bench").ShowsNot("We met");
        (await changed.SubmitsAsync(button: "Call it off")).Shows("It was called off.");
    }

    [Theory, BothEngines]
    public async Task When_we_did_not_meet_it_asks_for_a_caring_offer_and_closes_nothing(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var planned = await leanne.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(by.Day, null, null), null, false, null, by));
        var again = await leanne.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(by.Day, 900, null), null, false, null, by));

        (await (await ana.OpensAsync(DidNotMeetModel.At(planned.Id))).SubmitsAsync(new { ReOffer = "" })).Answers(HttpStatusCode.UnprocessableEntity);
        var not = await (await ana.OpensAsync(DidNotMeetModel.At(planned.Id))).SubmitsAsync(new { ReOffer = "A card, and Thursday at the café" });
        not.Shows("You didn’t meet.").Shows("You offered: A card, and Thursday at the café");
        await (await ana.OpensAsync(DidNotMeetModel.At(again.Id))).SubmitsAsync(new { ReOffer = "A text on Sunday" });

        (await ana.OpensAsync(PlanMeetingModel.At(leanne.Id))).Shows("You missed each other 2 times in a row. What might make it easier for Leanne?").Shows("You offered: A text on Sunday");
        await using var door = ana.Door();
        Assert.True((await door.OpenAsync(leanne.Id)).IsLive);
        (await (await not.FollowsAsync("We did meet")).SubmitsAsync(new { Line = "She came after all." }, "Keep it")).Shows("She came after all.").ShowsNot("You didn’t meet.");
    }

    [Theory, BothEngines]
    public async Task Two_agendas_theirs_first_in_an_order_they_choose(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var page = await ana.OpensAsync(AgendaModel.At(leanne.Id));
        page = await page.SubmitsAsync(new { Wanted = "The letter", Unprompted = "true", Hard = "true" }, "Keep it first");
        page.Shows("“The letter”").Shows("Leanne brought it up. It was hard to say.");
        page = await page.SubmitsAsync(new { Wanted = "Swimming" }, "Keep it first");
        (await page.SubmitsAsync(new { Needed = "The trip" }, "Keep it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say why it matters to them, in words about them.");
        page = await page.SubmitsAsync(new { Needed = "The trip", Because = "Kit has told everyone", AskedBy = "The court", ByDay = "2026-12-01" }, "Keep it");
        page.Shows("Kit has told everyone").Shows("The court asks for it, by 1 December.");

        page = await page.SubmitsAsync(button: "This comes first");
        Assert.True(page.Text.IndexOf("Swimming", StringComparison.Ordinal) < page.Text.IndexOf("The letter", StringComparison.Ordinal));
        Assert.True(page.Text.IndexOf("The letter", StringComparison.Ordinal) < page.Text.IndexOf("The trip", StringComparison.Ordinal));
        page = await page.SubmitsAsync(button: "Lay it down");
        page = await page.SubmitsAsync(button: "Take it up again");
        page.Shows("“Swimming”");
    }

    [Theory, BothEngines]
    public async Task One_thing_we_both_want_and_too_much_just_now_keeps_one_and_rests_the_others(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var page = await ana.OpensAsync(TogetherModel.At(leanne.Id));
        page = await page.SubmitsAsync(new { Want = "A week where nobody knocks", Why = "So that the children can be loud", HowWeKnow = "She says so", LookAgain = "2026-12-13" }, "Keep it");
        page.Shows("“A week where nobody knocks” So that the children can be loud").Shows("We will know: She says so").Shows("We look again on 13 December.");
        foreach (var step in new[] { "Ring the fund", "Ring the school", "Ring the landlord" })
            page = await page.SubmitsAsync(new Dictionary<string, string?> { ["Line.Text"] = step, ["Line.Owner"] = "Me", ["Mark"] = "IWasToldTo", ["Cost"] = "Bus fare, the fund" }, "Keep this step");
        page.Shows("3 of 3 steps are yours. Which could you do with Leanne?").Shows("Leanne was told to do 3 of these. What would Leanne choose?").Shows("Cost: Bus fare, the fund.");
        Assert.All(await WriteUpTests.Read<Step>(ana, leanne), s => Assert.NotNull(s.AimId));

        page = await page.SubmitsAsync(button: "I agree");
        page.Shows("Leanne agrees.");
        page = await page.SubmitsAsync(button: "Too much just now: keep only this");
        page.Shows("Resting for now").ShowsNot("3 of 3");
        Assert.Equal([StepState.Open, StepState.Resting, StepState.Resting], (await WriteUpTests.Read<Step>(ana, leanne)).Select(s => s.State).Order());
        page = await page.SubmitsAsync(button: "Take it up again");
        page = await page.SubmitsAsync(button: "It is done");
        page.Shows("Done on 19 November.");
        (await page.SubmitsAsync(new Dictionary<string, string?> { ["Line.Text"] = new string('x', Step.TextLimit + 1) }, "Keep this step")).Answers(HttpStatusCode.UnprocessableEntity).Shows("There is room for 160");
        (await page.SubmitsAsync(button: "We got there")).Shows("Nothing yet. What does Leanne want to be different?");
    }

    [Theory, BothEngines]
    public async Task A_promise_is_kept_or_explained_and_either_can_be_undone(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var promise = await leanne.WithAsync((r, by) => new Promise(r, null, "Ring the office", by.Day, Audience.MyTeam, by));

        var page = await (await ana.OpensAsync(PromiseModel.At(promise.Id))).SubmitsAsync(button: "I did it");
        page = await page.Shows("Kept on 19 November.").SubmitsAsync(button: "Undo");
        (await page.SubmitsAsync(new { Why = "" }, "Keep it")).Answers(HttpStatusCode.UnprocessableEntity);
        page = await page.SubmitsAsync(new { Why = "The fund has closed. I told her." }, "Keep it");
        page.Shows("Explained on 19 November: The fund has closed. I told her.");
        await page.SubmitsAsync(button: "Undo");
        var list = await ana.OpensAsync(TogetherModel.At(leanne.Id));
        (await list.SubmitsAsync(button: "I did it")).ShowsNot("Ring the office");
    }

    [Theory, BothEngines]
    public async Task Somebody_comes_back_to_whoever_opened_up_and_says_so(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var back = await leanne.WithAsync((r, by) => new ComingBack(r, null, "Her brother", by.Who, by.Day.AddDays(1), "Maureen", Audience.MyTeam, by));

        (await ana.OpensAsync(TogetherModel.At(leanne.Id))).Shows("Ana comes back to it on 20 November: Her brother").Shows("If not: Maureen.");
        var done = await (await ana.OpensAsync(ComingBackModel.At(back.Id))).SubmitsAsync(button: "I came back to it");
        done.Shows("Done on 19 November.");
        (await done.SubmitsAsync(button: "Undo")).Shows("I came back to it");
    }

    [Sweep, Theory, BothEngines]
    public async Task Whatever_somebody_types_comes_back_exactly(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        string[] boxes = ["Line", "Place", "WentWell", "Said", "Seen", "WhatIMakeOfIt", "HardThing", "High", "Low", "HowItFelt", "WhatILearned", "WhatIChanged", "AlsoThere", "Worries[0].Text"];
        var strings = Strange.Strings().Where(s => !string.IsNullOrWhiteSpace(s) && s.Length <= Words.Line && Words.Maybe("", s, Words.Line, []) is not null).ToList();

        foreach (var some in strings.Chunk(boxes.Length))
        {
            var typed = boxes.Zip(some).ToDictionary(b => b.First, b => (string?)b.Second);
            var written = (await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(typed, "Save it")).Answers(HttpStatusCode.OK);
            var again = await ana.OpensAsync(EditWriteUpModel.At(WriteUpTests.IdIn(written)));
            foreach (var (box, text) in typed)
            {
                var field = again.Document.QuerySelector($"[name=\"{box}\"]");
                Assert.Equal(text, field is IHtmlTextAreaElement area ? area.Value : ((IHtmlInputElement)field!).Value);
            }
        }
    }
}
