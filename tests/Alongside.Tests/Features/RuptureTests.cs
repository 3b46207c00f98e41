using System.Net;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Ruptures;

namespace Alongside.Tests.Features;

public sealed class RuptureTests
{
    [Theory, BothEngines]
    public async Task One_line_is_enough_to_notice_that_something_came_between_us(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);

        var page = await (await dela.OpensAsync(NoticeRuptureModel.At(leanne.Id))).SubmitsAsync(new { What = "I talked over her about the police.", MyPart = "I had the letter in my bag all along." });

        page.Answers(HttpStatusCode.OK).Shows("What came between you and Leanne").Shows("I talked over her about the police.")
            .Shows("My part in it I had the letter in my bag all along.").Shows("You noticed today. Not sure.").Shows("Give it a little time.");
        (await (await dela.OpensAsync(NoticeRuptureModel.At(leanne.Id))).SubmitsAsync(new { What = " " }))
            .Answers(HttpStatusCode.UnprocessableEntity).Shows("Write something here first.");
    }

    [Theory, BothEngines]
    public async Task Noticed_from_a_write_up_it_keeps_the_day_and_the_time_together(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var visit = await leanne.MetAsync(dela.Place.Clock.Today.AddDays(-3));

        var page = await (await dela.OpensAsync(NoticeRuptureModel.At(leanne.Id, visit.Id))).SubmitsAsync(new { What = "She went quiet.", Kind = RuptureKind.PulledBack });

        page.Shows("You noticed 3 days ago. Pulled back.").Shows("Now is a good time to ask.");
    }

    [Theory, BothEngines]
    public async Task A_rupture_noticed_from_another_relationships_write_up_is_not_there(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var elsewhere = await (await ARelationship.HeldByAsync(dela, "Yusuf")).MetAsync(dela.Place.Clock.Today);

        var page = await dela.OpensAsync(NoticeRuptureModel.At(leanne.Id));

        (await page.SubmitsAsync(new { What = "?", Encounter = elsewhere.Id })).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task They_would_rather_wait_stands_until_they_are_ready(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var rupture = await NoticedAsync(leanne, dela, daysAgo: 20);

        var page = await dela.OpensAsync(RuptureModel.At(rupture.Id));
        page.Shows("It has waited long. A few words may be enough.");
        page = await page.SubmitsAsync(button: "They would rather wait");
        page.Shows("They would rather wait.").ShowsNot("It has waited long");
        (await page.SubmitsAsync(button: "They are ready to talk about it")).Shows("It has waited long.");
    }

    [Theory, BothEngines]
    public async Task A_try_keeps_what_was_said_and_how_it_is_for_them_and_asks_again(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var rupture = await NoticedAsync(leanne, dela, daysAgo: 5);

        var page = await (await dela.OpensAsync(RuptureModel.At(rupture.Id))).SubmitsAsync(new
        {
            Tried = "I rang and said it was on me.", Apology = "I should have told you before I rang them.", Heard = "She had been waiting for this.",
            TheirView = "It still stings.", Now = RuptureState.StillSore,
        }, button: "Keep it");

        page.Shows("Afterwards: still sore.").Shows("I should have told you before I rang them.").Shows("She had been waiting for this.").Shows("It still stings.").Shows("You have tried. Ask how it is now.");
    }

    [Theory, BothEngines]
    public async Task It_offers_what_helps_to_mend_it_and_how_to_warn_first_whichever_way_they_went(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);

        foreach (var (kind, also) in new[] { (RuptureKind.PulledBack, "back-to-the-table"), (RuptureKind.NotSure, "back-to-the-table"), (RuptureKind.PushedBack, "whose-reaction") })
        {
            var rupture = await leanne.WithAsync((r, by) => new Rupture(r, null, dela.Place.Clock.Today, Whose.Ours, kind, "I rang them before I told her.", null, Audience.MyTeam, by));
            var page = await dela.OpensAsync(RuptureModel.At(rupture.Id));

            Assert.Equal(new[] { "mending", "warning-first", also }.Order(), page.Document.QuerySelectorAll("main a[href^='/exercises/']").Select(a => a.GetAttribute("href")!.Split('/')[^1]).Order());
            (await page.FollowsAsync("Think it through: A warning before I must act")).Answers(HttpStatusCode.OK).Shows("A warning before I must act");
        }
    }

    [Theory, BothEngines]
    public async Task Mended_it_shows_as_strength_with_its_month(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var rupture = await NoticedAsync(leanne, dela, daysAgo: 5);

        var page = await (await dela.OpensAsync(RuptureModel.At(rupture.Id))).SubmitsAsync(new { Tried = "We talked.", Now = RuptureState.Repaired }, button: "Keep it");

        page.Shows("Mended in November 2026").Shows("You two got through this.").ShowsNot("Still sore");
        (await dela.OpensAsync("/today")).ShowsNot("Waiting to be mended");
    }

    [Theory, BothEngines]
    public async Task It_cannot_be_mended_before_it_happened_nor_tomorrow(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var today = dela.Place.Clock.Today;
        var rupture = await NoticedAsync(leanne, dela, daysAgo: 5);

        foreach (var (day, says) in new[] { (today.AddDays(-6), "That day is before it happened."), (today.AddDays(1), "That day has not come yet.") })
            (await (await dela.OpensAsync(RuptureModel.At(rupture.Id))).SubmitsAsync(new { Tried = "We talked.", Day = day.ToString("yyyy-MM-dd", null) }, button: "Keep it"))
                .Answers(HttpStatusCode.UnprocessableEntity).Shows(says);
    }

    [Theory, BothEngines]
    public async Task Two_people_who_mend_at_once_do_not_overwrite_each_other(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var rupture = await NoticedAsync(leanne, dela, daysAgo: 5);
        var (one, other) = (await dela.OpensAsync(RuptureModel.At(rupture.Id)), await dela.OnANewDevice().OpensAsync(RuptureModel.At(rupture.Id)));
        await one.SubmitsAsync(new { Tried = "We talked." }, button: "Keep it");

        var both = await other.SubmitsAsync(new { Tried = "I wrote her a card." }, button: "Keep it");

        // Each try is a row of its own, so both stand.
        both.Answers(HttpStatusCode.OK).Shows("We talked.").Shows("I wrote her a card.");
    }

    [Theory, BothEngines]
    public async Task Kept_for_myself_it_does_not_exist_for_anybody_else(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var leon = await dela.Place.WorkerAsync("Leon Baptiste", dela.Team);
        var maureen = await dela.Place.WorkerAsync("Maureen Okafor", dela.Team, Role.Supervisor);
        var stranger = await dela.Place.WorkerAsync("Ben Cole", await dela.Place.TeamAsync());
        var mine = await (await dela.OpensAsync(NoticeRuptureModel.At(leanne.Id))).SubmitsAsync(new { What = "Mine alone.", Audience = Audience.OnlyMe });
        var ours = await NoticedAsync(leanne, dela, daysAgo: 1);

        foreach (var other in new[] { leon, maureen, stranger }) (await other.OpensAsync(mine.Address)).Answers(HttpStatusCode.NotFound).ShowsNot("Mine alone.");
        (await leon.OpensAsync(RuptureModel.At(ours.Id))).Answers(HttpStatusCode.OK);
        (await stranger.OpensAsync(RuptureModel.At(ours.Id))).Answers(HttpStatusCode.NotFound);
        (await stranger.OpensAsync(NoticeRuptureModel.At(leanne.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Written_by_mistake_it_goes_with_a_reason_and_not_without(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var rupture = await NoticedAsync(leanne, dela, daysAgo: 1);
        var page = await dela.OpensAsync(RuptureModel.At(rupture.Id));

        (await page.SubmitsAsync(new { Why = "" }, button: "Take it out")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say why.");
        await page.SubmitsAsync(new { Why = "Another family" }, button: "Take it out");

        (await dela.OpensAsync(RuptureModel.At(rupture.Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Whatever_is_typed_comes_back_exactly(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var choose = await dela.OpensAsync(NoticeRuptureModel.At(leanne.Id));

        foreach (var strange in Strange.Strings().Where((s, i) => i % 25 == 0 && !string.IsNullOrWhiteSpace(s)))
        {
            var page = await (await dela.OpensAsync(choose.Address)).SubmitsAsync(new { What = strange });
            if (page.Status == HttpStatusCode.UnprocessableEntity) continue;
            Assert.Equal(strange.Replace("\r\n", "\n", StringComparison.Ordinal), page.Document.QuerySelector("figure .as-typed")!.TextContent);
        }
    }

    private static Task<Rupture> NoticedAsync(ARelationship leanne, Someone dela, int daysAgo) =>
        leanne.WithAsync((r, by) => new Rupture(r, null, dela.Place.Clock.Today.AddDays(-daysAgo), Whose.Ours, RuptureKind.PushedBack, "The police.", "I rang first.", Audience.MyTeam, by));

    private static async Task<(Someone Dela, ARelationship Leanne)> DelaAndLeanneAsync(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());
        return (dela, await ARelationship.HeldByAsync(dela));
    }
}
