using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Releasing;
using Alongside.Web.Features.Requests;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.Staff;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Features.Today;
using Alongside.Web.Features.Together;

namespace Alongside.Tests.Features;

/// <summary>How a team works with another team, or with another agency: the same relationship as everywhere.</summary>
public sealed class WithOthersTests
{
    private const string Canary = "Xanthippe";

    [Theory, BothEngines]
    public async Task Two_teams_write_how_they_work_together_and_nobody_else_reads_it(string engine)
    {
        var (dela, saira) = await TwoTeamsAsync(engine);
        var begun = await (await dela.OpensAsync(BeginWithOthersModel.At())).SubmitsAsync(new { With = saira.Team!.Id.ToString(), Purpose = Canary }, "Begin");
        var address = WithOthersModel.At(IdOf(begun));
        (await dela.OpensAsync(address)).Shows($"{dela.Team!.Name} and {saira.Team!.Name}").Shows("Nobody’s family is named here.").Shows(Canary);

        await (await dela.OpensAsync(address)).SubmitsAsync(new { Agreement = "We ring first." }, "Keep it");
        var theirs = await saira.OpensAsync(address);
        theirs.Shows($"{saira.Team!.Name} and {dela.Team!.Name}").Shows("We ring first.");
        var again = dela.Place.Clock.Today.AddDays(90);
        await theirs.SubmitsAsync(new { Agreement = "We ring before we promise.", LookAgain = $"{again:yyyy-MM-dd}" }, "Keep it");

        (await dela.OpensAsync(address)).Shows("We ring before we promise.").ShowsNot("We ring first.").Shows($"{again:d MMMM}");
        (await (await dela.OpensAsync(OthersModel.At())).FollowsAsync(saira.Team!.Name)).Shows("We ring before we promise.");
        (await (await saira.OpensAsync(OthersModel.At())).FollowsAsync(dela.Team!.Name)).Shows("We ring before we promise.");
        var lead = await dela.Place.WorkerAsync("Ruth Kell", dela.Team, Role.ServiceLead);
        (await lead.OpensAsync(address)).Shows("We ring before we promise.");
        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.ServiceLead, Role.Administrator, Role.Partner, Role.FrontDoor, Role.DataProtection })
        {
            var other = await dela.Place.WorkerAsync("Somebody else", role is Role.Worker or Role.Supervisor ? await dela.Place.TeamAsync("Oak Row") : null, role);
            foreach (var page in new[] { address, WhomToRingModel.At(IdOf(begun)), OthersCheckInModel.At(IdOf(begun)), OwnSideModel.At(IdOf(begun)), NoticeRuptureModel.At(IdOf(begun)) })
                (await other.OpensAsync(page)).Answers(HttpStatusCode.NotFound).ShowsNot(Canary);
            (await other.OpensAsync(OthersModel.At())).ShowsNot(Canary);
        }
    }

    [Theory, BothEngines]
    public async Task One_begins_once_with_a_team_or_with_an_agency_and_with_one_of_the_two(string engine)
    {
        var (dela, saira) = await TwoTeamsAsync(engine);
        var form = await dela.OpensAsync(BeginWithOthersModel.At());
        (await form.SubmitsAsync(button: "Begin")).Answers(HttpStatusCode.UnprocessableEntity).Shows("one of the two");
        (await form.SubmitsAsync(new { With = saira.Team!.Id.ToString(), Agency = "Fernhill School" }, "Begin")).Answers(HttpStatusCode.UnprocessableEntity).Shows("one of the two");
        (await form.SubmitsAsync(new { With = dela.Team!.Id.ToString() }, "Begin")).Answers(HttpStatusCode.UnprocessableEntity);

        var (team, school) = (IdOf(await form.SubmitsAsync(new { With = saira.Team.Id.ToString() }, "Begin")), IdOf(await (await dela.OpensAsync(BeginWithOthersModel.At())).SubmitsAsync(new { Agency = "Fernhill School" }, "Begin")));

        // Whoever begins it again, from either side, comes to the same.
        Assert.Equal(WithOthersModel.At(team), (await (await saira.OpensAsync(BeginWithOthersModel.At())).SubmitsAsync(new { With = dela.Team.Id.ToString() }, "Begin")).Address);
        Assert.Equal(WithOthersModel.At(school), (await (await dela.OpensAsync(BeginWithOthersModel.At())).SubmitsAsync(new { Agency = " fernhill  school" }, "Begin")).Address);
        // Another team has its own with the same school.
        Assert.NotEqual(WithOthersModel.At(school), WithOthersModel.At(IdOf(await (await saira.OpensAsync(BeginWithOthersModel.At())).SubmitsAsync(new { Agency = "Fernhill School" }, "Begin"))));
        (await dela.OpensAsync(OthersModel.At())).Shows(saira.Team!.Name).Shows("Fernhill School");
    }

    [Theory, BothEngines]
    public async Task Each_side_has_one_name_to_ring_and_both_may_name_another(string engine)
    {
        var (dela, saira) = await TwoTeamsAsync(engine);
        var leon = await dela.Place.WorkerAsync("Leon Bap", dela.Team);
        var with = await WithOthers.TeamAsync(dela, saira.Team!);
        (await saira.OpensAsync(WithOthersModel.At(with))).Shows($"At {dela.Team!.Name} Dela Hart").Shows($"At {saira.Team!.Name} Nobody is named yet.");

        // Each may name whom to ring, on both sides; only who works there can be named.
        (await (await saira.OpensAsync(WhomToRingModel.At(with))).SubmitsAsync(new { Colleague = leon.Worker.Id.ToString() }, "Keep it")).Answers(HttpStatusCode.UnprocessableEntity);
        await (await saira.OpensAsync(WhomToRingModel.At(with))).SubmitsAsync(new { Colleague = saira.Worker.Id.ToString(), Reach = "01632 960 162, mornings" }, "Keep it");
        var named = await (await dela.OpensAsync(WhomToRingModel.At(with))).SubmitsAsync(new { Holder = leon.Worker.Id.ToString(), HolderReach = "The office, until five" }, "Keep it");

        named.Shows($"At {saira.Team!.Name} Saira Malik").Shows("01632 960 162").Shows($"At {dela.Team!.Name} Leon Bap").Shows("The office, until five");
        Assert.Equal("tel:01632960162", named.Document.QuerySelector("main a.tel")!.GetAttribute("href"));
        // Who was rung before stays, as whoever held a relationship does.
        await using var door = dela.Door();
        Assert.Equal([dela.Worker.Id, leon.Worker.Id], (await door.OpenAsync(with)).Holdings.Select(h => h.WorkerId));
    }

    [Theory, BothEngines]
    public async Task Whoever_is_named_and_leaves_the_team_is_rung_no_more_and_reads_it_no_more(string engine)
    {
        var place = await Place.NewAsync(engine); // Days go by.
        var dela = await place.WorkerAsync("Dela Hart", await place.TeamAsync("Larch Lane"));
        var leon = await place.WorkerAsync("Leon Bap", dela.Team);
        var with = await WithOthers.SchoolAsync(leon);
        (await dela.OpensAsync(WithOthersModel.At(with))).Shows($"At {dela.Team!.Name} Leon Bap");

        await place.LeavesAsync(leon, dela.Team!);
        place.Clock.Moves(TimeSpan.FromDays(1));

        (await dela.OnANewDevice().OpensAsync(WithOthersModel.At(with))).Shows($"At {dela.Team!.Name} Nobody is named yet.").Shows("Ife Amadi");
        (await leon.OnANewDevice().OpensAsync(WithOthersModel.At(with))).Answers(HttpStatusCode.NotFound);
        (await leon.OnANewDevice().OpensAsync(OthersModel.At())).ShowsNot("Northgate School");
    }

    [Theory, BothEngines]
    public async Task Both_sides_say_how_it_is_and_what_came_between_them_is_mended_as_everywhere(string engine)
    {
        var (dela, saira) = await TwoTeamsAsync(engine);
        var with = await WithOthers.TeamAsync(dela, saira.Team!);
        var theirs = await (await saira.OpensAsync(WithOthersModel.At(with))).FollowsAsync($"How is it with {dela.Team!.Name}?");
        theirs.Shows($"Does {dela.Team!.Name} listen to you?").Shows("Both teams read this, with your name.");
        (await theirs.SubmitsAsync(button: "Keep it")).Answers(HttpStatusCode.UnprocessableEntity);
        await theirs.SubmitsAsync(new { Heard = "3", Way = "3", Change = "A call before, not a note after." }, "Keep it");
        var ours = await (await dela.OpensAsync(WithOthersModel.At(with))).FollowsAsync($"How is it with {saira.Team!.Name}?");
        await ours.Shows("Both teams").SubmitsAsync(new { AtEase = "9", WhatWorks = "We lend each other people." }, "Keep it");
        (await dela.OpensAsync(OthersCheckInModel.At(with))).Answers(HttpStatusCode.NotFound); // That is the other side's.
        // Nobody answers in the name of the other team, nor as a family does.
        (await saira.OpensAsync(OwnSideModel.At(with))).Answers(HttpStatusCode.NotFound);
        foreach (var who in new[] { dela, saira }) (await who.OpensAsync(CheckInModel.At(with))).Answers(HttpStatusCode.NotFound);

        foreach (var who in new[] { dela, saira })
            (await who.OpensAsync(WithOthersModel.At(with))).Shows($"Saira of {saira.Team!.Name}, today").Shows("A call before, not a note after.").Shows($"Dela of {dela.Team!.Name}, today").Shows("We lend each other people.");

        var torn = await (await saira.OpensAsync(NoticeRuptureModel.At(with))).Shows("Both teams").SubmitsAsync(new { What = "Somebody was told we would come.", Kind = "PushedBack" }, "Keep it");
        await (await saira.OpensAsync(NoticeRuptureModel.At(with))).SubmitsAsync(new { What = Canary, Audience = "OnlyMe" }, "Keep it");
        // Each reads who noticed it from where they stand, and what the other side said is not theirs to take away.
        (await saira.OpensAsync(torn.Address)).Shows("You noticed").Shows("This was written by mistake");
        (await dela.OpensAsync(torn.Address)).Shows("They said so").ShowsNot("This was written by mistake");
        var forged = await dela.OpensAsync(torn.Address);
        forged.Document.QuerySelector("main form.part")!.SetAttribute("action", $"{torn.Address}?handler=Void");
        (await forged.SubmitsAsync(new { Why = "We did not." }, "Keep it")).Answers(HttpStatusCode.NotFound);
        (await dela.OpensAsync(OthersModel.At())).Shows("Something came between us that is not mended yet.");
        (await dela.OpensAsync(WithOthersModel.At(with))).Shows("Somebody was told we would come.").ShowsNot(Canary);
        var mended = await (await dela.OpensAsync(torn.Address)).SubmitsAsync(new { Tried = "I rang.", Apology = "I promised with your diary.", Now = "Repaired" }, "Keep it");
        mended.Shows("Mended in");
        (await (await mended.FollowsAsync(saira.Team!.Name)).FollowsAsync("Somebody was told we would come.")).Shows("I promised with your diary.");
        (await dela.OpensAsync(OthersModel.At())).ShowsNot("not mended yet");
    }

    [Theory, BothEngines]
    public async Task What_they_decided_together_stands_where_both_read_it(string engine)
    {
        var (dela, saira) = await TwoTeamsAsync(engine);
        var with = await WithOthers.TeamAsync(dela, saira.Team!);
        var page = await dela.OpensAsync(WithOthersModel.At(with));
        (await page.SubmitsAsync(new { Line = " " }, "Keep what we decided")).Answers(HttpStatusCode.UnprocessableEntity);
        (await page.SubmitsAsync(new { Line = "Mondays", Day = $"{dela.Place.Clock.Today.AddDays(1):yyyy-MM-dd}" }, "Keep what we decided")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Mondays");

        await page.SubmitsAsync(new { Line = "We ring each other on Mondays.", Day = $"{dela.Place.Clock.Today:yyyy-MM-dd}" }, "Keep what we decided");

        (await saira.OpensAsync(WithOthersModel.At(with))).Shows("We ring each other on Mondays.");
    }

    [Theory, BothEngines]
    public async Task It_ends_for_both_and_what_was_said_stays(string engine)
    {
        var (dela, saira) = await TwoTeamsAsync(engine);
        var with = await WithOthers.TeamAsync(dela, saira.Team!);
        await (await dela.OpensAsync(WithOthersModel.At(with))).SubmitsAsync(new { Agreement = "We ring first." }, "Keep it");
        var torn = await (await saira.OpensAsync(NoticeRuptureModel.At(with))).SubmitsAsync(new { What = "Nobody rang.", Kind = "PulledBack" }, "Keep it");
        var (standing, tear) = (await dela.OpensAsync(WithOthersModel.At(with)), await dela.OpensAsync(torn.Address));

        (await (await saira.OpensAsync(WithOthersModel.At(with))).SubmitsAsync(button: "End it here")).Shows("This has ended.").Shows("We ring first.");

        var after = await dela.OpensAsync(WithOthersModel.At(with));
        after.Shows("This has ended.").Shows("We ring first.");
        Assert.Empty(after.Document.QuerySelectorAll("main form"));
        // A page that has stood open since before changes nothing of it either.
        (await standing.SubmitsAsync(new { Agreement = "We ring never." }, "Keep it")).Answers(HttpStatusCode.NotFound);
        (await standing.SubmitsAsync(new { Line = "Fridays.", Day = $"{dela.Place.Clock.Today:yyyy-MM-dd}" }, "Keep what we decided")).Answers(HttpStatusCode.NotFound);
        (await tear.SubmitsAsync(new { Tried = "I rang.", Now = "Repaired" }, "Keep it")).Answers(HttpStatusCode.NotFound);
        (await dela.OpensAsync(WithOthersModel.At(with))).Shows("We ring first.").ShowsNot("Fridays.");
        (await saira.OpensAsync(torn.Address)).Shows("Nobody rang.").ShowsNot("This was written by mistake");
        foreach (var page in new[] { WhomToRingModel.At(with), OthersCheckInModel.At(with), OwnSideModel.At(with), NoticeRuptureModel.At(with) }) (await saira.OpensAsync(page)).Answers(HttpStatusCode.NotFound);
        (await dela.OpensAsync(OthersModel.At())).ShowsNot(saira.Team!.Name);
        await (await dela.OpensAsync(BeginWithOthersModel.At())).SubmitsAsync(new { With = saira.Team!.Id.ToString() }, "Begin");
        (await saira.OpensAsync(OthersModel.At())).Shows(dela.Team!.Name);
    }

    /// <summary>Whoever stands in a circle, in supervision or beside a family is not led astray by a relationship that is in no family and has a team.</summary>
    [Theory, BothEngines]
    public async Task It_is_no_circle_and_no_supervision_and_brings_nobody_to_a_family_or_to_what_waits_at_the_door(string engine)
    {
        var place = await Place.NewAsync(engine); // What waits at the door is counted.
        var (larch, elm) = (await place.TeamAsync("Larch Lane"), await place.TeamAsync("Elm Road"));
        var (dela, saira, sam) = (await place.WorkerAsync("Dela Hart", larch), await place.WorkerAsync("Saira Malik", elm), await place.WorkerAsync("Sam Okoro", larch, Role.Supervisor));
        var family = await ARelationship.HeldByAsync(saira, Canary);
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        await (await nadia.OpensAsync(WriteRequestModel.At())).SubmitsAsync(new { Who = "Myself", Wants = "The rent at Quince Row", About = "Kit Barlow", AnswerAt = "The shop" }, "Keep it");
        var before = (await dela.OpensAsync(SupervisionModel.At())).Text;
        var with = await WithOthers.TeamAsync(dela, elm);
        await using (var door = dela.Door())
        {
            var between = await door.OpenAsync(with);
            door.Add(CheckIn.FromThem(between, null, null, CheckInForm.Adult, 1, 1, 1, 1, true, "Quince jam", Audience.MyTeam, door.By));
            door.Add(new Rupture(between, null, door.Today.AddDays(-30), Whose.Theirs, RuptureKind.PulledBack, "Quince jam", null, Audience.MyTeam, door.By));
            door.Add(new Promise(between, null, "Quince jam", door.Today.AddDays(-3), Audience.MyTeam, door.By));
            await door.SaveAsync();
        }

        (await dela.OpensAsync(TeamCircleModel.At(with))).Answers(HttpStatusCode.NotFound);
        (await dela.OpensAsync(CircleCheckInModel.At(with))).Answers(HttpStatusCode.NotFound);
        (await dela.OpensAsync(WithOneModel.At(with))).Answers(HttpStatusCode.NotFound);
        var circle = await (await dela.OpensAsync(CirclesModel.At())).SubmitsAsync(button: $"Begin a circle in {dela.Team!.Name}");
        (await dela.OpensAsync(WithOthersModel.At(IdOf(circle)))).Answers(HttpStatusCode.NotFound);
        Assert.Equal(before, (await dela.OpensAsync(SupervisionModel.At())).Text);
        foreach (var who in new[] { dela, sam })
        {
            (await who.OpensAsync(TodayModel.At())).ShowsNot("Quince jam");
            (await who.OpensAsync($"/families/{family.Family}")).Answers(HttpStatusCode.NotFound).ShowsNot(Canary);
        }
        (await dela.OpensAsync(RequestsModel.At())).ShowsNot("Quince Row");
        // A team may close though it works with others: it walks with no family.
        var ada = await place.WorkerAsync("Ada Rowe", role: Role.Administrator);
        (await ada.OpensAsync(TeamModel.At(larch.Id))).ShowsNot("Quince");
        await using var house = ada.Door();
        Assert.Equal(0, await house.LiveWithAsync(larch.Id));
    }

    [Theory, BothEngines]
    public async Task Whom_to_ring_at_an_agency_stands_where_it_is_shared_with_or_asked_to_come(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (larch, elm) = (await place.TeamAsync("Larch Lane"), await place.TeamAsync("Elm Road"));
        var (dela, saira) = (await place.WorkerAsync("Dela Hart", larch), await place.WorkerAsync("Saira Malik", elm));
        await WithOthers.SchoolAsync(dela);
        var teacher = await place.WorkerAsync("Ben Lightfoot", role: Role.Partner);
        var (hers, theirs) = (await SharedAsync(dela), await SharedAsync(saira));

        (await dela.OpensAsync(hers)).Shows("Whom to ring at Northgate School").Shows("Ife Amadi, head of year").Shows("01632 960 171");
        (await saira.OpensAsync(theirs)).Shows("Northgate School").ShowsNot("Ife Amadi").ShowsNot("Whom to ring");

        var page = await (await dela.OpensAsync(WriteRequestModel.At())).SubmitsAsync(new { Who = "Myself", Wants = "Mornings", About = "Kit Barlow", AnswerAt = "The shop" }, "Keep it");
        var decided = await (await page.FollowsAsync("Decide together")).SubmitsAsync(new { Way = "Partner", Whom = "northgate school", Reason = "They know the mornings." }, "Decide");
        decided.Shows("Whom to ring at Northgate School").Shows("Ife Amadi, head of year");
        var nadia = await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor);
        (await nadia.OpensAsync(decided.Address)).Answers(HttpStatusCode.OK).Shows("They know the mornings.").ShowsNot("Ife Amadi");

        async Task<string> SharedAsync(Someone who)
        {
            var family = await ARelationship.HeldByAsync(who, "Lea");
            var step = await family.WithAsync((relationship, by) => new Step(relationship, null, "Breakfast club", StepOwner.Them, null, null, null, Audience.MyTeam, by));
            var sharing = await family.WithAsync((_, by) => new Sharing(family.Family, teacher.Worker.Id, "Northgate  School", "School", "How is it going?", SharingBasis.Consent, "They asked for it.",
                Enum.GetValues<SharingCheck>().ToDictionary(c => c, _ => (string?)"Yes."), [(step.Id.Value, nameof(Step))], by.Day, null, by));
            return SharingModel.At(family.Family, sharing.Id);
        }
    }

    [Sweep, Fact]
    public async Task The_demo_tells_of_two_teams_that_mended_something_and_of_a_school_with_one_name_to_ring()
    {
        var place = await Place.NewAsync("sqlite");
        await Web.Demo.Story.TellAsync(place.Engine, place.Clock);
        var (priya, ewan) = (await place.NamedAsync("Priya Raman"), await place.NamedAsync("Ewan Fraser"));

        var elm = await (await priya.OpensAsync(OthersModel.At())).FollowsAsync("Elm Road");
        elm.Shows("At Elm Road Saira Malik").Shows("At Larch Lane Priya Raman").Shows("We ring before we tell a family").Shows("Mended in").Shows("ten minutes");
        (await (await ewan.OpensAsync(OthersModel.At())).FollowsAsync("Larch Lane")).Shows("Holidays. We are both short in the same week.").ShowsNot("Fernhill School");
        (await (await priya.OpensAsync(OthersModel.At())).FollowsAsync("Fernhill School")).Shows("Wendy Pratt, head of year").Shows("We never just turn up at school.");
    }

    private static async Task<(Someone Dela, Someone Saira)> TwoTeamsAsync(string engine)
    {
        var place = await Place.On(engine);
        return (await place.WorkerAsync("Dela Hart", await place.TeamAsync("Larch Lane")), await place.WorkerAsync("Saira Malik", await place.TeamAsync("Elm Road")));
    }

    private static Id<Relationship> IdOf(SeenPage with) => new(Guid.Parse(with.Address.Split('/')[2]));
}
