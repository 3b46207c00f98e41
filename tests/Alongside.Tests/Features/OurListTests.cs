using System.Net;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Today;

namespace Alongside.Tests.Features;

/// <summary>What I want first: their list, from their own hand to the worker's next meeting.</summary>
public sealed class OurListTests
{
    [Theory, BothEngines]
    public async Task Anything_however_small_is_first_on_the_page_one_prepares_with(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.Family.WithAsync((relationship, by) => new AgendaItem(relationship, Whose.Theirs, "Noted by Leon.", null, null, null, false, false, Audience.MyTeam, by));
        await space.Family.WithAsync((relationship, by) => new AgendaItem(relationship, Whose.Ours, "The school form.", "It runs out.", null, null, false, false, Audience.MyTeam, by));

        (await (await space.Lea.OpensAsync(FirstModel.At())).SubmitsAsync(new { Text = "Someone parks in my space." }, "Add it")).Shows("Someone parks in my space.").Shows("Nobody has seen this yet.");

        var prepared = await space.Leon.OpensAsync(PrepareModel.At(space.Family.Id));
        Assert.Contains("Someone parks in my space.", prepared.Document.QuerySelector(".voice")!.TextContent, StringComparison.Ordinal);
        (await space.Lea.OpensAsync(FirstModel.At())).Shows("Leon saw this today.");
    }

