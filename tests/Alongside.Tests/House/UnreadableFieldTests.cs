using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Tests.Given;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.SignIn;

namespace Alongside.Tests.House;

/// <summary>What no form of ours would send comes from a broken browser or from somebody who tries; it is answered, and it is no error of ours.</summary>
public sealed class UnreadableFieldTests
{
    private const string None = "no-such-choice";

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
}
