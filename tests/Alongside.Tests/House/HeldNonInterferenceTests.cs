using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Alongside.Domain.Together;
using Alongside.Tests.Given;
using Alongside.Web.Access;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Own;
using Alongside.Web.Features.SignIn;
using Alongside.Web.Features.Together;

namespace Alongside.Tests.House;

/// <summary>
/// What somebody keeps for themselves, what two say to each other in supervision, and what a circle says, changes no byte
/// for anybody else: a colleague, another supervisor of the team, a service lead, an administrator, who watches over the
/// log, a partner and a person of the family walk all that they can reach, by links and by address, before and after.
/// That two sat down together on a day is no secret: the chain says it, to the whole house.
/// </summary>
public sealed class HeldNonInterferenceTests
{
    private const string Secret = "Xanthippe";

    [Sweep, Theory, BothEngines]
    public async Task What_is_kept_and_said_by_those_who_are_held_changes_no_byte_for_anybody_else(string engine)
    {
        await using var world = await World.BeginAsync(engine);
        // That somebody has looked is theirs to change: the first walk does, and the second is compared.
        await world.WalkAsync();
        var before = await world.WalkAsync();

        var kinds = await world.HideAsync();

        var after = await world.WalkAsync();
        Walk.Same(before, after, Secret, string.Join(", ", kinds));
        TestContext.Current.SendDiagnosticMessage($"held non-interference on {engine}: {kinds.Count} kinds of facts, {after.Count} answers, 0 bytes different");
    }

    /// <summary>The detector finds what it is for: something of one's own that is shown, something said that goes on a record, something brought that is a family's; and nothing where there is none.</summary>
    [Sweep, Theory, BothEngines]
    public async Task A_leak_is_found(string engine)
    {
        await using var world = await World.BeginAsync(engine);
        await world.WalkAsync();
        var before = await world.WalkAsync();
        for (var leak = 0; leak < World.Leaks; leak++)
        {
            await world.LeakAsync(leak);

            var after = await world.WalkAsync();
            Assert.ThrowsAny<Exception>(() => Walk.Same(before, after, Secret, $"leak {leak}"));
            before = after;
        }
        Walk.Same(before, await world.WalkAsync(), Secret, "nothing");
    }

    /// <summary>Ana is held by Marta; Wren sits in another team's circle, and that team works with a school and with a third one; everybody else walks.</summary>
    private sealed class World : IAsyncDisposable
    {
        public const int Leaks = 3;

        private static readonly string[] Not = ["//", "/made/", "/accountability/families/", "/accountability/openings/"];

        private readonly List<(Someone Who, string[] From)> readers = [];
        private Record ana = null!, marta = null!, wren = null!;
        private ARelationship family = null!;
        private Encounter met = null!, session = null!, sitting = null!;
        private Relationship held = null!, circle = null!, school = null!, third = null!;
        private NamedContact there = null!;
        private AgendaItem brought = null!;
        private JournalLine line = null!;
        private ExerciseRun begun = null!;
        private Circle sits = null!;
        private Exercise exercise = null!;
        private Someone colleague = null!;

        public static async Task<World> BeginAsync(string engine)
        {
            var (place, world) = (await Place.NewAsync(engine), new World());
            var (team, elsewhere) = (await place.TeamAsync(), await place.TeamAsync());
            var (ana, marta, wren) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor), await place.WorkerAsync("Wren Alder", elsewhere));
            world.family = await ARelationship.HeldByAsync(ana, "Yusuf", "Kit");
            world.met = await world.family.MetAsync(place.Clock.Today.AddDays(-3));
            world.exercise = Exercises.Load("en", null).All.First();
            (world.ana, world.marta, world.wren) = (ana.Door(), marta.Door(), wren.Door());
            await world.SitDownAsync((await place.TeamAsync("Oak Row")).Id);
            await world.OpenAsync();

