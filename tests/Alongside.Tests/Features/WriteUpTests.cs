using System.Net;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

public sealed class WriteUpTests
{
    [Theory, BothEngines]
    public async Task One_line_and_one_tap_make_a_write_up(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);

        var written = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "Kit showed me his room." }, "Keep it");

        written.Answers(HttpStatusCode.OK).Shows("Time with Leanne").Shows("Kit showed me his room.").Shows("Leanne was there.").Shows("Ana Petrov wrote this afterwards.");
    }

    /// <summary>What one tick lets somebody read: what happened in a line and what went well. Worries and thoughts are chosen one by one.</summary>
    [Theory, BothEngines]
    public async Task A_tick_lets_them_read_it_and_never_what_worried_somebody(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine, "Leanne", "Marek");
        var (hers, his) = (await ana.Place.FamilyMemberAsync(leanne.Person), await ana.Place.FamilyMemberAsync(leanne.People[1]));
        Assert.DoesNotContain("LetRead", (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).Raw, StringComparison.Ordinal);
        await ana.MakesACardAsync(leanne.Person.Id);

        await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?>
        {
            ["Line"] = "We walked to the canal.", ["WentWell"] = "She rang the school herself.", ["WhatIMakeOfIt"] = "She is proud of it.",
            ["Worries[0].Text"] = "No bed for Kit.", ["Worries[0].Source"] = "Seen", ["LetRead"] = leanne.Person.Id.ToString(),
        }, "Save it");

        (await hers.OpensAsync(WrittenModel.At())).Shows("We walked to the canal.").Shows("She rang the school herself.").ShowsNot("She is proud of it.").ShowsNot("No bed for Kit.");
        (await his.OpensAsync(WrittenModel.At())).ShowsNot("We walked to the canal.");
        await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "We talked about the rent." }, "Save it");
        (await hers.OpensAsync(WrittenModel.At())).ShowsNot("We talked about the rent.");
    }

    [Theory, BothEngines]
    public async Task Theirs_stands_first_ours_says_why_and_what_waits_goes_on_waiting(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var letter = await leanne.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, "The bin store letter came again.", null, null, null, true, false, Audience.MyTeam, by));
        var swimming = await leanne.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, "Swimming for Kit.", null, null, null, false, false, Audience.MyTeam, by));
        var trip = await leanne.WithAsync((r, by) => new AgendaItem(r, Whose.Ours, "The school trip", "Kit has told everyone that he is going.", "The school", new DateOnly(2026, 11, 23), false, false, Audience.MyTeam, by));

        var form = await ana.OpensAsync(WriteUpModel.At(leanne.Id));
        form.Shows("“The bin store letter came again.”").Shows("Kit has told everyone that he is going. The school asks for it, by 23 November.");
        Assert.True(form.Text.IndexOf("bin store", StringComparison.Ordinal) < form.Text.IndexOf("school trip", StringComparison.Ordinal));
        var written = await form.SubmitsAsync(new Dictionary<string, string?> { [$"Came[{letter.Id}]"] = "Reached", [$"Came[{swimming.Id}]"] = "Waiting", [$"Came[{trip.Id}]"] = "Reached" }, "Save it");

        written.Answers(HttpStatusCode.OK).Shows("What Leanne wanted first “The bin store letter came again.”").Shows("What was brought up The school trip").ShowsNot("Swimming");
        (await ana.OpensAsync(AgendaModel.At(leanne.Id))).Shows("Swimming for Kit.").ShowsNot("bin store");
        Assert.True((await Read<Encounter>(ana, leanne)).Single().TheirsFirst);
    }

    [Theory, BothEngines]
    public async Task Everything_one_may_add_is_kept_apart_and_read_again(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine, "Leanne", "Kit", "Nan");
        var (kit, nan) = (leanne.People[1], leanne.People[2]);
        await BornAsync(ana, leanne, kit.Id, 2016);

        var written = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?>
        {
            ["WentWell"] = "She rang the school herself.", ["Said"] = "I am not signing that.", ["Seen"] = "The letters lie in order.", ["WhatIMakeOfIt"] = "She is proud of it.",
            ["HardThing"] = "I said the police were told.", ["Worries[0].Text"] = "No bed for Kit.", ["Worries[0].About"] = kit.Id.ToString(), ["Worries[0].Source"] = "Seen",
            [$"Kids[{kit.Id}].How"] = "Alone", [$"Kids[{kit.Id}].Words"] = "I want the top bunk.", ["High"] = "First pay", ["Low"] = "The letter", ["HowItFelt"] = "Unhurried",
            ["Steps[0].Text"] = "Bring the tenancy letter", ["Steps[0].Owner"] = "Them", ["Steps[0].How"] = "Take a photo of page two", ["Steps[1].Text"] = "Ring the fund", ["Steps[1].Owner"] = "Me",
            ["Promise"] = "Ring the letting office", ["PromiseDay"] = "Soon", ["BackTo"] = "Her brother", ["BackDay"] = "Tomorrow", ["IfNotMe"] = "Maureen",
            ["WhatILearned"] = "She reads everything.", ["WhatIChanged"] = "I bring paper, not my phone.", ["Minutes"] = "50", ["Together"] = "True", ["Missed"] = nan.Id.ToString(),
        }, "Save it");

        written.Answers(HttpStatusCode.OK)
            .Shows("“I want the top bunk.” Kit’s own words").Shows("I am not signing that. What was said").Shows("What went well She rang the school herself.").Shows("What you saw The letters lie in order.")
            .Shows("Something hard that was raised I said the police were told.").Shows("No bed for Kit. For Kit. I saw it. Still open.").Shows("Leanne’s high First pay").Shows("Leanne’s low The letter").Shows("How it felt to Leanne Unhurried")
            .Shows("Leanne: Bring the tenancy letter Take a photo of page two").Shows("The worker: Ring the fund").Shows("Ana promised: Ring the letting office by 23 November").Shows("Ana comes back to it on 20 November: Her brother If not: Maureen.")
            .Shows("What Ana makes of it She is proud of it.").Shows("What Ana learned She reads everything.").Shows("What Ana does differently I bring paper, not my phone.").Shows("Kit was seen, and spoken with alone.").Shows("Ana Petrov and Leanne wrote this together. 50 minutes.").Shows("Nan wanted to be there.");
        Assert.True(Place("top bunk") < Place("proud"), "Their words come before what somebody makes of them.");
        Assert.True(Place("She rang the school herself.") < Place("No bed for Kit."), "What went well comes before what worries.");
        (await (await ana.OpensAsync(EditWriteUpModel.At(IdIn(written)))).SubmitsAsync(button: "Save it")).Shows("Nan wanted to be there.").Shows("No bed for Kit.");

        int Place(string words) => written.Text.IndexOf(words, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Goodwill_outside_working_hours_is_noticed(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);

        var late = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "The boiler man came.", Day = RelationshipTests.Day(ana, -1), Time = "21:30" }, "Save it");
        var early = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "He came again.", Day = RelationshipTests.Day(ana, -1), Time = "10:30" }, "Save it");

        late.Shows("This was outside working hours. Take that time back");
        early.ShowsNot("outside working hours");
    }

    [Theory, BothEngines]
    public async Task A_worry_from_before_can_ease_and_none_now_is_an_answer(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var form = await ana.OpensAsync(WriteUpModel.At(leanne.Id));
        Assert.NotNull(form.Document.QuerySelector("input[name='Worries[0].Source'][value=Document]"));
        (await form.SubmitsAsync(new Dictionary<string, string?> { ["Worries[0].Text"] = "The lock is broken.", ["Worries[0].Source"] = "Document" }, "Save it")).Shows("I read it.");
        var worry = (await Read<Entry>(ana, leanne)).Single();

        var again = await ana.OpensAsync(WriteUpModel.At(leanne.Id));
        // Beside the worry stands what is not a worry: when it is better, and what helps then.
        again.Shows("The lock is broken.").Shows("And when is it better? What helps then?");
        var written = await again.SubmitsAsync(new Dictionary<string, string?> { ["Eased"] = worry.Id.ToString(), ["NoWorryNow"] = "true" }, "Save it");

        written.Shows("No worries just now.");
        Assert.Equal(ana.Place.Clock.Today, (await Read<Entry>(ana, leanne)).Single(e => e.Id == worry.Id).EasedOn);
        (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).ShowsNot("The lock is broken.");
    }

    [Theory, BothEngines]
    public async Task Where_I_stood_and_what_I_felt_is_mine_and_asks_me_something(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);

        var written = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?> { ["Line"] = "A walk.", ["Stood"] = "9,3", ["FeltBefore"] = "Tired", ["FeltAfter"] = "Moved" }, "Save it");

        written.Shows("Before: tired.").Shows("After: moved.").Shows("much support, little challenge").Shows("What have you not said yet?");
        (await ben.OpensAsync(written.Address)).Answers(HttpStatusCode.OK).Shows("A walk.").ShowsNot("tired").ShowsNot("moved").ShowsNot("Only you").ShowsNot("much support");
        (await ben.OpensAsync(EditWriteUpModel.At(IdIn(written)))).ShowsNot("value=\"9,3\" checked");
    }

    [Theory, BothEngines]
    public async Task What_is_only_mine_reaches_nobody_else_in_page_list_copy_edit_or_history(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);
        var written = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?>
        {
            ["Line"] = "Secret line", ["Worries[0].Text"] = "Secret worry", ["Steps[0].Text"] = "Secret step", ["Promise"] = "Secret promise", ["PromiseDay"] = "Today", ["BackTo"] = "Secret return", ["BackDay"] = "Today",
            ["SomethingElse"] = "Secret wish", ["Audience"] = "OnlyMe",
        }, "Save it");
        written.Shows("Secret line").Shows("Only you");
        Assert.DoesNotContain("Secret", written.Document.QuerySelector("#write-up")!.TextContent, StringComparison.Ordinal);

        var id = IdIn(written);
        foreach (var address in new[] { EncounterModel.At(id), EncounterHistoryModel.At(id), EditWriteUpModel.At(id), WriteUpModel.At(leanne.Id), AgendaModel.At(leanne.Id), TogetherModel.At(leanne.Id), PlanMeetingModel.At(leanne.Id) })
            (await ben.OpensAsync(address)).Answers(HttpStatusCode.OK).ShowsNot("Secret");
        var promise = (await Read<Promise>(ana, leanne)).Single();
        (await ben.OpensAsync(PromiseModel.At(promise.Id))).Answers(HttpStatusCode.NotFound);

        await (await ana.OpensAsync(EditWriteUpModel.At(id))).SubmitsAsync(new { Line = "Now for all", Audience = "MyTeam" }, "Save it");
        (await ben.OpensAsync(EncounterHistoryModel.At(id))).Shows("Now for all").ShowsNot("Secret line");
        (await ana.OpensAsync(EncounterHistoryModel.At(id))).Shows("Now for all").Shows("Secret line");
    }

    [Theory, BothEngines]
    public async Task Changing_a_write_up_keeps_what_it_said_before_and_what_others_wrote(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);
        var written = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "First words", Said = "Hers" }, "Save it");
        var id = IdIn(written);

        (await ben.OpensAsync(EditWriteUpModel.At(id))).ShowsNot("First words");
        await (await ben.OpensAsync(EditWriteUpModel.At(id))).SubmitsAsync(new { Seen = "Ben saw this too" }, "Save it");
        var changed = await (await ana.OpensAsync(EditWriteUpModel.At(id))).SubmitsAsync(new { Line = "Better words", Said = "" }, "Save it");

        changed.Shows("Better words").Shows("Ben saw this too").ShowsNot("First words").ShowsNot("Hers");
        (await ana.OpensAsync(EncounterHistoryModel.At(id))).Shows("First words").Shows("Better words").Shows("What was said was taken out of use");
    }

    [Theory, BothEngines]
    public async Task Two_who_write_at_once_lose_nothing_and_the_same_text_twice_is_asked_about(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);
        var id = IdIn(await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "First words" }, "Save it"));
        var mine = await ana.OpensAsync(EditWriteUpModel.At(id));
        await (await ben.OpensAsync(EditWriteUpModel.At(id))).SubmitsAsync(new { Seen = "Ben saw this", Place = "The park" }, "Save it");

        (await mine.SubmitsAsync(new { Line = "Better words", Place = "The café" }, "Save it")).Answers(HttpStatusCode.Conflict).Shows("The park");
        (await ana.OpensAsync(EncounterModel.At(id))).Shows("First words").Shows("The park").ShowsNot("The café");
        (await mine.SubmitsAsync(new { Line = "Better words" }, "Save it")).Answers(HttpStatusCode.OK).Shows("Better words").Shows("Ben saw this").Shows("The park");
    }

    [Theory, BothEngines]
    public async Task Only_a_colleague_or_oneself_can_be_named_to_come_back_to_it(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var stranger = await ana.Place.WorkerAsync("Cyd Marsh", await ana.Place.TeamAsync());
        var page = await ana.OpensAsync(WriteUpModel.At(leanne.Id));

        foreach (var who in new[] { stranger.Worker.Id.ToString(), Guid.Empty.ToString("N") })
            (await page.SubmitsAsync(new { Line = "We walked.", BackTo = "The letters", BackDay = "Today", BackWho = who }, "Save it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose one of these.");
    }

    [Theory, BothEngines]
    public async Task Taken_out_of_use_it_is_gone_from_sight_with_why_and_its_items_wait_again(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var letter = await leanne.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, "The letter", null, null, null, true, false, Audience.MyTeam, by));
        var written = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?> { ["Line"] = "Wrong family", [$"Came[{letter.Id}]"] = "Reached" }, "Save it");
        var id = IdIn(written);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);

        (await ben.OpensAsync(VoidEncounterModel.At(id))).Answers(HttpStatusCode.NotFound);
        (await (await ana.OpensAsync(VoidEncounterModel.At(id))).SubmitsAsync(new { Why = " " })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say why");
        var voided = await (await ana.OpensAsync(VoidEncounterModel.At(id))).SubmitsAsync(new { Why = "Another Leanne" });

        voided.Shows("Taken out of use").Shows("Another Leanne").ShowsNot("Wrong family");
        (await ana.OpensAsync(AgendaModel.At(leanne.Id))).Shows("The letter");
        (await ana.OpensAsync(EncounterHistoryModel.At(id))).Shows("Another Leanne");
        (await ana.OpensAsync(EditWriteUpModel.At(id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Taken_out_of_use_it_takes_along_all_that_came_of_it(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var elsewhere = await leanne.WithAsync((r, by) => new Step(r, null, "Another day’s step", StepOwner.Me, null, null, null, Audience.MyTeam, by));
        var written = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?>
        {
            ["Line"] = "Wrong family", ["SomethingElse"] = "The damp wall", ["Steps[0].Text"] = "Measure the wall", ["Promise"] = "ring about the wall", ["PromiseDay"] = "Today",
            ["BackTo"] = "The night she left", ["BackDay"] = "Today", ["Stood"] = "7,3", ["FeltBefore"] = "Hopeful",
        }, "Save it");
        (await ana.OpensAsync(TodayModel.At())).Shows("ring about the wall").Shows("The night she left");

        await (await ana.OpensAsync(VoidEncounterModel.At(IdIn(written)))).SubmitsAsync(new { Why = "Another Leanne" });

        foreach (var address in new[] { TodayModel.At(), TogetherModel.At(leanne.Id), AgendaModel.At(leanne.Id), PrepareModel.At(leanne.Id) })
            (await ana.OpensAsync(address)).Answers(HttpStatusCode.OK).ShowsNot("Measure the wall").ShowsNot("ring about the wall").ShowsNot("The night she left").ShowsNot("The damp wall");
        Assert.Equal(elsewhere.Id, Assert.Single(await Read<Step>(ana, leanne)).Id);
        Assert.Empty(await Read<Promise>(ana, leanne));
        Assert.Empty(await Read<ComingBack>(ana, leanne));
        Assert.Empty(await Read<AgendaItem>(ana, leanne));
        Assert.Empty(await Read<Reflection>(ana, leanne));
    }

    [Theory, BothEngines]
    public async Task Whoever_holds_it_now_or_looks_after_the_team_takes_out_what_somebody_left_behind(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var (ben, cyd) = (await ana.Place.WorkerAsync("Ben Cole", ana.Team), await ana.Place.WorkerAsync("Cyd Marsh", ana.Team));
        var sam = await ana.Place.WorkerAsync("Sam Okoro", ana.Team, Role.Supervisor);
        var (first, second, nobodys) = (await leanne.MetAsync(new(2026, 11, 10)), await leanne.MetAsync(new(2026, 11, 11)), await leanne.MetAsync(new(2026, 11, 12)));
        await using (var door = ana.Door())
        {
            (await door.OpenAsync(nobodys.Id)).WithWorker(null);
            (await door.OpenAsync(leanne.Id)).HandTo(ben.Worker.Id, ana.Team!.Id, door.Today, null, door.By);
            await door.SaveAsync();
        }

        foreach (var met in new[] { first, second, nobodys })
        {
            (await cyd.OpensAsync(EncounterModel.At(met.Id))).Answers(HttpStatusCode.OK).ShowsNot("Take it out of use");
            (await cyd.OpensAsync(VoidEncounterModel.At(met.Id))).Answers(HttpStatusCode.NotFound);
        }
        foreach (var (who, met) in new[] { (ben, first), (sam, second), (ben, nobodys) })
        {
            (await who.OpensAsync(EncounterModel.At(met.Id))).Shows("Take it out of use");
            (await (await who.OpensAsync(VoidEncounterModel.At(met.Id))).SubmitsAsync(new { Why = "It was another family" })).Shows("Taken out of use").Shows("It was another family");
        }
    }

    [Theory, BothEngines]
    public async Task A_step_of_a_write_up_hangs_on_what_we_both_want(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var reached = await leanne.WithAsync((r, by) => new Aim(r, "A fridge", null, null, null, Audience.MyTeam, by));
        await using (var door = ana.Door())
        {
            (await door.OpenAsync(reached.Id)).Reached(door.Today);
            await door.SaveAsync();
        }
        async Task<Step> WritesAsync(string step)
        {
            await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?> { ["Line"] = "We walked.", ["Steps[0].Text"] = step }, "Save it");
            return (await Read<Step>(ana, leanne)).Single(s => s.Text == step);
        }

        Assert.Null((await WritesAsync("Before there was one")).AimId);
        var aim = await leanne.WithAsync((r, by) => new Aim(r, "A quiet morning", null, null, null, Audience.MyTeam, by));

        Assert.Equal(aim.Id, (await WritesAsync("Clothes out the evening before")).AimId);
    }

    [Theory, BothEngines]
    public async Task Saving_may_lead_straight_to_handing_over_the_device(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);

        var next = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "Tea." }, "Save, and hand over for the five taps");

        Assert.StartsWith($"/relationships/{leanne.Id}/hand-over?encounter=", next.Address, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Without_script_one_more_row_comes_and_nothing_typed_is_lost(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);

        var more = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new Dictionary<string, string?> { ["Line"] = "Kept", ["Steps[0].Text"] = "One", ["Steps[1].Text"] = "Two" }, "Add another step");
        var written = await more.SubmitsAsync(new Dictionary<string, string?> { ["Steps[2].Text"] = "Three" }, "Save it");

        written.Answers(HttpStatusCode.OK).Shows("Kept").Shows("Together: One").Shows("Together: Two").Shows("Together: Three");
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_is_said_all_at_once_and_the_words_stay(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var form = await ana.OpensAsync(WriteUpModel.At(leanne.Id));

        var refused = await form.SubmitsAsync(new Dictionary<string, string?>
        {
            ["Day"] = "2026-11-20", ["Minutes"] = "soon", ["Line"] = "A line that stays", ["Said"] = "x\u202Ey", ["Steps[0].Text"] = new string('s', 161), ["Promise"] = "Ring them", ["BackTo"] = "That", ["BackDay"] = "Another", ["BackOn"] = "2026-02-30",
        }, "Save it");

        refused.Answers(HttpStatusCode.UnprocessableEntity).Shows("That day has not come yet. Write it up when you have met.").Shows("Write the minutes as a number").Shows("Hidden characters here turn the text round").Shows("There is room for 160")
            .Shows("Choose a day for your promise").Shows("No calendar has that day");
        Assert.Contains("A line that stays", refused.Raw, StringComparison.Ordinal);
        (await form.SubmitsAsync(new { Day = "2020-01-01", Line = "x" }, "Save it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("That day is before your first hello.");
        (await form.SubmitsAsync(new { Day = "2026-02-30", Line = "x" }, "Save it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("No calendar has that day");
        (await form.SubmitsAsync(new { Minutes = "1441", Line = "x" }, "Save it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Write the minutes as a number, at most a whole day.");
        (await form.SubmitsAsync(new { Line = " " }, "Save it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Write something here first.");
        (await form.SubmitsAsync(new { Said = new string('a', 10_001) }, "Save it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("There is room for 10000");
        Assert.Empty(await Read<Encounter>(ana, leanne));
    }

    [Theory, BothEngines]
    public async Task Somebody_of_another_family_cannot_be_written_into_this_one(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);
        var other = await ARelationship.HeldByAsync(ana, "Yusuf");

        var refused = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "x", There = other.Person.Id.ToString() }, "Save it");

        refused.Answers(HttpStatusCode.UnprocessableEntity).Shows("does not belong to this family");
        var stranger = await ana.Place.WorkerAsync("Sam Stone", await ana.Place.TeamAsync());
        (await stranger.OpensAsync(WriteUpModel.At(leanne.Id))).Answers(HttpStatusCode.NotFound);
        (await stranger.OpensAsync(AgendaModel.At(leanne.Id))).Answers(HttpStatusCode.NotFound);
        (await stranger.OpensAsync(TogetherModel.At(leanne.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_quick_note_is_one_line_and_joins_todays_plan_when_there_is_one(string engine)
    {
        var (ana, leanne) = await HeldAsync(engine);

        var note = await (await ana.OpensAsync(QuickNoteModel.At(leanne.Id))).SubmitsAsync(new { Line = "She waved from the bus." }, "Keep it");
        note.Answers(HttpStatusCode.OK).Shows("She waved from the bus.").Shows("Drop-in");
        await leanne.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Walk, new(by.Day, 600, null), "The park", true, null, by));
        await (await ana.OpensAsync(QuickNoteModel.At(leanne.Id))).SubmitsAsync(new { Line = "We walked." }, "Keep it");

        var both = await Read<Encounter>(ana, leanne);
        Assert.Equal([EncounterKind.Walk, EncounterKind.DropIn], both.Select(e => e.Kind).OrderBy(k => k));
        Assert.All(both, e => Assert.Equal(EncounterState.Happened, e.State));
        var whom = await ana.OpensAsync("/encounters/quick");
        (await whom.SubmitsAsync(new { Line = "At the gate." }, "Leanne")).Answers(HttpStatusCode.OK).Shows("At the gate.");
    }

    internal static async Task<(Someone Ana, ARelationship Leanne)> HeldAsync(string engine, params string[] names)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        return (ana, await ARelationship.HeldByAsync(ana, names));
    }

    internal static Id<Encounter> IdIn(SeenPage page) => Id<Encounter>.Parse(page.Address.Split('/')[2], null);

    internal static async Task<List<T>> Read<T>(Someone reader, ARelationship of) where T : class, IOfFamily
    {
        await using var door = reader.Door();
        await door.OpenAsync(of.Family);
        return await door.Of<T>().ToListAsync();
    }

    private static async Task BornAsync(Someone ana, ARelationship leanne, Id<Domain.People.Person> child, int year)
    {
        await using var door = ana.Door();
        await door.OpenAsync(leanne.Family);
        var kit = await door.OpenAsync(child);
        kit.WasBorn(Domain.People.BirthDate.On(new(year, 3, 1), door.Today));
        await door.SaveAsync();
    }
}
