using System.Net;
using Alongside.Domain;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.FromFamilies;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Today;

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
