using System.Data.Common;
using System.Globalization;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Attachments;
using Alongside.Domain.Asking;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Messages;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;
using Alongside.Domain.Supervision;
using Alongside.Domain.Together;
using Alongside.Tests.Given;
using Alongside.Web.Access;
using Alongside.Web.Post;
using Alongside.Web.Schema;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Alongside.Tests.House;

/// <summary>The second wall, asked past every page and past the door: by SQL, over the login that serves.</summary>
public sealed class RowSecurityTests
{
    /// <summary>Where a family's content lies, as whoever forgets the door would ask for it.</summary>
    private static readonly string[] OfAFamily =
        ["families", "family_members", "relationships", "encounters", "entries", "agenda_items", "aims", "steps", "promises", "comings_back", "ruptures", "check_ins", "conditions", "helpers", "attachments", "attachment_pictures", "changes"];

    private static readonly string[] AboutPeople = ["people", "person_names", "name_keys", "ties", "about_lines", "special_days", "stories", "homes", "life_events"];

    public RowSecurityTests() => Assert.SkipWhen(PostgresServer.WhyNot is not null, PostgresServer.WhyNot ?? "");

    [Fact]
    public async Task Whoever_does_not_say_who_they_are_sees_nothing_not_even_the_owner()
    {
        var server = await PostgresServer.StartAsync();
        await using var database = await server.NewDatabaseAsync("walled");
        await using (var owner = Engine.At($"postgres:{database.AsOwner}")) await Runner.MigrateAsync(owner, new StoppedClock(), PostgresServer.App);
        var place = await Place.NewAsync("postgres", at: $"postgres:{database.AsApp}");
        await ARichFamily.HeldByAsync(await place.WorkerAsync("Ana Petrov", await place.TeamAsync()));

        foreach (var login in new[] { database.AsApp, database.AsOwner })
        {
            await using var source = NpgsqlDataSource.Create(login);
            foreach (var table in await WalledAsync(source))
            {
                await using var count = source.CreateCommand($"SELECT count(*) FROM {table}");
                Assert.True((long)(await count.ExecuteScalarAsync())! == 0, $"{table} is open to {login}");
            }
        }
        await using var app = NpgsqlDataSource.Create(database.AsApp);
        foreach (var table in OfAFamily.Concat(AboutPeople)) Assert.Contains(table, await WalledAsync(app));
    }

