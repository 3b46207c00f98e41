using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Requests;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>What those at the door do with a request for help.</summary>
public sealed class RequestTests
{
    [Theory, BothEngines]
    public async Task A_call_is_written_down_decided_and_told(string engine)
    {
        var place = await Place.NewAsync(engine);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        var page = await (await nadia.OpensAsync(WriteRequestModel.At())).SubmitsAsync(new { Who = "Myself", Wants = "The rent", About = "Kit Barlow", BornYear = "1990", AnswerAt = "Her sister's phone" }, "Keep it");
        page.Shows("Nadia Rahimi wrote it down.").Shows("First talked on the same day");

        var decided = await (await page.FollowsAsync("Decide together")).SubmitsAsync(new { Way = "Advice", Reason = "You have a right to it." }, "Decide");
        decided.Shows("Advice, now").Shows("You have a right to it.");
        (await nadia.OpensAsync(RequestsModel.At())).Shows("Decided, and they have not heard yet");
        (await decided.SubmitsAsync(new { How = "Rang her sister's phone" }, "They were told")).Shows("Rang her sister's phone");
        (await nadia.OpensAsync(RequestsModel.At())).Shows("Nobody waits.").ShowsNot("they have not heard yet");
    }

    [Theory, BothEngines]
    public async Task Before_another_worker_comes_those_around_them_are_named(string engine)
    {
        var place = await Place.NewAsync(engine);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        var id = await WritesDownAsync(nadia, "The rent", whoHelps: "Gran, every Sunday");

        var page = await (await nadia.OpensAsync(DecideModel.At(id))).Shows("Gran, every Sunday").SubmitsAsync(new { Way = "WorkerHere", Reason = "Somebody who stays." }, "Decide");

        page.Answers(HttpStatusCode.UnprocessableEntity).Shows("Say first why none of those around them can do it.");
        (await page.SubmitsAsync(new { NotOneOfThem = "Gran is ill." }, "Decide")).Shows("Gran is ill.");
    }

    [Theory, BothEngines]
    public async Task Everything_a_caller_says_is_kept_and_read_at_the_door(string engine)
    {
        var place = await Place.NewAsync(engine);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        await place.SaysWhatToDoAsync("Ring the duty worker, day and night.");
        var call = await nadia.OpensAsync(WriteRequestModel.At());
        // What to do when somebody is not safe is there before a word is kept, and again where it is ticked.
        Assert.Equal(2, call.Document.QuerySelectorAll("main .as-typed").Count(p => p.TextContent == "Ring the duty worker, day and night."));

        var page = await call.SubmitsAsync(new
        {
            Who = "SomebodyIKnow", Wants = "Shouting at night", About = "Kit Barlow", HowHelped = "Slowly, please.", WhoHelps = "Gran, on Sundays", WasHard = "It took me a week.",
            Knows = "DoesNotKnow", HardToTell = "He reads her letters.", Short = "Food", NotSafe = "true", Name = "Mrs Quayle", AnswerAt = "The shop", When = "Mornings", WhoMustNotHear = "Marek",
        }, "Keep it");

        foreach (var said in new[] { "Shouting at night", "Slowly, please.", "Gran, on Sundays", "It took me a week.", "They do not know", "He reads her letters.", "Not enough at home: Food", "Mrs Quayle", "The shop, Mornings", "Must not hear: Marek" }) page.Shows(said);
        page.Shows("They said that somebody is not safe.").Shows("Ring the duty worker, day and night.");
        (await nadia.OpensAsync(RequestsModel.At())).Shows("They said that somebody is not safe.");
        (await (await nadia.OpensAsync(DecideModel.At(Id<HelpRequest>.Parse(page.Address.Split('/')[^1], null)))).SubmitsAsync(new { Way = "Urgent", Reason = "Now." }, "Decide")).ShowsNot("They said that somebody is not safe.");
    }

    [Theory, BothEngines]
    public async Task Who_asked_for_somebody_else_is_not_told_unless_they_agree(string engine)
    {
        var place = await Place.NewAsync(engine);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        var id = await WritesDownAsync(nadia, "Shouting at night", WhoAsks.SomebodyIKnow);

        (await nadia.OpensAsync(RequestModel.At(id))).Shows("The family is not told who asked.");
    }

