using System.Diagnostics;
using System.Net;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.SignIn;
using Alongside.Web.SignIn;

namespace Alongside.Tests.Features;

public sealed class SignInTests
{
    private const string Good = "kettle lantern otter rain";

    private static async Task<(Someone Who, string Name)> WithPasswordAsync(Place place, string name = "Dela Hartley")
    {
        var who = await place.WorkerAsync(name, await place.TeamAsync());
        var signsIn = $"w.{who.Worker.Id}";
        await (await place.Stranger().OpensAsync(WelcomeModel.At(await place.Get<Visits>().MakeLinkAsync(who.Worker.Id)))).SubmitsAsync(new { UserName = signsIn, Password = Good, Again = Good });
        return (who, signsIn);
    }

    private static async Task<SeenPage> SignsInAsync(Place place, string name, string password, string then = "") =>
        await (await place.Stranger().OpensAsync("/sign-in" + then)).SubmitsAsync(new { UserName = name, Password = password }, "Come in");

    [Theory, BothEngines]
    public async Task Capitals_in_the_name_do_not_matter_and_in_the_password_they_do(string engine)
    {
        var place = await Place.On(engine);
        var (_, name) = await WithPasswordAsync(place);

        Assert.NotEqual("/sign-in", (await SignsInAsync(place, name.ToUpperInvariant(), Good)).Address);
        (await SignsInAsync(place, name, Good.ToUpperInvariant())).Answers(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task An_unknown_name_and_a_wrong_password_get_the_same_answer_in_the_same_time(string engine)
    {
        var place = await Place.On(engine);
        var (_, name) = await WithPasswordAsync(place);

        var (wrong, wrongTook) = await TimedAsync(name, "umbrella violin gravel");
        var (unknown, unknownTook) = await TimedAsync("w." + new string('0', name.Length - 2), "umbrella violin gravel");

        Assert.Equal(Told(wrong), Told(unknown));
        Assert.All([wrongTook, unknownTook], took => Assert.True(took >= Locks.RefusalTakes - TimeSpan.FromMilliseconds(20), $"answered after {took.TotalMilliseconds} ms"));

        async Task<(SeenPage Page, TimeSpan Took)> TimedAsync(string who, string password)
        {
            var form = await place.Stranger().OpensAsync("/sign-in");
            var began = Stopwatch.GetTimestamp();
            var page = await form.SubmitsAsync(new { UserName = who, Password = password }, "Come in");
            return (page.Answers(HttpStatusCode.UnprocessableEntity), Stopwatch.GetElapsedTime(began));
        }

        // Every byte but the tokens, and the name that was typed, which stands in its box again.
        string Told(SeenPage page) => SignsIn.Bare(page).Replace(name, "NAME", StringComparison.Ordinal).Replace("w." + new string('0', name.Length - 2), "NAME", StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task After_eight_wrong_passwords_side_by_side_the_right_one_waits_too(string engine)
    {
        var place = await Place.On(engine);
        var (_, name) = await WithPasswordAsync(place);

        var guesses = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => SignsInAsync(place, name, $"umbrella violin gravel {n}")));
        var right = await SignsInAsync(place, name, Good);

        Assert.All(guesses, g => g.Answers(HttpStatusCode.UnprocessableEntity));
        right.Answers(HttpStatusCode.UnprocessableEntity).Shows("wait a quarter of an hour");
    }

    [Theory, BothEngines]
    public async Task An_ended_visit_leads_back_to_where_one_was_and_nowhere_else(string engine)
    {
        var place = await Place.On(engine);
        var (_, name) = await WithPasswordAsync(place);

        Assert.Equal("/me/password", (await SignsInAsync(place, name, Good, "?then=%2Fme%2Fpassword")).Address);
        foreach (var elsewhere in new[] { "https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)" })
            Assert.DoesNotContain("example", (await SignsInAsync(place, name, Good, $"?then={Uri.EscapeDataString(elsewhere)}")).Address, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task A_form_sent_after_the_visit_ended_leads_back_to_the_page_and_not_to_its_handler(string engine)
    {
        var place = await Place.On(engine);
        var (dela, _) = await WithPasswordAsync(place);
        var me = await dela.OpensAsync(MeModel.At());
        await place.Get<Visits>().EndAllAsync(dela.Worker.Id);

        var asked = await me.SubmitsAsync(new { About = "I am Dela." }, "Keep it");

        Assert.Equal("/sign-in?then=%2Fme&kept=yes", asked.Address);
    }

    [Theory, BothEngines]
    public async Task One_click_is_for_the_demo_alone(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley");
        var form = await place.Stranger().OpensAsync("/sign-in");
        form.ShowsNot("Dela Hartley");

        var tried = await form.SubmitsAsync(new Dictionary<string, string?> { ["worker"] = dela.Worker.Id.ToString(), ["handler"] = "As" }, "Come in");

        Assert.DoesNotContain(tried.Headers, h => h.Key == "Set-Cookie" && string.Concat(h.Value).Contains("__Host-visit", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task Signing_out_ends_the_visit_itself(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());
        var me = await dela.OpensAsync(MeModel.At());

        var token = me.Document.QuerySelector("footer input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var left = await dela.SendAsync(new(HttpMethod.Post, "/sign-out") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) }, follow: false);

        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        Assert.Empty(await place.Get<Visits>().StandingAsync(dela.Worker.Id));
    }
}
