using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;

namespace Alongside.Tests.Features;

/// <summary>What the practice asks one to think of, said where one needs it and nowhere else.</summary>
public sealed class GentlePromptTests
{
    [Theory, BothEngines]
    public async Task What_happened_in_somebodys_life_is_written_by_hand_in_their_words(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);

        (await (await ana.OpensAsync(AddEventModel.At(lea.Person.Id))).SubmitsAsync(new { Kind = "NewSchool", Words = "The one by the canal.", From = "2026-09-01", Source = "Said" })).Answers(HttpStatusCode.OK)
            .Shows("A new school").Shows("The one by the canal.").Shows("1 September");

        foreach (var (fields, sentence) in new (object, string)[]
        {
            (new { Kind = "NewSchool", From = "" }, "Choose a day."),
            (new { Kind = "NewSchool", From = "2027-01-01" }, "That day has not come yet."),
            (new { Kind = "Other", From = "2026-01-01" }, "Say in a few words what happened."),
            (new { Kind = "NewWork", From = "2026-02-01", Until = "2026-01-01" }, "The last day is before the first"),
            (new { From = "2026-02-01" }, "Choose one"),
        })
            (await (await ana.OpensAsync(AddEventModel.At(lea.Person.Id))).SubmitsAsync(fields)).Answers(HttpStatusCode.UnprocessableEntity).Shows(sentence);
    }

    [Theory, BothEngines]
    public async Task Help_also_comes_from_a_group_another_family_and_people_who_have_been_there(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        foreach (var (name, kind) in new[] { ("Dads at the Mill", "Group"), ("The Okoros", "AnotherFamily"), ("Bev", "BeenThereToo"), ("Miss Ward", "Professional") })
            await (await ana.OpensAsync(EditHelperModel.At(lea.Family))).SubmitsAsync(new { Name = name, Kind = kind });

        (await ana.OpensAsync(HelpersModel.At(lea.Family))).Shows("A group they go to").Shows("Another family").Shows("Somebody who has been through it too").Shows("Comes for an organisation");
        await using var door = ana.Door();
        await door.OpenAsync(lea.Family);
        Assert.Equal(["Miss Ward"], door.Of<Helper>().Where(h => h.IsProfessional).Select(h => h.Name));
    }

    [Theory, BothEngines]
    public async Task Not_having_met_is_followed_by_what_was_offered_and_nobody_gives_up(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        var today = ana.Place.Clock.Today;
        await lea.MetAsync(today.AddDays(-30));
        foreach (var (daysAgo, offer) in new[] { (14, "A card through the door"), (7, "The bench by the canal") })
            await lea.WithAsync((r, by) =>
            {
                var missed = Encounter.Record(r, EncounterKind.Visit, new(today.AddDays(-daysAgo), null, null), null, by);
                missed.DidNotMeet(offer, today);
                return missed;
            });

        (await ana.OpensAsync(PrepareModel.At(lea.Id))).Shows("You did not meet 2 times since.").Shows("The bench by the canal 12 November").Shows("A card through the door")
            .Shows("you have not given up on Leanne");

        await lea.MetAsync(today);
        (await ana.OpensAsync(PrepareModel.At(lea.Id))).ShowsNot("The bench by the canal");
    }

    [Theory, BothEngines]
    public async Task What_somebody_is_ready_for_is_theirs_to_say_and_is_read_before_a_visit(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);

        await (await ana.OpensAsync(AddLineModel.At(lea.Person.Id, AboutKind.Ready))).SubmitsAsync(new { Text = "The school, yes. My mum, not yet.", Kind = "Ready" });

        (await ana.OpensAsync(PersonModel.At(lea.Person.Id))).Shows("What I am ready for, and what can wait");
        (await ana.OpensAsync(PrepareModel.At(lea.Id))).Shows("The school, yes. My mum, not yet.");
    }

    [Theory, BothEngines]
    public async Task What_a_family_learned_about_help_before_is_theirs_to_say_and_is_read_before_a_visit(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        await lea.WithAsync((_, by) => Release.To(lea.Id, lea.Family, lea.Person.Id, by));
        var her = await ana.Place.FamilyMemberAsync(lea.Person);

        await (await her.OpensAsync(OurStoryModel.At())).SubmitsAsync(new { Kind = AboutKind.BeforeMe, Line = "Nan was promised a garden. Nobody came back." }, "Add it");

        (await her.OpensAsync(OurStoryModel.At())).Shows("What my family learned about help, before me");
        (await ana.OpensAsync(PrepareModel.At(lea.Id))).Shows("Nan was promised a garden. Nobody came back.");
    }

    [Theory, BothEngines]
    public async Task Before_a_visit_at_home_one_is_reminded_to_ask_at_the_door_and_only_then(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        await lea.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(by.Day.AddDays(3), null, null), null, false, null, by));
        (await ana.OpensAsync(PrepareModel.At(lea.Id))).Shows("At the door, ask if it is a good time");

        var (_, other) = await TogetherAsync(engine);
        await other.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Walk, new(by.Day.AddDays(3), null, null), null, false, null, by));
        (await ana.OpensAsync(PrepareModel.At(other.Id))).ShowsNot("At the door");
    }

    [Theory, BothEngines]
    public async Task Somebody_is_asked_to_come_along_to_court_and_both_see_what_it_is_for(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);

        var planned = await (await ana.OpensAsync(PlanMeetingModel.At(lea.Id))).SubmitsAsync(new { Kind = "Accompanying", Day = "2026-11-19", Place = "The county court", Purpose = "So that Leanne is not alone there" });

        planned.Answers(HttpStatusCode.OK).Shows("Going along").Shows("The county court").Shows("So that Leanne is not alone there");
        (await ana.OpensAsync("/today")).Shows("The county court");
        (await ana.OpensAsync(PrepareModel.At(lea.Id))).Shows("The county court").Shows("It is for this: So that Leanne is not alone there.");
    }

    [Theory, BothEngines]
    public async Task How_they_have_met_lately_is_said_in_a_sentence(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        foreach (var (daysAgo, kind) in new[] { (40, EncounterKind.Call), (30, EncounterKind.Walk), (20, EncounterKind.Walk), (10, EncounterKind.Walk) })
            await lea.WithAsync((r, by) => Encounter.Record(r, kind, new(by.Day.AddDays(-daysAgo), null, null), null, by));

        (await ana.OpensAsync(ThreadModel.At(lea.Id))).Shows("Three of the last four times were face to face. Mostly it was a walk.");
    }

    [Theory, BothEngines]
    public async Task Where_hard_things_are_said_makes_one_wonder(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        foreach (var daysAgo in new[] { 30, 20, 10 })
        {
            var walk = await lea.WithAsync((r, by) => Encounter.Record(r, EncounterKind.Walk, new(by.Day.AddDays(-daysAgo), null, null), null, by));
            await lea.WithAsync((_, by) => new Entry(walk, EntryKind.HardThing, "The letters.", Source.Said, null, Audience.MyTeam, by));
        }

        (await ana.OpensAsync(CheckInsModel.At(lea.Id))).Shows("Hard things are mostly said on a walk.");
    }

    [Theory, BothEngines]
    public async Task The_write_up_asks_how_it_felt_to_them_and_what_still_waits_between_us(string engine)
    {
        var (ana, lea) = await TogetherAsync(engine);
        await lea.WithAsync((r, by) => new Domain.Ruptures.Rupture(r, null, by.Day.AddDays(-9), Whose.Ours, Domain.Ruptures.RuptureKind.PulledBack, "I was late twice.", null, Audience.MyTeam, by));
        await lea.MetAsync(ana.Place.Clock.Today.AddDays(-20));

        (await ana.OpensAsync(WriteUpModel.At(lea.Id))).Shows("Was there time? Could you both listen?").Shows("Still between you and Leanne").Shows("“I was late twice.”")
            .Shows("It may be time to ask how you two are doing.");
    }

    private static async Task<(Someone Ana, ARelationship Lea)> TogetherAsync(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        return (ana, await ARelationship.HeldByAsync(ana));
    }
}
