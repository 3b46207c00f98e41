using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.House;

/// <summary>The decision and the query say the same: random records, and everyone in them asks for everything.</summary>
public sealed class DecisionTests
{
    private const int Rounds = 2, FamiliesEach = 5, PiecesEach = 14;

    /// <summary>One row, and what the decision has to know of it.</summary>
    private sealed record Row(ARelationship Family, Guid Id, string Kind, Hand? Hand = null, bool Voided = false, bool KeptApart = false, Id<Person>? Owner = null, Id<Worker>? Asked = null);

    private sealed record World(IReadOnlyList<Someone> Staff, IReadOnlyList<(ARelationship Family, IReadOnlyList<Someone> People)> Families)
    {
        public List<Row> Rows { get; } = [];
        public HashSet<(Guid Thing, Guid Whom)> Released { get; } = [];
        public HashSet<(Guid Thing, Guid Whom)> Hidden { get; } = [];
        public Dictionary<Id<Family>, List<Id<Worker>>> Restricted { get; } = [];
        public HashSet<(Id<Family> Family, Id<Person> Person)> KeptOut { get; } = [];
        public HashSet<(Id<Family> Family, Id<Person> Person)> Alleged { get; } = [];
        public Dictionary<Id<Family>, List<LiveRelationship>> Live { get; } = [];

        /// <summary>With whom it is shared, for how long, and what it names.</summary>
        public Dictionary<(Id<Family> Family, Id<Worker> Partner), (Stretch Stands, HashSet<Guid> Names)> Shared { get; } = [];

        /// <summary>Who speaks for whom, and in what.</summary>
        public Dictionary<(Id<Family> Family, Id<Person> Speaker), (Id<Person> Child, HashSet<Guid> Names)> Speaks { get; } = [];

        /// <summary>Whether a decision names it for the speaker, where it is released to the child; nothing where the child itself is hidden from them.</summary>
        public bool InPlace(Row row, Id<Person> speaker) => Speaks.TryGetValue((row.Family.Family, speaker), out var speaks) && speaks.Names.Contains(row.Id) && Released.Contains((row.Id, speaks.Child.Value))
            && !Hidden.Contains((Rows.Single(r => r.Owner == speaks.Child && r.Family == row.Family).Id, speaker.Value));
    }

    [Sweep, Theory, BothEngines]
    public async Task The_query_shows_what_the_decision_allows_and_nothing_else(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (cells, wrong, grounds) = (0, new List<string>(), new SortedSet<string>(StringComparer.Ordinal));
        for (var round = 1; round <= Rounds; round++)
        {
            var world = await AnyAsync(place, new Random(round));
            var everyone = world.Staff.Concat(world.Families.SelectMany(f => f.People)).ToList();
            foreach (var who in everyone)
            {
                foreach (var (family, _) in world.Families)
                {
                    await using var door = who.Door();
                    var opens = await OpensAsync(door, who, family.Family);
                    Tell(Decide(world, who, family.Family, Act.Open), opens, "opens");
                    var shown = opens ? await ShownAsync(door) : [];
                    var inPlace = opens && who.Person is not null ? (await door.OpenInPlaceAsync()).SelectMany(p => p.Things).Select(t => t.Id).ToHashSet() : [];
                    foreach (var row in world.Rows.Where(r => r.Family == family))
                    {
                        var ruling = Rules(world, who, family.Family, Act.Read, row);
                        grounds.Add($"{ruling.Ground}");
                        if (who.Person is not { } person)
                        {
                            Tell(ruling.Allowed, shown.Contains(row.Id), $"reads {row.Kind}");
                            continue;
                        }
                        // Among one's own is what is one's own; what is read for a child is there by itself, and by its address.
                        Tell(Rules(world, who, family.Family, Act.Read, row, own: true).Allowed, shown.Contains(row.Id), $"has {row.Kind} among their own");
                        if (row.Kind != nameof(Member)) Tell(ruling.Allowed, opens && await IsThereAsync(door, row), $"opens {row.Kind} by its address");
                        if (row.Kind is nameof(Entry) or nameof(AgendaItem)) Tell(ruling.Allowed && !row.Voided && world.InPlace(row, person) && !KeptFromTheChild(world, row, person), inPlace.Contains(row.Id), $"reads {row.Kind} for a child");
                    }
                }
                if (who.Person is not null || who.Worker.Role is Role.Administrator or Role.Partner) continue;
                await using var across = who.Door();
                var listed = await across.Across<Entry>().Select(e => e.Id).ToListAsync();
                foreach (var entry in world.Rows.Where(r => r.Kind == nameof(Entry) && !r.Voided))
                {
                    var found = listed.Contains(new(entry.Id));
                    // What hangs on a relationship that is itself kept from them by name is in no list behind the second wall.
                    if (!found && engine == "postgres" && world.Hidden.Contains((entry.Family.Id.Value, who.Worker.Id.Value))) continue;
                    Tell(Reached(world, who, entry.Family.Family) && Rules(world, who, entry.Family.Family, Act.Read, entry).Allowed, found, "finds an entry in a list");
                }

                void Tell(bool decided, bool shown, string what)
                {
                    cells++;
                    if (decided != shown) wrong.Add($"{who.Worker.Name} ({who.Worker.Role}) {what}: the decision says {decided}, the query {shown}");
                }
            }
        }
        TestContext.Current.SendDiagnosticMessage($"decision and query on {engine}: {cells} answers, {wrong.Count} apart; grounds met: {string.Join(", ", grounds)}");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        // A world in which nobody is denied or let in for one of these would say nothing about it.
        foreach (var met in new[] { Ground.Hidden, Ground.TakenAway, Ground.KeptApart, Ground.Author, Ground.Audience, Ground.NoAudience, Ground.Released, Ground.InTheirPlace, Ground.InTheirHand, Ground.TheirOwn, Ground.NamedInSharing, Ground.TheirAnswer })
            Assert.Contains($"{met}", grounds);
    }

