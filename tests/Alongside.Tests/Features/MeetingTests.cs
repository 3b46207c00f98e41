using System.Net;
using AngleSharp.Html.Dom;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Today;

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
    public async Task What_was_written_by_mistake_is_taken_out_one_by_one_with_why(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);
        var sam = await ana.Place.WorkerAsync("Sam Okoro", ana.Team, Role.Supervisor);
        var today = ana.Place.Clock.Today;
        var aim = await leanne.WithAsync((r, by) => new Aim(r, "A quiet morning", null, null, today, Audience.MyTeam, by));
        var step = await leanne.WithAsync((r, by) => new Step(r, null, "Clothes out", StepOwner.Me, null, null, null, Audience.MyTeam, by));
        var promise = await leanne.WithAsync((r, by) => new Promise(r, null, "ring the school", today, Audience.MyTeam, by));
        var back = await leanne.WithAsync((r, by) => new ComingBack(r, null, "The letters", ana.Worker.Id, today, null, Audience.MyTeam, by));
        var item = await leanne.WithAsync((r, by) => new AgendaItem(r, Whose.Ours, "The trip", "Kit wants to go", null, null, false, false, Audience.MyTeam, by));
        (string Address, string Words)[] all =
        [
            (TakeOutModel.At(leanne.Id, "aim", aim.Id), "A quiet morning"), (TakeOutModel.At(leanne.Id, "step", step.Id), "Clothes out"), (TakeOutModel.At(leanne.Id, "promise", promise.Id), "ring the school"),
            (TakeOutModel.At(leanne.Id, "back", back.Id), "The letters"), (TakeOutModel.At(leanne.Id, "item", item.Id), "The trip"),
        ];
        var linked = new List<string?>();
        foreach (var from in new[] { TogetherModel.At(leanne.Id), AgendaModel.At(leanne.Id), PromiseModel.At(promise.Id), ComingBackModel.At(back.Id) })
            linked.AddRange((await ana.OpensAsync(from)).Document.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Empty(all.Select(a => a.Address).Except(linked));

        foreach (var (address, words) in all)
        {
            (await ben.OpensAsync(address)).Answers(HttpStatusCode.NotFound);
            (await sam.OpensAsync(address)).Shows(words);
            var page = await ana.OpensAsync(address);
            (await page.SubmitsAsync(new { Why = " " })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say why");
            (await (await ana.OpensAsync(address)).SubmitsAsync(new { Why = "Another Leanne" })).Answers(HttpStatusCode.OK).ShowsNot(words);
            (await ana.OpensAsync(address)).Answers(HttpStatusCode.NotFound);
        }
        foreach (var address in new[] { TodayModel.At(), TogetherModel.At(leanne.Id), AgendaModel.At(leanne.Id), PrepareModel.At(leanne.Id) })
        {
            var page = await ana.OpensAsync(address);
            foreach (var (_, words) in all) page.ShowsNot(words);
        }
        (await ana.OpensAsync(PromiseModel.At(promise.Id))).Shows("Another Leanne").ShowsNot("I did it");
        (await ana.OpensAsync(ComingBackModel.At(back.Id))).Shows("Another Leanne").ShowsNot("I came back to it");
    }

    [Theory, BothEngines]
    public async Task What_they_wrote_themselves_nobody_here_takes_out(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        AgendaItem theirs;
        await using (var door = ana.Door())
        {
            var relationship = await door.OpenAsync(leanne.Id);
            door.Add(theirs = new AgendaItem(relationship, Whose.Theirs, "Swimming", null, null, null, true, false, Audience.MyTeam, By.OfPerson(leanne.Person.Id, door.Now, ana.Team!.Id)));
            await door.SaveAsync();
        }

        (await ana.OpensAsync(AgendaModel.At(leanne.Id))).Shows("Swimming").ShowsNot("written by mistake");
        (await ana.OpensAsync(TakeOutModel.At(leanne.Id, "item", theirs.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_both_want_is_carried_to_the_sheet_and_when_its_day_has_come_to_today(string engine)
    {
        var place = await Place.NewAsync(engine); // Days go by.
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var (leanne, today) = (await ARelationship.HeldByAsync(ana), place.Clock.Today);
        var page = await ana.OpensAsync(TogetherModel.At(leanne.Id));
        (await page.SubmitsAsync(new { Want = "A quiet morning", LookAgain = $"{today.AddDays(-1):yyyy-MM-dd}" }, "Keep it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("That day has passed.");
        page = await (await ana.OpensAsync(TogetherModel.At(leanne.Id))).SubmitsAsync(new { Want = "A quiet morning", LookAgain = $"{today.AddDays(2):yyyy-MM-dd}" }, "Keep it");

        page.Shows("“A quiet morning”").Shows("We look again on");
        (await ana.OpensAsync(PrepareModel.At(leanne.Id))).Shows("What you both want: “A quiet morning”").ShowsNot("You said you would look");
        (await ana.OpensAsync(TodayModel.At())).ShowsNot("A quiet morning");

        place.Clock.Moves(TimeSpan.FromDays(3));
        var later = ana.OnANewDevice();
        (await later.OpensAsync(TodayModel.At())).Shows("Time to look again at what you both want").Shows("Leanne: “A quiet morning”");
        (await later.OpensAsync(PrepareModel.At(leanne.Id))).Shows("What you both want: “A quiet morning”").Shows("You said you would look at it again on");

        // Its words are said better without a word about the day that has passed; a new day is one to come.
        (await (await later.OpensAsync(TogetherModel.At(leanne.Id))).SubmitsAsync(new { Want = "A calm morning" }, "Keep it")).Answers(HttpStatusCode.OK).Shows("“A calm morning”").Shows("Is it still what you both want?");
        await (await later.OpensAsync(TogetherModel.At(leanne.Id))).SubmitsAsync(new { LookAgain = $"{place.Clock.Today.AddDays(30):yyyy-MM-dd}" }, "Keep it");
        (await later.OpensAsync(TodayModel.At())).ShowsNot("A calm morning");
    }

    [Theory, BothEngines]
    public async Task A_step_or_what_we_both_want_can_be_for_me_alone(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);
        await (await ana.OpensAsync(TogetherModel.At(leanne.Id))).SubmitsAsync(new { Want = "To trust me", Audience = "OnlyMe" }, "Keep it");
        await (await ana.OpensAsync(TogetherModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?> { ["Line.Text"] = "Say less", ["Audience"] = "OnlyMe" }, "Keep this step");

        (await ana.OpensAsync(TogetherModel.At(leanne.Id))).Shows("“To trust me”").Shows("Say less").Shows("Only you");
        (await ben.OpensAsync(TogetherModel.At(leanne.Id))).ShowsNot("To trust me").ShowsNot("Say less");
        (await ben.OpensAsync(PrepareModel.At(leanne.Id))).ShowsNot("To trust me");
    }

    [Theory, BothEngines]
    public async Task Before_a_visit_one_reads_in_which_language_with_whom_and_how_they_are_reached_safely(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        await using (var door = ana.Door())
        {
            await door.OpenAsync(leanne.Family);
            (await door.OpenAsync(leanne.Person.Id)).Describe(null, "Polish", "Tomasz, never Olek", null);
            door.Add(new ContactPoint(leanne.Person.Id, ContactKind.TextMessage, "07700 900123", true, null, "Say you are the library.", WeekDays.Monday, 540, 900, false, door.By));
            door.Add(new ContactPoint(leanne.Person.Id, ContactKind.Call, "07700 900124", false, null, "Never this one", WeekDays.None, null, null, false, door.By));
            await door.SaveAsync();
        }

        foreach (var address in new[] { PrepareModel.At(leanne.Id), PlanMeetingModel.At(leanne.Id) })
        {
            var page = await ana.OpensAsync(address);
            page.Shows("Languages of Leanne: Polish.").Shows("Interpreter for Leanne: Tomasz, never Olek.").Shows("Leanne, safely: Text message, Monday, 09:00–15:00. Say you are the library.");
            page.ShowsNot("07700").ShowsNot("Never this one");
        }
        // On paper it would lie on a kitchen table.
        Assert.All((await ana.OpensAsync(PrepareModel.At(leanne.Id))).Document.QuerySelectorAll("p").Where(p => p.TextContent.Contains("safely", StringComparison.Ordinal)), p => Assert.Contains("not-paper", p.ClassList));
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
