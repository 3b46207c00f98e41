using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Features.Accountability;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Requests;
using Alongside.Web.Features.Staff;
using Alongside.Web.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>Have we met before, and who goes: from a request to a relationship.</summary>
public sealed class MetAtTheDoorTests
{
    [Theory, BothEngines]
    public async Task The_front_door_sees_a_name_and_a_year_and_whom_to_ask_and_a_worker_out_of_reach_sees_nothing(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (nadia, ana) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));
        var pia = await place.WorkerAsync("Pia Lund", await place.TeamAsync(), Role.Supervisor);
        await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);
        await ana.KnowsAsync("Persephone", "Adeyemi", "1998");
        var (known, unknown) = (await WritesDownAsync(nadia, "Persephone Adeyemi"), await WritesDownAsync(nadia, "Xqzz Yw"));

        var page = await nadia.OpensAsync(RequestModel.At(known));
        page.Shows("Somebody we know?").Shows("Persephone Adeyemi").Shows("born 1998").Shows("ask the lead: Ruth Amadi.").ShowsNot("Ana Petrov").ShowsNot("/people/");
        var linked = await page.SubmitsAsync(button: "It is about Persephone Adeyemi");
        linked.Shows("It is about Persephone Adeyemi").ShowsNot("Every earlier time");

        var (about, nobody) = (await pia.OpensAsync(RequestModel.At(known)), await pia.OpensAsync(RequestModel.At(unknown)));
        about.Answers(HttpStatusCode.OK).ShowsNot("Somebody we know?").ShowsNot("Every earlier time").ShowsNot("born 1998");
        nobody.ShowsNot("Somebody we know?");
        (await pia.OpensAsync(BeforeModel.At(known))).Answers(HttpStatusCode.NotFound);
        // Whoever helps them hears of it now, and sees every earlier time.
        (await ana.OpensAsync(RequestModel.At(known))).Shows("Every earlier time");
        (await ana.OpensAsync(RequestModel.At(unknown))).Answers(HttpStatusCode.NotFound);
        // Whom the front door was shown is written down, and can be asked.
        var odile = await place.WorkerAsync("Odile Marchetti", role: Role.DataProtection);
        (await (await odile.OpensAsync(SearchesModel.At())).SubmitsAsync(new { Words = "Persephone Adeyemi" })).Shows("Nadia Rahimi");
    }

    [Theory, BothEngines]
    public async Task Somebody_who_was_not_shown_cannot_be_named_by_an_address(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (nadia, ana) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));
        var pia = await place.WorkerAsync("Pia Lund", await place.TeamAsync(), Role.Supervisor);
        var kit = await ARelationship.HeldByAsync(ana, "Kit");
        await Families.KnowsAsync(pia, "Kit", "Marlow", null);
        var id = await WritesDownAsync(nadia, "Kit");

        await using var door = pia.Door();
        var request = await door.HearAsync(id);

        await Assert.ThrowsAsync<NotReached>(() => door.IsAboutAsync(request, kit.Person.Id));
        Assert.Null(request.FamilyId);
    }

    [Theory, BothEngines]
    public async Task A_repeat_shows_how_it_ended_and_asks_one_question_before_going_on_and_urgent_help_waits_for_none(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, sam) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Sam Okoro", team, Role.Supervisor));
        await EndedAsync(ana, place);
        var id = await WritesDownAsync(sam, "Kit");
        await (await sam.OpensAsync(RequestModel.At(id))).SubmitsAsync(button: "It is about Kit");

        var before = await sam.OpensAsync(BeforeModel.At(id));
        before.Shows("Thank you for the tea.").Shows("Ana Petrov").Shows("The stairs at night.").Shows("once in twelve months").ShowsNot("Said by more than one");
        var decide = await (await sam.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "Advice", Reason = "Because." }, "Decide");
        decide.Answers(HttpStatusCode.UnprocessableEntity).Shows("Say first what we did not understand last time.").Shows("One worry from an earlier time is still open.");

        await before.SubmitsAsync(new { Worry = (await WorryAsync(sam, id)).ToString(), TakenUp = "False", Why = "They moved to the ground floor." }, "Keep what becomes of it");
        var again = await (await sam.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "Advice", Reason = "Because.", NotUnderstood = "We came with a list.", WouldHelp = "A lamp on the stairs." }, "Decide");
        again.Shows("Advice, now");
        (await sam.OpensAsync(BeforeModel.At(id))).ShowsNot("What did we not understand last time?").ShowsNot("Worries that nobody laid down");

        var second = await WritesDownAsync(sam, "Kit", wants: "Somebody for the nights.");
        await (await sam.OpensAsync(RequestModel.At(second))).SubmitsAsync(button: "It is about Kit");
        (await sam.OpensAsync(BeforeModel.At(second))).Shows("We came with a list.").Shows("2 times in twelve months").Shows("Said by more than one").Shows("“night”");
        (await sam.OpensAsync(BeforeModel.At(second))).Shows("“A lamp on the stairs.” what we thought would help");
        (await sam.OpensAsync(BeforeModel.At(second))).Shows("A worry was laid down").Shows("They moved to the ground floor.");
        (await (await sam.OpensAsync(DecideModel.At(second))).SubmitsAsync(new { Way = "Urgent", Reason = "Now." }, "Decide")).Shows("Urgent, at once");
    }

    [Theory, BothEngines]
    public async Task How_it_ended_stands_under_whose_words_it_is_and_theirs_come_before_ours(string engine)
    {
        var space = await AnOurSpace.InAsync(await Place.NewAsync(engine));
        await EndsAsync(space);
        await SaysHowItWasAsync(space, "He stayed.");
        await SaysHowItWasAsync(space, "Taken back.");
        await (await space.Lea.OpensAsync(AfterModel.At())).SubmitsAsync(button: "Take it back"); // The newest stands first.

        var before = await space.Maureen.OpensAsync(BeforeModel.At(await AskedAgainAsync(space)));

        before.Shows("Ended In Lea’s words “He stayed.” In their words, told to Leon “Who rings me on Fridays now?” In Leon’s words “Thank you for the tea.” “Her patience” “Nan” “Ring Leon”").ShowsNot("Taken back.");
        Assert.Equal(["He stayed.", "Who rings me on Fridays now?"], before.Document.QuerySelectorAll("figure.voice .as-typed").Select(w => w.TextContent.Trim('“', '”')));
    }

    [Theory, BothEngines]
    public async Task Words_about_an_end_that_have_no_name_or_are_not_for_the_reader_leave_no_gap(string engine)
    {
        var space = await AnOurSpace.InAsync(await Place.NewAsync(engine));
        await EndsAsync(space);
        await SaysHowItWasAsync(space, "He stayed.");
        var id = await AskedAgainAsync(space);
        var (leon, maureen) = (await SeenByAsync(space.Leon), await SeenByAsync(space.Maureen));

        await (await space.Lea.OpensAsync(AfterModel.At())).SubmitsAsync(new { Respected = "No", Text = "Without my name.", Unnamed = "true" }, "Keep it");
        Assert.Equal(maureen, await SeenByAsync(space.Maureen));
        await SaysHowItWasAsync(space, "Not for Leon.", "NotTheWorker");

        Assert.Equal(leon, await SeenByAsync(space.Leon));
        (await space.Leon.OpensAsync(BeforeModel.At(id))).Shows("In Lea’s words “He stayed.”").ShowsNot("Not for Leon.").ShowsNot("Without my name.");
        (await space.Maureen.OpensAsync(BeforeModel.At(id))).Shows("In Lea’s words “He stayed.” “Not for Leon.”").ShowsNot("Without my name.");

        async Task<(string, int)> SeenByAsync(Someone reader)
        {
            var page = (await reader.OpensAsync(BeforeModel.At(id))).Answers(HttpStatusCode.OK);
            return (page.Text, page.Document.QuerySelectorAll("main *").Length);
        }
    }

    [Theory, BothEngines]
    public async Task Words_about_an_end_that_are_hidden_by_name_or_were_said_while_it_went_on_do_not_stand_there(string engine)
    {
        var space = await AnOurSpace.InAsync(await Place.NewAsync(engine));
        await SaysHowItWasAsync(space, "Said while it went on.");
        await LaterAsync(space, 1);
        await SaysHowItWasAsync(space, "Said on the last day.");
        await using (var door = space.Maureen.Door())
        {
            await door.OpenAsync(space.Family.Family);
            var said = await door.Of<RespectAnswer>().SingleAsync(a => a.Text == "Said on the last day.");
            door.Add(Hiding.From(said.Id, space.Family.Family, space.Leon.Worker.Id, "She asked for it.", door.By));
            await door.SaveAsync();
        }
        await EndsAsync(space);
        var id = await AskedAgainAsync(space);

        (await space.Maureen.OpensAsync(BeforeModel.At(id))).Shows("In Lea’s words “Said on the last day.”").ShowsNot("Said while it went on.");
        (await space.Leon.OpensAsync(BeforeModel.At(id))).Shows("In Leon’s words").ShowsNot("Said on the last day.").ShowsNot("In Lea’s words");
    }

    [Theory, BothEngines]
    public async Task What_was_taken_up_again_still_tells_how_it_had_ended_and_each_end_has_its_own_words(string engine)
    {
        var space = await AnOurSpace.InAsync(await Place.NewAsync(engine));
        await EndsAsync(space);
        await SaysHowItWasAsync(space, "The first time.");
        await LaterAsync(space, 10);
        await (await space.Leon.OpensAsync(TakeUpAgainModel.At(space.Family.Id))).SubmitsAsync(button: "Begin again");
        var id = await AskedAgainAsync(space);
        (await space.Maureen.OpensAsync(BeforeModel.At(id))).Shows("In Lea’s words “The first time.” In their words, told to Leon “Who rings me on Fridays now?”");

        await LaterAsync(space, 10);
        await EndsAsync(space, "This time I ring you.");
        await SaysHowItWasAsync(space, "The second time.");

        (await space.Maureen.OpensAsync(BeforeModel.At(id))).Shows("In Lea’s words “The second time.” In their words, told to Leon “This time I ring you.”").Shows("In Lea’s words “The first time.” In their words, told to Leon “Who rings me on Fridays now?”");
    }

    [Theory, BothEngines]
    public async Task How_it_ended_with_another_family_of_theirs_stands_under_whose_words_it_is_too(string engine)
    {
        var space = await AnOurSpace.InAsync(await Place.NewAsync(engine));
        var now = await ARelationship.HeldByAsync(space.Leon, "Bo");
        await now.JoinsAsync(space.Family.Person);
        await EndsAsync(space);
        await SaysHowItWasAsync(space, "He stayed.");

        var before = await space.Maureen.OpensAsync(BeforeModel.At(await AskedAgainAsync(space, "Bo")));

        before.Shows("Ended (with Lea) In Lea’s words “He stayed.” In their words, told to Leon “Who rings me on Fridays now?” In Leon’s words “Thank you for the tea.”");
    }

    [Theory, BothEngines]
    public async Task The_front_door_answers_what_we_did_not_understand_and_is_told_numbers_and_no_word(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (nadia, ana) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));
        await EndedAsync(ana, place);
        var (id, urgent) = (await WritesDownAsync(nadia, "Kit"), await WritesDownAsync(nadia, "Kit"));
        foreach (var one in new[] { id, urgent }) await (await nadia.OpensAsync(RequestModel.At(one))).SubmitsAsync(button: "It is about Kit");

        var decide = await nadia.OpensAsync(DecideModel.At(id));
        decide.Shows("What did we not understand last time?").Shows("One worry is still open. Whoever goes takes them up or lays them down.").ShowsNot("The stairs at night.").ShowsNot("Thank you for the tea.").ShowsNot("Ana Petrov");
        (await decide.SubmitsAsync(new { Way = "Advice", Reason = "Because." }, "Decide")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say first what we did not understand last time.");
        (await decide.SubmitsAsync(new { Way = "Advice", Reason = "Because.", NotUnderstood = "We came with a list." }, "Decide")).Shows("Advice, now").Shows("What we had not understood: We came with a list.");
        (await nadia.OpensAsync(DecideModel.At(id))).ShowsNot("What did we not understand last time?");
        (await (await nadia.OpensAsync(DecideModel.At(urgent))).SubmitsAsync(new { Way = "Urgent", Reason = "Now." }, "Decide")).Shows("Urgent, at once");

        // Whoever goes reads it on the line of time.
        await (await nadia.OpensAsync(WhoGoesModel.At(urgent))).SubmitsAsync(new { WorkerId = ana.Worker.Id.ToString() }, "Ask them");
        (await ana.OpensAsync(BeforeModel.At(urgent))).Shows("What we had not understood").Shows("We came with a list.").Shows("The stairs at night.");
    }

    [Theory, BothEngines]
    public async Task To_the_front_door_those_around_a_family_are_a_number_and_what_is_hidden_from_it_does_not_count(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (nadia, ana) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));
        var kit = await ARelationship.HeldByAsync(ana, "Kit");
        await AroundAsync(kit, "Gran", Audience.MyTeam);
        await AroundAsync(kit, "Somebody of mine", Audience.OnlyMe);
        var id = await WritesDownAsync(nadia, "Kit");
        await (await nadia.OpensAsync(RequestModel.At(id))).SubmitsAsync(button: "It is about Kit");

        (await nadia.OpensAsync(DecideModel.At(id))).Shows("Around them already: two people").ShowsNot("Gran").ShowsNot("Ana Petrov").ShowsNot("What did we not understand last time?");
        (await (await nadia.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "WorkerHere", Reason = "Somebody who stays." }, "Decide")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say first why none of those around them can do it.");
        var before = (await nadia.OpensAsync(DecideModel.At(id))).Text;
        var hidden = await AroundAsync(kit, "The uncle", Audience.MyTeam);
        await kit.WithAsync((_, by) => Hiding.From(hidden.Id, kit.Family, nadia.Worker.Id, "He works there.", by));

        Assert.Equal(before, (await nadia.OpensAsync(DecideModel.At(id))).Text);
        // What the front door looked for is written down: whom the list showed, and that it asked.
        Assert.Contains(await place.ReadingsOfAsync(nadia), r => r.Page == "requests/{id}" && r.Families == 1 && r.Family is null);
    }

    [Theory, BothEngines]
    public async Task Somebody_they_named_and_trust_stands_first_and_one_tap_says_who(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, sam) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Sam Okoro", team, Role.Supervisor));
        var kit = await ARelationship.HeldByAsync(ana, "Kit");
        await AroundAsync(kit, "Mr Oyelaran", Audience.MyTeam, Closeness.FurtherOff);
        var gran = await AroundAsync(kit, "Gran", Audience.MyTeam);
        var id = await WritesDownAsync(sam, "Kit");
        await (await sam.OpensAsync(RequestModel.At(id))).SubmitsAsync(button: "It is about Kit");

        var decide = await sam.OpensAsync(DecideModel.At(id));
        decide.Shows("Around them already: three people").Shows("Mr Oyelaran").Shows("Ana Petrov");
        Assert.Equal([gran.Id.ToString(), "SomebodyTheyTrust", "Advice"], decide.Document.QuerySelectorAll("input[name=Way]").Take(3).Select(i => i.GetAttribute("value")));
        (await decide.SubmitsAsync(new { Way = gran.Id.ToString(), Reason = "She is there in the evenings." }, "Decide")).Shows("Somebody they know and trust already: Gran");
        // Whoever is around another family is nobody here.
        var other = await AroundAsync(await ARelationship.HeldByAsync(ana, "Lea"), "Aunt Bo", Audience.MyTeam);
        (await (await sam.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = other.Id.ToString(), Reason = "Because." }, "Decide")).Answers(HttpStatusCode.UnprocessableEntity).ShowsNot("Aunt Bo");
    }

    [Theory, BothEngines]
    public async Task What_was_said_at_the_door_is_there_when_they_begin_and_not_on_the_page_they_leave(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, sam, cyd) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Sam Okoro", team, Role.Supervisor), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()));
        await EndedAsync(ana, place);
        var id = await WritesDownAsync(sam, "Kit", "Slowly, and with tea.", whoHelps: "Gran, on Sundays.");
        await (await sam.OpensAsync(RequestModel.At(id))).SubmitsAsync(button: "It is about Kit");
        await (await sam.OpensAsync(BeforeModel.At(id))).SubmitsAsync(new { Worry = (await WorryAsync(sam, id)).ToString(), TakenUp = "True", Why = "He still does not sleep." }, "Keep what becomes of it");
        await (await sam.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "WorkerHere", Reason = "Somebody who stays.", NotUnderstood = "We came with a list.", NotOneOfThem = "Gran is ill.", WouldHelp = "A second pair of hands at night. We would notice him sleep." }, "Decide");
        var who = await sam.OpensAsync(WhoGoesModel.At(id));
        // They asked for themselves: what they said is there to be passed on, and they may read it.
        Assert.Equal("How you like to be helped: Slowly, and with tea.\nWho helps already? Gran, on Sundays.", who.Document.QuerySelector("#Known")!.TextContent.Replace("\r", "", StringComparison.Ordinal).Trim());
        await who.SubmitsAsync(new { WorkerId = ana.Worker.Id.ToString(), Known = "" }, "Ask them");
        await (await ana.OpensAsync(AnswerGoingModel.At(id))).SubmitsAsync(button: "Yes, I go");

        var opening = await ana.OpensAsync(OpeningModel.At((await OnlyAsync(ana)).Id));
        opening.Shows("What we thought would help").Shows("A second pair of hands at night. We would notice him sleep.");
        opening.Shows("What was said at the door").Shows("Slowly, and with tea.").Shows("Gran, on Sundays.").Shows("“The stairs at night.” He still does not sleep.").ShowsNot("still open");
        var leaf = opening.Document.QuerySelector(".leaf")!.TextContent;
        foreach (var words in new[] { "Slowly", "The stairs", "Gran" }) Assert.DoesNotContain(words, leaf, StringComparison.Ordinal);
        Assert.NotNull(opening.Document.QuerySelector("section.not-paper #at-the-door"));
        (await ana.OpensAsync(BeforeModel.At(id))).Shows("A worry was taken up again").Shows("He still does not sleep.");
        (await cyd.OpensAsync(OpeningModel.At((await OnlyAsync(ana)).Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task They_first_met_when_they_first_met_and_a_call_is_no_meeting(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (nadia, ana) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));
        var asked = place.Clock.GetUtcNow().AddDays(-6);
        var request = HelpRequest.Left(Id<HelpRequest>.At(asked), WhatIsAsked.From(WhoAsks.Myself, "The rent", "Gloria Pell", null, null, null, null, null, null, [], false, Clock.DayOf(asked)), asked, Clock.DayOf(asked));
        await new Doorstep(place.Engine).LeaveAsync(request, new Asker(request, null, null, null, null, null, false));
        var id = request.Id;
        (await (await nadia.OpensAsync(RequestModel.At(id))).SubmitsAsync(button: "We talked")).Shows("First talked after 6 days");
        await (await nadia.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "WorkerHere", Reason = "Somebody who stays." }, "Decide");
        await (await nadia.OpensAsync(WhoGoesModel.At(id))).SubmitsAsync(new { WorkerId = ana.Worker.Id.ToString() }, "Ask them");
        await (await ana.OpensAsync(AnswerGoingModel.At(id))).SubmitsAsync(new { Name = "Gloria Pell" }, "Yes, I go");
        var relationship = (await OnlyAsync(ana)).Id;
        async Task<Encounter> MetAsync(EncounterKind kind)
        {
            await using var door = ana.Door();
            var met = Encounter.Record(await door.OpenAsync(relationship), kind, new(door.Today, null, null), null, door.By);
            door.Add(met);
            await door.SaveAsync();
            return met;
        }

        await MetAsync(EncounterKind.Call);
        (await nadia.OpensAsync(RequestModel.At(id))).Shows("Not met yet");
        var met = await MetAsync(EncounterKind.Visit);
        (await nadia.OpensAsync(RequestModel.At(id))).Shows("First met after 6 days").ShowsNot("First met on");
        // From whom the visit is hidden, for them they have not met.
        await using (var door = ana.Door())
        {
            var of = await door.OpenAsync(relationship);
            door.Add(Hiding.From(met.Id, of.FamilyId!.Value, nadia.Worker.Id, "Her cousin works there.", door.By));
            await door.SaveAsync();
        }
        var page = await nadia.OpensAsync(RequestModel.At(id));
        page.Shows("Not met yet");
        // Somebody can say it by hand as well.
        (await page.SubmitsAsync(new { MetOn = place.Clock.Today.AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }, "We met")).Shows("First met after 5 days");
    }

    [Theory, BothEngines]
    public async Task Repeats_are_counted_for_the_family_and_times_with_another_family_of_theirs_stand_on_the_same_line(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, sam) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Sam Okoro", team, Role.Supervisor));
        var cyd = await place.WorkerAsync("Cyd Marsh", await place.TeamAsync());
        var now = await ARelationship.HeldByAsync(ana, "Lea", "Bo");
        // Kit, who was met with another family, lives with Lea and Bo now.
        await EndedAsync(ana, place, kit => now.JoinsAsync(kit.Person));
        // What another team does with a family of theirs is out of reach.
        var elsewhere = await ARelationship.HeldByAsync(cyd, "Ida");
        await elsewhere.WithAsync((relationship, by) => new Aim(relationship, "Out of reach.", null, null, null, Audience.MyTeam, by));
        var (first, second) = (await WritesDownAsync(sam, "Lea"), await WritesDownAsync(sam, "Bo"));
        foreach (var (id, name) in new[] { (first, "Lea"), (second, "Bo") }) await (await sam.OpensAsync(RequestModel.At(id))).SubmitsAsync(button: $"It is about {name}");

        var before = await sam.OpensAsync(BeforeModel.At(second));
        before.Shows("2 times in twelve months, for anyone in the family").Shows("Ended (with Kit)").Shows("Thank you for the tea.");
        // The worry of that time is that family's: it holds nobody up here.
        before.ShowsNot("The stairs at night.");
    }

    [Theory, BothEngines]
    public async Task A_worker_is_asked_says_no_with_a_reason_and_another_says_yes_and_begins_with_the_introduction(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (nadia, ana, ben) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var id = await WritesDownAsync(nadia, "Gloria Pell");
        await (await nadia.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "WorkerHere", Reason = "Somebody who stays." }, "Decide");
        (await ana.OpensAsync(RequestModel.At(id))).Answers(HttpStatusCode.NotFound);

        await (await nadia.OpensAsync(WhoGoesModel.At(id))).SubmitsAsync(new { WorkerId = ana.Worker.Id.ToString(), IntroducedBy = "Nadia, on Thursday", Known = "Her mother died there." }, "Ask them");
        var asked = await (await ana.OpensAsync(TodayModel.At())).FollowsAsync("Gloria Pell");
        asked.Shows("Will you go?").Shows("Nadia, on Thursday");
        (await ben.OpensAsync(AnswerGoingModel.At(id))).Answers(HttpStatusCode.NotFound);
        (await asked.SubmitsAsync(new { WhyNot = "" }, "Not this time")).Answers(HttpStatusCode.UnprocessableEntity);
        await asked.SubmitsAsync(new { WhyNot = "Two hard patches." }, "Not this time");
        (await ana.OpensAsync(RequestModel.At(id))).Answers(HttpStatusCode.NotFound);

        (await nadia.OpensAsync(RequestModel.At(id))).Shows("Two hard patches.");
        await (await nadia.OpensAsync(WhoGoesModel.At(id))).SubmitsAsync(new { WorkerId = ben.Worker.Id.ToString(), IntroducedBy = "Nadia, on Thursday", Known = "Her mother died there." }, "Ask them");
        var thread = await (await ben.OpensAsync(AnswerGoingModel.At(id))).SubmitsAsync(new { Name = "Gloria Pell" }, "Yes, I go");
        thread.Answers(HttpStatusCode.OK).Shows("Gloria");
        var relationship = await OnlyAsync(ben);
        (await ben.OpensAsync(OpeningModel.At(relationship.Id))).Shows("Nadia, on Thursday").Shows("Her mother died there.");
        Assert.True(relationship.Leads);
        (await nadia.OpensAsync(RequestModel.At(id))).Shows("Ben Cole goes.");
    }

    [Theory, BothEngines]
    public async Task A_family_that_came_back_is_taken_up_with_its_history_and_who_knew_them_is_asked_first(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (nadia, abe, zoe) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Abe Cole", team), await place.WorkerAsync("Zoe Petrov", team));
        var family = await EndedAsync(zoe, place);
        var id = await WritesDownAsync(nadia, "Kit");
        await (await nadia.OpensAsync(RequestModel.At(id))).SubmitsAsync(button: "It is about Kit");
        await (await nadia.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "WorkerHere", Reason = "Somebody who stays.", NotUnderstood = "We came with a list." }, "Decide");

        var who = await nadia.OpensAsync(WhoGoesModel.At(id));
        Assert.StartsWith("Zoe Petrov · knew them until", who.Document.QuerySelector(".picks label")!.TextContent, StringComparison.Ordinal);
        await who.SubmitsAsync(new { WorkerId = abe.Worker.Id.ToString() }, "Ask them");
        await (await abe.OpensAsync(AnswerGoingModel.At(id))).SubmitsAsync(button: "Yes, I go");

        Assert.Equal(family, (await OnlyAsync(abe)).FamilyId);
        (await abe.OpensAsync(BeforeModel.At(id))).Shows("Thank you for the tea.").Shows("Worries that nobody laid down");
        // The worry that the front door could not answer waits where it begins anew.
        (await abe.OpensAsync(OpeningModel.At((await OnlyAsync(abe)).Id))).Shows("One worry is still open.");
    }

    [Theory, BothEngines]
    public async Task Whoever_asks_for_themselves_is_known_by_the_number_they_are_answered_at(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (nadia, ana) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));
        var kit = await ARelationship.HeldByAsync(ana, "Kit");
        await using (var door = ana.Door())
        {
            await door.OpenAsync(kit.Family);
            door.Add(new ContactPoint(kit.Person.Id, ContactKind.Call, "07700 900 471", true, null, null, WeekDays.None, null, null, false, door.By));
            await door.SaveAsync();
        }

        async Task<SeenPage> AskedAsync(WhoAsks who) => await (await nadia.OpensAsync(WriteRequestModel.At())).SubmitsAsync(new { Who = who.ToString(), Wants = "The rent", AnswerAt = "0770 0900471, after six" }, "Keep it");

        (await AskedAsync(WhoAsks.Myself)).Shows("Somebody we know?").Shows("It is about Kit").ShowsNot("07700 900 471");
        (await AskedAsync(WhoAsks.SomebodyIKnow)).ShowsNot("Somebody we know?");
    }

    [Theory, BothEngines]
    public async Task Whoever_speaks_as_they_asked_comes_first_and_how_full_somebody_is_is_told_only_where_they_showed_it(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (sam, abe, bea, zoe) = (await place.WorkerAsync("Sam Okoro", team, Role.Supervisor), await place.WorkerAsync("Abe Cole", team), await place.WorkerAsync("Bea Quist", team), await place.WorkerAsync("Zoe Petrov", team));
        var hadiza = await place.WorkerAsync("Hadiza Bello", role: Role.Administrator);
        await (await hadiza.OpensAsync(EditWorkerModel.At(zoe.Worker.Id))).SubmitsAsync(new { Languages = "Polish" });
        await (await hadiza.OpensAsync(TeamModel.At(team.Id))).SubmitsAsync(new { Hub = "Weir hub" }, "Keep where it belongs");
        foreach (var (worker, shows) in new[] { (abe, true), (bea, false) })
        {
            await using var door = worker.Door();
            var full = new Fullness(FullnessLevel.SpillingOver, null, door.By);
            if (shows) full.ShowTo(sam.Worker.Id, door.By);
            door.Add(full);
            await door.SaveAsync();
        }
        var kit = await ARelationship.HeldByAsync(bea, "Kit");
        for (var week = 0; week < CarriedNow.Meetings; week++) await kit.MetAsync(place.Clock.Today.AddDays(-7 * week));
        var id = await WritesDownAsync(sam, "Gloria Pell", "Please, in polish if you can.");
        await (await sam.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "WorkerHere", Reason = "Somebody who stays." }, "Decide");

        var who = await sam.OpensAsync(WhoGoesModel.At(id));
        var said = who.Document.QuerySelectorAll(".picks label").Select(l => l.TextContent.Trim()).ToList();

        Assert.Equal(["Zoe Petrov", "Bea Quist", "Abe Cole"], said.Select(s => s.Split(" · ")[0]));
        Assert.Contains("speaks Polish", said[0], StringComparison.Ordinal);
        Assert.Contains("meets one of them every week", said[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Spilling over", said[1], StringComparison.Ordinal);
        Assert.Contains("says of themselves: Spilling over", said[2], StringComparison.Ordinal);
        who.Shows($"{team.Name}, Weir hub");
        Assert.DoesNotContain("Spilling over", (await zoe.OpensAsync(TodayModel.At())).Raw, StringComparison.Ordinal);
    }

    private static async Task<Relationship> OnlyAsync(Someone worker)
    {
        await using var door = worker.Door();
        var relationship = await door.WithinReach().AsNoTracking().SingleAsync(r => r.EndedOn == null);
        door.Showed([relationship.FamilyId!.Value]);
        return relationship;
    }

    private static async Task<Id<Entry>> WorryAsync(Someone reader, Id<HelpRequest> id)
    {
        await using var door = reader.Door();
        await door.FamilyOfAsync(await door.HearAsync(id));
        return (await door.Of<Entry>().SingleAsync(e => e.Kind == EntryKind.Worry)).Id;
    }

    /// <summary>Somebody around the family, whom they feel close to.</summary>
    private static Task<Helper> AroundAsync(ARelationship family, string name, Audience audience, Closeness closeness = Closeness.Close) =>
        family.WithAsync((_, by) => new Helper(family.Family, name, null, false, closeness, false, false, null, null, null, null, null, audience, by));

    /// <summary>A family whose only relationship ended in the summer, with a worry that nobody laid down.</summary>
    private static async Task<Id<Family>> EndedAsync(Someone worker, Place place, Func<ARelationship, Task>? meanwhile = null)
    {
        var kit = await ARelationship.HeldByAsync(worker, "Kit");
        if (meanwhile is not null) await meanwhile(kit);
        var met = await kit.MetAsync(place.Clock.Today.AddDays(-120));
        await kit.WithAsync((relationship, by) => new Entry(met, EntryKind.Worry, "The stairs at night.", Source.Seen, null, Audience.MyTeam, by));
        await using var door = worker.Door();
        var open = await door.OpenAsync(kit.Id);
        door.Add(new Ending(open, door.Today.AddDays(-100), null, "Thank you for the tea.", null, null, "Ring any time", Audience.MyTeam, door.By));
        open.End(door.Today.AddDays(-100), [], [], door.By);
        await door.SaveAsync();
        return kit.Family;
    }

    /// <summary>Leon ends it on the page, with what Lea said and what he says.</summary>
    private static async Task EndsAsync(AnOurSpace space, string theirs = "Who rings me on Fridays now?") =>
        (await (await space.Leon.OpensAsync(EndingModel.At(space.Family.Id))).SubmitsAsync(new { TheirWords = theirs, Letter = "Thank you for the tea.", Valued = "Her patience", AfterWeLeave = "Nan", OpenDoor = "Ring Leon" })).Answers(HttpStatusCode.OK);

    /// <summary>Lea says in her own space, with her name, how all of it was.</summary>
    private static async Task SaysHowItWasAsync(AnOurSpace space, string words, string reads = "TheTeam")
    {
        space.Place.Clock.Moves(TimeSpan.FromMilliseconds(1));
        (await (await space.Lea.OpensAsync(AfterModel.At())).SubmitsAsync(new { Respected = "Partly", Text = words, Reads = reads }, "Keep it")).Shows("It is kept.");
    }

    /// <summary>Days pass, and everybody comes in again.</summary>
    private static async Task LaterAsync(AnOurSpace space, int days)
    {
        space.Place.Clock.Moves(TimeSpan.FromDays(days));
        foreach (var one in new[] { space.Leon, space.Maureen, space.Lea }) await one.ComesInAgainAsync();
    }

    /// <summary>Somebody rings about them again: Leon writes it down, and whoever looks after the team says whom it is about.</summary>
    private static async Task<Id<HelpRequest>> AskedAgainAsync(AnOurSpace space, string about = "Lea")
    {
        var id = await WritesDownAsync(space.Leon, about);
        await (await space.Maureen.OpensAsync(RequestModel.At(id))).SubmitsAsync(button: $"It is about {about}");
        return id;
    }

    private static async Task<Id<HelpRequest>> WritesDownAsync(Someone worker, string about, string? howHelped = null, string wants = "The rent", string? whoHelps = null)
    {
        worker.Place.Clock.Moves(TimeSpan.FromMilliseconds(1));
        await using var door = worker.Door();
        var request = HelpRequest.WrittenDown(WhatIsAsked.From(WhoAsks.Myself, wants, about, null, howHelped, whoHelps, null, null, null, [], false, door.Today), door.By);
        door.Begin(request);
        door.Add(new Asker(request, null, null, null, null, null, false));
        await door.SaveAsync();
        return request.Id;
    }
}
