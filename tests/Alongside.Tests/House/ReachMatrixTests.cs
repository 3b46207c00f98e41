using System.Globalization;
using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Together;
using Alongside.Tests.Given;
using Alongside.Web.Features.OurDoor;
using Alongside.Web.Features.SignIn;
using Alongside.Web.SignIn;

namespace Alongside.Tests.House;

/// <summary>
/// F1, the wider matrix: several families, everybody near and far, every page and form of it, with another family's ids
/// in the address, in the query and in what is sent. Who reaches whom is the table below, read and agreed by people.
/// </summary>
public sealed class ReachMatrixTests
{
    /// <summary>Who reaches which family. Whoever is not named reaches none, and nobody here reaches Oak's or the one that has ended.</summary>
    private static readonly Dictionary<string, string[]> Reaches = new()
    {
        ["holds Larch"] = ["Larch"],
        ["same team"] = ["Larch"],
        ["same team, named in the restriction"] = ["Larch", "Restricted"],
        ["supervises Larch"] = ["Larch"],
        ["holds Elm"] = ["Elm"],
        ["team of Elm"] = ["Elm"],
        ["supervises Elm"] = ["Elm"],
        ["on duty at Elm"] = ["Elm"],
        ["in both teams"] = ["Larch", "Elm"],
    };

    /// <summary>Whose own family it is: in their own space they meet their own names.</summary>
    private static readonly Dictionary<string, string> BelongTo = new() { ["of the family"] = "Larch", ["another of the family"] = "Larch", ["of another family"] = "Elm" };

    private sealed record AFamily(string Name, string Canary, Dictionary<string, string> Things, Dictionary<string, string> Others);

    private sealed record Persona(string Name, Someone Who, Role? Role)
    {
        public string? Token { get; set; }
        public string Nothing { get; set; } = "";
        public bool Reaches(AFamily family) => ReachMatrixTests.Reaches.TryGetValue(Name, out var reached) && reached.Contains(family.Name);
    }

    /// <summary>Every cell with <c>ALONGSIDE_CELLS=all</c>; otherwise each so-manyth, others on each engine.</summary>
    private static int Each(string engine) => Environment.GetEnvironmentVariable("ALONGSIDE_CELLS") == "all" ? 1 : engine == "sqlite" ? 7 : 23;