    /// <summary>Lists go by relationships alone: a typed reason opens one family, and puts it in no list.</summary>
    private static bool Reached(World world, Someone who, Id<Family> family) => Decide(world, who, family, Act.Open);

    private static bool Decide(World world, Someone who, Id<Family> family, Act act, Row? row = null) => Rules(world, who, family, act, row).Allowed;

    private static bool KeptFromTheChild(World world, Row row, Id<Person> speaker) => world.Speaks.TryGetValue((row.Family.Family, speaker), out var speaks) && world.Hidden.Contains((row.Id, speaks.Child.Value));

    private static Ruling Rules(World world, Someone who, Id<Family> family, Act act, Row? row = null, bool own = false)
    {
        var (me, whom) = (who.Door().Caller.Viewer, who.Person?.Value ?? who.Worker.Id.Value);
        var restricted = world.Restricted.GetValueOrDefault(family);
        var shared = who.Worker.Role == Role.Partner && world.Shared.TryGetValue((family, who.Worker.Id), out var sharing) ? sharing : default;
        var facts = new Facts
        {
            Live = world.Live[family],
            Restricted = restricted is not null, NamedInIt = restricted?.Contains(who.Worker.Id) == true,
            Belongs = who.Person is { } person && world.Families.Any(f => f.Family.Family == family && f.Family.People.Any(p => p.Id == person)),
            KeptOut = who.Person is { } out_ && world.KeptOut.Contains((family, out_)),
            Alleged = who.Person is { } said && world.Alleged.Contains((family, said)),
            Sharing = shared.Names is null ? null : shared.Stands,
        };
        if (row is not null)
            facts = facts with
            {
                Hand = row.Hand, Voided = row.Voided, KeptApart = row.KeptApart,
                Released = world.Released.Contains((row.Id, whom)), Hidden = world.Hidden.Contains((row.Id, whom)),
                NamedInSharing = shared.Names?.Contains(row.Id) == true,
                TheirAnswer = who.Worker.Role == Role.Partner && row.Asked == who.Worker.Id,
                TheirOwn = who.Person is { } mine && row.Owner == mine,
                InTheirPlace = !own && who.Person is { } speaker && world.InPlace(row, speaker), KeptFromTheChild = who.Person is { } speaks && KeptFromTheChild(world, row, speaks),
            };
        return Decision.Decide(me, act, facts, new(who.Place.Clock.GetUtcNow()));
    }

    /// <summary>Everything of the kinds that stand in this world, as the lists of the door give it out.</summary>
    private static async Task<HashSet<Guid>> ShownAsync(Web.Access.Record door)
    {
        HashSet<Guid> shown = [];
        shown.UnionWith((await door.OfAlsoVoided<Entry>().Select(e => e.Id).ToListAsync()).Select(e => e.Value));
        shown.UnionWith((await door.Of<AgendaItem>().Select(e => e.Id).ToListAsync()).Select(e => e.Value));
        shown.UnionWith((await door.Of<Relationship>().Select(e => e.Id).ToListAsync()).Select(e => e.Value));
        shown.UnionWith((await door.Of<Member>().Select(e => e.Id).ToListAsync()).Select(e => e.Value));
        shown.UnionWith((await door.Of<Sharing>().Select(e => e.Id).ToListAsync()).Select(e => e.Value));
        return shown;
    }