            var sharing = await SharedAsync(world.family, await place.WorkerAsync("Ife Amadi", role: Role.Partner));
            var lead = await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead);
            await (await lead.OpensAsync(FamilyModel.At(world.family.Family))).SubmitsAsync(new { Reason = "A complaint came in yesterday from the school" });
            world.colleague = await place.WorkerAsync("Ben Cole", team);
            Someone[] everyone =
            [
                world.colleague, await place.WorkerAsync("Sam Okoro", team, Role.Supervisor), lead, await place.WorkerAsync("Hadiza Bello", role: Role.Administrator),
                await place.WorkerAsync("Tom Ellery", role: Role.DataProtection), sharing, await place.FamilyMemberAsync(world.family.Person),
            ];
            var things = new Dictionary<string, string>
            {
                ["families"] = world.family.Family.ToString(), ["people"] = world.family.Person.Id.ToString(), ["relationships"] = world.family.Id.ToString(), ["check-in"] = world.family.Id.ToString(),
                ["encounters"] = world.met.Id.ToString(), ["supervision"] = world.held.Id.ToString(), ["supervision/sessions"] = world.session.Id.ToString(), ["circles"] = world.circle.Id.ToString(), ["circles/sessions"] = world.sitting.Id.ToString(), ["together"] = world.third.Id.ToString(),
                ["own/journal"] = world.line.Id.ToString(), ["exercises/run"] = world.begun.Id.ToString(),
            };
            string[] from = [.. (await EveryPage.OfAsync(place)).Select(p => p.At(things)).Where(Follows)];
            foreach (var who in everyone) world.readers.Add((who, from));
            return world;
        }

        public async Task<SortedDictionary<string, string>> WalkAsync()
        {
            var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (var (who, from) in readers)
                foreach (var (address, answer) in await Walk.OfAsync(who, from, (page, to) => Follows(to) && !(page.Contains('?', StringComparison.Ordinal) && to.Contains('?', StringComparison.Ordinal)))) all[$"{who.Worker.Name} {address}"] = answer;
            return all;
        }

        /// <summary>Every kind of thing that is somebody's own, or between two, or a circle's.</summary>
        public async Task<IReadOnlyList<string>> HideAsync()
        {
            var kinds = new List<string>();
            var (hers, martas, wrens) = (ana.By, marta.By, wren.By);

            // How it is to work here, without a name: three of them say it, and what should change.
            foreach (var door in new[] { ana, marta, wren }) await door.KeepPulseAsync(new(Id<Worker>.At(door.By.At).Value, true, false, door.Today), new(Id<Worker>.At(door.By.At).Value, Secret, door.Today));
            kinds.AddRange([nameof(PulseAnswer), nameof(PulseWords)]);

            var shown = new JournalLine(JournalKind.Dread, Secret, Feeling.Tired, Feeling.None, hers);
            shown.ShowTo(marta.Caller.Worker, hers);
            var run = new ExerciseRun(exercise, met.Id, hers);
            Keep(ana, shown, new JournalLine(JournalKind.HopeAndDoubt, Secret, Feeling.None, Feeling.None, hers), new Fullness(FullnessLevel.Full, Secret, hers), run, new ExerciseAnswer(begun, 1, new(Secret, [], Answering.Words, []), Secret, null, hers),
                new ExerciseAnswer(run, 1, new(Secret, [], Answering.Words, []), Secret, null, hers),
                new Reflection(met, Feeling.Tired, Feeling.None, 9, 2, hers), new Entry(met, EntryKind.WhatIChanged, Secret, Source.Thought, null, Audience.OnlyMe, hers));

            var item = new AgendaItem(held, Whose.Theirs, Secret, null, null, null, true, false, Audience.MyTeam, hers);
            Keep(ana, item, new Carried(item, CarriedFrom.Encounter, met.Id.Value, hers), Encounter.Plan(held, EncounterKind.Supervision, new(hers.Day.AddDays(9), null, null), Secret, false, Secret, hers),
                CheckIn.FromThem(held, session.Id, null, CheckInForm.Adult, 2, 3, 2, 1, true, Secret, Audience.MyTeam, hers), new Reflection(session, Feeling.Tired, Feeling.Tired, null, null, hers));
            var talk = new Talk(item, session, martas);
            talk.Say(Secret, Secret, Secret, Secret, TalkEnd.Decision, Secret, Secret);
            talk.SayLayers(Secret, Secret, Secret, Secret);
            var rupture = new Rupture(held, session.Id, martas.Day, Whose.Ours, RuptureKind.PulledBack, Secret, Secret, Audience.MyTeam, martas);
            held.Agree(Secret, martas.Day.AddDays(30), together: true, martas);
            Keep(marta, new AgendaItem(held, Whose.Ours, Secret, Secret, null, null, false, false, Audience.MyTeam, martas), talk, new Hypothesis(talk, Secret, Secret, martas), rupture,
                rupture.Mend(martas.Day, Secret, Secret, Secret, Secret, RuptureState.Repaired, martas), CheckIn.FromUs(held, session.Id, 2, 3, 2, Secret, Secret, Audience.MyTeam, martas),
                new Promise(held, session.Id, Secret, martas.Day.AddDays(-1), Audience.MyTeam, martas), new StandingDay(held, DayOfWeek.Tuesday, 4, martas));

            sits.Ask(Secret);
            sits.Begin(Ways.Load("en", null).Find("bells"), wrens);
            sits.Sits(wren.Caller.Worker, guest: false, wrens);
            sits.PassOn();
            circle.Agree(Secret, wrens.Day.AddDays(30), together: true, wrens);
            Keep(wren, new AgendaItem(circle, Whose.Theirs, Secret, null, null, null, true, false, Audience.MyTeam, wrens), new GroupThought(sits, Secret, wrens), new StandingDay(circle, DayOfWeek.Thursday, 2, wrens),
                CheckIn.FromThem(circle, sitting.Id, null, CheckInForm.Adult, 2, 3, 2, 1, true, Secret, Audience.MyTeam, wrens),
                new Rupture(circle, sitting.Id, wrens.Day, Whose.Theirs, RuptureKind.NotSure, Secret, null, Audience.MyTeam, wrens));

            there.IsAt(Secret, Secret, Secret, Secret);
            foreach (var with in new[] { school, third })
            {
                with.Agree(Secret, wrens.Day.AddDays(30), together: true, wrens);
                with.Open(Opening.Nothing with { Reach = Secret });
                var (sat, sore) = (Encounter.Record(with, EncounterKind.Meeting, new(wrens.Day, null, null), null, wrens), new Rupture(with, null, wrens.Day, Whose.Ours, RuptureKind.PushedBack, Secret, Secret, Audience.MyTeam, wrens));
                Keep(wren, sat, new Entry(sat, EntryKind.Line, Secret, Source.Said, null, Audience.MyTeam, wrens), CheckIn.FromUs(with, null, 2, 3, 2, Secret, Secret, Audience.MyTeam, wrens),
                    CheckIn.FromThem(with, null, null, CheckInForm.Adult, 2, 3, 2, 1, true, Secret, Audience.MyTeam, wrens), sore, sore.Mend(wrens.Day, Secret, Secret, Secret, Secret, RuptureState.StillSore, wrens));
            }

            foreach (var door in new[] { ana, marta, wren }) await door.SaveAsync();
            return [.. kinds.Distinct()];

            void Keep(Record door, params object[] things)
            {
                foreach (var thing in things) door.Add(thing);
                kinds.AddRange(things.Select(t => t.GetType().Name));
            }
        }

        public async Task LeakAsync(int which)
        {
            var by = ana.By;
            if (which == 0)
            {
                var line = new JournalLine(JournalKind.Line, "A line", Feeling.None, Feeling.None, by);
                line.ShowTo(colleague.Worker.Id, by);
                ana.Add(line);
            }
            else if (which == 1) ana.Add(Entry.DecidedInSupervision(await ana.OpenAsync(family.Id), "We ask housing together.", marta.Caller.Worker, by));
            else ana.Add(new AgendaItem(family.Relationship, Whose.Theirs, "The stairs", null, null, null, true, false, Audience.MyTeam, by));
            await ana.SaveAsync();
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var door in new[] { ana, marta, wren }) await door.DisposeAsync();
        }

        /// <summary>Ana and Marta sit down today, and so does the circle of Wren's team, which works with others.</summary>
        private async Task SitDownAsync(Id<Team> oak)
        {
            held = new Relationship(Side.Of(ana.Caller.Worker), null, marta.Caller.Worker, null, null, marta.Today.AddMonths(-6), marta.By);
            session = Encounter.Record(held, EncounterKind.Supervision, new(marta.Today, null, null), null, marta.By);
            marta.Begin(held);
            marta.Add(session);
            circle = new Relationship(Side.Of(wren.Caller.Viewer.Teams[0]), null, null, null, null, wren.Today, wren.By);
            sitting = Encounter.Record(circle, EncounterKind.Circle, new(wren.Today, null, null), null, wren.By);
            brought = new AgendaItem(circle, Whose.Theirs, "Thursdays", null, null, null, true, false, Audience.MyTeam, wren.By);
            sits = new Circle(sitting, wren.By);
            sits.LookAt(brought);
            wren.Begin(circle);
            school = new Relationship(Side.AnAgency(wren.Now), null, wren.Caller.Worker, wren.Caller.Viewer.Teams[0], null, wren.Today, wren.By);
            third = new Relationship(Side.Of(oak), null, wren.Caller.Worker, wren.Caller.Viewer.Teams[0], null, wren.Today, wren.By);
            there = new NamedContact(school, "Northgate School", wren.By);
            foreach (var with in new[] { school, third }) wren.Begin(with);
            foreach (var named in new[] { there, new NamedContact(third, null, wren.By) }) wren.Add(named);
            foreach (var thing in new object[] { sitting, brought, sits }) wren.Add(thing);
            (line, begun) = (new(JournalKind.Line, "A line of my own", Feeling.None, Feeling.None, ana.By), new(exercise, null, ana.By));
            foreach (var thing in new object[] { line, begun }) ana.Add(thing);
            await marta.SaveAsync();
            await wren.SaveAsync();
            await ana.SaveAsync();
        }

        /// <summary>What they open they opened before anybody walks: that is in the log with and without what they write.</summary>
        private async Task OpenAsync()
        {
            await ana.OpenAsync(family.Family);
            await ana.OpenAsync(held.Id);
        }

        /// <summary>Not out of the house, nor into the log of who opened what, which each walk makes longer.</summary>
        private static bool Follows(string address) => address.StartsWith('/') && !Not.Any(n => address.StartsWith(n, StringComparison.Ordinal)) && !address.Contains("exit", StringComparison.Ordinal);

        /// <summary>A professional of another agency who was asked about this family.</summary>
        private static async Task<Someone> SharedAsync(ARelationship family, Someone teacher)
        {
            var step = await family.WithAsync((relationship, by) => new Step(relationship, null, "Breakfast club", StepOwner.Them, null, null, null, Audience.MyTeam, by));
            await family.WithAsync((_, by) => new Sharing(family.Family, teacher.Worker.Id, "Northgate School", "School", "How is it going?", SharingBasis.Consent, "They asked for it.",
                Enum.GetValues<SharingCheck>().ToDictionary(c => c, _ => (string?)"Yes."), [(step.Id.Value, nameof(Step))], by.Day, null, by));
            return teacher;
        }
    }
}
