using System.Net;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.FromFamilies;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Today;
using Alongside.Web.SignIn;
using AngleSharp.Html.Dom;

namespace Alongside.Tests.Features;

/// <summary>"I am not safe": the organisation's help stands there at once, and it reaches whoever is on duty.</summary>
public sealed class OurHelpTests
{
    [Theory, BothEngines]
    public async Task Help_stands_on_every_page_before_anything_is_sent(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        foreach (var address in new[] { OurModel.At(), FirstModel.At(), OurPeopleModel.At(), AgreedModel.At(), HowModel.At(), WrittenModel.At(), OurStoryModel.At(), OurChoiceModel.At(), WeekModel.At(), WellModel.At(), NowModel.At() })
            Assert.NotEmpty((await space.Lea.OpensAsync(address)).Document.QuerySelectorAll("a[href='tel:999']"));
    }

    /// <summary>Who reads it, and whom to ring now, on every page of the space that a link leads to and that has a box to write in.</summary>
    [Theory, BothEngines]
    public async Task Before_any_box_stands_who_will_read_it_and_whom_to_ring_now(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.OnDutyAsync(space.Ana);
        await space.WritesAsync("We walked.");
        await space.PlansAsync(2);
        await space.ReleaseAsync((await space.Family.WithAsync((relationship, by) => new Decided(relationship, "Two visits a week", "She asked.", "Leon", null, null, Audience.MyTeam, by))).Id);
        var pages = await BeforeBoxesAsync(space);

        foreach (var (address, before) in pages)
        {
            Assert.True(before.Any(p => p.ClassList.Contains("who-reads")), $"{address} does not say before its first box who will read it.");
            Assert.True(before.Any(p => p.ClassList.Contains("tel")), $"{address} does not say before its first box whom to ring now.");
        }
        Assert.True(pages.Count >= 12, string.Join(", ", pages.Keys));
    }

    [Theory, BothEngines]
    public async Task Before_any_box_stands_when_somebody_next_looks_and_the_organisations_own_number(string engine)
    {
        var place = await Place.NewAsync(engine);
        await using (var db = SignInDb.Of(place.Engine))
        {
            var house = new Organisation("Thornbeck", place.Clock.GetUtcNow());
            house.Describe("Thornbeck", "Stay with them.", "The duty worker, 01632 960 144", "Every weekday morning at nine");
            db.Add(house);
            await db.SaveChangesAsync();
        }
        var space = await AnOurSpace.InAsync(place);
        await space.WritesAsync("We walked.");

        var pages = await BeforeBoxesAsync(space);

        foreach (var (address, before) in pages)
        {
            var said = string.Join(' ', before.Select(p => p.TextContent));
            Assert.True(said.Contains("When somebody looks: Every weekday morning at nine.", StringComparison.Ordinal) && said.Contains("01632 960 144", StringComparison.Ordinal), $"{address}: {said}");
        }
        Assert.True(pages.Count >= 8, string.Join(", ", pages.Keys));
    }

    /// <summary>Every page of hers with a box to write in that somebody will read, and what stands before its first one.</summary>
    private static async Task<Dictionary<string, List<AngleSharp.Dom.IElement>>> BeforeBoxesAsync(AnOurSpace space)
    {
        var (pages, seen, next) = (new Dictionary<string, List<AngleSharp.Dom.IElement>>(), new HashSet<string>(), new Queue<string>([OurModel.At(), OurDrawingsModel.At(), OffModel.At()]));
        while (next.TryDequeue(out var address))
        {
            if (!seen.Add(address)) continue;
            var page = (await space.Lea.OpensAsync(address)).Answers(HttpStatusCode.OK);
            foreach (var link in page.Document.QuerySelectorAll("main a[href^='/our']")) next.Enqueue(link.GetAttribute("href")!);
            var parts = page.Document.QuerySelectorAll("main .who-reads, main a.tel, main textarea, main input:not([type=hidden]):not([type=radio]):not([type=checkbox])").ToList();
            var box = parts.FindIndex(p => p is IHtmlInputElement or IHtmlTextAreaElement);
            if (box >= 0 && !IsOfTheirDevice(address)) pages[address] = parts[..box];
        }
        return pages;

        // What is typed there is about a device, and nobody reads it.
        static bool IsOfTheirDevice(string address) => address is "/our/account" or "/our/messages";
    }

    [Theory, BothEngines]
    public async Task It_reaches_whoever_is_on_duty_at_once_until_somebody_answers(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.OnDutyAsync(space.Ana);
        var page = (await space.Lea.OpensAsync(OurModel.At())).Shows("On duty today: Ana.");

        (await page.SubmitsAsync(button: "Tell Ana now")).Shows("Call 999").Shows("Nobody has seen this yet.");

        foreach (var who in new[] { space.Ana, space.Leon, space.Maureen }) (await who.OpensAsync(TodayModel.At())).Shows("Lea told us today");
        var ask = await OurPeopleTests.OnlyAskAsync(space.Lea);
        await space.Ana.OpensAsync(AnswerAskModel.At(ask));
        (await space.Lea.OpensAsync(NowModel.At())).Shows("Ana saw this today.");

        await (await space.Ana.OpensAsync(TodayModel.At())).SubmitsAsync(new { Answer = "I rang you just now." }, "Answer Lea");

        (await space.Lea.OpensAsync(NowModel.At())).Shows("Ana answered today: I rang you just now.");
        foreach (var who in new[] { space.Ana, space.Leon, space.Maureen }) (await who.OpensAsync(TodayModel.At())).ShowsNot("Lea told us");
    }

    [Theory, BothEngines]
    public async Task Where_nobody_is_on_duty_it_says_whom_to_ring_and_promises_nothing(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        (await space.Lea.OpensAsync(NowModel.At())).Shows("Nobody is on duty here just now. Please ring the number above.").ShowsNot("This reaches");
    }

    [Theory, BothEngines]
    public async Task The_worker_it_may_be_about_can_be_left_out(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        await (await space.Lea.OpensAsync(NowModel.At())).SubmitsAsync(new { Text = "It is Leon.", NotTheWorker = "true" }, "Tell them");

        (await space.Leon.OpensAsync(TodayModel.At())).ShowsNot("It is Leon.").ShowsNot("Lea told us");
        (await space.Maureen.OpensAsync(TodayModel.At())).Shows("It is Leon.");
    }

    [Theory, BothEngines]
    public async Task Duty_is_set_by_whoever_looks_after_the_team_and_by_nobody_else(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var other = await space.Place.WorkerAsync("Pia Lund", await space.Place.TeamAsync(), Role.Supervisor);
        (await other.OpensAsync(SetDutyModel.At(space.Team.Id))).Answers(HttpStatusCode.NotFound);
        (await space.Leon.OpensAsync(SetDutyModel.At(space.Team.Id))).Answers(HttpStatusCode.NotFound);

        var page = await space.Maureen.OpensAsync(SetDutyModel.At(space.Team.Id));
        await page.SubmitsAsync(new Dictionary<string, string?> { ["On[0]"] = space.Leon.Worker.Id.ToString() }, "Keep it");

        (await space.Lea.OpensAsync(OurModel.At())).Shows("On duty today: Leon.");
        await (await space.Maureen.OpensAsync(SetDutyModel.At(space.Team.Id))).SubmitsAsync(new Dictionary<string, string?> { ["On[0]"] = "" }, "Keep it");
        (await space.Lea.OpensAsync(OurModel.At())).ShowsNot("On duty today");
    }
}
