using System.Globalization;
using System.Net;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Relationships;

namespace Alongside.Tests.Features;

public sealed class ThreadTests
{
    [Theory, BothEngines]
    public async Task The_thread_is_a_sentence_a_picture_and_a_table_of_the_same(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        var met = await lea.MetAsync(today.AddDays(-40));
        await lea.WithAsync((_, by) => new Entry(met, EntryKind.Line, "We walked round the lake.", Source.Seen, null, Audience.MyTeam, by));
        await lea.WithAsync((r, by) => CheckIn.FromThem(r, met.Id, lea.Person.Id, CheckInForm.Adult, 9, 9, 9, 9, false, null, Audience.MyTeam, by));
        await lea.WithAsync((r, by) =>
        {
            var torn = new Rupture(r, null, today.AddDays(-30), Whose.Ours, RuptureKind.PulledBack, "The letter", null, Audience.MyTeam, by);
            torn.Mend(today.AddDays(-10), "I said sorry", null, null, null, RuptureState.Repaired, by);
            return torn;
        });

        var thread = await ana.OpensAsync(ThreadModel.At(lea.Id));

        thread.Shows("Leanne and Ana").Shows("It began well.").Shows("Something came between us in").Shows("It was mended in");
        thread.Shows("We walked round the lake.").Shows("Pulled back").Shows("Mended").Shows("Leanne’s side: very good.");
        Assert.Equal(2, thread.Document.QuerySelectorAll("figure svg.thread").Length);
        Assert.Contains(thread.Document.QuerySelectorAll("table a"), a => a.GetAttribute("href") == $"/encounters/{met.Id}");
        Assert.DoesNotContain("9", string.Concat(thread.Document.QuerySelectorAll(".month-row .soft").Select(m => m.TextContent)), StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_is_kept_to_oneself_is_in_nobody_elses_thread(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        var leon = await ana.Place.WorkerAsync("Leon Baptiste", ana.Team);
        var met = await lea.MetAsync(today.AddDays(-5));
        var before = await leon.OpensAsync(ThreadModel.At(lea.Id));

        await lea.WithAsync((_, by) => new Entry(met, EntryKind.Line, "Only for me.", Source.Thought, null, Audience.OnlyMe, by));
        await lea.WithAsync((r, by) => new Rupture(r, null, today.AddDays(-3), Whose.Ours, RuptureKind.PushedBack, "Only for me too.", null, Audience.OnlyMe, by));
        await lea.WithAsync((r, by) => CheckIn.FromUs(r, null, 2, 2, 2, null, null, Audience.OnlyMe, by));

        (await ana.OpensAsync(ThreadModel.At(lea.Id))).Shows("Only for me.").Shows("Pushed back");
        Assert.Equal(before.Text, (await leon.OpensAsync(ThreadModel.At(lea.Id))).Text);
    }

    [Theory, BothEngines]
    public async Task Two_hundred_meetings_ask_the_record_no_more_often_than_twenty(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var lea = await ARelationship.HeldByAsync(ana);
        var today = place.Clock.Today;
        await MeetAsync(0, 20);
        await ana.OpensAsync(ThreadModel.At(lea.Id));
        var few = await AskedAsync();

        await MeetAsync(20, 200);

        var many = await AskedAsync();
        Assert.True(few > 0);
        Assert.Equal(few, many);

        async Task MeetAsync(int from, int until)
        {
            await using var door = ana.Door();
            var relationship = await door.OpenAsync(lea.Id);
            for (var i = from; i < until; i++)
            {
                var met = Encounter.Record(relationship, EncounterKind.Visit, new(today.AddDays(-i % 170), null, null), null, door.By);
                door.Add(met);
                door.Add(new Entry(met, EntryKind.Line, $"We met for the {i}th time.", Source.Seen, null, Audience.MyTeam, door.By));
                if (i % 10 == 0) door.Add(CheckIn.FromThem(relationship, met.Id, lea.Person.Id, CheckInForm.Adult, 9, 7, 9, 9, false, null, Audience.MyTeam, door.By));
            }
            await door.SaveAsync();
        }

        async Task<int> AskedAsync()
        {
            await using var asked = await CountedQueries.OfAsync(place);
            (await ana.OpensAsync(ThreadModel.At(lea.Id))).Answers(HttpStatusCode.OK);
            return asked.Count;
        }
    }

    [Theory, BothEngines]
    public async Task A_month_opens_and_a_long_table_has_pages_of_whole_months(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        await using (var door = ana.Door())
        {
            var relationship = await door.OpenAsync(lea.Id);
            for (var i = 0; i < 120; i++) door.Add(Encounter.Record(relationship, EncounterKind.Visit, new(today.AddDays(-i), null, null), null, door.By));
            await door.SaveAsync();
        }

        var thread = await ana.OpensAsync(ThreadModel.At(lea.Id));
        thread.Shows("120 meetings.");
        var rows = Meetings(thread);
        Assert.InRange(rows, 1, ThreadModel.RowsAtMost);
        for (var (pages, page) = (0, thread); page.Document.QuerySelector(".paging a") is { } earlier; pages++)
        {
            Assert.True(pages < 10);
            page = await ana.OpensAsync(ThreadModel.At(lea.Id) + earlier.GetAttribute("href"));
            rows += Meetings(page);
        }
        Assert.Equal(120, rows);

        var month = await ana.OpensAsync($"{ThreadModel.At(lea.Id)}?month={today.AddMonths(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture)}");
        Assert.Equal(DateTime.DaysInMonth(today.AddMonths(-1).Year, today.AddMonths(-1).Month), Meetings(month));
        month.Shows("The whole thread");
        (await ana.OpensAsync($"{ThreadModel.At(lea.Id)}?month=neverember")).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Two_hundred_meetings_ask_no_more_of_the_record_than_two(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        await using (var door = ana.Door())
        {
            var relationship = await door.OpenAsync(lea.Id);
            for (var i = 0; i < 200; i++) door.Add(Encounter.Record(relationship, EncounterKind.Visit, new(today.AddDays(-(i % 170)), null, null), null, door.By));
            await door.SaveAsync();
        }

        var thread = await ana.OpensAsync(ThreadModel.At(lea.Id));

        thread.Answers(HttpStatusCode.OK).Shows("200 meetings.");
        Assert.InRange(thread.Raw.Length, 10_000, 120_000);
    }

    [Theory, BothEngines]
    public async Task Continuity_is_words_on_a_screen_and_figures_only_in_the_export(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        var formula = await ana.Place.WorkerAsync("=HYPERLINK(1)", ana.Team);
        for (var i = 1; i <= 7; i++) await lea.MetAsync(today.AddDays(-i));
        for (var i = 8; i <= 10; i++) await lea.WithAsync((r, by) => Encounter.Record(r, EncounterKind.Call, new(today.AddDays(-i), null, null), null, new By(formula.Worker.Id, by.At, by.Team) { Day = by.Day }));

        var thread = await ana.OpensAsync(ThreadModel.At(lea.Id));
        thread.Shows("Two workers this year; Ana seven times in ten.").ShowsNot("UPC").ShowsNot("0.7");

        var export = await ana.OpensAsync(ContinuityExportModel.At(lea.Id));
        Assert.Contains("UPC,,0.7\r\n", export.Raw, StringComparison.Ordinal);
        Assert.Contains("meetings with,'=HYPERLINK(1),3\r\n", export.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Leanne", export.Raw, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task What_no_formula_defines_is_an_empty_cell(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        await lea.MetAsync(today);

        var export = await ana.OpensAsync(ContinuityExportModel.At(lea.Id));

        Assert.Contains("UPC,,1\r\nCOC,,\r\n", export.Raw, StringComparison.Ordinal);
        Assert.Contains("SECON,,\r\n", export.Raw, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_export_counts_meetings_leads_days_between_and_goodbyes_by_the_published_formulas(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        var leon = await ana.Place.WorkerAsync("Leon Baptiste", ana.Team);
        await (await ana.OpensAsync(DescribeModel.At(lea.Id))).SubmitsAsync(new { Leads = "True" });
        for (var i = 1; i <= 7; i++) await lea.MetAsync(today.AddDays(-i));
        for (var i = 8; i <= 9; i++) await lea.WithAsync((r, by) => Encounter.Record(r, EncounterKind.Call, new(today.AddDays(-i), null, null), null, new By(leon.Worker.Id, by.At, by.Team) { Day = by.Day }));
        await lea.MetAsync(today);
        await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { Next = leon.Worker.Id.ToString(), JointDay = RelationshipTests.Day(ana, 0) });

        var export = (await ana.OpensAsync(ContinuityExportModel.At(lea.Id))).Raw;

        // Eight of ten with one, two with the other, by hand: 0.8² + 0.2²; (Σn² − N) / (N(N − 1)); one change among nine pairs; (1 − 2 / 10.1) / (1 − 1 / 10.1).
        foreach (var line in new[] { "meetings,,10", "workers,,2", "UPC,,0.8", "COC,,0.6444444444444445", "HHI,,0.68", "SECON,,0.8888888888888888" }) Assert.Contains($"{line}\r\n", export, StringComparison.Ordinal);
        Assert.Equal((1 - (2 / 10.1)) / (1 - (1 / 10.1)), double.Parse(export.Split("MMCI,,")[1].Split('\r')[0], CultureInfo.InvariantCulture), 10);
        foreach (var line in new[] { "lead workers in 12 months,,2", "days without a lead worker,,0", "handovers,,1", "handovers with a joint visit,,1", "meetings with,Ana Petrov,8", "meetings with,Leon Baptiste,2" }) Assert.Contains($"{line}\r\n", export, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task The_thread_says_how_often_it_was_lately_beside_what_was_agreed(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        for (var i = 0; i < 3; i++) await lea.MetAsync(today.AddDays(-14 * i));
        (await ana.OpensAsync(ThreadModel.At(lea.Id))).ShowsNot("Lately it was");

        await lea.MetAsync(today.AddDays(-42));

        (await ana.OpensAsync(ThreadModel.At(lea.Id))).Shows("Lately it was about every two weeks.");
        await (await ana.OpensAsync(DescribeModel.At(lea.Id))).SubmitsAsync(new { Often = "Every Tuesday" });
        (await ana.OpensAsync(ThreadModel.At(lea.Id))).Shows("We agreed to meet: Every Tuesday. Lately it was about every two weeks.");
    }

    [Theory, BothEngines]
    public async Task A_family_reads_who_led_in_words(string engine)
    {
        var (ana, lea, today) = await TogetherAsync(engine);
        var leon = await ana.Place.WorkerAsync("Leon Baptiste", ana.Team);
        await (await ana.OpensAsync(DescribeModel.At(lea.Id))).SubmitsAsync(new { Leads = "True" });
        await lea.MetAsync(today);
        await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { Next = leon.Worker.Id.ToString(), JointDay = RelationshipTests.Day(ana, 0) });

        (await ana.OpensAsync(FamilyRelationshipsModel.At(lea.Family))).Shows("2 lead workers in twelve months.").Shows("1 of 1 handovers had a visit with everyone.").Shows("Leon Baptiste, since");
    }

    private static int Meetings(SeenPage page) => page.Document.QuerySelectorAll("table tbody a[href^='/encounters/']").Length;

    private static async Task<(Someone Ana, ARelationship Lea, DateOnly Today)> TogetherAsync(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        return (ana, await ARelationship.HeldByAsync(ana), Web.Access.Clock.DayOf(place.Clock.GetUtcNow()));
    }
}
