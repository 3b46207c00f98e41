using System.Net;
using Alongside.Domain.Organisations;
using Alongside.Tests.House;
using Alongside.Web.Features.SignIn;

namespace Alongside.Tests.Features;

public sealed class MeTests
{
    [Theory, BothEngines]
    public async Task One_writes_oneself_what_families_read_and_nobody_elses_name(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());

        var kept = await (await dela.OpensAsync(MeModel.At())).SubmitsAsync(new { About = "I am Dela. Ring me.", SaidAs = "DEH-la", Name = "Somebody Else" }, "Keep it");

        kept.Answers(HttpStatusCode.OK).Shows("I am Dela. Ring me.").ShowsNot("Somebody Else");
    }

    [Theory, BothEngines]
    public async Task Two_who_change_the_same_profile_are_told(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());
        var (one, other) = (await dela.OpensAsync(MeModel.At()), await place.AnotherDeviceOf(dela).OpensAsync(MeModel.At()));

        (await one.SubmitsAsync(new { About = "First" }, "Keep it")).Answers(HttpStatusCode.OK);

        (await other.SubmitsAsync(new { About = "Second" }, "Keep it")).Answers(HttpStatusCode.Conflict).Shows("Second");
    }

    [Theory, BothEngines]
    public async Task A_lost_phone_is_signed_out_from_another_device(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());
        var phone = place.AnotherDeviceOf(dela);
        (await phone.OpensAsync(MeModel.At())).Answers(HttpStatusCode.OK);
        place.Clock.Moves(TimeSpan.FromSeconds(1));
        var here = await dela.OpensAsync(MeModel.At());

        await here.SubmitsAsync(button: "End it");

        Assert.StartsWith("/sign-in", (await phone.OpensAsync(MeModel.At())).Address, StringComparison.Ordinal);
        (await dela.OpensAsync(MeModel.At())).Answers(HttpStatusCode.OK).ShowsNot("End it");
    }

    [Theory, BothEngines]
    public async Task Nobody_changes_a_password_without_the_one_before(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());

        var refused = await (await dela.OpensAsync(ChangePasswordModel.At())).SubmitsAsync(new { Old = "guess", Password = "umbrella violin gravel", Again = "umbrella violin gravel" });

        refused.Answers(HttpStatusCode.UnprocessableEntity).Shows("That is not your password now").ShowsNot("umbrella");
    }
}
