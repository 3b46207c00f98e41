using System.Net;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Requests;
using Alongside.Web.SignIn;

namespace Alongside.Tests.Features;

/// <summary>The public page on which anybody asks for help.</summary>
public sealed class AskForHelpTests
{
    private const string Send = "Send it";

    [Theory, BothEngines]
    public async Task Anybody_asks_and_those_at_the_door_read_it_in_their_words(string engine)
    {
        var place = await Place.NewAsync(engine);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        var page = await OpenedAsync(place);

        var thanks = await page.SubmitsAsync(new { Who = "Myself", Wants = "The rent, and I cannot sleep.", About = "Kit Barlow", AnswerAt = "07700 900 123", WhoMustNotHear = "Marek" }, Send);

        thanks.Answers(HttpStatusCode.OK).Shows("Thank you for asking").Shows("You hear also if the answer is no.").ShowsNot("Kit").ShowsNot("07700");
        var list = await nadia.OpensAsync(RequestsModel.At());
        list.Shows("The rent, and I cannot sleep.").Shows("One waits");
        (await list.FollowsAsync("Kit Barlow")).Shows("07700 900 123").Shows("Must not hear: Marek").Shows("Nothing is decided.");
    }

    [Theory, BothEngines]
    public async Task What_comes_back_is_the_same_whoever_it_is_about(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        await Families.KnowsAsync(ana, "Persephone", "Adeyemi", "1998");

        var known = await (await OpenedAsync(place)).SubmitsAsync(new { Who = "SomebodyIKnow", Wants = "Help", About = "Persephone Adeyemi" }, Send);
        var unknown = await (await OpenedAsync(place)).SubmitsAsync(new { Who = "SomebodyIKnow", Wants = "Help", About = "Xqzz Yw" }, Send);

        Assert.Equal((known.Raw, known.Address), (unknown.Raw, unknown.Address));
        known.ShowsNot("Persephone");
    }

    [Theory, BothEngines]
    public async Task There_is_a_thank_you_for_each_who_can_ask_and_for_nobody_else(string engine)
    {
        var place = await Place.NewAsync(engine);

        foreach (var who in Askers.All) (await place.Stranger().OpensAsync(ThanksModel.At(who))).Answers(HttpStatusCode.OK).Shows("Thank you for asking");
        foreach (var nobody in new[] { ThanksModel.At(WhoAsks.NotSaid), "/ask/thanks/anybody", "/ask/thanks/Myself", "/ask/thanks/1" }) (await place.Stranger().OpensAsync(nobody)).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_to_do_when_somebody_is_not_safe_is_on_the_page_before_anything_is_sent(string engine)
    {
        var place = await Place.NewAsync(engine);
        await place.SaysWhatToDoAsync("Ring the duty worker, day and night.");

        var page = await place.Stranger().OpensAsync(AskForHelpModel.At());
        page.Shows("Call 999").Shows("Ring the duty worker, day and night.");
        // Nothing is sent for it: it stands beside the tick itself, shown by the sheet of looks as soon as it is ticked.
        Assert.Contains("Ring the duty worker, day and night.", page.Document.QuerySelector(".pick:has(#NotSafe) + .at-once")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task It_says_first_who_reads_it_and_when_and_that_nothing_tells_whom_we_know(string engine)
    {
        var place = await Place.NewAsync(engine);

        (await place.Stranger().OpensAsync(AskForHelpModel.At())).Shows("The people at our door read it. Nobody else can look in.").Shows("Somebody reads it on the next working day.").Shows("Nothing here says whether we know you.");
    }

    [Theory, BothEngines]
    public async Task A_refused_form_keeps_every_word_and_says_what_is_missing(string engine)
    {
        var place = await Place.NewAsync(engine);
        var page = await (await OpenedAsync(place)).SubmitsAsync(new { Wants = "", HowHelped = "Slowly, please.", Short = "Food" }, Send);

        page.Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose one of these.").Shows("Write something here first.").Shows("Slowly, please.");
        Assert.NotNull(page.Document.QuerySelector("input[name=Short][value=Food][checked]"));
        (await page.SubmitsAsync(new { Who = "Myself", Wants = "Food until Friday" }, Send)).Shows("Thank you for asking");
    }

    [Theory, BothEngines]
    public async Task The_same_form_sent_twice_is_kept_once_and_thanked_alike(string engine)
    {
        var place = await Place.NewAsync(engine);
        var page = await OpenedAsync(place);

        var first = await page.SubmitsAsync(new { Who = "Myself", Wants = "The rent" }, Send);
        var second = await page.SubmitsAsync(new { Who = "Myself", Wants = "The rent" }, Send);

        Assert.Equal(first.Raw, second.Raw);
        (await (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor)).OpensAsync(RequestsModel.At())).Shows("One waits");
    }

    [Theory, BothEngines]
    public async Task What_fills_in_everything_at_once_is_asked_to_press_again_and_no_word_is_lost(string engine)
    {
        var place = await Place.NewAsync(engine);
        var quick = await place.Stranger().OpensAsync(AskForHelpModel.At());

        var tooSoon = await quick.SubmitsAsync(new { Who = "Myself", Wants = "The rent" }, Send);
        tooSoon.Answers(HttpStatusCode.UnprocessableEntity).Shows("press the button once more").Shows("The rent");
        var everything = await (await OpenedAsync(place)).SubmitsAsync(new { Who = "Myself", Wants = "The rent", Website = "http://buy.example" }, Send);
        everything.Answers(HttpStatusCode.UnprocessableEntity).Shows("press the button once more");
        var madeUp = await (await OpenedAsync(place)).SubmitsAsync(new { Who = "Myself", Wants = "The rent", Opened = "made-up" }, Send);
        madeUp.Answers(HttpStatusCode.UnprocessableEntity).Shows("press the button once more");

        place.Clock.Moves(AskSeal.Soonest);
        (await tooSoon.SubmitsAsync(button: Send)).Shows("Thank you for asking");
        (await madeUp.SubmitsAsync(button: Send)).Shows("Thank you for asking");
    }

    [Theory, BothEngines]
    public async Task A_flood_from_one_address_loses_nothing_it_was_thanked_for_and_shuts_nobody_else_out(string engine)
    {
        var place = await Place.NewAsync(engine);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        var (flood, pages) = (place.Stranger(), new List<SeenPage>());
        for (var i = 0; i < AskThrottle.AtOnce + 10; i++) pages.Add(await flood.OpensAsync(AskForHelpModel.At()));
        var honest = await place.Stranger().OpensAsync(AskForHelpModel.At());
        place.Clock.Moves(AskSeal.Soonest);

        var answers = await Task.WhenAll(pages.Select((page, i) => page.SubmitsAsync(new { Who = "Myself", Wants = $"Flood {i}." }, Send)));

        var thanked = answers.Count(a => a.Status == HttpStatusCode.OK);
        Assert.InRange(thanked, AskThrottle.AtOnce, pages.Count - 1);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.OK), a => a.Answers(HttpStatusCode.TooManyRequests).Shows("Your words are still here.").Shows("Flood "));
        (await honest.SubmitsAsync(new { Who = "Myself", Wants = "A bed for tonight." }, Send)).Shows("Thank you for asking");
        var list = await nadia.OpensAsync(RequestsModel.At());
        list.Answers(HttpStatusCode.OK).Shows("A bed for tonight.");
        Assert.Equal(thanked + 1, list.Document.QuerySelectorAll("main .lines > li").Length);
    }

