using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Requests;

namespace Alongside.Tests.Features;

/// <summary>Somebody's own pages speak the language that they choose, and nobody else chooses it for them.</summary>
public sealed class LanguageTests
{
    private static string LanguageOf(SeenPage page) => $"{page.Document.DocumentElement.GetAttribute("lang")} {page.Document.DocumentElement.GetAttribute("dir")}";

    private static async Task<SeenPage> OpensAskingForAsync(Someone who, string address, string languages)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        return await SeenPage.ReadAsync(who, await who.SendAsync(request));
    }

    private static Task<SeenPage> ChoosesAsync(SeenPage page, string language)
    {
        var form = page.Document.QuerySelectorAll("footer form").OfType<IHtmlFormElement>().Single();
        foreach (var other in form.QuerySelectorAll("button").Where(b => b.GetAttribute("value") != language).ToList()) other.Remove();
        return page.SendsAsync(form, new Dictionary<string, string>());
    }

    [Theory, BothEngines]
    public async Task A_language_is_kept_with_the_person_on_every_device_of_theirs(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        var page = await ChoosesAsync(await space.Lea.OpensAsync(WeekModel.At()), "Arabic");

        Assert.Equal((WeekModel.At(), "ar rtl"), (page.Address, LanguageOf(page)));
        var elsewhere = await OpensAskingForAsync(space.Lea.OnANewDevice(), OurPeopleModel.At(), "pl");
        Assert.Equal("ar rtl", LanguageOf(elsewhere));
        elsewhere.Shows("من في حياتي");
    }

    [Theory, BothEngines]
    public async Task While_nobody_has_chosen_the_browser_s_language_is_spoken(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        Assert.Equal("pl ltr", LanguageOf(await OpensAskingForAsync(space.Lea, OurModel.At(), "de, pl-PL;q=0.9, en;q=0.8")));
        Assert.Equal("en ltr", LanguageOf(await OpensAskingForAsync(space.Lea, OurModel.At(), "de, ar;q=0")));
        Assert.Equal("en ltr", LanguageOf(await space.Lea.OpensAsync(OurModel.At())));
    }

    [Theory, BothEngines]
    public async Task Before_signing_in_the_choice_travels_in_the_address_and_in_no_cookie(string engine)
    {
        var phone = (await Place.On(engine)).Stranger();

        foreach (var door in new[] { NotesModel.At(), OurSignInModel.At(), ComeModel.At() })
        {
            var page = await OpensAskingForAsync(phone, door, "pl");
            Assert.Equal("pl ltr", LanguageOf(page));
            var turned = await page.FollowsAsync("العربية");
            Assert.Equal("ar rtl", LanguageOf(turned));
            Assert.Contains(turned.Document.QuerySelectorAll("nav a"), a => a.TextContent == "Polski");
        }
        Assert.DoesNotContain("ar", (await phone.CookiesAsync()).Split("; ").Select(c => c.Split('=')[1]));
    }

    [Theory, BothEngines]
    public async Task Whoever_asks_for_help_is_spoken_to_in_their_language_until_they_are_thanked(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (anybody, nadia) = (place.Stranger(), await place.WorkerAsync("Nadia Rahimi", role: Role.FrontDoor));
        Assert.Equal("ar rtl", LanguageOf(await OpensAskingForAsync(anybody, AskForHelpModel.At(), "ar")));

        var page = await (await anybody.OpensAsync(AskForHelpModel.At())).FollowsAsync("Polski");
        Assert.Equal("pl ltr", LanguageOf(page));
        page.Shows("W czym pomóc najpierw?");
        Assert.Empty(page.Document.QuerySelectorAll("main [lang=en]:not(a)"));
        place.Clock.Moves(AskSeal.Soonest);
        var refused = await page.SubmitsAsync(new { Who = "Myself", Wants = "" }, "Wyślij");
        Assert.Equal("pl ltr", LanguageOf(refused.Answers(HttpStatusCode.UnprocessableEntity)));
        var thanks = await refused.SubmitsAsync(new { Wants = "Nie śpimy." }, "Wyślij");

        Assert.Equal("pl ltr", LanguageOf(thanks));
        Assert.Empty(thanks.Shows("Dziękujemy za prośbę").Document.QuerySelectorAll("main [lang=en]"));
        (await nadia.OpensAsync(RequestsModel.At())).Shows("Nie śpimy.");
        Assert.Equal("pl ltr", LanguageOf(await OpensAskingForAsync(anybody, WhatWeOfferModel.At(), "pl")));
    }

    [Theory, BothEngines]
    public async Task What_was_chosen_at_the_door_is_remembered_once_somebody_is_in(string engine)
    {
        var place = await Place.On(engine);
        var worker = await place.WorkerAsync("Ottoline Quarrie", await place.TeamAsync());
        var person = (await ARelationship.HeldByAsync(worker, "Leanne")).Person;
        var code = (await worker.MakesACardAsync(person.Id)).Code();
        var phone = place.Stranger();

        var page = await (await phone.OpensAsync(ComeModel.At())).FollowsAsync("Polski");
        page = await page.SubmitsAsync(new { Typed = code }, "Dalej");
        page = await page.SubmitsAsync(new { Pin = "123456", Again = "123456" }, "Zacznij");
        page.Answers(HttpStatusCode.UnprocessableEntity).Shows("Ten wzór łatwo zgadnąć.");
        page = await page.SubmitsAsync(new { Pin = OwnWayIn.Digits, Again = OwnWayIn.Digits }, "Zacznij");

        Assert.Equal((OurModel.At(), "pl ltr"), (page.Address, LanguageOf(page)));
        Assert.Equal("pl ltr", LanguageOf(await phone.OpensAsync(AccountModel.At())));
    }

    [Theory, BothEngines]
    public async Task A_worker_s_pages_speak_English_whatever_their_browser_asks_for(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        Assert.Equal("en ltr", LanguageOf(await OpensAskingForAsync(space.Leon, PersonModel.At(space.Family.Person.Id), "ar")));
        Assert.Equal("en ltr", LanguageOf(await OpensAskingForAsync(space.Leon, "/today?in=ar", "ar")));
    }

    [Theory, BothEngines]
    public async Task What_is_refused_and_what_is_not_there_are_said_in_their_language(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await ChoosesAsync(await space.Lea.OpensAsync(OurModel.At()), "Polish");

        var refused = await (await space.Lea.OpensAsync(FirstModel.At())).SubmitsAsync(new { Text = "" }, "Dodaj");
        var nothing = await space.Lea.OpensAsync("/our/nothing-here");

        refused.Answers(HttpStatusCode.UnprocessableEntity).Shows("Coś do poprawienia").Shows("Najpierw coś tu napisz.");
        nothing.Answers(HttpStatusCode.NotFound).Shows("Tu nic nie ma");
        Assert.Equal("pl ltr", LanguageOf(nothing));
    }

    [Theory, BothEngines]
    public async Task What_a_tap_becomes_carries_no_hidden_characters(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        await space.PlansAsync(inDays: 2);
        await ChoosesAsync(await space.Lea.OpensAsync(OurModel.At()), "Arabic");

        var list = await (await space.Lea.OpensAsync(OurModel.At())).SubmitsAsync(button: "هذا الموعد لا يناسبني");

        Assert.Equal(FirstModel.At(), list.Address);
        Assert.Contains("لا يناسبني. هل نجد موعدًا آخر؟", list.Document.QuerySelector(".wants .as-typed")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain('\u2068', list.Document.QuerySelector(".wants .as-typed")!.TextContent);
    }

    [Theory, BothEngines]
    public async Task A_check_in_on_a_handed_over_device_is_answered_in_the_language_one_taps(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);

        var page = await (await OpensAskingForAsync(space.Leon, $"/check-in/{space.Family.Id}", "ar")).FollowsAsync("Polski");

        page.Shows("Jak nam idzie, Lea?").Shows("Pięć dotknięć.");
        Assert.Equal("pl ltr", LanguageOf(page));
    }
}