    [Theory, BothEngines]
    public async Task The_order_is_mine(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await AddAsync(space, "Swimming for Kit.");
        var page = await AddAsync(space, "The bin store letter.");

        await page.SubmitsAsync(button: "Put this first: The bin store letter.");

        Assert.Contains("The bin store letter.", (await space.Leon.OpensAsync(PrepareModel.At(space.Family.Id))).Document.QuerySelector(".voice")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_worker_sees_it_on_their_day_until_they_have_opened_it(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await AddAsync(space, "Someone parks in my space.");

        var day = (await space.Leon.OpensAsync(TodayModel.At())).Shows("Lea wrote today").Shows("Someone parks in my space.");
        await day.FollowsAsync("What they want first");

        (await space.Leon.OpensAsync(TodayModel.At())).ShowsNot("Lea wrote today");
    }

    [Theory, BothEngines]
    public async Task What_I_take_back_is_gone_for_everybody(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var page = await AddAsync(space, "Someone parks in my space.");

        (await page.SubmitsAsync(button: "Take it back: Someone parks in my space.")).ShowsNot("Someone parks in my space.");

        (await space.Leon.OpensAsync(PrepareModel.At(space.Family.Id))).ShowsNot("Someone parks in my space.");
    }

    [Theory, BothEngines]
    public async Task For_one_worker_alone_the_rest_of_the_team_does_not_read_it(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await (await space.Lea.OpensAsync(FirstModel.At())).SubmitsAsync(new { Text = "Only between us.", Reads = "TheWorker" }, "Add it");

        (await space.Leon.OpensAsync(PrepareModel.At(space.Family.Id))).Shows("Only between us.");
        (await space.Ana.OpensAsync(PrepareModel.At(space.Family.Id))).ShowsNot("Only between us.");
    }

    [Theory, BothEngines]
    public async Task What_will_not_work_opens_a_conversation_instead_of_a_tick(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var step = await space.Family.WithAsync((relationship, by) => new Step(relationship, null, "Ring the letting office.", StepOwner.Them, null, null, null, Audience.MyTeam, by));
        (await space.Lea.OpensAsync(AgreedModel.At())).ShowsNot("letting office");
        await space.ReleaseAsync(step.Id);

        var page = (await space.Lea.OpensAsync(AgreedModel.At())).Shows("Me: Ring the letting office.");
        (await page.SubmitsAsync(button: "This won’t work for me: Ring the letting office.")).Shows("This will not work for me: Ring the letting office.");

        (await space.Leon.OpensAsync(PrepareModel.At(space.Family.Id))).Shows("This will not work for me: Ring the letting office.");
    }

    [Theory, BothEngines]
    public async Task What_the_worker_needs_to_bring_up_comes_after_mine_with_its_reason(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var item = await space.Family.WithAsync((relationship, by) => new AgendaItem(relationship, Whose.Ours, "The school form.", "So that Kit keeps the place.", "The school", null, false, false, Audience.MyTeam, by));
        (await space.Lea.OpensAsync(FirstModel.At())).ShowsNot("The school form.");
        await space.ReleaseAsync(item.Id);

        (await space.Lea.OpensAsync(FirstModel.At())).Shows("Leon: The school form. Why: So that Kit keeps the place. The school asks for this.");
    }

    [Theory, BothEngines]
    public async Task A_step_says_whose_idea_it_was(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var step = await space.Family.WithAsync((relationship, by) =>
        {
            var made = new Step(relationship, null, "See the debt adviser.", StepOwner.Them, null, null, null, Audience.MyTeam, by);
            made.MarkAs(StepMark.IWasToldTo);
            return made;
        });
        await space.ReleaseAsync(step.Id);

        (await space.Lea.OpensAsync(AgreedModel.At())).Shows("You were told to.");
    }

    [Theory, BothEngines]
    public async Task A_promise_is_shown_as_kept_or_as_explained(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var (kept, explained) = (await PromisesAsync(space, "Bring the uniform form."), await PromisesAsync(space, "Ask about the buggy."));
        await using (var door = space.Leon.Door())
        {
            (await door.OpenAsync(kept.Id)).Kept(door.Today);
            (await door.OpenAsync(explained.Id)).Explain("The fund has closed.", door.Today);
            await door.SaveAsync();
        }

        (await space.Lea.OpensAsync(AgreedModel.At())).Shows("Leon: Bring the uniform form. Kept on").Shows("Could not: The fund has closed. Leon told you on");
    }

    [Theory, BothEngines]
    public async Task My_week_shows_planned_visits_that_I_may_know_and_what_I_put_there(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.PlansAsync(1);
        var secret = await space.Family.WithAsync((relationship, by) => Encounter.Plan(relationship, EncounterKind.Visit, new(by.Day.AddDays(2), 570, null), "Not for Lea", false, null, by));
        var page = (await space.Lea.OpensAsync(WeekModel.At())).Shows("Leon comes to see you: The café").ShowsNot("Not for Lea");
        Assert.NotEqual(default, secret.Id);

        (await page.SubmitsAsync(new { Text = "The dentist", Day = space.Place.Clock.Today.AddDays(3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Clock = "14:30" }, "Put it in my week")).Shows("14:30 The dentist");

        (await (await space.Lea.OpensAsync(WeekModel.At())).SubmitsAsync(button: "Two people told me opposite things")).Shows("Two people told me opposite things. Can we sort it out together?");
    }

    [Theory, BothEngines]
    public async Task What_somebody_else_wrote_is_not_mine_to_take_back(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var noted = await space.Family.WithAsync((relationship, by) => new AgendaItem(relationship, Whose.Theirs, "Noted by Leon.", null, null, null, false, false, Audience.MyTeam, by));
        await space.ReleaseAsync(noted.Id);
        var page = await AddAsync(space, "Mine.");
        var form = page.Document.QuerySelector("ol.wants form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await space.Lea.SendAsync(new(HttpMethod.Post, FirstModel.At() + "?handler=TakeBack") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", form), new("item", noted.Id.ToString())]) });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        (await space.Lea.OpensAsync(FirstModel.At())).Shows("Noted by Leon.");
    }

    private static async Task<SeenPage> AddAsync(AnOurSpace space, string text) => await (await space.Lea.OpensAsync(FirstModel.At())).SubmitsAsync(new { Text = text }, "Add it");

    private static async Task<Promise> PromisesAsync(AnOurSpace space, string text)
    {
        var promise = await space.Family.WithAsync((relationship, by) => new Promise(relationship, null, text, by.Day.AddDays(3), Audience.MyTeam, by));
        await space.ReleaseAsync(promise.Id);
        return promise;
    }
}
