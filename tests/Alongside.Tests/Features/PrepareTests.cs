using System.Net;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Relationships;

namespace Alongside.Tests.Features;

public sealed class PrepareTests
{
    [Theory, BothEngines]
    public async Task One_page_before_a_visit_has_theirs_first_and_everything_that_waits(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine, "Leanne", "Kit", "Nan");
        var (kit, nan) = (lea.People[1], lea.People[2]);
        await lea.WithAsync((r, by) => new AgendaItem(r, Whose.Ours, "The school trip", "Kit has told everyone", "School", today.AddDays(1), false, false, Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, "The bin store letter", null, null, null, true, false, Audience.MyTeam, by));
        var met = await lea.MetAsync(today.AddDays(-7));
        await lea.WithAsync((_, by) => new Entry(met, EntryKind.Line, "She keeps every letter.", Source.Seen, null, Audience.MyTeam, by));
        await lea.WithAsync((_, by) => new Entry(met, EntryKind.High, "First pay", Source.Said, null, Audience.MyTeam, by));
        await lea.WithAsync((_, by) => new Entry(met, EntryKind.HowItFelt, "Lighter than before", Source.Said, null, Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new Promise(r, null, "Ring the letting office", today.AddDays(-1), Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new ComingBack(r, null, "The texts", by.Who, today, null, Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new Rupture(r, null, today.AddDays(-5), Whose.Ours, RuptureKind.PulledBack, "I was late twice.", null, Audience.MyTeam, by));
        await lea.WithAsync((r, by) =>
        {
            var visit = Encounter.Plan(r, EncounterKind.Visit, new(today.AddDays(1), 570, null), "At home", true, null, by);
            visit.With(lea.Person.Id, null, Presence.There, by.At);
            visit.With(null, "Bev", Presence.ComesWithThem, by.At);
            return visit;
        });
        await using (var door = ana.Door())
        {
            await door.OpenAsync(lea.Family);
            door.Add(new AboutLine(lea.Person.Id, AboutKind.HowToHelp, "Tea first.", Source.Said, Audience.MyTeam, door.By));
            door.Add(new AboutLine(kit.Id, AboutKind.CarefulWith, "Never mention the old school.", Source.Said, Audience.MyTeam, door.By));
            (await door.OpenAsync(kit.Id)).WasBorn(BirthDate.On(today.AddDays(3).AddYears(-10), today));
            var gone = await door.OpenAsync(nan.Id);
            gone.WasBorn(BirthDate.On(today.AddDays(2).AddYears(-70), today));
            gone.Died(today.AddDays(-1), today);
            await door.SaveAsync();
        }

        var page = await ana.OpensAsync(PrepareModel.At(lea.Id));

        page.Shows("Before you meet Leanne").Shows("You meet tomorrow, about 9:30.").Shows("Leanne wants Bev beside them.");
        page.Shows("“The bin store letter”").Shows("The school trip By tomorrow. It matters: Kit has told everyone. School asks for it.");
        page.Shows("She keeps every letter.").Shows("High: First pay").Shows("Ring the letting office Not yet. You said").Shows("The texts For today.");
        page.Shows("“I was late twice.”").Shows("Now is a good time to ask.").Shows("It may be time to ask how you two are doing.").Shows("Tea first.").Shows("Kit: Never mention the old school.").Shows("Kit turns ten on").ShowsNot("Nan turns");
        page.Shows("We do not have Kit’s own words.");
        Assert.True(page.Text.IndexOf("The bin store letter", StringComparison.Ordinal) < page.Text.IndexOf("The school trip", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task A_story_not_read_yet_is_asked_for_first_and_what_is_not_theirs_is_absent(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        var leon = await ana.Place.WorkerAsync("Leon Baptiste", ana.Team);
        await lea.WithAsync((r, by) => new Promise(r, null, "Between her and me", today, Audience.OnlyMe, by));
        await using (var door = ana.Door())
        {
            await door.OpenAsync(lea.Family);
            door.Add(new StoryVersion(lea.Person.Id, 1, "Told once.", true, Audience.MyTeam, door.By));
            await door.SaveAsync();
        }

        (await leon.OpensAsync(PrepareModel.At(lea.Id))).Shows("Read Leanne’s story first").ShowsNot("Between her and me").ShowsNot("You promised");
        (await ana.OpensAsync(PrepareModel.At(lea.Id))).ShowsNot("story first").Shows("Between her and me");
    }

    [Theory, BothEngines]
    public async Task Before_a_first_meeting_it_says_to_ask(string engine)
    {
        var (ana, lea, _) = await TogetherAsync(engine);
        (await ana.OpensAsync(PrepareModel.At(lea.Id))).Answers(HttpStatusCode.OK).Shows("No day is planned yet.").Shows("Ask Leanne at the door.").ShowsNot("Last time");
        var stranger = await ana.Place.WorkerAsync("Ben Cole", await ana.Place.TeamAsync());
        (await stranger.OpensAsync(PrepareModel.At(lea.Id))).Answers(HttpStatusCode.NotFound).ShowsNot("Leanne");
    }

    private static async Task<(Someone Ana, ARelationship Lea, DateOnly Today)> TogetherAsync(string engine, params string[] names)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        return (ana, await ARelationship.HeldByAsync(ana, names), Web.Access.Clock.DayOf(place.Clock.GetUtcNow()));
    }
}
