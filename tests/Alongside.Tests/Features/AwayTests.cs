using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

/// <summary>While somebody is away somebody else comes, and the family hears who.</summary>
public sealed class AwayTests
{
    private const string Agree = "Agree it";

    [Theory, BothEngines]
    public async Task Somebody_takes_over_meetings_and_promises_and_the_family_reads_who_comes(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var today = space.Place.Clock.Today;
        await space.PlansAsync(1);
        await space.Family.WithAsync((relationship, by) => new Promise(relationship, null, "Ring about the lock", today.AddDays(1), Audience.MyTeam, by));
        (await space.Lea.OpensAsync(OurModel.At())).ShowsNot("comes instead");

        var agreed = await (await space.Leon.OpensAsync(AwayModel.At())).SubmitsAsync(new { WorkerId = space.Ana.Worker.Id.ToString(), From = Said(today), Until = Said(today.AddDays(4)) }, Agree);

        agreed.Shows("Ana Petrov comes for Leon Dacre").Shows("A meeting").Shows("Ring about the lock").Shows("Nobody has told them yet.");
        (await space.Ana.OpensAsync(TodayModel.At())).Shows("You come instead").Shows("Leon Dacre is away until");
        (await space.Leon.OpensAsync(TodayModel.At())).ShowsNot("You come instead");
        (await space.Lea.OpensAsync(OurModel.At())).Shows("Leon is away until").Shows("Ana comes instead.").Shows("Ana comes to see you: The café tomorrow");

        var told = await (await space.Leon.OpensAsync(AwayModel.At())).SubmitsAsync(new { How = "At the door, and Ana waved." }, "They know: Lea");
        told.Shows("At the door, and Ana waved.").ShowsNot("Nobody has told them yet.");
        await told.SubmitsAsync(button: "It is not needed any more: Lea");
        (await space.Ana.OpensAsync(TodayModel.At())).ShowsNot("You come instead");
        (await space.Lea.OpensAsync(OurModel.At())).ShowsNot("comes instead");
    }

