using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Features.Supervision;
using Alongside.Web.Features.Together;
using Alongside.Web.Look;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc;

namespace Alongside.Tests.House;

/// <summary>What no form of ours would send comes from a broken browser or from somebody who tries; it is answered, and it is no error of ours.</summary>
public sealed class UnreadableFieldTests
{
    private const string None = "no-such-choice";

    [Theory, BothEngines]
    public async Task A_field_that_the_form_does_not_have_changes_nothing(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (dela, leon) = (await place.WorkerAsync("Dela Hartley", team), await place.WorkerAsync("Leon Baptiste", team));
        var (leanne, yusuf) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(dela, "Yusuf"));
        var page = await dela.OpensAsync(Web.Features.Ruptures.NoticeRuptureModel.At(leanne.Id));

        await page.SubmitsAsync(new Dictionary<string, string?>
        {
            ["What"] = "I was late.", ["Id"] = yusuf.Id.ToString(), ["FamilyId"] = yusuf.Family.ToString(), ["Family"] = yusuf.Family.ToString(), ["RelationshipId"] = yusuf.Id.ToString(), ["Relationship.Id"] = yusuf.Id.ToString(),
            ["AuthorId"] = leon.Worker.Id.ToString(), ["Author"] = leon.Worker.Id.ToString(), ["TeamId"] = Guid.CreateVersion7(dela.Place.Clock.GetUtcNow()).ToString(), ["WrittenAt"] = "2020-01-01", ["State"] = nameof(RuptureState.Repaired), ["Rupture.State"] = nameof(RuptureState.Repaired), ["NotYet"] = "true", ["Voided"] = "true", ["record"] = "x",
        });

