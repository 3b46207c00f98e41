using System.Net;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Today;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Keeping;

public sealed class DraftTests
{
    [Theory, BothEngines]
    public async Task Words_come_back_after_a_closed_tab(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());

        Assert.Equal(HttpStatusCode.NoContent, (await page.TypesAsync(new { Given = "Lea", Home = "Larch" })).StatusCode);

        var again = await ana.OpensAsync(BeginFamilyModel.At());
        again.Shows("Your words from 09:30 are here.");
        Assert.Equal("Larch", Field(again, "Home"));
        Assert.Equal("1", Form(again).GetAttribute("data-keep-at"));
    }

    [Theory, BothEngines]
    public async Task Words_stay_in_the_form_they_were_typed_into(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var (lea, carl) = (await ARelationship.HeldByAsync(ana), await ARelationship.HeldByAsync(ana, "Carl"));
        await (await ana.OpensAsync(WriteUpModel.At(lea.Id))).TypesAsync(new { Line = "We walked." });

        foreach (var other in new[] { WriteUpModel.At(carl.Id), QuickNoteModel.At(lea.Id), PlanMeetingModel.At(lea.Id), BeginFamilyModel.At() })
            (await ana.OpensAsync(other)).Answers(HttpStatusCode.OK).ShowsNot("Your words from").ShowsNot("We walked.");

        Assert.Contains("We walked.", (await ana.OpensAsync(WriteUpModel.At(lea.Id))).Shows("Your words from 09:30 are here.").Raw, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_they_want_first_is_kept_as_one_types_and_stays_theirs(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var lea = await ARelationship.HeldByAsync(ana);
        await lea.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, "The bins.", null, null, null, true, false, Audience.MyTeam, by));
        await (await ana.OpensAsync(AgendaModel.At(lea.Id))).TypesAsync(new { Wanted = "The letter came again.", Hard = "true" });

        var again = await ana.OpensAsync(AgendaModel.At(lea.Id));

        again.Shows("Your words from 09:30 are here.");
        Assert.Equal("The letter came again.", Field(again, "Wanted"));
        Assert.True(Form(again).Closest("details")!.HasAttribute("open"));
        (await again.SubmitsAsync(button: "Keep it first")).Shows("“The letter came again.”").ShowsNot("Your words from");
        await using var door = ana.Door();
        await door.OpenAsync(lea.Id);
        Assert.Equal((Whose.Theirs, true), (await door.Of<AgendaItem>().Where(a => a.Text == "The letter came again.").Select(a => new { a.Whose, a.Hard }).ToListAsync()).ConvertAll(a => (a.Whose, a.Hard)).Single());
    }

    [Theory, BothEngines]
    public async Task Each_form_of_a_page_keeps_its_own_words(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var lea = await ARelationship.HeldByAsync(ana);
        var agenda = await ana.OpensAsync(AgendaModel.At(lea.Id));
        await agenda.TypesAsync(new { Wanted = "The letter came again." });
        await agenda.TypesAsync(new { Needed = "The school rang.", Because = "They asked twice.", ByDay = "2026-04-01", Audience = nameof(Audience.OnlyMe) });

        var again = await ana.OpensAsync(AgendaModel.At(lea.Id));

        Assert.Equal(("The letter came again.", "The school rang.", "They asked twice.", "2026-04-01"), (ValueOf(again, "Wanted"), ValueOf(again, "Needed"), ValueOf(again, "Because"), ValueOf(again, "ByDay")));
        Assert.All(again.Document.QuerySelectorAll("form[data-keep-url]"), form => Assert.True(form.Closest("details")!.HasAttribute("open")));
        Assert.Equal([("Theirs", nameof(Audience.MyTeam)), ("Ours", nameof(Audience.OnlyMe))], again.Document.QuerySelectorAll("[name=Audience][checked]").Select(r => (r.Closest("form")!.QuerySelector("[name=Whose]")!.GetAttribute("value")!, r.GetAttribute("value")!)));
        var saved = await again.SubmitsAsync(button: "Keep it");
        saved.Answers(HttpStatusCode.OK).Shows("The school rang.");
        Assert.Equal(("", "The letter came again."), (ValueOf(saved, "Needed"), ValueOf(saved, "Wanted")));
        Assert.Equal(HttpStatusCode.Gone, (await again.TypesAsync(new { Needed = "The school" }, at: 9)).StatusCode);
    }

    [Theory, BothEngines]
    public async Task What_we_both_want_and_a_small_step_are_kept_side_by_side(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var lea = await ARelationship.HeldByAsync(ana);
        var page = await ana.OpensAsync(TogetherModel.At(lea.Id));
        await page.TypesAsync(new { Want = "A quiet evening", HowWeKnow = "We laugh at supper." });
        await page.TypesAsync(new Dictionary<string, string> { ["Line.Text"] = "Ask the caretaker", ["Line.Owner"] = nameof(StepOwner.Me), ["Audience"] = nameof(Audience.OnlyMe) });

        var again = await ana.OpensAsync(TogetherModel.At(lea.Id));

        Assert.Equal(("A quiet evening", "We laugh at supper.", "Ask the caretaker", nameof(StepOwner.Me)), (ValueOf(again, "Want"), ValueOf(again, "HowWeKnow"), ValueOf(again, "Line.Text"), ValueOf(again, "Line.Owner")));
        Assert.True(again.Document.QuerySelector("#want-MyTeam")!.HasAttribute("checked"));
        Assert.True(again.Document.QuerySelector("#step-OnlyMe")!.HasAttribute("checked"));
        var afresh = await again.SubmitsAsync(button: "Start afresh");
        Assert.Equal(("", "Ask the caretaker"), (ValueOf(afresh, "Want"), ValueOf(afresh, "Line.Text")));
        Assert.Equal("A quiet evening", ValueOf(await afresh.SubmitsAsync(button: "Bring them back"), "Want"));
    }

    [Theory, BothEngines]
    public async Task A_line_begun_on_today_is_there_again_until_it_is_saved(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var lea = await ARelationship.HeldByAsync(ana, "Lea");
        await (await ana.OpensAsync(TodayModel.At())).TypesAsync(new { Line = "We laughed at the kite." });

        var today = await ana.OpensAsync(TodayModel.At());
        Assert.Equal("We laughed at the kite.", ValueOf(today, "Line"));
        today.Shows("Your words from 09:30 are here.").ShowsNot("Not finished yet");
        Assert.Equal("We laughed at the kite.", ValueOf(await ana.OpensAsync(JustHappenedModel.At()), "Line"));
        Assert.Equal("", ValueOf(await ana.OpensAsync(QuickNoteModel.At(lea.Id)), "Line") ?? "");
        Assert.Equal("", ValueOf(await today.SubmitsAsync(button: "Start afresh"), "Line") ?? "");
        var back = await (await ana.OpensAsync(TodayModel.At())).SubmitsAsync(button: "Bring them back");
        (await back.SubmitsAsync(button: "Lea")).Answers(HttpStatusCode.OK).Shows("We laughed at the kite.");

        Assert.Equal("", ValueOf(await ana.OpensAsync(TodayModel.At()), "Line") ?? "");
        Assert.Equal("", ValueOf(await ana.OpensAsync(JustHappenedModel.At()), "Line") ?? "");
    }

    [Theory, BothEngines]
    public async Task What_a_mother_began_is_there_again_where_she_typed_it_and_nowhere_else(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.WritesAsync("Leanne kept every letter.");
        await space.WritesAsync("The kettle was on.", EntryKind.Seen);
        await (await space.Lea.OpensAsync(OurModel.At())).TypesAsync(new { Text = "Someone parks in my space." });
        await (await space.Lea.OpensAsync(WrittenModel.At())).TypesAsync(new { Text = "It was Jordan." });
        await (await space.Lea.OpensAsync(OurStoryModel.At())).TypesAsync(new { Line = "Ring before you come.", Kind = "Meeting" });

        var written = await space.Lea.OpensAsync(WrittenModel.At());

        Assert.Equal(["", "It was Jordan."], written.Document.QuerySelectorAll("main textarea[name=Text]").OfType<AngleSharp.Html.Dom.IHtmlTextAreaElement>().Select(t => t.Value).Order(StringComparer.Ordinal));
        Assert.Equal("Someone parks in my space.", ValueOf(await space.Lea.OpensAsync(OurModel.At()), "Text"));
        Assert.Equal("Someone parks in my space.", ValueOf(await space.Lea.OpensAsync(FirstModel.At()), "Text"));
        var story = await space.Lea.OpensAsync(OurStoryModel.At());
        Assert.Equal(("", "Ring before you come.", "Meeting"), (ValueOf(story, "Text"), ValueOf(story, "Line"), ValueOf(story, "Kind")));
        (await space.Leon.OpensAsync(TodayModel.At())).ShowsNot("Someone parks in my space.");
        var theirs = written.Document.QuerySelectorAll("main textarea[name=Text]").OfType<AngleSharp.Html.Dom.IHtmlTextAreaElement>().Single(t => t.Value.Length > 0).Form!;
        (await written.SendsAsync(theirs, new Dictionary<string, string>())).Answers(HttpStatusCode.OK).Shows("It was Jordan.").ShowsNot("Your words from");
    }

    [Theory, BothEngines]
    public async Task Words_come_back_after_the_visit_has_ended_and_the_open_page_can_go_on(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        await page.TypesAsync(new { Given = "Lea" });
        await ana.IsSignedOutAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await page.TypesAsync(new { Given = "Lea and Mo" }, at: 2)).StatusCode);

        await ana.ComesInAgainAsync();

        Assert.Equal("Lea", Field(await ana.OpensAsync(BeginFamilyModel.At()), "Given"));
        Assert.Equal(HttpStatusCode.NoContent, (await page.TypesAsync(new { Given = "Lea and Mo" }, at: 3)).StatusCode);
        (await page.SubmitsAsync(new { Given = "Lea" }, "Begin")).Answers(HttpStatusCode.OK).Shows("Lea");
    }

    [Theory, BothEngines]
    public async Task A_saved_form_leaves_no_draft_behind_and_none_that_came_late_is_born_again(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        await page.TypesAsync(new { Given = "Lea" });
        await page.SubmitsAsync(new { Given = "Lea" }, "Begin");

        Assert.Equal(HttpStatusCode.Gone, (await page.TypesAsync(new { Given = "Le" }, at: 9)).StatusCode);

        (await ana.OpensAsync(BeginFamilyModel.At())).ShowsNot("Your words from");
    }

    [Theory, BothEngines]
    public async Task A_form_that_was_refused_keeps_its_draft(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        await page.TypesAsync(new { Home = "Larch Court" });

        var refused = await page.SubmitsAsync(new { Given = " ", Home = "Larch Court" }, "Begin");

        refused.Answers(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(HttpStatusCode.NoContent, (await refused.TypesAsync(new { Home = "Larch Court 4" }, at: 2)).StatusCode);
        Assert.Equal("Larch Court 4", Field(await ana.OpensAsync(BeginFamilyModel.At()), "Home"));
    }

    [Theory, BothEngines]
    public async Task A_second_tab_never_overwrites_words_it_has_not_seen(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var first = await ana.OpensAsync(BeginFamilyModel.At());
        var second = await ana.OpensAsync(BeginFamilyModel.At());
        await first.TypesAsync(new { Given = "Lea" }, at: 1, tab: "first");
        await first.TypesAsync(new { Given = "Lea N" }, at: 2, tab: "first");

        var refused = await second.TypesAsync(new { Given = "Mo" }, at: 1, tab: "second");

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal("{\"at\":2}", await refused.Content.ReadAsStringAsync());
        Assert.Equal("Lea N", Field(await ana.OpensAsync(BeginFamilyModel.At()), "Given"));
        Assert.Equal(HttpStatusCode.NoContent, (await second.TypesAsync(new { Given = "Mo" }, at: 3, tab: "second")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await first.TypesAsync(new { Given = "Lea No" }, at: 3, tab: "first")).StatusCode);
        Assert.Equal("Mo", Field(await ana.OpensAsync(BeginFamilyModel.At()), "Given"));
    }

    [Theory, BothEngines]
    public async Task Nobody_else_sees_the_words_or_can_keep_theirs_in_their_place(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var anas = await ana.OpensAsync(BeginFamilyModel.At());
        await anas.TypesAsync(new { Given = "Lea" });

        (await ben.OpensAsync(BeginFamilyModel.At())).ShowsNot("Lea").ShowsNot("Your words from");

        var sealedForAna = Form(anas).GetAttribute("data-keep-url")!;
        var bens = await ben.OpensAsync(BeginFamilyModel.At());
        Form(bens).SetAttribute("data-keep-url", sealedForAna);
        Assert.Equal(HttpStatusCode.NotFound, (await bens.TypesAsync(new { Given = "Mo" }, at: 2)).StatusCode);
        Form(bens).SetAttribute("data-keep-url", "/drafts/begin-family");
        Assert.Equal(HttpStatusCode.NotFound, (await bens.TypesAsync(new { Given = "Mo" }, at: 2)).StatusCode);
        Assert.Equal("Lea", Field(await ana.OpensAsync(BeginFamilyModel.At()), "Given"));
    }

    [Theory, BothEngines]
    public async Task Without_script_a_plain_button_keeps_the_words(string engine)
    {
        var ana = await SomebodyAsync(engine);

        var kept = await (await ana.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(new { Given = " ", Home = "Larch Court" }, "Keep for later");

        kept.Answers(HttpStatusCode.OK).Shows("Your words from 09:30 are here.");
        Assert.Equal("Larch Court", Field(await ana.OpensAsync(BeginFamilyModel.At()), "Home"));
        (await ana.OpensAsync("/families")).ShowsNot("Larch Court");
    }

    [Theory, BothEngines]
    public async Task The_plain_button_too_says_when_other_words_were_kept_meanwhile(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var second = await ana.OpensAsync(BeginFamilyModel.At());
        await (await ana.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(new { Given = "Lea" }, "Keep for later");

        var both = await second.SubmitsAsync(new { Given = "Mo" }, "Keep for later");

        both.Answers(HttpStatusCode.Conflict).Shows("Other words for this page were kept meanwhile.");
        Assert.Equal("Mo", Field(both, "Given"));
        Assert.Equal("Lea", Field(await both.FollowsAsync("Show the other words"), "Given"));
        Assert.Equal("Mo", Field(await both.SubmitsAsync(button: "Keep for later"), "Given"));
    }

    [Theory, BothEngines]
    public async Task Starting_afresh_can_be_taken_back(string engine)
    {
        var ana = await SomebodyAsync(engine);
        await (await ana.OpensAsync(BeginFamilyModel.At())).TypesAsync(new { Given = "Lea" });

        var afresh = await (await ana.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(button: "Start afresh");

        Assert.Equal("", Field(afresh, "Given"));
        Assert.Equal(HttpStatusCode.NoContent, (await afresh.TypesAsync(new { Given = "Mo" })).StatusCode);
        Assert.Equal("Lea", Field(await afresh.SubmitsAsync(button: "Bring them back"), "Given"));
    }

    [Theory, BothEngines]
    public async Task What_is_unfinished_is_listed_for_the_one_who_wrote_it(string engine)
    {
        var ana = await SomebodyAsync(engine);
        await (await ana.OpensAsync(BeginFamilyModel.At())).TypesAsync(new { Given = "Lea" });

        await using var door = ana.Door();
        var unfinished = Assert.Single(await door.MyDraftsAsync());

        Assert.Equal((BeginFamilyModel.At(), "Who have you met?"), (unfinished.Address, unfinished.Title));
    }

    [Theory, BothEngines]
    public async Task Rows_that_were_added_and_what_came_up_are_there_again_as_they_were(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var (address, items) = await WriteUpWithTwoItemsAsync(ana);
        var typed = new Dictionary<string, string>
        {
            ["Line"] = "We walked.", [$"Came[{items[0]}]"] = "Reached", [$"Came[{items[1]}]"] = "Waiting",
            ["Steps[0].Text"] = "Photo of page two", ["Steps[0].Owner"] = "Them", ["Steps[1].Text"] = "Ask about the pool", ["Steps[1].Owner"] = "Together",
            ["Steps[2].Text"] = "Ring Nan", ["Steps[2].Owner"] = "SomeoneElse", ["Steps[2].OtherName"] = "Bev", ["Steps[2].How"] = "After school",
            ["Worries[0].Text"] = "The stairs", ["Worries[0].Source"] = "Seen", ["Worries[1].Text"] = "The dog", ["Worries[1].Source"] = "Said",
        };
        await (await ana.OpensAsync(address)).TypesAsync(typed);

        var again = await ana.OpensAsync(address);

        foreach (var (name, words) in typed) Assert.Equal(words, ValueOf(again, name));
        var saved = await again.SubmitsAsync(button: "Save it");
        saved.Answers(HttpStatusCode.OK).Shows("Photo of page two").Shows("Ask about the pool").Shows("Ring Nan").Shows("The stairs").Shows("The dog");
    }

    [Theory, BothEngines]
    public async Task Without_script_a_row_more_loses_nothing_and_the_plain_button_keeps_all_of_them(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var (address, items) = await WriteUpWithTwoItemsAsync(ana);
        var page = await (await ana.OpensAsync(address)).SubmitsAsync(new Dictionary<string, string?> { ["Line"] = "We walked.", [$"Came[{items[0]}]"] = "Reached", ["Steps[0].Text"] = "One", ["Steps[1].Text"] = "Two" }, "Add another step");
        Assert.Equal(("One", "Two", ""), (ValueOf(page, "Steps[0].Text"), ValueOf(page, "Steps[1].Text"), ValueOf(page, "Steps[2].Text")));

        await page.SubmitsAsync(new Dictionary<string, string?> { ["Steps[2].Text"] = "Three", ["Steps[2].Owner"] = "Me" }, "Keep for later");

        var again = await ana.OpensAsync(address);
        Assert.Equal(("We walked.", "Reached", "Three", "Me"), (ValueOf(again, "Line"), ValueOf(again, $"Came[{items[0]}]"), ValueOf(again, "Steps[2].Text"), ValueOf(again, "Steps[2].Owner")));
    }

    private static async Task<(string Address, IReadOnlyList<string> Items)> WriteUpWithTwoItemsAsync(Someone ana)
    {
        var lea = await ARelationship.HeldByAsync(ana);
        var items = new List<string>();
        foreach (var text in new[] { "The bin store", "Swimming" }) items.Add((await lea.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, text, null, null, null, true, false, Audience.MyTeam, by))).Id.ToString());
        return (WriteUpModel.At(lea.Id), items);
    }

    private static string? ValueOf(SeenPage page, string name)
    {
        var boxes = page.Document.QuerySelectorAll($"main [name='{name}']");
        return boxes.FirstOrDefault(b => b.GetAttribute("type") is "radio" && b.HasAttribute("checked"))?.GetAttribute("value")
            ?? boxes.Where(b => b.GetAttribute("type") is not "radio").Select(b => b is AngleSharp.Html.Dom.IHtmlTextAreaElement area ? area.Value : b.GetAttribute("value")).FirstOrDefault();
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_a_draft_is_refused(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await page.TypesAsync(new { Given = new string('a', 600_000) })).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.TypesAsync(new { Given = "Lea" }, at: -1)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.TypesAsync(new { Given = "Lea" }, tab: new string('t', 41))).StatusCode);
        Form(page).QuerySelector("input[name=__RequestVerificationToken]")!.SetAttribute("value", "another");
        Assert.Equal(HttpStatusCode.BadRequest, (await page.TypesAsync(new { Given = "Lea" })).StatusCode);
        (await ana.OpensAsync(BeginFamilyModel.At())).ShowsNot("Your words from");
    }

    private static async Task<Someone> SomebodyAsync(string engine)
    {
        var place = await Place.On(engine);
        return await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
    }

    private static AngleSharp.Dom.IElement Form(SeenPage page) => page.Document.QuerySelector("form[data-keep-url]")!;

    private static string? Field(SeenPage page, string name) => page.Document.QuerySelector($"main [name={name}]")?.GetAttribute("value");
}
