using System.Net;
using System.Reflection;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Features.Staff;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Features.Together;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Tests.Keeping;

/// <summary>Every page that changes what others may be changing too: whoever comes second sees both texts.</summary>
public sealed class StalePagesTests
{
    /// <param name="One">Who saves first.</param>
    /// <param name="Other">Who has the page open meanwhile.</param>
    /// <param name="Address">The page.</param>
    /// <param name="Field">The field that both change.</param>
    /// <param name="First">What the first one writes there.</param>
    /// <param name="Second">What the second one writes there.</param>
    private sealed record Two(Someone One, Someone Other, string Address, string Field, string First, string Second)
    {
        /// <summary>How the two are said, when the form sends a choice.</summary>
        public string? FirstSaid { get; init; }
        public string? SecondSaid { get; init; }

        /// <summary>What else the form asks for.</summary>
        public (string Field, string Value)? Also { get; init; }
        public string? Button { get; init; }
    }

    private sealed record House(Someone Ana, Someone Ben, Someone Ada, Someone Abe, ARelationship Lea);

    private static readonly Dictionary<Type, Func<House, Task<Two>>> Pages = new()
    {
        [typeof(EditNameModel)] = h => Of(h, EditNameModel.At(h.Lea.Person.Id), "KnownAs", "Lee", "Annie"),
        [typeof(EditPersonModel)] = h => Of(h, EditPersonModel.At(h.Lea.Person.Id), "Languages", "Polish", "Kurdish"),
        [typeof(DiedModel)] = async h => await Of(h, DiedModel.At(h.Lea.Person.Id), "DiedOn", "2026-11-01", "2026-11-02"),
        [typeof(DescribeFamilyModel)] = h => Of(h, DescribeFamilyModel.At(h.Lea.Family), "Called", "The Larch lot", "The Court lot"),
        [typeof(AgreementModel)] = async h => (await Of(h, AgreementModel.At(h.Lea.Id), "Agreement", "Hers first", "Tea first")) with { Also = ("Together", "True") },
        [typeof(EditWriteUpModel)] = async h =>
        {
            var met = await h.Lea.MetAsync(new(2026, 11, 12));
            await h.Lea.WithAsync((_, by) => new Entry(met, EntryKind.Line, "We walked.", Source.Seen, null, Audience.MyTeam, by));
            return new(h.Ana, h.Ana.OnANewDevice(), EditWriteUpModel.At(met.Id), "Line", "We walked far.", "We walked slowly.") { Button = "Save it" };
        },
        [typeof(ChangePlanModel)] = async h =>
        {
            var planned = await h.Lea.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(by.Day.AddDays(3), null, null), "At home", false, null, by));
            return await Of(h, ChangePlanModel.At(planned.Id), "Place", "The park", "The library");
        },
        [typeof(RuptureModel)] = async h =>
        {
            var torn = await h.Lea.WithAsync((r, by) => new Rupture(r, null, by.Day.AddDays(-5), Whose.Theirs, RuptureKind.PulledBack, "I was late.", null, Audience.MyTeam, by));
            return (await Of(h, RuptureModel.At(torn.Id), "Now", nameof(RuptureState.StillSore), nameof(RuptureState.Mending))) with
            { FirstSaid = "still sore", SecondSaid = "mending", Also = ("Tried", "I said sorry"), Button = "Keep it" };
        },
        [typeof(WithOneModel)] = async h =>
        {
            var maureen = await h.Ana.Place.WorkerAsync("Maureen Oka", h.Ana.Team, Role.Supervisor);
            await using var door = maureen.Door();
            var holding = new Relationship(Side.Of(h.Ana.Worker.Id), null, maureen.Worker.Id, null, null, door.Today, door.By);
            door.Begin(holding);
            await door.SaveAsync();
            return new(h.Ana, maureen, WithOneModel.At(holding.Id), "Agreement", "Theirs first", "Tea first") { Button = "Keep it" };
        },
        [typeof(TeamCircleModel)] = async h =>
        {
            var leon = await h.Ana.Place.WorkerAsync("Leon Bap", h.Ana.Team);
            await using var door = h.Ana.Door();
            var circle = new Relationship(Side.Of(h.Ana.Team!.Id), null, null, null, null, door.Today, door.By);
            door.Begin(circle);
            await door.SaveAsync();
            return new(h.Ana, leon, TeamCircleModel.At(circle.Id), "Agreement", "One question each", "Tea first") { Button = "Keep it" };
        },
        [typeof(MeModel)] = h => Task.FromResult(new Two(h.Ana, h.Ana.OnANewDevice(), MeModel.At(), "About", "I like ducks.", "I like trains.") { Button = "Keep it" }),
        [typeof(EditWorkerModel)] = h => Task.FromResult(new Two(h.Ada, h.Abe, EditWorkerModel.At(h.Ben.Worker.Id), "Profession", "Family worker", "Social worker")),
        [typeof(SayInModel)] = h => Task.FromResult(new Two(h.Ada, h.Abe, SayInModel.At(Domain.Ours.Tongue.Polish), "RingNow", "Dyżur, 0113 496 0000", "Dyżur, 0113 496 0001")),
        [typeof(EditOrganisationModel)] = h => Task.FromResult(new Two(h.Ada, h.Abe, EditOrganisationModel.At(), "RingNow", "0113 496 0000", "0113 496 0001") { Also = ("Name", "Leeds Together") }),
    };

    [Fact]
    public void No_page_that_carries_a_version_is_left_out() =>
        Assert.Equal(typeof(Site).Assembly.GetTypes().Where(t => typeof(PageModel).IsAssignableFrom(t) && !t.IsAbstract && t.GetProperty("Version")?.GetCustomAttribute<BindPropertyAttribute>() is not null).Select(t => t.Name).Order(),
            Pages.Keys.Select(t => t.Name).Order());

    [Sweep, Theory, BothEngines]
    public async Task Whoever_saves_second_sees_both_texts_and_chooses_on_every_page(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var (ada, abe) = (await place.WorkerAsync("Ada Rowe", role: Role.Administrator), await place.WorkerAsync("Abe Rowe", role: Role.Administrator));
        foreach (var (page, arrange) in Pages)
        {
            var two = await arrange(new(ana, ben, ada, abe, await ARelationship.HeldByAsync(ana)));
            var (first, second) = (await two.One.OpensAsync(two.Address), await two.Other.OpensAsync(two.Address));
            Assert.True((await first.SubmitsAsync(With(two, two.First), two.Button)).Status == HttpStatusCode.OK, page.Name);

            var both = await second.SubmitsAsync(With(two, two.Second), two.Button);

            Assert.True(both.Status == HttpStatusCode.Conflict, $"{page.Name} answered {both.Status}");
            both.Shows(two.FirstSaid ?? two.First).Shows(two.SecondSaid ?? two.Second);
            var chosen = await both.SubmitsAsync(new Dictionary<string, string?> { [$"take.{two.Field}"] = "mine" }, two.Button);
            Assert.True(chosen.Status == HttpStatusCode.OK, $"{page.Name} answered {chosen.Status} when one was chosen");
        }
    }

    private static Task<Two> Of(House house, string address, string field, string first, string second) => Task.FromResult(new Two(house.Ana, house.Ben, address, field, first, second));

    private static Dictionary<string, string?> With(Two two, string value)
    {
        var fields = new Dictionary<string, string?> { [two.Field] = value };
        if (two.Also is { } also) fields[also.Field] = also.Value;
        return fields;
    }
}
