using System.Net;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Features.Staff;
using Alongside.Web.SignIn;

namespace Alongside.Tests.Features;

public sealed class HouseKeepingTests
{
    private static Task<Someone> KeeperAsync(Place place) => place.WorkerAsync("Hadiza Bello", role: Role.Administrator);

    [Theory, BothEngines]
    public async Task What_families_are_told_is_kept_and_shown(string engine)
    {
        var place = await Place.NewAsync(engine);
        var hadiza = await KeeperAsync(place);

        (await (await hadiza.OpensAsync(EditOrganisationModel.At())).SubmitsAsync(new { Name = " " })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Write what your organisation is called.");
        var house = await (await hadiza.OpensAsync(EditOrganisationModel.At())).SubmitsAsync(new { Name = "Beck Valley", RingNow = "The duty worker, 0113 496 0000", Procedure = "First listen.\nThen ring." });

        house.Answers(HttpStatusCode.OK).Shows("Beck Valley").Shows("The duty worker, 0113 496 0000");
        Assert.Equal(HttpStatusCode.OK, (await (await hadiza.OpensAsync(EditOrganisationModel.At())).SubmitsAsync(new { NextLook = "Every weekday" })).Status);
    }

    [Theory, BothEngines]
    public async Task Whoever_is_not_safe_reads_in_their_language_whom_to_ring_where_somebody_said_it(string engine)
    {
        var place = await Place.NewAsync(engine);
        var hadiza = await KeeperAsync(place);
        await (await hadiza.OpensAsync(EditOrganisationModel.At())).SubmitsAsync(new { Name = "Beck Valley", RingNow = "The duty worker, 0113 496 0000", NextLook = "Every weekday", Procedure = "First listen." });
        var family = await ARelationship.HeldByAsync(await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), "Kasia");
        await family.WithAsync((_, by) => Release.To(family.Id, family.Family, family.Person.Id, by));
        var kasia = await place.FamilyMemberAsync(family.Person);
        await using (var door = kasia.Door())
        {
            await door.OpenOursAsync();
            await door.SpeakInAsync(Tongue.Polish);
            await door.SaveAsync();
        }
        (await kasia.OpensAsync(NowModel.At())).Shows("The duty worker, 0113 496 0000").Shows("First listen.");

        var house = await (await (await hadiza.OpensAsync(HouseModel.At())).FollowsAsync("What families are told, in Polski")).SubmitsAsync(new { RingNow = "Dyżur, 0113 496 0000", Procedure = "Najpierw słuchamy." });

        house.Answers(HttpStatusCode.OK).Shows("The duty worker, 0113 496 0000");
        (await kasia.OpensAsync(NowModel.At())).Shows("Dyżur, 0113 496 0000").Shows("Najpierw słuchamy.").Shows("Every weekday").ShowsNot("The duty worker");
        (await hadiza.OpensAsync(SayInModel.At(Tongue.Polish))).Shows("The duty worker, 0113 496 0000");
        foreach (var code in new[] { "en", "xx" }) (await hadiza.OpensAsync($"/house/organisation/in/{code}")).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Somebody_new_gets_a_card_with_a_link_and_comes_in_with_it(string engine)
    {
        var place = await Place.On(engine);
        var (hadiza, team) = (await KeeperAsync(place), await place.TeamAsync("Mill Row"));

        var card = await (await hadiza.OpensAsync(AddWorkerModel.At())).SubmitsAsync(new { Name = "Jonas Whitfield", Profession = "Family support worker", Role = "Worker", TeamId = team.Id });
        card.Answers(HttpStatusCode.OK).Shows("A link for Jonas");
        var shown = (await card.SubmitsAsync()).Answers(HttpStatusCode.OK).Shows("This is the only time the link is shown");
        var link = new Uri(shown.Document.QuerySelector("main strong")!.TextContent).PathAndQuery;
        (await hadiza.OpensAsync(card.Address)).ShowsNot("/welcome/");

        var welcome = await place.Stranger().OpensAsync(link);
        welcome.Shows("Welcome, Jonas");
        var day = await welcome.SubmitsAsync(new { UserName = $"jonas-{team.Id}", Password = "kettle lantern otter rain", Again = "kettle lantern otter rain" });
        Assert.Equal("/today", day.Address);
        (await hadiza.OpensAsync(TeamModel.At(team.Id))).Shows("Jonas Whitfield");
    }

    [Theory, BothEngines]
    public async Task The_house_says_where_a_team_belongs_and_what_somebody_brings(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (hadiza, larch, elm) = (await KeeperAsync(place), await place.TeamAsync("Larch Lane"), await place.TeamAsync("Elm Road"));
        var ben = await place.WorkerAsync("Ben Cole", larch);

        (await (await hadiza.OpensAsync(TeamModel.At(larch.Id))).SubmitsAsync(new { Hub = "Weir hub", Cluster = "Fernhill schools" }, "Keep where it belongs")).Shows("Weir hub · Fernhill schools");
        (await hadiza.OpensAsync(TeamModel.At(elm.Id))).Shows("So far: Weir hub").Shows("So far: Fernhill schools");
        (await hadiza.OpensAsync(HouseModel.At())).Shows("Weir hub · Fernhill schools");
        var profile = await (await hadiza.OpensAsync(EditWorkerModel.At(ben.Worker.Id))).SubmitsAsync(new { Profession = "Police officer", Languages = "Polish, Kurdish", Agency = "Thornbeck police" });
        profile.Answers(HttpStatusCode.OK).Shows("Polish, Kurdish").Shows("Thornbeck police");
        (await hadiza.OpensAsync(TeamModel.At(larch.Id))).Shows("Police officer · Thornbeck police · Polish, Kurdish");
        (await hadiza.OpensAsync(StaffModel.At() + "?Called=kurd")).Shows("Ben Cole").ShowsNot("keeps the house");

        // Whose profession is what they do here is told so once.
        await (await hadiza.OpensAsync(EditWorkerModel.At(ben.Worker.Id))).SubmitsAsync(new { Profession = "Worker", Languages = "", Agency = "" });
        Assert.Equal("Worker", (await hadiza.OpensAsync(StaffModel.At() + "?Called=ben")).Document.QuerySelector("main ul.lines li p")!.TextContent.Trim());

        (await (await hadiza.OpensAsync(TeamModel.At(larch.Id))).SubmitsAsync(new { Hub = "", Cluster = "" }, "Keep where it belongs")).ShowsNot("Weir hub");
        (await (await hadiza.OpensAsync(EditWorkerModel.At(ben.Worker.Id))).SubmitsAsync(new { Name = "", Languages = new string('x', Worker.NameLimit + 1) })).Answers(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task Joining_a_team_opens_its_families_and_leaving_it_closes_them_at_once(string engine)
    {
        var place = await Place.On(engine);
        var (hadiza, team) = (await KeeperAsync(place), await place.TeamAsync());
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole"));
        var family = FamilyModel.At(await ana.MeetsAsync("Lea"));
        (await ben.OpensAsync(family)).Answers(HttpStatusCode.NotFound);

        (await (await hadiza.OpensAsync(TeamModel.At(team.Id))).SubmitsAsync(new { WorkerId = ben.Worker.Id, Role = "Worker" }, "Join")).Answers(HttpStatusCode.OK).Shows("Ben Cole");
        (await ben.OpensAsync(family)).Answers(HttpStatusCode.OK).Shows("Lea");
        await (await hadiza.OpensAsync(TeamModel.At(team.Id))).SubmitsAsync(button: "Ben Cole leaves this team today");

        (await ben.OpensAsync(family)).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Whoever_joins_from_a_day_ahead_reaches_its_families_from_that_day(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (hadiza, team) = (await KeeperAsync(place), await place.TeamAsync());
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole"));
        var family = FamilyModel.At(await ana.MeetsAsync("Lea"));

        (await (await hadiza.OpensAsync(TeamModel.At(team.Id))).SubmitsAsync(new { WorkerId = ben.Worker.Id, Role = "Worker", From = RelationshipTests.Day(hadiza, 2) }, "Join")).Answers(HttpStatusCode.OK).Shows("Ben Cole");

        (await ben.OpensAsync(family)).Answers(HttpStatusCode.NotFound);
        place.Clock.Moves(TimeSpan.FromDays(1));
        (await ben.OnANewDevice().OpensAsync(family)).Answers(HttpStatusCode.NotFound);
        place.Clock.Moves(TimeSpan.FromDays(1));
        (await ben.OnANewDevice().OpensAsync(family)).Answers(HttpStatusCode.OK).Shows("Lea");
    }

    [Theory, BothEngines]
    public async Task A_supervisor_of_the_team_reaches_its_families_and_the_why_says_so(string engine)
    {
        var place = await Place.On(engine);
        var (hadiza, team) = (await KeeperAsync(place), await place.TeamAsync());
        var (ana, sam) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Sam Okoro", role: Role.Supervisor));
        var family = await ana.MeetsAsync();

        await (await hadiza.OpensAsync(TeamModel.At(team.Id))).SubmitsAsync(new { WorkerId = sam.Worker.Id, Role = "Supervisor" }, "Join");
        (await sam.OpensAsync(FamilyModel.At(family))).Answers(HttpStatusCode.OK);

        Assert.Contains(await place.ReadingsOfAsync(sam), r => r.Why == Why.Supervises && r.Family == family);
    }

    [Theory, BothEngines]
    public async Task A_team_that_still_walks_with_somebody_is_not_closed(string engine)
    {
        var place = await Place.On(engine);
        var (hadiza, team) = (await KeeperAsync(place), await place.TeamAsync());
        var ana = await place.WorkerAsync("Ana Petrov", team);
        await ana.MeetsAsync("Xanthe");

        (await (await hadiza.OpensAsync(TeamModel.At(team.Id))).SubmitsAsync(button: "Close the team")).Answers(HttpStatusCode.UnprocessableEntity).Shows("still walks with one family").ShowsNot("Xanthe");
        var empty = await place.TeamAsync("Beck Side");
        (await (await hadiza.OpensAsync(TeamModel.At(empty.Id))).SubmitsAsync(button: "Close the team")).Answers(HttpStatusCode.OK).Shows("Closed on 19 November").ShowsNot("Somebody joins");
    }

    [Theory, BothEngines]
    public async Task Leaving_ends_every_visit_at_once_and_keeps_what_they_wrote(string engine)
    {
        var place = await Place.On(engine);
        var (hadiza, team) = (await KeeperAsync(place), await place.TeamAsync());
        var (ana, leon) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Leon Dacre", team));
        var family = FamilyModel.At(await leon.MeetsAsync("Lea"));
        var phone = place.AnotherDeviceOf(leon);
        (await leon.OpensAsync(family)).Answers(HttpStatusCode.OK);
        (await phone.OpensAsync(family)).Answers(HttpStatusCode.OK);

        var leaving = await hadiza.OpensAsync(LeavingModel.At(leon.Worker.Id));
        leaving.Shows("Leon walks with one family").ShowsNot("Lea ").ShowsNot(family);
        (await leaving.SubmitsAsync()).Answers(HttpStatusCode.OK).Shows("Left on 19 November");

        Assert.All([await leon.OpensAsync(family), await phone.OpensAsync(family)], p => Assert.StartsWith("/sign-in", p.Address, StringComparison.Ordinal));
        (await ana.OpensAsync(family)).Answers(HttpStatusCode.OK).Shows("Lea");
        Assert.Null(await place.Get<Visits>().CallerAsync(Guid.Empty));
    }

    [Theory, BothEngines]
    public async Task Whoever_comes_back_needs_a_new_link_and_a_team(string engine)
    {
        var place = await Place.On(engine);
        var (hadiza, team) = (await KeeperAsync(place), await place.TeamAsync());
        var leon = await place.WorkerAsync("Leon Dacre", team);
        await (await hadiza.OpensAsync(LeavingModel.At(leon.Worker.Id))).SubmitsAsync();
        (await (await hadiza.OpensAsync(HandOverLinkModel.At(leon.Worker.Id))).SubmitsAsync()).Answers(HttpStatusCode.UnprocessableEntity).Shows("They have left");

        var back = await (await hadiza.OpensAsync(LeavingModel.At(leon.Worker.Id))).SubmitsAsync(button: "Leon is back");

        back.Shows("A link for Leon");
        (await hadiza.OpensAsync(WorkerModel.At(leon.Worker.Id))).Shows("No password yet").Shows("to 19 November");
    }

    [Theory, BothEngines]
    public async Task The_last_who_keeps_the_house_neither_leaves_nor_stops(string engine)
    {
        var place = await Place.NewAsync(engine);
        var hadiza = await KeeperAsync(place);

        (await (await hadiza.OpensAsync(LeavingModel.At(hadiza.Worker.Id))).SubmitsAsync()).Answers(HttpStatusCode.UnprocessableEntity).Shows("Somebody has to keep the house");
        (await (await hadiza.OpensAsync(EditWorkerModel.At(hadiza.Worker.Id))).SubmitsAsync(new { Role = "Worker" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Somebody has to keep the house");
    }

    [Theory, BothEngines]
    public async Task A_worker_who_begins_to_keep_the_house_reads_no_family_from_then_on(string engine)
    {
        var place = await Place.On(engine);
        var hadiza = await KeeperAsync(place);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var family = FamilyModel.At(await ana.MeetsAsync("Lea"));

        await (await hadiza.OpensAsync(EditWorkerModel.At(ana.Worker.Id))).SubmitsAsync(new { Role = "Administrator" });

        (await ana.OpensAsync(family)).Answers(HttpStatusCode.NotFound).ShowsNot("Lea");
        (await ana.OpensAsync("/families")).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_house_is_kept_by_administrators_alone(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());

        await using var door = ana.Door();
        door.Add(new Team("A team of my own", door.Now));

        await Assert.ThrowsAsync<InvalidOperationException>(() => door.SaveAsync());
    }
}