    [Fact]
    public async Task The_database_itself_lets_nobody_else_see_a_family()
    {
        var place = await Place.On("postgres");
        var (team, elsewhere) = (await place.TeamAsync(), await place.TeamAsync());
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var family = Guid.Parse((await ARichFamily.HeldByAsync(ana))[0]);
        var (colleague, stranger) = (await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Cyd Marsh", elsewhere));
        await ARichFamily.HeldByAsync(stranger);

        foreach (var table in OfAFamily)
        {
            var mine = $"SELECT count(*) FROM {table} WHERE {(table == "families" ? "id" : "family_id")} = '{family}'";
            Assert.True(await AskAsync(place, As(ana), mine) > 0, table);
            Assert.True(await AskAsync(place, As(colleague), mine) > 0, table);
            Assert.True(await AskAsync(place, As(stranger), mine) == 0, table);
            // Nor where the door itself were wrong and said that it stands open.
            Assert.True(await AskAsync(place, As(stranger, family), mine) == 0, table);
            Assert.True(await AskAsync(place, As(stranger), $"SELECT count(*) FROM {table}") > 0 || table is "entries", table);
        }
        foreach (var table in AboutPeople)
        {
            var all = $"SELECT count(*) FROM {table}";
            var (his, hers) = (await AskAsync(place, As(stranger), all), await AskAsync(place, As(ana), all));
            Assert.True(his > 0 && his == hers, $"{table}: each sees one family's, {his} and {hers}");
        }
    }

    [Fact]
    public async Task What_is_hidden_by_name_or_kept_for_oneself_is_not_there_for_the_others()
    {
        var place = await Place.On("postgres");
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var family = await ARelationship.HeldByAsync(ana, "Leanne", "Kit");
        var met = await family.MetAsync(place.Clock.Today.AddDays(-3));
        async Task<Entry> WroteAsync(string text, Audience audience) => await family.WithAsync((_, by) => new Entry(met, EntryKind.Line, text, Source.Seen, null, audience, by));
        var (open, mine, hidden) = (await WroteAsync("We walked.", Audience.MyTeam), await WroteAsync("I was afraid.", Audience.OnlyMe), await WroteAsync("Not for Ben.", Audience.MyTeam));
        await family.WithAsync((_, by) => Hiding.From(hidden.Id.Value, family.Family, ben.Worker.Id, "He is her cousin.", by));
        await family.WithAsync((_, by) => Release.To(open.Id, family.Family, family.Person.Id, by));
        await family.WithAsync((_, by) => Release.To(hidden.Id, family.Family, family.Person.Id, by));
        await family.WithAsync((_, by) => Hiding.From(hidden.Id.Value, family.Family, family.Person.Id, "Not yet.", by));
        var photo = await family.WithAsync((_, by) => Attachment.With(met, 0, "Not for Ben.", new("image/jpeg", 3, 2), Audience.MyTeam, by));
        await family.WithAsync((_, _) => new AttachmentPicture(photo, [1]));
        await family.WithAsync((_, by) => Hiding.From(photo.Id.Value, family.Family, ben.Worker.Id, "He is her cousin.", by));
        var entries = $"SELECT count(*) FROM entries WHERE family_id = '{family.Family.Value}'";

        Assert.Equal(3, await AskAsync(place, As(ana, family.Family.Value), entries));
        Assert.Equal(1, await AskAsync(place, As(ben, family.Family.Value), entries));
        Assert.Equal(1, await AskAsync(place, As(family.Person), entries));
        Assert.Equal(0, await AskAsync(place, As(family.People[1]), entries));
        // A picture goes where what is known about it goes.
        var pictures = $"SELECT count(*) FROM attachment_pictures WHERE family_id = '{family.Family.Value}'";
        Assert.Equal((1, 0, 0), (await AskAsync(place, As(ana, family.Family.Value), pictures), await AskAsync(place, As(ben, family.Family.Value), pictures), await AskAsync(place, As(family.Person), pictures)));
        await family.WithAsync((_, by) => Release.To(photo.Id, family.Family, family.Person.Id, by));
        Assert.Equal(1, await AskAsync(place, As(family.Person), pictures));
        // Nor can they be changed unseen.
        Assert.Equal(0, await AskAsync(place, As(ben, family.Family.Value), $"WITH gone AS (DELETE FROM entries WHERE id IN ('{mine.Id.Value}', '{hidden.Id.Value}') RETURNING 1) SELECT count(*) FROM gone"));
    }

    [Fact]
    public async Task That_somebody_answered_how_it_is_to_work_here_is_there_for_them_alone()
    {
        var place = await Place.On("postgres");
        var team = await place.TeamAsync();
        var (ana, ben, sam) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Sam Okoro", team, Role.Supervisor));
        foreach (var who in new[] { ana, ben })
        {
            await using var door = who.Door();
            await door.KeepPulseAsync(new(Id<Worker>.At(place.Clock.GetUtcNow()).Value, true, false, door.Today));
        }
        const string Given = "SELECT count(*) FROM pulse_given";

        Assert.Equal((1L, 1L, 0L), (await AskAsync(place, As(ana), Given), await AskAsync(place, As(ben), Given), await AskAsync(place, As(sam), Given)));
        Assert.Equal(0, await AskAsync(place, As(sam), $"WITH gone AS (DELETE FROM pulse_given WHERE worker_id = '{ana.Worker.Id.Value}' RETURNING 1) SELECT count(*) FROM gone"));
    }

    [Fact]
    public async Task What_should_change_here_is_there_when_its_month_is_over_and_nobody_changes_it_or_takes_it_away()
    {
        var place = await Place.NewAsync("postgres"); // Days go by.
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var family = await ARelationship.HeldByAsync(ana, "Leanne");
        await using (var door = ana.Door())
        {
            await door.KeepPulseAsync(new(Id<Worker>.At(place.Clock.GetUtcNow()).Value, true, false, door.Today), new(Id<Worker>.At(place.Clock.GetUtcNow()).Value, "Fewer lists.", door.Today));
        }
        const string Words = "SELECT count(*) FROM pulse_words";

        Assert.Equal(0, await AskAsync(place, As(ana), Words));
        place.Clock.Moves(TimeSpan.FromDays(31));
        Assert.Equal((1L, 0L), (await AskAsync(place, As(ana), Words), await AskAsync(place, As(family.Person), Words)));
        Assert.Equal(0, await AskAsync(place, As(ana), "WITH gone AS (DELETE FROM pulse_words RETURNING 1) SELECT count(*) FROM gone"));
        Assert.Equal(0, await AskAsync(place, As(ana), "WITH other AS (UPDATE pulse_words SET text = 'Nothing.' RETURNING 1) SELECT count(*) FROM other"));
    }

    [Fact]
    public async Task What_is_kept_apart_is_not_there_for_whoever_is_said_to_harm_whatever_names_them()
    {
        var place = await Place.On("postgres");
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var family = await ARelationship.HeldByAsync(ana, "Leanne", "Kit");
        var met = await family.MetAsync(place.Clock.Today.AddDays(-3));
        var line = await family.WithAsync((_, by) => new Entry(met, EntryKind.Line, "We walked.", Source.Seen, null, Audience.MyTeam, by));
        var photo = await family.WithAsync((_, by) => Attachment.With(met, 0, "The door.", new("image/jpeg", 3, 2), Audience.MyTeam, by));
        await family.WithAsync((_, _) => new AttachmentPicture(photo, [1]));
        foreach (var person in family.People)
        {
            await family.WithAsync((_, by) => Release.To(line.Id, family.Family, person.Id, by));
            await family.WithAsync((_, by) => Release.To(photo.Id, family.Family, person.Id, by));
        }
        string[] counts = [.. new[] { "entries", "attachments", "attachment_pictures" }.Select(table => $"SELECT count(*) FROM {table} WHERE family_id = '{family.Family.Value}'")];
        var (leanne, kit) = (family.People[0], family.People[1]);

        Assert.Equal("1 1 1", await SeenByAsync(As(kit)));
        await AskAsync(place, PastTheWall.Tests, $"UPDATE entries SET kept_apart = true WHERE family_id = '{family.Family.Value}'");
        await AskAsync(place, PastTheWall.Tests, $"UPDATE attachments SET kept_apart = true WHERE family_id = '{family.Family.Value}'");
        Assert.Equal("1 1 1", await SeenByAsync(As(kit)));
        await AskAsync(place, PastTheWall.Tests, $"UPDATE family_members SET alleged = true WHERE person_id = '{kit.Id.Value}'");

        Assert.Equal("0 0 0", await SeenByAsync(As(kit)));
        Assert.Equal("1 1 1", await SeenByAsync(As(leanne)));
        Assert.Equal("1 1 1", await SeenByAsync(As(ana, family.Family.Value)));

        async Task<string> SeenByAsync(AtTheWall who)
        {
            List<long> seen = [];
            foreach (var count in counts) seen.Add(await AskAsync(place, who, count));
            return string.Join(' ', seen);
        }
    }

    [Fact]
    public async Task Whoever_speaks_for_a_child_finds_what_the_decision_names_and_not_what_the_child_keeps_away()
    {
        var place = await Place.On("postgres");
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var family = await ARelationship.HeldByAsync(ana, "Leanne", "Kit", "Marek");
        var (leanne, kit, met) = (family.Person, family.People[1], await family.MetAsync(place.Clock.Today.AddDays(-3)));
        async Task<Entry> WroteAsync(string text)
        {
            var entry = await family.WithAsync((_, by) => new Entry(met, EntryKind.Line, text, Source.Seen, null, Audience.MyTeam, by));
            await family.WithAsync((_, by) => Release.To(entry.Id, family.Family, kit.Id, by));
            return entry;
        }
        var (named, _) = (await WroteAsync("We walked to the school."), await WroteAsync("Kit said it in the car."));
        Deciding deciding;
        await using (var door = ana.Door())
        {
            await door.OpenAsync(family.Family);
            var born = BirthDate.On(door.Today.AddYears(-10), door.Today);
            (await door.OpenAsync(kit.Id)).WasBorn(born);
            door.Add(deciding = new Deciding(kit.Id, born, DecidingKind.SpokenFor, leanne.Id, "The school", [(named.Id.Value, nameof(Entry))], "Kit asked for it.", door.By));
            await door.SaveAsync();
        }
        var entries = $"SELECT count(*) FROM entries WHERE family_id = '{family.Family.Value}'";

        Assert.Equal((1, 2, 0), ((int)await AskAsync(place, As(leanne), entries), (int)await AskAsync(place, As(kit), entries), (int)await AskAsync(place, As(family.People[2]), entries)));
        Assert.Equal((1, 0), ((int)await AskAsync(place, As(leanne), "SELECT count(*) FROM spoken_things"), (int)await AskAsync(place, As(await place.WorkerAsync("Cyd Marsh", await place.TeamAsync())), $"SELECT count(*) FROM spoken_things WHERE deciding_id = '{deciding.Id.Value}'")));
        // Nobody names themselves: a family writes no such row.
        await Assert.ThrowsAsync<PostgresException>(() => AskAsync(place, As(leanne), $"INSERT INTO spoken_things (id, deciding_id, kind, thing_id) VALUES (gen_random_uuid(), '{deciding.Id.Value}', 'Entry', gen_random_uuid())"));

        await family.WithAsync((_, by) => Hiding.From(named.Id.Value, family.Family, kit.Id, "Kit does not want it.", by));
        Assert.Equal(0, await AskAsync(place, As(leanne), entries));
        await AskAsync(place, PastTheWall.Tests, $"UPDATE hidings SET ended_at = now() WHERE thing_id = '{named.Id.Value}'");
        Assert.Equal(1, await AskAsync(place, As(leanne), entries));
        // Sixteen, ended, or no longer released: each closes it by itself.
        Assert.Equal(0, await AskAsync(place, As(leanne) with { Day = place.Clock.Today.AddYears(6) }, entries));
        Assert.Equal(1, await AskAsync(place, As(leanne) with { Day = place.Clock.Today.AddYears(6).AddDays(-1) }, entries));
        await AskAsync(place, PastTheWall.Tests, $"UPDATE releases SET ended_at = now() WHERE thing_id = '{named.Id.Value}'");
        Assert.Equal(0, await AskAsync(place, As(leanne), entries));
        await AskAsync(place, PastTheWall.Tests, $"UPDATE releases SET ended_at = NULL WHERE thing_id = '{named.Id.Value}'");
        await AskAsync(place, PastTheWall.Tests, $"UPDATE decidings SET ended_at = now() WHERE id = '{deciding.Id.Value}'");
        Assert.Equal(0, await AskAsync(place, As(leanne), entries));
    }

    [Fact]
    public async Task What_was_agreed_for_a_day_to_come_and_called_off_is_there_for_whoever_finds_the_relationship()
    {
        var place = await Place.On("postgres");
        var team = await place.TeamAsync();
        var (ana, ben, cyd) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()));
        var family = await ARelationship.HeldByAsync(ana, "Leanne");
        await using (var door = ana.Door())
        {
            (await door.OpenAsync(family.Id)).HandTo(ben.Worker.Id, team.Id, door.Today.AddDays(10), null, door.By);
            await door.SaveAsync();
        }
        await using (var door = ana.Door())
        {
            (await door.OpenAsync(family.Id)).StayAfterAll(door.By);
            await door.SaveAsync();
        }
        var rows = $"SELECT count(*) FROM stretches_called_off WHERE relationship_id = '{family.Id.Value}'";