    [Theory, BothEngines]
    public async Task The_list_shows_what_the_decision_lets_each_hear_and_opens_nothing_else(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (larch, elm) = (await place.TeamAsync("Larch"), await place.TeamAsync("Elm"));
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        var (ana, ben, cyd) = (await place.WorkerAsync("Ana Petrov", larch), await place.WorkerAsync("Ben Cole", larch), await place.WorkerAsync("Cyd Marsh", elm));
        var (sam, pia) = (await place.WorkerAsync("Sam Okoro", larch, Role.Supervisor), await place.WorkerAsync("Pia Lund", elm, Role.Supervisor));
        await using (var door = sam.Door())
        {
            door.Add(new DutyDay(larch.Id, door.Today, ben.Worker.Id, door.By));
            await door.SaveAsync();
        }
        var family = await ARelationship.HeldByAsync(ana, "Kit");
        var (free, about, anas) = (await WritesDownAsync(nadia, "At the door"), await WritesDownAsync(nadia, "About Kit"), await WritesDownAsync(ana, "Ana took the call"));
        await using (var door = nadia.Door())
        {
            (await door.HearAsync(about)).IsAbout(family.Family, family.Person.Id);
            await door.SaveAsync();
        }
        Id<HelpRequest>[] all = [free, about, anas];
        var hears = new Dictionary<Someone, Id<HelpRequest>[]> { [nadia] = all, [sam] = all, [pia] = all, [ben] = all, [ana] = [about, anas], [cyd] = [] };

        foreach (var (who, mine) in hears)
        {
            await using var door = who.Door();
            Assert.Equal(mine.Order(), (await door.Requests().Select(r => r.Id).ToListAsync()).Order());
            door.ShowedRequests(mine);
            foreach (var id in all)
                (await who.OpensAsync(RequestModel.At(id))).Answers(mine.Contains(id) ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        }

        foreach (var role in new[] { Role.ServiceLead, Role.Administrator, Role.Partner, Role.DataProtection })
            (await (await place.WorkerAsync("Somebody else", role: role)).OpensAsync(RequestModel.At(free))).Answers(HttpStatusCode.NotFound);
        (await (await place.FamilyMemberAsync(family.Person)).OpensAsync(RequestModel.At(about))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_request_about_a_restricted_record_is_there_only_for_the_named(string engine)
    {
        var place = await Place.NewAsync(engine);
        var larch = await place.TeamAsync("Larch");
        var (nadia, sam, ana) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Sam Okoro", larch, Role.Supervisor), await place.WorkerAsync("Ana Petrov", larch));
        var family = await ARelationship.HeldByAsync(ana, "Kit");
        var id = await WritesDownAsync(nadia, "About Kit");
        await using (var door = nadia.Door())
        {
            (await door.HearAsync(id)).IsAbout(family.Family, family.Person.Id);
            await door.SaveAsync();
        }
        await family.WithAsync((_, by) => new Restriction(family.Family, [ana.Worker.Id], "A threat.", by));

        (await ana.OpensAsync(RequestModel.At(id))).Answers(HttpStatusCode.OK);
        foreach (var other in new[] { nadia, sam })
        {
            (await other.OpensAsync(RequestModel.At(id))).Answers(HttpStatusCode.NotFound);
            (await other.OpensAsync(RequestsModel.At())).ShowsNot("About Kit");
        }
    }

    [Theory, BothEngines]
    public async Task What_is_typed_on_a_call_is_there_again(string engine)
    {
        var place = await Place.NewAsync(engine);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);

        await (await nadia.OpensAsync(WriteRequestModel.At())).SubmitsAsync(new { Wants = "They hung up." }, "Keep for later");

        (await nadia.OpensAsync(WriteRequestModel.At())).Shows("They hung up.");
    }

    [Theory, BothEngines]
    public async Task What_was_decided_is_read_in_their_own_space_and_says_nothing_of_who_asked(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var id = await AboutAsync(space, WhoAsks.IWorkWithThem, FamilyKnows.Unsure);
        await space.Leon.MakesACardAsync(space.Family.Person.Id);

        var page = await (await space.Maureen.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "Group", Whom = "The breakfast club", Reason = "So that mornings have company.", LetRead = space.Family.Person.Id.ToString() }, "Decide");

        page.Answers(HttpStatusCode.OK);
        var read = await space.Lea.OpensAsync(OurChoiceModel.At());
        read.Shows("A group or something to do: The breakfast club").Shows("So that mornings have company.").Shows("Maureen Okafor");
        foreach (var address in new[] { OurChoiceModel.At(), OurModel.At() })
            (await space.Lea.OpensAsync(address)).ShowsNot("Ms Quill").ShowsNot("Quarry School").ShowsNot("asleep at eleven");
    }

    [Theory, BothEngines]
    public async Task What_would_help_stands_with_what_was_decided_and_goes_to_the_family_only_with_it(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.Leon.MakesACardAsync(space.Family.Person.Id);
        var stranger = await space.Place.WorkerAsync("Cyd Marsh", await space.Place.TeamAsync());
        var (kept, told) = (await AboutAsync(space, WhoAsks.Myself, null), await AboutAsync(space, WhoAsks.Myself, null));
        var form = await space.Maureen.OpensAsync(DecideModel.At(kept));
        // It comes before the reason: the guess first, then why.
        Assert.Equal(["WouldHelp", "Reason"], form.Document.QuerySelectorAll("main form textarea").Select(t => t.GetAttribute("name")!).Where(n => n is "WouldHelp" or "Reason"));

        var page = await form.SubmitsAsync(new { Way = "Group", Whom = "The breakfast club", Reason = "There is a place.", WouldHelp = "Company before school. We would notice it at the gate." }, "Decide");

        page.Shows("What we thought would help: Company before school. We would notice it at the gate.");
        (await space.Leon.OpensAsync(RequestModel.At(kept))).Shows("Company before school.");
        (await stranger.OpensAsync(RequestModel.At(kept))).Answers(HttpStatusCode.NotFound);
        (await space.Lea.OpensAsync(OurChoiceModel.At())).ShowsNot("Company before school.");

        await (await space.Maureen.OpensAsync(DecideModel.At(told))).SubmitsAsync(new { Way = "Group", Reason = "You asked for company.", WouldHelp = "Somebody to walk with. We would notice you laugh.", LetRead = space.Family.Person.Id.ToString() }, "Decide");
        (await space.Lea.OpensAsync(OurChoiceModel.At())).Shows("You asked for company.").Shows("Somebody to walk with. We would notice you laugh.").ShowsNot("What do we think").ShowsNot("Company before school.");
    }

    [Theory, BothEngines]
    public async Task What_a_limit_of_ours_did_is_counted_by_what_was_decided_last(string engine)
    {
        var place = await Place.NewAsync(engine);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        var asked = new List<Id<HelpRequest>>();
        for (var n = 0; n < 2 * SmallNumbers.Least; n++)
        {
            var at = place.Clock.GetUtcNow();
            var request = HelpRequest.Left(Id<HelpRequest>.At(at), WhatIsAsked.From(WhoAsks.Myself, "The rent.", null, null, null, null, null, null, null, [], false, Clock.DayOf(at)), at, Clock.DayOf(at));
            await new Doorstep(place.Engine).LeaveAsync(request, new Asker(request, null, null, $"0770090{n:000}", null, null, false));
            asked.Add(request.Id);
        }
        for (var n = 0; n < asked.Count; n++) await DecideAsync(asked[n], n <= SmallNumbers.Least);
        // One of the six is decided anew, and not by a limit.
        await DecideAsync(asked[0], ourLimit: false);
        // The picture ends with the last whole month.
        place.Clock.Moves(TimeSpan.FromDays(14));

        var door = await nadia.OnANewDevice().OpensAsync(TheDoorModel.At());

        Assert.Equal(("10", "5"), (Said("Decided by then"), Said("Of those: decided by a limit of ours")));
        (await nadia.OnANewDevice().OpensAsync(RequestModel.At(asked[1]))).Shows("A limit of ours decided it.");

        string Said(string of) => door.Answers(HttpStatusCode.OK).Document.QuerySelectorAll("dl > div").Single(d => d.QuerySelector("dt")!.TextContent == of).QuerySelector("dd")!.TextContent;

        async Task DecideAsync(Id<HelpRequest> id, bool ourLimit)
        {
            place.Clock.Moves(TimeSpan.FromSeconds(1));
            await (await nadia.OpensAsync(DecideModel.At(id))).SubmitsAsync(ourLimit ? new { Way = "Partner", Reason = "We are full until spring.", OurLimit = "true" } : new { Way = "Advice", Reason = "You have a right to it." } as object, "Decide");
        }
    }

    [Theory, BothEngines]
    public async Task Where_something_is_short_the_way_to_practical_help_stands_beside_it(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (nadia, ruth) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead));
        async Task<SeenPage> CallsAsync(object said) => await (await nadia.OpensAsync(WriteRequestModel.At())).SubmitsAsync(said, "Keep it");
        (await CallsAsync(new { Who = "Myself", Wants = "Food until Friday", Short = "Food" })).Shows("Not enough at home: Food").ShowsNot("Practical help we know of");
        (await place.Stranger().OpensAsync(ThanksModel.At(WhoAsks.Myself))).ShowsNot("Practical help we know of");

