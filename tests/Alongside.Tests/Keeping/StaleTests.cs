using System.Net;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Relationships;

namespace Alongside.Tests.Keeping;

public sealed class StaleTests
{
    [Theory, BothEngines]
    public async Task Two_who_change_one_text_see_both_and_the_second_chooses(string engine)
    {
        var (ana, ben, address) = await TwoAsync(engine);
        var (anas, bens) = (await ana.OpensAsync(address), await ben.OpensAsync(address));
        await anas.SubmitsAsync(new { Agreement = "Hers first.", Together = "True" });

        var both = await bens.SubmitsAsync(new { Agreement = "Mine first.", Together = "False" });

        both.Answers(HttpStatusCode.Conflict).Shows("Ana Petrov changed this too, at 09:30.").Shows("Hers first.").Shows("Mine first.");
        (await ana.OpensAsync(address)).Shows("Hers first.").ShowsNot("Mine first.");
        await both.SubmitsAsync(new Dictionary<string, string?> { ["take.Agreement"] = "theirs" }, "Keep it");
        (await ana.OpensAsync(address)).Shows("Hers first.").ShowsNot("Mine first.");
    }

    [Theory, BothEngines]
    public async Task Having_seen_both_mine_can_stand(string engine)
    {
        var (ana, ben, address) = await TwoAsync(engine);
        var (anas, bens) = (await ana.OpensAsync(address), await ben.OpensAsync(address));
        await anas.SubmitsAsync(new { Agreement = "Hers first.", Together = "True" });
        var both = await bens.SubmitsAsync(new { Agreement = "Mine first.", Together = "False" });

        (await both.SubmitsAsync(new Dictionary<string, string?> { ["take.Agreement"] = "mine" }, "Keep it")).Answers(HttpStatusCode.OK);

        (await ana.OpensAsync(address)).Shows("Mine first.");
    }

    [Theory, BothEngines]
    public async Task A_third_text_that_came_while_one_chose_is_asked_about_again(string engine)
    {
        var (ana, ben, address) = await TwoAsync(engine);
        var bens = await ben.OpensAsync(address);
        await (await ana.OpensAsync(address)).SubmitsAsync(new { Agreement = "Hers first.", Together = "True" });
        var both = await bens.SubmitsAsync(new { Agreement = "Mine first.", Together = "False" });
        await (await ana.OpensAsync(address)).SubmitsAsync(new { Agreement = "Hers, then the letter.", Together = "True" });

        var again = await both.SubmitsAsync(new Dictionary<string, string?> { ["take.Agreement"] = "mine" }, "Keep it");

        again.Answers(HttpStatusCode.Conflict).Shows("Hers, then the letter.");
    }

    [Theory, BothEngines]
    public async Task Two_who_change_different_texts_both_have_their_way(string engine)
    {
        var (ana, ben, address) = await TwoAsync(engine);
        var bens = await ben.OpensAsync(address);
        await (await ana.OpensAsync(address)).SubmitsAsync(new { Agreement = "Hers first.", Together = "True" });

        (await bens.SubmitsAsync(new { LookAgain = "2026-12-24", Together = "True" })).Answers(HttpStatusCode.OK).Shows("Hers first.");
    }

    [Theory, BothEngines]
    public async Task Words_kept_before_somebody_else_saved_do_not_undo_what_they_saved(string engine)
    {
        var (ana, ben, address) = await TwoAsync(engine);
        await (await ben.OpensAsync(address)).TypesAsync(new { LookAgain = "2026-12-24" });
        await (await ana.OpensAsync(address)).SubmitsAsync(new { Agreement = "Hers first.", Together = "True" });

        var later = await ben.OpensAsync(address);

        later.Shows("Your words from");
        (await later.SubmitsAsync(new { Together = "True" }, "Keep it")).Answers(HttpStatusCode.OK).Shows("Hers first.");
    }

    private static async Task<(Someone Ana, Someone Ben, string Address)> TwoAsync(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var relationship = await ARelationship.HeldByAsync(ana);
        return (ana, await place.WorkerAsync("Ben Cole", team), AgreementModel.At(relationship.Id));
    }
}
