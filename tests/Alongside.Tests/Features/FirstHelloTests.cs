using System.Net;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;

namespace Alongside.Tests.Features;

public sealed class FirstHelloTests
{
    [Theory, BothEngines]
    public async Task A_name_is_enough_to_begin_a_familys_record(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());

        var family = await (await ana.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(new { Given = "Lea", Home = "Larch Court" });

        family.Answers(HttpStatusCode.OK).Shows("Lea").Shows("Larch Court");
        (await ana.OpensAsync("/families")).Shows("Lea");
    }

    [Theory, BothEngines]
    public async Task A_worker_of_another_team_does_not_learn_that_the_family_is_there(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var stranger = await place.WorkerAsync("Ben Cole", await place.TeamAsync());
        var family = await (await ana.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(new { Given = "Lea" });

        var refused = await stranger.OpensAsync(family.Address);
        var unknown = await stranger.OpensAsync("/families/019aa0f0000070008000000000000000");

        refused.Answers(HttpStatusCode.NotFound).ShowsNot("Lea");
        Assert.Equal(unknown.Raw, refused.Raw);
        (await stranger.OpensAsync("/families")).ShowsNot("Lea");
    }

    [Theory, BothEngines]
    public async Task Nobody_begins_a_record_of_nobody(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());

        var again = await (await ana.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(new { Given = " ", Home = "Larch Court" });

        again.Answers(HttpStatusCode.UnprocessableEntity).Shows("Write any one name");
        Assert.Contains("value=\"Larch Court\"", again.Raw, StringComparison.Ordinal);
    }
}