        await (await ruth.OpensAsync(EditOfferModel.At())).SubmitsAsync(new { What = "We visit.", ForWhom = "Anyone near.", How = "Twelve weeks.", Cannot = "Money.", Practical = "The pantry at St Bride's, Mondays." }, "Keep it");

        var page = await CallsAsync(new { Who = "Myself", Wants = "The job ended", Short = "Work" });
        page.Shows("Not enough at home: Work").Shows("Practical help we know of");
        (await page.FollowsAsync("Practical help we know of")).Shows("The pantry at St Bride's, Mondays.");
        (await CallsAsync(new { Who = "Myself", Wants = "Somebody to talk to" })).ShowsNot("Practical help we know of");
        // Whoever asked is told of it whatever they asked: the page is one for all.
        foreach (var who in Askers.All) (await place.Stranger().OpensAsync(ThanksModel.At(who))).Shows("Practical help we know of");
    }

    [Theory, BothEngines]
    public async Task Nothing_is_shown_by_itself_nor_where_they_do_not_know_that_somebody_asked(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.Leon.MakesACardAsync(space.Family.Person.Id);
        var (known, unknown) = (await AboutAsync(space, WhoAsks.Myself, null), await AboutAsync(space, WhoAsks.SomebodyIKnow, FamilyKnows.DoesNotKnow));

        await (await space.Maureen.OpensAsync(DecideModel.At(known))).SubmitsAsync(new { Way = "Urgent", Reason = "Kept to ourselves." }, "Decide");
        var page = await space.Maureen.OpensAsync(DecideModel.At(unknown));
        page.Shows("Nobody said that the family knows of this request.").ShowsNot("Who may read this");
        var forced = await page.SubmitsAsync(new { Way = "Urgent", Reason = "The neighbour is right.", LetRead = space.Family.Person.Id.ToString() }, "Decide");

        forced.Answers(HttpStatusCode.NotFound);
        (await space.Lea.OpensAsync(OurChoiceModel.At())).ShowsNot("Kept to ourselves.").ShowsNot("The neighbour is right.");
    }

    [Theory, BothEngines]
    public async Task The_door_shows_what_many_spoke_of_and_no_number_that_might_be_somebody(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (nadia, ana) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));
        var lastMonth = place.Clock.GetUtcNow().AddMonths(-1);
        for (var n = 0; n < 9; n++)
        {
            var at = lastMonth.AddSeconds(n);
            var asking = WhatIsAsked.From(n < 6 ? WhoAsks.Myself : WhoAsks.SomebodyIKnow, n < 6 ? "He will not sleep." : "The rent.", null, null, null, null, null, null, null, n < 6 ? [ShortOf.Warmth] : [ShortOf.Food], false, Clock.DayOf(at));
            var request = HelpRequest.Left(Id<HelpRequest>.At(at), asking, at, Clock.DayOf(at));
            await new Doorstep(place.Engine).LeaveAsync(request, new Asker(request, null, null, null, null, null, false));
        }

        var door = await nadia.OpensAsync(TheDoorModel.At());

        string Said(string of) => door.Answers(HttpStatusCode.OK).Document.QuerySelectorAll("dl > div").Single(d => d.QuerySelector("dt")!.TextContent == of).QuerySelector("dd")!.TextContent;
        Assert.Equal(("9", "6", "6", "too few to say"), (Said("Asked for help"), Said("“sleep”"), Said("Warmth"), Said("Food")));
        door.ShowsNot("“rent”");
        (await ana.OpensAsync(TheDoorModel.At())).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Repeats_and_what_was_learned_are_counted_and_a_family_that_asked_twice_speaks_of_a_thing_once(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (nadia, ana) = (await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor), await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));
        var lastMonth = place.Clock.GetUtcNow().AddMonths(-1);
        for (var n = 0; n < SmallNumbers.Least; n++)
        {
            var kit = await ARelationship.HeldByAsync(ana, $"Kit {n}");
            foreach (var at in new[] { lastMonth.AddSeconds(n), lastMonth.AddDays(1).AddSeconds(n) })
            {
                var request = HelpRequest.Left(Id<HelpRequest>.At(at), WhatIsAsked.From(WhoAsks.Myself, "He will not sleep.", null, null, null, null, null, null, null, [], false, Clock.DayOf(at)), at, Clock.DayOf(at));
                await new Doorstep(place.Engine).LeaveAsync(request, new Asker(request, null, null, null, null, null, false));
                await using var door = nadia.Door();
                var heard = await door.HearAsync(request.Id);
                heard.IsAbout(kit.Family, kit.Person.Id);
                if (at > lastMonth.AddHours(12)) door.Add(new RequestDecision(heard, Way.Advice, "Because.", null, 0, null, door.By, new EarlierTimes(true, false, 0, false), "We came late."));
                await door.SaveAsync();
            }
        }

        var picture = await nadia.OpensAsync(TheDoorModel.At());

        string Said(string of) => picture.Answers(HttpStatusCode.OK).Document.QuerySelectorAll("dl > div").Single(d => d.QuerySelector("dt")!.TextContent == of).QuerySelector("dd")!.TextContent;
        Assert.Equal(("10", "5", "5", "5"), (Said("Asked for help"), Said("About a family that had asked in the twelve months before"), Said("Of those: we said what we had not understood"), Said("“sleep”")));
    }

    [Theory, BothEngines]
    public async Task A_professional_is_told_thanks_or_what_a_sharing_decision_allows(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var id = await AboutAsync(space, WhoAsks.IWorkWithThem, FamilyKnows.Agrees);
        var teacher = await space.Place.WorkerAsync("Tess Quill", role: Role.Partner);
        await space.Family.WithAsync((_, by) => new Sharing(space.Family.Family, teacher.Worker.Id, "Quarry School", "Mornings", "How is it going?", SharingBasis.Consent, "They asked for it.",
            Enum.GetValues<SharingCheck>().ToDictionary(c => c, string? (_) => "Yes."), [(space.Family.Id.Value, nameof(Domain.Relationships.Relationship))], by.Day, null, by));
        var page = await (await space.Maureen.OpensAsync(DecideModel.At(id))).SubmitsAsync(new { Way = "Urgent", Reason = "Breakfast first." }, "Decide");

        var refused = await page.SubmitsAsync(new { How = "Rang the school" }, "They were told");
        refused.Answers(HttpStatusCode.UnprocessableEntity).Shows("Say what they heard: thanks only, or what a sharing decision allows.");
        (await page.SubmitsAsync(new { How = "Rang the school", Allowed = "thanks" }, "They were told")).Shows("Thanks, and no more.");
        await using var door = space.Maureen.Door();
        await door.OpenAsync(space.Family.Family);
        var sharing = await door.Of<Sharing>().SingleAsync();
        (await (await space.Maureen.OpensAsync(RequestModel.At(id))).SubmitsAsync(new { How = "Met her", Allowed = sharing.Id.ToString() }, "They were told")).Shows("What the sharing decision allows.");
    }

    /// <summary>A request about the family, which a professional left; decided by nobody yet.</summary>
    private static async Task<Id<HelpRequest>> AboutAsync(AnOurSpace space, WhoAsks who, FamilyKnows? knows)
    {
        await using var door = space.Maureen.Door();
        var request = HelpRequest.WrittenDown(WhatIsAsked.From(who, "He falls asleep at eleven.", null, null, null, null, null, knows, null, [], false, door.Today), door.By);
        door.Begin(request);
        door.Add(new Asker(request, "Ms Quill", "Quarry School", null, null, null, false));
        request.IsAbout(space.Family.Family, space.Family.Person.Id);
        await door.SaveAsync();
        return request.Id;
    }

    private static async Task<Id<HelpRequest>> WritesDownAsync(Someone worker, string wants, WhoAsks who = WhoAsks.Myself, string? about = null, string? whoHelps = null)
    {
        await using var door = worker.Door();
        var request = HelpRequest.WrittenDown(WhatIsAsked.From(who, wants, about, null, null, whoHelps, null, null, null, [], false, door.Today), door.By);
        door.Begin(request);
        door.Add(new Asker(request, null, null, null, null, null, false));
        await door.SaveAsync();
        return request.Id;
    }
}
