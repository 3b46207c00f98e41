using System.Net;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Features.Together;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>A team thinks together.</summary>
public sealed class CircleTests
{
    private const string Canary = "Xanthippe";

    [Theory, BothEngines]
    public async Task A_team_sits_in_a_circle_and_nobody_else_does(string engine)
    {
        var (dela, leon) = await TeamAsync(engine);
        var circle = await (await dela.OpensAsync(CirclesModel.At())).SubmitsAsync(button: $"Begin a circle in {dela.Team!.Name}");
        await (await leon.OpensAsync(circle.Address)).SubmitsAsync(new { Text = Canary }, "Bring it");

        (await dela.OpensAsync(circle.Address)).Shows(Canary).Shows("Leon’s.");
        Assert.Equal(circle.Address, (await (await leon.OpensAsync(CirclesModel.At())).FollowsAsync($"The circle of {leon.Team!.Name}")).Address);
        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.ServiceLead, Role.Administrator, Role.Partner, Role.FrontDoor })
        {
            var other = await dela.Place.WorkerAsync("Somebody else", role is Role.Worker or Role.Supervisor ? await dela.Place.TeamAsync() : null, role);
            (await other.OpensAsync(circle.Address)).Answers(HttpStatusCode.NotFound).ShowsNot(Canary);
            (await other.OpensAsync(NoticeRuptureModel.At(IdOf(circle)))).Answers(HttpStatusCode.NotFound);
        }
    }

    [Theory, BothEngines]
    public async Task A_circle_has_its_usual_day_and_another_one_for_once(string engine)
    {
        var (dela, leon) = await TeamAsync(await Place.NewAsync(engine)); // Days go by.
        var circle = await (await dela.OpensAsync(CirclesModel.At())).SubmitsAsync(button: $"Begin a circle in {dela.Team!.Name}");
        var today = dela.Place.Clock.Today;
        (await circle.SubmitsAsync(new { Weeks = "99" }, "Keep this day")).Answers(HttpStatusCode.UnprocessableEntity);

        var kept = await circle.SubmitsAsync(new { Weekday = today.AddDays(3).DayOfWeek.ToString(), Weeks = "2" }, "Keep this day");

        kept.Shows("every second").Shows($"You meet {today.AddDays(3):dddd}");
        (await leon.OpensAsync(CirclesModel.At())).Shows("You meet");
        (await (await leon.OpensAsync(circle.Address)).SubmitsAsync(new { Day = $"{today.AddDays(1):yyyy-MM-dd}" }, "Agree the day")).Shows("You meet Tomorrow").Shows("every second");
        dela.Place.Clock.Moves(TimeSpan.FromDays(4));
        (await dela.OnANewDevice().OpensAsync(circle.Address)).Shows($"You meet {today.AddDays(17):dddd}");
        (await (await dela.OnANewDevice().OpensAsync(circle.Address)).SubmitsAsync(new { Weeks = "1" }, "Keep this day")).Shows("every " + $"{today.AddDays(3):dddd}");

        var now = dela.Place.Clock.Today;
        var later = dela.OnANewDevice();
        await (await later.OpensAsync(circle.Address)).SubmitsAsync(new { Weekday = now.DayOfWeek.ToString(), Weeks = "1" }, "Keep this day");
        (await later.OpensAsync(CirclesModel.At())).ShowsNot($"{now.AddDays(7):d MMMM}");
        await (await later.OpensAsync(circle.Address)).SubmitsAsync(button: "Sit down in a circle");
        foreach (var page in new[] { circle.Address, CirclesModel.At() }) (await later.OpensAsync(page)).Shows($"{now.AddDays(7):d MMMM}");
    }

    [Theory, BothEngines]
    public async Task How_it_is_in_the_circle_and_what_they_agreed_stand_where_they_all_read_it_and_nobody_else_does(string engine)
    {
        var (dela, leon) = await TeamAsync(engine);
        var circle = await (await dela.OpensAsync(CirclesModel.At())).SubmitsAsync(button: $"Begin a circle in {dela.Team!.Name}");
        var asked = await (await leon.OpensAsync(circle.Address)).FollowsAsync("How is it in the circle for you?");
        asked.Shows("Did the circle listen to you?").Shows("with your name");
        (await asked.SubmitsAsync(button: "Keep it")).Answers(HttpStatusCode.UnprocessableEntity);

        await asked.SubmitsAsync(new { Heard = "3", Safe = "9", Change = Canary }, "Keep it");
        await (await leon.OpensAsync(circle.Address)).SubmitsAsync(new { Agreement = "Nobody is put right." }, "Keep it");

        (await dela.OpensAsync(circle.Address)).Shows("Leon, today").Shows(Canary).Shows("Nobody is put right.");
        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.ServiceLead, Role.Administrator })
        {
            var other = await dela.Place.WorkerAsync("Somebody else", role is Role.Worker or Role.Supervisor ? await dela.Place.TeamAsync() : null, role);
            (await other.OpensAsync(CircleCheckInModel.At(IdOf(circle)))).Answers(HttpStatusCode.NotFound).ShowsNot(Canary);
        }
        var held = await dela.Place.WorkerAsync("Maureen Oka", dela.Team!, Role.Supervisor);
        var between = await (await held.OpensAsync(BeginHoldingModel.At())).SubmitsAsync(new { With = dela.Worker.Id.ToString(), TheyHoldMe = "False" }, "Begin");
        (await dela.OpensAsync(CircleCheckInModel.At(IdOf(between)))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task One_screen_says_who_is_here_whose_turn_it_is_and_what_comes_next(string engine)
    {
        var (dela, leon) = await TeamAsync(engine);
        var session = await SitsDownAsync(dela);
        session.Shows("Dela").Shows("Leon").Shows("Bells that ring").Shows("Intervision").Shows("Thinking together in four minutes");
        session.Shows("begin with a word from everybody about how they are here").Shows("what each goes with");

        var begun = await session.SubmitsAsync(button: "Thinking together in four minutes");
        begun.Shows("Say what you need").Shows("step 1 of 4").Shows("About a minute.").Shows("We put it together ourselves.").Shows("How are you both just now, in a word?");
        // The time of the step it is on, and a sentence for the end of it.
        Assert.Equal("1", begun.Document.QuerySelector("main .timer")!.GetAttribute("data-minutes"));
        Assert.NotNull(begun.Document.QuerySelector("main .timer [data-left='0']"));
        (await (await leon.OpensAsync(session.Address)).SubmitsAsync(button: "Go on")).Shows("Tell it short");
        (await (await dela.OpensAsync(session.Address)).SubmitsAsync(button: "Begin the round")).Shows("Dela has it.");
        (await (await dela.OpensAsync(session.Address)).SubmitsAsync(button: "Pass it on")).Shows("Leon has it.");
        (await (await dela.OpensAsync(session.Address)).SubmitsAsync(new { Question = "What does she hope for?" }, "Ask this")).Shows("What does she hope for?");
    }

    [Theory, BothEngines]
    public async Task Where_some_find_a_family_all_good_and_others_all_bad_a_circle_lays_both_halves_side_by_side(string engine)
    {
        var (dela, leon) = await TeamAsync(engine);
        var session = await SitsDownAsync(dela, "We cannot agree about one family.");
        session.Shows("Some of us find a family all good, others all bad.");

        var step = await session.SubmitsAsync(button: "Two halves");
        step.Shows("Warm, wary, somewhere between").Shows("step 1 of 7").Shows("We put it together ourselves.");
        (await step.SubmitsAsync(button: "Go on")).Shows("The warm half").Shows("Those who are wary begin.");
        (await (await leon.OpensAsync(session.Address)).SubmitsAsync(button: "Go on")).Shows("The wary half").Shows("Those who are warm begin.");
        (await (await dela.OpensAsync(session.Address)).SubmitsAsync(button: "Go on")).Shows("Side by side").Shows("What is true at the same time?");
        // What worries somebody about a child is not averaged away by what is good.
        Assert.Contains(Ways.Load("en", null).Find("two-halves")!.Steps, s => s.Heading == "What keeps somebody safe" && s.Prompt.Any(p => p.Contains("not voted on", StringComparison.Ordinal)));
    }

    [Theory, BothEngines]
    public async Task What_the_group_saw_goes_back_to_whoever_brought_it_and_on_by_their_choice(string engine)
    {
        var (dela, leon) = await TeamAsync(engine);
        var family = await ARelationship.HeldByAsync(leon, "Yusuf");
        var session = await SitsDownAsync(leon, "He went quiet.");
        await session.SubmitsAsync(button: "Look at this together");
        await (await dela.OpensAsync(session.Address)).SubmitsAsync(new { Thought = "He may be tired of being asked." }, "Say it");

        (await dela.OpensAsync(session.Address)).ShowsNot("Take along what they saw");
        var mine = await leon.OpensAsync(session.Address);
        mine.Shows("He may be tired of being asked.").Shows("Take along what they saw");
        await mine.SubmitsAsync(new { About = family.Id.ToString(), Taken = "Next time I ask one thing." }, "Put it on their record");

        (await dela.OpensAsync(ThreadModel.At(family.Id))).Shows("Next time I ask one thing.").Shows("Taken from a circle of colleagues: Leon Bap").ShowsNot("tired of being asked");
        (await dela.OpensAsync(HistoryModel.At(family.Family))).ShowsNot("tired of being asked");
    }

    [Theory, BothEngines]
    public async Task A_guest_sees_what_is_brought_today_and_nothing_before_or_after(string engine)
    {
        var (dela, leon) = await TeamAsync(await Place.NewAsync(engine)); // Days go by.
        var grace = await dela.Place.WorkerAsync("Grace Ade", await dela.Place.TeamAsync(), Role.Supervisor);
        var earlier = await SitsDownAsync(leon, Canary);
        await earlier.SubmitsAsync(button: "Look at this together");
        dela.Place.Clock.Moves(TimeSpan.FromDays(1));
        (dela, leon, grace) = (dela.OnANewDevice(), leon.OnANewDevice(), grace.OnANewDevice());
        var circle = await (await dela.OpensAsync(CirclesModel.At())).FollowsAsync($"The circle of {dela.Team!.Name}");
        await (await dela.OpensAsync(circle.Address)).SubmitsAsync(new { Text = "Thursdays" }, "Bring it");
        await (await dela.OpensAsync(circle.Address)).SubmitsAsync(new { Text = "Not today" }, "Bring it");
        var session = await (await dela.OpensAsync(circle.Address)).SubmitsAsync(button: "Sit down in a circle");
        (await grace.OpensAsync(session.Address)).Answers(HttpStatusCode.NotFound);

        await (await dela.OpensAsync(session.Address)).SubmitsAsync(new { Guest = grace.Worker.Id.ToString() }, "Give them a place");
        (await grace.OpensAsync(session.Address)).Answers(HttpStatusCode.OK).ShowsNot("Thursdays").ShowsNot(Canary);
        await (await dela.OpensAsync(session.Address)).SubmitsAsync(button: "Look at this together");

        (await grace.OpensAsync(CirclesModel.At())).Shows("Where you are a guest today");
        (await grace.OpensAsync(session.Address)).Shows("Thursdays").ShowsNot("Not today").ShowsNot(Canary);
        (await (await grace.OpensAsync(session.Address)).SubmitsAsync(button: "Begin the round")).Shows("has it.");
        (await (await grace.OpensAsync(session.Address)).SubmitsAsync(new { Thought = "I see a car." }, "Say it")).Shows("I see a car.");
        (await grace.OpensAsync(circle.Address)).Answers(HttpStatusCode.NotFound);
        (await grace.OpensAsync($"{circle.Address}/check-in")).Answers(HttpStatusCode.NotFound);
        (await grace.OpensAsync(earlier.Address)).Answers(HttpStatusCode.NotFound);

        dela.Place.Clock.Moves(TimeSpan.FromDays(1));
        (await grace.OnANewDevice().OpensAsync(session.Address)).Answers(HttpStatusCode.NotFound).ShowsNot("Thursdays");
    }

    [Theory, BothEngines]
    public async Task Names_are_left_out_of_a_circle_unless_the_family_knows_and_agreed_and_whoever_sits_there_sees_which(string engine)
    {
        const string LeftOut = "Names are left out.", Agreed = "They know, and agreed that their name is said.";
        var (dela, leon) = await TeamAsync(engine);
        var grace = await dela.Place.WorkerAsync("Grace Ade", await dela.Place.TeamAsync(), Role.Supervisor);
        var circle = await (await leon.OpensAsync(CirclesModel.At())).SubmitsAsync(button: $"Begin a circle in {leon.Team!.Name}");
        circle = await circle.SubmitsAsync(new { Text = "A boy who will not talk." }, "Bring it");
        circle.Shows(LeftOut).ShowsNot(Agreed);
        circle = await circle.SubmitsAsync(new { Text = "The Novaks and the night bus.", Named = "true" }, "Bring it");

        Assert.Equal([LeftOut, Agreed], await SaidBesideEachAsync(dela, circle.Address, "main ol.wants > li"));
        var session = await circle.SubmitsAsync(button: "Sit down in a circle");
        Assert.Equal([LeftOut, Agreed], await SaidBesideEachAsync(dela, session.Address, "main section[aria-labelledby='look'] ul.lines > li"));
        // A guest reads it too, of what was laid before the circle.
        await (await dela.OpensAsync(session.Address)).SubmitsAsync(new { Guest = grace.Worker.Id.ToString() }, "Give them a place");
        await (await dela.OpensAsync(session.Address)).SubmitsAsync(button: "Look at this together");
        (await grace.OpensAsync(session.Address)).Shows("A boy who will not talk.").Shows(LeftOut).ShowsNot("Novaks").ShowsNot(Agreed);

        // What is taken there from a visit says it as well; nowhere else is it asked.
        var family = await ARelationship.HeldByAsync(leon, "Yusuf");
        var met = await family.MetAsync(leon.Place.Clock.Today.AddDays(-2));
        await (await leon.OpensAsync(CarryModel.At(Domain.Supervision.CarriedFrom.Encounter, met.Id.Value))).SubmitsAsync(new { To = IdOf(circle).ToString(), Line = "Yusuf and the stairs.", Named = "true" }, "Take it to supervision");
        Assert.Equal([Agreed, Agreed], await SaidBesideEachAsync(dela, circle.Address, "main ol.wants > li"));
        await using var door = leon.Door();
        var visits = await door.OpenAsync(family.Id);
        Assert.Throws<Refused>(() => new AgendaItem(visits, Whose.Theirs, "The bus", null, null, null, true, false, Audience.MyTeam, door.By).TheyAgreedToBeNamed(visits));

        static async Task<IReadOnlyList<string>> SaidBesideEachAsync(Someone who, string address, string rows) =>
            [.. (await who.OpensAsync(address)).Document.QuerySelectorAll(rows).Select(row => string.Join(' ', new[] { LeftOut, Agreed }.Where(said => row.TextContent.Contains(said, StringComparison.Ordinal))))];
    }

    [Theory, BothEngines]
    public async Task What_was_mine_and_then_a_colleagues_is_taken_to_the_circle(string engine)
    {
        var (dela, leon) = await TeamAsync(engine);
        await (await dela.OpensAsync(CirclesModel.At())).SubmitsAsync(button: $"Begin a circle in {dela.Team!.Name}");
        var family = await ARelationship.HeldByAsync(leon, "Yusuf");
        var met = await family.MetAsync(leon.Place.Clock.Today.AddDays(-2));
        var circle = await (await leon.OpensAsync(CirclesModel.At())).FollowsAsync($"The circle of {leon.Team!.Name}");

        var taken = await (await leon.OpensAsync(CarryModel.At(Domain.Supervision.CarriedFrom.Encounter, met.Id.Value))).SubmitsAsync(new { To = IdOf(circle).ToString(), Line = "I heard myself pushing." }, "Take it to supervision");

        Assert.Equal(circle.Address, taken.Address);
        (await dela.OpensAsync(circle.Address)).Shows("I heard myself pushing.");
    }

    [Fact]
    public void Every_way_that_comes_with_the_program_can_be_read_and_says_where_it_is_from()
    {
        var ways = Ways.Load("en", null);

        Assert.Equal(9, ways.All.Count());
        Assert.All(ways.All, w => Assert.True(w.Source.Length > 10 && w.Steps.Count >= 4));
        Assert.Equal(4, ways.Find("thinking-together")!.Steps.Sum(s => s.Minutes));
        Assert.Null(Ways.WhyNot(null));
    }

    [Fact]
    public void An_organisations_own_ways_stand_beside_ours_take_the_place_of_ours_and_a_broken_one_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("exercises").FullName;
        Assert.Null(Ways.WhyNot(folder)); // It need not have any.
        var circles = Directory.CreateDirectory(Path.Combine(folder, "circles")).FullName;
        File.WriteAllText(Path.Combine(circles, "bells.txt"), "title: Our bells\nabout: x\nframework: x\nsource: x\n# Listen | 12\nanswer: nothing\nTo the end.");
        File.WriteAllText(Path.Combine(circles, "kettle.txt"), "title: Round the kettle\nabout: x\nframework: x\nsource: x\n# Put it on | 3");

        var ways = Ways.Load("en", folder);
        Assert.Equal(10, ways.All.Count());
        Assert.Equal(("Our bells", 12, "To the end."), (ways.Find("bells")!.Title, ways.Find("bells")!.Steps.Single().Minutes!.Value, ways.Find("bells")!.Steps[0].Prompt.Single()));
        Assert.Equal("Our bells", Ways.Load("pl", folder).Find("bells")!.Title);
        Assert.Equal("Round the kettle", ways.Find("kettle")!.Title);

        File.WriteAllText(Path.Combine(circles, "kettle.txt"), "title: Round the kettle\nabout: x\nframework: x\nsource: x\n# Put it on | until it boils");
        Assert.Contains("kettle: 'until it boils' is no number of minutes", Ways.WhyNot(folder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_of_working_is_read_in_the_readers_language_with_the_same_steps_and_minutes()
    {
        var (english, polish) = (Ways.Load("en", null).All.OrderBy(w => w.Code, StringComparer.Ordinal), Ways.Load("pl", null).All.OrderBy(w => w.Code, StringComparer.Ordinal));

        foreach (var (one, other) in english.Zip(polish))
        {
            Assert.Equal((one.Code, one.IsOurs, "pl", true), (other.Code, other.IsOurs, other.Language, other.IsUnchecked));
            Assert.Equal(one.Steps.Select(s => s.Minutes), other.Steps.Select(s => s.Minutes));
        }
        Assert.Equal("en", Ways.Load("ar", null).Find("bells")!.Language);
    }

    private static async Task<(Someone Dela, Someone Leon)> TeamAsync(string engine) => await TeamAsync(await Place.On(engine));

    private static async Task<(Someone Dela, Someone Leon)> TeamAsync(Place place)
    {
        var team = await place.TeamAsync();
        return (await place.WorkerAsync("Dela Hart", team), await place.WorkerAsync("Leon Bap", team));
    }

    private static async Task<SeenPage> SitsDownAsync(Someone who, string? brings = null)
    {
        var circle = await (await who.OpensAsync(CirclesModel.At())).SubmitsAsync(button: $"Begin a circle in {who.Team!.Name}");
        if (brings is not null) circle = await circle.SubmitsAsync(new { Text = brings }, "Bring it");
        return await circle.SubmitsAsync(button: "Sit down in a circle");
    }

    private static Id<Relationship> IdOf(SeenPage circle) => new(Guid.Parse(circle.Address.Split('/')[^1]));
}
