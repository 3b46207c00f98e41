using System.Net;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.People;

namespace Alongside.Tests.Features;

public sealed class FamilyPageTests
{
    [Theory, BothEngines]
    public async Task A_family_is_shown_as_people_first_with_how_to_be_with_them(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var with = await ARelationship.HeldByAsync(ana, "Leanne", "Jordan", "Kit");
        await (await ana.OpensAsync(EditNameModel.At(with.Person.Id))).SubmitsAsync(new { SayIt = "lee-ANN" });

        var page = await ana.OpensAsync(FamilyModel.At(with.Family));

        page.Shows("Leanne, Jordan and Kit").Shows("lee-ANN").Shows("Leanne and Ana").Shows("One person is helping just now.");
        Assert.Contains($"/relationships/{with.Id}/prepare", page.Raw, StringComparison.Ordinal);
        Assert.Contains($"/relationships/{with.Id}/encounters/new", page.Raw, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Those_around_them_are_a_picture_and_the_same_list_beside_it(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (family, _) = await ana.MeetsSomebodyAsync("Leanne");
        foreach (var (name, close) in new[] { ("Nan", "Close"), ("Mr Oyelaran", "Near"), ("The housing office", "FurtherOff") })
            await (await ana.OpensAsync(EditHelperModel.At(family))).SubmitsAsync(new { Name = name, Does = $"does for us ({name})", Closeness = close, Kind = name != "Nan" ? "Professional" : "OfTheirOwn" });

        var page = await ana.OpensAsync(FamilyModel.At(family));

        page.Shows("Nan: does for us (Nan)").Shows("Three people are helping just now.");
        Assert.NotNull(page.Document.QuerySelector("svg.picture[role=img]"));
    }

    [Theory, BothEngines]
    public async Task Who_helped_before_stays_with_how_it_was_and_why(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (family, _) = await ana.MeetsSomebodyAsync("Leanne");

        await (await ana.OpensAsync(EditHelperModel.At(family))).SubmitsAsync(new { Name = "Conor", Kind = "Professional", Helpful = "NotHelpful", Why = "He wrote while I talked.", From = "2024-01-01", Until = "2025-03-01" });
        (await ana.OpensAsync(FamilyModel.At(family))).Shows("Helpers before").Shows("Not helpful: He wrote while I talked.").Shows("One person is helping just now.");

        var edit = await (await ana.OpensAsync(HelpersModel.At(family))).FollowsAsync("Change: Conor");
        (await (await ana.OpensAsync(edit.Address)).SubmitsAsync(new { Why = "He wrote while I cried.", Helpful = "SometimesHelpful" }, "Keep it")).Shows("Sometimes helpful: He wrote while I cried.");
        (await edit.SubmitsAsync(new { Until = "2023-01-01" }, "Keep it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("The last day is before the first");
        edit = await ana.OpensAsync(edit.Address);
        (await edit.SubmitsAsync(button: "Take it away")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say why");
        edit = await ana.OpensAsync(edit.Address);
        (await edit.SubmitsAsync(new { WhyAway = "Another family's" }, "Take it away")).ShowsNot("Conor");
    }

    [Theory, BothEngines]
    public async Task Whose_voice_is_missing_is_asked_and_never_of_somebody_kept_out(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var with = await ARelationship.HeldByAsync(ana, "Nia", "Rhys", "Efa");
        var (nia, rhys, efa) = (with.People[0].Id, with.People[1].Id, with.People[2].Id);
        foreach (var parent in new[] { nia, rhys }) await (await ana.OpensAsync(AddTieModel.At(parent))).SubmitsAsync(new { Word = "ParentOf", Other = efa.ToString() });
        await with.WithAsync((r, by) => CheckIn.FromThem(r, null, nia, CheckInForm.Adult, 7, 7, 7, 7, null, null, Audience.MyTeam, by));

        (await ana.OpensAsync(FamilyModel.At(with.Family))).Shows("We do not have Rhys’s own words.").Shows("We do not have Efa’s own words.");

        await (await ana.OpensAsync(BelongingModel.At(rhys, with.Family))).SubmitsAsync(new { KeptOut = "True" });
        var met = await with.MetAsync(ana.Place.Clock.Today);
        await with.WithAsync((_, by) => new Entry(met, EntryKind.Voice, "I like it here.", Source.Said, efa, Audience.MyTeam, by));

        (await ana.OpensAsync(FamilyModel.At(with.Family))).Shows("Must stay away").ShowsNot("Rhys’s own words").ShowsNot("Efa’s own words").ShowsNot("So far this is");
    }

    [Theory, BothEngines]
    public async Task A_worker_who_is_new_is_asked_to_read_the_story_and_opening_it_marks_nothing(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var (family, lea) = await ana.MeetsSomebodyAsync("Lea");
        await (await ana.OpensAsync(WriteStoryModel.At(lea))).SubmitsAsync(new { Text = "We left in one night with four bags.", InTheirOwnHand = "True" });

        (await ana.OpensAsync(FamilyModel.At(family))).Shows("We left in one night").ShowsNot("before you meet them");
        (await ben.OpensAsync(FamilyModel.At(family))).Shows("Read Lea’s story before you meet them.");
        var story = await ben.OpensAsync(StoryModel.At(lea));
        story.Shows("Lea, in their own hand");
        (await ben.OpensAsync(FamilyModel.At(family))).Shows("Read Lea’s story before you meet them.");

        (await story.SubmitsAsync(button: "I have read it")).Shows("Read by Ben Cole (19 November).");
        (await ben.OpensAsync(FamilyModel.At(family))).ShowsNot("before you meet them").Shows("Read by Ben.");
    }

    [Theory, BothEngines]
    public async Task A_story_told_anew_is_to_be_read_again_and_the_first_telling_stays(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var (family, lea) = await ana.MeetsSomebodyAsync("Lea");
        await (await ana.OpensAsync(WriteStoryModel.At(lea))).SubmitsAsync(new { Text = "The first telling." });
        await (await ben.OpensAsync(StoryModel.At(lea))).SubmitsAsync(button: "I have read it");

        var anew = await ana.OpensAsync(WriteStoryModel.At(lea));
        anew.Shows("The first telling.");
        await anew.SubmitsAsync(new { Text = "The second telling." });

        (await ben.OpensAsync(FamilyModel.At(family))).Shows("The second telling.").Shows("Read Lea’s story before you meet them.");
        (await ben.OpensAsync(StoryModel.At(lea, 1))).Shows("The first telling.").Shows("This is an earlier telling.").Shows("Read by Ben Cole");
    }

    [Theory, BothEngines]
    public async Task Families_are_listed_by_name_or_by_when_we_last_met_a_page_at_a_time(string engine)
    {
        var ana = await AWorkerAsync(engine);
        (await ana.OpensAsync(FamiliesModel.At())).Shows("Nobody yet.");
        for (var i = 0; i < FamiliesModel.OnAPage; i++) await ana.MeetsSomebodyAsync($"Person{i:00}");
        var lately = await ARelationship.HeldByAsync(ana, "Zoe");
        await lately.MetAsync(ana.Place.Clock.Today.AddDays(-3));

        var first = await ana.OpensAsync(FamiliesModel.At());
        first.Shows("Person00").Shows("Page 1 of 2").ShowsNot("Zoe");
        (await first.FollowsAsync("More")).Shows("Zoe").Shows("Last met 3 days ago").ShowsNot("Person00");
        var met = await ana.OpensAsync(FamiliesModel.At(FamiliesModel.ByLastMet));
        Assert.StartsWith("Zoe", met.Document.QuerySelector(".found__name")!.TextContent, StringComparison.Ordinal);
        (await ana.OpensAsync("/families?sort=id;drop")).Answers(HttpStatusCode.BadRequest);
    }

    [Sweep, Theory, BothEngines]
    public async Task Every_strange_string_comes_back_from_every_box_as_it_was_typed(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (family, lea) = await ana.MeetsSomebodyAsync("Lea");
        await (await ana.OpensAsync(EditHelperModel.At(family))).SubmitsAsync(new { Name = "Nan" });
        var helper = (await ana.OpensAsync(HelpersModel.At(family))).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).First(h => h.Contains("/helper/", StringComparison.Ordinal));
        var strings = Strange.Strings().Where(s => !string.IsNullOrWhiteSpace(s) && s.Length <= Words.Line).ToList();

        await ComeBackAsync(ana, strings, EditNameModel.At(lea), ["Given", "Family", "KnownAs", "SayIt"]);
        await ComeBackAsync(ana, strings, EditPersonModel.At(lea), ["Pronouns", "Languages", "Interpreter", "FaithAndCulture"]);
        await ComeBackAsync(ana, strings, helper, ["Name", "Does", "Why"]);
        await ComeBackAsync(ana, strings, DescribeFamilyModel.At(family), ["Called", "Home"]);
        var story = string.Join('\n', Strange.Strings().Where(s => !s.Any(Turns)));
        (await (await ana.OpensAsync(WriteStoryModel.At(lea))).SubmitsAsync(new { Text = story })).Answers(HttpStatusCode.OK);
        Assert.Equal(story.ReplaceLineEndings("\n"), BoxOf(await ana.OpensAsync(WriteStoryModel.At(lea)), "Text").ReplaceLineEndings("\n"));
        foreach (var page in new[] { FamilyModel.At(family), PersonModel.At(lea), HelpersModel.At(family), FamiliesModel.At() }) Assert.Null((await ana.OpensAsync(page)).Document.QuerySelector("main script"));
    }

    private static async Task ComeBackAsync(Someone someone, List<string> strings, string address, string[] boxes)
    {
        var form = await someone.OpensAsync(address);
        foreach (var some in strings.Chunk(boxes.Length))
        {
            var fields = boxes.Zip(some).ToDictionary(f => f.First, f => (string?)f.Second);
            var answer = await form.SubmitsAsync(fields, "Keep it");
            var refused = some.Any(s => s.Any(Turns));
            answer.Answers(refused ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK);
            form = refused ? answer : await someone.OpensAsync(address);
            foreach (var (box, typed) in fields) Assert.Equal(OneLine(typed!), OneLine(BoxOf(form, box)));
            if (refused) form = await someone.OpensAsync(address);
        }
    }

    private static string BoxOf(SeenPage page, string box) => page.Document.GetElementById(box) is { } found ? found.GetAttribute("value") ?? found.TextContent : "";

    // A box of one line keeps no line ends, and blanks at the ends of a name are dropped.
    private static string OneLine(string text) => text.ReplaceLineEndings("").Trim(' ', '\t');

    private static bool Turns(char c) => c is '\0' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static async Task<Someone> AWorkerAsync(string engine)
    {
        var place = await Place.On(engine);
        return await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
    }
}
