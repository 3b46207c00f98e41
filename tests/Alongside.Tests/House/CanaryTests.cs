using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Alongside.Domain.Together;
using Alongside.Tests.Given;
using Alongside.Web.Features.Messages;
using Alongside.Web.Look;
using Alongside.Web.Post;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Alongside.Tests.House;

/// <summary>
/// F4: each field of a family's record holds a word that is nowhere else. Everybody walks all they can reach, opens what
/// they know the address of, downloads, and sends what is wrong; then the log, the files beside and every message that
/// went out are read. A word is in its place only before those whom the table names.
/// </summary>
public sealed partial class CanaryTests
{
    private static readonly Tongues Tongues = new();

    /// <summary>Pages that one person walks at most.</summary>
    private static int MostPages(string engine) => engine == "sqlite" ? 120 : 50;

    /// <summary>A word, what it stands for, and before whom it may stand.</summary>
    private sealed record Canary(string Word, string Of, string[] For);

    // The team works with the family; it is Ana who holds it, and Ben from whom one entry is hidden.
    private static readonly string[] Team = ["Ana", "Ben", "Sam"];
    private static readonly string[] WhoFindNames = ["Ana", "Ben", "Sam", "Ruth", "Tom"];

    [Sweep, Theory, BothEngines]
    public async Task Every_word_stays_where_it_belongs(string engine)
    {
        await using var world = await World.BeginAsync(engine);

        var (pages, found) = await world.SweepAsync(MostPages(engine));

        TestContext.Current.SendDiagnosticMessage($"F4 on {engine}: {world.Canaries.Count} canaries, {pages} answers of {world.Everybody.Count} people, {world.Log.Count} log lines, {world.Mail.Arrived.Count} messages, {found.Count} out of place");
        Assert.True(found.Count == 0, string.Join("\n", found));
        Assert.Equal(["ana@work.example", "lea@example.org"], world.Mail.Arrived.Select(m => m.To).Order());
        // The sweep sees what it is to see: whoever may read them all has met nearly all.
        var met = world.Met.Where(m => m.Who == "Ana").Select(m => m.Of).Distinct().Count();
        Assert.True(met >= world.Canaries.Count(c => c.For.Contains("Ana")) * 3 / 4, $"Ana met {met}: {string.Join(", ", world.Canaries.Where(c => c.For.Contains("Ana")).Select(c => c.Of).Except(world.Met.Where(m => m.Who == "Ana").Select(m => m.Of)))}");
    }

