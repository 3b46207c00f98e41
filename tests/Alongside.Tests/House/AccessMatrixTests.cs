using System.Net;
using System.Text;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Alongside.Domain.Together;
using Alongside.Tests.Given;
using Alongside.Web.Access;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.Own;
using Alongside.Web.Features.SignIn;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Tests.House;

/// <summary>Every page, every form of it, and everyone who might ask: walked from the routes, so that a new page is in it by itself.</summary>
public sealed class AccessMatrixTests
{
    private const string Canary = "Xanthippe";
    private const string Nowhere = "/nothing-is-here";

    private sealed record Persona(string Name, Someone Who, Role? Role, bool Reaches, bool SignedIn = true, bool Device = false)
    {
        public string? Token { get; set; }
        public string Nothing { get; set; } = "";
    }

    [Sweep, Theory, BothEngines]
    public async Task Nobody_out_of_reach_learns_anything_from_any_page_or_form(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (team, elsewhere) = (await place.TeamAsync(), await place.TeamAsync());
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var family = await ARelationship.HeldByAsync(ana, Canary, "Orpheus", "Calliope", "Hades");
        var met = await family.MetAsync(place.Clock.Today.AddDays(-3));
        var rupture = await family.WithAsync((relationship, by) => new Rupture(relationship, met.Id, place.Clock.Today.AddDays(-3), Whose.Theirs, RuptureKind.PulledBack, Canary, null, Audience.MyTeam, by));
        var photo = (await PhotoAsync(family, met)).ToString();
        var things = new Dictionary<string, string>
        {
            ["families"] = family.Family.ToString(), ["people"] = family.Person.Id.ToString(), ["relationships"] = family.Id.ToString(), ["check-in"] = family.Id.ToString(),
            ["encounters"] = met.Id.ToString(), ["pictures"] = photo, ["photos"] = photo, ["ruptures"] = rupture.Id.ToString(),
        };
        foreach (var (path, id) in await OfTwoOthersAsync(place)) things[path] = id;
        (things["circles"], things["circles/sessions"]) = await ACircleAsync(ana);
        things["together"] = (await WithOthers.TeamAsync(ana, await place.TeamAsync("Oak Row"), Canary)).ToString();
        await WithOthers.SchoolAsync(ana, $"{Canary} School", Canary, Canary);
        things["groups"] = await AGroupAsync(ana, family);
        var pages = await EveryPage.OfAsync(place);
        var (calliope, hades) = (await place.FamilyMemberAsync(family.People[2]), await place.FamilyMemberAsync(family.People[3]));
        var spoken = await family.SpeaksForAsync(family.People[2], family.People[1], "We looked at the school.");
        await KeptOutAsync(family, family.People[3]);
        var left = await place.WorkerAsync("Leon Dacre", team);
        await left.OpensAsync(MeModel.At());
        await LeavesAsync(place, left.Worker);
        var phone = place.AnotherDeviceOf(ana);
        Persona[] everyone =
        [
            new("holds it", ana, Role.Worker, true),
            new("same team", await place.WorkerAsync("Ben Cole", team), Role.Worker, true),
            new("supervises", await place.WorkerAsync("Sam Okoro", team, Role.Supervisor), Role.Supervisor, true),
            new("other team", await place.WorkerAsync("Cyd Marsh", elsewhere), Role.Worker, false),
            new("supervises others", await place.WorkerAsync("Pia Lund", elsewhere, Role.Supervisor), Role.Supervisor, false),
            new("lead", await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), Role.ServiceLead, false),
            new("administrator", await place.WorkerAsync("Hadiza Bello", role: Role.Administrator), Role.Administrator, false),
            new("front door", await place.WorkerAsync("Noor Haddad", role: Role.FrontDoor), Role.FrontDoor, false),
            new("data protection", await place.WorkerAsync("Tom Ellery", role: Role.DataProtection), Role.DataProtection, false),
            new("partner who is asked", await AskedAsync(place, family), Role.Partner, false),
            new("partner who is not", await place.WorkerAsync("Ife Amadi", role: Role.Partner), Role.Partner, false),
            new("of the family", await place.FamilyMemberAsync(family.People[1]), Role.FamilyMember, false),
            new("speaks for a child of the family", calliope, Role.FamilyMember, false),
            new("must stay away from the family", hades, Role.FamilyMember, false),
            new("of another family", await place.FamilyMemberAsync((await ARelationship.HeldByAsync(await place.WorkerAsync("Eve Marlow", elsewhere), "Theo")).Person), Role.FamilyMember, false),
            new("has left", left, null, false, SignedIn: false),
            new("signed out", place.Stranger(), null, false, SignedIn: false),
        ];
        foreach (var persona in everyone.Where(p => p.SignedIn))
        {
            // Whoever must stay away has no page of their own, and none to send from.
            persona.Token = (await persona.Who.OpensAsync(persona.Role == Role.FamilyMember ? Web.Features.Our.OurModel.At() : MeModel.At())).Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");
            persona.Nothing = (await persona.Who.OpensAsync(Nowhere)).Raw;
        }

