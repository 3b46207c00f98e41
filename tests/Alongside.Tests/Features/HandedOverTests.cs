using System.Net;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.CheckIns;

namespace Alongside.Tests.Features;

public sealed class HandedOverTests
{
    [Theory, BothEngines]
    public async Task Five_taps_and_the_device_goes_back(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);

        var page = await (await dela.OpensAsync(HandOverModel.At(leanne.Id))).SubmitsAsync(button: "Hand it over");
        page.Shows("How are we doing, Leanne?");
        Assert.Contains("You have Dela", page.Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        var after = await page.SubmitsAsync(new { Heard = 9, Matters = 7, Way = 9, Safe = 9 }, button: "No. I’m done");

        after.Shows("Thank you").Shows("Give it back to Dela");
        var kept = Assert.Single(await leanne.CheckInsAsync());
        Assert.Equal((9, 7, 9, 9, false), (kept.Heard, kept.Matters, kept.Way, kept.Safe, kept.WouldChange));
        Assert.Equal((leanne.Person.Id, dela.Worker.Id, Whose.Theirs), (kept.PersonId!.Value, kept.AuthorId, kept.Side));
    }

    [Theory, BothEngines]
    public async Task It_is_asked_in_large_letters_or_in_plain_words_when_somebody_likes_it_so(string engine)
    {
        foreach (var (form, look) in new[] { (CheckInForm.Large, "checkin--large"), (CheckInForm.Plain, "checkin--plain") })
        {
            var (dela, leanne) = await DelaAndLeanneAsync(engine);

            var page = await (await dela.OpensAsync(HandOverModel.At(leanne.Id))).SubmitsAsync(new { Form = form }, button: "Hand it over");
            Assert.Contains(look, page.Document.Body!.ClassList);
            await page.SubmitsAsync(new { Heard = 9, Matters = 7, Way = 9, Safe = 9 }, button: "No. I’m done");

            Assert.Equal((form, 9), Assert.Single((await leanne.CheckInsAsync()).Select(c => (c.Form, c.Heard!.Value))));
        }
    }

    [Theory, BothEngines]
    public async Task Before_any_box_stands_who_reads_it_when_somebody_looks_and_whom_to_ring(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);

        var page = await HandsOverAsync(dela, leanne);

