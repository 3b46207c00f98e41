using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.Ours;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Accountability;
using Alongside.Web.Features.Messages;
using Alongside.Web.Features.People;
using Alongside.Web.Look;
using Alongside.Web.Post;
using Microsoft.EntityFrameworkCore;
using Mood = Alongside.Tests.Given.MailServer.Mood;

namespace Alongside.Tests.Features;

[Sweep]
public sealed class MessageTests
{
    private static readonly Tongues Words = new();

    /// <summary>Leanne, on her own phone, who may want to be told; and Ana, who walks with her.</summary>
    private sealed class APlace : IAsyncDisposable
    {
        public required Place Place { get; init; }
        public required Team Team { get; init; }
        public required Someone Ana { get; init; }
        public required ARelationship Family { get; init; }
        public required Someone Leanne { get; init; }
        public MailServer Mail { get; } = new();

        public Person Person => Family.Person;

        public Outbox Outbox() => new(Place.Engine, Place.Clock, Words, Mail.Carriers);

        public static async Task<APlace> OnAsync(string engine, params string[] names)
        {
            var place = await Place.NewAsync(engine);
            place.Clock.MovesTo(new(2026, 11, 19, 10, 0, 0, TimeSpan.Zero));
            var team = await place.TeamAsync();
            var ana = await place.WorkerAsync("Ana Petrov", team);
            var family = await ARelationship.HeldByAsync(ana, names.Length == 0 ? ["Leanne"] : names);
            var at = new APlace { Place = place, Team = team, Ana = ana, Family = family, Leanne = await ana.ComesInAsync(family.Person.Id) };
            place.Clock.Moves(TimeSpan.FromMinutes(1));
            return at;
        }

        public async Task<SeenPage> WantsAsync(object? also = null) =>
            await (await Leanne.OpensAsync(OurMessagesModel.At())).SubmitsAsync(also ?? new { Often = "Soon", Address = "leanne@example.org", OnlyI = "true" });

        public async Task<Release> ReleasesAsync(string text = "A secret of the garden")
        {
            var met = await Family.MetAsync(Place.Clock.Today);
            var entry = await Family.WithAsync((_, by) => new Entry(met, EntryKind.Line, text, Source.Seen, null, Audience.MyTeam, by));
            return await Family.WithAsync((_, by) => Release.To(entry.Id, Family.Family, Person.Id, by));
        }

        /// <summary>Leanne puts something on the list, for whoever walks with her.</summary>
        public async Task<AgendaItem> BringsAsync()
        {
            await using var door = Place.DoorFor(Person.Id, "Leanne");
            await door.OpenOursAsync();
            var item = new AgendaItem(Family.Relationship, Whose.Theirs, "The parking space", null, null, null, true, false, Audience.MyTeam, door.By);
            door.Add(item);
            await door.SaveAsync();
            return item;
        }

        public async Task ChangesAsync(Func<PostDb, Task> change)
        {
            await using var db = new PostDb(Place.Engine);
            await change(db);
            Assert.True(await db.SavesAsync());
        }

        public async Task<List<Message>> MessagesAsync()
        {
            await using var db = new PostDb(Place.Engine);
            return await db.Set<Message>().AsNoTracking().OrderBy(m => m.Id).ToListAsync();
        }

        /// <summary>Rounds until what waits has had its moment.</summary>
        public async Task<int> LaterAsync(TimeSpan? by = null)
        {
            await Outbox().RoundAsync();
            Place.Clock.Moves(by ?? Message.Gathers);
            return await Outbox().RoundAsync();
        }

        public ValueTask DisposeAsync() => Mail.DisposeAsync();
    }

