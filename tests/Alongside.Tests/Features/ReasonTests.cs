using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;

namespace Alongside.Tests.Features;

public sealed class ReasonTests
{
    private static readonly Id<Family> Unknown = new(Guid.Parse("019aa0f0-0000-7000-8000-000000000000"));

    [Theory, BothEngines]
    public async Task A_lead_says_why_and_reads_one_family_for_four_hours(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var (lea, kit) = (await ana.MeetsAsync("Lea"), await ana.MeetsAsync("Kit"));
        var ruth = await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);

        var asked = await ruth.OpensAsync(FamilyModel.At(lea));
        asked.Answers(HttpStatusCode.OK).Shows("Why do you need to open this?").ShowsNot("Lea");
        (await asked.SubmitsAsync(new { Reason = "look. ! ?" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("at least 4 words");
        var opened = await asked.SubmitsAsync(new { Reason = "A complaint came in yesterday from the school" });

        opened.Answers(HttpStatusCode.OK).Shows("Lea");
        Assert.Equal(FamilyModel.At(lea), opened.Address);
        (await ruth.OpensAsync(FamilyModel.At(kit))).Shows("Why do you need to open this?");
        place.Clock.Moves(TimeSpan.FromHours(1.5));
        (await ruth.OpensAsync(FamilyModel.At(lea))).Shows("Lea");
        place.Clock.Moves(TimeSpan.FromHours(1.5));
        (await ruth.OpensAsync(FamilyModel.At(lea))).Shows("Lea");
        place.Clock.Moves(TimeSpan.FromHours(1));
        (await ruth.OpensAsync(FamilyModel.At(lea))).Shows("Why do you need to open this?").ShowsNot("Lea");

        var log = await place.ReadingsOfAsync(ruth);
        Assert.Contains(log, r => r.Why == Why.None && r.Family == lea && r.Page == "families/{id}");
        Assert.Equal(3, log.Count(r => r.Why == Why.TypedReason && r.Family == lea));
        Assert.DoesNotContain(log, r => r.Why != Why.None && r.Family == kit);
    }

    [Theory, BothEngines]
    public async Task The_question_is_the_same_for_a_family_that_does_not_exist(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var lea = await ana.MeetsAsync("Lea");
        var ruth = await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);

        var (known, unknown) = (await ruth.OpensAsync(FamilyModel.At(lea)), await ruth.OpensAsync(FamilyModel.At(Unknown)));

        Assert.Equal(known.Address.Replace(lea.ToString(), "ID", StringComparison.Ordinal), unknown.Address.Replace(Unknown.ToString(), "ID", StringComparison.Ordinal));
        Assert.Equal(known.Text, unknown.Text);
        (await unknown.SubmitsAsync(new { Reason = "A complaint came in yesterday from the school" })).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Nobody_but_a_lead_opens_anything_with_a_reason(string engine)
    {
        var place = await Place.On(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var lea = await ana.MeetsAsync("Lea");

        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.Administrator })
        {
            var ben = await place.WorkerAsync("Ben Cole", role == Role.Administrator ? null : await place.TeamAsync(), role);
            (await ben.OpensAsync(FamilyModel.At(lea) + "/reason")).Answers(HttpStatusCode.NotFound);
            (await ben.OpensAsync(FamilyModel.At(lea))).Answers(HttpStatusCode.NotFound).ShowsNot("Lea");
        }
    }

    [Theory, BothEngines]
    public async Task Every_opening_and_every_refusal_is_written_down_with_its_why(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, ben, stranger) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()));
        var lea = await ana.MeetsAsync("Lea");

        foreach (var who in new[] { ana, ben, stranger }) await who.OpensAsync(FamilyModel.At(lea));
        await stranger.OpensAsync(FamilyModel.At(Unknown));
        await ana.OpensAsync("/families");

        Assert.Contains(await place.ReadingsOfAsync(ana), r => r is { Why: Why.Holds, Page: "families/{id}" } && r.Family == lea);
        Assert.Contains(await place.ReadingsOfAsync(ana), r => r is { Page: "families", Families: 1, Family: null });
        Assert.Contains(await place.ReadingsOfAsync(ben), r => r.Why == Why.Team && r.Family == lea);
        Assert.Equal([lea, Unknown], (await place.ReadingsOfAsync(stranger)).Where(r => r.Why == Why.None).Select(r => r.Family!.Value).OrderByDescending(f => f == lea));
    }

    [Theory, BothEngines]
    public async Task An_attempt_at_anything_is_written_down_and_asks_as_much_whether_it_is_hidden_or_nothing(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, ben, stranger) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()));
        var lea = await ARelationship.HeldByAsync(ana, "Lea");
        var met = await lea.MetAsync(place.Clock.Today);
        var hers = await lea.WithAsync((r, by) => new Rupture(r, null, place.Clock.Today, Whose.Ours, RuptureKind.PulledBack, "Mine alone.", null, Audience.OnlyMe, by));
        (string Page, string Id)[] hidden = [("families", $"{lea.Family}"), ("people", $"{lea.Person.Id}"), ("relationships", $"{lea.Id}"), ("encounters", $"{met.Id}"), ("ruptures", $"{hers.Id}")];
        foreach (var (page, id) in hidden) await TriesAsync(page, id);
        foreach (var (page, _) in hidden) await TriesAsync(page, $"{Guid.CreateVersion7(place.Clock.GetUtcNow()):N}");

        foreach (var (page, id) in hidden)
        {
            var (there, nothing) = (await TriesAsync(page, id), await TriesAsync(page, $"{Guid.CreateVersion7(place.Clock.GetUtcNow()):N}"));
            Assert.True(there == nothing, $"{page}: {there} questions for what is hidden, {nothing} for what is not there");
        }

        var log = (await place.ReadingsOfAsync(stranger)).Where(r => r.Why == Why.None).ToList();
        foreach (var (page, _) in hidden) Assert.Equal(4, log.Count(r => r.Page == page + "/{id}"));
        Assert.Equal(10, log.Count(r => r.Family == lea.Family));
        // Within one's own reach it is an opening like any other: that there was something to hide is told to nobody.
        (await ben.OpensAsync($"/ruptures/{hers.Id}")).Answers(HttpStatusCode.NotFound);
        Assert.Contains(await place.ReadingsOfAsync(ben), r => r.Why == Why.Team && r.Family == lea.Family && r.Page == "ruptures/{id}");

        async Task<int> TriesAsync(string page, string id)
        {
            await using var counted = await CountedQueries.OfAsync(place);
            (await stranger.OpensAsync($"/{page}/{id}")).Answers(HttpStatusCode.NotFound);
            return counted.Count;
        }
    }
}
