using System.Text.Json;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.SignIn;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Tests.House;

/// <summary>
/// The decision and the predicates that databases run have one meaning. Small worlds are made at random, and every
/// list that somebody could be shown is compared, row by row, with what the decision says of each row by itself.
/// </summary>
public sealed class ReachAgreesTests
{
    private const int Worlds = 24, Workers = 4, TeamsInAll = 3;

    /// <summary>What somebody does with a relationship, some days before or after today; what cannot be is passed over.</summary>
    private sealed record Act(int Kind, int Worker, int Team, int Day);

    private sealed record Thread(int Worker, int Team, bool InNoTeam, Act[] Acts);

    private sealed record Piece(int Thread, int Author, int Team, bool OnlyMe);

    private sealed record World(Thread[] Threads, int[] FamilyOf, Piece[] Pieces, int Viewer, Role Role, int[] WorksIn, int[] Supervises, int[] Covers, bool Reason);

    [Sweep, Theory, BothEngines]
    public async Task What_a_list_shows_is_what_the_decision_allows_row_by_row(string engine)
    {
        var place = await Place.On(engine);
        var teams = new List<Team>();
        var workers = new List<Someone>();
        for (var i = 0; i < TeamsInAll; i++) teams.Add(await place.TeamAsync());
        for (var i = 0; i < Workers; i++) workers.Add(await place.WorkerAsync($"Worker {i}"));
        // The database looks at memberships itself. Here everybody belongs everywhere, so that the door alone decides.
        await using (var db = SignInDb.Of(place.Engine))
        {
            foreach (var (worker, team) in workers.SelectMany(w => teams, (w, t) => (w, t))) db.Add(new Membership(worker.Worker.Id, team.Id, Role.Worker, place.Clock.Today.AddYears(-1), place.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        var (shown, hidden) = (0, 0);
        foreach (var world in Random().Sample(Worlds))
        {
            var (some, others) = await AgreesAsync(place, teams, workers, world);
            (shown, hidden) = (shown + some, hidden + others);
        }

        Assert.True(shown > Worlds / 8 && hidden > Worlds / 8, $"{shown} shown and {hidden} hidden say too little.");
    }

    private static FsCheck.Gen<World> Random()
    {
        var worker = Gen.Choose(0, Workers - 1);
        var team = Gen.Choose(0, TeamsInAll - 1);
        var act = from kind in Gen.Choose(0, 3) from who in worker from to in team from day in Gen.Choose(-20, 20) select new Act(kind, who, to, day);
        var thread = from who in worker from to in team from none in Gen.Choose(0, 7) from acts in Gen.Choose(0, 4).SelectMany(n => act.ArrayOf(n)) select new Thread(who, to, none == 0, acts);
        var piece = from of in Gen.Choose(0, 3) from who in worker from to in team from only in Gen.Choose(0, 2) select new Piece(of, who, to, only == 0);
        return from threads in thread.ArrayOf(4)
               from families in Gen.Choose(0, 2).ArrayOf(4)
               from pieces in piece.ArrayOf(8)
               from viewer in worker
               from role in Gen.Elements(Role.Worker, Role.Worker, Role.Supervisor, Role.ServiceLead, Role.Administrator)
               from works in team.ArrayOf(2)
               from supervises in team.ArrayOf(1)
               from teamless in Gen.Choose(0, 3)
               from covers in Gen.Choose(0, 3).ArrayOf(1)
               from covering in Gen.Choose(0, 1)
               from reason in Gen.Choose(0, 1)
               select new World(threads, families, pieces, viewer, role, teamless == 0 ? [] : [.. works.Distinct()], teamless > 1 ? supervises : [], covering == 0 ? [] : covers, reason == 1);
    }

    private static async Task<(int Shown, int Hidden)> AgreesAsync(Place place, List<Team> teams, List<Someone> workers, World world)
    {
        var (families, threads, promises, covers) = await MakeAsync(place, teams, workers, world);
        var today = place.Clock.Today;
        var viewer = new Viewer(workers[world.Viewer].Worker.Id, world.Role, [.. world.WorksIn.Select(t => teams[t].Id)], [.. world.Supervises.Select(t => teams[t].Id)])
        {
            Covers = [.. covers.Select(c => new Covered(c.RelationshipId, c.FamilyId!.Value, c.TeamId))],
        };
        var reason = world is { Reason: true, Role: Role.ServiceLead };
        if (reason)
        {
            await using var door = Door();
            foreach (var family in families) await door.GiveReasonAsync(family, "Why", "To answer their complaint");
        }
        var why = families.ToDictionary(f => f, f => Opens(f, reason));
        var listed = families.Where(f => Opens(f, reasonStands: false) != Why.None).ToHashSet();
        var mine = threads.Where(t => t.IsLive && t.Holdings.Any(h => h.WorkerId == viewer.Worker && h.Covers(today))).Select(t => t.Id).ToHashSet();
        var supervised = threads.Where(t => t.IsLive && t.TeamId is { } team && viewer.Supervises.Contains(team)).Select(t => t.Id).ToHashSet();

        foreach (var family in families)
        {
            await using var door = Door();
            var opens = true;
            try { await door.OpenAsync(family); } catch (NotReached) { opens = false; }
            Same(opens ? why[family] : Why.None, why[family], "opening");
            Same(opens ? why[family] : Why.None, opens ? door.WhyOpen(family) : Why.None, "the reason written down");
            if (!opens) continue;
            SameSet(await door.Of<Promise>().Select(p => p.Id).ToListAsync(), promises.Where(p => p.FamilyId == family && Reads(why[family], p)), "a family's own page");
        }
        await using (var door = Door())
        {
            var found = (await door.Families().Select(f => f.Id).ToListAsync()).Where(families.Contains).ToHashSet();
            Assert.True(listed.SetEquals(found), $"the families: {found.Count} found, {listed.Count} expected, in {JsonSerializer.Serialize(world)}");
            SameSet(await door.Across<Promise>().Select(p => p.Id).ToListAsync(), promises.Where(p => listed.Contains(p.FamilyId!.Value) && Reads(Why.Team, p)), "across families");
            SameSet(await door.ForMe<Promise>().Select(p => p.Id).ToListAsync(), promises.Where(p => p.WorkerId == viewer.Worker && listed.Contains(p.FamilyId!.Value) && Reads(Why.Team, p)), "mine");
            SameSet(await door.Held<Promise>().Select(p => p.Id).ToListAsync(), promises.Where(p => mine.Contains(p.RelationshipId) && listed.Contains(p.FamilyId!.Value) && Reads(Why.Team, p)), "what I hold");
            SameSet(await door.Supervised<Promise>().Select(p => p.Id).ToListAsync(), promises.Where(p => supervised.Contains(p.RelationshipId) && listed.Contains(p.FamilyId!.Value) && Reads(Why.Team, p)), "what my teams hold");
            door.Showed(listed);
        }
        return (listed.Count, families.Count - listed.Count);

        Record Door() => new(place.Engine, new Caller(viewer, "Somebody", null), place.Clock);

        // Whoever holds it, or is agreed to follow; a relationship that nobody holds still has its team.
        IEnumerable<LiveRelationship> Live(Id<Family> family) => threads.Where(t => t.FamilyId == family && t.IsLive)
            .SelectMany(t => t.Holdings.Where(h => !(h.Until < today)).Select(h => (Id<Worker>?)h.WorkerId).DefaultIfEmpty().Select(h => new LiveRelationship(h, t.TeamId)));

        IEnumerable<Id<Team>?> TakesOver(Id<Family> family) => viewer.Covers.Where(c => c.Family == family).Select(c => c.Team);

        Why Opens(Id<Family> family, bool reasonStands) =>
            Decision.Decide(viewer, Domain.Access.Act.Open, new() { Live = [.. Live(family)], CoversFor = [.. TakesOver(family)], Reason = reasonStands ? new(place.Clock.GetUtcNow(), null, null) : null }, new(place.Clock.GetUtcNow())).Why;

        bool Reads(Why because, Promise promise) => Decision.Decide(viewer, Domain.Access.Act.Read, new() { Opened = because, Hand = Hand.Of(promise), CoversFor = [.. TakesOver(promise.FamilyId!.Value)] }, new(place.Clock.GetUtcNow())).Allowed;

        void Same(Why expected, Why actual, string where) => Assert.True(expected == actual, $"{where}: {expected} and {actual} in {JsonSerializer.Serialize(world)}");

        void SameSet(List<Id<Promise>> actual, IEnumerable<Promise> expected, string where)
        {
            var known = promises.Select(p => p.Id).ToHashSet();
            var (one, other) = (actual.Where(known.Contains).Order().ToList(), expected.Select(p => p.Id).Order().ToList());
            Assert.True(one.SequenceEqual(other), $"{where}: {one.Count} rows, {other.Count} expected, in {JsonSerializer.Serialize(world)}");
        }
    }

    private static async Task<(List<Id<Family>> Families, List<Relationship> Threads, List<Promise> Promises, List<Cover> Covers)> MakeAsync(Place place, List<Team> teams, List<Someone> workers, World world)
    {
        await using var door = place.DoorFor(workers[0].Worker, null);
        var today = door.Today;
        List<Family> families = [new(null, null, door.By), new(null, null, door.By), new(null, null, door.By)];
        foreach (var family in families) door.Begin(family);
        var threads = new List<Relationship>();
        foreach (var (thread, of) in world.Threads.Zip(world.FamilyOf))
        {
            var relationship = new Relationship(Side.Of(families[of].Id), families[of].Id, Who(thread.Worker), thread.InNoTeam ? null : teams[thread.Team].Id, null, today.AddDays(-60), By(thread.Worker, thread.Team, 0));
            foreach (var act in thread.Acts) Try(relationship, act);
            door.Add(relationship);
            threads.Add(relationship);
        }
        var promises = new List<Promise>();
        foreach (var piece in world.Pieces)
        {
            var promise = new Promise(threads[piece.Thread], null, "Ring", today, piece.OnlyMe ? Audience.OnlyMe : Audience.MyTeam, By(piece.Author, piece.Team, 0));
            door.Add(promise);
            promises.Add(promise);
        }
        // The database looks at covers itself too: only what can truly be agreed is.
        var covers = new List<Cover>();
        foreach (var thread in world.Covers.Select(t => threads[t]))
        {
            if (thread.HeldOn(today) is not { } away || away == Who(world.Viewer) || !thread.IsLive) continue;
            var cover = new Cover(thread, away, Who(world.Viewer), today, today, [], new(away, door.Now, thread.TeamId) { Day = today });
            door.Add(cover);
            covers.Add(cover);
        }
        await door.SaveAsync();
        return ([.. families.Select(f => f.Id)], threads, promises, covers);

        Id<Worker> Who(int worker) => workers[worker].Worker.Id;

        By By(int worker, int team, int day) => new(Who(worker), door.Now, teams[team].Id) { Day = today.AddDays(Math.Min(day, 0)) };

        void Try(Relationship relationship, Act act)
        {
            var by = By(act.Worker, act.Team, act.Day);
            try
            {
                switch (act.Kind)
                {
                    case 0: relationship.HandTo(Who(act.Worker), teams[act.Team].Id, today.AddDays(act.Day), null, by); break;
                    case 1: relationship.HandTo(Who(act.Worker), relationship.TeamId, today.AddDays(act.Day), null, by); break;
                    case 2: relationship.End(today.AddDays(act.Day), [], [], by); break;
                    default: relationship.TakeUpAgain(Who(act.Worker), teams[act.Team].Id, today.AddDays(act.Day), by); break;
                }
            }
            catch (Refused)
            {
                // It could not be: the world is as it was.
            }
        }
    }
}