    [Theory, BothEngines]
    public async Task Several_things_released_become_one_email_that_says_only_that_something_waits(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        await at.WantsAsync();
        await at.ReleasesAsync();
        await at.ReleasesAsync("Another one");

        Assert.Equal(1, await at.LaterAsync());
        Assert.Equal(0, await at.LaterAsync(TimeSpan.FromHours(5)));

        var (to, text) = Assert.Single(at.Mail.Arrived);
        Assert.Equal("leanne@example.org", to);
        Assert.Contains("Something new waits for you in Notes", text, StringComparison.Ordinal);
        Assert.Contains("Subject: Notes", text, StringComparison.Ordinal);
        foreach (var secret in new[] { "Leanne", "Ana", "Petrov", "secret", "Alongside", "Larch", "family", Environment.MachineName }) Assert.DoesNotContain(secret, text.Replace("leanne@example.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>In the language that they chose, and in no other.</summary>
    [Theory, BothEngines]
    public async Task A_message_speaks_their_language(string engine)
    {
        foreach (var tongue in Tongues.All)
        {
            await using var at = await APlace.OnAsync(engine);
            await at.WantsAsync();
            await using (var door = at.Place.DoorFor(at.Person.Id, "Leanne"))
            {
                await door.OpenOursAsync();
                await door.SpeakInAsync(tongue);
                await door.SaveAsync();
            }
            await at.ReleasesAsync();

            Assert.Equal(1, await at.LaterAsync());

            using var letter = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(Assert.Single(at.Mail.Arrived).Text)), TestContext.Current.CancellationToken);
            var text = Assert.IsType<string>(letter.TextBody);
            Assert.Equal(Words[tongue]["message-text", ("name", "Notes")], text.Trim());
            foreach (var other in Tongues.All.Where(t => t != tongue)) Assert.DoesNotContain(Words[other]["message-text", ("name", "Notes")], text, StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task Nobody_is_told_who_did_not_say_so(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        await at.ReleasesAsync();
        await at.LaterAsync();

        Assert.Empty(at.Mail.Arrived);
        (await at.WantsAsync(new { Often = "Soon", Address = "leanne@example.org" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("nobody unsafe reads email there");
        (await at.WantsAsync(new { Often = "Soon", Address = "nowhere", OnlyI = "true" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("does not look like an email address");
        (await at.WantsAsync()).Shows("Kept.");
        (await at.WantsAsync(new { Often = "Never" })).Shows("Kept.");
        await at.ReleasesAsync();
        await at.LaterAsync();
        Assert.Empty(at.Mail.Arrived);
    }

    [Theory, BothEngines]
    public async Task What_became_unsafe_while_a_message_waited_is_asked_at_the_moment_it_goes(string engine)
    {
        foreach (var change in new (string What, Func<APlace, Release, Task> Happens)[]
        {
            ("the address is said to be unsafe", async (at, _) => await (await at.Ana.OpensAsync(ReachModel.At(at.Person.Id))).SubmitsAsync(button: "It is not safe any more: leanne@example.org")),
            ("the address was written by mistake", async (at, _) =>
            {
                await at.ChangesAsync(async db => db.Entry(await db.Set<ContactPoint>().SingleAsync()).Property(p => p.ByPersonId).CurrentValue = null);
                var asked = await (await at.Ana.OpensAsync(ReachModel.At(at.Person.Id))).FollowsAsync("It was written by mistake: leanne@example.org");
                (await asked.SubmitsAsync(new { Why = "It is her sister's." }, "Take it away")).ShowsNot("leanne@example.org");
                await using var db = new PostDb(at.Place.Engine);
                Assert.Equal(TellMe.Never, (await db.Set<Wish>().SingleAsync()).Often);
            }),
            ("it is somebody else's too", (at, _) => at.ChangesAsync(db => { db.Add(new ContactPoint(at.Family.People[1].Id, ContactKind.Email, "Leanne@example.org (the shared one)", true, null, null, WeekDays.None, null, null, false, new(at.Ana.Worker.Id, at.Place.Clock.GetUtcNow(), null))); return Task.CompletedTask; })),
            ("she must stay away", (at, _) => at.ChangesAsync(async db => db.Entry(await db.Set<Member>().FirstAsync(m => m.PersonId == at.Person.Id)).Property(m => m.KeptOut).CurrentValue = true)),
            ("every way in has ended", async (at, _) => await (await at.Ana.OpensAsync(CardModel.At(at.Person.Id))).SubmitsAsync(button: "End every way in now")),
            ("it is not released any more", (at, release) => at.ChangesAsync(async db => (await db.Set<Release>().SingleAsync(r => r.Id == release.Id)).End(new(at.Ana.Worker.Id, at.Place.Clock.GetUtcNow(), null)))),
            ("it is hidden from her", (at, release) => at.ChangesAsync(db => { db.Add(Hiding.From(release.ThingId, at.Family.Family, at.Person.Id, "It is not hers.", new(at.Ana.Worker.Id, at.Place.Clock.GetUtcNow(), null))); return Task.CompletedTask; })),
            ("it is taken out of use", (at, release) => at.ChangesAsync(async db => (await db.Set<Entry>().SingleAsync(e => e.Id == new Id<Entry>(release.ThingId))).Void("It was another day.", new(at.Ana.Worker.Id, at.Place.Clock.GetUtcNow(), null)))),
            ("it is kept apart, and she is said to harm", (at, release) => at.ChangesAsync(async db =>
            {
                (await db.Set<Entry>().SingleAsync(e => e.Id == new Id<Entry>(release.ThingId))).KeepApart(true);
                db.Entry(await db.Set<Member>().FirstAsync(m => m.PersonId == at.Person.Id)).Property(m => m.Alleged).CurrentValue = true;
            })),
            ("she wants none any more", async (at, _) => await at.WantsAsync(new { Often = "Never" })),
        })
        {
            await using var at = await APlace.OnAsync(engine, "Leanne", "Marek");
            await at.WantsAsync();
            var release = await at.ReleasesAsync();
            await at.Outbox().RoundAsync();
            at.Place.Clock.Moves(Message.Gathers);
            // It happens while the mail server is already being spoken to: asked before that, it would have gone.
            var happened = false;
            at.Mail.BeforeGreeting = async () =>
            {
                if (!happened) await change.Happens(at, release);
                happened = true;
            };
            await at.Outbox().RoundAsync();

            Assert.True(happened, change.What);
            Assert.True(at.Mail.Arrived.Count == 0, change.What);
            Assert.Equal(MessageState.NotNeeded, Assert.Single(await at.MessagesAsync()).State);
        }
    }

    [Theory, BothEngines]
    public async Task A_mail_server_that_says_later_is_asked_again_and_one_that_knows_nobody_is_told_to_those_who_can_act(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        await at.WantsAsync();
        await at.ReleasesAsync();
        foreach (var mood in new[] { Mood.Later, Mood.Gone, Mood.Silent })
        {
            at.Mail.Is = mood;
            await at.LaterAsync();
            Assert.Equal(MessageState.Open, Assert.Single(await at.MessagesAsync()).State);
        }
        at.Mail.Is = Mood.Unknown;
        await at.LaterAsync(TimeSpan.FromHours(1));
        Assert.Equal((MessageState.NotDelivered, Trouble.NoSuchAddress), (await at.MessagesAsync()) is [var dead] ? (dead.State, dead.Trouble) : default);
        Assert.Empty(at.Mail.Arrived);

        (await at.Ana.OpensAsync(ReachModel.At(at.Person.Id))).Shows("could not reach them here by email on 19 November");
        var hadiza = await at.Place.WorkerAsync("Hadiza Bello", role: Role.Administrator);
        var page = await hadiza.OpensAsync(OutboxModel.At());
        page.Shows("There is no such address").ShowsNot("Leanne").ShowsNot("example.org");
        (await page.SubmitsAsync(button: "I have seen it")).Shows("Every message of late was taken");
    }

    [Theory, BothEngines]
    public async Task What_was_refused_for_good_can_be_tried_again(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        await at.WantsAsync();
        await at.ReleasesAsync();
        at.Mail.Is = Mood.Refusing;
        await at.LaterAsync();
        var hadiza = await at.Place.WorkerAsync("Hadiza Bello", role: Role.Administrator);
        at.Mail.Is = Mood.Kind;

        await (await hadiza.OpensAsync(OutboxModel.At())).SubmitsAsync(button: "Try again");
        await at.LaterAsync();

        Assert.Single(at.Mail.Arrived);
    }

    [Theory, BothEngines]
    public async Task What_broke_off_after_it_left_is_never_sent_again(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        await at.WantsAsync();
        await at.ReleasesAsync();
        at.Mail.Is = Mood.Cutting;
        await at.LaterAsync();
        at.Mail.Is = Mood.Kind;
        await at.LaterAsync(TimeSpan.FromHours(5));

        Assert.Single(at.Mail.Arrived);
        Assert.Equal(MessageState.Perhaps, Assert.Single(await at.MessagesAsync()).State);
    }

    [Theory, BothEngines]
    public async Task A_crash_before_handing_over_loses_nothing_and_after_it_sends_nothing_twice(string engine)
    {
        foreach (var asks in new[] { false, true })
        {
            await using var at = await APlace.OnAsync(engine);
            await at.WantsAsync();
            await at.ReleasesAsync();
            await at.Outbox().RoundAsync();
            at.Place.Clock.Moves(Message.Gathers);
            var crashing = new Outbox(at.Place.Engine, at.Place.Clock, Words, new Dictionary<ContactKind, Carry> { [ContactKind.Email] = async (ask, _) => throw new InvalidOperationException(asks ? (await ask())!.To : "") });
            await Assert.ThrowsAsync<InvalidOperationException>(() => crashing.RoundAsync());

            await at.Outbox().RoundAsync();
            Assert.Empty(at.Mail.Arrived);
            at.Place.Clock.Moves(Message.Lease);
            await at.Outbox().RoundAsync();

            Assert.Equal(asks ? 0 : 1, at.Mail.Arrived.Count);
            Assert.Equal(asks ? MessageState.Perhaps : MessageState.Carried, Assert.Single(await at.MessagesAsync()).State);
        }
    }

    [Theory, BothEngines]
    public async Task Two_nodes_over_one_record_send_each_message_once(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        var item = await at.BringsAsync();
        var workers = new List<Id<Worker>>();
        for (var i = 0; i < 12; i++) workers.Add((await at.Place.WorkerAsync($"Worker {i}", at.Team)).Worker.Id);
        await at.ChangesAsync(db =>
        {
            foreach (var (worker, i) in workers.Select((w, i) => (w, i)))
            {
                var mail = new WorkMail(worker, at.Place.Clock.GetUtcNow());
                mail.Choose(TellMe.Soon, $"worker{i}@example.org", at.Place.Clock.GetUtcNow());
                db.Add(mail);
                db.Add(Waiting.For(worker, WaitingKind.FromThem, item.Id.Value, at.Place.Clock.GetUtcNow()));
            }
            return Task.CompletedTask;
        });

        var nodes = Enumerable.Range(0, 3).Select(_ => at.Outbox()).ToList();
        await Task.WhenAll(nodes.Select(n => n.RoundAsync()));
        at.Place.Clock.Moves(Message.Gathers);
        await Task.WhenAll(nodes.Select(n => n.RoundAsync()));
        await Task.WhenAll(nodes.Select(n => n.RoundAsync()));

        Assert.Equal(workers.Select((_, i) => $"worker{i}@example.org").Order(), at.Mail.Arrived.Select(m => m.To).Order());
    }

    [Theory, BothEngines]
    public async Task A_meeting_of_tomorrow_is_told_once_to_whoever_chose_it(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        await at.WantsAsync(new { Often = "Soon", Address = "leanne@example.org", OnlyI = "true", DayBefore = "true" });
        var planned = await at.Family.WithAsync((relationship, by) => Encounter.Plan(relationship, EncounterKind.Visit, new(by.Day.AddDays(1), 570, null), "The garden", false, null, by));
        await at.LaterAsync();
        Assert.Empty(at.Mail.Arrived);
        await at.Family.WithAsync((_, by) => Release.To(planned.Id, at.Family.Family, at.Person.Id, by));

        await at.LaterAsync();
        await at.LaterAsync(TimeSpan.FromHours(4));

        Assert.DoesNotContain("garden", Assert.Single(at.Mail.Arrived).Text, StringComparison.Ordinal);
    }

    [Theory, BothEngines]
    public async Task Whoever_answers_for_an_opening_in_need_is_told_at_once_and_a_worker_of_what_a_family_brings(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        var (ruth, ines) = (await at.Place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), await at.Place.WorkerAsync("Ines Duarte", await at.Place.TeamAsync()));
        foreach (var (who, address) in new[] { (ruth, "ruth@work.example"), (at.Ana, "ana@work.example"), (ines, "ines@work.example") })
            (await (await who.OpensAsync(OwnWorkMailModel.At())).SubmitsAsync(new { Often = "Soon", Address = address })).Shows("Kept.");
        await at.BringsAsync();
        at.Place.Clock.MovesTo(new(2026, 11, 21, 23, 0, 0, TimeSpan.Zero)); // A Saturday night.
        await using (var door = ruth.Door()) await door.GiveReasonAsync(at.Family.Family, "Reason", "Her mother rang, and is afraid for her tonight.");
        var odile = await at.Place.WorkerAsync("Odile Marchetti", role: Role.ServiceLead);
        await (await odile.OpensAsync(OwnWorkMailModel.At())).SubmitsAsync(new { Often = "Soon", Address = "odile@work.example" });
        await using (var door = ruth.Door()) await door.GiveReasonAsync(at.Family.Family, "Reason", "Her mother rang, and is afraid for her tonight.");

        await at.Outbox().RoundAsync();
        Assert.Equal("odile@work.example", Assert.Single(at.Mail.Arrived).To); // Not Ruth, who did it herself, and nobody else at night.
        at.Place.Clock.MovesTo(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        await at.Outbox().RoundAsync();
        Assert.Equal(["odile@work.example", "ana@work.example"], at.Mail.Arrived.Select(m => m.To));
        Assert.All(at.Mail.Arrived, m => Assert.DoesNotContain("parking", m.Text, StringComparison.Ordinal));
    }

    /// <summary>And asking whether it is still there is no reading of it.</summary>
    [Theory, BothEngines]
    public async Task A_worker_is_told_nothing_of_what_was_taken_back_or_of_a_family_they_reach_no_more(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        (await (await at.Ana.OpensAsync(OwnWorkMailModel.At())).SubmitsAsync(new { Often = "Soon", Address = "ana@work.example" })).Shows("Kept.");
        var taken = await at.BringsAsync();
        await using (var door = at.Place.DoorFor(at.Person.Id, "Leanne"))
        {
            await door.OpenOursAsync();
            (await door.OpenAsync(taken.Id)).TakeBack(door.By);
            await door.SaveAsync();
        }
        await at.LaterAsync(TimeSpan.FromHours(3));
        Assert.Empty(at.Mail.Arrived);

        await at.BringsAsync();
        var sam = await at.Place.WorkerAsync("Sam Okoro", role: Role.Supervisor);
        await at.ChangesAsync(db => { db.Add(new Restriction(at.Family.Family, [sam.Worker.Id], "It is her own family.", new(at.Ana.Worker.Id, at.Place.Clock.GetUtcNow(), null))); return Task.CompletedTask; });
        await at.LaterAsync(TimeSpan.FromHours(3));
        Assert.Empty(at.Mail.Arrived);
    }

    [Theory, BothEngines]
    public async Task That_the_outbox_asks_is_no_reading(string engine)
    {
        await using var at = await APlace.OnAsync(engine);
        await at.WantsAsync();
        await at.ReleasesAsync();
        var before = await ReadingsAsync();

        Assert.Equal(1, await at.LaterAsync());

        Assert.Equal(before, await ReadingsAsync());

        async Task<long> ReadingsAsync()
        {
            await using var connection = await at.Place.Engine.OpenPastTheWallAsync();
            await using var ask = connection.CreateCommand();
            ask.CommandText = "SELECT count(*) FROM readings";
            return Convert.ToInt64(await ask.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Theory]
    [InlineData("smtps://notes@mail.example.org:465", "notes@example.org", "secret", null)]
    [InlineData("smtp://mail.example.org", "notes@example.org", null, null)]
    [InlineData(null, null, null, null)]
    [InlineData("mail.example.org", "notes@example.org", null, "--smtp smtps://")]
    [InlineData("smtps://notes:secret@mail.example.org", "notes@example.org", null, "on the command line")]
    [InlineData("smtps://notes@mail.example.org", "notes@example.org", null, SmtpPlace.PasswordFrom)]
    [InlineData("smtps://mail.example.org", null, null, "--smtp-from")]
    public void A_mail_server_is_said_whole_and_its_password_never_on_the_command_line(string? smtp, string? from, string? password, string? whyNot)
    {
        var (place, why) = SmtpPlace.Read(smtp, from, password);

        Assert.Equal(whyNot is null && smtp is not null, place is not null);
        if (whyNot is null) Assert.Null(why);
        else Assert.Contains(whyNot, why, StringComparison.Ordinal);
    }
}
