using System.Net;
using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Features.Staff;
using Alongside.Web.SignIn;

namespace Alongside.Tests.Features;

[Sweep]
public sealed class SecondStepTests
{
    [Theory, BothEngines]
    public async Task With_an_app_a_right_password_is_only_half_way(string engine)
    {
        var place = await Place.NewAsync(engine);
        var dela = await (await SignsIn.AtAsync(place)).WithAppAsync();
        Assert.Equal(10, dela.RecoveryCodes.Distinct().Count());
        place.Clock.Moves(TimeSpan.FromMinutes(1));

        var half = await dela.ComesInAsync(then: "?then=%2Fme");
        half.Answers(HttpStatusCode.OK).Shows("One more step");
        Assert.DoesNotContain(half.Headers, h => h.Key == "Set-Cookie" && string.Concat(h.Value).Contains("__Host-visit", StringComparison.Ordinal));
        var wrong = (await half.SubmitsAsync(new { Code = "000000" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("That is not the code now");
        var came = await wrong.SubmitsAsync(new { Code = dela.Code() });

        Assert.Equal("/me", came.Address);
    }

    [Theory, BothEngines]
    public async Task A_code_is_taken_once_even_by_two_at_the_same_moment(string engine)
    {
        var place = await Place.NewAsync(engine);
        var dela = await (await SignsIn.AtAsync(place)).WithAppAsync();
        place.Clock.Moves(TimeSpan.FromMinutes(1));
        var (one, other) = (await dela.ComesInAsync(), await dela.ComesInAsync());

        var answers = await Task.WhenAll(one.SubmitsAsync(new { Code = dela.Code() }), other.SubmitsAsync(new { Code = dela.Code() }));
        var later = await (await dela.ComesInAsync()).SubmitsAsync(new { Code = dela.Code() });

        Assert.Single(answers, a => a.Address != "/sign-in?handler=Code");
        later.Answers(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task A_recovery_code_works_once_and_is_told_at_the_next_sign_in(string engine)
    {
        var place = await Place.NewAsync(engine);
        var dela = await (await SignsIn.AtAsync(place)).WithAppAsync();
        place.Clock.Moves(TimeSpan.FromMinutes(1));

        var came = await (await dela.ComesInAsync()).SubmitsAsync(new { Code = dela.RecoveryCodes[3].ToLowerInvariant() });
        came.Shows("Since you were last here").Shows("A recovery code was used");
        (await (await dela.ComesInAsync()).SubmitsAsync(new { Code = dela.RecoveryCodes[3] })).Answers(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("/today", (await came.SubmitsAsync(button: "I know. Go on")).Address);

        (await dela.Who.OpensAsync(HowISignInModel.At())).Shows("9 recovery codes are left");
        Assert.Equal("/today", (await (await dela.ComesInAsync()).SubmitsAsync(new { Code = dela.Code() })).Address);
    }

    [Theory, BothEngines]
    public async Task Wrong_codes_count_like_wrong_passwords_and_the_right_one_waits_too(string engine)
    {
        var place = await Place.NewAsync(engine);
        var dela = await (await SignsIn.AtAsync(place)).WithAppAsync();
        place.Clock.Moves(TimeSpan.FromMinutes(1));
        var half = await dela.ComesInAsync();

        foreach (var _ in Enumerable.Range(0, Locks.WrongAtMost)) await half.SubmitsAsync(new { Code = "000000" });

        (await half.SubmitsAsync(new { Code = dela.Code() })).Answers(HttpStatusCode.UnprocessableEntity);
        place.Clock.Moves(Locks.WaitsFor);
        (await half.SubmitsAsync(new { Code = dela.Code() })).Answers(HttpStatusCode.UnprocessableEntity).Shows("That took too long");
        Assert.Equal("/today", (await (await dela.ComesInAsync()).SubmitsAsync(new { Code = dela.Code() })).Address);
    }

    [Theory, BothEngines]
    public async Task Half_way_in_ends_with_the_password_it_came_from_and_cannot_be_made_up(string engine)
    {
        var place = await Place.NewAsync(engine);
        var dela = await (await SignsIn.AtAsync(place)).WithAppAsync();
        place.Clock.Moves(TimeSpan.FromMinutes(1));
        var half = await dela.ComesInAsync();
        await (await dela.Who.OpensAsync(ChangePasswordModel.At())).SubmitsAsync(new { Old = SignsIn.Password, Password = "umbrella violin gravel", Again = "umbrella violin gravel" });

        (await half.SubmitsAsync(new { Code = dela.Code() })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Come in with your password once more");
        (await half.SubmitsAsync(new { Code = dela.Code(), HalfWay = "made-up" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Come in with your password once more");
    }

    [Theory, BothEngines]
    public async Task Where_the_organisation_asks_for_more_nothing_opens_before_it_is_there(string engine)
    {
        var place = await Place.NewAsync(engine);
        var hadiza = await SignsIn.AtAsync(place, "Hadiza Bello", Role.Administrator);
        var dela = await SignsIn.AtAsync(place);
        (await dela.Who.OpensAsync("/today")).Answers(HttpStatusCode.OK);

        await (await hadiza.Who.OpensAsync(EditOrganisationModel.At())).SubmitsAsync(new { Name = "Beck Valley", AsksTwiceOf = new[] { "Worker" } });
        Assert.StartsWith("/sign-in", (await dela.Who.OpensAsync("/today")).Address, StringComparison.Ordinal);
        (await hadiza.Who.OpensAsync("/house")).Answers(HttpStatusCode.OK);
        var needed = await dela.ComesInAsync();

        needed.Answers(HttpStatusCode.OK).Shows("Your organisation asks for more than a password");
        Assert.Equal(HowISignInModel.At(), needed.Address);
        var device = needed;
        Assert.Equal(HowISignInModel.At(), (await device.GoesToAsync("/today")).Address);
        Assert.Equal(HowISignInModel.At(), (await device.GoesToAsync("/me")).Address);
        (await dela.SetsUpAsync(device)).Shows("Your recovery codes");
        (await device.GoesToAsync("/today")).Answers(HttpStatusCode.OK);
        (await (await device.GoesToAsync(HowISignInModel.At())).SubmitsAsync(button: "Stop using the app")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Add another way first");
    }

    [Theory, BothEngines]
    public async Task The_secret_and_the_codes_lie_in_the_record_sealed(string engine)
    {
        var place = await Place.NewAsync(engine);
        var dela = await (await SignsIn.AtAsync(place)).WithAppAsync();

        await using var db = SignInDb.Of(place.Engine);
        var account = Assert.Single(db.Users, a => a.Authenticator != null);
        var kept = Convert.FromBase64String(account.Authenticator!);

        Assert.False(kept.AsSpan().IndexOf(dela.Key!.Secret) >= 0);
        Assert.All(db.RecoveryCodes, code => Assert.Equal(32, code.Digest.Length));
    }

    [Theory, BothEngines]
    public async Task A_link_handed_over_clears_every_other_way_in_and_they_are_told_who_made_it(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (sam, stranger) = (await place.WorkerAsync("Sam Okoro", team, Role.Supervisor), await place.WorkerAsync("Pia Lund", await place.TeamAsync(), Role.Supervisor));
        var dela = await (await SignsIn.AtAsync(place, team: team)).WithAppAsync();

        (await stranger.OpensAsync(HandOverLinkModel.At(dela.Who.Worker.Id))).Answers(HttpStatusCode.NotFound);
        (await stranger.OpensAsync(ColleaguesModel.At())).ShowsNot("Dela Hartley");
        var card = await (await (await sam.OpensAsync(ColleaguesModel.At())).FollowsAsync("A link for Dela Hartley")).SubmitsAsync();
        var link = new Uri(card.Document.QuerySelector("main strong")!.TextContent).PathAndQuery;
        (await dela.Who.OpensAsync(HowISignInModel.At())).Shows("Sam Okoro made a link for a new password for you.");
        await (await place.Stranger().OpensAsync(link)).SubmitsAsync(new { Password = "umbrella violin gravel", Again = "umbrella violin gravel" });

        var told = await dela.ComesInAsync("umbrella violin gravel");
        told.Answers(HttpStatusCode.OK).Shows("Since you were last here").Shows("Sam Okoro made a link").Shows("A link was used");
        var end = await told.SubmitsAsync(button: "Sign out every other device");
        Assert.Equal(HowISignInModel.At(), end.Address);
        Assert.Single(await place.Get<Visits>().StandingAsync(dela.Who.Worker.Id));
    }
}
