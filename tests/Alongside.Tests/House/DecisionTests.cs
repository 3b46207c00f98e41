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

    private sealed record World(IReadOnlyList<Someone> Staff, IReadOnlyList<(ARelationship Family, IReadOnlyList<Someone> People)> Families)
    {
        public List<(ARelationship Family, Id<Entry> Id, Hand Hand, bool Voided)> Entries { get; } = [];
        public List<(ARelationship Family, Id<AgendaItem> Id, Hand Hand)> Items { get; } = [];
        public HashSet<(Guid Thing, Guid Whom)> Released { get; } = [];
        public HashSet<(Guid Thing, Guid Whom)> Hidden { get; } = [];
        public Dictionary<Id<Family>, List<Id<Worker>>> Restricted { get; } = [];
        public HashSet<(Id<Family> Family, Id<Person> Person)> KeptOut { get; } = [];
        public Dictionary<Id<Family>, List<LiveRelationship>> Live { get; } = [];
    }

    [Sweep, Theory, BothEngines]
    public async Task The_query_shows_what_the_decision_allows_and_nothing_else(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (cells, wrong) = (0, new List<string>());
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
                    Tell(Decide(world, who, family.Family, Act.Open, null, null), opens, "opens");
                    var entries = opens ? await door.OfAlsoVoided<Entry>().Select(e => e.Id).ToListAsync() : [];
                    foreach (var entry in world.Entries.Where(e => e.Family == family))
                        Tell(Decide(world, who, family.Family, Act.Read, entry.Hand, entry.Id.Value, entry.Voided), entries.Contains(entry.Id), "reads an entry");
                    var items = opens ? await door.Of<AgendaItem>().Select(e => e.Id).ToListAsync() : [];
                    foreach (var item in world.Items.Where(e => e.Family == family))
                        Tell(Decide(world, who, family.Family, Act.Read, item.Hand, item.Id.Value), items.Contains(item.Id), "reads an item");
                    var relationships = opens ? await door.Of<Relationship>().Select(e => e.Id).ToListAsync() : [];
                    Tell(Decide(world, who, family.Family, Act.Read, null, family.Id.Value), relationships.Contains(family.Id), "reads the relationship");
                }
                if (who.Person is not null || who.Worker.Role == Role.Administrator) continue;
                await using var across = who.Door();
                var listed = await across.Across<Entry>().Select(e => e.Id).ToListAsync();
                foreach (var entry in world.Entries.Where(e => !e.Voided && Reached(world, who, e.Family.Family)))
                    Tell(Decide(world, who, entry.Family.Family, Act.Read, entry.Hand, entry.Id.Value), listed.Contains(entry.Id), "finds an entry in a list");
                foreach (var entry in world.Entries.Where(e => !Reached(world, who, e.Family.Family))) Tell(false, listed.Contains(entry.Id), "finds an entry out of reach");

                void Tell(bool decided, bool shown, string what)
                {
                    cells++;
                    if (decided != shown) wrong.Add($"{who.Worker.Name} ({who.Worker.Role}) {what}: the decision says {decided}, the query {shown}");
                }
            }
        }
        TestContext.Current.SendDiagnosticMessage($"decision and query on {engine}: {cells} answers, {wrong.Count} apart");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
    }

    /// <summary>Lists go by relationships alone: a typed reason opens one family, and puts it in no list.</summary>
    private static bool Reached(World world, Someone who, Id<Family> family) => Decide(world, who, family, Act.Open, null, null);

    private static bool Decide(World world, Someone who, Id<Family> family, Act act, Hand? hand, Guid? thing, bool voided = false)
    {
        var (me, whom) = (who.Door().Caller.Viewer, who.Person?.Value ?? who.Worker.Id.Value);
        var restricted = world.Restricted.GetValueOrDefault(family);
        var facts = new Facts
        {
            Live = world.Live[family],
            Restricted = restricted is not null, NamedInIt = restricted?.Contains(who.Worker.Id) == true,
            Belongs = who.Person is { } person && world.Families.Any(f => f.Family.Family == family && f.Family.People.Any(p => p.Id == person)),
            KeptOut = who.Person is { } out_ && world.KeptOut.Contains((family, out_)),
            Hand = hand, Voided = voided,
            Released = thing is { } released && world.Released.Contains((released, whom)),
            Hidden = thing is { } hidden && world.Hidden.Contains((hidden, whom)),
        };
        return Decision.Decide(me, act, facts, new(who.Place.Clock.GetUtcNow())).Allowed;
    }

    private static async Task<bool> OpensAsync(Web.Access.Record door, Someone who, Id<Family> family)
    {
        try
        {
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
        foreach (var (role, team) in new[] { (Role.Worker, 0), (Role.Worker, 0), (Role.Worker, 1), (Role.Supervisor, 1), (Role.ServiceLead, -1), (Role.Administrator, -1) })
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
        var (everyone, things) = (world.Staff.Concat(people).ToList(), new List<Guid> { family.Id.Value });
        for (var i = 0; i < PiecesEach; i++)
        {
            var (author, audience, void_) = (near[random.Next(near.Count)], random.Next(3) == 0 ? Audience.OnlyMe : Audience.MyTeam, random.Next(6) == 0);
            if (random.Next(2) == 0)
            {
                var entry = await family.WithAsync((_, by) => Made(new Entry(met, EntryKind.Seen, "Seen.", Source.Seen, null, audience, by), void_, by), author);
                world.Entries.Add((family, entry.Id, Hand.Of(entry), void_));
                things.Add(entry.Id.Value);
            }
            else
            {
                var hand = random.Next(2) == 0 ? people[random.Next(2)] : author;
                var item = await SaysAsync(hand, family, audience);
                world.Items.Add((family, item.Id, Hand.Of(item)));
                things.Add(item.Id.Value);
            }
        }
        await using var door = family.Holder.Door();
        var opened = await door.OpenAsync(family.Family);
        foreach (var thing in things)
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
        if (random.Next(4) == 0)
        {
            List<Id<Worker>> named = [world.Staff[random.Next(4)].Worker.Id];
            door.Add(new Restriction(family.Family, named, "Somebody's own family.", door.By));
            world.Restricted[family.Family] = named;
        }
        await door.SaveAsync();
    }

    private static Entry Made(Entry entry, bool voided, By by)
    {
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
