using System.Net;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;

namespace Alongside.Tests.Features;

/// <summary>Before somebody new begins, those who are known already and may be them are shown.</summary>
public sealed class MetBeforeTests
{
    [Theory, BothEngines]
    public async Task Who_is_known_by_a_nickname_a_slip_and_the_year_is_shown_with_the_reasons_and_nothing_begins(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        await ana.KnowsAsync("Elizabeth", "Thackray", "1998");

        var page = await LookAsync(ana, new { Given = "Betty", FamilyName = "Thakray", Year = "1998" });

        page.Answers(HttpStatusCode.OK).Shows("You know one who may be them.").Shows("Elizabeth Thackray").Shows("born 1998")
            .Shows("given name: another form of it").Shows("family name: one slip apart");
        Assert.Equal(["Betty", "Thakray", "1998"], new[] { "Given", "FamilyName", "Year" }.Select(f => page.Document.QuerySelector($"[name={f}]")?.GetAttribute("value")));
        (await page.FollowsAsync("Open Elizabeth Thackray")).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task As_one_types_only_the_piece_comes_and_no_name_is_in_the_address(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        await ana.KnowsAsync("Шевченко", null, null);

        var piece = await LookAsync(ana, new { Given = "Shevchenko", Part = 1 });

        piece.Shows("Шевченко");
        Assert.DoesNotContain("<html", piece.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Shevchenko", piece.Address, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Two_of_one_name_stand_under_it_and_the_likelier_comes_first(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        await ana.KnowsAsync("Mary", "Quayle", "1961");
        await ana.KnowsAsync("Mary", "Quayle", "1990");

        var page = await LookAsync(ana, new { Given = "Mary", FamilyName = "Quayle", Year = "1990" });

        page.Shows("You know 2 who may be them.");
        var named = Assert.Single(page.Document.QuerySelectorAll(".met > li"));
        Assert.Equal(["born 1990", "born 1961"], named.QuerySelectorAll(".met__one > p.soft").Select(p => p.TextContent.Trim()));
        // What speaks least is drawn last: a bar to the one side of the middle for, to the other against.
        Assert.Equal([("ground__for", true), ("ground__against", false)], named.QuerySelectorAll(".met__one").Select(one => one.QuerySelector(".grounds li:last-child rect")!)
            .Select(bar => (bar.ClassName!, int.Parse(bar.GetAttribute("x")!, System.Globalization.CultureInfo.InvariantCulture) >= 32)));
    }

    [Theory, BothEngines]
    public async Task Nobody_out_of_reach_shows_and_the_answer_is_the_same_as_for_nobody(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        var stranger = await SomeoneInATeamAsync(engine);
        await ana.KnowsAsync("Persephone", "Adeyemi", "1998");

        var known = await LookAsync(stranger, new { Given = "Persephone", FamilyName = "Adeyemi", Year = "1998", Part = 1 });
        var nobody = await LookAsync(stranger, new { Given = "Xqzz", FamilyName = "Yw", Year = "1998", Part = 1 });

        Assert.Equal(nobody.Raw, known.Raw);
        nobody.Shows("Nobody you know is like them.");
    }

    [Theory, BothEngines]
    public async Task Somebody_known_from_another_family_joins_instead_of_beginning_anew(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        var family = await ana.MeetsAsync("Kit");
        await ana.KnowsAsync("Robert", "Sykes", null);

        var page = await (await ana.OpensAsync(AddPersonModel.At(family))).SubmitsAsync(new { Given = "Bob", FamilyName = "Sykes" }, "Have we met before?");

        (await page.SubmitsAsync(button: "Add Robert Sykes here too")).Shows("Robert");
        var again = await (await ana.OpensAsync(AddPersonModel.At(family))).SubmitsAsync(new { Given = "Bob", FamilyName = "Sykes" }, "Have we met before?");
        again.Shows("Belongs here already.");
    }

    [Theory, BothEngines]
    public async Task The_year_typed_to_look_for_them_is_kept_when_they_begin(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);

        var family = await (await ana.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(new { Given = "Nova", FamilyName = "Teale", Year = "2001" }, "Begin");
        var refused = await (await ana.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(new { Given = "Nova", Year = "soon" }, "Begin");

        family.Answers(HttpStatusCode.OK);
        (await LookAsync(ana, new { Given = "Nova", FamilyName = "Teale" })).Shows("born 2001");
        refused.Answers(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, BothEngines]
    public async Task A_year_among_the_words_brings_up_who_was_born_then(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        await ana.KnowsAsync("Jack", "Bell", "1961");
        await ana.KnowsAsync("Jack", "Bell", "1998");

        var found = await ana.OpensAsync("/search?q=jack+bell+1998&part=1");

        Assert.Contains("1998", found.Document.QuerySelector(".found li")!.TextContent, StringComparison.Ordinal);
    }

    [Sweep, Theory, BothEngines]
    public async Task Every_strange_name_can_be_looked_for(string engine)
    {
        var ana = await SomeoneInATeamAsync(engine);
        var page = await ana.OpensAsync(BeginFamilyModel.At());
        foreach (var strange in Strange.Strings().Where(s => s.Length is > 0 and <= 200))
            (await page.SubmitsAsync(new { Given = strange, FamilyName = strange, Year = strange, Home = strange, Part = 1 }, "Have we met before?")).Answers(HttpStatusCode.OK);
    }

    private static async Task<SeenPage> LookAsync(Someone worker, object fields) =>
        await (await worker.OpensAsync(BeginFamilyModel.At())).SubmitsAsync(fields, "Have we met before?");

    private static async Task<Someone> SomeoneInATeamAsync(string engine)
    {
        var place = await Place.On(engine);
        return await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
    }
}
