using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Together;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web;
using Alongside.Web.Features.CheckIns;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.FromFamilies;
using Alongside.Web.Features.Messages;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.Own;
using Alongside.Web.Features.People;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Releasing;
using Alongside.Web.Features.Requests;
using Alongside.Web.Features.Ruptures;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Features.Staff;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Features.Together;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Alongside.Tests.Keeping;

/// <summary>Every page that changes what others may be changing too: whoever comes second sees both texts.</summary>
public sealed partial class StalePagesTests
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
        [typeof(ChoiceModel)] = async h => (await Of(h, ChoiceModel.At(h.Lea.Id), "IsNot", "The hearing", "The school")) with { Also = ("Basis", "Voluntary"), Button = "Keep it" },
        [typeof(OpeningModel)] = h => Of(h, OpeningModel.At(h.Lea.Id), "Plan", "Swimming first", "The letter first"),
        [typeof(DescribeModel)] = h => Of(h, DescribeModel.At(h.Lea.Id), "Often", "Most Thursdays", "When it suits"),
        [typeof(EditHelperModel)] = async h =>
        {
            var nan = await h.Lea.WithAsync((_, by) => new Helper(h.Lea.Family, "Nan", null, false, null, false, false, null, null, null, null, null, Audience.MyTeam, by));
            return (await Of(h, EditHelperModel.At(h.Lea.Family, nan.Id), "Does", "Has a key", "Picks up Kit")) with { Button = "Keep it" };
        },
        [typeof(WriteStoryModel)] = h => Of(h, WriteStoryModel.At(h.Lea.Person.Id), "Text", "It began in Hull.", "It began in Leeds."),
        [typeof(OurStoryModel)] = async h =>
        {
            var lea = await h.Ana.Place.FamilyMemberAsync(h.Lea.Person);
            await h.Lea.WithAsync((_, by) => Release.To(h.Lea.Id, h.Lea.Family, h.Lea.Person.Id, by));
            return new(lea, lea.OnANewDevice(), OurStoryModel.At(), "Text", "It began in Hull.", "It began in Leeds.") { Button = "Keep it" };
        },
        [typeof(DidNotMeetModel)] = async h =>
        {
            var planned = await h.Lea.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(by.Day, null, null), null, false, null, by));
            return await Of(h, DidNotMeetModel.At(planned.Id), "ReOffer", "A walk on Friday", "A call on Monday");
        },
        [typeof(TogetherModel)] = async h =>
        {
            await h.Lea.WithAsync((r, by) => new Aim(r, "A quiet morning", null, null, null, Audience.MyTeam, by));
            return (await Of(h, TogetherModel.At(h.Lea.Id), "Want", "A calm morning", "A slow morning")) with { Button = "Keep it" };
        },
        [typeof(WriteUpModel)] = async h =>
        {
            var planned = await h.Lea.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(by.Day, null, null), "At home", false, null, by));
            return new(h.Ana, h.Ana.OnANewDevice(), WriteUpModel.At(h.Lea.Id, planned.Id), "Place", "The park", "The library") { Also = ("Line", "We talked."), Button = "Save it" };
        },
        [typeof(SharingModel)] = async h =>
        {
            var teacher = await h.Ana.Place.WorkerAsync("Ben Lightfoot", role: Role.Partner);
            var step = await h.Lea.WithAsync((r, by) => new Step(r, null, "Breakfast club", StepOwner.Them, null, null, null, Audience.MyTeam, by));
            var sharing = await h.Lea.WithAsync((_, by) =>
            {
                var asked = new Sharing(h.Lea.Family, teacher.Worker.Id, "Northgate School", "School", "How is it going?", SharingBasis.Consent, "They asked for it.",
                    Enum.GetValues<SharingCheck>().ToDictionary(c => c, _ => (string?)"Yes."), [(step.Id.Value, nameof(Step))], by.Day, null, by);
                asked.Answer("She comes on time.", null, null, null, new(teacher.Worker.Id, by.At, null));
                return asked;
            });
            return (await Of(h, SharingModel.At(h.Lea.Family, sharing.Id), "Became", "She goes every day.", "She goes on Mondays.")) with { Button = "Keep it" };
        },
        [typeof(CircleModel)] = async h =>
        {
            var team = await h.Ana.Place.TeamAsync();
            var (dela, leon) = (await h.Ana.Place.WorkerAsync("Dela Hartley", team), await h.Ana.Place.WorkerAsync("Leon Bap", team));
            var circle = await (await dela.OpensAsync(CirclesModel.At())).SubmitsAsync(button: $"Begin a circle in {team.Name}");
            var session = await circle.SubmitsAsync(button: "Sit down in a circle");
            return new(dela, leon, session.Address, "Question", "What does she hope for?", "What does he fear?") { Button = "Ask this" };
        },
        [typeof(EditGroupModel)] = async h =>
        {
            await using var door = h.Ana.Door();
            var group = new Gathering("Thursday kitchen", door.Today, null, "We cooked.", h.Ben.Worker.Id, door.By);
            door.Add(group);
            await door.SaveAsync();
            return await Of(h, EditGroupModel.At(group.Id), "Together", "We made soup.", "We baked.");
        },
        [typeof(EditOfferModel)] = async h =>
        {
            await (await h.Ada.OpensAsync(EditOfferModel.At())).SubmitsAsync(new { What = "We come.", ForWhom = "Families", How = "Weekly", Cannot = "Money" }, "Keep it");
            return new(h.Ada, h.Abe, EditOfferModel.At(), "What", "We come by.", "We walk with you.") { Button = "Keep it" };
        },
        [typeof(TeamModel)] = h => Task.FromResult(new Two(h.Ada, h.Abe, TeamModel.At(h.Ana.Team!.Id), "Hub", "The mill", "The old school") { Button = "Keep where it belongs" }),
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
        [typeof(WithOthersModel)] = async h =>
        {
            var saira = await h.Ana.Place.WorkerAsync("Saira Malik", await h.Ana.Place.TeamAsync("Elm Road"));
            return new(h.Ana, saira, WithOthersModel.At(await WithOthers.TeamAsync(h.Ana, saira.Team!)), "Agreement", "We ring first", "They ring first") { Button = "Keep it" };
        },
        [typeof(WhomToRingModel)] = async h => new(h.Ana, h.Ben, WhomToRingModel.At(await WithOthers.SchoolAsync(h.Ana)), "Reach", "After three", "At break") { Button = "Keep it" },
        [typeof(MeModel)] = h => Task.FromResult(new Two(h.Ana, h.Ana.OnANewDevice(), MeModel.At(), "About", "I like ducks.", "I like trains.") { Button = "Keep it" }),
        [typeof(EditWorkerModel)] = h => Task.FromResult(new Two(h.Ada, h.Abe, EditWorkerModel.At(h.Ben.Worker.Id), "Profession", "Family worker", "Social worker")),
        [typeof(SayInModel)] = h => Task.FromResult(new Two(h.Ada, h.Abe, SayInModel.At(Domain.Ours.Tongue.Polish), "RingNow", "Dyżur, 0113 496 0000", "Dyżur, 0113 496 0001")),
        [typeof(EditOrganisationModel)] = h => Task.FromResult(new Two(h.Ada, h.Abe, EditOrganisationModel.At(), "RingNow", "0113 496 0000", "0113 496 0001") { Also = ("Name", "Leeds Together") }),
    };

    /// <summary>They fill a box too, and nobody else can have changed what stands in it; or what stands in it is only proposed.</summary>
    private static readonly Dictionary<Type, string> NobodyElses = new()
    {
        [typeof(AnswerAskModel)] = "the author's own words; OurWritingTests asks about the write-up they stand in",
        [typeof(OurMessagesModel)] = "my own way to be told",
        [typeof(OwnWorkMailModel)] = "my own address",
        [typeof(OnePersonModel)] = "how helpful somebody feels to me alone",
        [typeof(AccountModel)] = "what I call my own phone",
        [typeof(ExerciseStepModel)] = "my own answer, in my own place",
        [typeof(HowISignInModel)] = "a code of my own",
        [typeof(AnswerGoingModel)] = "a name that is proposed for a record not begun yet",
        [typeof(HandOverModel)] = "which questions were asked the last time",
        [typeof(AskForHelpModel)] = "when the page was opened",
        [typeof(BeginRelationshipModel)] = "today, proposed",
        [typeof(EndingModel)] = "today, proposed",
        [typeof(HandoverModel)] = "today, proposed",
        [typeof(TakeUpAgainModel)] = "today, proposed",
        [typeof(SharingsModel)] = "today, proposed",
        [typeof(WhoGoesModel)] = "what they said of themselves, proposed",
    };

    [Fact]
    public void No_page_that_carries_a_version_or_fills_a_box_from_the_record_is_left_out()
    {
        var pages = typeof(Site).Assembly.GetTypes().Where(t => typeof(PageModel).IsAssignableFrom(t) && !t.IsAbstract).ToList();
        var fills = pages.Where(FillsABox).ToList();

        Assert.Equal(pages.Where(CarriesAVersion).Union(fills).Except(NobodyElses.Keys).Select(t => t.Name).Order(), Pages.Keys.Select(t => t.Name).Order());
        // A reason for a page that fills no box any more would hide the day on which it does.
        Assert.Empty(NobodyElses.Keys.Except(fills).Select(t => t.Name));
    }

    /// <summary>Boxes that a view fills with its own hand, past the page's fields: what is sought or was typed just now, or as said.</summary>
    private static readonly Dictionary<string, string> ByHand = new()
    {
        ["Find.cshtml"] = "what is sought",
        ["AddPerson.cshtml"] = "who is sought",
        ["Accountability.cshtml"] = "who is sought",
        ["Written.cshtml"] = "what was typed just now",
        ["Today.cshtml"] = "a line that was begun",
        ["Our.cshtml"] = "a wish that was begun",
        ["OurChoice.cshtml"] = "an answer that was begun",
        ["_Away.cshtml"] = "what was typed just now",
        ["_WriteUp.cshtml"] = "the first line of a form whose page names its texts",
        ["Together.cshtml"] = "what a step costs; the page names it",
        ["Welcome.cshtml"] = "a name that nobody can change there",
        ["AskForHelp.cshtml"] = "a trap for machines",
        ["HowISignIn.cshtml"] = "what I call my own key",
        ["HowOften.cshtml"] = "three numbers of one policy, each form whole; the history has those before",
    };

    [Fact]
    public void No_view_fills_a_box_past_its_page()
    {
        var views = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Alongside.Web", "Features"), "*.cshtml", SearchOption.AllDirectories);

        Assert.Equal(ByHand.Keys.Order(), views.Where(v => FilledByHand().IsMatch(File.ReadAllText(v))).Select(Path.GetFileName).Order());
    }

    [GeneratedRegex("""<input\b(?=[^>\n]*\bvalue="@)(?![^>\n]*\btype="(?:hidden|radio|checkbox)")|<textarea\b[^>\n]*>@""")]
    private static partial Regex FilledByHand();

    private static bool CarriesAVersion(Type page) => page.GetProperty("Version")?.GetCustomAttribute<BindPropertyAttribute>() is not null;

    /// <summary>Opened, it puts words into a box that its form sends: read from the compiled page, so that a new one is found by itself.</summary>
    private static bool FillsABox(Type page)
    {
        var boxes = page.GetProperties().Where(p => p.PropertyType == typeof(string) && p.GetCustomAttribute<BindPropertyAttribute>() is not null).Select(p => p.Name).ToHashSet();
        return boxes.Count > 0 && Compiled.Reached(page, "OnGet", "OnGetAsync", "ShowAsync").Any(m => m.Name.StartsWith("set_", StringComparison.Ordinal) && m.DeclaringType!.IsAssignableFrom(page) && boxes.Contains(m.Name[4..]));
    }

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