    [Theory, BothEngines]
    public async Task What_we_offer_is_kept_in_every_version_and_everybody_reads_the_last(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (sam, ruth, ana) = (await place.WorkerAsync("Sam Whitlock", role: Role.Administrator), await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));
        (await place.Stranger().OpensAsync(WhatWeOfferModel.At())).Shows("Nobody has written this down yet.");

        await (await sam.OpensAsync(EditOfferModel.At())).SubmitsAsync(new { What = "We visit.", ForWhom = "Anyone near.", How = "Twelve weeks.", Cannot = "Money." }, "Keep it");
        var second = await (await ruth.OpensAsync(EditOfferModel.At())).SubmitsAsync(new { How = "As long as it takes." }, "Keep it");

        second.Shows("Version 2").Shows("Version 1").Shows("Twelve weeks.");
        (await place.Stranger().OpensAsync(WhatWeOfferModel.At())).Shows("We visit.").Shows("As long as it takes.").ShowsNot("Twelve weeks.");
        // Whoever waits reads at once what there is meanwhile, and whoever answers can say it.
        (await place.Stranger().OpensAsync(ThanksModel.At(WhoAsks.Myself))).ShowsNot("While you wait");
        await (await sam.OpensAsync(EditOfferModel.At())).SubmitsAsync(new { Meanwhile = "The kitchen is open." }, "Keep it");
        (await place.Stranger().OpensAsync(ThanksModel.At(WhoAsks.Myself))).Shows("While you wait").Shows("The kitchen is open.");
        (await place.Stranger().OpensAsync(WhatWeOfferModel.At())).Shows("The kitchen is open.");
        await (await OpenedAsync(place)).SubmitsAsync(new { Who = "Myself", Wants = "The rent", About = "Kit Barlow" }, Send);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        (await (await nadia.OpensAsync(RequestsModel.At())).FollowsAsync("Kit Barlow")).Shows("While they wait: The kitchen is open.");
        (await ana.OpensAsync(EditOfferModel.At())).Answers(HttpStatusCode.NotFound);
    }

    /// <summary>The page, as somebody has it who has read it.</summary>
    private static async Task<SeenPage> OpenedAsync(Place place)
    {
        var page = await place.Stranger().OpensAsync(AskForHelpModel.At());
        place.Clock.Moves(AskSeal.Soonest);
        return page;
    }
}
