using System.Net;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Features.Staff;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.Features;

[Sweep]
public sealed class AskAgainTests
{
    private const string Reason = "A complaint came in yesterday from the school";

    /// <summary>
    /// Every act after which somebody reaches what they did not, or cannot be called back: read and agreed by people. What
    /// only takes away (a release, a sharing that ends, a device signed out by its owner's colleague) is never slowed down.
    /// </summary>
    private static readonly string[] Dangerous =
    [
        "GET /relationships/{id}/check-ins.csv", "GET /relationships/{id}/continuity.csv",
        "POST /families/{id}/reason", "POST /families/{id}/restriction", "POST /families/{id}/restriction?handler=Confirm", "POST /families/{id}/restriction?handler=Lift",
        "POST /families/{id}/sharing", "POST /families/{id}/who-reads?handler=Allege",
        "POST /house/organisation", "POST /house/organisation/in/{code}",
        "POST /house/staff/new", "POST /house/staff/{id}/leaving", "POST /house/staff/{id}/leaving?handler=Back", "POST /house/staff/{id}/link", "POST /house/staff/{id}/profile", "POST /house/staff/{id}?handler=Everywhere",
        "POST /house/teams/{id}?handler=Close", "POST /house/teams/{id}?handler=End", "POST /house/teams/{id}?handler=Join",
        "POST /me/sign-in?handler=Authenticator", "POST /me/sign-in?handler=Codes", "POST /me/sign-in?handler=Passkey", "POST /me/sign-in?handler=Remove", "POST /me/sign-in?handler=Without",
        "POST /me?handler=End", "POST /me?handler=EndOthers",
        "POST /open-with-reason",
        "POST /people/{id}/families/{family}", "POST /people/{id}/same?handler=Agree", "POST /people/{id}/same?handler=Apart", "POST /people/{id}/same?handler=Meet", "POST /people/{id}/who-decides",
    ];