    [Theory, BothEngines]
    public async Task Whoever_looks_after_a_team_says_it_of_anybody_in_it_and_nobody_else_does(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var today = space.Place.Clock.Today;
        var stranger = await space.Place.WorkerAsync("Cyd Marsh", await space.Place.TeamAsync());

        var page = await space.Maureen.OpensAsync(AwayModel.At());
        (await page.SubmitsAsync(new { From = Said(today), Until = Said(today) }, Agree)).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose one of these.");
        (await page.SubmitsAsync(new { AwayId = space.Leon.Worker.Id.ToString(), WorkerId = stranger.Worker.Id.ToString(), From = Said(today), Until = Said(today) }, Agree)).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose one of these.");
        (await page.SubmitsAsync(new { AwayId = space.Leon.Worker.Id.ToString(), WorkerId = space.Leon.Worker.Id.ToString(), From = Said(today), Until = Said(today) }, Agree)).Shows("Somebody else has to take over.");
        (await page.SubmitsAsync(new { AwayId = space.Leon.Worker.Id.ToString(), WorkerId = space.Ana.Worker.Id.ToString(), From = Said(today), Until = Said(today) }, Agree)).Shows("Ana Petrov comes for Leon Dacre");
        (await (await space.Maureen.OpensAsync(AwayModel.At())).SubmitsAsync(new { AwayId = space.Leon.Worker.Id.ToString(), WorkerId = space.Ana.Worker.Id.ToString(), From = Said(today), Until = Said(today) }, Agree)).Shows("Somebody covers these days already.");

        // Ana holds nobody, and a worker says it of nobody but themselves.
        (await (await space.Ana.OpensAsync(AwayModel.At())).SubmitsAsync(new { WorkerId = space.Leon.Worker.Id.ToString(), From = Said(today), Until = Said(today) }, Agree)).Shows("They hold nobody just now.");
        (await stranger.OpensAsync(AwayModel.At())).ShowsNot("Leon Dacre").ShowsNot("Ana Petrov");
        (await space.Lea.OpensAsync(AwayModel.At())).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Somebody_of_another_team_comes_reaches_the_family_for_those_days_and_the_family_is_told(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var (place, today) = (space.Place, space.Place.Clock.Today);
        var elm = await place.TeamAsync();
        var saira = await place.WorkerAsync("Saira Quill", elm);
        var other = await ARelationship.HeldByAsync(space.Ana, "Dorothea");
        var met = await space.Family.MetAsync(today.AddDays(-2));
        await space.Family.WithAsync((_, by) => new Entry(met, EntryKind.Line, "The kettle broke again.", Source.Seen, null, Audience.MyTeam, by));
        await space.Family.WithAsync((_, by) => new Entry(met, EntryKind.Line, "I was cross with myself.", Source.Seen, null, Audience.OnlyMe, by));
        await space.Family.WithAsync((relationship, by) => new Promise(relationship, null, "Ring about the lock", today, Audience.MyTeam, by));
        (await saira.OpensAsync(ThreadModel.At(space.Family.Id))).Answers(HttpStatusCode.NotFound);

        // A worker asks nobody of another team by themselves: it opens a family.
        (await space.Leon.OpensAsync(AwayModel.At())).ShowsNot("Saira Quill");
        var page = await space.Maureen.OpensAsync(AwayModel.At());
        var away = new { AwayId = space.Leon.Worker.Id.ToString(), ElsewhereId = saira.Worker.Id.ToString(), From = Said(today), Until = Said(today.AddDays(3)) };
        (await page.SubmitsAsync(away, Agree)).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say why somebody of another team comes.");
        (await page.SubmitsAsync(new { away.AwayId, away.ElsewhereId, away.From, away.Until, WorkerId = space.Ana.Worker.Id.ToString() }, Agree)).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose one of these.");
        var agreed = await page.SubmitsAsync(new { away.AwayId, away.ElsewhereId, away.From, away.Until, Why = "Nobody here drives." }, Agree);
        agreed.Shows("Saira Quill comes for Leon Dacre").Shows($"Saira Quill is from {elm.Name}:").Shows("Nobody here drives.");

        (await space.Lea.OpensAsync(OurModel.At())).Shows("Saira comes instead.").Shows($"Saira is from the {elm.Name} team.");
        (await saira.OpensAsync(TodayModel.At())).Shows("You come instead").Shows("Ring about the lock").ShowsNot("Dorothea");
        (await saira.OpensAsync(EncounterModel.At(met.Id))).Shows("The kettle broke again.").ShowsNot("I was cross with myself.");
        (await saira.OpensAsync(FamiliesModel.At())).Shows("Lea").ShowsNot("Dorothea");
        (await saira.OpensAsync(ThreadModel.At(other.Id))).Answers(HttpStatusCode.NotFound);
        Assert.Contains(await place.ReadingsOfAsync(saira), r => r.Why == Why.Covers && r.Family == space.Family.Family);

        // What they write is there for whoever comes back.
        await (await saira.OpensAsync(QuickNoteModel.At(space.Family.Id))).SubmitsAsync(new { Line = "We looked at the lock together." }, "Keep it");
        await using (var door = space.Leon.Door())
        {
            await door.OpenAsync(space.Family.Family);
            Assert.Contains("We looked at the lock together.", await door.Of<Entry>().Select(e => e.Text).ToListAsync());
        }
        await (await space.Maureen.OpensAsync(AwayModel.At())).SubmitsAsync(button: "It is not needed any more: Lea");
        (await saira.OpensAsync(ThreadModel.At(space.Family.Id))).Answers(HttpStatusCode.NotFound);
        (await saira.OpensAsync(TodayModel.At())).ShowsNot("You come instead");
    }

    [Theory, BothEngines]
    public async Task Before_the_first_day_and_after_the_last_nobody_of_another_team_reaches_anything(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var (elm, today) = (await space.Place.TeamAsync(), space.Place.Clock.Today);
        var saira = await space.Place.WorkerAsync("Saira Quill", elm);
        Task<Cover> AgreedAsync(int from, int until) => space.Family.WithAsync((relationship, by) =>
            new Cover(relationship, space.Leon.Worker.Id, saira.Worker.Id, today.AddDays(from), today.AddDays(until), [], by with { Day = today.AddDays(from) }, elm.Id, "Nobody here drives."));

        await AgreedAsync(-5, -1);
        await AgreedAsync(1, 3);

        (await saira.OpensAsync(ThreadModel.At(space.Family.Id))).Answers(HttpStatusCode.NotFound);
        (await saira.OpensAsync(TodayModel.At())).ShowsNot("You come instead");
    }

    [Theory, BothEngines]
    public async Task Nobody_takes_over_a_restricted_record_that_does_not_name_them(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var (place, today) = (space.Place, space.Place.Clock.Today);
        var saira = await place.WorkerAsync("Saira Quill", await place.TeamAsync());
        await space.Family.WithAsync((_, by) => new Restriction(space.Family.Family, [space.Leon.Worker.Id, space.Maureen.Worker.Id], "It is a colleague's own family.", by));
        var page = await space.Maureen.OpensAsync(AwayModel.At());
        var away = new { AwayId = space.Leon.Worker.Id.ToString(), From = Said(today), Until = Said(today) };

        (await page.SubmitsAsync(new { away.AwayId, away.From, away.Until, WorkerId = space.Ana.Worker.Id.ToString() }, Agree)).Answers(HttpStatusCode.UnprocessableEntity).Shows("does not name them");
        (await page.SubmitsAsync(new { away.AwayId, away.From, away.Until, ElsewhereId = saira.Worker.Id.ToString(), Why = "Nobody here drives." }, Agree)).Answers(HttpStatusCode.UnprocessableEntity).Shows("does not name them");
        (await page.SubmitsAsync(new { away.AwayId, away.From, away.Until, WorkerId = space.Maureen.Worker.Id.ToString() }, Agree)).Answers(HttpStatusCode.OK).Shows("Maureen Okafor comes for Leon Dacre");
    }

    [Theory, BothEngines]
    public async Task A_second_lead_needs_a_reason_and_it_stands_beside_the_name(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await (await space.Leon.OpensAsync(DescribeModel.At(space.Family.Id))).SubmitsAsync(new { Leads = "True" });
        Relationship second;
        await using (var door = space.Ana.Door())
        {
            await door.OpenAsync(space.Family.Family);
            second = new(Side.Of(space.Family.Person.Id), space.Family.Family, space.Ana.Worker.Id, space.Team.Id, "School", door.Today, door.By);
            door.Add(second);
            await door.SaveAsync();
        }

        var page = await space.Ana.OpensAsync(DescribeModel.At(second.Id));
        (await page.SubmitsAsync(new { Leads = "True" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("or say why it takes two");
        await page.SubmitsAsync(new { Leads = "True", LeadsBeside = "Two houses since the summer." });

        (await space.Leon.OpensAsync(FamilyRelationshipsModel.At(space.Family.Family))).Shows("Two houses since the summer.");
    }

    private static string Said(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
