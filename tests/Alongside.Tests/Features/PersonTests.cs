using System.Net;
using Alongside.Domain;
using Alongside.Domain.People;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.Families;
using Alongside.Web.Features.People;

namespace Alongside.Tests.Features;

public sealed class PersonTests
{
    [Theory, BothEngines]
    public async Task A_new_name_is_used_at_once_and_the_old_one_stays_with_why(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (_, lea) = await ana.MeetsSomebodyAsync("Lea", "Novac");

        var after = await (await ana.OpensAsync(EditNameModel.At(lea))).SubmitsAsync(new { Family = "Novak", SayIt = "lay-ah", Why = "Misspelt" });

        after.Shows("Say “lay-ah”.").Shows("Lea Novak").Shows("Was Lea Novac").Shows("Misspelt");
    }

    [Theory, BothEngines]
    public async Task Who_somebody_is_stands_in_their_own_words(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (_, noor) = await ana.MeetsSomebodyAsync("Noor");

        var after = await (await ana.OpensAsync(EditPersonModel.At(noor))).SubmitsAsync(new
        {
            Pronouns = "she", Languages = "Urdu, some English", Interpreter = "Yes, a woman, never a cousin", FaithAndCulture = "We fast, and we say so.",
            Day = "", Month = "5", Year = "1990", Precision = "month",
        });

        after.Shows("Urdu, some English").Shows("never a cousin").Shows("We fast").Shows("May 1990").Shows("36 years old");
    }

    [Theory, BothEngines]
    public async Task A_birth_date_that_cannot_be_gets_a_sentence_and_the_words_stay(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (_, noor) = await ana.MeetsSomebodyAsync("Noor");
        foreach (var (day, month, year, how, says) in new[]
        {
            ("31", "2", "1990", "exact", "No calendar has that day"), ("1", "1", "1880", "exact", "more than 120 years ago"),
            ("1", "1", "2027", "exact", "has not come yet"), ("", "", "199O", "year", ""), ("2", "3", "2031", "expected", "months ahead"),
        })
        {
            var again = await (await ana.OpensAsync(EditPersonModel.At(noor))).SubmitsAsync(new { Day = day, Month = month, Year = year, Precision = how, Languages = "Welsh" });
            again.Answers(HttpStatusCode.UnprocessableEntity).Shows(says);
            Assert.Contains("value=\"Welsh\"", again.Raw, StringComparison.Ordinal);
        }
    }

    [Theory, BothEngines]
    public async Task A_baby_on_the_way_is_due_and_has_no_age(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (_, baby) = await ana.MeetsSomebodyAsync("Bump", born: BirthDate.From("4", "3", "2027", "expected", ana.Place.Clock.Today));

        (await ana.OpensAsync(PersonModel.At(baby))).Shows("due on 4 March 2027").ShowsNot("years old");
    }

    [Theory, BothEngines]
    public async Task A_death_stops_birthdays_and_prompts_and_keeps_what_was_written(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (family, kit) = await ana.MeetsSomebodyAsync("Kit", born: BirthDate.From("21", "11", "2016", "", ana.Place.Clock.Today));
        await ana.AddsAsync(family, "Nia");
        (await ana.OpensAsync(FamilyModel.At(family))).Shows("Ten on Saturday.").Shows("We do not have Kit’s own words");

        var after = await (await ana.OpensAsync(DiedModel.At(kit))).SubmitsAsync(new { DiedOn = "2026-11-01" }, "Write it down");

        after.Shows("Died 1 November").ShowsNot("10 on 21 November");
        (await ana.OpensAsync(FamilyModel.At(family))).Shows("Remembered: Kit.").ShowsNot("n on Saturday").ShowsNot("Kit’s own words");
        (await (await ana.OpensAsync(DiedModel.At(kit))).SubmitsAsync(new { DiedOn = "2026-12-24" }, "Write it down")).Answers(HttpStatusCode.UnprocessableEntity).Shows("That day has not come yet");
        (await (await ana.OpensAsync(DiedModel.At(kit))).SubmitsAsync(button: "This was a mistake: they are alive")).Shows("21 November 2016").ShowsNot("Died");
    }