    [Sweep, Theory, BothEngines]
    public async Task Each_dangerous_act_asks_whether_it_is_you_and_the_list_of_them_is_whole(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        Someone[] everybody =
        [
            await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Sam Okoro", team, Role.Supervisor), await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), await place.WorkerAsync("Hadiza Bello", role: Role.Administrator),
        ];
        var tokens = new Dictionary<Someone, string>();
        foreach (var who in everybody) tokens[who] = (await who.OpensAsync(MeModel.At())).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var pages = (await EveryPage.OfAsync(place)).Where(p => p.AsksAgain.Count > 0).ToList();

        Assert.Equal(Dangerous.Order(StringComparer.Ordinal), pages.SelectMany(p => p.AsksAgain.Select(a => a.Replace(" ", $" {p.Pattern}", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
        place.Clock.Moves(AskAgainAttribute.Within);
        foreach (var page in pages)
        {
            var who = everybody.First(w => Domain.Access.Permissions.Allows(w.Worker.Role, page.May!.Value));
            foreach (var act in page.AsksAgain.Select(a => a.Split(' ')))
            {
                var request = new HttpRequestMessage(new(act[0]), page.At(new Dictionary<string, string>()) + act[1]);
                if (act[0] == "POST") request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", tokens[who])]);
                var answer = await who.SendAsync(request, follow: false);
                var text = await answer.Content.ReadAsStringAsync();
                Assert.True(answer.StatusCode == (act[0] == "POST" ? HttpStatusCode.UnprocessableEntity : HttpStatusCode.OK) && text.Contains("Is it you?", StringComparison.Ordinal), $"{string.Join(' ', act)} of {page.Pattern}: {answer.StatusCode}");
            }
        }
    }

    [Theory, BothEngines]
    public async Task A_role_is_given_only_after_proof_and_nothing_typed_is_lost(string engine)
    {
        var place = await Place.NewAsync(engine);
        var hadiza = await SignsIn.AtAsync(place, "Hadiza Bello", Role.Administrator);
        var dela = await place.WorkerAsync("Dela Osei", await place.TeamAsync());
        var form = await hadiza.Who.OpensAsync(EditWorkerModel.At(dela.Worker.Id));
        place.Clock.Moves(AskAgainAttribute.Within);

        var asked = await form.SubmitsAsync(new { Role = nameof(Role.Administrator), Profession = "Keeps the house" });
        asked.Answers(HttpStatusCode.UnprocessableEntity).Shows("Is it you?");
        Assert.Equal(Role.Worker, await RoleAsync());
        (await asked.SubmitsAsync(new Dictionary<string, string?> { ["Proof.Password"] = SignsIn.Password })).Answers(HttpStatusCode.OK).Shows("Keeps the house");

        Assert.Equal(Role.Administrator, await RoleAsync());

        async Task<Role> RoleAsync()
        {
            await using var door = hadiza.Who.Door();
            return (await door.Workers().SingleAsync(w => w.Id == dela.Worker.Id)).Role;
        }
    }

    [Theory, BothEngines]
    public async Task Within_five_minutes_nobody_is_asked_and_after_them_what_was_sent_goes_on_by_itself(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var (lea, kit) = (await ana.MeetsAsync("Lea"), await ana.MeetsAsync("Kit"));
        var ruth = await SignsIn.AtAsync(place, "Ruth Amadi", Role.ServiceLead);
        (await (await ruth.Who.OpensAsync(FamilyModel.At(lea))).SubmitsAsync(new { Reason })).Shows("Lea");
        place.Clock.Moves(AskAgainAttribute.Within);

        var asked = await (await ruth.Who.OpensAsync(FamilyModel.At(kit))).SubmitsAsync(new { Reason });
        asked.Answers(HttpStatusCode.UnprocessableEntity).Shows("Is it you?").ShowsNot("Kit");
        var wrong = await asked.SubmitsAsync(new Dictionary<string, string?> { ["Proof.Password"] = "umbrella violin gravel" });
        wrong.Answers(HttpStatusCode.UnprocessableEntity).Shows("That was not right").ShowsNot("umbrella").ShowsNot("Kit");
        var opened = await wrong.SubmitsAsync(new Dictionary<string, string?> { ["Proof.Password"] = SignsIn.Password });

        opened.Answers(HttpStatusCode.OK).Shows("Kit");
        Assert.Equal(FamilyModel.At(kit), opened.Address);
    }

    [Theory, BothEngines]
    public async Task The_code_from_the_app_proves_it_too_and_only_ones_own(string engine)
    {
        var place = await Place.NewAsync(engine);
        var hadiza = await (await SignsIn.AtAsync(place, "Hadiza Bello", Role.Administrator)).WithAppAsync();
        var dela = await (await SignsIn.AtAsync(place)).WithAppAsync();
        place.Clock.Moves(TimeSpan.FromMinutes(6));

        var asked = await (await hadiza.Who.OpensAsync(HandOverLinkModel.At(dela.Who.Worker.Id))).SubmitsAsync();
        asked.Shows("Is it you?").ShowsNot("/welcome/");
        (await asked.SubmitsAsync(new Dictionary<string, string?> { ["Proof.Code"] = dela.Code() })).Answers(HttpStatusCode.UnprocessableEntity).ShowsNot("/welcome/");

        (await asked.SubmitsAsync(new Dictionary<string, string?> { ["Proof.Code"] = hadiza.Code() })).Answers(HttpStatusCode.OK).Shows("This is the only time the link is shown");
    }

    [Theory, BothEngines]
    public async Task A_file_is_given_away_only_after_proof(string engine)
    {
        var place = await Place.NewAsync(engine);
        var dela = await SignsIn.AtAsync(place);
        var lea = await ARelationship.HeldByAsync(dela.Who, "Lea");
        (await dela.Who.OpensAsync(CheckInsFileModel.At(lea.Id))).Answers(HttpStatusCode.OK);
        place.Clock.Moves(TimeSpan.FromMinutes(6));

        var asked = await dela.Who.OpensAsync(CheckInsFileModel.At(lea.Id));
        asked.Answers(HttpStatusCode.OK).Shows("Is it you?").ShowsNot("respondent");
        var given = await asked.SubmitsAsync(new Dictionary<string, string?> { ["Proof.Password"] = SignsIn.Password });

        Assert.Contains("respondent", given.Raw, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task One_click_proves_it_in_the_demo_and_nowhere_else(string engine)
    {
        var real = await Place.NewAsync(engine);
        var dela = await SignsIn.AtAsync(real);
        await real.Get<Web.SignIn.Visits>().EndAllAsync(dela.Who.Worker.Id);
        var phone = real.AnotherDeviceOf(dela.Who);
        await phone.OpensAsync("/me");
        await dela.Who.ComesInAgainAsync();
        real.Clock.Moves(TimeSpan.FromMinutes(6));

        var asked = await (await dela.Who.OpensAsync("/me")).SubmitsAsync(button: "End all the others");
        asked.Shows("Is it you?").ShowsNot("It is me");
        (await asked.SubmitsAsync(new Dictionary<string, string?> { ["Proof.Me"] = "yes" })).Answers(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/me", (await phone.OpensAsync("/me")).Address);

        var demo = await Place.NewAsync(engine, demo: true);
        var ana = await demo.WorkerAsync("Ana Petrov", await demo.TeamAsync());
        await demo.AnotherDeviceOf(ana).OpensAsync("/me");
        await ana.OpensAsync("/me");
        demo.Clock.Moves(TimeSpan.FromMinutes(6));
        var once = await (await ana.OpensAsync("/me")).SubmitsAsync(button: "End all the others");
        (await once.SubmitsAsync(button: "It is me")).Answers(HttpStatusCode.OK).ShowsNot("End all the others");
    }

    [Theory, BothEngines]
    public async Task Wrong_answers_lock_the_account_as_at_the_door(string engine)
    {
        var place = await Place.NewAsync(engine);
        var dela = await SignsIn.AtAsync(place);
        await place.AnotherDeviceOf(dela.Who).OpensAsync("/me");
        await dela.Who.OpensAsync("/me");
        place.Clock.Moves(TimeSpan.FromMinutes(6));
        var asked = await (await dela.Who.OpensAsync("/me")).SubmitsAsync(button: "End all the others");

        await Task.WhenAll(Enumerable.Range(0, Web.SignIn.Locks.WrongAtMost).Select(n => asked.SubmitsAsync(new Dictionary<string, string?> { ["Proof.Password"] = $"umbrella violin {n}" })));

        (await asked.SubmitsAsync(new Dictionary<string, string?> { ["Proof.Password"] = SignsIn.Password })).Answers(HttpStatusCode.UnprocessableEntity);
    }
}
