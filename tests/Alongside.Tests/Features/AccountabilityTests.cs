using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Accountability;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.SignIn;

namespace Alongside.Tests.Features;

public sealed class AccountabilityTests
{
    private const string Reason = "Her sister rang, she is at the hospital now";

    private sealed record Arranged(Place Place, Someone Ana, Someone Ben, Someone Ruth, Someone Odile, Named Lea);

    /// <summary>Ana helps Lea; Ben, of another team, opened her record in need; Ruth leads, Odile answers for data protection.</summary>
    private static async Task<Arranged> OpenedInNeedAsync(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), await place.WorkerAsync("Ben Cole", await place.TeamAsync()));
        var lea = await Named.MetByAsync(ana, "Lea", "Novak");
        await (await ben.OpensAsync(OpenInNeedModel.At())).SubmitsAsync(new { Name = "Lea Novak", Born = "1994-05-03", Reason });
        return new(place, ana, ben, await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), await place.WorkerAsync("Odile Marsh", role: Role.DataProtection), lea);
    }

    [Theory, BothEngines]
    public async Task An_opening_is_told_at_once_and_somebody_else_looks_at_it(string engine)
    {
        var it = await OpenedInNeedAsync(engine);

        (await it.Ruth.OpensAsync("/today")).Shows("One opening with a reason waits");
        var front = (await it.Odile.OpensAsync("/")).Shows("Ben Cole opened Lea").Shows(Reason);
        Assert.Equal(AccountabilityModel.At(), front.Address);
        var opening = (await front.FollowsAsync("Ben Cole opened Lea")).Shows(Reason).Shows("the family’s page, once");
        (await opening.SubmitsAsync(new { Outcome = "TalkAboutIt" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Write something here first.");
        var after = await opening.SubmitsAsync(new { Outcome = "TalkAboutIt", Words = "Ring the duty desk next time" });

        after.Shows("Nothing waits.").Shows("I talk about it with them, Odile Marsh");
        (await it.Ruth.OpensAsync("/today")).ShowsNot("waits for another pair of eyes");
    }

    [Theory, BothEngines]
    public async Task After_two_working_days_it_has_waited_too_long(string engine)
    {
        var it = await OpenedInNeedAsync(engine);
        it.Place.Clock.MovesTo(new(2026, 11, 23, 17, 0, 0, TimeSpan.Zero)); // Monday: the second working day after Thursday.
        (await it.Ruth.OnANewDevice().OpensAsync("/today")).Shows("One opening").ShowsNot("waited too long");

        it.Place.Clock.Moves(TimeSpan.FromDays(1));
        (await it.Ruth.OnANewDevice().OpensAsync("/today")).Shows("One has waited too long.");
        (await it.Odile.OnANewDevice().OpensAsync("/")).Shows("This has waited too long.");
    }

    [Theory, BothEngines]
    public async Task A_lead_who_opened_does_not_look_at_their_own_opening(string engine)
    {
        var it = await OpenedInNeedAsync(engine);
        await (await it.Ruth.OpensAsync(FamilyModel.At(it.Lea.Family))).SubmitsAsync(new { Reason = "A complaint came in yesterday from the school" });

        var own = await (await it.Ruth.OpensAsync(AccountabilityModel.At())).FollowsAsync("Ruth Amadi opened Lea");
        own.Shows("Somebody else looks at what you opened.");
        Assert.Null(own.Document.QuerySelector("main form"));
        (await it.Ruth.OpensAsync("/today")).Shows("One opening"); // Ben's, and not her own.
        (await (await (await it.Odile.OpensAsync("/")).FollowsAsync("Ruth Amadi opened Lea")).SubmitsAsync(new { Outcome = "Right" })).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Data_protection_reads_the_log_of_every_family_and_no_family(string engine)
    {
        var it = await OpenedInNeedAsync(engine);
        await it.Ana.OpensAsync(FamilyModel.At(it.Lea.Family));

        var found = (await it.Odile.OpensAsync(AccountabilityModel.At() + "?q=novak")).Shows("Lea Novak");
        var log = await found.FollowsAsync("Lea Novak");
        log.Shows("opened the family’s page (holds a relationship there)").Shows("Ben Cole, worker: opened the family’s page (with a typed reason)").Shows("Ana Petrov, worker: ").Shows("New: ").ShowsNot("Larch Court");
        foreach (var page in new[] { FamilyModel.At(it.Lea.Family), $"/people/{it.Lea.Person}", $"/relationships/{it.Lea.Relationship}", $"/families/{it.Lea.Family}/history", "/today", "/families", "/search" })
            (await it.Odile.OpensAsync(page)).Answers(HttpStatusCode.NotFound).ShowsNot("Lea");
    }

    [Theory, BothEngines]
    public async Task A_supervisor_reads_the_log_of_their_teams_families_alone(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var (sam, pia) = (await place.WorkerAsync("Sam Okoro", team, Role.Supervisor), await place.WorkerAsync("Pia Lund", await place.TeamAsync(), Role.Supervisor));
        var lea = await Named.MetByAsync(ana, "Lea", "Novak");
        await ana.OpensAsync($"/people/{lea.Person}");

        (await (await sam.OpensAsync(WhoOpenedModel.At(lea.Family))).FollowsAsync("The whole reading log")).Shows("Ana Petrov, worker: ").Shows("opened a person’s page");
        (await pia.OpensAsync(FamilyLogModel.At(lea.Family))).Answers(HttpStatusCode.NotFound);
        (await ana.OpensAsync(FamilyLogModel.At(lea.Family))).Answers(HttpStatusCode.NotFound);
        (await sam.OpensAsync(AccountabilityModel.At())).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_is_written_about_one_person_is_found_by_them(string engine)
    {
        var it = await OpenedInNeedAsync(engine);
        var family = await ARelationship.HeldByAsync(it.Ana, "Mara", "Kit");
        await using (var door = it.Ana.Door())
        {
            (await door.OpenAsync(family.People[1].Id)).Describe("they", null, null, null);
            await door.SaveAsync();
        }

        var all = await it.Odile.OpensAsync(FamilyLogModel.At(family.Family));
        var kit = await all.FollowsAsync("Kit");
        kit.Shows("Changed: a person");
        (await all.FollowsAsync("Mara")).ShowsNot("Changed: a person");
    }

    [Theory, BothEngines]
    public async Task A_family_can_be_shown_who_opened_their_record_and_in_which_weeks(string engine)
    {
        var it = await OpenedInNeedAsync(engine);
        var carl = await it.Place.WorkerAsync("Carl Weiss", it.Ana.Team);
        foreach (var who in new[] { it.Ana, carl }) await who.OpensAsync(FamilyModel.At(it.Lea.Family));

        var shown = await it.Ana.OpensAsync(WhoOpenedModel.At(it.Lea.Family));

        shown.Shows("Ana Petrov They work with you. In the week of 16 November.").Shows("Carl Weiss They are in the pod that helps you.").ShowsNot("Ben Cole").ShowsNot(Reason);
        // Somebody who looked at it says that the family may know.
        await (await (await it.Odile.OpensAsync("/")).FollowsAsync("Ben Cole opened Lea")).SubmitsAsync(new { Outcome = "Right", Told = "yes" });
        (await it.Ana.OpensAsync(WhoOpenedModel.At(it.Lea.Family))).Shows("Ben Cole They are not in your pod. They had a reason, and somebody else checked it.").ShowsNot(Reason);
    }

    [Theory, BothEngines]
    public async Task Whoever_stands_behind_a_hidden_relationship_leaves_no_trace_there(string engine)
    {
        var it = await OpenedInNeedAsync(engine);
        var dee = await it.Place.WorkerAsync("Dee Quist", await it.Place.TeamAsync());
        await it.Ana.OpensAsync(WhoOpenedModel.At(it.Lea.Family)); // From now on she stands there herself.
        var before = (await it.Ana.OpensAsync(WhoOpenedModel.At(it.Lea.Family))).Text;
        Id<Alongside.Domain.Relationships.Relationship> hidden;
        await using (var door = it.Ana.Door())
        {
            await door.OpenAsync(it.Lea.Family);
            var relationship = new Alongside.Domain.Relationships.Relationship(Alongside.Domain.Relationships.Side.Of(it.Lea.Person), it.Lea.Family, dee.Worker.Id, dee.Team!.Id, null, door.Today, door.By);
            door.Add(relationship);
            door.Add(Hiding.From(relationship.Id, it.Lea.Family, it.Lea.Person, "He reads her phone", door.By));
            await door.SaveAsync();
            hidden = relationship.Id;
        }
        (await dee.OpensAsync(FamilyModel.At(it.Lea.Family))).Answers(HttpStatusCode.OK);

        Assert.Equal(before, (await it.Ana.OpensAsync(WhoOpenedModel.At(it.Lea.Family))).Text);
        (await it.Odile.OpensAsync(FamilyLogModel.At(it.Lea.Family))).Shows("Dee Quist"); // The log itself leaves nobody out.
        Assert.False(hidden.IsNobody);
    }

    [Theory, BothEngines]
    public async Task Who_looked_for_a_name_can_be_asked_and_what_was_typed_cannot_be_read(string engine)
    {
        var it = await OpenedInNeedAsync(engine);
        await it.Ben.OpensAsync("/search?q=Xanthippe+Novák");
        await it.Ben.OpensAsync("/search?q=someone+else");

        var asked = await (await it.Odile.OpensAsync(SearchesModel.At())).SubmitsAsync(new { Words = "novak XANTHIPPE" });

        asked.Shows("Looked for once").Shows("Ben Cole");
        (await (await it.Odile.OpensAsync(SearchesModel.At())).SubmitsAsync(new { Words = "Xanthippe" })).Shows("Nobody looked for exactly that.");
        await it.Ana.OpensAsync("/search?q=novak");
        (await it.Odile.OpensAsync(FamilyLogModel.At(it.Lea.Family))).Shows("Ana Petrov, worker: ").Shows("found the name in a search");
    }

    [Theory, BothEngines]
    public async Task What_one_could_ask_is_put_as_a_question_to_those_who_watch(string engine)
    {
        var it = await OpenedInNeedAsync(engine);
        var nora = await it.Place.WorkerAsync("Nora Novák", it.Ana.Team);
        var street = await (await nora.OpensAsync(MyStreetModel.At())).SubmitsAsync(new { Street = "9 LARCH COURT, Thornbeck" });
        Assert.Equal(MeModel.At(), street.Address);
        await nora.OpensAsync(FamilyModel.At(it.Lea.Family));
        var cyd = await it.Place.WorkerAsync("Cyd Marsh", await it.Place.TeamAsync());
        for (var i = 0; i < 2; i++) await cyd.OpensAsync(FamilyModel.At(it.Lea.Family));
        await it.Ana.OpensAsync(FamilyModel.At(it.Lea.Family));

        var list = await it.Odile.OpensAsync(QuestionsModel.At());

        list.Shows("Nora Novák and Lea").Shows("Nora has the same surname as somebody here. Are they related?").Shows("Nora lives in the same street. Do they know each other?")
            .Shows("Ben opened this with a reason, and has no relationship here.").Shows("Cyd asked for this more than once").ShowsNot("Ana Petrov");
        (await it.Ruth.OpensAsync(QuestionsModel.At())).Shows("Nora Novák and Lea");
        it.Place.Clock.Moves(TimeSpan.FromDays(8));
        var later = await it.Odile.OnANewDevice().OpensAsync(QuestionsModel.At());
        (await later.Shows("nothing to ask about").FollowsAsync("The week before")).ShowsNot("nothing to ask about");
    }

    [Theory, BothEngines]
    public async Task A_street_is_kept_so_that_nobody_can_read_it_and_is_taken_back(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        await (await ana.OpensAsync(MyStreetModel.At())).SubmitsAsync(new { Street = "Zanzibar Terrace 4" });

        (await ana.OpensAsync(MyStreetModel.At())).Shows("You have said one.").ShowsNot("Zanzibar");
        await using (var connection = await place.Engine.OpenPastTheWallAsync())
        {
            await using var ask = connection.CreateCommand();
            ask.CommandText = "SELECT (SELECT count(*) FROM worker_streets) + 10 * (SELECT count(*) FROM changes WHERE what LIKE '%anzibar%')";
            Assert.Equal(1, Convert.ToInt32(await ask.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture));
        }
        await (await ana.OpensAsync(MyStreetModel.At())).SubmitsAsync(new { Street = "" });
        (await ana.OpensAsync(MyStreetModel.At())).ShowsNot("You have said one.");
    }
}
