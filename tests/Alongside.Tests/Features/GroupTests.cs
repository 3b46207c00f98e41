using System.Globalization;
using System.Net;
using Alongside.Domain;
using Alongside.Domain.Access;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Access;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.Our;
using Alongside.Web.Features.Relationships;
using Alongside.Web.Features.Together;
using Microsoft.EntityFrameworkCore;
using Walk = Alongside.Tests.House.Walk;

namespace Alongside.Tests.Features;

/// <summary>Groups with families: one session, a note for each member in their own record, and nobody in anybody else's.</summary>
public sealed class GroupTests
{
    private const string Canary = "Xanthippe", Soup = "We made soup and talked about bedtimes.";

    [Theory, BothEngines]
    public async Task A_group_is_written_once_and_each_who_came_has_it_in_their_own_record_with_a_note_for_them_alone(string engine)
    {
        var (dela, leon) = await TeamAsync(await Place.On(engine));
        var (leanne, shona, away) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(dela, "Shona"), await ARelationship.HeldByAsync(dela, "Carl"));
        var page = await dela.OpensAsync(WriteGroupModel.At());
        page.Shows("It is read in the record of each who came. Name nobody here.");
        (await page.SubmitsAsync(new { Name = "Thursday kitchen" }, "Keep it for each")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say who came.");

        var group = await page.SubmitsAsync(new Dictionary<string, string?>
        {
            ["Name"] = "Thursday kitchen", ["Place"] = "The mill", ["Together"] = Soup, ["LedWith"] = leon.Worker.Id.ToString(), ["Came"] = leanne.Id.ToString(), [NoteOf(page, shona)] = Canary,
        }, "Keep it for each");

        group.Answers(HttpStatusCode.OK).Shows("Thursday kitchen").Shows("The mill").Shows("Led by Dela Hartley and Leon Bap.").Shows(Soup).Shows("Leanne").Shows("Shona").ShowsNot("Carl").ShowsNot(Canary);
        (await group.FollowsAsync("Shona")).Shows(Canary).Shows(Soup).Shows("Thursday kitchen").ShowsNot("Leanne");
        (await group.FollowsAsync("Leanne")).Shows(Soup).ShowsNot(Canary).ShowsNot("Shona");
        foreach (var (family, came, says) in new[] { (leanne, 1, 0), (shona, 1, 1), (away, 0, 0) })
        {
            await using var each = leon.Door();
            await each.OpenAsync(family.Family);
            Assert.Equal((came, says), (await each.Of<Encounter>().CountAsync(e => e.Kind == EncounterKind.Group), await each.Of<Entry>().CountAsync()));
        }
        (await leon.OpensAsync(HistoryModel.At(leanne.Family))).ShowsNot(Canary).ShowsNot("Shona").ShowsNot("soup");
        (await leon.OpensAsync(HistoryModel.At(shona.Family))).Shows(Canary).ShowsNot("Leanne");
        (await leon.OpensAsync(ThreadModel.At(shona.Id))).Shows(Canary);
    }

    [Theory, BothEngines]
    public async Task A_note_that_its_author_keeps_for_themselves_is_read_by_no_colleague(string engine)
    {
        var (dela, leon) = await TeamAsync(await Place.On(engine));
        var (leanne, shona) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(dela, "Shona"));
        var page = await dela.OpensAsync(WriteGroupModel.At());

        var group = await page.SubmitsAsync(new Dictionary<string, string?>
        {
            ["Name"] = "Thursday kitchen", [NoteOf(page, leanne)] = Canary, [NoteOf(page, leanne).Replace(".Note", ".Audience", StringComparison.Ordinal)] = nameof(Audience.OnlyMe), [NoteOf(page, shona)] = "She laughed.",
        }, "Keep it for each");

