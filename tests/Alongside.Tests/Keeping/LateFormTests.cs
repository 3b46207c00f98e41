using System.Net;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Families;

namespace Alongside.Tests.Keeping;

/// <summary>A form that is sent by hand, without script, when its visit is over.</summary>
public sealed class LateFormTests
{
    [Theory, BothEngines]
    public async Task Its_words_wait_for_whoever_wrote_them_and_nothing_is_saved(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        await ana.IsSignedOutAsync();

        (await page.SubmitsAsync(new { Given = "Lea", Home = "Larch Court" }, "Begin")).Shows("Come in").Shows("Your words are kept").ShowsNot("Lea").ShowsNot("Larch Court");

        await ana.ComesInAgainAsync();
        var again = await ana.OpensAsync(BeginFamilyModel.At());
        again.Shows("Your words from");
        Assert.Equal(("Lea", "Larch Court"), (Field(again, "Given"), Field(again, "Home")));
        (await again.SubmitsAsync(button: "Begin")).Answers(HttpStatusCode.OK).Shows("Lea");
    }

    [Theory, BothEngines]
    public async Task They_wait_after_a_night_too_and_no_longer_than_a_week(string engine)
    {
        var ana = await SomebodyAsync(await Place.NewAsync(engine));
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        ana.Place.Clock.Moves(TimeSpan.FromHours(15));

        (await page.SubmitsAsync(new { Given = "Lea" }, "Begin")).Shows("Your words are kept");
        ana.Place.Clock.Moves(TimeSpan.FromDays(8));
        (await page.SubmitsAsync(new { Given = "Mo" }, "Begin")).Shows("Come in").ShowsNot("Your words are kept");

        await ana.ComesInAgainAsync();
        Assert.Equal("Lea", Field(await ana.OpensAsync(BeginFamilyModel.At()), "Given"));
    }

    [Theory, BothEngines]
    public async Task Nobody_else_ever_sees_them_or_can_put_words_in_their_mouth(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var ben = await ana.Place.WorkerAsync("Ben Cole", ana.Team);
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        var bens = await ben.OpensAsync(BeginFamilyModel.At());
        await ana.IsSignedOutAsync();
        await ben.IsSignedOutAsync();

        var sealOfAna = page.Document.QuerySelector("input[name=Once]")!.GetAttribute("value");
        (await bens.SubmitsAsync(new { Given = "Not hers", Once = sealOfAna }, "Begin")).Shows("Come in").ShowsNot("Your words are kept");
        await page.SubmitsAsync(new { Given = "Lea" }, "Begin");

        await ben.ComesInAgainAsync();
        (await ben.OpensAsync(BeginFamilyModel.At())).ShowsNot("Lea").ShowsNot("Your words from");
        (await ben.OpensAsync("/today")).ShowsNot("Lea");
        await ana.ComesInAgainAsync();
        Assert.Equal("Lea", Field(await ana.OpensAsync(BeginFamilyModel.At()), "Given"));
    }

    [Theory, BothEngines]
    public async Task A_form_without_its_own_token_keeps_nothing(string engine)
    {
        var ana = await SomebodyAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        await ana.IsSignedOutAsync();

        (await page.SubmitsAsync(new Dictionary<string, string?> { ["Given"] = "Lea", ["__RequestVerificationToken"] = "another" }, "Begin")).ShowsNot("Your words are kept");

        await ana.ComesInAgainAsync();
        (await ana.OpensAsync(BeginFamilyModel.At())).ShowsNot("Your words from");
    }

    [Theory, BothEngines]
    public async Task A_device_that_was_handed_over_keeps_nothing_in_the_workers_name(string engine)
    {
        var ana = await SomebodyAsync(await Place.NewAsync(engine));
        var lea = await ARelationship.HeldByAsync(ana);
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        await (await ana.OpensAsync(HandOverModel.At(lea.Id))).SubmitsAsync(button: "Hand it over");
        ana.Place.Clock.Moves(TimeSpan.FromHours(1));

        (await page.SubmitsAsync(new { Given = "Mo" }, "Begin")).ShowsNot("Your words are kept");

        await ana.ComesInAgainAsync();
        (await ana.OpensAsync(BeginFamilyModel.At())).ShowsNot("Your words from");
    }

    private static async Task<Someone> SomebodyAsync(string engine) => await SomebodyAsync(await Place.On(engine));

    private static async Task<Someone> SomebodyAsync(Place place) => await place.WorkerAsync("Ana Petrov", await place.TeamAsync());

    private static string? Field(SeenPage page, string name) => page.Document.QuerySelector($"main [name={name}]")?.GetAttribute("value");
}
