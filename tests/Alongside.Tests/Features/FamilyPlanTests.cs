using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;

namespace Alongside.Tests.Features;

/// <summary>One family, one plan.</summary>
public sealed class FamilyPlanTests
{
    [Theory, BothEngines]
    public async Task What_is_wanted_and_who_does_what_stands_on_one_page_whoever_agreed_it(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, ben, cyd) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()));
        var lea = await ARelationship.HeldByAsync(ana, "Lea", "Kit");
        var with = await lea.WithAsync((_, by) => new Relationship(Side.Of(lea.People[1].Id), lea.Family, ben.Worker.Id, by.Team, null, by.Day, by));
        (await (await ana.OpensAsync(FamilyModel.At(lea.Family))).FollowsAsync("The plan, on one page")).Shows("Ana Petrov with Lea").Shows("Ben Cole with Kit").Shows("Nothing is agreed yet.");

        await lea.WithAsync((relationship, by) => new Aim(relationship, "Mornings without shouting.", "He cries at school.", null, null, Audience.MyTeam, by));
        var step = await lea.WithAsync((relationship, by) => new Step(relationship, null, "Ring the nurse", StepOwner.Me, null, null, null, Audience.MyTeam, by));
        await lea.WithAsync((relationship, by) => new Step(relationship, null, "Lay out the clothes", StepOwner.Them, null, null, null, Audience.MyTeam, by));
        await lea.WithAsync((relationship, by) => new Step(relationship, null, "Think about the uncle", StepOwner.Me, null, null, null, Audience.OnlyMe, by));
        await using (var door = ben.Door())
        {
            var relationship = await door.OpenAsync(with.Id);
            door.Add(new Promise(relationship, null, "Find the club's number", door.Today.AddDays(3), Audience.MyTeam, door.By));
            await door.SaveAsync();
        }

        foreach (var reader in new[] { ana, ben })
            (await reader.OpensAsync(FamilyPlanModel.At(lea.Family))).Shows("Mornings without shouting.").Shows("He cries at school.").Shows("Ana Petrov: Ring the nurse").Shows("Lea: Lay out the clothes").Shows("Ben Cole: Find the club's number by").ShowsNot("Think about the uncle");
        (await cyd.OpensAsync(FamilyPlanModel.At(lea.Family))).Answers(HttpStatusCode.NotFound);
        // What is done, or hidden from a reader by name, is not on their plan.
        await lea.WithAsync((_, by) => Hiding.From(step.Id, lea.Family, ben.Worker.Id, "It is about his sister.", by));
        (await ben.OpensAsync(FamilyPlanModel.At(lea.Family))).ShowsNot("Ring the nurse").Shows("Lay out the clothes");
        (await ana.OpensAsync(FamilyPlanModel.At(lea.Family))).Shows("Ring the nurse");
    }

    [Theory, BothEngines]
    public async Task A_relationship_that_ended_is_no_part_of_it(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var lea = await ARelationship.HeldByAsync(ana, "Lea");
        var goes = await lea.WithAsync((_, by) => new Relationship(Side.Of(lea.Person.Id), lea.Family, by.Who, by.Team, null, by.Day, by));
        await using (var door = ana.Door())
        {
            var relationship = await door.OpenAsync(goes.Id);
            door.Add(new Aim(relationship, "An older wish.", null, null, null, Audience.MyTeam, door.By));
            relationship.End(door.Today, [], [], door.By);
            await door.SaveAsync();
        }

        (await ana.OpensAsync(FamilyPlanModel.At(lea.Family))).Shows("Ana Petrov with Lea").ShowsNot("An older wish.");
    }
}