        (await group.FollowsAsync("Leanne")).Shows(Canary).Shows("Only you can read this.");
        (await (await leon.OpensAsync(group.Address)).FollowsAsync("Leanne")).Answers(HttpStatusCode.OK).ShowsNot(Canary);
        (await (await leon.OpensAsync(group.Address)).FollowsAsync("Shona")).Shows("She laughed.");
        foreach (var address in new[] { ThreadModel.At(leanne.Id), FamilyModel.At(leanne.Family), HistoryModel.At(leanne.Family), GroupsModel.At() }) (await leon.OpensAsync(address)).ShowsNot(Canary);
    }

    [Theory, BothEngines]
    public async Task Two_notes_for_one_family_of_a_group_are_kept_as_one_and_one_that_is_too_long_is_said_beside_it(string engine)
    {
        var (dela, _) = await TeamAsync(await Place.On(engine));
        var family = await ARelationship.HeldByAsync(dela, "Leanne");
        var two = new Dictionary<string, string?> { ["Name"] = "Thursday kitchen", ["Notes[0].Note"] = "She laughed.", ["Notes[1].Of"] = family.Id.ToString(), ["Notes[1].Note"] = "She stayed late." };
        var page = await dela.OpensAsync(WriteGroupModel.At());

        (await page.SubmitsAsync(new Dictionary<string, string?>(two) { ["Notes[1].Note"] = new('x', Words.Line) }, "Keep it for each")).Answers(HttpStatusCode.UnprocessableEntity).Shows("A note about Leanne");
        (await page.SubmitsAsync(two, "Keep it for each")).Answers(HttpStatusCode.OK);

        (await dela.OpensAsync(ThreadModel.At(family.Id))).Shows("She laughed.").Shows("She stayed late.");
    }

    [Theory, BothEngines]
    public async Task Who_was_not_known_yet_on_that_day_is_said_by_name_and_nothing_is_kept(string engine)
    {
        var (dela, _) = await TeamAsync(await Place.On(engine));
        var family = await ARelationship.HeldByAsync(dela, "Leanne");

        var refused = await (await dela.OpensAsync(WriteGroupModel.At())).SubmitsAsync(new { Name = "Thursday kitchen", Day = "2025-01-09", Together = Soup, Came = family.Id.ToString() }, "Keep it for each");

        refused.Answers(HttpStatusCode.UnprocessableEntity).Shows("You had not met Leanne yet on that day.").Shows(Soup);
        (await dela.OpensAsync(GroupsModel.At())).ShowsNot("Thursday kitchen");
    }

    [Theory, BothEngines]
    public async Task The_groups_that_I_or_my_team_led_stand_newest_first_a_page_at_a_time_and_nobody_elses_do(string engine)
    {
        var (dela, leon) = await TeamAsync(await Place.On(engine));
        (await dela.OpensAsync(GroupsModel.At())).Shows("Neither you nor your team has written about a group yet.");
        await using (var door = leon.Door())
        {
            for (var i = 0; i <= GroupsModel.OnAPage; i++) door.Add(new Gathering($"Walk number {i:00}", door.Today.AddDays(-i), null, null, null, door.By));
            await door.SaveAsync();
        }

        var first = await (await dela.OpensAsync(FamiliesModel.At())).FollowsAsync("Groups");
        first.Shows("Walk number 00").Shows("Led by Leon Bap.").ShowsNot($"Walk number {GroupsModel.OnAPage}");
        Assert.True(first.Text.IndexOf("number 00", StringComparison.Ordinal) < first.Text.IndexOf("number 01", StringComparison.Ordinal));
        (await first.FollowsAsync("More")).Shows($"Walk number {GroupsModel.OnAPage}").ShowsNot("Walk number 00");
        var group = await first.FollowsAsync("Walk number 03");
        foreach (var role in new[] { Role.Worker, Role.Supervisor, Role.ServiceLead })
        {
            var other = await dela.Place.WorkerAsync("Somebody else", role == Role.ServiceLead ? null : await dela.Place.TeamAsync(), role);
            (await other.OpensAsync(GroupsModel.At())).Answers(HttpStatusCode.OK).ShowsNot("Walk number");
            foreach (var address in new[] { group.Address, AlsoCameModel.At(IdOf(group)), EditGroupModel.At(IdOf(group)), VoidGroupModel.At(IdOf(group)) }) (await other.OpensAsync(address)).Answers(HttpStatusCode.NotFound).ShowsNot("Walk number");
        }
        foreach (var address in new[] { EditGroupModel.At(IdOf(group)), VoidGroupModel.At(IdOf(group)) }) (await dela.OpensAsync(address)).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task Somebody_who_is_kept_from_the_reader_leaves_no_trace_of_having_come(string engine)
    {
        var place = await Place.NewAsync(engine);
        var (dela, leon) = await TeamAsync(place);
        var (leanne, shona) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(dela, "Shona"));
        var group = await MeetsAsync(dela, leanne, shona);
        // One whose whole record is closed to Leon, one whose time together alone is, and one whom another team walks with.
        var (restricted, hidden) = (await ARelationship.HeldByAsync(dela, Canary), await ARelationship.HeldByAsync(dela, "Carl"));
        var cyd = await place.WorkerAsync("Cyd Marsh", await place.TeamAsync());
        var elsewhere = await ARelationship.HeldByAsync(cyd, Canary);
        await restricted.WithAsync((_, by) => new Restriction(restricted.Family, [dela.Worker.Id], "Our own colleague’s family", by));
        string[] from = [GroupsModel.At(), GroupModel.At(group), AlsoCameModel.At(group), EncounterModel.At((await MetInAsync(leanne, group)).Id), FamilyModel.At(leanne.Family), ThreadModel.At(leanne.Id), HistoryModel.At(leanne.Family), FamiliesModel.At(FamiliesModel.ByLastMet)];
        await WalkAsync();
        var before = await WalkAsync();
        Assert.Contains(before.Values, page => page.Contains("Shona", StringComparison.Ordinal));

        await AddAsync(dela, group, restricted, Canary);
        await AddAsync(dela, group, elsewhere, Canary);
        var met = await AddAsync(dela, group, hidden, Canary, hide: leon);

        Walk.Same(before, await WalkAsync(), Canary, "who came besides");
        (await dela.OpensAsync(GroupModel.At(group))).Shows(Canary).Shows("Carl"); // Hers are all there.
        (await leon.OpensAsync(EncounterModel.At(met))).Answers(HttpStatusCode.NotFound);
        // The detector finds what it is for.
        await AddAsync(dela, group, await ARelationship.HeldByAsync(dela, "Tova"), "She came late.");
        var leak = await WalkAsync();
        Assert.ThrowsAny<Exception>(() => Walk.Same(before, leak, Canary, "a leak"));

        Task<SortedDictionary<string, string>> WalkAsync() => Walk.OfAsync(leon, from, (_, to) => to.StartsWith("/groups", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task A_colleague_of_another_team_reads_what_the_group_did_with_the_record_they_reach_and_opens_no_group(string engine)
    {
        var place = await Place.On(engine);
        var (dela, _) = await TeamAsync(place);
        var (leanne, shona) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(dela, "Shona"));
        var cyd = await place.WorkerAsync("Cyd Marsh", await place.TeamAsync());
        await leanne.WithAsync((_, by) => new Relationship(Side.Of(leanne.Person.Id), leanne.Family, cyd.Worker.Id, cyd.Team!.Id, null, by.Day, by));
        var group = await MeetsAsync(dela, leanne, shona);

        var read = await cyd.OpensAsync(EncounterModel.At((await MetInAsync(leanne, group)).Id));

        read.Shows(Soup).ShowsNot("Shona").ShowsNot(GroupModel.At(group));
        (await cyd.OpensAsync(GroupModel.At(group))).Answers(HttpStatusCode.NotFound);
        (await cyd.OpensAsync(EncounterModel.At((await MetInAsync(shona, group)).Id))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_familys_own_space_says_nothing_of_the_group_nor_of_who_else_came(string engine)
    {
        var (dela, _) = await TeamAsync(await Place.On(engine));
        var (leanne, shona) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(dela, "Shona"));
        var group = await MeetsAsync(dela, leanne, shona);
        var met = await MetInAsync(leanne, group);
        var note = await leanne.WithAsync((_, by) => new Entry(met, EntryKind.Encouragement, "You made everybody laugh.", Source.Seen, null, Audience.MyTeam, by));
        await leanne.WithAsync((_, by) => Release.To(leanne.Id, leanne.Family, leanne.Person.Id, by));
        await leanne.WithAsync((_, by) => Release.To(met.Id, leanne.Family, leanne.Person.Id, by));
        await leanne.WithAsync((_, by) => Release.To(note.Id, leanne.Family, leanne.Person.Id, by));

        var hers = await Walk.OfAsync(await dela.Place.FamilyMemberAsync(leanne.Person), [OurModel.At()], (_, to) => to.StartsWith("/our", StringComparison.Ordinal) && !to.Contains("exit", StringComparison.Ordinal));

        Assert.Contains(hers.Values, page => page.Contains("You made everybody laugh.", StringComparison.Ordinal));
        Assert.All(hers.Values, page => Assert.True(!page.Contains("Shona", StringComparison.Ordinal) && !page.Contains(Soup, StringComparison.Ordinal) && !page.Contains(group.ToString(), StringComparison.Ordinal)));
    }

    [Theory, BothEngines]
    public async Task Whoever_led_it_says_it_again_and_it_goes_along_to_each_who_came_but_not_where_it_was_written_again(string engine)
    {
        var place = await Place.On(engine);
        var (dela, leon) = await TeamAsync(place);
        var (leanne, shona) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(dela, "Shona"));
        var group = await MeetsAsync(dela, leanne, shona);
        var hers = await MetInAsync(shona, group);
        await (await dela.OpensAsync(EditWriteUpModel.At(hers.Id))).SubmitsAsync(new { Place = "At the gate" }, "Save it");
        await (await dela.OpensAsync(EditGroupModel.At(group))).SubmitsAsync(new { LedWith = leon.Worker.Id.ToString() }, "Keep it");
        var day = place.Clock.Today.AddDays(-2);

        var said = await (await leon.OpensAsync(EditGroupModel.At(group))).SubmitsAsync(new { Name = "Women’s group", Day = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Place = "The hall", Together = "We baked." }, "Keep it");

        said.Answers(HttpStatusCode.OK).Shows("Women’s group").Shows("The hall").Shows("We baked.");
        Assert.Equal(("Women’s group", day, "The hall"), await WhatAsync(leanne));
        Assert.Equal(("Thursday kitchen", place.Clock.Today, "At the gate"), await WhatAsync(shona));
        (await dela.OpensAsync(EncounterModel.At(hers.Id))).Shows("We baked.").ShowsNot(Soup);

        async Task<(string?, DateOnly, string?)> WhatAsync(ARelationship of)
        {
            var met = await MetInAsync(of, group);
            return (met.Purpose, met.Day, met.Place);
        }
    }

    [Theory, BothEngines]
    public async Task A_colleague_adds_whom_they_hold_and_nobody_is_there_twice(string engine)
    {
        var (dela, leon) = await TeamAsync(await Place.On(engine));
        var (leanne, yusuf) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(leon, "Yusuf"));
        var group = await MeetsAsync(dela, leanne);
        var page = await (await leon.OpensAsync(GroupModel.At(group))).FollowsAsync("Somebody else came");
        var again = await leon.OnANewDevice().OpensAsync(page.Address);

        var added = await page.SubmitsAsync(new Dictionary<string, string?> { [NoteOf(page, yusuf)] = "He washed up." }, "Keep it for each");

        added.Shows("Leanne").Shows("Yusuf");
        (await leon.OpensAsync(page.Address)).Shows("Everybody you hold is there already.");
        (await again.SubmitsAsync(new Dictionary<string, string?> { [NoteOf(again, yusuf)] = "He sang." }, "Keep it for each")).Answers(HttpStatusCode.OK);
        var met = await MetInAsync(yusuf, group);
        (await dela.OpensAsync(EncounterModel.At(met.Id))).Shows("He washed up.").Shows("He sang.");
    }

    [Theory, BothEngines]
    public async Task What_was_written_by_mistake_goes_with_a_reason_the_whole_by_its_author_and_one_of_them_in_their_own_record(string engine)
    {
        var (dela, leon) = await TeamAsync(await Place.On(engine));
        var (leanne, shona) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(dela, "Shona"));
        var group = await MeetsAsync(dela, leanne, shona);
        var (one, other) = (await MetInAsync(leanne, group), await MetInAsync(shona, group));
        await leanne.WithAsync((_, by) => new Entry(one, EntryKind.Line, Canary, Source.Seen, null, Audience.MyTeam, by));

        await (await dela.OpensAsync(VoidEncounterModel.At(other.Id))).SubmitsAsync(new { Why = "She was not there." }, "Take it out of use");
        (await dela.OpensAsync(GroupModel.At(group))).Shows("Leanne").ShowsNot("Shona");

        var mistake = await dela.OpensAsync(VoidGroupModel.At(group));
        (await mistake.SubmitsAsync(new { Why = " " }, "Take it out of use")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say why.");
        (await mistake.SubmitsAsync(new { Why = "It was written twice." }, "Take it out of use")).Shows("Taken out of use").Shows("It was written twice.").ShowsNot("Leanne").ShowsNot(Soup);

        (await leon.OpensAsync(GroupsModel.At())).ShowsNot("Thursday kitchen");
        (await leon.OpensAsync(EncounterModel.At(one.Id))).Shows("It was written twice.").ShowsNot(Canary);
        (await leon.OpensAsync(ThreadModel.At(leanne.Id))).ShowsNot(Canary);
        foreach (var address in new[] { EditGroupModel.At(group), VoidGroupModel.At(group), AlsoCameModel.At(group) }) (await dela.OpensAsync(address)).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task What_a_colleague_wrote_of_somebody_they_hold_stays_when_the_group_is_taken_out_by_its_author(string engine)
    {
        var (dela, leon) = await TeamAsync(await Place.On(engine));
        var (leanne, yusuf) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(leon, "Yusuf"));
        var group = await MeetsAsync(dela, leanne);
        await (await dela.OpensAsync(EditGroupModel.At(group))).SubmitsAsync(new { LedWith = leon.Worker.Id.ToString() }, "Keep it");
        await AddAsync(leon, group, yusuf, "He stirred the pot.");

        await (await dela.OpensAsync(VoidGroupModel.At(group))).SubmitsAsync(new { Why = "It was written twice." }, "Take it out of use");

        (await leon.OpensAsync(EncounterModel.At((await MetInAsync(yusuf, group)).Id))).Shows("He stirred the pot.").ShowsNot("Taken out of use").ShowsNot(Soup);
        (await leon.OpensAsync(ThreadModel.At(leanne.Id))).ShowsNot("Thursday kitchen");
    }

    [Theory, BothEngines]
    public async Task Only_whoever_wrote_it_says_who_led_it_with_them_and_each_whose_first_hello_came_later_is_named(string engine)
    {
        var place = await Place.On(engine);
        var (dela, leon) = await TeamAsync(place);
        var cyd = await place.WorkerAsync("Cyd Marsh", dela.Team);
        var (leanne, yusuf) = (await ARelationship.HeldByAsync(dela, "Leanne"), await ARelationship.HeldByAsync(leon, "Yusuf"));
        var group = await MeetsAsync(dela, leanne);
        await (await dela.OpensAsync(EditGroupModel.At(group))).SubmitsAsync(new { LedWith = leon.Worker.Id.ToString() }, "Keep it");
        var page = await leon.OpensAsync(EditGroupModel.At(group));

        (await page.ShowsNot("Which colleague led it with you?").SubmitsAsync(new { Name = "Kitchen", LedWith = cyd.Worker.Id.ToString() }, "Keep it")).Answers(HttpStatusCode.OK).Shows("Led by Dela Hartley and Leon Bap.");
        (await (await dela.OpensAsync(EditGroupModel.At(group))).SubmitsAsync(new { Day = "2025-01-09" }, "Keep it")).Answers(HttpStatusCode.UnprocessableEntity).Shows("You had not met Leanne yet on that day.");
        // Somebody who did not lead it adds a family of theirs: there with it was whoever led it.
        var ben = await place.WorkerAsync("Ben Ash", dela.Team);
        var tia = await ARelationship.HeldByAsync(ben, "Tia");
        await (await ben.OpensAsync(AlsoCameModel.At(group))).SubmitsAsync(new { Came = tia.Id.ToString() }, "Keep it for each");
        Assert.Equal(dela.Worker.Id, (await MetInAsync(tia, group)).WorkerId);
        (await cyd.OpensAsync(AlsoCameModel.At(group))).Shows("You hold no family just now.");
        await AddAsync(leon, group, yusuf, "He stirred the pot.");
        Assert.Equal(leon.Worker.Id, (await MetInAsync(yusuf, group)).WorkerId);
    }

    [Theory, BothEngines]
    public async Task Nobody_saves_a_group_in_a_colleagues_name_or_one_that_they_did_not_lead(string engine)
    {
        var (dela, leon) = await TeamAsync(await Place.On(engine));
        var group = await MeetsAsync(dela, await ARelationship.HeldByAsync(dela, "Leanne"));
        await using var his = leon.Door();
        (await his.OpenGroupAsync(group)).Say("Mine", his.Today, null, null, null, his.By);
        await Assert.ThrowsAsync<InvalidOperationException>(() => his.SaveAsync());

        await using var door = leon.Door();
        door.Add(new Gathering("Walk", door.Today, null, null, null, new(dela.Worker.Id, door.Now, dela.Team!.Id)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => door.SaveAsync());
    }

    private static async Task<(Someone Dela, Someone Leon)> TeamAsync(Place place)
    {
        var team = await place.TeamAsync();
        return (await place.WorkerAsync("Dela Hartley", team), await place.WorkerAsync("Leon Bap", team));
    }

    /// <summary>The box for a note about somebody.</summary>
    private static string NoteOf(SeenPage page, ARelationship who) =>
        page.Document.QuerySelectorAll("input[name^='Notes'][name$='.Of']").First(i => i.GetAttribute("value") == who.Id.ToString()).GetAttribute("name")!.Replace(".Of", ".Note", StringComparison.Ordinal);

    private static async Task<Id<Gathering>> MeetsAsync(Someone who, params ARelationship[] came) =>
        IdOf((await (await who.OpensAsync(WriteGroupModel.At())).SubmitsAsync(new { Name = "Thursday kitchen", Place = "The mill", Together = Soup, Came = came.Select(c => c.Id.ToString()) }, "Keep it for each")).Answers(HttpStatusCode.OK));

    private static Id<Gathering> IdOf(SeenPage group) => Id<Gathering>.Parse(group.Address.Split('/')[2], CultureInfo.InvariantCulture);

    private static async Task<Encounter> MetInAsync(ARelationship who, Id<Gathering> group)
    {
        await using var door = who.Holder.Door();
        await door.OpenAsync(who.Family);
        return await door.Of<Encounter>().SingleAsync(e => e.GatheringId == group);
    }

    /// <summary>Somebody else came, written past the pages by whoever holds them.</summary>
    private static async Task<Id<Encounter>> AddAsync(Someone leads, Id<Gathering> group, ARelationship who, string note, Someone? hide = null)
    {
        await using var asks = leads.Door();
        var of = await asks.OpenGroupAsync(group);
        await using var door = who.Holder.Door();
        var met = of.Came(await door.OpenAsync(who.Id), door.By);
        foreach (var thing in new object[] { met, new Entry(met, EntryKind.Line, note, Source.Seen, null, Audience.MyTeam, door.By) }) door.Add(thing);
        if (hide is not null) door.Add(Hiding.From(met.Id.Value, who.Family, hide.Worker.Id, "He is her cousin.", door.By));
        await door.SaveAsync();
        return met.Id;
    }
}
