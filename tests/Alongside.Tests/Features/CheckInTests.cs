using System.Net;
using Alongside.Domain;
using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Tests.Given;
using Alongside.Tests.House;
using Alongside.Web.Features.CheckIns;

namespace Alongside.Tests.Features;

public sealed class CheckInTests
{
    [Theory, BothEngines]
    public async Task My_own_side_takes_three_taps_and_words_when_there_are_any(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);

        // R48, R5 and R218 are asked here and nowhere else.
        var form = await dela.OpensAsync(OwnSideModel.At(leanne.Id));
        form.Shows("what makes it easy? What do you believe they can do?").Shows("When is it hard to work together? What could you do differently? Have you swung between hope and doubt?");
        var page = await form.SubmitsAsync(new { AtEase = 9, CanRaiseHard = 3, BringsProblems = 7, WhatWorks = "We walk while we talk." });

        page.Answers(HttpStatusCode.OK).Shows("At ease: Yes. Could raise something hard: Not much. Brings problems: Mostly.").Shows("We walk while we talk.");
        var kept = Assert.Single(await leanne.CheckInsAsync());
        Assert.Equal((Whose.Ours, 9, 3, 7), (kept.Side, kept.AtEase, kept.CanRaiseHard, kept.BringsProblems));
    }

    [Theory, BothEngines]
    public async Task My_own_side_of_eleven_or_of_nothing_at_all_is_refused_with_a_sentence(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);

        (await (await dela.OpensAsync(OwnSideModel.At(leanne.Id))).SubmitsAsync(new { AtEase = 11 })).Answers(HttpStatusCode.UnprocessableEntity).Shows("Choose an answer from 0 to 10.");
        (await (await dela.OpensAsync(OwnSideModel.At(leanne.Id))).SubmitsAsync()).Answers(HttpStatusCode.UnprocessableEntity).Shows("Answer one of these, or leave it for another day.");
    }

    [Theory, BothEngines]
    public async Task Whether_they_bring_problems_is_also_counted_from_what_they_brought(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        (await dela.OpensAsync(OwnSideModel.At(leanne.Id))).Shows("So far nothing is written down that they brought themselves.");

        foreach (var unprompted in new[] { true, true, false })
            await leanne.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, "The bin store", null, null, null, unprompted, false, Audience.MyTeam, by));

        (await dela.OpensAsync(OwnSideModel.At(leanne.Id))).Shows("A few times in the last half year");
    }

    [Theory, BothEngines]
    public async Task Each_persons_line_is_read_beside_its_own_beginning_and_no_number_is_in_anyones_face(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine, "Leanne", "Kit");
        foreach (var face in new[] { 9, 9, 9, 5 }) await AnswersAsync(leanne, leanne.Person.Id, face);
        foreach (var face in new[] { 3, 3, 3, 7 }) await AnswersAsync(leanne, leanne.People[1].Id, face);

        var page = await dela.OpensAsync(CheckInsModel.At(leanne.Id));

        page.Shows("Leanne Harder just now than at the beginning.").Shows("Kit Better just now than at the beginning.").Shows("Listened to: Half and half.");
        Assert.Equal(2, page.Document.QuerySelectorAll("svg.spark").Length);
        Assert.DoesNotMatch("[0-9]", page.Text.Replace("19 November", "", StringComparison.Ordinal).Replace("0 to below 1", "", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task Not_now_is_no_point_on_the_line_and_counts_as_asked(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        await leanne.MetAsync(dela.Place.Clock.Today);
        (await dela.OpensAsync(CheckInsModel.At(leanne.Id))).Shows("Nobody has been asked yet.").Shows("It may be time to ask.");

        await leanne.WithAsync((r, by) => CheckIn.SaidNotNow(r, null, leanne.Person.Id, Audience.MyTeam, by));

        (await dela.OpensAsync(CheckInsModel.At(leanne.Id))).Shows("Nobody has been asked yet.").ShowsNot("It may be time to ask.");
    }

    [Theory, BothEngines]
    public async Task A_gap_between_the_two_sides_is_put_as_a_question(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        await AnswersAsync(leanne, leanne.Person.Id, 3);
        await leanne.WithAsync((r, by) => CheckIn.FromUs(r, null, 9, 9, 9, null, null, Audience.MyTeam, by));

        (await dela.OpensAsync(CheckInsModel.At(leanne.Id))).Shows("You feel closer than they do just now. What might they be feeling?");
    }

    [Theory, BothEngines]
    public async Task A_gap_is_with_each_of_them_and_not_with_whoever_answered_last(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine, "Leanne", "Kit");
        await AnswersAsync(leanne, leanne.Person.Id, 3);
        await AnswersAsync(leanne, leanne.People[1].Id, 9);
        await leanne.WithAsync((r, by) => CheckIn.FromUs(r, null, 9, 9, 9, null, null, Audience.MyTeam, by));

        (await dela.OpensAsync(CheckInsModel.At(leanne.Id))).Shows("Leanne: You feel closer than they do just now. What might they be feeling?").ShowsNot("Kit: You feel closer");
        (await dela.OpensAsync(Web.Features.Relationships.PrepareModel.At(leanne.Id))).Shows("You feel closer");
    }

    [Theory, BothEngines]
    public async Task Two_peoples_good_answers_make_no_row_and_one_hard_answer_silences_nobody_else(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine, "Leanne", "Kit");
        for (var time = 0; time < HighAndNothingHard.InARow - 1; time++)
            foreach (var person in leanne.People) await AnswersAsync(leanne, person.Id, 9);
        (await dela.OpensAsync(CheckInsModel.At(leanne.Id))).ShowsNot("Is there room for something hard?");

        await AnswersAsync(leanne, leanne.Person.Id, 9);
        await AnswersAsync(leanne, leanne.People[1].Id, 3);

        (await dela.OpensAsync(CheckInsModel.At(leanne.Id))).Shows("Leanne: It has gone well").ShowsNot("Kit: It has gone well");
    }

    [Theory, BothEngines]
    public async Task All_well_every_time_is_a_question_until_something_hard_was_raised(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        for (var time = 0; time < HighAndNothingHard.InARow; time++) await AnswersAsync(leanne, leanne.Person.Id, 9);
        (await dela.OpensAsync(CheckInsModel.At(leanne.Id))).Shows("Is there room for something hard?");

        await leanne.WithAsync((r, by) => new AgendaItem(r, Whose.Theirs, "You were late again", null, null, null, true, hard: true, Audience.MyTeam, by));

        (await dela.OpensAsync(CheckInsModel.At(leanne.Id))).ShowsNot("Is there room for something hard?");
    }

    [Theory, BothEngines]
    public async Task The_file_has_the_numbers_says_which_change_is_reliable_and_holds_no_formula(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine, "=Leanne");
        foreach (var face in new[] { 3, 3, 3, 9 }) await AnswersAsync(leanne, leanne.Person.Id, face);
        await leanne.WithAsync((r, by) => CheckIn.FromThem(r, null, leanne.Person.Id, CheckInForm.Adult, null, null, null, null, true, "=HYPERLINK(\"x\")", Audience.MyTeam, by));

        var plain = await dela.OpensAsync(CheckInsFileModel.At(leanne.Id));
        var measured = await dela.OpensAsync(CheckInsFileModel.At(leanne.Id) + "?spread=2&reliability=0.8");

        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", plain.Raw, StringComparison.Ordinal);
        Assert.Contains("Theirs,'=Leanne,Adult,no,3,3,3,3,", plain.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Better", plain.Raw, StringComparison.Ordinal);
        Assert.Contains("Better", measured.Raw, StringComparison.Ordinal);
        Assert.Contains("NoneReliable", measured.Raw, StringComparison.Ordinal);
        (await dela.OpensAsync(CheckInsFileModel.At(leanne.Id) + "?spread=0&reliability=1")).Answers(HttpStatusCode.UnprocessableEntity)
            .Shows("The spread has to be a number above 0.").Shows("Reliability runs from 0");
    }

    [Theory, BothEngines]
    public async Task What_somebody_kept_for_themselves_is_in_no_line_no_question_and_no_file(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        var leon = await dela.Place.WorkerAsync("Leon Baptiste", dela.Team);
        var stranger = await dela.Place.WorkerAsync("Ben Cole", await dela.Place.TeamAsync());
        await leanne.WithAsync((r, by) => CheckIn.FromUs(r, null, 1, 1, 1, null, "I dread Thursdays", Audience.OnlyMe, by));
        await AnswersAsync(leanne, leanne.Person.Id, 9);

        (await dela.OpensAsync(CheckInsModel.At(leanne.Id))).Shows("I dread Thursdays").Shows("They feel closer");
        (await leon.OpensAsync(CheckInsModel.At(leanne.Id))).ShowsNot("I dread Thursdays").ShowsNot("They feel closer").ShowsNot("Dela");
        (await leon.OpensAsync(CheckInsFileModel.At(leanne.Id))).ShowsNot("I dread Thursdays");
        foreach (var address in new[] { CheckInsModel.At(leanne.Id), CheckInsFileModel.At(leanne.Id), OwnSideModel.At(leanne.Id) })
            (await stranger.OpensAsync(address)).Answers(HttpStatusCode.NotFound).ShowsNot("Leanne");
    }

    [Theory, BothEngines]
    public async Task Asked_aloud_the_answers_are_theirs_and_the_worker_stays_signed_in(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);

        await (await dela.OpensAsync(CheckInModel.At(leanne.Id))).SubmitsAsync(new { Heard = 7 }, button: "No. I’m done");

        var kept = Assert.Single(await leanne.CheckInsAsync());
        Assert.Equal((Whose.Theirs, leanne.Person.Id), (kept.Side, kept.PersonId!.Value));
        (await dela.OpensAsync("/families")).Answers(HttpStatusCode.OK);
    }

    [Theory, BothEngines]
    public async Task Whatever_they_would_change_comes_back_exactly(string engine)
    {
        var (dela, leanne) = await DelaAndLeanneAsync(engine);
        foreach (var strange in Strange.Strings().Where((s, i) => i % 40 == 0 && !string.IsNullOrWhiteSpace(s)))
        {
            var page = await dela.OpensAsync(CheckInModel.At(leanne.Id));
            await page.SubmitsAsync(new { Change = strange }, button: "That’s it. I’m done");
        }

        var kept = (await leanne.CheckInsAsync()).Select(c => c.Change!).ToHashSet();
        Assert.NotEmpty(kept);
        Assert.Subset(Strange.Strings().Select(s => s.Replace("\r\n", "\n", StringComparison.Ordinal)).ToHashSet(), kept);
    }

    private static Task<CheckIn> AnswersAsync(ARelationship family, Id<Domain.People.Person> who, int face) =>
        family.WithAsync((r, by) => CheckIn.FromThem(r, null, who, CheckInForm.Adult, face, face, face, face, false, null, Audience.MyTeam, by));

    private static async Task<(Someone Dela, ARelationship Leanne)> DelaAndLeanneAsync(string engine, params string[] names)
    {
        var place = await Place.On(engine);
        var dela = await place.WorkerAsync("Dela Hartley", await place.TeamAsync());
        return (dela, await ARelationship.HeldByAsync(dela, names));
    }
}
