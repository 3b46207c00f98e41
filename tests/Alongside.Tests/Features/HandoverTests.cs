using System.Net;
using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Encounters;
using Alongside.Web.Features.Relationships;

namespace Alongside.Tests.Features;

public sealed class HandoverTests
{
    [Theory, BothEngines]
    public async Task A_goodbye_and_a_hello_carry_promises_what_was_opened_up_and_the_meetings_planned(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(engine);
        var day = Today(ana);
        await lea.WithAsync((r, by) => new Promise(r, null, "Ring about the lock", day.AddDays(3), Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new ComingBack(r, null, "The letters", by.Who, day.AddDays(2), null, Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new ComingBack(r, null, "Her mum", by.Who, day.AddDays(2), null, Audience.MyTeam, by));
        await lea.WithAsync((r, by) => Encounter.Plan(r, EncounterKind.Visit, new(day.AddDays(5), null, null), null, false, null, by));
        var form = await ana.OpensAsync(HandoverModel.At(lea.Id));
        form.Shows("One promise passes to the next worker.").Shows("Ring about the lock").Shows("story is not written down yet");
        var letters = form.Document.QuerySelectorAll("input[name=Pass]").First(i => i.ParentElement!.TextContent.Contains("The letters", StringComparison.Ordinal)).GetAttribute("value")!;

        var thread = await form.SubmitsAsync(new { Next = leon.Worker.Id.ToString(), Why = "Ana has a new job", JointDay = RelationshipTests.Day(ana, 4), JointPlace = "At home", WorthKeeping = "Tea first", Pass = new[] { letters } });

        thread.Answers(HttpStatusCode.OK).Shows("Leanne and Leon").Shows("Ana said goodbye, Leon said hello");
        await using var door = leon.Door();
        await door.OpenAsync(lea.Id);
        Assert.Equal(leon.Worker.Id, door.Of<Promise>().Single().WorkerId);
        Assert.Equal([("Her mum", ana.Worker.Id), ("The letters", leon.Worker.Id)], door.Of<ComingBack>().AsEnumerable().Select(c => (c.About, c.WorkerId)).Order());
        var planned = door.Of<Encounter>().Where(e => e.State == EncounterState.Planned).ToList();
        Assert.Equal(2, planned.Count);
        Assert.All(planned, e => Assert.Equal(leon.Worker.Id, e.WorkerId));
        var handover = door.Of<Handover>().Single();
        Assert.Equal(day.AddDays(4), planned.Single(e => e.Id == handover.JointVisitId).Day);
        Assert.Equal("Ana has a new job", handover.Why);
    }

    [Theory, BothEngines]
    public async Task The_words_of_a_goodbye_wait_for_whoever_comes_next_until_they_have_met(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(engine);
        await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { Next = leon.Worker.Id.ToString(), Why = "Ana moves to Hull", Goodbye = "We walked to the canal", WorthKeeping = "Tea first, then talk", Remains = "Sam at the school" });

        foreach (var page in new[] { ThreadModel.At(lea.Id), PrepareModel.At(lea.Id) })
            (await leon.OpensAsync(page)).Shows("Ana said goodbye on 19 November").Shows("Ana moves to Hull").Shows("We walked to the canal").Shows("Tea first, then talk").Shows("Sam at the school");

        await lea.WithAsync((r, by) => Encounter.Record(r, EncounterKind.Visit, new(by.Day, null, null), null, by), leon);
        (await leon.OpensAsync(PrepareModel.At(lea.Id))).ShowsNot("Tea first, then talk");
        (await leon.OpensAsync(ThreadModel.At(lea.Id))).Shows("Tea first, then talk");
    }

    [Theory, BothEngines]
    public async Task A_handover_agreed_for_a_day_to_come_is_seen_by_both_and_happens_by_itself_on_that_day(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(await Place.NewAsync(engine));
        var day = Today(ana);
        await lea.WithAsync((r, by) => new Promise(r, null, "Ring before", day.AddDays(3), Audience.MyTeam, by));
        await lea.WithAsync((r, by) => new Promise(r, null, "Ring after", day.AddDays(12), Audience.MyTeam, by));

        var thread = await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { Next = leon.Worker.Id.ToString(), On = RelationshipTests.Day(ana, 10), JointDay = RelationshipTests.Day(ana, 5), WorthKeeping = "Tea first" });

        thread.Answers(HttpStatusCode.OK).Shows("Leanne and Ana").Shows("Leon comes on 29 November, and Ana says goodbye").Shows("You all meet on 24 November.").ShowsNot("Leon said hello");
        (await leon.OpensAsync("/today")).Shows("You take over Leanne on 29 November.");
        (await ana.OpensAsync("/today")).Shows("Leanne goes on with somebody else from 29 November.").Shows("Ring before").ShowsNot("Ring after");
        (await leon.OpensAsync(PrepareModel.At(lea.Id))).Shows("Tea first");
        (await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { Next = leon.Worker.Id.ToString() })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Somebody is to follow already.");

        ana.Place.Clock.Moves(TimeSpan.FromDays(10));
        (ana, leon) = (ana.OnANewDevice(), leon.OnANewDevice());

        (await leon.OpensAsync(ThreadModel.At(lea.Id))).Shows("Leanne and Leon").Shows("Ana said goodbye, Leon said hello").Shows("Tea first");
        (await leon.OpensAsync("/today")).ShowsNot("You take over").Shows("Ring after");
        (await ana.OpensAsync("/today")).ShowsNot("goes on with somebody else");
    }