    /// <summary>What was let out by mistake, on a page, in the log and in a letter, is found by its name.</summary>
    [Sweep, Theory, BothEngines]
    public async Task A_word_out_of_place_is_found(string engine)
    {
        await using var world = await World.BeginAsync(engine);
        await world.LeakAsync();

        var (_, found) = await world.SweepAsync(20, only: "Marek");

        Assert.Contains(found, f => f.StartsWith("Marek", StringComparison.Ordinal) && f.EndsWith("an entry for the team", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("a letter", StringComparison.Ordinal) && f.EndsWith("where they live, protected", StringComparison.Ordinal));
        Assert.Contains(found, f => f.StartsWith("the log", StringComparison.Ordinal) && f.EndsWith("where they live, protected", StringComparison.Ordinal));
    }

    [GeneratedRegex("""(?:href|action|src)="(/[^"#]*)""")]
    private static partial Regex Links();

    private sealed class World(Place place, LogSink log) : IAsyncDisposable
    {
        public MailServer Mail { get; } = new();

        public ValueTask DisposeAsync() => Mail.DisposeAsync();

        public List<Canary> Canaries { get; } = [];

        public List<(string Name, Someone Who, string[] From)> Everybody { get; } = [];

        public HashSet<(string Who, string Of)> Met { get; } = [];

        public IReadOnlyCollection<string> Log => log.Lines;

        private Home? home;
        private Id<Attachment>[] photos = [];
        private (Id<Entry> Entry, ARelationship Family)? leak;
        private Someone? holder;

        public static async Task<World> BeginAsync(string engine)
        {
            var place = await Place.NewAsync(engine);
            var log = new LogSink();
            place.Get<ILoggerFactory>().AddProvider(log);
            var world = new World(place, log);
            await world.TellAsync();
            await world.PostAsync();
            return world;
        }

        private string A(string of, params string[] whom)
        {
            var word = "Qz" + RandomNumberGenerator.GetString("abdefgiklmnoprstu", 12);
            Canaries.Add(new(word, of, whom));
            return word;
        }

        private async Task TellAsync()
        {
            var (team, elsewhere) = (await place.TeamAsync(), await place.TeamAsync());
            var ana = await place.WorkerAsync("Ana Petrov", team);
            var (ben, sam) = (await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Sam Okoro", team, Role.Supervisor));
            var family = await ARelationship.HeldByAsync(ana, A("her name", [.. WhoFindNames, "Lea"]), A("his name", [.. WhoFindNames, "Marek"]), A("the child's name", WhoFindNames));
            var teacher = await place.WorkerAsync("Ife Amadi", role: Role.Partner);
            var met = await family.WithAsync((relationship, by) => Encounter.Record(relationship, EncounterKind.Visit, new(by.Day.AddDays(-3), null, null), A("where they met", [.. Team, "Lea"]), by));
            await using (var door = ana.Door())
            {
                var relationship = await door.OpenAsync(family.Id);
                var opened = await door.OpenAsync(family.Family);
                var (by, her, child) = (door.By, family.Person.Id, family.People[2].Id);
                opened.Allege(family.People[1].Id, true);
                opened.Describe(A("what they call themselves", [.. WhoFindNames]), A("where the family lives", Team));
                home = new Home(child, A("where they live, protected", Team), null, null, null, by);
                home.Protect(true);
                var entry = new Entry(met, EntryKind.Line, A("an entry for the team", Team), Source.Seen, null, Audience.MyTeam, by);
                var hidden = new Entry(met, EntryKind.Seen, A("an entry hidden from Ben", "Ana", "Sam"), Source.Seen, null, Audience.MyTeam, by);
                var apart = new Entry(met, EntryKind.Worry, A("an entry kept apart", Team), Source.Seen, child, Audience.MyTeam, by);
                apart.KeepApart(true);
                var released = new Entry(met, EntryKind.Encouragement, A("an entry released to her", [.. Team, "Lea"]), Source.Said, null, Audience.MyTeam, by);
                var named = new Step(relationship, met.Id, A("a step named to the school", [.. Team, "Ife"]), StepOwner.Them, null, null, null, Audience.MyTeam, by);
                var (drawing, letter) = (Attachment.With(met, 0, A("what a photo shows her", [.. Team, "Lea"]), new("image/jpeg", 3, 2), Audience.MyTeam, by), Attachment.With(met, 1, A("what a letter is", Team), new("image/jpeg", 3, 2), Audience.MyTeam, by));
                door.Add(drawing, Encoding.Latin1.GetBytes(A("a photo released to her", [.. Team, "Lea"])));
                door.Add(letter, Encoding.Latin1.GetBytes(A("a photo of a letter", Team)));
                photos = [drawing.Id, letter.Id];
                (leak, holder) = ((entry.Id, family), ana);
                object[] things =
                [
                    home, entry, hidden, apart, released, named,
                    new Entry(met, EntryKind.WhatIMakeOfIt, A("an entry for Ana alone", "Ana"), Source.Thought, null, Audience.OnlyMe, by),
                    new ContactPoint(her, ContactKind.Call, A("how to reach her, protected", Team), true, null, null, WeekDays.None, null, null, true, by),
                    new AgendaItem(relationship, Whose.Theirs, A("what they bring", Team), null, null, null, true, false, Audience.MyTeam, by),
                    new Step(relationship, met.Id, A("a step", Team), StepOwner.Them, null, null, null, Audience.MyTeam, by),
                    new Promise(relationship, met.Id, A("a promise", Team), by.Day, Audience.MyTeam, by),
                    new ComingBack(relationship, met.Id, A("what to come back to", Team), ana.Worker.Id, by.Day, null, Audience.MyTeam, by),
                    new Aim(relationship, A("an aim", Team), null, null, null, Audience.MyTeam, by),
                    new Condition(relationship, A("a condition", Team), "The court", null, null, Audience.MyTeam, by),
                    new Rupture(relationship, null, by.Day.AddDays(-5), Whose.Theirs, RuptureKind.PulledBack, A("what came between us", Team), null, Audience.MyTeam, by),
                    new AboutLine(her, AboutKind.CarefulWith, A("what to be careful with", Team), Source.Thought, Audience.MyTeam, by),
                    new StoryVersion(her, 1, A("her story", Team), false, Audience.MyTeam, by),
                    new LifeEvent(child, LifeEventKind.NewSchool, A("what happened", Team), by.Day.AddDays(-60), null, Source.Said, by),
                    new SpecialDay(her, ImportantDate.From("3", "5", null, A("a day that matters", Team)), by),
                    new Helper(family.Family, A("who helps", Team), null, false, null, false, false, null, null, null, null, null, Audience.MyTeam, by),
                    CheckIn.FromThem(relationship, met.Id, her, CheckInForm.Adult, 5, 5, 5, 5, true, A("what they would change", [.. Team, "Lea"]), Audience.MyTeam, by),
                    Hiding.From(hidden.Id.Value, family.Family, ben.Worker.Id, A("why it is hidden", "Ana", "Sam"), by),
                    Release.To(met.Id, family.Family, her, by), Release.To(released.Id, family.Family, her, by), Release.To(drawing.Id, family.Family, her, by),
                    new Sharing(family.Family, teacher.Worker.Id, "Northgate School", A("what the sharing is for", [.. Team, "Ife"]), A("what the school is asked", [.. Team, "Ife"]), SharingBasis.Consent, A("why it is shared", Team),
                        Enum.GetValues<SharingCheck>().ToDictionary(c => c, _ => (string?)"Yes."), [(named.Id.Value, nameof(Step))], by.Day, null, by),
                    new JournalLine(Enum.GetValues<JournalKind>()[0], A("a line of Ana's own", "Ana"), Feeling.None, Feeling.None, by),
                ];
                foreach (var thing in things) door.Add(thing);
                await door.SaveAsync();
            }
            var between = await BetweenAsync(ana, sam, met);
            var (lea, marek) = (await place.FamilyMemberAsync(family.Person), await place.FamilyMemberAsync(family.People[1]));
            await using (var door = lea.Door())
            {
                await door.OpenOursAsync();
                var relationship = await door.OursForReplyAsync(family.Id);
                door.Add(new WeekLine(relationship, A("a line of her own week", "Lea"), door.Today.AddDays(1), null, Audience.OnlyMe, door.By));
                door.Add(new Felt(relationship, family.Id.Value, Enum.GetValues<Helpfulness>()[^1], A("how it feels to her", "Lea"), Audience.OnlyMe, door.By));
                await door.SaveAsync();
            }
            var kept = await ARelationship.HeldByAsync(ana, A("a name in a restricted record", "Sam"));
            await kept.WithAsync((_, by) => new Restriction(kept.Family, [sam.Worker.Id], A("why it is restricted", "Sam"), by));

            string[] pictures = [.. photos.SelectMany(p => new[] { $"/pictures/{p}", $"/our/pictures/{p}" })];
            string[] known = [$"/families/{family.Family}", $"/people/{family.Person.Id}", $"/people/{family.People[2].Id}", $"/people/{family.People[2].Id}/homes", $"/people/{family.Person.Id}/reach", $"/relationships/{family.Id}", $"/relationships/{family.Id}/check-ins.csv", $"/encounters/{met.Id}", $"/families/{family.Family}/history", $"/families/{kept.Family}", .. pictures, .. between];
            string[] staff = ["/today", "/families", "/search?q=Qz", "/me", "/own/journal", .. known];
            string[] ours = ["/our", "/our/written", "/our/agreed", "/our/week", "/our/people", "/our/how", "/our/story", "/our/drawings", .. known];
            Everybody.AddRange(
            [
                ("Ana", ana, staff), ("Ben", ben, staff), ("Sam", sam, staff), ("Cyd", await place.WorkerAsync("Cyd Marsh", elsewhere), staff),
                ("Ruth", await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), ["/accountability", .. staff]), ("Hadiza", await place.WorkerAsync("Hadiza Bello", role: Role.Administrator), ["/house", .. staff]),
                ("Noor", await place.WorkerAsync("Noor Haddad", role: Role.FrontDoor), staff), ("Tom", await place.WorkerAsync("Tom Ellery", role: Role.DataProtection), ["/accountability", .. staff]),
                ("Ife", teacher, ["/asked", .. staff]), ("Uwe", await place.WorkerAsync("Uwe Brandt", role: Role.Partner), ["/asked", .. staff]),
                ("Lea", lea, ours), ("Marek", marek, ours), ("nobody", place.Stranger(), staff),
            ]);
        }

        /// <summary>Ana is held by Sam, sits in her team's circle, and keeps things of her own.</summary>
        /// <returns>The addresses of what they wrote.</returns>
        private async Task<string[]> BetweenAsync(Someone ana, Someone sam, Encounter met)
        {
            Relationship held, circle;
            Encounter session, sitting;
            string[] both = ["Ana", "Sam"];
            await using (var door = sam.Door())
            {
                held = new Relationship(Side.Of(ana.Worker.Id), null, sam.Worker.Id, null, null, door.Today.AddMonths(-6), door.By);
                session = Encounter.Record(held, EncounterKind.Supervision, new(door.Today, null, null), null, door.By);
                var item = new AgendaItem(held, Whose.Theirs, A("what was brought to supervision", both), null, null, null, true, false, Audience.MyTeam, door.By);
                var talk = new Talk(item, session, door.By);
                talk.Say(A("what happened, said in supervision", both), A("what it stirred", both), A("what they make of it", both), A("what next", both), TalkEnd.Action, A("what was decided between them", both), A("what repeats", both));
                held.Agree(A("what the two agreed", both), door.Today.AddDays(30), together: true, door.By);
                door.Begin(held);
                foreach (var thing in new object[] { session, item, talk, new Domain.Supervision.Carried(item, CarriedFrom.Encounter, met.Id.Value, door.By), new Hypothesis(talk, A("a guess", both), A("what would tell", both), door.By) }) door.Add(thing);
                await door.SaveAsync();
            }
            await using (var door = ana.Door())
            {
                circle = new Relationship(Side.Of(ana.Team!.Id), null, null, null, null, door.Today, door.By);
                sitting = Encounter.Record(circle, EncounterKind.Circle, new(door.Today, null, null), null, door.By);
                var brought = new AgendaItem(circle, Whose.Theirs, A("what was brought to the circle", Team), null, null, null, true, false, Audience.MyTeam, door.By);
                var sits = new Circle(sitting, door.By);
                sits.LookAt(brought);
                sits.Ask(A("the circle's question", Team));
                sits.Sits(ana.Worker.Id, guest: false, door.By);
                door.Begin(circle);
                var line = new JournalLine(JournalKind.Dread, A("a line of Ana's shown to Sam", both), Feeling.Tired, Feeling.None, door.By);
                line.ShowTo(sam.Worker.Id, door.By);
                var run = new ExerciseRun(Web.Features.Own.Exercises.Load("en", null).All.First(), null, door.By);
                var group = new Gathering(A("what a group is called", Team), door.Today, A("where a group met", Team), A("what a group did", Team), null, door.By);
                foreach (var thing in new object[]
                {
                    group, sitting, brought, sits, new GroupThought(sits, A("what the circle sees", Team), door.By), line, run, new Fullness(FullnessLevel.Full, A("how full Ana is", "Ana"), door.By),
                    new ExerciseAnswer(run, 1, new("Where?", [], Answering.Words, []), A("an answer in an exercise", "Ana"), null, door.By),
                }) door.Add(thing);
                var with = new Relationship(Side.AnAgency(door.By.At), null, ana.Worker.Id, ana.Team!.Id, A("what a team works with others for", Team), door.Today, door.By);
                var agency = A("an agency", Team);
                var there = new NamedContact(with, agency, door.By);
                there.IsAt(agency, A("whom to ring there", Team), A("what they do there", Team), A("how to reach them", Team));
                with.Agree(A("what was agreed with an agency", Team), door.Today.AddDays(30), together: true, door.By);
                door.Begin(with);
                door.Add(there);
                await door.SaveAsync();
                return ["/together", $"/together/{with.Id}", $"/together/{with.Id}/contact", $"/supervision/{held.Id}", $"/supervision/sessions/{session.Id}", $"/supervision/prepare/{held.Id}", $"/circles/{circle.Id}", $"/circles/sessions/{sitting.Id}", $"/groups/{group.Id}", $"/own/journal/{line.Id}", $"/exercises/run/{run.Id}", "/own", "/supervision"];
            }
        }

        /// <summary>Both want to hear; something is released to her, she brings something, and the messages about it go out.</summary>
        private async Task PostAsync()
        {
            var (family, ana) = (leak!.Value.Family, holder!);
            (await (await ana.OpensAsync(OwnWorkMailModel.At())).SubmitsAsync(new { Often = "Soon", Address = "ana@work.example" })).Shows("Kept.");
            var phone = await ana.ComesInAsync(family.Person.Id);
            place.Clock.Moves(TimeSpan.FromMinutes(1));
            (await (await phone.OpensAsync(OurMessagesModel.At())).SubmitsAsync(new { Often = "Soon", Address = "lea@example.org", OnlyI = "true" })).Answers(HttpStatusCode.OK);
            var met = await family.MetAsync(place.Clock.Today);
            var told = await family.WithAsync((_, by) => new Entry(met, EntryKind.Line, A("an entry she is told of", [.. Team, "Lea"]), Source.Seen, null, Audience.MyTeam, by));
            await family.WithAsync((_, by) => Release.To(told.Id, family.Family, family.Person.Id, by));
            await using (var door = place.DoorFor(family.Person.Id, "Lea"))
            {
                await door.OpenOursAsync();
                door.Add(new AgendaItem(family.Relationship, Whose.Theirs, A("what she brings at night", [.. Team, "Lea"]), null, null, null, true, false, Audience.MyTeam, door.By));
                await door.SaveAsync();
            }
            for (var round = 0; round < 2; round++)
            {
                await new Outbox(place.Engine, place.Clock, Tongues, Mail.Carriers).RoundAsync();
                place.Clock.Moves(Message.Gathers);
            }
        }

        public async Task<(int Pages, List<string> Found)> SweepAsync(int most, string? only = null)
        {
            var (pages, found, since) = (0, new List<string>(), File.GetLastWriteTimeUtc(Path.GetTempFileName()));
            foreach (var (name, who, from) in Everybody.Where(e => only is null || e.Name == only))
            {
                var (seen, next) = (new HashSet<string>(), new Queue<string>(from));
                while (next.TryDequeue(out var address) && seen.Count < most)
                {
                    if (!seen.Add(address)) continue;
                    var answer = await who.SendAsync(new(HttpMethod.Get, address), follow: false);
                    var body = await answer.Content.ReadAsStringAsync();
                    pages++;
                    Judge(name, address, WebUtility.HtmlDecode(body) + string.Join('\n', answer.Headers.Concat(answer.Content.Headers).SelectMany(h => h.Value)));
                    foreach (Match link in Links().Matches(body))
                        if (WebUtility.HtmlDecode(link.Groups[1].Value) is var to && !to.StartsWith("/made/", StringComparison.Ordinal) && !to.Contains("exit", StringComparison.Ordinal) && !to.Contains("sign-out", StringComparison.Ordinal)) next.Enqueue(to);
                }
                // What goes wrong says nothing either: a form without its token, and a name that no handler has.
                foreach (var address in from)
                {
                    var answer = await who.SendAsync(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("Text", new string('x', 20_000))]) }, follow: false);
                    pages++;
                    Judge(name, "POST " + address, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
                }
            }
            foreach (var line in log.Lines) Judge("the log", "", line);
            foreach (var (to, text) in Mail.Arrived) Judge("a letter", "to " + to, text.Replace("=\r\n", "", StringComparison.Ordinal));
            foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2, IgnoreInaccessible = true }).Where(IsOfThisSweep)) Judge("a file", Path.GetFileName(file), await ReadAsync(file));
            return (pages, [.. found.Distinct()]);

            void Judge(string who, string where, string text)
            {
                foreach (var canary in Canaries.Where(c => text.Contains(c.Word, StringComparison.Ordinal)))
                {
                    Met.Add((who, canary.Of));
                    if (!canary.For.Contains(who)) found.Add($"{who} {where}: {canary.Of}");
                }
            }

            // The record itself holds them all, of course.
            bool IsOfThisSweep(string file) => new FileInfo(file) is { Length: > 0 and < 4_000_000 } info && info.LastWriteTimeUtc >= since && !file.Contains(".db", StringComparison.Ordinal) && !file.Contains("postgres", StringComparison.Ordinal);
        }

        public async Task LeakAsync()
        {
            var (entry, family) = leak!.Value;
            await family.WithAsync((_, by) => Release.To(entry, family.Family, family.People[1].Id, by));
            Mail.Arrived.Add(("marek@example.org", $"A letter went to {home!.Where}"));
            place.Get<ILoggerFactory>().CreateLogger("Alongside").Log(LogLevel.Warning, default, home.Where, null, (where, _) => $"A letter went to {where}");
        }

        private static async Task<string> ReadAsync(string file)
        {
            try
            {
                return await File.ReadAllTextAsync(file);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                return "";
            }
        }
    }

    /// <summary>Everything that is logged, at every level.</summary>
    private sealed class LogSink : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyCollection<string> Lines => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose() { }
    }
}