        var main = page.Document.QuerySelector("main")!.InnerHtml;
        var box = main.IndexOf("<input class=\"five", StringComparison.Ordinal);
        foreach (var words in new[] { "can read your answers", "looks at it", "Is somebody not safe now?", "Not now" })
            Assert.InRange(main.IndexOf(words, StringComparison.Ordinal), 0, box);
        page.Shows("our own questions, not a test");
    }

    [Theory, BothEngines]
    public async Task A_device_handed_over_reaches_that_page_and_nothing_else(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var other = await ARelationship.HeldByAsync(dela, "Yusuf");
        await HandsOverAsync(dela, leanne);

        foreach (var address in new[] { "/", "/today", "/families", $"/families/{leanne.Family}", $"/relationships/{leanne.Id}/check-ins", HandOverModel.At(leanne.Id), CheckInModel.At(other.Id), $"{CheckInModel.At(leanne.Id)}/more" })
            (await dela.OpensAsync(address)).Answers(HttpStatusCode.NotFound).ShowsNot("Yusuf").ShowsNot("Leanne");
        (await dela.OpensAsync(CheckInModel.At(leanne.Id))).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Afterwards_there_is_only_signing_in_and_going_back_shows_nothing(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        await (await HandsOverAsync(dela, leanne)).SubmitsAsync(button: "Not now");

        foreach (var address in new[] { "/today", CheckInModel.At(leanne.Id), $"/families/{leanne.Family}" })
            (await dela.OpensAsync(address)).Shows("Come in").ShowsNot("Leanne");
        var page = await dela.SendAsync(new(HttpMethod.Get, CheckInModel.At(leanne.Id)));
        Assert.Contains("no-store", page.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_workers_own_visit_has_ended_even_for_somebody_who_kept_its_cookie(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var kept = await dela.CookiesAsync();

        await HandsOverAsync(dela, leanne);

        (await dela.OpensWithAsync(kept, "/families")).ShowsNot("Leanne").Shows("Come in");
    }

    [Theory, BothEngines]
    public async Task Who_answers_is_not_taken_from_the_address_of_a_device_handed_over(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine, "Leanne", "Elsie");
        var visit = await leanne.MetAsync(dela.Place.Clock.Today);
        await HandsOverAsync(dela, leanne, visit);
        var elsie = leanne.People[1];

        var page = await dela.OpensAsync($"{CheckInModel.At(leanne.Id)}?person={elsie.Id}&encounter={elsie.Id}");
        await page.SubmitsAsync(new { Heard = 5, Person = elsie.Id }, button: "No. I’m done");

        var kept = Assert.Single(await leanne.CheckInsAsync());
        Assert.Equal((leanne.Person.Id, visit.Id), (kept.PersonId!.Value, kept.EncounterId!.Value));
    }

    [Theory, BothEngines]
    public async Task Not_now_is_an_answer_and_is_kept(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);

        (await (await HandsOverAsync(dela, leanne)).SubmitsAsync(button: "Not now")).Shows("Thank you");

        var kept = Assert.Single(await leanne.CheckInsAsync());
        Assert.True(kept.NotNow);
        Assert.Null(kept.Height);
    }

    [Theory, BothEngines]
    public async Task Eleven_of_ten_is_refused_with_a_sentence_and_the_device_stays_handed_over(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var page = await HandsOverAsync(dela, leanne);

        foreach (var (answer, why) in new (object, string)[] { (11, "Choose an answer from 0 to 10."), (-1, "Choose an answer from 0 to 10."), ("yes", "This could not be read."), ("9999999999", "This could not be read.") })
            (await page.SubmitsAsync(new { Heard = answer }, button: "No. I’m done")).Answers(HttpStatusCode.UnprocessableEntity).Shows(why);

        Assert.Empty(await leanne.CheckInsAsync());
        (await dela.OpensAsync("/families")).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Somebody_who_is_not_safe_is_told_at_once_what_happens_next_and_whom_to_ring(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);

        var after = await (await HandsOverAsync(dela, leanne)).SubmitsAsync(new { Safe = 3 }, button: "No. I’m done");

        after.Shows("Thank you for telling us").Shows("Whom you can ring now").Shows("What happens next");
        Assert.Equal(3, Assert.Single(await leanne.CheckInsAsync()).Safe);
    }

    [Theory, BothEngines]
    public async Task The_organisations_own_words_stand_before_every_form_and_its_procedure_after_a_low_answer(string engine)
    {
        var place = await Place.NewAsync(engine);
        await SayAsync(place);
        foreach (var form in Enum.GetValues<CheckInForm>())
        {
            var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());
            var leanne = await ARelationship.HeldByAsync(dela);

            var page = await (await dela.OpensAsync(HandOverModel.At(leanne.Id))).SubmitsAsync(new { Form = form }, button: "Hand it over");

            var main = page.Document.QuerySelector("main")!.InnerHtml;
            var box = main.IndexOf(form == CheckInForm.Child ? "<button class=\"facebutton" : "<input class=\"five", StringComparison.Ordinal);
            foreach (var words in new[] { "can read your answers", "Every weekday at nine", "The duty worker, 0113 496 0000" })
                Assert.InRange(main.IndexOf(words, StringComparison.Ordinal), 0, box);
            page.ShowsNot("First listen.");
            page = form == CheckInForm.Child ? await SafeIsTheFourthAsync(page) : await page.SubmitsAsync(new { Safe = 1 }, button: "No. I’m done");
            page.Shows("Thank you for telling us").Shows("First listen.").Shows("Every weekday at nine").Shows("The duty worker, 0113 496 0000");
            (await dela.OnANewDevice().OpensAsync(Web.Features.Today.TodayModel.At())).Shows("First listen.").Shows("The duty worker, 0113 496 0000");
        }
    }

    [Theory, BothEngines]
    public async Task Asked_aloud_a_low_answer_shows_the_procedure_at_once_to_whoever_asks(string engine)
    {
        var place = await Place.NewAsync(engine);
        await SayAsync(place);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());
        var leanne = await ARelationship.HeldByAsync(dela);

        var after = await (await dela.OpensAsync(CheckInModel.At(leanne.Id))).SubmitsAsync(new { Safe = 3 }, button: "No. I’m done");

        after.Shows("First listen.").Shows("The duty worker, 0113 496 0000").ShowsNot("Give it back");
        (await (await dela.OpensAsync(CheckInModel.At(leanne.Id))).SubmitsAsync(new { Safe = 5 }, button: "No. I’m done")).ShowsNot("First listen.");
    }

    private static async Task<SeenPage> SafeIsTheFourthAsync(SeenPage page)
    {
        for (var question = 1; question <= 3; question++) page = await page.SubmitsAsync(button: "Yes");
        return await page.SubmitsAsync(button: "No");
    }

    private static async Task SayAsync(Place place)
    {
        var keeper = await place.WorkerAsync("Hadiza Bello", role: Domain.Organisations.Role.Administrator);
        (await (await keeper.OpensAsync(Web.Features.Staff.EditOrganisationModel.At())).SubmitsAsync(new
        {
            Name = "Beck Valley", RingNow = "The duty worker, 0113 496 0000", NextLook = "Every weekday at nine", Procedure = "First listen.",
        })).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task With_pictures_there_is_one_question_a_page_and_any_can_be_missed_out(string engine)
    {
        var (dela, kit) = await DelaAndLeanneAsync(engine, "Kit");
        var page = await (await dela.OpensAsync(HandOverModel.At(kit.Id))).SubmitsAsync(new { Form = CheckInForm.Child }, button: "Hand it over");

        page = await page.Shows("1 of 5").Shows("Did Dela listen to you?").SubmitsAsync(button: "Yes");
        page = await page.Shows("2 of 5").SubmitsAsync(button: "Miss this one out");
        page = await page.Shows("3 of 5").SubmitsAsync(button: "So-so");
        page = await page.Shows("4 of 5").SubmitsAsync(button: "Mostly");
        page = await page.Shows("5 of 5").SubmitsAsync(button: "Yes, I want to say something");
        page = await page.SubmitsAsync(new { Change = "More trains" }, button: "That’s it. I’m done");

        page.Shows("Thank you");
        var kept = Assert.Single(await kit.CheckInsAsync());
        Assert.Equal((9, null, 5, 7, "More trains"), (kept.Heard, kept.Matters, kept.Way, kept.Safe, kept.Change));
        Assert.Equal(CheckInForm.Child, kept.Form);
    }

    [Theory, BothEngines]
    public async Task A_device_that_comes_back_midway_has_lost_none_of_the_childs_taps(string engine)
    {
        var (dela, kit) = await DelaAndLeanneAsync(engine, "Kit");
        var page = await (await dela.OpensAsync(HandOverModel.At(kit.Id))).SubmitsAsync(new { Form = CheckInForm.Child }, button: "Hand it over");
        page = await page.SubmitsAsync(button: "Yes");
        Assert.Equal((9, null), (Assert.Single(await kit.CheckInsAsync()).Heard, Assert.Single(await kit.CheckInsAsync()).Matters));

        page = await page.SubmitsAsync(button: "So-so");
        await dela.OpensAsync(CheckInModel.At(kit.Id));

        var kept = Assert.Single(await kit.CheckInsAsync());
        Assert.Equal((9, 5, null, null), (kept.Heard, kept.Matters, kept.Way, kept.Safe));
        Assert.Equal(7, kept.Height);
    }

    [Theory, BothEngines]
    public async Task A_tap_that_is_taken_back_and_made_again_is_one_answer(string engine)
    {
        var (dela, kit) = await DelaAndLeanneAsync(engine, "Kit");
        var first = await (await dela.OpensAsync(HandOverModel.At(kit.Id))).SubmitsAsync(new { Form = CheckInForm.Child }, button: "Hand it over");
        await first.SubmitsAsync(button: "Yes");

        await first.SubmitsAsync(button: "So-so");

        Assert.Equal(5, Assert.Single(await kit.CheckInsAsync()).Heard);
    }

    [Theory, BothEngines]
    public async Task A_child_who_is_not_safe_is_asked_nothing_further(string engine)
    {
        var (dela, kit) = await DelaAndLeanneAsync(engine, "Kit");
        var page = await (await dela.OpensAsync(HandOverModel.At(kit.Id))).SubmitsAsync(new { Form = CheckInForm.Child }, button: "Hand it over");

        for (var question = 1; question <= 3; question++) page = await page.SubmitsAsync(button: "Yes");
        page = await page.Shows("Do you feel safe with Dela?").SubmitsAsync(button: "No");

        page.Shows("Thank you for telling us");
        Assert.Equal(1, Assert.Single(await kit.CheckInsAsync()).Safe);
    }

    [Theory, BothEngines]
    public async Task How_the_questions_looked_is_remembered_for_each_person(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine, "Leanne", "Kit");
        var kit = leanne.People[1];
        await (await (await dela.OpensAsync(HandOverModel.At(leanne.Id))).SubmitsAsync(new { Person = kit.Id, Form = CheckInForm.Child }, button: "Hand it over")).SubmitsAsync(button: "Yes");
        await leanne.WithAsync((relationship, by) => CheckIn.FromThem(relationship, null, kit.Id, CheckInForm.Child, 9, null, null, null, null, null, Domain.Audience.MyTeam, by));
        dela = dela.OnANewDevice();

        var choose = await dela.OpensAsync(HandOverModel.At(leanne.Id));
        choose.Shows("Last time, Kit: one picture question a page.");
        var page = await choose.SubmitsAsync(new { Person = kit.Id }, button: "Hand it over");

        page.Shows("1 of 5");
    }

    [Theory, BothEngines]
    public async Task Nobody_from_another_family_is_handed_the_device(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var other = await ARelationship.HeldByAsync(dela, "Yusuf");
        var elsewhere = await other.MetAsync(dela.Place.Clock.Today);
        var choose = await dela.OpensAsync(HandOverModel.At(leanne.Id));

        (await choose.SubmitsAsync(new { Person = other.Person.Id }, button: "Hand it over")).Answers(HttpStatusCode.UnprocessableEntity);
        (await (await dela.OpensAsync(HandOverModel.At(leanne.Id))).SubmitsAsync(new { Encounter = elsewhere.Id }, button: "Hand it over")).Answers(HttpStatusCode.NotFound);
        (await dela.OpensAsync("/families")).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Somebody_of_another_team_cannot_hand_over_or_ask(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var stranger = await dela.Place.WorkerAsync("Ben Cole", await dela.Place.TeamAsync());

        (await stranger.OpensAsync(HandOverModel.At(leanne.Id))).Answers(HttpStatusCode.NotFound).ShowsNot("Leanne");
        (await stranger.OpensAsync(CheckInModel.At(leanne.Id))).Answers(HttpStatusCode.NotFound).ShowsNot("Leanne");
    }

    private static async Task<(Someone Dela, ARelationship Leanne)> DelaAndLeanneAsync(string engine, params string[] names)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());
        return (dela, await ARelationship.HeldByAsync(dela, names));
    }

    private static async Task<SeenPage> HandsOverAsync(Someone dela, ARelationship leanne, Encounter? about = null) =>
        await (await dela.OpensAsync(HandOverModel.At(leanne.Id, about?.Id))).SubmitsAsync(button: "Hand it over");
}