        Assert.Equal((1, 0), ((int)await AskAsync(place, As(ana), rows), (int)await AskAsync(place, As(cyd), rows)));
        await Assert.ThrowsAsync<PostgresException>(() => AskAsync(place, As(cyd), $"INSERT INTO stretches_called_off (id, \"from\", relationship_id, worker_id) VALUES (gen_random_uuid(), '2026-12-01', '{family.Id.Value}', '{cyd.Worker.Id.Value}')"));
        // Of the stretches that were, none is left of it.
        Assert.Equal(0, await AskAsync(place, PastTheWall.Tests, $"SELECT count(*) FROM holdings WHERE worker_id = '{ben.Worker.Id.Value}'"));
    }

    /// <summary>The wall is never narrower than the door: it asks in the family that the writing is about, and in no other.</summary>
    [Fact]
    public async Task Who_is_said_to_harm_in_one_family_finds_what_was_released_to_them_in_another()
    {
        var place = await Place.On("postgres");
        var ana = await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
        var (here, there) = (await ARelationship.HeldByAsync(ana, "Marek", "Leanne"), await ARelationship.HeldByAsync(ana, "Theo"));
        await there.JoinsAsync(here.Person);
        await AskAsync(place, PastTheWall.Tests, $"UPDATE family_members SET alleged = true WHERE person_id = '{here.Person.Id.Value}' AND family_id = '{here.Family.Value}'");
        foreach (var family in new[] { here, there })
        {
            var met = await family.MetAsync(place.Clock.Today.AddDays(-3));
            var line = await family.WithAsync((_, by) => new Entry(met, EntryKind.Line, "We walked.", Source.Seen, null, Audience.MyTeam, by));
            var photo = await family.WithAsync((_, by) => Attachment.With(met, 0, "The door.", new("image/jpeg", 3, 2), Audience.MyTeam, by));
            await family.WithAsync((_, by) => Release.To(line.Id, family.Family, here.Person.Id, by));
            await family.WithAsync((_, by) => Release.To(photo.Id, family.Family, here.Person.Id, by));
            foreach (var table in new[] { "entries", "attachments" }) await AskAsync(place, PastTheWall.Tests, $"UPDATE {table} SET kept_apart = true WHERE family_id = '{family.Family.Value}'");
        }

        foreach (var table in new[] { "entries", "attachments" })
            Assert.Equal((table, 0, 1), (table, await OfAsync(table, here), await OfAsync(table, there)));
        // Nor does that they must stay away from the one close the other.
        await AskAsync(place, PastTheWall.Tests, $"UPDATE family_members SET kept_out = true WHERE person_id = '{here.Person.Id.Value}' AND family_id = '{here.Family.Value}'");
        Assert.Equal((0, 1), (await OfAsync("entries", here), await OfAsync("entries", there)));

        async Task<int> OfAsync(string table, ARelationship family) => (int)await AskAsync(place, As(here.Person), $"SELECT count(*) FROM {table} WHERE family_id = '{family.Family.Value}'");
    }

    [Fact]
    public async Task What_a_group_did_is_there_for_the_team_that_led_it_and_with_the_record_of_whoever_came()
    {
        var place = await Place.On("postgres");
        var (team, elsewhere) = (await place.TeamAsync(), await place.TeamAsync());
        var (ana, ben, sam) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Sam Okoro", team, Role.Supervisor));
        var (cyd, pia, ruth, ife) = (await place.WorkerAsync("Cyd Marsh", elsewhere), await place.WorkerAsync("Pia Lund", await place.TeamAsync()), await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), await place.WorkerAsync("Ife Amadi", role: Role.Partner));
        var family = await ARelationship.HeldByAsync(ana, "Leanne");
        Gathering group;
        await using (var door = ana.Door())
        {
            group = new("Thursday kitchen", door.Today, null, "We made soup.", ben.Worker.Id, door.By);
            foreach (var thing in new object[] { group, group.Came(await door.OpenAsync(family.Id), door.By) }) door.Add(thing);
            await door.SaveAsync();
        }
        var met = $"SELECT count(*) FROM gatherings WHERE id = '{group.Id.Value}'";

        foreach (var who in new[] { ana, ben, sam }) Assert.Equal(1, await AskAsync(place, As(who), met));
        foreach (var who in new[] { cyd, pia, ruth, ife }) Assert.Equal(0, await AskAsync(place, As(who, family.Family.Value), met));
        Assert.Equal(0, await AskAsync(place, As(family.Person), met));
        // Another team walks with her too: they read it with her record.
        await family.WithAsync((_, by) => new Relationship(Side.Of(family.Person.Id), family.Family, cyd.Worker.Id, elsewhere.Id, null, by.Day, by));
        Assert.Equal((1, 0), (await AskAsync(place, As(cyd), met), await AskAsync(place, As(pia), met)));
        // Whoever led it says it again, and nobody else does.
        var again = $"WITH said AS (UPDATE gatherings SET together = 'x' WHERE id = '{group.Id.Value}' RETURNING 1) SELECT count(*) FROM said";
        foreach (var who in new[] { ana, ben }) Assert.Equal(1, await AskAsync(place, As(who), again));
        foreach (var who in new[] { sam, cyd }) Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => AskAsync(place, As(who), again))).SqlState);
        foreach (var who in new[] { pia, ife }) Assert.Equal(0, await AskAsync(place, As(who), again));
    }

    [Fact]
    public async Task Who_asked_for_help_is_there_for_whoever_hears_them_and_for_nobody_else()
    {
        var place = await Place.On("postgres");
        var (team, elsewhere) = (await place.TeamAsync(), await place.TeamAsync());
        var (ana, ben, cyd) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Cyd Marsh", elsewhere));
        var (noor, ruth, hadiza, ife) = (await place.WorkerAsync("Noor Haddad", role: Role.FrontDoor), await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), await place.WorkerAsync("Hadiza Bello", role: Role.Administrator), await place.WorkerAsync("Ife Amadi", role: Role.Partner));
        var family = await ARelationship.HeldByAsync(ben, "Leanne");
        HelpRequest request;
        await using (var door = ana.Door())
        {
            request = HelpRequest.WrittenDown(WhatIsAsked.From(WhoAsks.Myself, "The rent", "Somebody", null, null, null, null, null, null, [], false, door.Today), door.By);
            door.Begin(request);
            door.Add(new Asker(request, "Somebody", null, null, null, null, false));
            await door.SaveAsync();
        }
        string[] asked = [$"SELECT count(*) FROM help_requests WHERE id = '{request.Id.Value}'", $"SELECT count(*) FROM askers WHERE request_id = '{request.Id.Value}'"];

        foreach (var who in new[] { ana, noor }) Assert.Equal((1, 1), await AllAsync(As(who)));
        foreach (var who in new[] { ben, cyd, ruth, hadiza, ife }) Assert.Equal((0, 0), await AllAsync(As(who)));
        Assert.Equal((0, 0), await AllAsync(As(family.Person)));

        // It is about a family that Ben reaches; then about one that is restricted, and nobody's who is not named.
        await PastAsync($"UPDATE help_requests SET family_id = '{family.Family.Value}' WHERE id = '{request.Id.Value}'");
        Assert.Equal((1, 1), await AllAsync(As(ben)));
        Assert.Equal((0, 0), await AllAsync(As(cyd, family.Family.Value)));
        await family.WithAsync((_, by) => new Restriction(family.Family, [ben.Worker.Id], "It is a colleague's own family.", by));
        Assert.Equal((1, 1), await AllAsync(As(ben)));
        foreach (var who in new[] { ana, noor }) Assert.Equal((0, 0), await AllAsync(As(who)));

        async Task<(int, int)> AllAsync(AtTheWall who) => ((int)await AskAsync(place, who, asked[0]), (int)await AskAsync(place, who, asked[1]));
        Task<long> PastAsync(string sql) => AskAsync(place, PastTheWall.Tests, sql);
    }

    [Fact]
    public async Task Whom_something_waits_for_and_where_they_want_to_hear_is_their_own()
    {
        var place = await Place.On("postgres");
        var (ana, cyd, hadiza) = (await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()), await place.WorkerAsync("Hadiza Bello", role: Role.Administrator));
        var family = await ARelationship.HeldByAsync(ana, "Leanne", "Marek");
        await using (var door = ana.Door())
        {
            await door.TellMeAtWorkAsync(TellMe.Soon, "ana@work.example");
            await door.SaveAsync();
        }
        await using (var door = place.DoorFor(family.Person.Id, "Leanne"))
        {
            await door.TellMeAsync(TellMe.Soon, dayBefore: false, "leanne@example.org", onlyI: true);
            await door.SaveAsync();
        }
        await using (var post = new PostDb(place.Engine))
        {
            post.AddRange(Waiting.For(family.Person.Id, WaitingKind.Released, family.Id.Value, place.Clock.GetUtcNow()), Message.To(family.Person.Id, place.Clock.GetUtcNow()));
            Assert.True(await post.SavesAsync());
        }
        var person = family.Person.Id.Value;
        foreach (var (table, hers, anas, admins) in new[] { ($"wishes WHERE owner_id = '{person}'", 1, 1, 0), ($"waiting WHERE person_id = '{person}'", 1, 0, 1), ($"messages WHERE person_id = '{person}'", 1, 1, 1), ($"work_mails WHERE worker_id = '{ana.Worker.Id.Value}'", 0, 1, 0) })
        {
            var count = $"SELECT count(*) FROM {table}";
            Assert.Equal((table, hers, anas, admins), (table, (int)await AskAsync(place, As(family.Person), count), (int)await AskAsync(place, As(ana, family.Family.Value), count), (int)await AskAsync(place, As(hadiza), count)));
            Assert.Equal((0, 0), ((int)await AskAsync(place, As(cyd, family.Family.Value), count), (int)await AskAsync(place, As(family.People[1]), count)));
        }
    }

    [Fact]
    public async Task What_is_ones_own_said_between_two_or_in_a_circle_is_there_for_them_and_for_nobody_else()
    {
        var place = await Place.On("postgres");
        var (team, elsewhere) = (await place.TeamAsync(), await place.TeamAsync());
        var (ana, ben, marta) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team), await place.WorkerAsync("Marta Quill", team, Role.Supervisor));
        var (wren, alder, cyd) = (await place.WorkerAsync("Wren Alder", elsewhere), await place.WorkerAsync("Alder Finch", elsewhere), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()));
        Someone[] everybody =
        [
            ana, ben, marta, wren, alder, cyd, await place.WorkerAsync("Sam Okoro", team, Role.Supervisor), await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead),
            await place.WorkerAsync("Hadiza Bello", role: Role.Administrator), await place.WorkerAsync("Tom Ellery", role: Role.DataProtection), await place.WorkerAsync("Ife Amadi", role: Role.Partner),
        ];
        var family = await ARelationship.HeldByAsync(ana, "Leanne");
        var met = await family.MetAsync(place.Clock.Today.AddDays(-3));
        var run = await OwnAsync(ana, marta);
        var (held, circle) = (await HeldAsync(marta, ana, met), await InACircleAsync(wren, cyd));

        var owner = $"owner_id = '{ana.Worker.Id.Value}'";
        foreach (var (what, whose) in new (string, Someone[])[]
        {
            ($"journal_lines WHERE {owner} AND shown_to_id IS NULL", [ana]), ($"journal_lines WHERE {owner} AND shown_to_id IS NOT NULL", [ana, marta]),
            ($"fullness WHERE {owner}", [ana]), ($"exercise_runs WHERE {owner}", [ana]), ($"exercise_answers WHERE run_id = '{run}'", [ana]),
            ($"talks WHERE relationship_id = '{held}'", [ana, marta]), ($"carried WHERE relationship_id = '{held}'", [ana, marta]), ($"hypotheses WHERE relationship_id = '{held}'", [ana, marta]),
            ($"encounters WHERE relationship_id = '{held}'", [ana, marta]), ($"agenda_items WHERE relationship_id = '{held}'", [ana, marta]), ($"check_ins WHERE relationship_id = '{held}'", [ana, marta]),
            ($"ruptures WHERE relationship_id = '{held}'", [ana, marta]), ($"promises WHERE relationship_id = '{held}'", [ana, marta]), ($"entries WHERE relationship_id = '{held}'", [ana, marta]),
            ($"encounters WHERE relationship_id = '{circle}'", [wren, alder, cyd]), ($"agenda_items WHERE relationship_id = '{circle}' AND reached_in IS NOT NULL", [wren, alder, cyd]), ($"agenda_items WHERE relationship_id = '{circle}' AND reached_in IS NULL", [wren, alder]),
            ($"circles WHERE relationship_id = '{circle}'", [wren, alder, cyd]), ($"circle_seats WHERE relationship_id = '{circle}' AND NOT guest", [wren, alder, cyd]), ($"group_thoughts WHERE relationship_id = '{circle}'", [wren, alder, cyd]),
        })
        {
            var seen = new List<string>();
            foreach (var who in everybody) if (await AskAsync(place, As(who, family.Family.Value), $"SELECT count(*) FROM {what}") > 0) seen.Add(who.Worker.Name);
            Assert.Equal($"{what}: {string.Join(", ", whose.Select(w => w.Worker.Name))}", $"{what}: {string.Join(", ", seen)}");
            Assert.Equal(0, await AskAsync(place, As(family.Person), $"SELECT count(*) FROM {what}"));
            // Nor does anybody else change it unseen.
            if (!whose.Contains(ben)) Assert.Equal(0, await AskAsync(place, As(ben, family.Family.Value), $"WITH gone AS (DELETE FROM {what} RETURNING 1) SELECT count(*) FROM gone"));
        }
    }

    [Fact]
    public async Task Whom_a_team_rings_at_another_or_at_an_agency_is_there_for_both_teams_and_for_nobody_else()
    {
        var place = await Place.On("postgres");
        var (larch, elm) = (await place.TeamAsync(), await place.TeamAsync("Elm Road"));
        var (ana, ben, sam) = (await place.WorkerAsync("Ana Petrov", larch), await place.WorkerAsync("Ben Cole", larch), await place.WorkerAsync("Sam Okoro", larch, Role.Supervisor));
        var saira = await place.WorkerAsync("Saira Malik", elm);
        Someone[] everybody =
        [
            ana, ben, sam, saira, await place.WorkerAsync("Cyd Marsh", await place.TeamAsync("Oak Row")), await place.WorkerAsync("Ruth Amadi", role: Role.ServiceLead), await place.WorkerAsync("Hadiza Bello", role: Role.Administrator),
            await place.WorkerAsync("Tom Ellery", role: Role.DataProtection), await place.WorkerAsync("Noor Haddad", role: Role.FrontDoor), await place.WorkerAsync("Ife Amadi", role: Role.Partner),
        ];
        var family = await ARelationship.HeldByAsync(ana, "Leanne");
        var (beside, school) = (await WithOthers.TeamAsync(ana, elm), await WithOthers.SchoolAsync(ana));

        foreach (var (with, whose) in new (Id<Relationship>, Someone[])[] { (beside, [ana, ben, sam, saira]), (school, [ana, ben, sam]) })
        {
            var what = $"named_contacts WHERE relationship_id = '{with.Value}'";
            Assert.Equal(whose.Select(w => w.Worker.Name), await WhoSeesAsync(what));
            Assert.Equal(0, await AskAsync(place, As(family.Person), $"SELECT count(*) FROM {what}"));
            Assert.Equal(0, await AskAsync(place, As(everybody[4], family.Family.Value), $"WITH gone AS (DELETE FROM {what} RETURNING 1) SELECT count(*) FROM gone"));
        }
        // Whoever is the one to ring goes out with their team.
        await place.LeavesAsync(ana, larch);
        Assert.Equal(["Ben Cole", "Sam Okoro"], await WhoSeesAsync($"named_contacts WHERE relationship_id = '{school.Value}'", inDays: 1));

        async Task<List<string>> WhoSeesAsync(string what, int inDays = 0)
        {
            var seen = new List<string>();
            foreach (var who in everybody) if (await AskAsync(place, As(who, family.Family.Value) with { Day = place.Clock.Today.AddDays(inDays) }, $"SELECT count(*) FROM {what}") > 0) seen.Add(who.Worker.Name);
            return seen;
        }
    }

    /// <summary>A line of one's own, one shown to a colleague, how full one is, and an exercise begun.</summary>
    private static async Task<Guid> OwnAsync(Someone who, Someone shownTo)
    {
        await using var door = who.Door();
        var (shown, run) = (new JournalLine(JournalKind.Dread, "Thursday.", Feeling.Tired, Feeling.None, door.By), new ExerciseRun(Web.Features.Own.Exercises.Load("en", null).All.First(), null, door.By));
        shown.ShowTo(shownTo.Worker.Id, door.By);
        foreach (var thing in new object[] { shown, new JournalLine(JournalKind.Line, "The stairs.", Feeling.None, Feeling.None, door.By), new Fullness(FullnessLevel.Full, "Four new ones.", door.By), run, new ExerciseAnswer(run, 1, new("Where?", [], Answering.Words, []), "In the hall.", null, door.By) }) door.Add(thing);
        await door.SaveAsync();
        return run.Id.Value;
    }

    /// <summary>Two colleagues sat down: what was brought, what they made of it, and a guess.</summary>
    private static async Task<Guid> HeldAsync(Someone holds, Someone isHeld, Encounter met)
    {
        await using var door = holds.Door();
        var held = new Relationship(Side.Of(isHeld.Worker.Id), null, holds.Worker.Id, null, null, door.Today.AddMonths(-6), door.By);
        var session = Encounter.Record(held, EncounterKind.Supervision, new(door.Today, null, null), null, door.By);
        var item = new AgendaItem(held, Whose.Theirs, "The stairs", null, null, null, true, false, Audience.MyTeam, door.By);
        var talk = new Talk(item, session, door.By);
        door.Begin(held);
        foreach (var thing in new object[] { session, item, talk, new Domain.Supervision.Carried(item, CarriedFrom.Encounter, met.Id.Value, door.By), new Hypothesis(talk, "They are tired.", "Whether they sleep.", door.By),
            CheckIn.FromUs(held, null, 3, 3, 3, "Tuesdays", null, Audience.MyTeam, door.By), new Rupture(held, null, door.Today, Whose.Ours, RuptureKind.PulledBack, "I rang off.", null, Audience.MyTeam, door.By),
            new Promise(held, session.Id, "A desk by the window", door.Today.AddDays(7), Audience.MyTeam, door.By), new Entry(session, EntryKind.Line, "We laughed.", Source.Said, null, Audience.MyTeam, door.By) }) door.Add(thing);
        await door.SaveAsync();
        return held.Id.Value;
    }

    /// <summary>A team's circle sat together, with a guest from elsewhere.</summary>
    private static async Task<Guid> InACircleAsync(Someone of, Someone guest)
    {
        await using var door = of.Door();
        var circle = new Relationship(Side.Of(of.Team!.Id), null, null, null, null, door.Today, door.By);
        var sitting = Encounter.Record(circle, EncounterKind.Circle, new(door.Today, null, null), null, door.By);
        var brought = new AgendaItem(circle, Whose.Theirs, "Thursdays", null, null, null, true, false, Audience.MyTeam, door.By);
        var sits = new Circle(sitting, door.By);
        brought.Reached(sitting.Id);
        sits.LookAt(brought);
        sits.Sits(of.Worker.Id, guest: false, door.By);
        sits.Sits(guest.Worker.Id, guest: true, door.By);
        door.Begin(circle);
        foreach (var thing in new object[] { sitting, brought, new AgendaItem(circle, Whose.Theirs, "Mondays", null, null, null, true, false, Audience.MyTeam, door.By), sits, new GroupThought(sits, "Whose Thursday is it?", door.By) }) door.Add(thing);
        await door.SaveAsync();
        return circle.Id.Value;
    }

    [Fact]
    public async Task Nobody_writes_into_a_family_that_is_not_theirs()
    {
        var place = await Place.On("postgres");
        var (ana, stranger) = (await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()));
        var family = await ARelationship.HeldByAsync(ana, "Leanne");
        var joins = $"INSERT INTO family_members (id, alleged, family_id, \"from\", kept_out, person_id) VALUES (gen_random_uuid(), false, '{family.Family.Value}', '2026-01-01', false, '{family.Person.Id.Value}')";

        var refused = await Assert.ThrowsAsync<PostgresException>(() => AskAsync(place, As(stranger, family.Family.Value), joins));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task Whoever_takes_over_for_another_team_is_let_in_for_those_days_and_to_that_family_alone()
    {
        var place = await Place.On("postgres");
        var (elm, today) = (await place.TeamAsync(), place.Clock.Today);
        var (ana, cyd) = (await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), await place.WorkerAsync("Cyd Marsh", elm));
        var (family, other) = (await ARelationship.HeldByAsync(ana, "Leanne"), await ARelationship.HeldByAsync(ana, "Dorothea"));
        string Of(ARelationship one) => $"SELECT count(*) FROM relationships WHERE family_id = '{one.Family.Value}'";
        Task<Cover> AgreedAsync(int from, int until) => family.WithAsync((relationship, by) =>
            new Cover(relationship, ana.Worker.Id, cyd.Worker.Id, today.AddDays(from), today.AddDays(until), [], by with { Day = today.AddDays(from) }, elm.Id, "Nobody here drives."));

        await AgreedAsync(-4, -1);
        await AgreedAsync(2, 3);
        Assert.Equal(0, await AskAsync(place, As(cyd, family.Family.Value), Of(family)));

        var now = await AgreedAsync(0, 1);
        Assert.Equal((1, 1), (await AskAsync(place, As(cyd, family.Family.Value), Of(family)), await AskAsync(place, As(cyd), Of(family))));
        Assert.Equal((0, 0), (await AskAsync(place, As(cyd, other.Family.Value), Of(other)), await AskAsync(place, As(cyd), Of(other))));

        await AskAsync(place, PastTheWall.Tests, $"UPDATE covers SET ended_at = now() WHERE id = '{now.Id.Value}'");
        Assert.Equal(0, await AskAsync(place, As(cyd, family.Family.Value), Of(family)));
    }

    [Fact]
    public async Task Who_asked_is_forgotten_before_the_connection_is_lent_again()
    {
        var database = await Databases.NewAsync("postgres");
        var place = await Place.NewAsync("postgres", at: database);
        var family = await ARelationship.HeldByAsync(await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), "Leanne");
        // One connection for all of it, and nothing tidies up after whoever had it.
        await using var engine = Engine.At(new NpgsqlConnectionStringBuilder(database["postgres:".Length..]) { MaxPoolSize = 1, NoResetOnClose = true }.ConnectionString.Insert(0, "postgres:"));
        await using (var door = new Record(engine, family.Holder.Door().Caller, place.Clock))
        {
            await door.OpenAsync(family.Family);
            Assert.NotEmpty(door.Of<Member>().ToList());
            await door.HasReadAsync();
            await door.Written;
        }

        await using (var next = await engine.OpenAloneAsync())
        {
            Assert.Equal("", await ScalarAsync(next, null, "SELECT concat(current_setting('alongside.worker', true), current_setting('alongside.open', true), current_setting('alongside.act', true))"));
            Assert.Equal(0L, await ScalarAsync(next, null, "SELECT count(*) FROM families"));
        }
        // Nor does the room in which the door asked know anybody when the next one has it.
        Assert.Null(await Record.OnTheStepAsync<Family>(engine, families => families));
        Assert.Contains("No Reset On Close", await engine.WhyUnsafeAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_question_of_a_page_is_answered_to_whoever_asks_it_though_they_share_a_transaction()
    {
        var place = await Place.NewAsync("postgres");
        var (ana, cyd) = (await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), await place.WorkerAsync("Cyd Marsh", await place.TeamAsync()));
        var (hers, theirs) = ((await ARelationship.HeldByAsync(ana, "Leanne")).Family.Value, (await ARelationship.HeldByAsync(cyd, "Nadia")).Family.Value);
        await using var page = new AsksOn(place.Engine);

        Assert.Equal([hers], await page.FamiliesAsync(As(ana, hers)));
        var transaction = await page.TransactionAsync();
        Assert.Equal(2, (await page.FamiliesAsync(AtTheWall.Program("tests"))).Count);
        Assert.Equal([hers], await page.FamiliesAsync(As(ana, hers)));
        Assert.Equal("", await page.ActAsync());
        Assert.Equal([hers], await page.FamiliesAsync(As(ana, hers, theirs)));
        Assert.Equal([theirs], await page.FamiliesAsync(As(cyd, theirs)));
        Assert.Empty(await page.FamiliesAsync(AtTheWall.Nobody));
        Assert.Equal(transaction, await page.TransactionAsync());

        // A question that fails takes the transaction along, and not what comes after it.
        await page.FamiliesAsync(AtTheWall.Program("tests"));
        await Assert.ThrowsAsync<PostgresException>(page.FailAsync);
        Assert.Equal([theirs], await page.FamiliesAsync(As(cyd, theirs)));
        Assert.NotEqual(transaction, await page.TransactionAsync());

        // Whoever asks changes nothing, by either way.
        await Assert.ThrowsAsync<NotSupportedException>(() => page.Database.ExecuteSqlAsync($"DELETE FROM families"));
        await Assert.ThrowsAsync<PostgresException>(() => page.Database.SqlQuery<Guid>($"INSERT INTO teams SELECT * FROM teams WHERE false RETURNING id AS \"Value\"").ToListAsync());

        // While something is saved nobody holds a connection to read.
        await place.Engine.RestAsync(page.Database.GetDbConnection());
        Assert.Equal(System.Data.ConnectionState.Closed, page.Database.GetDbConnection().State);
        Assert.Equal([hers], await page.FamiliesAsync(As(ana, hers)));
    }

    /// <summary>Asks as pages do, whatever it likes: the door forgotten.</summary>
    private sealed class AsksOn : DbContext, ISaysWho
    {
        private readonly Engine engine;

        public AsksOn(Engine engine) : base(Options(engine))
        {
            this.engine = engine;
            engine.Begin(this);
        }

        public AtTheWall AtTheWall { get; private set; } = AtTheWall.Nobody;

        bool ISaysWho.AsksOn => true;

        public Task<List<Guid>> FamiliesAsync(AtTheWall who)
        {
            AtTheWall = who;
            return Database.SqlQuery<Guid>($"SELECT id AS \"Value\" FROM families").ToListAsync();
        }

        public async Task<string> ActAsync() => (await Database.SqlQuery<string>($"SELECT current_setting('alongside.act') AS \"Value\"").ToListAsync()).Single();

        /// <summary>When it began; every one has its own.</summary>
        public async Task<DateTime> TransactionAsync() => (await Database.SqlQuery<DateTime>($"SELECT transaction_timestamp() AS \"Value\"").ToListAsync()).Single();

        public async Task FailAsync() => await Database.SqlQuery<int>($"SELECT 1 / 0 AS \"Value\"").ToListAsync();

        public override async ValueTask DisposeAsync()
        {
            await engine.EndAsync(this);
            await base.DisposeAsync();
        }

        private static DbContextOptions<AsksOn> Options(Engine engine)
        {
            var options = new DbContextOptionsBuilder<AsksOn>();
            engine.Configure(options);
            return options.Options;
        }
    }

    [Theory]
    [InlineData("ALTER TABLE entries DISABLE ROW LEVEL SECURITY")]
    [InlineData("ALTER TABLE stories NO FORCE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY wall ON homes; ALTER TABLE homes DISABLE ROW LEVEL SECURITY")]
    public async Task A_record_whose_wall_was_taken_down_is_not_served(string sql)
    {
        await using var database = await (await PostgresServer.StartAsync()).NewDatabaseAsync("breached");
        await using var owner = Engine.At($"postgres:{database.AsOwner}");
        await Runner.MigrateAsync(owner, new StoppedClock(), PostgresServer.App);
        await using var app = Engine.At($"postgres:{database.AsApp}");
        Assert.Null(await app.WhyUnsafeAsync());

        await using (var connection = await owner.OpenAloneAsync()) await ScalarAsync(connection, null, sql);

        Assert.Contains("row security", await app.WhyUnsafeAsync(), StringComparison.Ordinal);
    }

    private static AtTheWall As(Someone who, params Guid[] opened) => new(who.Worker.Id.Value, null, who.Place.Clock.Today, who.Place.Clock.GetUtcNow(), opened, [], null);

    private static AtTheWall As(Person person) => new(null, person.Id.Value, new(2026, 11, 22), new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), [], [], null);

    private static async Task<long> AskAsync(Place place, AtTheWall who, string sql)
    {
        long answer = 0;
        await place.Engine.WriteAsync(who, async (connection, transaction) => answer = Convert.ToInt64(await ScalarAsync(connection, transaction, sql) ?? 0L, CultureInfo.InvariantCulture));
        return answer;
    }

    private static async Task<object?> ScalarAsync(DbConnection connection, DbTransaction? transaction, string sql)
    {
        await using var ask = connection.CreateCommand();
        (ask.Transaction, ask.CommandText) = (transaction, sql);
        return await ask.ExecuteScalarAsync();
    }

    private static async Task<List<string>> WalledAsync(NpgsqlDataSource source)
    {
        await using var ask = source.CreateCommand("SELECT tablename FROM pg_policies WHERE schemaname = 'public' AND policyname = 'wall' ORDER BY tablename");
        await using var reader = await ask.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync()) tables.Add(reader.GetString(0));
        return tables;
    }
}
