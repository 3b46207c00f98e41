using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Attachments;
using Alongside.Domain.Encounters;
using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.SigningIn;
using Alongside.Tests.Given;
using Alongside.Web.Access;
using Alongside.Web.Post;
using Alongside.Web.SignIn;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Tests.House;

/// <summary>
/// What is hidden from somebody changes nothing that they can reach: every page, byte by byte, before it is there and
/// after. A person of the family and a partner walk all they can; then something is written that is not for them.
/// </summary>
public sealed class NonInterferenceTests
{
    private const string Secret = "Rowan House";

    /// <summary>
    /// Families tried: as many as fit into a minute of one core. <c>ALONGSIDE_FAMILIES=2000</c> asks for the whole figure,
    /// <c>ALONGSIDE_FAMILIES=500-1000</c> for a part of it: the same families whoever draws them, and whenever.
    /// </summary>
    private static IEnumerable<int> Families(string engine)
    {
        var asked = (Environment.GetEnvironmentVariable("ALONGSIDE_FAMILIES") ?? "").Split('-').Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).ToArray();
        return asked switch
        {
            [{ } first, { } last] => Enumerable.Range(first, last - first),
            [{ } many] => Enumerable.Range(0, many),
            _ => Enumerable.Range(0, engine == "sqlite" ? 60 : 10),
        };
    }

    [Sweep, Theory, BothEngines]
    public async Task A_hidden_fact_changes_no_byte_of_what_somebody_can_reach(string engine)
    {
        var world = await World.BeginAsync(engine);
        var (tried, answers, kinds, gaps) = (0, 0, new SortedSet<string>(StringComparer.Ordinal), new Gaps());
        foreach (var i in Families(engine))
        {
            tried++;
            var random = new Random(i);
            var (family, readers) = await world.FamilyAsync(random);
            // That somebody has looked is theirs to change: the first walk does, and the second is compared.
            await AllAsync(readers);
            var (tookBefore, tookAfter) = (new Dictionary<string, TimeSpan>(), new Dictionary<string, TimeSpan>());
            var before = await AllAsync(readers, tookBefore);
            var hidden = new List<string>();
            for (var facts = random.Next(1, 4); facts > 0; facts--) hidden.Add(await world.HideAsync(family, random));
            kinds.UnionWith(hidden);
            var after = await AllAsync(readers, tookAfter);
            answers += after.Count;
            Same(before, after, $"family {i}, {string.Join(", ", hidden)}");
            Pair(gaps, tookBefore, tookAfter);
        }
        TestContext.Current.SendDiagnosticMessage($"non-interference on {engine}: {tried} families, {answers} answers, {kinds.Count} kinds of hidden facts, 0 bytes different; {gaps}");
        Assert.False(gaps.CanBeTold, $"{gaps}");
    }

    /// <summary>The detector of time finds what it is for: answers that take eight milliseconds longer where something is hidden.</summary>
    [Sweep, Theory, BothEngines]
    public async Task A_slower_answer_is_found(string engine)
    {
        var world = await World.BeginAsync(engine);
        var (_, readers) = await world.FamilyAsync(new Random(1));
        await AllAsync(readers);
        var (same, slower) = (new Gaps(), new Gaps());
        for (var n = 0; n < 4; n++)
        {
            Dictionary<string, TimeSpan>[] took = [[], [], []];
            // Each walk comes first as often as last: a machine that grows slower or quicker meanwhile says nothing then.
            int[] turns = n % 2 == 0 ? [0, 1, 2] : [2, 1, 0];
            foreach (var turn in turns) await AllAsync(readers, took[turn], turn == 2 ? () => Task.Delay(8) : null);
            Pair(same, took[0], took[1]);
            Pair(slower, took[1], took[2]);
        }

        TestContext.Current.SendDiagnosticMessage($"detector of time on {engine}: the same, {same}; eight milliseconds longer, {slower}");
        Assert.False(same.CanBeTold, $"{same}");
        Assert.True(slower.CanBeTold, $"{slower}");
    }

    /// <summary>Nor does it send anything: a letter that comes says that there is something. What was let out by mistake does send one.</summary>
    [Sweep, Theory, BothEngines]
    public async Task A_hidden_fact_sends_nobody_a_letter(string engine)
    {
        await using var mail = new MailServer();
        var world = await World.BeginAsync(engine);
        var kinds = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < (engine == "sqlite" ? 12 : 6); i++)
        {
            var random = new Random(1_000 + i);
            var (family, _) = await world.FamilyAsync(random);
            await world.WantsLettersAsync(family);
            await world.LaterAsync(mail);
            Assert.Empty(mail.Arrived);
            for (var facts = random.Next(1, 4); facts > 0; facts--) kinds.Add(await world.HideAsync(family, random));
            await world.LaterAsync(mail);
            Assert.True(mail.Arrived.Count == 0, $"family {i}, {string.Join(", ", kinds)}: {string.Join('\n', mail.Arrived)}");
            if (i > 0) continue;
            await world.LeakAsync(family);
            await world.LaterAsync(mail);
            Assert.Single(mail.Arrived);
            mail.Arrived.Clear();
        }
    }

    private static void Pair(Gaps gaps, Dictionary<string, TimeSpan> before, Dictionary<string, TimeSpan> after)
    {
        foreach (var (page, took) in before.Where(p => after.ContainsKey(p.Key))) gaps.Add(Kind(page), took, after[page]);
    }

    /// <summary>A page by its address without whose it is.</summary>
    private static string Kind(string address) => string.Join('/', address.Split('?')[0].Split('/').Select(part => part.Length >= 22 ? "{id}" : part));

    /// <summary>The detector finds what it is for: a fact that is let out by mistake.</summary>
    [Sweep, Theory, BothEngines]
    public async Task A_leak_is_found(string engine)
    {
        var world = await World.BeginAsync(engine);
        var (family, readers) = await world.FamilyAsync(new Random(1));
        await AllAsync(readers);
        var before = await AllAsync(readers);

        await world.LeakAsync(family);

        var after = await AllAsync(readers);
        Assert.ThrowsAny<Exception>(() => Same(before, after, "leak"));
    }

    private static void Same(SortedDictionary<string, string> before, SortedDictionary<string, string> after, string what) => Walk.Same(before, after, Secret, what);

    private static async Task<SortedDictionary<string, string>> AllAsync(IReadOnlyList<(Someone Who, string[] From)> readers, Dictionary<string, TimeSpan>? took = null, Func<Task>? first = null)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (who, from) in readers)
        {
            var (name, times) = (who.Worker.Name, took is null ? null : new Dictionary<string, TimeSpan>());
            foreach (var (address, answer) in await Walk.OfAsync(who, from, IsTheirs, times, first)) all[$"{name} {address}"] = answer;
            foreach (var (address, time) in times ?? []) took![$"{name} {address}"] = time;
        }
        return all;
    }

    private static bool IsTheirs(string _, string address) => (address.StartsWith("/our", StringComparison.Ordinal) || address.StartsWith("/asked", StringComparison.Ordinal)) && !address.Contains("exit", StringComparison.Ordinal);

    /// <summary>Families of one team, each with somebody in their own space and a partner who was asked.</summary>
    private sealed class World(Place place, Someone ana, Someone leon, string[] pages)
    {
        public static async Task<World> BeginAsync(string engine)
        {
            var place = await Place.NewAsync(engine);
            var team = await place.TeamAsync();
            // Every page of one's own space that needs no id; the rest is walked to.
            string[] pages = [.. place.Get<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<NeedsAttribute>()?.May is May.OurSpace or May.OurAccount && !e.RoutePattern.RawText!.Contains('{', StringComparison.Ordinal))
                .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/')).Where(p => !p.Contains("exit", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
            return new(place, await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Leon Dacre", team), pages);
        }

        public async Task<(ARelationship Family, IReadOnlyList<(Someone Who, string[] From)> Readers)> FamilyAsync(Random random)
        {
            var family = await ARelationship.HeldByAsync(ana, [.. new[] { "Lea", "Marek", "Kit", "Nan" }.Take(random.Next(1, 5))]);
            var teacher = await place.WorkerAsync("Ife Amadi", role: Role.Partner);
            await using var door = ana.Door();
            var (relationship, by) = (await door.OpenAsync(family.Id), door.By);
            var members = (await door.OpenAsync(family.Family)).Members;
            foreach (var member in members.Where(_ => random.Next(2) == 0)) door.Add(Release.To(member.Id, family.Family, family.Person.Id, by));
            if (random.Next(2) == 0) door.Add(Release.To(family.Id, family.Family, family.Person.Id, by));
            var named = new List<(Guid, string)>();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var met = Encounter.Record(relationship, EncounterKind.Visit, new(door.Today.AddDays(-random.Next(1, 60)), null, null), null, by);
                door.Add(met);
                door.Add(Release.To(met.Id, family.Family, family.Person.Id, by));
                var line = new Entry(met, random.Next(2) == 0 ? EntryKind.Line : EntryKind.Encouragement, $"What went well {i}.", Source.Seen, null, Audience.MyTeam, by);
                door.Add(line);
                door.Add(Release.To(line.Id, family.Family, family.Person.Id, by));
                var step = new Step(relationship, met.Id, $"A step {i}.", StepOwner.Them, null, null, null, Audience.MyTeam, by);
                door.Add(step);
                if (random.Next(2) == 0) door.Add(Release.To(step.Id, family.Family, family.Person.Id, by));
                named.Add((step.Id.Value, nameof(Step)));
            }
            var sharing = new Sharing(family.Family, teacher.Worker.Id, "Northgate School", "School", "How is it going?", SharingBasis.Consent, "They asked for it.",
                Enum.GetValues<SharingCheck>().ToDictionary(c => c, _ => (string?)"Yes."), named, door.Today, null, by);
            door.Add(sharing);
            await door.SaveAsync();
            List<(Someone Who, string[] From)> readers = [(await place.FamilyMemberAsync(family.Person), pages), (teacher, ["/asked", $"/asked/{sharing.Id}", $"/families/{family.Family}", $"/people/{family.Person.Id}", "/search?q=Rowan"])];
            // Where there is a child, somebody speaks for them in one thing, and walks too.
            if (family.People.Count > 2)
            {
                await family.SpeaksForAsync(family.People[1], family.People[2], "We looked at the school.");
                return (family, [.. readers, (await place.FamilyMemberAsync(family.People[1]), pages)]);
            }
            return (family, readers);
        }

        /// <summary>The mother wants to be told of whatever comes, on the day and the day before, at an address of her own.</summary>
        public async Task WantsLettersAsync(ARelationship family)
        {
            await using (var door = ana.Door())
            {
                await door.OpenAsync(family.Family);
                var card = Invitation.Card(family.Person.Id, OwnDevices.DigestOf(OwnDevices.DrawCode()), "Nobody else.", null, young: false, endsDevices: false, door.By);
                card.Use(door.Now);
                door.Add(card);
                door.Add(new OwnDevice(card, OwnDevices.DigestOf(OwnDevices.DrawCode()), OwnDevices.HashOf("135790"), "Chrome, Android", door.Now));
                await door.SaveAsync();
            }
            await using var hers = place.DoorFor(family.Person.Id, "Lea");
            await hers.TellMeAsync(TellMe.Soon, dayBefore: true, $"lea-{family.Person.Id}@example.org", onlyI: true);
            await hers.SaveAsync();
            place.Clock.Moves(TimeSpan.FromMinutes(1));
        }

        /// <summary>The rounds in which everything that waits has had its moment.</summary>
        public async Task LaterAsync(MailServer mail)
        {
            var outbox = new Outbox(place.Engine, place.Clock, place.Get<Web.Look.Tongues>(), mail.Carriers);
            await outbox.RoundAsync();
            place.Clock.Moves(Message.Gathers);
            await outbox.RoundAsync();
        }

        /// <summary>Something new in the family that is not for her: not released, or released and hidden by name.</summary>
        public async Task<string> HideAsync(ARelationship family, Random random)
        {
            await using var door = (random.Next(2) == 0 ? ana : leon).Door();
            var (relationship, by) = (await door.OpenAsync(family.Id), door.By);
            var opened = await door.OpenAsync(family.Family);
            var (her, met) = (family.Person.Id, Encounter.Record(relationship, EncounterKind.Visit, new(door.Today.AddDays(-random.Next(0, 90)), null, null), Secret, by));
            var kind = random.Next(20);
            (object? Thing, Guid Id) made = kind switch
            {
                0 => Of(new Entry(Kept(met), EntryKind.Line, Secret, Source.Seen, null, Audience.MyTeam, by), e => e.Id.Value),
                1 => Of(new Entry(Kept(met), EntryKind.Encouragement, Secret, Source.Said, her, Audience.MyTeam, by), e => e.Id.Value),
                2 => Of(new Step(relationship, Kept(met).Id, Secret, StepOwner.Together, null, Secret, null, Audience.MyTeam, by), s => s.Id.Value),
                3 => Of(met, e => e.Id.Value),
                4 => Of(new Home(her, Secret, null, door.Today.AddDays(-5), null, by), h => h.Id.Value),
                5 => Of(new Helper(family.Family, Secret, null, true, null, false, false, null, null, null, null, null, Audience.MyTeam, by), h => h.Id.Value),
                6 => Of(new ContactPoint(her, ContactKind.Call, Secret, true, null, null, WeekDays.None, null, null, true, by), c => c.Id.Value),
                7 => Of(new LifeEvent(her, Enum.GetValues<LifeEventKind>()[0], Secret, door.Today.AddDays(-3), null, Source.Said, by), e => e.Id.Value),
                8 => Of(new AgendaItem(relationship, Whose.Ours, Secret, Secret, null, null, false, false, Audience.MyTeam, by), a => a.Id.Value),
                9 => Of(new Rupture(relationship, null, door.Today, Whose.Ours, RuptureKind.PulledBack, Secret, Secret, Audience.MyTeam, by), r => r.Id.Value),
                10 => Of(new AboutLine(her, AboutKind.CarefulWith, Secret, Source.Thought, Audience.MyTeam, by), a => a.Id.Value),
                11 => Of(Attachment.With(Kept(met), 0, Secret, new("image/jpeg", 300, 200), Audience.MyTeam, by), a => a.Id.Value),
                12 => Of(new Promise(relationship, Kept(met).Id, Secret, door.Today.AddDays(3), Audience.MyTeam, by), p => p.Id.Value),
                13 => Of(new Aim(relationship, Secret, Secret, Secret, null, Audience.MyTeam, by), a => a.Id.Value),
                14 => Of(new Condition(relationship, Secret, Secret, null, null, Audience.MyTeam, by), c => c.Id.Value),
                15 => Of(Entry.DecidedInSupervision(relationship, Secret, (by.Who == ana.Worker.Id ? leon : ana).Worker.Id, by), e => e.Id.Value),
                16 => Of(Entry.SeenInCircle(relationship, Secret, by), e => e.Id.Value),
                17 => Asked(),
                18 => Of(new Decided(relationship, Secret, Secret, Secret, null, null, Audience.MyTeam, by), d => d.Id.Value),
                _ => Newcomer(),
            };
            if (made.Thing is not null) door.Add(made.Thing);
            // Released and hidden: hidden is stronger. Some of the time only not released.
            if (random.Next(2) == 0 && made.Id != default)
            {
                door.Add(Release.To("Thing", made.Id, family.Family, her, by));
                door.Add(Hiding.From(made.Id, family.Family, her, "For her safety.", by));
            }
            // Let to the child and not named in the decision: whoever speaks for the child learns nothing of it.
            if (made.Id != default && family.People.Count > 2 && random.Next(2) == 0) door.Add(Release.To("Thing", made.Id, family.Family, family.People[2].Id, by));
            if (random.Next(3) == 0) opened.Allege(her, true);
            await door.SaveAsync();
            return made.Thing is Entry entry ? $"{nameof(Entry)} {entry.Kind}" : made.Thing?.GetType().Name ?? nameof(Member);

            Encounter Kept(Encounter encounter)
            {
                door.Add(encounter);
                return encounter;
            }

            // Somebody worries about them, they do not know of it, and it is decided what to do.
            (object?, Guid) Asked()
            {
                var request = HelpRequest.WrittenDown(WhatIsAsked.From(WhoAsks.SomebodyIKnow, Secret, "Lea", null, null, null, null, FamilyKnows.DoesNotKnow, Secret, [], false, door.Today), by);
                door.Begin(request);
                request.IsAbout(family.Family, her);
                door.Add(new RequestDecision(request, Way.Advice, Secret, null, 0, null, by));
                return (request, request.Id.Value);
            }

            (object?, Guid) Newcomer()
            {
                var person = new Person(PersonName.From(Secret, null), by);
                door.Begin(person);
                return (null, opened.Join(person.Id, door.Today, by).Id.Value);
            }

            static (object?, Guid) Of<T>(T thing, Func<T, Guid> id) where T : notnull => (thing, id(thing));
        }

        public async Task LeakAsync(ARelationship family)
        {
            await using var door = ana.Door();
            var met = Encounter.Record(await door.OpenAsync(family.Id), EncounterKind.Visit, new(door.Today, null, null), null, door.By);
            var line = new Entry(met, EntryKind.Line, Secret, Source.Seen, null, Audience.MyTeam, door.By);
            door.Add(met);
            door.Add(line);
            door.Add(Release.To(line.Id, family.Family, family.Person.Id, door.By));
            await door.SaveAsync();
        }
    }
}
