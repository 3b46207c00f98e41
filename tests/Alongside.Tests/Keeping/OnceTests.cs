using System.Net;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Today;
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

    [Theory, BothEngines]
    public async Task The_short_forms_of_a_day_are_saved_once_too(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var lea = await ARelationship.HeldByAsync(ana, "Lea");
        var promise = await lea.WithAsync((r, by) => new Promise(r, null, "Ring the school", by.Day, Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new Step(r, null, "Find the letter", StepOwner.Together, null, null, null, Audience.MyTeam, by));

        await TwiceAsync(AgendaModel.At(lea.Id), new { Wanted = "The bins." }, "Keep it first");
        await TwiceAsync(AgendaModel.At(lea.Id), new { Needed = "The school rang.", Because = "They asked twice." }, "Keep it");
        await TwiceAsync(TogetherModel.At(lea.Id), new { Want = "A quiet evening" }, "Keep it");
        await TwiceAsync(TogetherModel.At(lea.Id), new Dictionary<string, string?> { ["Line.Text"] = "Ask the caretaker", ["Line.Owner"] = nameof(StepOwner.Me) }, "Keep this step");
        await TwiceAsync(TodayModel.At(), new { Line = "We laughed at the kite." }, "Lea");
        await TwiceAsync(JustHappenedModel.At(), new { Line = "He read the form to me." }, "Lea");

        await using (var door = ana.Door())
        {
            await door.OpenAsync(lea.Id);
            Assert.Equal((2, 1, 2), (await door.Of<AgendaItem>().CountAsync(), await door.Of<Aim>().CountAsync(), await door.Of<Step>().CountAsync()));
            Assert.Equal(["He read the form to me.", "We laughed at the kite."], await door.Of<Entry>().Select(e => e.Text).Order().ToListAsync());
        }
        foreach (var (address, box) in new[] { (PromiseModel.At(promise.Id), "Why"), (TodayModel.At(), "Why"), (TogetherModel.At(lea.Id), "Cost") })
        {
            var forms = (await ana.OpensAsync(address)).Document.QuerySelectorAll($"main [name={box}]").Select(b => b.Closest("form")!).ToList();
            Assert.NotEmpty(forms);
            Assert.All(forms, form => Assert.NotNull(form.QuerySelector("input[name=Once]")));
        }
        await TwiceAsync(PromiseModel.At(promise.Id), new { Why = "They were shut." }, "Keep it");

        async Task TwiceAsync(string address, object fields, string button)
        {
            var page = await ana.OpensAsync(address);
            for (var sending = 0; sending < 2; sending++)
                (fields is IReadOnlyDictionary<string, string?> named ? await page.SubmitsAsync(named, button) : await page.SubmitsAsync(fields, button)).Answers(HttpStatusCode.OK);
        }
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