    [Theory, BothEngines]
    public async Task A_line_about_somebody_helps_the_whole_team_and_can_be_taken_away_and_put_back(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var (family, lea) = await ana.MeetsSomebodyAsync("Lea");

        var said = await (await ana.OpensAsync(AddLineModel.At(lea))).SubmitsAsync(new { Text = "Tea first, then talk." });
        said.Shows("Tea first, then talk.").Shows("Said · Ana Petrov");
        (await ben.OpensAsync(FamilyModel.At(family))).Shows("Tea first, then talk.");

        var asked = await (await ben.OpensAsync(PersonModel.At(lea))).FollowsAsync("Take it away: Tea first, then talk.");
        (await asked.SubmitsAsync(button: "Take it away")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say why");
        var gone = await asked.SubmitsAsync(new { Why = "She stopped tea" }, "Take it away");
        gone.Shows("Ben Cole, 19 November: She stopped tea");
        (await ben.OpensAsync(FamilyModel.At(family))).ShowsNot("Tea first");

        (await gone.SubmitsAsync(button: "Put it back: Tea first, then talk.")).ShowsNot("She stopped tea");
        (await ben.OpensAsync(FamilyModel.At(family))).Shows("Tea first, then talk.");
    }

    [Theory, BothEngines]
    public async Task A_way_to_reach_somebody_that_was_written_by_mistake_is_taken_out_with_a_reason_and_their_own_is_not(string engine)
    {
        var space = await AnOurSpace.OnAsync(engine);
        var lea = space.Family.Person.Id;
        foreach (var number in new[] { "07700 900123", "07700 900132" }) await (await space.Leon.OpensAsync(ReachModel.At(lea))).SubmitsAsync(new { Kind = ContactKind.Call, Value = number, IsSafe = "True" }, "Keep it");
        var hers = new ContactPoint(lea, ContactKind.Email, "lea@example.org", true, null, null, WeekDays.None, null, null, false, By.OfPerson(lea, space.Place.Clock.GetUtcNow(), null));
        await using (var door = space.Place.DoorFor(lea, "Lea"))
        {
            await door.OpenOursAsync();
            door.Add(hers);
            await door.SaveAsync();
        }

        var asked = await (await space.Leon.OpensAsync(ReachModel.At(lea))).Shows("lea@example.org").ShowsNot("It was written by mistake: lea@example.org").FollowsAsync("It was written by mistake: 07700 900132");
        (await asked.SubmitsAsync(button: "Take it away")).Answers(HttpStatusCode.UnprocessableEntity).Shows("Say why");
        var left = await asked.SubmitsAsync(new { Why = "Two figures were turned round." }, "Take it away");

        left.Answers(HttpStatusCode.OK).Shows("How to reach Lea safely").Shows("07700 900123").ShowsNot("07700 900132");
        (await space.Leon.OpensAsync(TakeAwayModel.At(lea, "reach", hers.Id))).Answers(HttpStatusCode.NotFound);
        (await (await space.Place.WorkerAsync("Cyd Marsh", await space.Place.TeamAsync())).OpensAsync(asked.Address)).Answers(HttpStatusCode.NotFound);
        await using var connection = await space.Place.Engine.OpenPastTheWallAsync();
        await using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT voided_why FROM contact_points WHERE value = '07700 900132'";
        Assert.Equal("Two figures were turned round.", await ask.ExecuteScalarAsync());
    }

    [Theory, BothEngines]
    public async Task What_only_I_may_read_is_on_no_page_of_a_team_mates(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var (ana, ben) = (await place.WorkerAsync("Ana Petrov", team), await place.WorkerAsync("Ben Cole", team));
        var (family, lea) = await ana.MeetsSomebodyAsync("Lea");
        foreach (var kind in Enum.GetValues<AboutKind>())
            await (await ana.OpensAsync(AddLineModel.At(lea, kind))).SubmitsAsync(new { Text = $"Whispered {kind}", Audience = "OnlyMe" });
        await (await ana.OpensAsync(WriteStoryModel.At(lea))).SubmitsAsync(new { Text = "Whispered story", Audience = "OnlyMe" });
        await (await ana.OpensAsync(EditHelperModel.At(family))).SubmitsAsync(new { Name = "Whispered uncle", Audience = "OnlyMe" });

        (await ana.OpensAsync(PersonModel.At(lea))).Shows("Whispered Remember").Shows("Only you can read this.");
        foreach (var page in new[] { PersonModel.At(lea), FamilyModel.At(family), HelpersModel.At(family), "/search?q=whispered", "/search?q=lea", StoryModel.At(lea), WriteStoryModel.At(lea) })
            (await ben.OpensAsync(page)).ShowsNot("Whispered");
        (await ben.OpensAsync(StoryModel.At(lea))).Answers(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task A_tie_is_kept_once_and_said_from_both_sides(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (family, kit) = await ana.MeetsSomebodyAsync("Kit");
        var leanne = await ana.AddsAsync(family, "Leanne");

        (await (await ana.OpensAsync(AddTieModel.At(kit))).SubmitsAsync(new { Word = "ChildOf", Other = leanne.ToString(), Between = "step-mum since I was three", From = "2019-05-01" }))
            .Shows("Child of Leanne : step-mum since I was three").Shows("since 1 May 2019");
        (await ana.OpensAsync(PersonModel.At(leanne))).Shows("Parent of Kit");

        var ended = await (await (await ana.OpensAsync(PersonModel.At(kit))).FollowsAsync("It is over: Leanne")).SubmitsAsync(new { Until = "2018-01-01" });
        ended.Answers(HttpStatusCode.UnprocessableEntity).Shows("The last day is before the first");
        (await ended.SubmitsAsync(new { Until = "2025-06-01" })).Shows("1 May 2019 to 1 June 2025");
    }

    [Theory, BothEngines]
    public async Task Every_word_for_a_tie_is_said_from_both_sides(string engine)
    {
        var ana = await AWorkerAsync(engine);
        foreach (var (word, said, other) in new[]
        {
            ("ParentOf", "Parent of", "Child of"), ("CarerOf", "Carer of", "Cared for by"), ("CaredForBy", "Cared for by", "Carer of"), ("SiblingOf", "Sister or brother of", "Sister or brother of"),
            ("PartnerOf", "Partner of", "Partner of"), ("FormerPartnerOf", "Was partner of", "Was partner of"), ("GrandparentOf", "Grandparent of", "Grandchild of"), ("GrandchildOf", "Grandchild of", "Grandparent of"),
            ("KinOf", "Kin of", "Kin of"), ("FriendOf", "Friend of", "Friend of"), ("NeighbourOf", "Neighbour of", "Neighbour of"),
        })
        {
            var (family, kit) = await ana.MeetsSomebodyAsync("Kit");
            var nan = await ana.AddsAsync(family, "Nan");

            (await (await ana.OpensAsync(AddTieModel.At(kit))).SubmitsAsync(new { Word = word, Other = nan.ToString() })).Shows($"{said} Nan");

            (await ana.OpensAsync(PersonModel.At(nan))).Shows($"{other} Kit");
        }
    }

    [Theory, BothEngines]
    public async Task Nobody_is_a_parent_of_themselves_or_of_somebody_out_of_reach(string engine)
    {
        var (ana, stranger) = (await AWorkerAsync(engine), await AWorkerAsync(engine));
        var (family, kit) = await ana.MeetsSomebodyAsync("Kit");
        await ana.AddsAsync(family, "Leanne");
        var (_, other) = await stranger.MeetsSomebodyAsync("Elsewhere");

        (await (await ana.OpensAsync(AddTieModel.At(kit))).SubmitsAsync(new { Word = "ParentOf", Other = kit.ToString() })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Nobody is that to themselves");
        (await (await ana.OpensAsync(AddTieModel.At(kit))).SubmitsAsync(new { Word = "ParentOf", Other = other.ToString() })).Answers(HttpStatusCode.NotFound).ShowsNot("Elsewhere");
        (await (await ana.OpensAsync(AddTieModel.At(kit))).SubmitsAsync(new { Word = "ParentOf" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose one of these");
    }

    [Theory, BothEngines]
    public async Task One_person_belongs_to_two_families_and_each_worker_sees_only_theirs(string engine)
    {
        var place = await Place.On(engine);
        var team = await place.TeamAsync();
        var ana = await place.WorkerAsync("Ana Petrov", team);
        var ben = await place.WorkerAsync("Ben Cole", await place.TeamAsync());
        var (_, kit) = await ana.MeetsSomebodyAsync("Kit", "Larkin");
        var (second, _) = await ana.MeetsSomebodyAsync("Andy", "Larkin");

        var found = await ana.OpensAsync($"{AddPersonModel.At(second)}?q=kit+larkin");
        (await found.SubmitsAsync(button: "Add Kit Larkin here too")).Shows("Andy and Kit");
        (await ana.OpensAsync(PersonModel.At(kit))).Shows("Andy and Kit");
        (await found.SubmitsAsync(button: "Add Kit Larkin here too")).Shows("They belong to this family already.");

        await using (var door = ben.Door())
        {
            // Ben's team begins with the second family alone.
            await using var arranging = place.DoorFor(ana.Worker, team);
            await arranging.OpenAsync(second);
            arranging.Add(new Alongside.Domain.Relationships.Relationship(Alongside.Domain.Relationships.Side.Of(second), second, ben.Worker.Id, ben.Team!.Id, null, arranging.Today, arranging.By));
            await arranging.SaveAsync();
        }
        var seen = await ben.OpensAsync(PersonModel.At(kit));
        seen.Answers(HttpStatusCode.OK);
        Assert.Single(seen.Document.QuerySelectorAll("#families li"));
    }

    [Theory, BothEngines]
    public async Task Somebody_has_several_homes_and_moves_out_of_one(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (_, kit) = await ana.MeetsSomebodyAsync("Kit");
        await (await ana.OpensAsync(AddHomeModel.At(kit))).SubmitsAsync(new { Where = "Larch Court", WithWhom = "Mum", From = "2025-08-01" });
        var both = await (await ana.OpensAsync(AddHomeModel.At(kit))).SubmitsAsync(new { Where = "Hull", WithWhom = "Dad, every other weekend" });
        both.Shows("Larch Court").Shows("Hull");

        (await (await both.FollowsAsync("Moved out: Larch Court")).SubmitsAsync(new { Until = "2026-10-01" })).Shows("1 August 2025 to 1 October");
        (await (await ana.OpensAsync(AddHomeModel.At(kit))).SubmitsAsync(new { Where = "Nowhere", From = "2026-05-01", Until = "2026-04-01" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("The last day is before the first");
    }

    [Theory, BothEngines]
    public async Task A_day_that_matters_comes_round_every_year(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (_, kit) = await ana.MeetsSomebodyAsync("Kit");

        (await (await ana.OpensAsync(AddDayModel.At(kit))).SubmitsAsync(new { Label = "The day Dad died", Day = "3", Month = "5", Year = "2021" })).Shows("The day Dad died").Shows("3 May 2027");
        (await (await ana.OpensAsync(AddDayModel.At(kit))).SubmitsAsync(new { Label = "Never", Day = "31", Month = "4" })).Answers(HttpStatusCode.UnprocessableEntity).Shows("No calendar has that day");
    }

    [Theory, BothEngines]
    public async Task A_save_over_somebody_elses_is_stopped_and_the_words_stay(string engine)
    {
        var ana = await AWorkerAsync(engine);
        var (_, lea) = await ana.MeetsSomebodyAsync("Lea");
        var opened = await ana.OpensAsync(EditNameModel.At(lea));
        await (await ana.OpensAsync(EditPersonModel.At(lea))).SubmitsAsync(new { Pronouns = "they" });
        await (await ana.OpensAsync(EditNameModel.At(lea))).SubmitsAsync(new { Given = "Lia" });

        var stopped = await opened.SubmitsAsync(new { Given = "Léa" });

        stopped.Answers(HttpStatusCode.Conflict);
        Assert.Contains("value=\"Léa\"", stopped.Raw, StringComparison.Ordinal);
        stopped.Shows("Lia");
        (await ana.OpensAsync(PersonModel.At(lea))).ShowsNot("Léa");
    }

    [Theory, BothEngines]
    public async Task Nobody_out_of_reach_sees_or_changes_a_person(string engine)
    {
        var (ana, stranger) = (await AWorkerAsync(engine), await AWorkerAsync(engine));
        var (family, lea) = await ana.MeetsSomebodyAsync("Lea");
        var unknown = Id<Person>.At(ana.Place.Clock.GetUtcNow());

        foreach (var page in new Func<Id<Person>, string>[] { PersonModel.At, EditNameModel.At, EditPersonModel.At, DiedModel.At, p => AddLineModel.At(p), AddDayModel.At, AddHomeModel.At, AddTieModel.At, StoryModel.At, WriteStoryModel.At })
        {
            var refused = await stranger.OpensAsync(page(lea));
            Assert.Equal((await stranger.OpensAsync(page(unknown))).Raw, refused.Raw);
            refused.Answers(HttpStatusCode.NotFound);
        }
        foreach (var page in new[] { AddPersonModel.At(family), DescribeFamilyModel.At(family), EditHelperModel.At(family), HelpersModel.At(family) })
            (await stranger.OpensAsync(page)).Answers(HttpStatusCode.NotFound);
    }

    private static async Task<Someone> AWorkerAsync(string engine)
    {
        var place = await Place.On(engine);
        return await place.WorkerAsync("Ana Petrov", await place.TeamAsync());
    }
}
