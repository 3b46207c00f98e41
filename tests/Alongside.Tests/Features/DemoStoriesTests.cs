using Alongside.Tests.House;
using Alongside.Web.Features.Own;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Features.Together;

namespace Alongside.Tests.Features;

/// <summary>What the demo tells of those who hold and are held, read on the pages on which somebody who tries it out would read it.</summary>
public sealed class DemoStoriesTests
{
    [Sweep, Fact]
    public async Task The_tired_worker_the_boy_who_was_pushed_the_circle_with_a_guest_and_the_gap_at_the_top_are_there_to_be_read()
    {
        var place = await Place.NewAsync("sqlite");
        await Web.Demo.Story.TellAsync(place.Engine, place.Clock);
        var (dela, leon, maureen) = (await place.NamedAsync("Dela Hartley"), await place.NamedAsync("Leon Baptiste"), await place.NamedAsync("Maureen Okafor"));
        var (grace, ruth) = (await place.NamedAsync("Grace Adeyemi"), await place.NamedAsync("Ruth Kelleher"));

        // Tired: she wrote why for herself alone, and shows how full she is to one.
        (await dela.OpensAsync(OwnPlaceModel.At())).Shows("two court days and the stairs").Shows("I sit in the car a minute longer");
        (await maureen.OpensAsync(ShownModel.At())).Shows("two court days and the stairs").ShowsNot("I sit in the car a minute longer");

        // Pushed: he was, and so was the one who pushed him, and she says so.
        var prepared = await maureen.OpensAsync(PrepareSessionModel.At());
        prepared.Shows("I asked four times, and he went quiet.").Shows("Yusuf felt cornered, not lazy.").Shows("I talked over him about college.");
        var held = (await (await leon.OpensAsync(SupervisionModel.At())).FollowsFirstAsync("/supervision/0")).Shows("He was pushing, and I noticed it because I was pushing too.");
        (await held.FollowsFirstAsync("/supervision/sessions/")).Shows("Nine questions from me. Leon looking at his hands.").Shows("Ruth asks me for the numbers, and I answer before she has finished.");

        // A circle sits today, and whoever looks after it from another team reads what was laid before it, and no more.
        var circle = await (await grace.OpensAsync(CirclesModel.At())).FollowsFirstAsync("/circles/sessions/");
        circle.Shows("She says yes to everything, and nothing happens.").Shows("Perhaps nobody believed her no before.").ShowsNot("A grandmother who will not let me in.");

        // A group cooked together: what it did is written once, and each who came has a note of their own.
        var kitchen = await (await dela.OpensAsync(GroupsModel.At())).FollowsAsync("Kitchen group");
        kitchen.Shows("Led by Dela Hartley and Priya Raman.").Shows("Soup for eight").Shows("Nana").ShowsNot("hummed");
        (await kitchen.FollowsAsync("Shona")).Shows("She washed up with her coat off, and hummed.").Shows("Soup for eight").ShowsNot("Carl");

        // Nobody has held Maureen since summer, and the house asks who will.
        (await dela.OpensAsync(SupervisionModel.At())).Shows("Dela is held by Maureen.").Shows("Maureen was held by Ruth. They last met in July.").Shows("Who will hold Maureen?");

        // What began is set beside the time before it.
        (await ruth.OpensAsync(SinceModel.At())).Shows("A circle in every team, and an hour with somebody every fortnight").ShowsNot("It is too early.");
    }
}
