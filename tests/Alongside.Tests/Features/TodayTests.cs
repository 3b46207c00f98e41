using System.Net;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.People;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Today;

namespace Alongside.Tests.Features;

public sealed class TodayTests
{
    [Theory, BothEngines]
    public async Task Whoever_answers_for_the_service_sees_how_it_is_held_and_no_family(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync("Larch Lane");
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var lea = await ARelationship.HeldByAsync(ana, "Leanne");
        await ARelationship.HeldByAsync(ben, "Yusuf");
        await lea.WithAsync((_, by) => new Relationship(Side.Of(lea.Family), lea.Family, null, team.Id, null, by.Day, by));
        var lead = await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);

        (await lead.OpensAsync("/today")).Answers(HttpStatusCode.OK).Shows("Larch Lane").Shows("Alongside 3 families: two workers.").Shows("One family has nobody just now.").ShowsNot("Leanne").ShowsNot("Yusuf").ShowsNot("Ana Petrov");
        (await ana.OpensAsync("/today")).ShowsNot("How the service is held");
    }

    [Theory, BothEngines]
    public async Task Whom_I_meet_stands_in_order_with_the_place_and_what_they_want_first_in_their_words(string engine)
    {
        var (dela, _, day) = await DelaAsync(engine);
        var yusuf = await ARelationship.HeldByAsync(dela, "Yusuf");
        var leanne = await ARelationship.HeldByAsync(dela, "Leanne", "Elsie");
        await yusuf.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Walk, new(day, 675, null), "A walk from school", true, null, by));
        await leanne.WithAsync((r, by) =>
        {
            var visit = Encounter.Plan(r, EncounterKind.Visit, new(day, 570, null), "At home, Larch Court", false, null, by);
            visit.With(leanne.Person.Id, null, Presence.There, by.At);
            visit.With(leanne.People[1].Id, null, Presence.ComesWithThem, by.At);
            return visit;
        });
        await leanne.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, "The bin store letter came again.", null, null, null, true, false, Audience.MyTeam, by));

        var page = await dela.OpensAsync(TodayModel.At());

        page.Shows("Good morning, Dela").Shows("Thursday 19 November. You meet two families.")
            .Shows("9:30").Shows("At home, Larch Court. Elsie will be there.")
            .Shows("Leanne wants first “The bin store letter came again.”")
            .Shows("Their idea.").Shows("Nothing yet. Ask at the door what comes first.");
        Assert.True(page.Text.IndexOf("Leanne wants", StringComparison.Ordinal) < page.Text.IndexOf("A walk from", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task One_tap_says_that_we_met_and_one_line_is_enough(string engine)
    {
        var (dela, _, day) = await DelaAsync(engine);
        var leanne = await ARelationship.HeldByAsync(dela);
        var visit = await leanne.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(day, 570, null), null, false, null, by));

        var page = await dela.OpensAsync(TodayModel.At());

        var quick = page.Document.QuerySelectorAll("button[formaction]").Single();
        Assert.Equal(($"/relationships/{leanne.Id}/encounters/quick", "Leanne"), (quick.GetAttribute("formaction"), quick.TextContent));
        Assert.NotNull(page.Document.QuerySelector($"form[action='/encounters/{visit.Id}?handler=Met'] input[name=__RequestVerificationToken]"));
        Assert.NotNull(page.Document.QuerySelector($"a[href='/relationships/{leanne.Id}/prepare?encounter={visit.Id}']"));
    }

    [Theory, BothEngines]
    public async Task Promises_come_back_until_they_are_kept_or_explained_and_later_ones_stay_folded(string engine)
    {
        var (dela, _, day) = await DelaAsync(engine);
        var leanne = await ARelationship.HeldByAsync(dela);
        await leanne.WithAsync((r, by) => new Promise(r, null, "Ring the letting office", day, Audience.MyTeam, by));
        await leanne.WithAsync((r, by) => new Promise(r, null, "Send a photo of the form", day.AddDays(-2), Audience.MyTeam, by));
        await leanne.WithAsync((r, by) => new Promise(r, null, "Ask about the mattress", day.AddDays(3), Audience.MyTeam, by));
        await leanne.WithAsync((r, by) => new Promise(r, null, "Next month’s thing", day.AddDays(30), Audience.MyTeam, by));
        await leanne.WithAsync((r, by) => { var kept = new Promise(r, null, "Already done", day, Audience.MyTeam, by); kept.Kept(by.Day); return kept; });

        var page = await dela.OpensAsync(TodayModel.At());

        page.Shows("You said you would").Shows("2 days over. A short word helps most.").Shows("One more, this week")
            .ShowsNot("Already done").ShowsNot("Next month’s thing");
        Assert.Contains("Ask about the mattress", page.Document.QuerySelector("details details")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_somebody_opened_up_about_waits_here_until_I_came_back_to_it(string engine)
    {
        var (dela, _, day) = await DelaAsync(engine);
        var leanne = await ARelationship.HeldByAsync(dela);
        await leanne.WithAsync((r, by) => new ComingBack(r, null, "Her sister’s letter", by.Who, day, null, Audience.MyTeam, by));

        var page = await dela.OpensAsync(TodayModel.At());
        page.Shows("They wait for you to come back to it").Shows("Her sister’s letter");

        (await page.SubmitsAsync(button: "I came back to it")).ShowsNot("Her sister’s letter");
    }

    [Theory, BothEngines]
    public async Task A_colleague_who_was_named_finds_on_their_own_day_what_to_come_back_to(string engine)
    {
        var (dela, team, day) = await DelaAsync(engine);
        var (leon, priya) = (await dela.Place.WorkerAsync("Leon Baptiste", team), await dela.Place.WorkerAsync("Priya Raman", team));
        var leanne = await ARelationship.HeldByAsync(dela);
        (await (await dela.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "She cried.", BackTo = "Her sister’s letter", BackDay = "Today", BackWho = leon.Worker.Id.ToString() }, "Save it")).Answers(HttpStatusCode.OK).Shows("Her sister’s letter");

        (await leon.OpensAsync(TodayModel.At())).Shows("They wait for you to come back to it").Shows("Her sister’s letter");
        foreach (var other in new[] { dela, priya }) Assert.Null((await other.OpensAsync(TodayModel.At())).Document.QuerySelector("#back"));

        (await (await leon.OpensAsync(TodayModel.At())).SubmitsAsync(button: "I came back to it")).ShowsNot("Her sister’s letter");
    }

    [Theory, BothEngines]
    public async Task Something_between_us_is_asked_about_when_it_is_time_and_waits_when_they_would_rather(string engine)
    {
        var (dela, _, day) = await DelaAsync(engine);
        var yusuf = await ARelationship.HeldByAsync(dela, "Yusuf");
        var bex = await ARelationship.HeldByAsync(dela, "Bex");
        foreach (var one in new[] { yusuf, bex })
            await one.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Walk, new(day, 675, null), null, false, null, by));
        await yusuf.WithAsync((r, by) => new Rupture(r, null, day.AddDays(-7), Whose.Ours, RuptureKind.PulledBack, "I talked over him about college.", null, Audience.MyTeam, by));
        await bex.WithAsync((r, by) =>
        {
            var rupture = new Rupture(r, null, day.AddDays(-7), Whose.Ours, RuptureKind.PushedBack, "The form again.", null, Audience.MyTeam, by);
            rupture.TheyWouldRatherWait(true);
            return rupture;
        });

        var page = await dela.OpensAsync(TodayModel.At());

        page.Shows("Something came between you: “I talked over him about college.” Mend it today?")
            .Shows("Waiting to be mended").Shows("“The form again.” You noticed 7 days ago. They would rather wait.");
        Assert.DoesNotContain("Something came between you: “The form again.”", page.Text, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Somebody_who_does_not_feel_safe_stands_above_everything_until_somebody_has_seen_it(string engine)
    {
        var (dela, team, _) = await DelaAsync(engine);
        var maureen = await dela.Place.WorkerAsync("Maureen Okafor", team, Role.Supervisor);
        var leanne = await ARelationship.HeldByAsync(dela);
        await leanne.WithAsync((r, by) => CheckIn.FromThem(r, null, leanne.Person.Id, CheckInForm.Adult, 9, 9, 9, 1, false, null, Audience.MyTeam, by));

        (await maureen.OpensAsync(TodayModel.At())).Shows("Leanne said they do not feel safe with us, today").Shows("What we do now");
        var page = await dela.OpensAsync(TodayModel.At());
        page.Shows("Leanne said they do not feel safe with us, today").Shows("What we do now");
        (await page.SubmitsAsync(button: "I have seen it")).ShowsNot("do not feel safe");

        Assert.Equal(dela.Worker.Id, Assert.Single(await leanne.CheckInsAsync()).LookedBy);
    }

    [Theory, BothEngines]
    public async Task What_is_not_finished_yet_waits_here_and_leads_back_to_its_words(string engine)
    {
        var (dela, team, _) = await DelaAsync(engine);
        var leon = await dela.Place.WorkerAsync("Leon Baptiste", team);
        var leanne = await ARelationship.HeldByAsync(dela);
        (await dela.OpensAsync(TodayModel.At())).ShowsNot("Not finished yet");
        await (await dela.OpensAsync(Web.Features.Encounters.WriteUpModel.At(leanne.Id))).TypesAsync(new { Line = "We walked." });

        var page = await dela.OpensAsync(TodayModel.At());

        page.Shows("Not finished yet");
        (await page.GoesToAsync(page.Document.QuerySelector("section[aria-labelledby=drafts] a")!.GetAttribute("href")!)).Shows("Your words from 09:30 are here.");
        (await leon.OpensAsync(TodayModel.At())).ShowsNot("Not finished yet");
    }

    [Theory, BothEngines]
    public async Task Nobody_clears_for_others_what_may_be_about_themselves(string engine)
    {
        var (dela, team, _) = await DelaAsync(engine);
        var maureen = await dela.Place.WorkerAsync("Maureen Okafor", team, Role.Supervisor);
        var leanne = await ARelationship.HeldByAsync(dela);
        await leanne.WithAsync((r, by) => CheckIn.FromThem(r, null, leanne.Person.Id, CheckInForm.Adult, 9, 9, 9, 1, false, null, Audience.MyTeam, by));

        (await (await dela.OpensAsync(TodayModel.At())).SubmitsAsync(button: "I have seen it")).ShowsNot("do not feel safe");
        var page = await maureen.OpensAsync(TodayModel.At());
        page.Shows("Leanne said they do not feel safe with us, today").Shows("What we do now");
        (await page.SubmitsAsync(button: "I have seen it")).ShowsNot("do not feel safe");

        var kept = Assert.Single(await leanne.CheckInsAsync());
        Assert.Equal((dela.Worker.Id, maureen.Worker.Id), (kept.LookedBy!.Value, kept.OtherLookedBy!.Value));
    }

    [Theory, BothEngines]
    public async Task What_a_supervisor_is_told_about_themselves_waits_for_another_who_supervises(string engine)
    {
        var (_, team, _) = await DelaAsync(engine);
        var place = await Place.On(engine);
        var (maureen, ruth) = (await place.WorkerAsync("Maureen Okafor", team, Role.Supervisor), await place.WorkerAsync("Ruth Bello", team, Role.Supervisor));
        var leanne = await ARelationship.HeldByAsync(await place.WorkerAsync("Leon Baptiste", team));
        await using (var door = leanne.Holder.Door())
        {
            (await door.OpenAsync(leanne.Id)).HandTo(maureen.Worker.Id, team.Id, door.Today, null, door.By);
            await door.SaveAsync();
        }
        await leanne.WithAsync((r, by) => CheckIn.FromThem(r, null, leanne.Person.Id, CheckInForm.Adult, 9, 9, 9, 1, false, null, Audience.MyTeam, by), maureen);

        (await (await maureen.OpensAsync(TodayModel.At())).SubmitsAsync(button: "I have seen it")).ShowsNot("do not feel safe");
        (await ruth.OpensAsync(TodayModel.At())).Shows("Leanne said they do not feel safe with us, today");
    }

    [Theory, BothEngines]
    public async Task A_birthday_is_told_on_its_day_and_never_of_somebody_who_died(string engine)
    {
        var (dela, _, day) = await DelaAsync(engine);
        var leanne = await ARelationship.HeldByAsync(dela, "Leanne", "Kit", "Nan Ivy");
        await using (var door = dela.Door())
        {
            await door.OpenAsync(leanne.Family);
            (await door.OpenAsync(leanne.People[1].Id)).WasBorn(BirthDate.On(day.AddYears(-7), day));
            var ivy = await door.OpenAsync(leanne.People[2].Id);
            ivy.WasBorn(BirthDate.On(day.AddYears(-80), day));
            ivy.Died(day.AddMonths(-2), day);
            await door.SaveAsync();
        }

        (await dela.OpensAsync(TodayModel.At())).Shows("Birthdays today Kit").ShowsNot("Nan Ivy");
    }

    [Theory, BothEngines]
    public async Task What_others_wrote_since_I_last_looked_is_here_and_what_they_kept_to_themselves_is_not(string engine)
    {
        var (dela, team, day) = await DelaAsync(engine);
        var leon = await dela.Place.WorkerAsync("Leon Baptiste", team);
        var leanne = await ARelationship.HeldByAsync(dela);
        var visit = await leanne.MetAsync(day);
        await leanne.WithAsync((r, by) => new Entry(visit, EntryKind.Line, "Bins again", Source.Said, null, Audience.MyTeam, by), leon);
        var other = await leanne.MetAsync(day.AddDays(-1));
        await leanne.WithAsync((r, by) => new Entry(other, EntryKind.WhatIMakeOfIt, "Only mine", Source.Thought, null, Audience.OnlyMe, by), leon);

        var page = await dela.OpensAsync(TodayModel.At());

        page.Shows("Leon wrote about Leanne, today");
        Assert.Null(page.Document.QuerySelector($"a[href='/encounters/{other.Id}']"));
    }

    [Theory, BothEngines]
    public async Task What_others_asked_noticed_and_planned_is_news_too_and_what_i_did_myself_is_not(string engine)
    {
        var (dela, team, day) = await DelaAsync(engine);
        var leon = await dela.Place.WorkerAsync("Leon Baptiste", team);
        var leanne = await ARelationship.HeldByAsync(dela);
        foreach (var who in new[] { leon, dela })
        {
            await leanne.WithAsync((r, by) => CheckIn.FromThem(r, null, leanne.Person.Id, CheckInForm.Adult, 7, 7, 7, 7, false, null, Audience.MyTeam, by), who);
            await leanne.WithAsync((r, by) => new Rupture(r, null, day.AddDays(-1), Whose.Ours, RuptureKind.PulledBack, "I talked over her.", null, Audience.MyTeam, by), who);
            await leanne.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(day.AddDays(2), 570, null), null, false, null, by), who);
        }
        await leanne.WithAsync((r, by) => CheckIn.FromUs(r, null, 1, 1, 1, null, "Only mine", Audience.OnlyMe, by), await dela.Place.WorkerAsync("Ines Costa", team));

        var page = await dela.OpensAsync(TodayModel.At());

        var news = page.Document.QuerySelectorAll("section[aria-labelledby=news] li").Select(l => l.TextContent.Trim()).Order().ToList(); // The clock stands still.
        Assert.Equal(["Leon noticed that something came between, with Leanne, yesterday", "Leon planned time together with Leanne, for 21 November", "Leon wrote down how it is with Leanne, today"], news);
        foreach (var link in page.Document.QuerySelectorAll("section[aria-labelledby=news] a")) (await dela.OpensAsync(link.GetAttribute("href")!)).Answers(HttpStatusCode.OK);
        page.ShowsNot("Ines");
    }

    [Theory, BothEngines]
    public async Task What_somebody_of_the_family_told_us_from_their_own_phone_is_news(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await (await space.Lea.OpensAsync(Web.Features.Our.HowModel.At())).SubmitsAsync(new { Heard = 7 }, "That’s it");

        (await space.Leon.OpensAsync(TodayModel.At())).Shows("How it is with Lea, told from their own phone, today");
    }

    [Theory, BothEngines]
    public async Task News_begins_where_I_last_looked_on_an_earlier_day_and_opening_the_page_again_hides_nothing(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (dela, leon) = (await place.WorkerAsync("Dela Hartley", team), await place.WorkerAsync("Leon Baptiste", team));
        var leanne = await ARelationship.HeldByAsync(dela);
        var before = await leanne.MetAsync(place.Clock.Today);
        await leanne.WithAsync((r, by) => new Entry(before, EntryKind.Line, "Before", Source.Said, null, Audience.MyTeam, by), leon);
        await dela.OpensAsync(TodayModel.At());
        place.Clock.Moves(TimeSpan.FromDays(1));
        var since = await leanne.MetAsync(place.Clock.Today);
        await leanne.WithAsync((r, by) => new Entry(since, EntryKind.Line, "Since", Source.Said, null, Audience.MyTeam, by), leon);
        dela = dela.OnANewDevice();

        for (var look = 0; look < 2; look++)
        {
            var page = await dela.OpensAsync(TodayModel.At());
            page.Shows("You last looked yesterday.").Shows("Leon wrote about Leanne, today");
            Assert.Null(page.Document.QuerySelector($"a[href='/encounters/{before.Id}']"));
        }
    }

    [Theory, BothEngines]
    public async Task Nothing_of_a_family_out_of_reach_or_kept_by_its_author_is_ever_on_anybodys_day(string engine)
    {
        var (dela, team, day) = await DelaAsync(engine);
        var leon = await dela.Place.WorkerAsync("Leon Baptiste", team);
        var stranger = await dela.Place.WorkerAsync("Ben Cole", await dela.Place.TeamAsync());
        var theirs = await ARelationship.HeldByAsync(stranger, "Zora");
        await theirs.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(day, 600, null), "Elm Road", false, null, by));
        await theirs.WithAsync((r, by) => new Promise(r, null, "A promise to Zora", day, Audience.MyTeam, by));
        var leanne = await ARelationship.HeldByAsync(dela);
        await leanne.WithAsync((r, by) => new Rupture(r, null, day.AddDays(-20), Whose.Ours, RuptureKind.PulledBack, "Leon’s own thought", null, Audience.OnlyMe, by), leon);

        (await dela.OpensAsync(TodayModel.At())).ShowsNot("Zora").ShowsNot("Leon’s own thought");
        (await stranger.OpensAsync(TodayModel.At())).Shows("Zora").ShowsNot("Leanne");
    }

    [Theory, BothEngines]
    public async Task A_promise_to_a_family_no_longer_within_reach_leaves_the_day(string engine)
    {
        var (dela, _, day) = await DelaAsync(engine);
        var leanne = await ARelationship.HeldByAsync(dela);
        await leanne.WithAsync((r, by) => new Promise(r, null, "Ring about the lock", day, Audience.MyTeam, by));
        await using (var door = dela.Door())
        {
            (await door.OpenAsync(leanne.Id)).End(day, [], [], door.By);
            await door.SaveAsync();
        }

        (await dela.OpensAsync(TodayModel.At())).ShowsNot("Ring about the lock").ShowsNot("Leanne");
    }

    [Theory, BothEngines]
    public async Task It_asks_how_we_are_doing_in_the_rhythm_they_chose_and_not_again_after_not_now(string engine)
    {
        var (dela, _, day) = await DelaAsync(engine);
        var leanne = await ARelationship.HeldByAsync(dela);
        await leanne.MetAsync(day.AddDays(-7));
        await leanne.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(day, 570, null), null, false, null, by));

        (await dela.OpensAsync(TodayModel.At())).Shows("It may be time to ask");
        await leanne.WithAsync((r, by) => CheckIn.SaidNotNow(r, null, leanne.Person.Id, Audience.MyTeam, by));
        (await dela.OpensAsync(TodayModel.At())).ShowsNot("It may be time to ask");
    }

    [Theory, BothEngines]
    public async Task A_supervisor_sees_what_their_team_may_need_them_for(string engine)
    {
        var (dela, team, day) = await DelaAsync(engine);
        var maureen = await dela.Place.WorkerAsync("Maureen Okafor", team, Role.Supervisor);
        var leanne = await ARelationship.HeldByAsync(dela);
        await leanne.WithAsync((r, by) => new Rupture(r, null, day.AddDays(-20), Whose.Ours, RuptureKind.PulledBack, "I talked over her.", null, Audience.MyTeam, by));
        await leanne.WithAsync((r, by) => new ComingBack(r, null, "Her sister’s letter", by.Who, day.AddDays(-3), null, Audience.MyTeam, by));

        (await maureen.OpensAsync(TodayModel.At())).Shows("Something came between Leanne and Dela, 2 weeks ago")
            .Shows("Leanne. Dela said they would").ShowsNot("Her sister’s letter");
    }

    [Theory, BothEngines]
    public async Task A_service_lead_finds_no_family_there_and_an_administrator_no_day(string engine)
    {
        var (dela, _, _) = await DelaAsync(engine);
        await ARelationship.HeldByAsync(dela);
        var ruth = await dela.Place.WorkerAsync("Ruth Kelleher", null, Role.ServiceLead);
        var sam = await dela.Place.WorkerAsync("Sam Whitlock", null, Role.Administrator);

        (await ruth.OpensAsync(TodayModel.At())).Shows("one family at a time").ShowsNot("Leanne");
        (await sam.OpensAsync(TodayModel.At())).Answers(HttpStatusCode.NotFound);
    }

    private static async Task<(Someone Dela, Team Team, DateOnly Day)> DelaAsync(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        return (await place.WorkerAsync("Dela Hartley", team), team, place.Clock.Today);
    }
}