    private static async Task<bool> IsThereAsync(Web.Access.Record door, Row row)
    {
        try
        {
            _ = row.Kind switch
            {
                nameof(Entry) => (await door.OpenAsync(new Id<Entry>(row.Id))).Id.Value,
                nameof(AgendaItem) => (await door.OpenAsync(new Id<AgendaItem>(row.Id))).Id.Value,
                nameof(Sharing) => (await door.OpenAsync(new Id<Sharing>(row.Id))).Id.Value,
                _ => (await door.OpenAsync(new Id<Relationship>(row.Id))).Id.Value,
            };
            return true;
        }
        catch (Web.Access.NotReached)
        {
            return false;
        }
    }

    private static async Task<bool> OpensAsync(Web.Access.Record door, Someone who, Id<Family> family)
    {
        try
        {
            // A partner never opens the record around what they were asked.
            if (who.Worker.Role == Role.Partner) return (await door.AskedOfMeAsync()).Any(s => s.FamilyId == family);
            await door.OpenAsync(family);
            return true;
        }
        catch (Web.Access.NotReached)
        {
            return false;
        }
    }

    private static async Task<World> AnyAsync(Place place, Random random)
    {
        Team[] teams = [await place.TeamAsync(), await place.TeamAsync()];
        var staff = new List<Someone>();
        foreach (var (role, team) in new[] { (Role.Worker, 0), (Role.Worker, 0), (Role.Worker, 1), (Role.Supervisor, 1), (Role.ServiceLead, -1), (Role.Administrator, -1), (Role.Partner, -1), (Role.Partner, -1) })
            staff.Add(await place.WorkerAsync($"{role} {staff.Count}", team < 0 ? null : teams[team], role));
        var families = new List<(ARelationship, IReadOnlyList<Someone>)>();
        for (var f = 0; f < FamiliesEach; f++)
        {
            var family = await ARelationship.HeldByAsync(staff[random.Next(3)], "Lea", "Marek");
            families.Add((family, [await place.FamilyMemberAsync(family.People[0]), await place.FamilyMemberAsync(family.People[1])]));
        }
        var world = new World(staff, families);
        foreach (var (family, people) in families) await FillAsync(world, family, people, random);
        return world;
    }

    private static async Task FillAsync(World world, ARelationship family, IReadOnlyList<Someone> people, Random random)
    {
        world.Live[family.Family] = [new(family.Holder.Worker.Id, family.Relationship.TeamId)];
        var met = await family.MetAsync(family.Holder.Place.Clock.Today.AddDays(-2));
        var near = world.Staff.Where(s => Reached(world, s, family.Family) && s.Worker.Role is Role.Worker or Role.Supervisor).ToList();
        var everyone = world.Staff.Concat(people).ToList();
        world.Rows.Add(new(family, family.Id.Value, nameof(Relationship)));
        for (var i = 0; i < PiecesEach; i++)
        {
            var (author, audience, void_) = (near[random.Next(near.Count)], random.Next(3) == 0 ? Audience.OnlyMe : Audience.MyTeam, random.Next(6) == 0);
            if (random.Next(2) == 0)
            {
                var apart = random.Next(3) == 0;
                var entry = await family.WithAsync((_, by) => Made(new Entry(met, EntryKind.Seen, "Seen.", Source.Seen, null, audience, by), void_, apart, by), author);
                world.Rows.Add(new(family, entry.Id.Value, nameof(Entry), Hand.Of(entry), void_, apart));
            }
            else
            {
                var hand = random.Next(2) == 0 ? people[random.Next(2)] : author;
                var item = await SaysAsync(hand, family, audience);
                world.Rows.Add(new(family, item.Id.Value, nameof(AgendaItem), Hand.Of(item)));
            }
        }
        await using var door = family.Holder.Door();
        var opened = await door.OpenAsync(family.Family);
        world.Rows.AddRange(opened.Members.Select(m => new Row(family, m.Id.Value, nameof(Member), Owner: m.PersonId)));
        foreach (var row in await SharesAsync(world, family, door, random)) world.Rows.Add(row);
        foreach (var thing in world.Rows.Where(r => r.Family == family && r.Kind != nameof(Sharing)).Select(r => r.Id).ToList())
        {
            for (var n = random.Next(3); n > 0; n--) Release(everyone[random.Next(everyone.Count)]);
            if (random.Next(3) == 0) Hide(everyone[random.Next(everyone.Count)]);

            void Release(Someone whom)
            {
                if (!world.Released.Add((thing, whom.Person?.Value ?? whom.Worker.Id.Value))) return;
                var release = whom.Person is { } person ? Domain.Access.Release.To(new Id<Entry>(thing), family.Family, person, door.By) : Domain.Access.Release.To(new Id<Entry>(thing), family.Family, whom.Worker.Id, door.By);
                door.Add(release);
                if (random.Next(4) != 0) return;
                release.End(door.By);
                world.Released.Remove((thing, whom.Person?.Value ?? whom.Worker.Id.Value));
            }

            void Hide(Someone whom)
            {
                world.Hidden.Add((thing, whom.Person?.Value ?? whom.Worker.Id.Value));
                door.Add(whom.Person is { } person ? Hiding.From(new Id<Entry>(thing), family.Family, person, "For her safety.", door.By) : Hiding.From(new Id<Entry>(thing), family.Family, whom.Worker.Id, "For her safety.", door.By));
            }
        }
        if (random.Next(4) == 0)
        {
            opened.KeepOut(family.People[1].Id, true);
            world.KeptOut.Add((family.Family, family.People[1].Id));
        }
        foreach (var person in family.People.Where(_ => random.Next(3) == 0))
        {
            opened.Allege(person.Id, true);
            world.Alleged.Add((family.Family, person.Id));
        }
        if (random.Next(4) != 0)
        {
            // The first speaks for the second, a child of ten, in some of it.
            var child = await door.OpenAsync(family.People[1].Id);
            child.WasBorn(BirthDate.On(door.Today.AddYears(-10), door.Today));
            var named = world.Rows.Where(r => r.Family == family && r.Kind is nameof(Entry) or nameof(AgendaItem) && random.Next(2) == 0).ToList();
            // As good as released to the child: otherwise there is little to name.
            foreach (var row in named.Where(r => random.Next(2) == 0 && world.Released.Add((r.Id, child.Id.Value)))) door.Add(Domain.Access.Release.To(row.Kind, row.Id, family.Family, child.Id, door.By));
            door.Add(new Deciding(child.Id, child.Born, DecidingKind.SpokenFor, family.People[0].Id, "The school", [.. named.Select(r => (r.Id, r.Kind))], "They asked for it.", door.By));
            world.Speaks[(family.Family, family.People[0].Id)] = (child.Id, [.. named.Select(r => r.Id)]);
        }
        if (random.Next(4) == 0)
        {
            List<Id<Worker>> named = [world.Staff[random.Next(4)].Worker.Id];
            door.Add(new Restriction(family.Family, named, "Somebody's own family.", door.By));
            world.Restricted[family.Family] = named;
        }
        await door.SaveAsync();
    }