        var (cells, wrong) = (0, new List<string>());
        foreach (var page in pages.Where(p => p.Pattern != ExitModel.At())) // Whoever leaves is gone for the rest of it; OwnWayInTests look at it.
            foreach (var persona in everyone)
            {
                cells++;
                await TryAsync(persona, page, HttpMethod.Get, page.At(things));
                if ((persona.Reaches && !IsOfTwoOthers(page)) || page.Open || IsTheirOwn(persona, page)) continue; // What a form does for whoever may send it is its own test's.
                foreach (var post in page.Posts)
                {
                    cells++;
                    await TryAsync(persona, page, HttpMethod.Post, page.At(things) + post);
                }
            }

        // What the decision names reaches her and nobody else of the family, nor whoever must stay away.
        foreach (var persona in everyone.Where(p => p.Role == Role.FamilyMember))
        {
            var page = await persona.Who.OpensAsync(Web.Features.Our.InPlaceModel.At());
            if (page.Raw.Contains(spoken.Text, StringComparison.Ordinal) != (persona.Who == calliope)) wrong.Add($"{persona.Name} reads for a child: {page.Status}");
        }

        TestContext.Current.SendDiagnosticMessage($"access matrix on {engine}: {cells} cells, {wrong.Count} wrong");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));

        async Task TryAsync(Persona persona, EveryPage page, HttpMethod method, string address)
        {
            var request = new HttpRequestMessage(method, address);
            if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", persona.Token ?? "")]);
            var answer = await persona.Who.SendAsync(request, follow: false);
            var body = await answer.Content.ReadAsStringAsync();
            var (status, to) = ((int)answer.StatusCode, answer.Headers.Location?.OriginalString ?? "");
            if (Wrong() is { } why) wrong.Add($"{persona.Name}: {method} {address} answered {status} {to}: {why}");

            string? Wrong()
            {
                if (status >= 500) return "an error";
                if ((!persona.Reaches || IsOfTwoOthers(page)) && body.Contains(Canary, StringComparison.Ordinal)) return "shows the family";
                if (page.Open) return null;
                if (!persona.SignedIn) return method == HttpMethod.Post && status == 400 || (status == 302 && (to.Contains("/sign-in", StringComparison.Ordinal) || (WayIn.IsTheirs(page.Pattern) && to == NotesModel.At()))) ? null : "should lead to sign-in";
                if (!page.HandedOver && !Permissions.Allows(persona.Role!.Value, page.May!.Value)) return Same(404);
                if (page.HandedOver && !Permissions.Allows(persona.Role!.Value, May.Write)) return Same(404);
                if (IsOfTwoOthers(page)) return Same(404);
                if (persona.Reaches || !page.IsOfFamily(things)) return null;
                if (persona.Role == Role.ServiceLead && page.Pattern.StartsWith("/families/", StringComparison.Ordinal))
                    return page.Pattern.EndsWith("/reason", StringComparison.Ordinal) || (status == 302 && to.Contains("/reason?then=", StringComparison.Ordinal)) ? null : "should ask for a reason";
                return Same(404);
            }

            string? Same(int expected) => status != expected ? $"should be {expected}" : body != persona.Nothing ? "is not the same page as for what does not exist" : null;
        }

        // What somebody keeps for themselves, and what two say to each other: nobody who asks here is one of them.
        static bool IsOfTwoOthers(EveryPage page) => OfTwoOthers.Any(path => page.Pattern.StartsWith(path, StringComparison.Ordinal));

        bool IsTheirOwn(Persona persona, EveryPage page) => persona.Role is Role.FamilyMember or Role.Partner && page.May is { } may && Permissions.Allows(persona.Role.Value, may);

    }

    private static async Task KeptOutAsync(ARelationship family, Domain.People.Person who)
    {
        await using var door = family.Holder.Door();
        (await door.OpenAsync(family.Family)).KeepOut(who.Id, true);
        await door.SaveAsync();
    }

    [Theory, BothEngines]
    public async Task A_device_handed_over_reaches_its_one_page(string engine)
    {
        var place = await Place.NewAsync(engine);
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var family = await ARelationship.HeldByAsync(ana, Canary);
        var things = new Dictionary<string, string> { ["families"] = family.Family.ToString(), ["people"] = family.Person.Id.ToString(), ["relationships"] = family.Id.ToString(), ["check-in"] = EveryPage.Unknown };
        var pages = await EveryPage.OfAsync(place);
        var context = new DefaultHttpContext { RequestServices = place.Get<IServiceProvider>() };
        (context.Request.Scheme, context.Request.Host) = ("https", new("localhost"));
        await place.Get<Visits>().HandOverAsync(context, ana.Door().Caller, $"/check-in/{family.Id}", new(family.Person.Id, null, CheckInForm.Adult));
        var cookie = string.Join("; ", context.Response.Headers.SetCookie.Select(c => c!.Split(';')[0]));
        var wrong = new List<string>();

        foreach (var page in pages.Where(p => !p.Open))
        {
            var answer = await place.Stranger().OpensWithAsync(cookie, page.At(things));
            if (answer.Status != HttpStatusCode.NotFound || answer.Raw.Contains(Canary, StringComparison.Ordinal)) wrong.Add($"{page.Pattern}: {(int)answer.Status} at {answer.Address}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        (await place.Stranger().OpensWithAsync(cookie, $"/check-in/{family.Id}")).Answers(HttpStatusCode.OK);
    }

    private static async Task<Id<Attachment>> PhotoAsync(ARelationship family, Encounter met)
    {
        await using var door = family.Holder.Door();
        await door.OpenAsync(family.Family);
        var photo = Attachment.With(met, 0, Canary, new("image/jpeg", 3, 2), Audience.MyTeam, door.By);
        door.Add(photo, Encoding.Latin1.GetBytes(Canary));
        await door.SaveAsync();
        return photo.Id;
    }

    private static readonly string[] OfTwoOthers = ["/supervision/{id}", "/supervision/prepare/", "/supervision/sessions/", "/own/journal/{", "/exercises/run/"];

    /// <summary>Two colleagues, one of whom holds the other, and what one of them keeps for themselves; none of those who ask is one of the two.</summary>
    private static async Task<Dictionary<string, string>> OfTwoOthersAsync(Place place)
    {
        var (held, holder) = (await place.WorkerAsync("Wren Alder"), await place.WorkerAsync("Marta Quill", role: Role.Supervisor));
        await using var door = holder.Door();
        var relationship = new Relationship(Side.Of(held.Worker.Id), null, holder.Worker.Id, null, Canary, door.Today, door.By);
        door.Begin(relationship);
        var session = Encounter.Record(relationship, EncounterKind.Supervision, new(door.Today, null, null), null, door.By);
        var item = new AgendaItem(relationship, Whose.Ours, Canary, Canary, null, null, false, false, Audience.MyTeam, door.By);
        var talk = new Talk(item, session, door.By);
        talk.Say(Canary, Canary, Canary, Canary, TalkEnd.Action, Canary, Canary);
        item.Reached(session.Id);
        foreach (var thing in new object[] { session, item, talk }) door.Add(thing);
        await door.SaveAsync();
        await using var own = held.Door();
        var line = new JournalLine(JournalKind.Dread, Canary, Feeling.None, Feeling.None, own.By);
        var run = new ExerciseRun(Exercises.Load("en", null).All.First(), null, own.By);
        foreach (var thing in new object[] { line, run, new ExerciseAnswer(run, 1, new(Canary, [], Answering.Words, []), Canary, null, own.By), new Fullness(FullnessLevel.Full, Canary, own.By) }) own.Add(thing);
        await own.SaveAsync();
        return new()
        {
            ["supervision"] = relationship.Id.ToString(), ["supervision/sessions"] = session.Id.ToString(), ["own/journal"] = line.Id.ToString(), ["exercises/run"] = run.Id.ToString(),
        };
    }

    /// <summary>The circle of somebody's team, with something brought to it and seen in it.</summary>
    private static async Task<(string Circle, string Session)> ACircleAsync(Someone ana)
    {
        await using var door = ana.Door();
        var circle = new Relationship(Side.Of(ana.Team!.Id), null, null, null, null, door.Today, door.By);
        door.Begin(circle);
        var session = Encounter.Record(circle, EncounterKind.Circle, new(door.Today, null, null), null, door.By);
        var item = new AgendaItem(circle, Whose.Theirs, Canary, null, null, null, true, false, Audience.MyTeam, door.By);
        item.Reached(session.Id);
        var sits = new Circle(session, door.By);
        sits.LookAt(item);
        sits.Sits(ana.Worker.Id, guest: false, door.By);
        foreach (var thing in new object[] { session, item, sits, new GroupThought(sits, Canary, door.By) }) door.Add(thing);
        await door.SaveAsync();
        return (circle.Id.ToString(), session.Id.ToString());
    }

    /// <summary>A group that somebody led, and the family came to it.</summary>
    private static async Task<string> AGroupAsync(Someone ana, ARelationship family)
    {
        await using var door = ana.Door();
        var group = new Gathering(Canary, door.Today, null, Canary, null, door.By);
        foreach (var thing in new object[] { group, group.Came(await door.OpenAsync(family.Id), door.By) }) door.Add(thing);
        await door.SaveAsync();
        return group.Id.ToString();
    }

    /// <summary>A professional of another agency who was asked about this family, and told of nothing but one step.</summary>
    private static async Task<Someone> AskedAsync(Place place, ARelationship family)
    {
        var teacher = await place.WorkerAsync("Ben Lightfoot", role: Role.Partner);
        var step = await family.WithAsync((relationship, by) => new Step(relationship, null, "Breakfast club", StepOwner.Them, null, null, null, Audience.MyTeam, by));
        await family.WithAsync((_, by) => new Sharing(family.Family, teacher.Worker.Id, "Northgate School", "School", "How is it going?", SharingBasis.Consent, "They asked for it.",
            Enum.GetValues<SharingCheck>().ToDictionary(c => c, _ => (string?)"Yes."), [(step.Id.Value, nameof(Step))], by.Day, null, by));
        return teacher;
    }

    private static async Task LeavesAsync(Place place, Worker worker)
    {
        await using var db = SignInDb.Of(place.Engine);
        db.Attach(worker).Entity.LeaveOn(place.Clock.Today.AddDays(-1));
        await db.SaveChangesAsync();
    }
}