    [Theory, BothEngines]
    public async Task What_was_agreed_for_a_day_to_come_can_be_taken_back(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(engine);
        await lea.WithAsync((r, by) => new Promise(r, null, "Ring after", by.Day.AddDays(12), Audience.MyTeam, by));
        var thread = await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { Next = leon.Worker.Id.ToString(), On = RelationshipTests.Day(ana, 10) });

        var stays = await thread.SubmitsAsync(button: "It will not happen: Ana stays");

        stays.Answers(HttpStatusCode.OK).Shows("Leanne and Ana").ShowsNot("Leon comes on");
        await using var door = ana.Door();
        var relationship = await door.OpenAsync(lea.Id);
        Assert.Equal((ana.Worker.Id, (DateOnly?)null), (relationship.Holdings.Single().WorkerId, relationship.Holdings.Single().Until));
        Assert.Equal(ana.Worker.Id, door.Of<Promise>().Single().WorkerId);
        // That it was agreed, and who called it off, stays; it counts for nothing.
        (await ana.OpensAsync(FamilyRelationshipsModel.At(lea.Family))).Shows("Leon Baptiste was to come on 29 November. Ana Petrov called it off on 19 November. It was agreed, and did not happen.");
        (await leon.OpensAsync("/today")).ShowsNot("You take over");
    }

    [Theory, BothEngines]
    public async Task An_ending_calls_off_the_handover_that_was_agreed_and_both_are_remembered(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(engine);
        await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { Next = leon.Worker.Id.ToString(), On = RelationshipTests.Day(ana, 10) });

        (await (await ana.OpensAsync(EndingModel.At(lea.Id))).SubmitsAsync(new { OpenDoor = "Ring any time" })).Answers(HttpStatusCode.OK);

        // Both were voided with who and why, and whoever never came is not who knew them last.
        await using (var connection = await ana.Place.Engine.OpenPastTheWallAsync())
            foreach (var table in new[] { "handovers", "stretches_called_off" })
            {
                await using var ask = connection.CreateCommand();
                ask.CommandText = $"SELECT v.voided_why || ' ' || w.name FROM {table} v JOIN workers w ON w.id = v.voided_who WHERE v.relationship_id = {(engine == "sqlite" ? $"X'{lea.Id.Value:N}'" : $"'{lea.Id.Value}'")}";
                Assert.Equal("It ended before that day. Ana Petrov", await ask.ExecuteScalarAsync());
            }
        // They come back: then it is read again.
        await (await ana.OpensAsync(TakeUpAgainModel.At(lea.Id))).SubmitsAsync();
        (await ana.OpensAsync(FamilyRelationshipsModel.At(lea.Family))).Shows("Leon Baptiste was to come on 29 November. Ana Petrov called it off on 19 November. It ended before that day.");
    }

    [Theory, BothEngines]
    public async Task Another_team_takes_over_on_the_day_and_not_before(string engine)
    {
        var (ana, _, lea) = await TogetherAsync(engine);
        var noor = await ana.Place.WorkerAsync($"Noor Aziz {Guid.CreateVersion7(ana.Place.Clock.GetUtcNow()):N}"[..30], await ana.Place.TeamAsync("Elm Road"));

        (await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { NextName = noor.Worker.Name, On = RelationshipTests.Day(ana, 10) }))
            .Answers(HttpStatusCode.UnprocessableEntity).Shows("Another team reads along from that day only.");
    }

    [Theory, BothEngines]
    public async Task The_new_team_reads_the_history_and_the_old_team_no_longer_reaches(string engine)
    {
        var (ana, _, lea) = await TogetherAsync(engine);
        var place = ana.Place;
        var noor = await place.WorkerAsync($"Noor Aziz {Guid.CreateVersion7(place.Clock.GetUtcNow()):N}"[..30], await place.TeamAsync("Elm Road"));
        var day = Today(ana).AddDays(-7);
        var met = await lea.MetAsync(day);
        await lea.WithAsync((_, by) => new Entry(met, EntryKind.Line, "We baked bread.", Source.Seen, null, Audience.MyTeam, by));
        await lea.WithAsync((_, by) => new Entry(met, EntryKind.WhatIMakeOfIt, "My own thought.", Source.Thought, null, Audience.OnlyMe, by));
        await AboutAsync(ana, lea, "Tea first, then talk.");
        (await noor.OpensAsync(ThreadModel.At(lea.Id))).Answers(HttpStatusCode.NotFound);

        await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { NextName = noor.Worker.Name });

        (await noor.OpensAsync(ThreadModel.At(lea.Id))).Answers(HttpStatusCode.OK).Shows("We baked bread.").ShowsNot("My own thought.");
        (await noor.OpensAsync(PrepareModel.At(lea.Id))).Shows("Tea first, then talk.");
        (await ana.OpensAsync(ThreadModel.At(lea.Id))).Answers(HttpStatusCode.NotFound).ShowsNot("Leanne");
        await using var door = noor.Door();
        await door.OpenAsync(lea.Id);
        Assert.Equal([EntryKind.Line], door.Of<Entry>().Select(e => e.Kind));
    }

    [Theory, BothEngines]
    public async Task What_is_said_of_the_people_stays_with_a_team_that_still_helps_them_and_whoever_follows_reads_it_too(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(engine);
        var noor = await ana.Place.WorkerAsync($"Noor Aziz {Guid.CreateVersion7(ana.Place.Clock.GetUtcNow()):N}"[..30], await ana.Place.TeamAsync("Elm Road"));
        await AboutAsync(ana, lea, "Tea first, then talk.");
        await lea.WithAsync((_, by) => new Relationship(Side.Of(lea.Family), lea.Family, leon.Worker.Id, by.Team, null, by.Day, by));

        await (await ana.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { NextName = noor.Worker.Name });

        await using var door = leon.Door();
        await door.OpenAsync(lea.Family);
        Assert.Equal("Tea first, then talk.", door.About<AboutLine>().Single().Text);
        (await noor.OpensAsync(PrepareModel.At(lea.Id))).Shows("Tea first, then talk.");
        var another = await ana.Place.WorkerAsync("Ida Quist", noor.Team);
        (await another.OpensAsync(PrepareModel.At(lea.Id))).Answers(HttpStatusCode.OK).ShowsNot("Tea first, then talk.");
    }

    [Theory, BothEngines]
    public async Task A_handover_that_cannot_be_says_what_to_do(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(engine);
        var form = await ana.OpensAsync(HandoverModel.At(lea.Id));
        var next = leon.Worker.Id.ToString();

        foreach (var (fields, sentence) in new (object, string)[]
        {
            (new { }, "Choose the worker who comes next"),
            (new { NextName = "Nobody Atall" }, "Nobody of that name works here."),
            (new { Next = next, On = RelationshipTests.Day(ana, 400) }, "That is more than 183 days ahead."),
            (new { Next = next, On = RelationshipTests.Day(ana, -1000) }, "That is before the worker who leaves had come."),
            (new { Next = next, On = "" }, "Choose a day."),
            (new { Next = next, JointDay = RelationshipTests.Day(ana, -3) }, "There is no meeting on that day."),
        })
            (await form.SubmitsAsync(fields)).Answers(HttpStatusCode.UnprocessableEntity).Shows(sentence);
    }

    [Theory, BothEngines]
    public async Task Nobody_hands_over_to_themselves(string engine)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync($"Dela {Guid.CreateVersion7(place.Clock.GetUtcNow()):N}"[..30], await place.TeamAsync());
        var lea = await ARelationship.HeldByAsync(dela);

        (await (await dela.OpensAsync(HandoverModel.At(lea.Id))).SubmitsAsync(new { NextName = dela.Worker.Name }))
            .Answers(HttpStatusCode.UnprocessableEntity).Shows("They hold it already.");
    }

    [Theory, BothEngines]
    public async Task An_ending_gives_a_letter_and_leaves_the_door_open_for_those_who_know_them_only(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(engine);
        var stranger = await ana.Place.WorkerAsync("Ben Cole", await ana.Place.TeamAsync());
        var form = await ana.OpensAsync(EndingModel.At(lea.Id));
        (await form.SubmitsAsync(new { Letter = "Thank you for the tea." })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Write something here first.");

        var ended = await form.SubmitsAsync(new { Letter = "Thank you for the tea.", OpenDoor = "Ring Ana, any day", Valued = "That you came on foot", AfterWeLeave = "Nan, and the school" });

        ended.Shows("That you came on foot").Shows("Nan, and the school");
        ended.Answers(HttpStatusCode.OK).Shows("The door is open for Leanne").Shows("Thank you for the tea.").Shows("Ring Ana, any day");
        (await ana.OpensAsync(ThreadModel.At(lea.Id))).Answers(HttpStatusCode.NotFound);
        (await ana.OpensAsync($"/families/{lea.Family}")).Answers(HttpStatusCode.NotFound);
        (await leon.OpensAsync(OpenDoorsModel.At())).Shows("Leanne");
        (await stranger.OpensAsync(OpenDoorsModel.At())).ShowsNot("Leanne");
        (await stranger.OpensAsync(TakeUpAgainModel.At(lea.Id))).Answers(HttpStatusCode.NotFound).ShowsNot("Leanne");

        var back = await (await leon.OpensAsync(TakeUpAgainModel.At(lea.Id))).SubmitsAsync(button: "Begin again");
        back.Answers(HttpStatusCode.OK).Shows("Leanne and Leon");
    }

    [Theory, BothEngines]
    public async Task What_they_said_about_the_end_waits_as_a_draft_and_stands_letter_for_letter_apart_from_the_letter(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(engine);
        await (await ana.OpensAsync(EndingModel.At(lea.Id))).TypesAsync(new { TheirWords = "Who rings me on Fridays now?" });
        var form = await ana.OpensAsync(EndingModel.At(lea.Id));
        Assert.Equal("Who rings me on Fridays now?", form.Document.QuerySelector("textarea[name=TheirWords]")!.TextContent.Trim());
        (await form.SubmitsAsync(new { TheirWords = new string('x', Words.Note + 1), OpenDoor = "Ring me" }, "End it here")).Answers(HttpStatusCode.UnprocessableEntity);

        var theirs = string.Join(' ', Strange.Strings().Where(s => s.Length < 100 && Words.Maybe("", s, Words.Line, []) is not null).Skip(100).Take(100)).Trim();
        await form.SubmitsAsync(new { TheirWords = theirs, Letter = "Thank you for the tea.", OpenDoor = "Ring Ana" }, "End it here");

        foreach (var reader in new[] { ana, leon })
        {
            var again = await reader.OpensAsync(TakeUpAgainModel.At(lea.Id));
            again.Shows("In their words, told to Ana");
            Assert.Equal(theirs, again.Document.QuerySelector("figure.voice .as-typed")!.TextContent);
            // The letter is printed for everybody; what one of them said to us is not on it.
            Assert.Null(again.Document.QuerySelector(".leaf .voice"));
            Assert.NotNull(again.Document.QuerySelector("figure.voice.not-paper"));
        }
        var none = await ARelationship.HeldByAsync(ana);
        (await (await ana.OpensAsync(EndingModel.At(none.Id))).SubmitsAsync(new { OpenDoor = "Ring Ana" })).Answers(HttpStatusCode.OK).ShowsNot("In their words");
    }

    [Theory, BothEngines]
    public async Task An_ending_that_cannot_be_says_what_to_do(string engine)
    {
        var (ana, _, lea) = await TogetherAsync(engine);
        var form = await ana.OpensAsync(EndingModel.At(lea.Id));
        (await form.SubmitsAsync(new { OpenDoor = "Ring me", On = RelationshipTests.Day(ana, 1) })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Until then, choose “Ending” on the thread.");
        (await form.SubmitsAsync(new { OpenDoor = "Ring me", On = RelationshipTests.Day(ana, -1000) })).Answers(HttpStatusCode.UnprocessableEntity).Shows("The last day is before the first.");
        await lea.WithAsync((r, by) => new Promise(r, null, "Ring about the lock", Today(ana), Audience.MyTeam, by));
        (await form.SubmitsAsync(new { OpenDoor = "Ring me" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("A promise is still open.").Shows("You said you would: Ring about the lock");
    }

    private static DateOnly Today(Someone who) => Web.Access.Clock.DayOf(who.Place.Clock.GetUtcNow());

    private static async Task AboutAsync(Someone author, ARelationship lea, string words)
    {
        await using var door = author.Door();
        await door.OpenAsync(lea.Family);
        door.Add(new AboutLine(lea.Person.Id, AboutKind.HowToHelp, words, Source.Said, Audience.MyTeam, door.By));
        await door.SaveAsync();
    }

    [Theory, BothEngines]
    public async Task Whoever_left_the_team_today_is_offered_neither_for_a_handover_nor_to_come_back_to_something(string engine)
    {
        var (ana, leon, lea) = await TogetherAsync(engine);
        string[] pages = [HandoverModel.At(lea.Id), WriteUpModel.At(lea.Id)];
        foreach (var page in pages) (await ana.OpensAsync(page)).Shows("Leon Baptiste");

        await ana.Place.LeavesAsync(leon, leon.Team!);

        foreach (var page in pages) (await ana.OpensAsync(page)).Answers(HttpStatusCode.OK).ShowsNot("Leon Baptiste");
    }

    private static async Task<(Someone Ana, Someone Leon, ARelationship Lea)> TogetherAsync(string engine) => await TogetherAsync(await Place.On(engine));

    private static async Task<(Someone Ana, Someone Leon, ARelationship Lea)> TogetherAsync(Place place)
    {
        var team = await place.TeamAsync();
        var (ana, leon) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Leon Baptiste", team));
        return (ana, leon, await ARelationship.HeldByAsync(ana));
    }
}
