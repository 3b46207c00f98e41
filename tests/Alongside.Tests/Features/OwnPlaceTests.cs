using System.Net;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Own;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Features.Together;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

public sealed class OwnPlaceTests
{
    [Theory, BothEngines]
    public async Task A_journal_is_read_by_its_author_and_no_role_reaches_it(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        (await (await ana.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Kind = "Dread", Text = "The stairs at Elm House." }, "Keep it")).Shows("The stairs at Elm House.").Shows("What I dread");
        var line = await MineAsync<JournalLine>(ana);

        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.ServiceLead, Role.Administrator })
        {
            var other = await place.WorkerAsync("Somebody else", role is Role.Worker or Role.Supervisor ? team : null, role);
            (await other.OpensAsync(JournalLineModel.At(line.Id))).Answers(HttpStatusCode.NotFound).ShowsNot("Elm House");
            if (role != Role.Administrator) (await other.OpensAsync(OwnPlaceModel.At())).Answers(HttpStatusCode.OK).ShowsNot("Elm House");
        }
        (await ana.OpensAsync(JournalModel.At())).Shows("The stairs at Elm House.");
    }

    [Theory, BothEngines]
    public async Task Who_shaped_me_is_a_line_to_begin_or_an_exercise_to_think_through_and_mine_alone(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));

        (await (await ana.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Kind = "ShapedMe", Text = "Nan never asked twice." }, "Keep it")).Shows("Somebody who shaped me, and what I hold dear").Shows("Nan never asked twice.");
        await (await (await ana.OpensAsync(ExerciseModel.At("shaped-me"))).SubmitsAsync(button: "Begin")).SubmitsAsync(new { Answer = "She kept the pot full." }, "Go on");

        var run = ExerciseRunModel.At((await MineAsync<ExerciseRun>(ana)).Id);
        (await ana.OpensAsync(run)).Shows("Somebody who was good for me").Shows("She kept the pot full.");
        (await marta.OpensAsync(run)).Answers(HttpStatusCode.NotFound).ShowsNot("pot");
    }

    [Theory, BothEngines]
    public async Task One_piece_is_shown_to_one_colleague_until_its_author_stops(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));
        var elsewhere = await place.WorkerAsync("Ben Alder", await place.TeamAsync());
        await (await ana.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Text = "I hope more than they do." }, "Keep it");
        var line = await MineAsync<JournalLine>(ana);
        var page = await ana.OpensAsync(JournalLineModel.At(line.Id));
        page.Shows("Marta Quill").ShowsNot("Ben Alder");

        await page.SubmitsAsync(button: "Marta Quill");
        (await marta.OpensAsync(ShownModel.At())).Shows("I hope more than they do.").Shows("Ana Petrov");
        (await elsewhere.OpensAsync(ShownModel.At())).ShowsNot("I hope");

        await (await ana.OpensAsync(JournalLineModel.At(line.Id))).SubmitsAsync(button: "Stop showing it");
        (await marta.OpensAsync(ShownModel.At())).ShowsNot("I hope more").Shows("Nobody shows you anything");
    }

    [Theory, BothEngines]
    public async Task An_address_cannot_show_it_to_somebody_of_another_team(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, _) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));
        var elsewhere = await place.WorkerAsync("Ben Alder", await place.TeamAsync());
        await (await ana.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Text = "Mine." }, "Keep it");
        var line = await MineAsync<JournalLine>(ana);

        var sent = await (await ana.OpensAsync(JournalLineModel.At(line.Id))).SubmitsAsync(new Dictionary<string, string?> { ["showTo"] = elsewhere.Worker.Id.ToString() }, "Marta Quill");

        Assert.NotEqual(elsewhere.Worker.Id, (await MineAsync<JournalLine>(ana)).ShownToId);
        sent.ShowsNot("Ben Alder");
        (await elsewhere.OpensAsync(ShownModel.At())).ShowsNot("Mine.");
    }

    [Theory, BothEngines]
    public async Task Who_is_full_is_offered_company_and_shows_it_only_if_they_wish(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));

        var full = await (await ana.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Level = "SpillingOver", Line = "Three court weeks" }, "Keep for me");
        full.Shows("Spilling over: Three court weeks").Shows("You do not have to carry it alone.").Shows("First a pause, if you can");
        Assert.Equal("10", full.Document.QuerySelector("main .timer")!.GetAttribute("data-minutes"));
        (await marta.OpensAsync(ShownModel.At())).ShowsNot("court weeks");

        // A pause, and supervision, are offered also after it was shown; with room left, neither is.
        (await full.SubmitsAsync(button: "Show it to Marta Quill, for supervision")).Shows("Marta Quill can read this now.").Shows("First a pause, if you can").Shows("Take it to supervision");
        (await (await marta.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Level = "Steady" }, "Keep for me")).ShowsNot("First a pause").ShowsNot("Take it to supervision");
        (await marta.OpensAsync(ShownModel.At())).Shows("Spilling over: Three court weeks");
    }

    [Theory, BothEngines]
    public async Task An_exercise_goes_step_by_step_keeps_what_was_said_and_stays_mine(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));

        (await ana.OpensAsync(ExerciseListModel.At())).Shows("It gets heated, and I stop thinking clearly.").Shows("The seesaw");
        var intro = await ana.OpensAsync(ExerciseModel.At("seesaw"));
        intro.Shows("We put it together ourselves. Nobody has tested it yet.");
        var first = await intro.SubmitsAsync(button: "Begin");
        first.Shows("How stirred up am I?").Shows("step 1 of 9");
        var second = await first.SubmitsAsync(new { Point = "8" }, "Go on");
        var third = await second.SubmitsAsync(button: "Go on");
        third.Shows("If mine is high: pause");
        var fourth = await third.SubmitsAsync(button: "Go on");
        await fourth.SubmitsAsync(new { Answer = "Fear, mostly" }, "Go on");

        (await ana.OpensAsync(OwnPlaceModel.At())).Shows("Go on: The seesaw");
        var run = await MineAsync<ExerciseRun>(ana);
        var read = await ana.OpensAsync(ExerciseRunModel.At(run.Id));
        read.Shows("8 of 10").Shows("Fear, mostly").ShowsNot("How stirred up are they");
        (await marta.OpensAsync(ExerciseRunModel.At(run.Id))).Answers(HttpStatusCode.NotFound);
        (await marta.OpensAsync(ExerciseStepModel.At(run.Id, 4))).Answers(HttpStatusCode.NotFound);

        await read.SubmitsAsync(button: "Marta Quill");
        (await marta.OpensAsync(ExerciseRunModel.At(run.Id))).Shows("Fear, mostly").ShowsNot("Take it away");
        (await marta.OpensAsync(ExerciseStepModel.At(run.Id, 4))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_I_answered_the_time_before_stands_beside_it_for_me_alone(string engine)
    {
        var place = await Place.NewAsync(engine); // Minutes go by.
        var team = await place.TeamAsync();
        var (ana, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));
        (await ThroughAsync("3", "Monday")).Shows("3 of 10").ShowsNot("The time before");

        place.Clock.Moves(TimeSpan.FromMinutes(1));
        var again = await ThroughAsync("7", "Nowhere");

        again.Shows("7 of 10").Shows($"The time before, {place.Clock.Today:d MMMM}: 3 of 10").Shows("Monday");
        await again.SubmitsAsync(button: "Marta Quill");
        (await marta.OpensAsync(again.Address)).Shows("7 of 10").ShowsNot("3 of 10").ShowsNot("Monday");

        async Task<SeenPage> ThroughAsync(string point, string words)
        {
            var step = await (await ana.OpensAsync(ExerciseModel.At("passed-on"))).SubmitsAsync(button: "Begin");
            step = await step.SubmitsAsync(new { Point = point }, "Go on");
            step = await step.SubmitsAsync(button: "Go on");
            step = await step.SubmitsAsync(new { Answer = words }, "Go on");
            step = await step.SubmitsAsync(button: "Go on");
            return await step.SubmitsAsync(button: "Done");
        }
    }

    [Theory, BothEngines]
    public async Task A_small_plan_for_oneself_is_found_again_where_it_was_begun_and_by_nobody_else(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));
        var full = await (await ana.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Level = "Full" }, "Keep for me");
        (await marta.OpensAsync(OwnPlaceModel.At())).ShowsNot("Looking after myself");

        var begins = await full.FollowsAsync("Think it through: Looking after myself");
        begins.ShowsNot("What you wrote before");
        var step = await begins.SubmitsAsync(button: "Begin");
        while (!step.Document.QuerySelector("h1")!.TextContent.Contains("My small plan", StringComparison.Ordinal)) step = await step.SubmitsAsync(button: "Go on");
        step = await step.SubmitsAsync(new { Answer = "Home at five on Tuesdays." }, "Go on");
        (await ana.OpensAsync(begins.Address)).ShowsNot("What you wrote before"); // Not done yet: it stands among what was begun.
        await step.SubmitsAsync(new { Answer = "In a month" }, "Done");

        var again = await ana.OpensAsync(begins.Address);
        again.Shows("What you wrote before");
        var run = ExerciseRunModel.At((await MineAsync<ExerciseRun>(ana)).Id);
        Assert.Equal(run, again.Document.QuerySelector("main ul.lines a")!.GetAttribute("href"));
        (await ana.OpensAsync(run)).Shows("Home at five on Tuesdays.");
        foreach (var role in new[] { Role.Supervisor, Role.ServiceLead })
        {
            var other = role == Role.Supervisor ? marta : await place.WorkerAsync("Ruth Kell", role: role);
            (await other.OpensAsync(begins.Address)).ShowsNot("What you wrote before");
            (await other.OpensAsync(run)).Answers(HttpStatusCode.NotFound).ShowsNot("Tuesdays");
        }
        await (await ana.OpensAsync(run)).SubmitsAsync(new { Why = "Another plan now" }, "Take it away");
        (await ana.OpensAsync(begins.Address)).ShowsNot("What you wrote before");
    }

    [Theory]
    [InlineData("taken-for-a-ride", "Could it be a test of me?", "What need might be told by it?", "What speaks for my guess, and what against?", "How would I write it?")]
    [InlineData("telling-of-myself", "For whom was it?", "How much of it was needed?", "What came of it?", "Have they been holding me?")]
    [InlineData("looking-after-myself", "My small plan")]
    [InlineData("good-enough", "What did I not get right?", "What did I learn?", "Good enough for what?")]
    public void What_the_sources_ask_oneself_is_asked_in_words_and_never_on_a_scale(string code, params string[] asked)
    {
        var exercise = Exercises.Load("en", null).Find(code)!;

        Assert.Empty(asked.Except(exercise.Steps.Select(s => s.Heading)));
        Assert.DoesNotContain(exercise.Steps, s => s.Answering == Answering.Scale);
        Assert.True(exercise.IsOurs && exercise.Steps.Count <= 7);
    }

    [Theory, BothEngines]
    public async Task What_was_taken_away_is_gone_from_every_page_also_for_whom_it_was_shown_to(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));
        await (await ana.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Text = "Written in anger." }, "Keep it");
        var line = await MineAsync<JournalLine>(ana);
        await (await ana.OpensAsync(JournalLineModel.At(line.Id))).SubmitsAsync(button: "Marta Quill");

        await (await ana.OpensAsync(JournalLineModel.At(line.Id))).SubmitsAsync(new { Why = "Not true" }, "Take it away");

        (await ana.OpensAsync(OwnPlaceModel.At())).ShowsNot("Written in anger");
        (await marta.OpensAsync(ShownModel.At())).ShowsNot("Written in anger");
    }

    [Theory, BothEngines]
    public async Task An_exercise_about_a_visit_leaves_no_trace_in_the_familys_history(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var written = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "It was loud." }, "Keep it");
        var encounter = WriteUpTests.IdIn(written);

        var first = await (await ana.OpensAsync(ExerciseModel.At("seesaw", encounter))).SubmitsAsync(button: "Begin");
        await first.SubmitsAsync(new { Point = "9" }, "Go on");

        (await ana.OpensAsync(ExerciseRunModel.At((await MineAsync<ExerciseRun>(ana)).Id))).Shows("about this time together");
        (await ana.OpensAsync(HistoryModel.At(leanne.Family))).Shows("It was loud.").ShowsNot("seesaw").ShowsNot("exercise");
    }

    [Theory, BothEngines]
    public async Task What_helps_is_offered_by_what_is_happening(string engine)
    {
        var (ana, leanne) = await WriteUpTests.HeldAsync(engine);
        var written = await (await ana.OpensAsync(WriteUpModel.At(leanne.Id))).SubmitsAsync(new { Line = "I talked and talked.", Stood = "1,9" }, "Keep it");

        written.Shows("Think it through: The seesaw");
        var intro = await written.FollowsAsync("Think it through: The seesaw");
        Assert.Contains(WriteUpTests.IdIn(written).ToString(), intro.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_exercise_that_comes_with_the_program_can_be_read_and_says_when_it_helps()
    {
        var all = Exercises.Load("en", null).All;

        Assert.Equal(24, all.Count);
        Assert.Empty(Asked.Except(all.Select(e => e.Code)));
        Assert.All(all, e => Assert.NotEmpty(e.When));
        Assert.All(all, e => Assert.All(e.Steps, s => Assert.True(s.Heading.Length <= 80, $"{e.Code}: {s.Heading}")));
    }

    /// <summary>What the sources ask for by name, each a text.</summary>
    private static readonly string[] Asked =
    [
        "seesaw", "the-loop", "back-to-the-table", "columbo", "reframe", "triangle-check", "feelings-in-the-room", "mending", "first-visit", "courageous-conversation",
        "whose-reaction", "all-good-all-bad", "asking-a-child", "warning-first", "for-to-with", "pencils", "the-blue-front-door",
    ];

    [Fact]
    public void A_translation_has_the_steps_of_its_original_and_says_that_nobody_has_checked_it()
    {
        var (english, polish) = (Exercises.Load("en", null), Exercises.Load("pl", null));

        foreach (var (one, other) in english.All.OrderBy(e => e.Code, StringComparer.Ordinal).Zip(polish.All.OrderBy(e => e.Code, StringComparer.Ordinal)))
        {
            Assert.Equal((one.Code, "pl", true), (other.Code, other.Language, other.IsUnchecked));
            Assert.Equal((one.IsOurs, one.When.Count, string.Join(',', one.Offers)), (other.IsOurs, other.When.Count, string.Join(',', other.Offers)));
            Assert.Equal(one.Steps.Select(s => (s.Answering, s.Choices.Count, s.Prompt.Count)), other.Steps.Select(s => (s.Answering, s.Choices.Count, s.Prompt.Count)));
            Assert.All(other.Steps.Zip(one.Steps), s => Assert.NotEqual(s.First.Heading, s.Second.Heading));
        }
    }

    [Theory, BothEngines]
    public async Task Whoever_reads_in_another_language_finds_it_in_that_and_goes_on_in_it(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        (await ana.OpensAsync(ExerciseModel.At("seesaw"))).Shows("The seesaw").Shows("polski").ShowsNot("Nobody who speaks the language");

        var polish = await ana.OpensAsync(ExerciseModel.At("seesaw") + "?in=pl");
        polish.Shows("Huśtawka").Shows("Nobody who speaks the language has checked it yet.").Shows("English");
        Assert.Equal("pl", polish.Document.QuerySelector("h1")!.GetAttribute("lang"));
        var step = await (await polish.SubmitsAsync(button: "Begin")).SubmitsAsync(new { Point = "8" }, "Go on");

        step.Shows("Wystarczy przypuszczenie.");
        (await ana.OpensAsync(step.Address)).Shows("Huśtawka");
        (await ana.OpensAsync(OwnPlaceModel.At())).Shows("Go on: Huśtawka");
        (await ana.OpensAsync(ExerciseListModel.At() + "?in=pl")).Shows("Robi się gorąco i przestaję jasno myśleć.");
        (await ana.OpensAsync(ExerciseListModel.At() + "?in=xx")).Shows("The seesaw");
        using var request = new HttpRequestMessage(HttpMethod.Get, ExerciseModel.At("seesaw"));
        request.Headers.TryAddWithoutValidation("Accept-Language", "cy, pl;q=0.9, en;q=0.5");
        Assert.Contains("Huśtawka", System.Net.WebUtility.HtmlDecode(await (await ana.SendAsync(request, follow: false)).Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_translates_ours_and_its_own_takes_the_place_of_ours_in_every_language()
    {
        var folder = Directory.CreateTempSubdirectory("exercises").FullName;
        File.WriteAllText(Path.Combine(folder, "seesaw.cy.txt"), "title: Si-so\nabout: x\nframework: x\nsource: x\n# Eistedd");
        File.WriteAllText(Path.Combine(folder, "columbo.txt"), "title: Our Columbo\nabout: x\nframework: x\nsource: x\n# One step");

        Assert.Equal(["cy", "en", "pl"], Exercises.Load("en", folder).LanguagesOf(Exercises.Load("en", folder).Find("seesaw")!));
        Assert.Equal(("Si-so", "The seesaw", "Huśtawka"), (Exercises.Load("cy", folder).Find("seesaw")!.Title, Exercises.Load("en", folder).Find("seesaw")!.Title, Exercises.Load("pl", folder).Find("seesaw")!.Title));
        Assert.Equal("The loop", Exercises.Load("cy", folder).Find("the-loop")!.Title);
        Assert.Equal("Our Columbo", Exercises.Load("pl", folder).Find("columbo")!.Title);
        File.WriteAllText(Path.Combine(folder, "seesaw.cy.txt"), "title: Si-so\nabout: x\nframework: x\nsource: x\nlanguage: pl\n# Eistedd");
        Assert.Contains("'cy'", Exercises.WhyNot(folder), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_was_thought_through_is_taken_to_supervision_and_read_there_only_once_it_is_shown(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));
        await (await ana.OpensAsync(BeginHoldingModel.At())).SubmitsAsync(new { With = marta.Worker.Id.ToString(), TheyHoldMe = "True" }, "Begin");
        var second = await (await (await ana.OpensAsync(ExerciseModel.At("columbo"))).SubmitsAsync(button: "Begin")).SubmitsAsync(new { Answer = "He says yes, and stays away." }, "Go on");
        var run = ExerciseRunModel.At((await MineAsync<ExerciseRun>(ana)).Id);

        var taken = await (await ana.OpensAsync(run)).SubmitsAsync(button: "Take it to supervision");

        taken.Shows("Something I thought through").Shows("where it comes from").ShowsNot("stays away");
        (await marta.OpensAsync(taken.Address)).Shows("Something I thought through").ShowsNot("where it comes from");
        (await marta.OpensAsync(run)).Answers(HttpStatusCode.NotFound);
        await (await ana.OpensAsync(run)).SubmitsAsync(button: "Marta Quill");
        (await (await marta.OpensAsync(taken.Address)).FollowsAsync("where it comes from")).Shows("He says yes, and stays away.");
        second.Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Each_exercise_is_offered_on_the_page_where_it_helps_in_english_and_in_polish(string engine)
    {
        var place = await Place.NewAsync(engine); // Days go by.
        var team = await place.TeamAsync();
        var (ana, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));
        var pages = new List<(string Code, Someone Who, string Page)>();

        // How I stood, and what I came home with.
        foreach (var (code, support, challenge) in new[] { (WhereIStood.TooCosy, 9, 1), (WhereIStood.Pushing, 1, 9), (WhereIStood.FarAway, 1, 1) })
        {
            var family = await ARelationship.HeldByAsync(ana, "Tova");
            var met = await family.MetAsync(place.Clock.Today);
            await family.WithAsync((_, by) => new Reflection(met, Feeling.Calm, Feeling.Worried, support, challenge, by));
            pages.AddRange([(code, ana, EncounterModel.At(met.Id)), (Moments.CameHomeWith, ana, EncounterModel.At(met.Id))]);
        }
        var hoping = await ARelationship.HeldByAsync(ana, "Mirela");
        pages.Add((Moments.FirstMeeting, ana, PlanMeetingModel.At((await ARelationship.HeldByAsync(ana, "Nobody met")).Id)));
        foreach (var felt in new[] { Feeling.Hopeful, Feeling.Stuck, Feeling.Hopeful })
        {
            place.Clock.Moves(TimeSpan.FromMinutes(1));
            var met = await hoping.MetAsync(place.Clock.Today);
            await hoping.WithAsync((_, by) => new Reflection(met, felt, felt, null, null, by));
            if (felt == Feeling.Hopeful) pages.Add((WhereIStood.HopeSwings, ana, EncounterModel.At(met.Id)));
        }
        pages.RemoveAt(pages.Count - 2); // The first time, nothing had swung yet.
        var worried = await ARelationship.HeldByAsync(ana, "Leon");
        var told = await worried.MetAsync(place.Clock.Today);
        await worried.WithAsync((_, by) => new Entry(told, EntryKind.Worry, "He asked whether I would tell.", Source.Said, null, Audience.MyTeam, by));
        pages.Add((Moments.Worry, ana, EncounterModel.At(told.Id)));

        // What both sides said.
        var (closer, further) = (await ARelationship.HeldByAsync(ana, "Kit"), await ARelationship.HeldByAsync(ana, "Shona"));
        for (var i = 0; i < HighAndNothingHard.InARow; i++)
        {
            await closer.WithAsync((r, by) => CheckIn.FromThem(r, null, closer.Person.Id, CheckInForm.Adult, 3, 3, 3, 3, null, null, Audience.MyTeam, by));
            await further.WithAsync((r, by) => CheckIn.FromThem(r, null, further.Person.Id, CheckInForm.Adult, 9, 9, 9, 9, null, null, Audience.MyTeam, by));
            place.Clock.Moves(TimeSpan.FromDays(1));
        }
        await closer.WithAsync((r, by) => CheckIn.FromUs(r, null, 9, 9, 9, null, null, Audience.MyTeam, by));
        await further.WithAsync((r, by) => CheckIn.FromUs(r, null, 3, 3, 3, null, null, Audience.MyTeam, by));
        pages.AddRange([(Gap.WorkerFeelsCloser, ana, CheckInsModel.At(closer.Id)), (Gap.FamilyFeelsCloser, ana, CheckInsModel.At(further.Id)), (HighAndNothingHard.HighAndNothingHardRaised, ana, CheckInsModel.At(further.Id))]);

        // The list, and not having met.
        foreach (var number in Enumerable.Range(1, 3))
            await closer.WithAsync((r, by) =>
            {
                var step = new Step(r, null, $"Call {number}", StepOwner.Me, null, null, null, Audience.MyTeam, by);
                step.MarkAs(StepMark.IWasToldTo);
                return step;
            });
        foreach (var _ in Enumerable.Range(1, 2))
            await closer.WithAsync((r, by) =>
            {
                var missed = Encounter.Plan(r, EncounterKind.Visit, new(by.Day, null, null), null, false, null, by);
                missed.DidNotMeet("A walk instead", by.Day);
                return missed;
            });
        pages.AddRange([(ListTogether.DoingFor, ana, TogetherModel.At(closer.Id)), (ListTogether.ToldTo, ana, TogetherModel.At(closer.Id)), (NotMeeting.InARow, ana, PlanMeetingModel.At(closer.Id))]);

        // What came between us.
        foreach (var (code, kind) in new[] { (Moments.PulledBack, RuptureKind.PulledBack), (Moments.PushedBack, RuptureKind.PushedBack) })
        {
            var rupture = await closer.WithAsync((r, by) => new Rupture(r, null, by.Day, Whose.Theirs, kind, "I was late twice.", null, Audience.MyTeam, by));
            pages.Add((code, ana, RuptureModel.At(rupture.Id)));
        }

        // Being held, holding, and a team together.
        var begun = await (await ana.OpensAsync(BeginHoldingModel.At())).SubmitsAsync(new { With = marta.Worker.Id.ToString(), TheyHoldMe = "True" }, "Begin");
        var circle = await (await ana.OpensAsync(CirclesModel.At())).SubmitsAsync(button: $"Begin a circle in {team.Name}");
        pages.AddRange([(Moments.BeingHeld, ana, begun.Address), (Moments.HoldingOthers, marta, SeeMyselfModel.At()), (Moments.Circle, ana, circle.Address)]);

        // What I wrote for myself, how full I am, and what I changed.
        foreach (var (code, kind) in new[] { (Moments.CameHomeWith, JournalKind.WhoseFeeling), (Moments.Doubt, JournalKind.HopeAndDoubt), (Moments.Boundary, JournalKind.Boundary), (Moments.LookingBack, JournalKind.Changed) })
        {
            await using var door = ana.Door();
            var line = new JournalLine(kind, "A line.", Feeling.None, Feeling.None, door.By);
            door.Add(line);
            await door.SaveAsync();
            pages.Add((code, ana, JournalLineModel.At(line.Id)));
        }
        await (await ana.OpensAsync(OwnPlaceModel.At())).SubmitsAsync(new { Level = "Full" }, "Keep for me");
        pages.AddRange([(Moments.NearlyFull, ana, OwnPlaceModel.At()), (Moments.LookingBack, ana, MyStanceModel.At())]);

        foreach (var language in new[] { "en", "pl" })
        {
            var (exercises, offered) = (Exercises.Load(language, null), new HashSet<string>());
            foreach (var (code, who, address) in pages)
            {
                var page = await (place.AnotherDeviceOf(who)).OpensAsync($"{address}?in={language}");
                foreach (var exercise in exercises.OfferedFor(code))
                {
                    Assert.True(page.Document.QuerySelectorAll($"main a[href^='{ExerciseModel.At(exercise.Code)}']").Any(a => a.TextContent.Contains(exercise.Title, StringComparison.Ordinal)), $"{exercise.Code} is not offered for {code} at {address} in {language}.");
                    offered.Add(exercise.Code);
                }
            }
            // Everything that comes with the program helps with something, and every such moment has its page.
            Assert.Empty(exercises.All.Select(e => e.Code).Except(offered));
            Assert.Empty(exercises.All.SelectMany(e => e.Offers).Except(pages.Select(p => p.Code)));
        }
    }

    [Fact]
    public void What_is_offered_first_is_what_says_so_first_and_the_same_in_every_language()
    {
        var (english, polish) = (Exercises.Load("en", null), Exercises.Load("pl", null));

        Assert.Equal(["triangle-check", "for-to-with"], english.OfferedFor(ListTogether.DoingFor).Select(e => e.Code));
        foreach (var code in english.All.SelectMany(e => e.Offers).Distinct()) Assert.Equal(english.OfferedFor(code).Select(e => e.Code), polish.OfferedFor(code).Select(e => e.Code));
    }

    [Theory, BothEngines]
    public async Task A_text_in_another_language_says_so(string engine)
    {
        var folder = Directory.CreateTempSubdirectory("exercises").FullName;
        File.WriteAllText(Path.Combine(folder, "wdech.txt"), "title: Wdech\nabout: Chwila ciszy.\nframework: x\nsource: x\nlanguage: pl\nwhen: Za głośno.\n# Usiądź");
        Assert.Equal("pl", Exercises.Load("en", folder).Find("wdech")!.Language);
        Assert.Equal("en", Exercises.Load("en", folder).Find("seesaw")!.Language);
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        (await ana.OpensAsync(ExerciseModel.At("seesaw"))).ShowsNot("Nobody has translated");
        File.WriteAllText(Path.Combine(folder, "wdech.txt"), "title: Wdech\nabout: x\nframework: x\nsource: x\nlanguage: Polish\n# Usiądź");
        Assert.Contains("no language", Exercises.WhyNot(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisations_own_text_takes_the_place_of_ours_and_a_broken_one_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("exercises").FullName;
        File.WriteAllText(Path.Combine(folder, "seesaw.txt"), "title: Our seesaw\nabout: x\nframework: x\nsource: x\nwhen: Here it is called something else.\n# One step");

        Assert.Equal("Our seesaw", Exercises.Load("en", folder).Find("seesaw")!.Title);
        Assert.Null(Exercises.WhyNot(folder));
        File.WriteAllText(Path.Combine(folder, "new.txt"), "title: Nothing else");
        Assert.Contains("new", Exercises.WhyNot(folder), StringComparison.Ordinal);
        Assert.Contains("no folder", Exercises.WhyNot(Path.Combine(folder, "gone")), StringComparison.Ordinal);
    }

    private static async Task<T> MineAsync<T>(Someone who) where T : class, IMine
    {
        await using var door = who.Door();
        return await door.Own<T>().AsNoTracking().SingleAsync();
    }
}
