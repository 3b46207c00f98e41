using System.Net;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Own;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Staff;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

public sealed class SupervisionTests
{
    private const string Canary = "Xanthippe";

    [Theory, BothEngines]
    public async Task Two_colleagues_begin_and_both_see_it_and_nobody_else_does(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (dela, maureen) = (await place.WorkerAsync("Dela Hart", team), await place.WorkerAsync("Maureen Oka", team, Role.Supervisor));

        var begun = await (await dela.OpensAsync(BeginHoldingModel.At())).SubmitsAsync(new { With = maureen.Worker.Id.ToString(), TheyHoldMe = "True", Purpose = "A steady hour" }, "Begin");

        begun.Shows("Dela and Maureen");
        (await maureen.OpensAsync(SupervisionModel.At())).Shows("Dela Hart").Shows("Whom I hold");
        (await dela.OpensAsync(SupervisionModel.At())).Shows("Dela is held by Maureen.").Shows("Maureen is held by nobody just now.").Shows("Who will hold Maureen?");
        var id = (await MineAsync(dela)).Id;
        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.ServiceLead, Role.Administrator })
        {
            var other = await place.WorkerAsync("Somebody else", role is Role.Worker or Role.Supervisor ? team : null, role);
            (await other.OpensAsync(WithOneModel.At(id))).Answers(HttpStatusCode.NotFound).ShowsNot("Dela");
            (await other.OpensAsync(NoticeRuptureModel.At(id))).Answers(HttpStatusCode.NotFound);
            (await other.OpensAsync(OwnSideModel.At(id))).Answers(HttpStatusCode.NotFound);
        }
    }

    [Theory, BothEngines]
    public async Task What_is_brought_stands_on_both_pages_and_the_one_who_is_held_comes_first(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "The rota", Because = "two people asked" }, "Bring it");
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "He went quiet." }, "Bring it");

        var page = await maureen.OpensAsync(WithOneModel.At(id));

        page.Shows("He went quiet.").Shows("The rota");
        Assert.True(page.Raw.IndexOf("He went quiet.", StringComparison.Ordinal) < page.Raw.IndexOf("The rota", StringComparison.Ordinal));
        (await dela.OpensAsync(SupervisionModel.At())).Shows("The rota");
        (await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "It can rest")).ShowsNot("He went quiet.");
    }

    [Theory, BothEngines]
    public async Task Both_say_how_it_is_between_them_and_what_came_between_them_is_mended_on_the_same_pages(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);

        (await (await dela.OpensAsync(HeldCheckInModel.At(id))).SubmitsAsync(new { Heard = "3", Safe = "5", Change = "Less of the list." }, "Keep it")).Shows("Less of the list.");
        (await (await maureen.OpensAsync(OwnSideModel.At(id))).SubmitsAsync(new { AtEase = "7", WhereStuck = "I hurry." }, "Keep it")).Shows("I hurry.").Shows("Less of the list.");
        (await maureen.OpensAsync(HeldCheckInModel.At(id))).Answers(HttpStatusCode.NotFound);

        var rupture = await (await dela.OpensAsync(NoticeRuptureModel.At(id))).SubmitsAsync(new { What = "We went on to the figures." }, "Keep it");
        rupture.Shows("We went on to the figures.");
        (await maureen.OpensAsync(WithOneModel.At(id))).Shows("We went on to the figures.");
        var mended = await (await maureen.OpensAsync(rupture.Address)).SubmitsAsync(new { Tried = "I said I had heard it.", Now = "Repaired" }, "Keep it");
        mended.Shows("I said I had heard it.");
        (await dela.OpensAsync(WithOneModel.At(id))).ShowsNot("Your turn to mend").Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task What_two_colleagues_ended_stays_as_it_was_also_for_a_page_that_stood_open(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        (await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Agreement = "The hard thing first." }, "Keep it")).Shows("The hard thing first.");
        var (standing, answer) = (await dela.OpensAsync(WithOneModel.At(id)), await dela.OpensAsync(HeldCheckInModel.At(id)));

        (await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "End it here")).Shows("This has ended.");

        (await standing.SubmitsAsync(new { Agreement = "The figures first." }, "Keep it")).Answers(HttpStatusCode.NotFound);
        (await standing.SubmitsAsync(new { Text = "The rota" }, "Bring it")).Answers(HttpStatusCode.NotFound);
        (await answer.SubmitsAsync(new { Heard = "3" }, "Keep it")).Answers(HttpStatusCode.NotFound);
        (await dela.OpensAsync(WithOneModel.At(id))).ShowsNot("The figures first.").ShowsNot("The rota");
    }

    [Theory, BothEngines]
    public async Task Supervision_adds_no_second_copy_of_the_relationship(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        await using var door = maureen.Door();
        var relationship = await door.OpenAsync(id);
        var session = Encounter.Record(relationship, EncounterKind.Supervision, new(door.Today, null, null), null, door.By);
        door.Add(session);
        door.Add(new AgendaItem(relationship, Whose.Ours, "The rota", "two asked", null, null, false, false, Audience.MyTeam, door.By));
        door.Add(CheckIn.FromUs(relationship, session.Id, 7, null, null, null, null, Audience.MyTeam, door.By));
        var rupture = new Rupture(relationship, session.Id, door.Today, Whose.Ours, RuptureKind.NotSure, "I hurried.", null, Audience.MyTeam, door.By);
        door.Add(rupture);
        door.Add(rupture.Mend(door.Today, "I slowed down.", null, null, null, RuptureState.Repaired, door.By));
        await door.SaveAsync();

        await using var hers = dela.Door();
        Assert.Equal(session.Id, (await hers.OpenAsync(session.Id)).Id);
        Assert.Single((await hers.OpenAsync(rupture.Id)).Repairs);
        Assert.Equal(1, await hers.Of<AgendaItem>().CountAsync());
        Assert.Equal(1, await hers.Of<CheckIn>().CountAsync());
        var tables = Web.Access.Record.ModelOf(dela.Place.Engine).GetEntityTypes().Select(e => e.GetTableName()!).ToList();
        foreach (var word in new[] { "relationships", "encounters", "agenda_items", "check_ins", "ruptures", "repairs" })
            Assert.Equal(word, Assert.Single(tables, t => t.Contains(word, StringComparison.Ordinal)));
        Assert.DoesNotContain(tables, t => t.Contains("session", StringComparison.Ordinal) || t.Contains("supervision", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task What_is_between_colleagues_is_in_no_list_no_day_and_no_history_of_a_family(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        var family = await ARelationship.HeldByAsync(dela, "Leanne");
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = Canary }, "Bring it");
        await using var door = dela.Door();
        await door.OpenAsync(family.Family);
        var relationship = await door.OpenAsync(id);
        door.Add(new Rupture(relationship, null, door.Today, Whose.Theirs, RuptureKind.NotSure, Canary, null, Audience.MyTeam, door.By));
        door.Add(new AgendaItem(family.Relationship, Whose.Theirs, "The stairs", null, null, null, true, false, Audience.MyTeam, door.By));
        await door.SaveAsync();

        (await maureen.OpensAsync(TodayModel.At())).ShowsNot(Canary);
        (await maureen.OpensAsync(HistoryModel.At(family.Family))).Shows("The stairs").ShowsNot(Canary);
        await using var hers = maureen.Door();
        Assert.DoesNotContain(await hers.Held<AgendaItem>().ToListAsync(), i => i.FamilyId is null);
        Assert.DoesNotContain(await hers.Supervised<AgendaItem>().ToListAsync(), i => i.FamilyId is null);
        Assert.DoesNotContain(await hers.Across<AgendaItem>().ToListAsync(), i => i.FamilyId is null);
        Assert.DoesNotContain(await hers.WithinReach().ToListAsync(), r => r.FamilyId is null);
        Assert.Empty(await hers.Of<AgendaItem>().ToListAsync());
        hers.Showed([]);
    }

    [Theory, BothEngines]
    public async Task Who_is_not_one_of_the_two_neither_opens_nor_writes_what_is_between_them(string engine)
    {
        var (dela, _, id) = await HeldAsync(engine);
        var team = dela.Team!;
        await using var hers = dela.Door();
        var relationship = await hers.OpenAsync(id);
        var other = await dela.Place.WorkerAsync("Somebody else", team, Role.Supervisor);
        await using var door = other.Door();

        await Assert.ThrowsAsync<NotReached>(() => door.OpenAsync(id));
        door.Add(new AgendaItem(relationship, Whose.Ours, "Mine too", "why", null, null, false, false, Audience.MyTeam, door.By));
        await Assert.ThrowsAsync<InvalidOperationException>(() => door.SaveAsync());
        await using var again = other.Door();
        Assert.Throws<NotReached>(() => again.Begin(new Relationship(Side.Of(dela.Worker.Id), null, null, null, null, again.Today, again.By)));
    }

    [Theory, BothEngines]
    public async Task How_often_people_are_held_is_the_organisations_to_say(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (ruth, dela) = (await place.WorkerAsync("Ruth Kell", role: Role.ServiceLead), await place.WorkerAsync("Dela Hart", await place.TeamAsync()));

        var page = await ruth.OpensAsync(HowOftenModel.At());
        page.Shows("Those who help families");
        (await page.SubmitsAsync(new { Days = "35", DaysWhenNew = "7", MonthsNew = "6" }, "Keep it for those who help")).Answers(HttpStatusCode.OK);

        await using var door = dela.Door();
        Assert.Equal(35, (await door.HowOftenHeldAsync()).First(h => h.Role == Role.Worker).Days);
        (await dela.OpensAsync(HowOftenModel.At())).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_chain_asks_by_the_organisations_own_days_and_by_others_for_whoever_is_new(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (dela, maureen, id) = await HeldAsync(place);
        var ruth = await place.WorkerAsync("Ruth Kell", role: Role.ServiceLead);
        await using (var door = maureen.Door())
        {
            door.Add(Encounter.Record(await door.OpenAsync(id), EncounterKind.Supervision, new(door.Today.AddDays(-20), null, null), null, door.By));
            await door.SaveAsync();
        }
        (await dela.OpensAsync(SupervisionModel.At())).Shows("Dela is held by Maureen.").ShowsNot("It has been longer than we want it to be.");

        await (await ruth.OpensAsync(HowOftenModel.At())).SubmitsAsync(new { Days = "14", DaysWhenNew = "7", MonthsNew = "6" }, "Keep it for those who help");
        (await dela.OpensAsync(SupervisionModel.At())).Shows("Dela is held by Maureen. It has been longer than we want it to be.");
        // Somebody who joined two years ago is new for as long as the organisation says.
        await (await ruth.OpensAsync(HowOftenModel.At())).SubmitsAsync(new { Days = "28", DaysWhenNew = "6", MonthsNew = "12" }, "Keep it for those who help");
        (await dela.OpensAsync(SupervisionModel.At())).ShowsNot("It has been longer than we want it to be.");
        await (await ruth.OpensAsync(HowOftenModel.At())).SubmitsAsync(new { Days = "28", DaysWhenNew = "6", MonthsNew = "36" }, "Keep it for those who help");
        (await dela.OpensAsync(SupervisionModel.At())).Shows("Dela was held by Maureen. They last met in October.");

        // Who has just qualified is new, however long they have been here.
        await (await ruth.OpensAsync(HowOftenModel.At())).SubmitsAsync(new { Days = "28", DaysWhenNew = "6", MonthsNew = "12" }, "Keep it for those who help");
        (await dela.OpensAsync(SupervisionModel.At())).Shows("Dela is held by Maureen.").ShowsNot("was held by");
        var hadiza = await place.WorkerAsync("Hadiza Bello", role: Role.Administrator);
        var profile = await hadiza.OpensAsync(EditWorkerModel.At(dela.Worker.Id));
        (await profile.SubmitsAsync(new { QualifiedOn = "2199-01-01" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose a day that has been");
        (await profile.SubmitsAsync(new { QualifiedOn = $"{Clock.DayOf(place.Clock.GetUtcNow()).AddMonths(-3):yyyy-MM-dd}" })).Answers(HttpStatusCode.OK);
        (await dela.OpensAsync(SupervisionModel.At())).Shows("Dela was held by Maureen. They last met in October.");
    }

    [Theory, BothEngines]
    public async Task What_was_brought_travels_to_its_end_and_both_read_it_and_nobody_else(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "He went quiet." }, "Bring it");

        var session = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");
        session.Shows("He went quiet.");
        var unready = await session.SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].Happened"] = "I asked four times.", ["Talks[0].End"] = "NotReadyYet" }, "Keep the session");
        unready.Answers(HttpStatusCode.UnprocessableEntity).Shows("Say what would help you decide.").Shows("I asked four times.");
        var kept = await unready.SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].EndWords"] = "One walk without a question.", ["Came"] = "Tired" }, "Keep the session");

        kept.Shows("One walk without a question.").Shows("Nothing waits.");
        (await dela.OpensAsync(session.Address)).Shows("I asked four times.").ShowsNot("checked=\"checked\" value=\"Tired\"");
        await using (var hers = dela.Door())
        {
            await hers.OpenAsync(id);
            Assert.Empty(await hers.Of<Reflection>().ToListAsync());
        }
        var lead = await dela.Place.WorkerAsync("Ruth Kell", role: Role.ServiceLead);
        (await lead.OpensAsync(session.Address)).Answers(HttpStatusCode.NotFound).ShowsNot("four times");
    }

    [Theory, BothEngines]
    public async Task What_is_decided_for_a_family_goes_on_its_record_with_both_names_and_nothing_else_does(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        var family = await ARelationship.HeldByAsync(dela, "Leanne");
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "The stairs" }, "Bring it");
        var session = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");

        await session.SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].Stirred"] = Canary, ["Talks[0].About"] = family.Id.ToString(), ["Talks[0].Decided"] = "We ask housing together." }, "Keep the session");

        var colleague = await dela.Place.WorkerAsync("Ben Cole", dela.Team!);
        (await colleague.OpensAsync(ThreadModel.At(family.Id))).Shows("We ask housing together.").Shows("Decided in supervision: Maureen Oka and Dela Hart").ShowsNot(Canary);
        (await colleague.OpensAsync(HistoryModel.At(family.Family))).ShowsNot(Canary);
    }

    [Theory, BothEngines]
    public async Task What_stays_between_them_is_said_before_anything_is_written_and_where_something_goes_beside_its_box(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        await ARelationship.HeldByAsync(dela, "Leanne");
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "The stairs" }, "Bring it");

        var session = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");

        session.Shows("This stays between Dela and Maureen.").Shows("Only what you decide for a family goes on its record.");
        Assert.InRange(session.Raw.IndexOf("This stays between", StringComparison.Ordinal), 1, session.Raw.IndexOf("The stairs", StringComparison.Ordinal));
        var decided = session.Document.QuerySelector("[name='Talks[0].Decided']")!;
        Assert.Contains("It says that Dela and Maureen decided it in supervision.", session.Document.GetElementById(decided.GetAttribute("aria-describedby")!.Split(' ')[0])!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_is_decided_is_about_a_family_that_the_held_one_holds_also_where_the_writer_reaches_others(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        var (hers, other) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(await dela.Place.WorkerAsync("Ben Cole", dela.Team!), "Theo"));
        (await maureen.OpensAsync(ThreadModel.At(other.Id))).Answers(HttpStatusCode.OK);
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "The stairs" }, "Bring it");
        var session = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");

        var refused = await session.SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].About"] = other.Id.ToString(), ["Talks[0].Decided"] = Canary }, "Keep the session");

        refused.Answers(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(Canary, refused.Raw, StringComparison.Ordinal);
        (await maureen.OpensAsync(ThreadModel.At(other.Id))).ShowsNot(Canary);
        await refused.SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].About"] = hers.Id.ToString() }, "Keep the session");
        (await maureen.OpensAsync(ThreadModel.At(hers.Id))).Shows(Canary);
    }

    [Theory, BothEngines]
    public async Task A_rupture_and_a_line_of_ones_own_are_taken_to_supervision_in_one_tap_and_stay_where_they_are(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        var family = await ARelationship.HeldByAsync(dela, "Leanne");
        var rupture = await family.WithAsync((relationship, by) => new Rupture(relationship, null, by.Day, Whose.Theirs, RuptureKind.PulledBack, Canary, null, Audience.MyTeam, by));
        await (await dela.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new Dictionary<string, string?> { ["Kind"] = "Dread", ["Text"] = $"{Canary} on the stairs", ["Before"] = "Calm", ["After"] = "Worried" }, "Keep it");
        var line = await (await dela.OpensAsync(OwnPlaceModel.At())).FollowsAsync("What I dread");
        line.Shows("Before: calm.").Shows("After: worried.");

        var taken = await (await dela.OpensAsync(RuptureModel.At(rupture.Id))).SubmitsAsync(button: "Take it to supervision");
        taken.Shows("Something that came between us").Shows("where it comes from").ShowsNot(Canary);
        taken = await line.SubmitsAsync(button: "Take it to supervision");

        taken.Shows("A line from my own place").ShowsNot(Canary);
        var seen = await maureen.OpensAsync(WithOneModel.At(id));
        // She supervises the team, so she may follow the one; the other is Dela's alone.
        seen.Shows("Something that came between us").Shows("A line from my own place").ShowsNot(Canary);
        Assert.Equal([RuptureModel.At(rupture.Id)], seen.Document.QuerySelectorAll("main a").Where(a => a.TextContent == "where it comes from").Select(a => a.GetAttribute("href")));
        (await maureen.OpensAsync(line.Address)).Answers(HttpStatusCode.NotFound).ShowsNot(Canary);
    }

    [Theory, BothEngines]
    public async Task What_private_means_is_said_with_what_it_does_not_keep_away(string engine)
    {
        var dela = await (await Place.On(engine)).WorkerAsync("Dela Hart");

        (await (await dela.OpensAsync(OwnPlaceModel.At())).FollowsAsync("What private means here")).Shows("is read by you").Shows("they may remember what they read").Shows("Nothing here is counted")
            .Shows("Whoever runs the server and its backups could read the record itself.").Shows("A court can ask for what is written").Shows("What somebody needs to know to be safe does not belong here.");
    }

    [Theory, BothEngines]
    public async Task One_tap_takes_a_visit_to_supervision_and_only_who_may_read_it_follows_it_back(string engine)
    {
        var place = await Place.On(engine);
        var (team, elsewhere) = (await place.TeamAsync(), await place.TeamAsync());
        var (dela, grace) = (await place.WorkerAsync("Dela Hart", team), await place.WorkerAsync("Grace Ade", elsewhere, Role.Supervisor));
        await BeginsAsync(grace, dela);
        var family = await ARelationship.HeldByAsync(dela, "Leanne");
        var met = await family.MetAsync(place.Clock.Today.AddDays(-2));

        var taken = await (await dela.OpensAsync(EncounterModel.At(met.Id))).SubmitsAsync(button: "Take it to supervision");

        taken.Shows("where it comes from").ShowsNot("Leanne");
        var seen = await grace.OpensAsync(taken.Address);
        seen.Shows("From the").ShowsNot("where it comes from").ShowsNot("Leanne");
        (await grace.OpensAsync(CarryModel.At(CarriedFrom.Encounter, met.Id.Value))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task It_is_taken_to_whoever_holds_me_and_an_address_of_our_own_takes_it_nowhere_else(string engine)
    {
        var (dela, maureen, above) = await HeldAsync(engine);
        var below = await BeginsAsync(dela, await dela.Place.WorkerAsync("Joy Field", dela.Team!));
        var met = await (await ARelationship.HeldByAsync(dela, "Leanne")).MetAsync(dela.Place.Clock.Today.AddDays(-2));
        var page = await dela.OpensAsync(CarryModel.At(CarriedFrom.Encounter, met.Id.Value));

        var refused = await page.SubmitsAsync(new Dictionary<string, string?> { ["To"] = below.ToString(), ["Line"] = Canary }, "Take it to supervision");

        refused.Answers(HttpStatusCode.UnprocessableEntity);
        Assert.Contains(Canary, refused.Raw, StringComparison.Ordinal);
        (await dela.OpensAsync(WithOneModel.At(below))).ShowsNot(Canary);
        await page.SubmitsAsync(new Dictionary<string, string?> { ["To"] = above.ToString(), ["Line"] = Canary }, "Take it to supervision");
        (await maureen.OpensAsync(WithOneModel.At(above))).Shows(Canary);
    }

    [Theory, BothEngines]
    public async Task Who_is_held_by_nobody_is_told_so_and_keeps_their_line(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hart", await place.TeamAsync());
        var family = await ARelationship.HeldByAsync(dela, "Leanne");
        var met = await family.MetAsync(place.Clock.Today.AddDays(-2));

        var answer = await (await dela.OpensAsync(CarryModel.At(CarriedFrom.Encounter, met.Id.Value))).SubmitsAsync(new { Line = "I heard myself pushing." }, "Take it to supervision");

        answer.Shows("Nobody is named yet.");
        Assert.Contains("I heard myself pushing.", answer.Raw, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Whoever_holds_somebody_prepares_with_how_their_families_stand_and_asks_as_much_for_many_as_for_one(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(await Place.NewAsync(engine)); // What it is asked is counted.
        var elsewhere = await dela.Place.WorkerAsync("Grace Ade", await dela.Place.TeamAsync(), Role.Supervisor);
        var family = await ARelationship.HeldByAsync(dela, "Leanne");
        foreach (var days in new[] { 4, 11, 18, 25 }) await family.MetAsync(dela.Place.Clock.Today.AddDays(-days));
        await family.WithAsync((relationship, by) => CheckIn.FromThem(relationship, null, family.Person.Id, CheckInForm.Adult, 7, 7, 7, 7, null, null, Audience.MyTeam, by));
        await family.WithAsync((relationship, by) => new Rupture(relationship, null, by.Day, Whose.Theirs, RuptureKind.PulledBack, "I came late.", null, Audience.MyTeam, by));
        await family.WithAsync((relationship, by) => new Promise(relationship, null, "I ring housing", by.Day, Audience.MyTeam, by));
        await family.WithAsync((relationship, by) => CheckIn.FromUs(relationship, null, 9, 9, 9, null, null, Audience.MyTeam, by));
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "Thursdays" }, "Bring it");

        var page = await maureen.OpensAsync(PrepareSessionModel.At(id));
        page.Shows("Before you sit down with Dela").Shows("Thursdays").Shows("Leanne").Shows("I came late.").Shows("I ring housing").Shows("They last met").Shows("Dela: very good")
            .Shows("Leanne: good, today").Shows("Lately it was about once a week.").Shows("Dela came every time this year, 4 times.");
        (await maureen.OpensAsync(PrepareSessionModel.At())).Shows("Leanne");

        var (one, many) = (await AsksAsync(), 0);
        for (var i = 0; i < 8; i++) await ARelationship.HeldByAsync(dela, $"Somebody {i}");
        many = await AsksAsync();
        Assert.Equal(one, many);
        Assert.True(one > 10, "nothing was counted");

        await BeginsAsync(elsewhere, dela);
        (await elsewhere.OpensAsync(PrepareSessionModel.At())).Shows("Dela").ShowsNot("Leanne").Shows("holds no family that you reach");
        (await dela.OpensAsync(PrepareSessionModel.At(id))).Answers(HttpStatusCode.NotFound);

        async Task<int> AsksAsync()
        {
            await using var asked = await CountedQueries.OfAsync(maureen.Place);
            await maureen.OpensAsync(PrepareSessionModel.At());
            return asked.Count;
        }
    }

    [Theory, BothEngines]
    public async Task A_guess_is_carried_from_session_to_session_and_so_is_what_was_agreed(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(await Place.NewAsync(engine)); // Days go by.
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "He went quiet." }, "Bring it");
        var session = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");
        var unsaid = await session.SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].Guess"] = "He felt cornered." }, "Keep the session");
        unsaid.Answers(HttpStatusCode.UnprocessableEntity).Shows("Say what would tell whether it is so.");
        await unsaid.SubmitsAsync(new Dictionary<string, string?>
        {
            ["Talks[0].WouldTell"] = "He talks when nobody asks.", ["Talks[0].End"] = "Action", ["Talks[0].EndWords"] = "One walk without a question.",
            ["Talks[0].InTheFamily"] = "Asked and asked", ["Talks[0].BetweenUs"] = "Nine questions", ["Talks[0].WhoWeAre"] = "He is the only boy.",
        }, "Keep the session");
        (await dela.OpensAsync(session.Address)).Shows("Nine questions").Shows("He is the only boy.");
        (await maureen.OpensAsync(PrepareSessionModel.At(id))).Shows("He felt cornered.").Shows("One walk without a question.").Shows("Nobody has said yet what became of it.");

        dela.Place.Clock.Moves(TimeSpan.FromDays(14));
        (dela, maureen) = (dela.OnANewDevice(), maureen.OnANewDevice());
        var later = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");
        later.Shows("One walk without a question.").Shows("He felt cornered.");
        var kept = await later.SubmitsAsync(new Dictionary<string, string?> { ["Earlier[0].Became"] = "He talked about the bike.", ["Guesses[0].State"] = "Supported" }, "Keep the session");

        kept.Shows("He talked about the bike.").Shows("Something speaks for it");
        var back = await (await dela.OpensAsync(LookBackModel.At(new(Guid.Parse(session.Address.Split('/')[^1]))))).Shows("somebody may have felt pushed").SubmitsAsync(new Dictionary<string, string?> { ["Lines[0].Leaning"] = "Asking", ["Lines[0].Functions"] = "Support" }, "Keep it");
        back.Answers(HttpStatusCode.OK);
        await using var door = maureen.Door();
        await door.OpenAsync(id);
        var talk = await door.Of<Talk>().FirstAsync();
        Assert.Equal((Leaning.Asking, SupervisionFunction.Support), (talk.Leaning!.Value, talk.Functions));
    }

    [Theory, BothEngines]
    public async Task Both_write_the_session_at_once_and_neither_text_is_lost(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "He went quiet." }, "Bring it");
        var hers = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");
        var mine = await dela.OpensAsync(hers.Address);
        await hers.SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].Happened"] = "Four questions.", ["Talks[0].Stirred"] = "Cross" }, "Keep the session");

        var both = await mine.SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].Happened"] = "He went quiet at the bridge." }, "Keep the session");

        both.Answers(HttpStatusCode.Conflict).Shows("Four questions.").Shows("He went quiet at the bridge.");
        await both.SubmitsAsync(new Dictionary<string, string?> { ["take.Talks[0].Happened"] = "mine" }, "Keep the session");
        (await maureen.OpensAsync(hers.Address)).Shows("He went quiet at the bridge.").Shows("Cross");
    }

    [Theory, BothEngines]
    public async Task Both_look_back_at_once_and_neither_overwrites_the_other_unseen(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = "He went quiet." }, "Bring it");
        var session = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");
        await session.SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].Happened"] = "Four questions." }, "Keep the session");
        var (hers, mine) = (await maureen.OpensAsync(session.Address + "/back"), await dela.OpensAsync(session.Address + "/back"));
        await hers.SubmitsAsync(new Dictionary<string, string?> { ["Lines[0].Leaning"] = "Listening", ["Lines[0].Functions"] = "Support" }, "Keep it");

        var both = await mine.SubmitsAsync(new Dictionary<string, string?> { ["Lines[0].Leaning"] = "Telling", ["Lines[0].Stakeholders"] = "Families" }, "Keep it");

        both.Answers(HttpStatusCode.Conflict);
        Assert.Equal((Leaning.Listening, SupervisionFunction.Support, Stakeholder.None), await SaidAsync());
        // What only one of them said stays; where both did, whoever saves second chooses.
        await both.SubmitsAsync(new Dictionary<string, string?> { ["take.Lines[0].Leaning"] = "mine" }, "Keep it");
        Assert.Equal((Leaning.Telling, SupervisionFunction.Support, Stakeholder.Families), await SaidAsync());

        async Task<(Leaning, SupervisionFunction, Stakeholder)> SaidAsync()
        {
            await using var door = maureen.Door();
            await door.OpenAsync(id);
            var talk = await door.Of<Talk>().SingleAsync(x => x.RelationshipId == id);
            return (talk.Leaning!.Value, talk.Functions, talk.Stakeholders);
        }
    }

    [Theory, BothEngines]
    public async Task Another_question_about_who_they_are_and_who_we_are_stands_beside_each_thing_until_all_were_asked(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(await Place.NewAsync(engine)); // Days go by.
        for (var i = 0; i < SessionModel.QuestionsWhoWeAre; i++) await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Text = $"Thing {i}" }, "Bring it");

        var session = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");

        var asked = Asked(session);
        Assert.Equal(SessionModel.QuestionsWhoWeAre, asked.Distinct().Count());
        foreach (var word in new[] { "race", "faith", "class", "sex", "age", "whom somebody loves", "Papers", "work", "home", "money", "colour" }) Assert.Contains(word, string.Join(' ', asked), StringComparison.Ordinal);
        dela.Place.Clock.Moves(TimeSpan.FromDays(1));
        var next = await (await maureen.OnANewDevice().OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");
        Assert.NotEqual(asked[0], Asked(next)[0]);

        static List<string> Asked(SeenPage page) => [.. Enumerable.Range(0, SessionModel.QuestionsWhoWeAre).Select(i => page.Document.QuerySelector($"label[for='{page.Document.QuerySelector($"[name='Talks[{i}].WhoWeAre']")!.Id}']")!.TextContent.Trim())];
    }

    [Theory, BothEngines]
    public async Task How_somebody_came_is_seen_by_the_other_once_they_show_it(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        var session = await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");
        await (await dela.OpensAsync(session.Address)).SubmitsAsync(new Dictionary<string, string?> { ["Came"] = "Tired" }, "Keep the session");
        (await maureen.OpensAsync(session.Address)).ShowsNot("Dela came");

        await (await dela.OpensAsync(session.Address)).SubmitsAsync(new Dictionary<string, string?> { ["Came"] = "Tired", ["ShowFelt"] = "True" }, "Keep the session");

        (await maureen.OpensAsync(session.Address)).Shows("Dela came tired.");
    }

    [Theory, BothEngines]
    public async Task A_stuck_check_in_and_a_full_day_are_carried_in_too(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        var family = await ARelationship.HeldByAsync(dela, "Leanne");
        await family.WithAsync((relationship, by) => CheckIn.FromUs(relationship, null, 3, 3, 3, null, "I talk and she nods.", Audience.MyTeam, by));

        var taken = await (await dela.OpensAsync(CheckInsModel.At(family.Id))).SubmitsAsync(button: "Take it to supervision");
        taken.Shows("How it is going").Shows("where it comes from");
        (await (await dela.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Level = "Full", Line = "two court days" }, "Keep for me")).Shows("Take it to supervision");
        (await (await dela.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(button: "Take it to supervision")).Shows("How full I am");

        (await maureen.OpensAsync(WithOneModel.At(id))).Shows("How full I am").ShowsNot("two court days");
    }

    [Theory, BothEngines]
    public async Task Whoever_holds_others_sees_themselves_and_nobody_else_does(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(engine);
        await using (var door = maureen.Door())
        {
            var relationship = await door.OpenAsync(id);
            var session = Encounter.Record(relationship, EncounterKind.Supervision, new(door.Today, null, null), null, door.By);
            door.Add(session);
            for (var i = 0; i < 4; i++)
            {
                var item = new AgendaItem(relationship, Whose.Theirs, $"Thing {i}", null, null, null, true, false, Audience.MyTeam, door.By);
                var talk = new Talk(item, session, door.By);
                talk.Say(null, null, null, "A list.", TalkEnd.Action, "The list.", null);
                talk.LookBack(SupervisionFunction.Management, Stakeholder.Organisation, Leaning.Telling);
                door.Add(item);
                door.Add(talk);
            }
            await door.SaveAsync();
        }

        (await maureen.OpensAsync(SeeMyselfModel.At())).Shows("You went on to what comes next more often").Shows("all lean towards telling").Shows("Being held").Shows("Families").Shows("Where are you at your best").Shows("Nobody gets this right all the time.");
        (await dela.OpensAsync(SeeMyselfModel.At())).Shows("You hold nobody just now.").ShowsNot("telling");
    }

    [Theory, BothEngines]
    public async Task The_service_sees_how_everybody_is_held_in_fives_and_no_team_of_fewer(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (large, small) = (await place.TeamAsync("Larch Lane"), await place.TeamAsync("Elm Road"));
        var maureen = await place.WorkerAsync("Maureen Oka", large, Role.Supervisor);
        for (var i = 0; i < 6; i++) await BeginsAsync(maureen, await place.WorkerAsync($"Anyone {i}", large));
        for (var i = 0; i < 2; i++) await place.WorkerAsync($"Few {i}", small);
        var ruth = await place.WorkerAsync("Ruth Kell", role: Role.ServiceLead);

        var page = await ruth.OpensAsync(EverybodyHeldModel.At());

        page.Shows("at least 5").ShowsNot("Anyone").ShowsNot("Maureen").ShowsNot("Elm Road").ShowsNot("Larch Lane");
        (await ruth.OpensAsync(EverybodyHeldModel.At(small.Id))).Shows("There are too few people").ShowsNot("at least");
        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.Administrator, Role.DataProtection })
            (await (await place.WorkerAsync("Else", null, role)).OpensAsync(EverybodyHeldModel.At())).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Two_colleagues_have_their_usual_day_and_another_one_for_once(string engine)
    {
        var (dela, maureen, id) = await HeldAsync(await Place.NewAsync(engine)); // Days go by.
        var today = dela.Place.Clock.Today;
        (await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Weeks = "99" }, "Keep this day")).Answers(HttpStatusCode.UnprocessableEntity);

        var kept = await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Weekday = today.AddDays(3).DayOfWeek.ToString(), Weeks = "2" }, "Keep this day");

        kept.Shows("every second").Shows($"You meet {today.AddDays(3):dddd}");
        foreach (var page in new[] { WithOneModel.At(id), SupervisionModel.At(), PrepareSessionModel.At() }) (await maureen.OpensAsync(page)).Shows("You meet").ShowsNot("No day is agreed yet.");
        (await (await maureen.OpensAsync(WithOneModel.At(id))).SubmitsAsync(new { Day = $"{today.AddDays(1):yyyy-MM-dd}" }, "Agree the day")).Shows("You meet Tomorrow").Shows("every second");
        dela.Place.Clock.Moves(TimeSpan.FromDays(3));
        (dela, maureen) = (dela.OnANewDevice(), maureen.OnANewDevice());
        (await dela.OpensAsync(WithOneModel.At(id))).Shows("You meet Today");
        await (await dela.OpensAsync(WithOneModel.At(id))).SubmitsAsync(button: "Sit down together");
        foreach (var page in new[] { WithOneModel.At(id), SupervisionModel.At(), PrepareSessionModel.At() }) (await maureen.OpensAsync(page)).Shows($"{today.AddDays(17):d MMMM}");
        var other = await dela.Place.WorkerAsync("Somebody else", dela.Team!, Role.Supervisor);
        (await other.OpensAsync(WithOneModel.At(id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_time_before_and_the_time_since_are_side_by_side_for_the_service_alone_and_in_fives(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync("Larch Lane");
        var maureen = await place.WorkerAsync("Maureen Oka", team, Role.Supervisor);
        var today = place.Clock.Today;
        for (var i = 0; i < 6; i++)
        {
            var dela = await place.WorkerAsync($"Anyone {i}", team);
            var held = await BeginsAsync(maureen, dela);
            await using (var door = maureen.Door())
            {
                door.Add(Encounter.Record(await door.OpenAsync(held), EncounterKind.Supervision, new(new DateOnly(today.Year, today.Month, 1).AddDays(-3), null, null), null, door.By));
                await door.SaveAsync();
            }
            await ARelationship.HeldByAsync(dela, $"{Canary} {i}");
        }
        var ruth = await place.WorkerAsync("Ruth Kell", role: Role.ServiceLead);
        var empty = await ruth.OpensAsync(SinceModel.At());
        (await empty.SubmitsAsync(new { What = "A circle in every team", Day = $"{today.AddDays(1):yyyy-MM-dd}" }, "Set it side by side")).Answers(HttpStatusCode.UnprocessableEntity).Shows("still to come").Shows("A circle in every team");
        (await empty.SubmitsAsync(new { What = "The small kitchen", Day = $"{today.AddDays(-5):yyyy-MM-dd}" }, "Set it side by side")).Shows("It is too early.");

        var page = await (await ruth.OpensAsync(SinceModel.At())).SubmitsAsync(new { What = "A circle in every team", Day = $"{today.AddMonths(-5):yyyy-MM-dd}" }, "Set it side by side");

        page.Shows("A circle in every team").Shows("Whoever works here is held").Shows("Too few to say it").ShowsNot("Anyone").ShowsNot("Maureen").ShowsNot(Canary).ShowsNot("Larch Lane");
        (await ruth.OpensAsync(EverybodyHeldModel.At())).Shows("Before and since");
        (await page.SubmitsAsync(button: "Lay it down")).ShowsNot("The small kitchen");
        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.Administrator, Role.DataProtection, Role.Partner })
            (await (await place.WorkerAsync("Else", null, role)).OpensAsync(SinceModel.At())).Answers(HttpStatusCode.NotFound);
        await using var hers = maureen.Door();
        Assert.Throws<NotReached>(() => hers.TurningPoints());
        await Assert.ThrowsAsync<NotReached>(() => hers.CompareAsync(BeforeAndSince.Of(today.AddMonths(-6), today)!));
    }

    [Theory, BothEngines]
    public async Task How_it_is_to_work_here_is_said_once_a_month_without_a_name_and_read_when_five_did_and_it_is_over(string engine)
    {
        var place = await Place.NewAsync(engine); // Days go by.
        var team = await place.TeamAsync();
        var people = new List<Someone>();
        for (var i = 0; i < 5; i++) people.Add(await place.WorkerAsync($"Somebody {i}", team));
        var twice = await people[0].OpensAsync(PulseModel.At());
        foreach (var one in people.Take(4)) (await (await one.OpensAsync(PulseModel.At())).SubmitsAsync(new { Supported = "True", Expected = "True" }, "Say it without a name")).Shows("Nobody can tell which answer is yours.").Shows("There is no month yet").ShowsNot("Do you get enough support here?");
        (await twice.SubmitsAsync(new { Supported = "False", Expected = "False" }, "Say it without a name")).Answers(HttpStatusCode.UnprocessableEntity).Shows("You have answered this month already.");
        (await (await people[4].OpensAsync(PulseModel.At())).SubmitsAsync(new { Supported = "True" }, "Say it without a name")).Answers(HttpStatusCode.UnprocessableEntity);
        await (await people[4].OpensAsync(PulseModel.At())).SubmitsAsync(new { Supported = "True", Expected = "False" }, "Say it without a name");
        (await people[1].OpensAsync(PulseModel.At())).Shows("There is no month yet");
        await using (var connection = await place.Engine.OpenPastTheWallAsync())
        {
            // Who answered, and what was answered: five and five, and no value of the one stands in the other but the month.
            await using var ask = connection.CreateCommand();
            ask.CommandText = "SELECT (SELECT count(*) FROM pulse_given), (SELECT count(*) FROM culture_pulse), (SELECT count(*) FROM pulse_given g JOIN culture_pulse p ON g.worker_id = p.id)";
            await using var row = await ask.ExecuteReaderAsync();
            Assert.True(await row.ReadAsync());
            Assert.Equal((5L, 5L, 0L), (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)));
        }

        place.Clock.Moves(TimeSpan.FromDays(31));

        var seen = await people[1].OnANewDevice().OpensAsync(PulseModel.At());
        seen.ShowsNot("There is no month yet").Shows("Fewer than five, or nobody.").ShowsNot("For everything else").ShowsNot("at least");
        (await seen.SubmitsAsync(new { Supported = "True", Expected = "True" }, "Say it without a name")).Shows("Nobody can tell which answer is yours.");
    }

    [Theory, BothEngines]
    public async Task What_should_change_here_is_said_without_a_name_and_waits_until_five_people_wrote_in_a_month_that_is_over(string engine)
    {
        var place = await Place.NewAsync(engine); // Days go by.
        var team = await place.TeamAsync();
        var people = new List<Someone>();
        for (var i = 0; i < 6; i++) people.Add(await place.WorkerAsync($"Somebody {i}", team));
        var reader = people[5];
        var nothing = Main(await reader.OpensAsync(PulseModel.At()));

        // Too long, and nothing tapped: both are said at once, and the words stand there again.
        var refused = await (await people[0].OpensAsync(PulseModel.At())).SubmitsAsync(new { Change = new string('x', Words.Line + 1) }, "Say it without a name");
        refused.Answers(HttpStatusCode.UnprocessableEntity);
        Assert.True(refused.Document.QuerySelectorAll(".govuk-error-summary li").Length >= 3);
        foreach (var (one, i) in people.Take(4).Select((one, i) => (one, i))) await SaysAsync(one, $"Fewer lists {i}.");
        Assert.Equal(nothing, Main(await reader.OpensAsync(PulseModel.At())));
        place.Clock.Moves(TimeSpan.FromDays(31));
        // Four wrote: nobody learns that anybody did.
        (await reader.OnANewDevice().OpensAsync(PulseModel.At())).Shows("There is nothing to read yet.").ShowsNot("Fewer lists");
        // Five in one month: theirs are read when it is over, and with them those that waited.
        foreach (var (one, i) in people.Take(5).Select((one, i) => (one.OnANewDevice(), i))) await SaysAsync(one, $"A second car {i}.");
        (await reader.OnANewDevice().OpensAsync(PulseModel.At())).ShowsNot("Fewer lists").ShowsNot("A second car");
        place.Clock.Moves(TimeSpan.FromDays(31));

        var read = await reader.OnANewDevice().OpensAsync(PulseModel.At());
        for (var i = 0; i < 4; i++) read.Shows($"Fewer lists {i}.");
        for (var i = 0; i < 5; i++) read.Shows($"A second car {i}.");
        Assert.Equal(9, read.Document.QuerySelectorAll("section[aria-labelledby='changes'] li").Length);
        Assert.DoesNotContain("Somebody", read.Document.QuerySelector("section[aria-labelledby='changes']")!.TextContent, StringComparison.Ordinal);
        await using (var connection = await place.Engine.OpenPastTheWallAsync())
        {
            // Nothing but the month of what was tapped, or of that somebody answered, stands beside the words.
            await using var ask = connection.CreateCommand();
            ask.CommandText = "SELECT (SELECT count(*) FROM pulse_words), (SELECT count(*) FROM pulse_words w JOIN culture_pulse p ON p.id = w.id), (SELECT count(*) FROM pulse_words w JOIN pulse_given g ON g.worker_id = w.id), (SELECT count(*) FROM drafts)";
            await using var row = await ask.ExecuteReaderAsync();
            Assert.True(await row.ReadAsync());
            Assert.Equal((9L, 0L, 0L, 0L), (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)));
        }
        foreach (var role in new[] { Role.Administrator, Role.DataProtection, Role.Partner })
        {
            var other = await place.WorkerAsync("Else", null, role);
            (await other.OpensAsync(PulseModel.At())).Answers(HttpStatusCode.NotFound).ShowsNot("A second car");
            await using var door = other.Door();
            await Assert.ThrowsAsync<NotReached>(() => door.PulseWordsAsync(place.Clock.Today.AddYears(-1)));
        }

        async Task SaysAsync(Someone who, string change) => (await (await who.OpensAsync(PulseModel.At())).SubmitsAsync(new { Supported = "True", Expected = "True", Change = change }, "Say it without a name")).Shows("Nobody can tell which answer is yours.").ShowsNot(change);
        static string Main(SeenPage page) => page.Document.QuerySelector("section[aria-labelledby='fields']")!.OuterHtml + page.Document.QuerySelector("section[aria-labelledby='changes']")!.OuterHtml;
    }

    [Theory, BothEngines]
    public async Task Where_I_stood_and_what_I_changed_is_for_me_alone(string engine)
    {
        var (dela, maureen, _) = await HeldAsync(engine);
        var family = await ARelationship.HeldByAsync(dela, "Leanne");
        var met = await family.MetAsync(dela.Place.Clock.Today.AddDays(-2));
        await family.WithAsync((_, by) => new Reflection(met, Feeling.None, Feeling.None, 9, 2, by));
        await family.WithAsync((_, by) => new Entry(met, EntryKind.WhatIChanged, "I asked one thing.", Source.Thought, null, Audience.OnlyMe, by));

        (await dela.OpensAsync(MyStanceModel.At())).Shows("doing for").Shows("Leanne").Shows("I asked one thing.");
        (await maureen.OpensAsync(MyStanceModel.At())).ShowsNot("Leanne").ShowsNot("I asked one thing.");
    }

    private static async Task<Relationship> MineAsync(Someone who)
    {
        await using var door = who.Door();
        return await door.MyHolding().SingleAsync();
    }

    private static async Task<(Someone Dela, Someone Maureen, Id<Relationship> Id)> HeldAsync(string engine) => await HeldAsync(await Place.On(engine));

    private static async Task<(Someone Dela, Someone Maureen, Id<Relationship> Id)> HeldAsync(Place place)
    {
        var team = await place.TeamAsync();
        var (dela, maureen) = (await place.WorkerAsync("Dela Hart", team), await place.WorkerAsync("Maureen Oka", team, Role.Supervisor));
        return (dela, maureen, await BeginsAsync(maureen, dela));
    }

    private static async Task<Id<Relationship>> BeginsAsync(Someone holder, Someone held)
    {
        await using var door = holder.Door();
        var relationship = new Relationship(Side.Of(held.Worker.Id), null, holder.Worker.Id, null, null, door.Today.AddMonths(-6), door.By);
        door.Begin(relationship);
        await door.SaveAsync();
        return relationship.Id;
    }
}