    /// <summary>Shared with each partner or not: from a while ago, from tomorrow, until yesterday, or ended.</summary>
    private static async Task<IReadOnlyList<Row>> SharesAsync(World world, ARelationship family, Web.Access.Record door, Random random)
    {
        List<Row> rows = [];
        foreach (var partner in world.Staff.Where(s => s.Worker.Role == Role.Partner && random.Next(3) != 0))
        {
            var named = world.Rows.Where(r => r.Family == family && r.Kind is nameof(Entry) or nameof(AgendaItem) && random.Next(2) == 0).ToList();
            if (named.Count == 0) continue;
            var (from, until) = random.Next(5) switch { 0 => (door.Today.AddDays(1), (DateOnly?)null), 1 => (door.Today.AddDays(-9), door.Today.AddDays(-1)), 2 => (door.Today, door.Today), _ => (door.Today.AddDays(-3), null) };
            var sharing = new Sharing(family.Family, partner.Worker.Id, "Northgate School", "School", "How is it going?", SharingBasis.Consent, "They asked for it.",
                Enum.GetValues<SharingCheck>().ToDictionary(c => c, _ => (string?)"Yes."), [.. named.Select(r => (r.Id, r.Kind))], from, until, door.By);
            var ends = random.Next(5) == 0;
            if (ends) sharing.End(door.By);
            door.Add(sharing);
            world.Shared[(family.Family, partner.Worker.Id)] = (new(Web.Access.Clock.StartOf(from), until is { } last ? Web.Access.Clock.StartOf(last.AddDays(1)) : null, ends ? door.Now : null), [.. named.Select(r => r.Id)]);
            rows.Add(new(family, sharing.Id.Value, nameof(Sharing), Asked: partner.Worker.Id));
        }
        await door.SaveAsync();
        return rows;
    }

    private static Entry Made(Entry entry, bool voided, bool apart, By by)
    {
        entry.KeepApart(apart);
        if (voided) entry.Void("It was somebody else.", by);
        return entry;
    }

    private static async Task<AgendaItem> SaysAsync(Someone who, ARelationship family, Audience audience)
    {
        await using var door = who.Door();
        if (who.Person is null) await door.OpenAsync(family.Id);
        else await door.OpenOursAsync();
        var item = new AgendaItem(family.Relationship, Whose.Theirs, "Someone parks in my space.", null, null, null, true, false, audience, door.By);
        door.Add(item);
        await door.SaveAsync();
        return item;
    }
}