        await using var door = dela.Door();
        await door.OpenAsync(leanne.Id);
        await door.OpenAsync(yusuf.Id);
        var kept = Assert.Single(door.Of<Rupture>().ToList());
        Assert.Equal((leanne.Id, (Id<Domain.People.Family>?)leanne.Family, (Id<Worker>?)dela.Worker.Id, (Id<Team>?)team.Id, RuptureState.Open, false), (kept.RelationshipId, kept.FamilyId, kept.AuthorId, kept.TeamId, kept.State, kept.NotYet));
        Assert.Equal(place.Clock.GetUtcNow(), kept.WrittenAt);
    }

    /// <summary>What is read from a form is what its page names, one by one: nothing of the record can be written over by a field that nobody thought of.</summary>
    [Fact]
    public void No_page_reads_a_form_into_a_thing_of_the_record()
    {
        var pages = typeof(HousePage).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(PageModel)) && !t.IsAbstract).ToList();
        var read = pages.SelectMany(page => page.GetProperties().Where(p => p.IsDefined(typeof(BindPropertyAttribute), true)).Select(p => (Page: page, p.Name, Type: p.PropertyType))
            .Concat(page.GetMethods().Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal) || m.Name.StartsWith("OnGet", StringComparison.Ordinal)).SelectMany(m => m.GetParameters()).Select(p => (Page: page, Name: p.Name!, Type: p.ParameterType)))).ToList();

        Assert.True(read.Count > 300, $"Only {read.Count} fields were seen.");
        Assert.Empty(read.Where(r => IsOfTheRecord(r.Type, [])).Select(r => $"{r.Page.Name}.{r.Name}"));
        Assert.DoesNotContain(pages, page => page.IsDefined(typeof(BindPropertiesAttribute), true));
        foreach (var thing in new[] { typeof(Rupture), typeof(Rupture[]), typeof(List<Rupture>), typeof(Dictionary<string, Rupture>), typeof(Holds) }) Assert.True(IsOfTheRecord(thing, []), thing.Name);
    }

    private sealed record Holds(string Name, Rupture Rupture);

    /// <summary>A class of the domain, or anything that carries one; ids and choices are values.</summary>
    private static bool IsOfTheRecord(Type type, HashSet<Type> seen)
    {
        if (type.IsArray) return IsOfTheRecord(type.GetElementType()!, seen);
        if (type.IsGenericType && type.GetGenericArguments().Any(a => !type.IsValueType && IsOfTheRecord(a, seen))) return true;
        if (type.IsValueType || !seen.Add(type)) return false;
        return type.Assembly == typeof(Rupture).Assembly
            || (type.Assembly == typeof(HousePage).Assembly || type.DeclaringType == typeof(UnreadableFieldTests)) && type.GetProperties().Any(p => IsOfTheRecord(p.PropertyType, seen));
    }

    [Sweep, Theory, BothEngines]
    public async Task A_choice_that_is_none_is_answered_with_a_sentence_on_every_page_that_takes_one(string engine)
    {
        var place = await Place.NewAsync(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var family = await ARelationship.HeldByAsync(ana, "Tova", "Orpheus");
        var met = await family.MetAsync(place.Clock.Today.AddDays(-3));
        var rupture = await family.WithAsync((relationship, by) => new Rupture(relationship, met.Id, place.Clock.Today.AddDays(-3), Whose.Theirs, RuptureKind.PulledBack, "Late again", null, Audience.MyTeam, by));
        var promise = await family.WithAsync((relationship, by) => new Promise(relationship, met.Id, "Ring the school", place.Clock.Today, Audience.MyTeam, by));
        var back = await family.WithAsync((relationship, by) => new ComingBack(relationship, met.Id, "The hallway", ana.Worker.Id, place.Clock.Today, null, Audience.MyTeam, by));
        var things = new Dictionary<string, string>
        {
            ["families"] = family.Family.ToString(), ["people"] = family.Person.Id.ToString(), ["relationships"] = family.Id.ToString(), ["check-in"] = family.Id.ToString(), ["encounters"] = met.Id.ToString(),
            ["ruptures"] = rupture.Id.ToString(), ["promises"] = promise.Id.ToString(), ["comings-back"] = back.Id.ToString(),
        };
        var hour = await AnHourTogether.OfAsync(ana);
        foreach (var (path, id) in hour.Things) things[path] = id;
        var somebody = new Dictionary<Role, Someone>
        {
            [Role.Worker] = ana,
            [Role.Supervisor] = await place.WorkerAsync("Sam Okoro", team, Role.Supervisor),
            [Role.ServiceLead] = await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead),
            [Role.Administrator] = await place.WorkerAsync("Hadiza Bello", role: Role.Administrator),
            [Role.FrontDoor] = await place.WorkerAsync("Noor Haddad", role: Role.FrontDoor),
            [Role.DataProtection] = await place.WorkerAsync("Tom Ellery", role: Role.DataProtection),
            [Role.Partner] = await place.WorkerAsync("Ben Lightfoot", role: Role.Partner),
            [Role.FamilyMember] = await place.FamilyMemberAsync(family.People[1]),
        };
        var (asked, understood, wrong) = (0, 0, new List<string>());

        foreach (var page in (await EveryPage.OfAsync(place)).Where(p => p.Choices.Count > 0 && p.Pattern != ExitModel.At()))
            foreach (var (role, known) in somebody.Where(s => page.Open || page.HandedOver || (page.May is { } may && Permissions.Allows(s.Key, may))))
            {
                var someone = role == Role.FamilyMember ? await place.FamilyMemberAsync(family.People[1]) : place.AnotherDeviceOf(known); // A form of the page before may have ended the visit.
                var token = (await someone.OpensAsync(role == Role.FamilyMember ? Web.Features.Our.OurModel.At() : MeModel.At())).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
                var fields = page.Choices.Select(c => new KeyValuePair<string, string>(c, None)).ToList();
                foreach (var post in page.Posts)
                    await TryAsync(new(HttpMethod.Post, page.At(things) + post) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields]) });
                await TryAsync(new(HttpMethod.Get, $"{page.At(things)}?{string.Join('&', fields.Select(f => $"{f.Key}={f.Value}"))}"));

                async Task TryAsync(HttpRequestMessage request)
                {
                    var answer = await someone.SendAsync(request, follow: false);
                    asked++;
                    if ((int)answer.StatusCode >= 500) wrong.Add($"{role}: {request.Method} {request.RequestUri} answered {(int)answer.StatusCode}");
                    if ((int)answer.StatusCode == 422) understood++;
                }
            }

        TestContext.Current.SendDiagnosticMessage($"choices that are none on {engine}: {asked} asked, {understood} answered with the page again, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(understood > 40, $"Only {understood} of {asked} came to a form.");
    }

    [Theory, BothEngines]
    public async Task In_a_session_a_look_back_and_a_circle_what_cannot_be_read_is_told_and_nothing_is_saved(string engine)
    {
        var place = await Place.NewAsync(engine); // Who may be a guest stands on a page, and nobody else comes.
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var elsewhere = (await AnHourTogether.OfAsync(await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()))).Rows;
        var (hour, family) = (await AnHourTogether.OfAsync(ana), await ARelationship.HeldByAsync(ana, "Tova"));
        var (session, back, circle, sitting, together) = (SessionModel.At(hour.Session), LookBackModel.At(hour.Session), TeamCircleModel.At(hour.Circle), CircleModel.At(hour.Sitting), WithOneModel.At(hour.Relationship));
        var before = await SeenAsync();

        // Rows as a browser sends them, with one choice in them that is none.
        foreach (var (address, field) in new[]
        {
            (session, "Talks[0].End"), (session, "Talks[0].About"), (session, "Talks[0].Item"), (session, "Guesses[0].State"), (session, "Guesses[0].Id"), (session, "Earlier[0].Talk"), (session, "Came"), (session, "Goes"), (session, "ShowFelt"),
            (back, "Lines[0].Talk"), (back, "Lines[0].Leaning"), (back, "Lines[0].Functions"), (back, "Lines[0].Stakeholders"),
            (circle + "?handler=Plan", "Day"), (circle + "?handler=Stand", "Weekday"), (circle + "?handler=Stand", "Weeks"), (circle + "?handler=Agree", "LookAgain"), (sitting + "?handler=Here", "Present"), (sitting + "?handler=Invite", "Guest"), (sitting + "?handler=Take", "About"),
            (WithOthersModel.At(hour.School) + "?handler=Agree", "LookAgain"), (WithOthersModel.At(hour.School) + "?handler=Decide", "Day"), (WhomToRingModel.At(hour.School), "Holder"), (WhomToRingModel.At(hour.Beside), "Colleague"), (OthersCheckInModel.At(hour.Beside), "Safe"), (BeginWithOthersModel.At(), "With"),
            (together + "?handler=Plan", "Day"), (together + "?handler=Stand", "Weekday"), (together + "?handler=Agree", "LookAgain"),
        })
            Assert.Equal((address, field, 422), (address, field, await SendAsync(address, [.. hour.Rows.Where(r => r.Key != field), new("Talks[0].Happened", "Not to be kept"), new(field, None)])));
        // What is another's or nowhere is not there; a row without anything in it, which no form sends, is no row.
        foreach (var (address, row) in new[] { (session, 0), (session, 1), (session, 2), (back, 3) })
        {
            var (field, theirs) = elsewhere[row];
            foreach (var id in new[] { theirs, EveryPage.Unknown })
                Assert.Equal((address, field, 404), (address, field, await SendAsync(address, [new(field, id), new("Talks[0].Happened", "Not to be kept"), new("Earlier[0].Became", "Not to be kept"), new("Guesses[0].State", "Supported"), new("Lines[0].Leaning", "Telling")])));
        }
        foreach (var (address, list) in new[] { (session, "Talks"), (session, "Earlier"), (session, "Guesses"), (back, "Lines") })
            Assert.Equal((address, list, 400), (address, list, await SendAsync(address, [new($"{list}.index", "none")])));
        // Words where none were chosen, and a decision that is too long, lead to their own boxes.
        var page = await (await ana.OpensAsync(session)).SubmitsAsync(new Dictionary<string, string?> { ["Talks[0].About"] = family.Id.ToString(), ["Talks[0].Decided"] = new('x', Words.Note + 1) }, "Keep the session");
        page.Answers(System.Net.HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(page.Document.QuerySelector($"main [name='{Boxes(page).Single()}']"));

        Assert.Equal(before, await SeenAsync());

        async Task<int> SendAsync(string address, IReadOnlyList<KeyValuePair<string, string>> fields)
        {
            var token = (await ana.OpensAsync(MeModel.At())).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            return (int)(await ana.SendAsync(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields]) }, follow: false)).StatusCode;
        }

        async Task<string> SeenAsync()
        {
            List<string> seen = [];
            foreach (var address in new[] { circle, sitting, together, OthersModel.At(), WithOthersModel.At(hour.School), WithOthersModel.At(hour.Beside) }) seen.Add((await ana.OpensAsync(address)).Text);
            return string.Join('|', seen);
        }

        // The names of the boxes that the summary of problems leads to.
        static IEnumerable<string> Boxes(SeenPage page) => page.Document.QuerySelectorAll(".govuk-error-summary a").Select(a => page.Document.GetElementById(a.GetAttribute("href")!.TrimStart('#'))?.GetAttribute("name") ?? "nowhere");
    }
}