    [Sweep, Theory, BothEngines]
    public async Task Nobody_reaches_a_family_that_is_not_theirs_by_any_address_query_or_form(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (larch, elm) = (await place.TeamAsync("Larch Lane"), await place.TeamAsync("Elm Road"));
        var (ana, cyd, named) = (await place.WorkerAsync("Ana Petrov", larch), await place.WorkerAsync("Cyd Marsh", elm), await place.WorkerAsync("Ben Cole", larch));
        var (theirs, elsewhere, restricted, oak, ended) = (await FamilyAsync(place, ana, "Larch", "Xanthippe"), await FamilyAsync(place, cyd, "Elm", "Zenobia"), await FamilyAsync(place, ana, "Restricted", "Melisande"), await FamilyAsync(place, await place.WorkerAsync("Bea Quist", await place.TeamAsync("Oak Row")), "Oak", "Iphigenia"), await FamilyAsync(place, ana, "Ended", "Eurydice"));
        // One group to which families came whom hardly anybody reaches together, and one of the other team.
        string[] groups = [.. await AGroupAsync(ana, theirs.Begun, restricted.Begun, ended.Begun), .. await AGroupAsync(cyd, elsewhere.Begun)];
        await using (var door = ana.Door())
        {
            var id = restricted.Family.Things["families"];
            await door.OpenAsync(Id<Domain.People.Family>.Parse(id, null));
            door.Add(new Restriction(Id<Domain.People.Family>.Parse(id, null), [named.Worker.Id], "Our own colleague's family", door.By));
            await door.SaveAsync();
        }
        await ended.Begun.WithAsync((relationship, by) =>
        {
            relationship.End(by.Day.AddDays(-1), [], [], by);
            return new Ending(relationship, by.Day.AddDays(-1), null, null, null, null, "Ring me.", Audience.MyTeam, by);
        });
        AFamily[] families = [theirs.Family, elsewhere.Family, restricted.Family, oak.Family, ended.Family, new("Nobody's", "\0", new(theirs.Family.Things.Keys.ToDictionary(k => k, _ => EveryPage.Unknown)), [])];
        var everybody = await EverybodyAsync(place, larch, elm, ana, cyd, named, theirs.Begun, elsewhere.Begun);
        var pages = (await EveryPage.OfAsync(place)).Where(p => p.Pattern != ExitModel.At()).ToList();
        var (cells, asked, wrong, each) = (0, 0, new List<string>(), Each(engine));

        foreach (var family in families)
            foreach (var page in pages.Where(p => p.IsOfFamily(family.Things) || family == families[0]))
                foreach (var persona in everybody)
                {
                    var address = page.At(family.Things, family.Others);
                    // Of a family that is closed to them: nothing, in any way.
                    await TryAsync(persona, page, family, HttpMethod.Get, address);
                    var reaches = persona.Reaches(family);
                    if (!page.IsOfFamily(family.Things) || family.Canary == "\0" || page.Open) continue;
                    if (!reaches && !IsTheirOwn(persona, page))
                    {
                        foreach (var post in page.Posts) await TryAsync(persona, page, family, HttpMethod.Post, address + post);
                        continue;
                    }
                    // Of their own, with what belongs to somebody else beside it.
                    foreach (var other in families.Where(f => f != family && f.Canary != "\0" && !persona.Reaches(f)))
                    {
                        await TryAsync(persona, page, family, HttpMethod.Get, page.At(family.Things, other.Others));
                        await TryAsync(persona, page, family, HttpMethod.Get, $"{address}?{string.Join('&', Bodies(other).Select(b => $"{b.Key}={b.Value}"))}");
                    }
                }
        foreach (var (persona, family) in everybody.SelectMany(p => families.Where(f => f.Canary != "\0"), (p, f) => (p, f)))
            foreach (var list in (string[])[$"/search?q={family.Canary}", $"/find?q={family.Canary}", "/families", "/today", "/accountability", "/asked", "/our", "/groups", .. groups])
                await TryAsync(persona, null, family, HttpMethod.Get, list);

        TestContext.Current.SendDiagnosticMessage($"F1, reach matrix on {engine}: {cells:N0} cells, {asked:N0} asked, {wrong.Count} wrong ({everybody.Length} people, {families.Length} families, {pages.Count} pages)");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(60)));

        async Task TryAsync(Persona persona, EveryPage? page, AFamily family, HttpMethod method, string address)
        {
            if (cells++ % each != 0) return;
            asked++;
            var request = new HttpRequestMessage(method, address);
            if (method == HttpMethod.Post) request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", persona.Token ?? ""), .. Bodies(family)]);
            var answer = await persona.Who.SendAsync(request, follow: false);
            var body = await answer.Content.ReadAsStringAsync();
            if (Wrong((int)answer.StatusCode, body) is { } why) wrong.Add($"{persona.Name}: {method} {page?.Pattern ?? address} of {family.Name} answered {(int)answer.StatusCode}: {why}");

            string? Wrong(int status, string text)
            {
                if (status >= 500) return "an error";
                if (families.FirstOrDefault(f => !persona.Reaches(f) && BelongTo.GetValueOrDefault(persona.Name) != f.Name && text.Contains(f.Canary, StringComparison.Ordinal) && !IsNameOnly(persona, address, f) && !(page is not null && IsOpenDoor(persona, page, f))) is { } shown) return $"shows {shown.Name}";
                if (page is null || page.Open || persona.Role is not { } role || !page.IsOfFamily(family.Things)) return null;
                if (persona.Reaches(family) || IsTheirOwn(persona, page) || IsOpenDoor(persona, page, family)) return null;
                if (role == Role.ServiceLead && page.Pattern.StartsWith("/families/", StringComparison.Ordinal)) return status is 404 or 302 or 200 or 422 ? null : "should ask for a reason";
                return status == 404 && text == persona.Nothing ? null : "should be the page for what does not exist";
            }
        }
    }

    /// <summary>Whoever answers for all of it or watches over it finds every name, and what was looked for stands in the box.</summary>
    private static bool IsNameOnly(Persona persona, string address, AFamily family) =>
        address.Contains(family.Canary, StringComparison.Ordinal) || persona.Role is Role.ServiceLead or Role.DataProtection && (address.StartsWith("/accountability", StringComparison.Ordinal) || address.StartsWith("/find", StringComparison.Ordinal) || address.StartsWith("/search", StringComparison.Ordinal));

    /// <summary>A relationship that ended keeps its door open for whoever it ended with.</summary>
    private static bool IsOpenDoor(Persona persona, EveryPage page, AFamily family) =>
        family.Name == "Ended" && (page.Pattern == "/open-doors" || page.Pattern.StartsWith("/relationships/{id}/again", StringComparison.Ordinal)) && Reaches.TryGetValue(persona.Name, out var reached) && reached.Contains("Larch");

    private static bool IsTheirOwn(Persona persona, EveryPage page) => persona.Role is Role.FamilyMember or Role.Partner && page.May is { } may && Permissions.Allows(persona.Role.Value, may);

    /// <summary>Everything that a form or a query could name, under the names that ours have.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Bodies(AFamily family) =>
        from name in family.Others.Concat(family.Things.Select(t => new KeyValuePair<string, string>(t.Key.TrimEnd('s'), t.Value)))
        select new KeyValuePair<string, string>(char.ToUpperInvariant(name.Key[0]) + name.Key[1..], name.Value);

    private static async Task<(AFamily Family, ARelationship Begun)> FamilyAsync(Place place, Someone holder, string name, string canary)
    {
        var family = await ARelationship.HeldByAsync(holder, canary, "Tova", "Odile", "Sable", "Renko");
        var met = await family.MetAsync(place.Clock.Today.AddDays(-3));
        var rupture = await family.WithAsync((relationship, by) => new Rupture(relationship, met.Id, place.Clock.Today.AddDays(-3), Whose.Theirs, RuptureKind.PulledBack, canary, null, Audience.MyTeam, by));
        var step = await family.WithAsync((relationship, by) => new Step(relationship, met.Id, canary, StepOwner.Them, null, null, null, Audience.MyTeam, by));
        var promise = await family.WithAsync((relationship, by) => new Promise(relationship, met.Id, canary, place.Clock.Today, Audience.MyTeam, by));
        var back = await family.WithAsync((relationship, by) => new ComingBack(relationship, met.Id, canary, holder.Worker.Id, place.Clock.Today, null, Audience.MyTeam, by));
        await using var door = holder.Door();
        await door.OpenAsync(family.Family);
        var home = new Domain.People.Home(family.Person.Id, canary, null, null, null, door.By);
        door.Add(home);
        await door.SaveAsync();
        var helper = await family.WithAsync((_, by) => new Domain.People.Helper(family.Family, canary, null, false, null, false, false, null, null, null, null, null, Audience.MyTeam, by));
        return (new(name, canary, new()
        {
            ["families"] = family.Family.ToString(), ["people"] = family.Person.Id.ToString(), ["relationships"] = family.Id.ToString(), ["check-in"] = family.Id.ToString(),
            ["encounters"] = met.Id.ToString(), ["ruptures"] = rupture.Id.ToString(), ["promises"] = promise.Id.ToString(), ["comings-back"] = back.Id.ToString(),
        }, new() { ["family"] = family.Family.ToString(), ["home"] = home.Id.ToString(), ["helper"] = helper.Id.ToString(), ["thing"] = step.Id.Value.ToString(), ["kind"] = nameof(Step), ["what"] = "story", ["which"] = EveryPage.Unknown, ["tie"] = EveryPage.Unknown, ["step"] = step.Id.ToString() }), family);
    }

    /// <summary>A group to which these came; restricted records too, as whoever led it wrote them down.</summary>
    private static async Task<string[]> AGroupAsync(Someone leads, params ARelationship[] came)
    {
        Gathering group;
        await using (var door = leads.Door())
        {
            door.Add(group = new Gathering("Thursday kitchen", door.Today, null, "We made soup.", null, door.By));
            await door.SaveAsync();
        }
        foreach (var one in came) await one.WithAsync((relationship, by) => group.Came(relationship, by));
        return [$"/groups/{group.Id}", $"/groups/{group.Id}/came", $"/groups/{group.Id}/edit", $"/groups/{group.Id}/void"];
    }

    private static async Task<Persona[]> EverybodyAsync(Place place, Team larch, Team elm, Someone ana, Someone cyd, Someone named, ARelationship theirs, ARelationship elsewhere)
    {
        var today = place.Clock.Today;
        async Task<Someone> AskedAsync(string who, DateOnly from, DateOnly? until, ARelationship? about = null)
        {
            about ??= theirs;
            var partner = await place.WorkerAsync(who, role: Role.Partner);
            var step = await about.WithAsync((relationship, by) => new Step(relationship, null, "Breakfast club", StepOwner.Them, null, null, null, Audience.MyTeam, by));
            await about.WithAsync((_, by) => new Sharing(about.Family, partner.Worker.Id, "Northgate School", "School", "How is it going?", SharingBasis.Consent, "They asked for it.",
                Enum.GetValues<SharingCheck>().ToDictionary(c => c, _ => (string?)"Yes."), [(step.Id.Value, nameof(Step))], from, until, by));
            return partner;
        }

        async Task<Someone> MemberAsync(string who, DateOnly from, DateOnly? until)
        {
            var someone = await place.WorkerAsync(who);
            await BelongsAsync(place, someone, larch, Role.Worker, from, until);
            return someone;
        }

        async Task<Someone> SupervisorAsync(DateOnly until)
        {
            var someone = await place.WorkerAsync("Gil Sand", role: Role.Supervisor);
            await BelongsAsync(place, someone, larch, Role.Supervisor, today.AddYears(-1), until);
            return someone;
        }

        await theirs.SpeaksForAsync(theirs.People[2], theirs.People[1], "We looked at the school.");
        await using (var door = ana.Door())
        {
            var family = await door.OpenAsync(theirs.Family);
            family.Allege(theirs.People[3].Id, true);
            family.KeepOut(theirs.People[4].Id, true);
            await door.SaveAsync();
        }
        var duty = await place.WorkerAsync("Dov Lind", elm);
        await using (var door = (await place.WorkerAsync("Eva Roth", elm, Role.Supervisor)).Door())
        {
            door.Add(new DutyDay(elm.Id, today, duty.Worker.Id, door.By));
            await door.SaveAsync();
        }
        var both = await place.WorkerAsync("Ida Moss", larch);
        await BelongsAsync(place, both, elm, Role.Worker, today.AddYears(-1), null);
        var left = await place.WorkerAsync("Leon Dacre", larch);
        await left.OpensAsync(MeModel.At());
        await using (var db = SignInDb.Of(place.Engine))
        {
            db.Attach(left.Worker).Entity.LeaveOn(today.AddDays(-1));
            await db.SaveChangesAsync();
        }
        Persona[] everybody =
        [
            new("holds Larch", ana, Role.Worker),
            new("same team", await place.WorkerAsync("Jon Hale", larch), Role.Worker),
            new("same team, named in the restriction", named, Role.Worker),
            new("supervises Larch", await place.WorkerAsync("Sam Okoro", larch, Role.Supervisor), Role.Supervisor),
            new("holds Elm", cyd, Role.Worker),
            new("team of Elm", await place.WorkerAsync("Uma Rao", elm), Role.Worker),
            new("supervises Elm", await place.WorkerAsync("Pia Lund", elm, Role.Supervisor), Role.Supervisor),
            new("in both teams", both, Role.Worker),
            new("on duty at Elm", duty, Role.Worker),
            new("supervised the team until yesterday", await SupervisorAsync(today.AddDays(-1)), Role.Supervisor),
            new("left the team yesterday", await MemberAsync("Ole Berg", today.AddYears(-1), today.AddDays(-1)), Role.Worker),
            new("joins the team tomorrow", await MemberAsync("Tal Fox", today.AddDays(1), null), Role.Worker),
            new("in no team", await place.WorkerAsync("Nia Gould"), Role.Worker),
            new("supervises nobody", await place.WorkerAsync("Rex Wynn", await place.TeamAsync("Oak"), Role.Supervisor), Role.Supervisor),
            new("lead", await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), Role.ServiceLead),
            new("administrator", await place.WorkerAsync("Hadiza Bello", role: Role.Administrator), Role.Administrator),
            new("front door", await place.WorkerAsync("Noor Haddad", role: Role.FrontDoor), Role.FrontDoor),
            new("data protection", await place.WorkerAsync("Tom Ellery", role: Role.DataProtection), Role.DataProtection),
            new("partner who is asked", await AskedAsync("Ben Lightfoot", today, null), Role.Partner),
            new("partner whose sharing is over", await AskedAsync("Moe Lark", today.AddDays(-30), today.AddDays(-1)), Role.Partner),
            new("partner from tomorrow", await AskedAsync("Una Stone", today.AddDays(1), null), Role.Partner),
            new("partner asked about Elm", await AskedAsync("Kai Brandt", today, null, elsewhere), Role.Partner),
            new("partner who is not", await place.WorkerAsync("Ife Amadi", role: Role.Partner), Role.Partner),
            new("of the family", await place.FamilyMemberAsync(theirs.Person), Role.FamilyMember),
            new("another of the family", await place.FamilyMemberAsync(theirs.People[1]), Role.FamilyMember),
            new("speaks for a child of Larch", await place.FamilyMemberAsync(theirs.People[2]), Role.FamilyMember),
            new("is said to harm in Larch", await place.FamilyMemberAsync(theirs.People[3]), Role.FamilyMember),
            new("must stay away from Larch", await place.FamilyMemberAsync(theirs.People[4]), Role.FamilyMember),
            new("of another family", await place.FamilyMemberAsync(elsewhere.Person), Role.FamilyMember),
            new("has left", left, null),
            new("signed out", place.Stranger(), null),
        ];
        foreach (var persona in everybody.Where(p => p.Role is not null))
        {
            persona.Token = (await persona.Who.OpensAsync(persona.Role == Role.FamilyMember ? Web.Features.Our.OurModel.At() : MeModel.At())).Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");
            persona.Nothing = (await persona.Who.OpensAsync("/nothing-is-here")).Raw;
        }
        return everybody;
    }

    private static async Task BelongsAsync(Place place, Someone who, Team team, Role role, DateOnly from, DateOnly? until)
    {
        await using var db = SignInDb.Of(place.Engine);
        var membership = new Membership(who.Worker.Id, team.Id, role, from, place.Clock.GetUtcNow());
        if (until is { } day) membership.EndOn(day);
        db.Add(membership);
        await db.SaveChangesAsync();
    }
}
