using System.Net;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Keeping;

public sealed class OnceTests
{
    [Theory, BothEngines]
    public async Task Sent_twice_it_is_saved_once_and_both_answers_lead_to_the_same_place(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());

        var first = await page.SubmitsAsync(new { Given = "Lea" }, "Begin");
        var second = await page.SubmitsAsync(new { Given = "Lea" }, "Begin");

        Assert.Equal(first.Answers(HttpStatusCode.OK).Address, second.Answers(HttpStatusCode.OK).Address);
        Assert.Equal(1, await FamiliesOf(ana));
    }

    [Theory, BothEngines]
    public async Task Sent_eight_times_at_once_it_is_saved_once(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => page.SubmitsAsync(new { Given = "Lea" }, "Begin")));

        Assert.Single(answers.Select(a => a.Answers(HttpStatusCode.OK).Address).Distinct());
        Assert.Equal(1, await FamiliesOf(ana));
    }

    [Theory, BothEngines]
    public async Task The_same_form_with_other_words_is_no_repeat_and_the_person_decides(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        await page.SubmitsAsync(new { Given = "Lea" }, "Begin");

        var asked = await page.SubmitsAsync(new { Given = "Mo" }, "Begin");

        asked.Answers(HttpStatusCode.Conflict).Shows("This was saved before, with other words. Yours are still below.");
        Assert.Equal("Mo", asked.Document.QuerySelector("[name=Given]")!.GetAttribute("value"));
        Assert.Equal(1, await FamiliesOf(ana));
        (await asked.FollowsAsync("See what was saved")).Shows("Lea");
        (await asked.SubmitsAsync(button: "Begin")).Answers(HttpStatusCode.OK).Shows("Mo");
        Assert.Equal(2, await FamiliesOf(ana));
    }

    [Theory, BothEngines]
    public async Task A_script_is_told_where_to_go_and_opens_nothing_twice(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());

        var refused = await page.SendsByScriptAsync(new { Given = " " }, "Begin");
        var saved = await page.SendsByScriptAsync(new { Given = "Lea" }, "Begin");
        var repeated = await page.SendsByScriptAsync(new { Given = "Lea" }, "Begin");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Write any one name", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (saved.StatusCode, repeated.StatusCode));
        Assert.StartsWith("/families/", saved.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(saved.Headers.Location, repeated.Headers.Location);
    }

    [Theory, BothEngines]
    public async Task A_form_that_somebody_else_opened_saves_nothing(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var anas = await ana.OpensAsync(BeginFamilyModel.At());

        var refused = await (await ben.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(new { Given = "Mo", Once = anas.Document.QuerySelector("[name=Once]")!.GetAttribute("value") }, "Begin");

        refused.Answers(HttpStatusCode.UnprocessableEntity).Shows("Look through your words and send them again.");
        (await refused.SubmitsAsync(button: "Begin")).Answers(HttpStatusCode.OK).Shows("Mo");
    }

    private static async Task<Someone> SomebodyAsync(string engine)
    {
        var place = await Place.On(engine);
        return await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
    }

    private static async Task<int> FamiliesOf(Someone someone)
    {
        await using var door = someone.Door();
        return await door.Families().CountAsync();
    }
}
