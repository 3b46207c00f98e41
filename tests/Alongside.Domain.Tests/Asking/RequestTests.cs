using Alongside.Domain.Access;
using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Tests.Asking;

/// <summary>A request for help, from the first words until whoever asked has heard.</summary>
public sealed class RequestTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly By Nadia = new(Id<Worker>.At(Noon), Noon, null);

    [Fact]
    public void Who_asks_and_what_they_want_first_is_enough()
    {
        var asked = HelpRequest.WrittenDown(Said("The rent."), Nadia);

        Assert.Equal(("The rent.", true, Nadia.Day, 0), (asked.Wants, asked.Waits, asked.AskedOn, asked.DaysToTalk));
        Assert.Equal(["Who", "Wants"], Assert.Throws<Refused>(() => WhatIsAsked.From(null, " ", null, null, null, null, null, null, null, [], false, Nadia.Day)).Problems.Select(p => p.Field));
    }

    [Theory]
    [InlineData("2014", 2014)]
    [InlineData(" 1961 ", 1961)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_year_of_birth_is_four_numbers_or_nothing(string? typed, int? year) =>
        Assert.Equal(year, WhatIsAsked.From(WhoAsks.Myself, "Help", null, typed, null, null, null, null, null, [], false, Nadia.Day).BornYear);

    [Theory]
    [InlineData("14")]
    [InlineData("1066")]
    [InlineData("2199")]
    [InlineData("last year")]
    public void Another_year_is_asked_for_again(string typed) =>
        Assert.Equal("year-of-birth", Assert.Throws<Refused>(() => WhatIsAsked.From(WhoAsks.Myself, "Help", null, typed, null, null, null, null, null, [], false, Nadia.Day)).Problems.Single().Code);

    [Fact]
    public void Whoever_asks_for_themselves_is_not_asked_whether_the_family_knows()
    {
        Assert.Null(WhatIsAsked.From(WhoAsks.Myself, "Help", null, null, null, null, null, FamilyKnows.DoesNotKnow, "Shame", [], false, Nadia.Day).Knows);
        Assert.Equal(FamilyKnows.DoesNotKnow, WhatIsAsked.From(WhoAsks.SomebodyIKnow, "Help", null, null, null, null, null, FamilyKnows.DoesNotKnow, null, [], false, Nadia.Day).Knows);
    }

    [Fact]
    public void Who_asked_is_not_told_unless_they_agree_and_nobody_agrees_by_asking_for_themselves()
    {
        var neighbour = HelpRequest.WrittenDown(Said("Shouting at night.", WhoAsks.SomebodyIKnow), Nadia);

        Assert.False(new Asker(neighbour, "Bert", null, null, null, null, mayBeNamed: false).MayBeNamed);
        Assert.True(new Asker(neighbour, "Bert", null, null, null, null, mayBeNamed: true).MayBeNamed);
        Assert.False(new Asker(HelpRequest.WrittenDown(Said("The rent."), Nadia), "Kit", null, null, null, null, mayBeNamed: true).MayBeNamed);
    }

    [Fact]
    public void Nothing_closes_a_request_but_somebody_who_decides_with_a_reason()
    {
        var asked = HelpRequest.WrittenDown(Said("The rent."), Nadia);

        Assert.Equal(["Way", "Reason"], Assert.Throws<Refused>(() => new RequestDecision(asked, null, "", null, 0, null, Nadia)).Problems.Select(p => p.Field));
        Assert.True(asked.Waits);
        _ = new RequestDecision(asked, Way.Advice, "You have a right to it.", null, 0, null, Nadia);
        Assert.False(asked.Waits);
    }

    [Fact]
    public void What_would_help_is_a_guess_that_nobody_has_to_write()
    {
        var asked = HelpRequest.WrittenDown(Said("The rent."), Nadia);

        var decided = new RequestDecision(asked, Way.Group, "There is a place.", "The breakfast club", 0, null, Nadia, wouldHelp: " Company in the mornings.", ourLimit: true);
        var bare = new RequestDecision(asked, Way.Partner, "They come closer.", null, 0, null, Nadia, wouldHelp: " ");

        Assert.Equal((" Company in the mornings.", true), (decided.WouldHelp, decided.OurLimit));
        Assert.Equal((null, null), (bare.WouldHelp, bare.OurLimit));
        Assert.Equal("WouldHelp", Assert.Single(Assert.Throws<Refused>(() => new RequestDecision(asked, Way.Group, "So.", null, 0, null, Nadia, wouldHelp: new string('a', WhatIsAsked.Limit + 1))).Problems).Field);
    }

    [Fact]
    public void Before_another_worker_comes_it_is_said_why_none_of_those_around_them_can()
    {
        var asked = HelpRequest.WrittenDown(Said("The rent."), Nadia);

        Assert.Equal("say-why-not-them", Assert.Throws<Refused>(() => new RequestDecision(asked, Way.WorkerHere, "Somebody who stays.", null, 2, null, Nadia)).Problems.Single().Code);
        _ = new RequestDecision(asked, Way.SomebodyTheyTrust, "Gran is asked.", "Gran", 2, null, Nadia);
        _ = new RequestDecision(asked, Way.WorkerHere, "Somebody who stays.", null, 2, "Gran is ill.", Nadia);
        _ = new RequestDecision(asked, Way.WorkerHere, "Nobody is there.", null, 0, null, Nadia);
        _ = new RequestDecision(asked, Way.Urgent, "Now.", null, 5, null, Nadia);
    }

    [Fact]
    public void Whoever_asked_for_themselves_is_owed_an_answer_also_when_it_is_no_and_again_after_another_decision()
    {
        var asked = HelpRequest.WrittenDown(Said("A worker every day."), Nadia);
        Assert.Equal("not-decided-yet", Assert.Throws<Refused>(() => new RequestTold(asked, "Rang", Nadia.Day, Nadia)).Problems.Single().Code);

        _ = new RequestDecision(asked, Way.Advice, "We cannot come every day.", null, 0, null, Nadia);
        Assert.True(asked.OwesAnAnswer);
        _ = new RequestTold(asked, "Rang her sister's phone", Nadia.Day, Nadia);
        Assert.False(asked.OwesAnAnswer);
        _ = new RequestDecision(asked, Way.Group, "There is a place on Tuesdays.", null, 0, null, Nadia);
        Assert.True(asked.OwesAnAnswer);
    }

    [Fact]
    public void Times_are_days_since_they_asked_and_never_before()
    {
        var asked = HelpRequest.Left(Id<HelpRequest>.At(Noon), Said("The rent."), Noon, Nadia.Day);
        var later = Nadia with { At = Noon.AddDays(9), Day = Nadia.Day.AddDays(9) };

        Assert.Null(asked.DaysToTalk);
        asked.TalkedOn(Nadia.Day.AddDays(2), later);
        asked.MetOn(Nadia.Day.AddDays(9), later);
        Assert.Equal((2, 9), (asked.DaysToTalk, asked.DaysToMeet));
        Assert.Throws<Refused>(() => asked.MetOn(Nadia.Day.AddDays(-1), later));
        Assert.Throws<Refused>(() => asked.MetOn(Nadia.Day.AddDays(10), later));
        Assert.Throws<Refused>(() => asked.MetOn(null, later));
    }

    [Fact]
    public void What_a_file_brought_waits_for_nobody_and_only_a_file_may_say_so_little()
    {
        var brought = HelpRequest.Brought(WhoAsks.NotSaid, "A contact.", 2015, Id<Family>.At(Nadia.At), Id<Person>.At(Nadia.At), Nadia);
        _ = new RequestDecision(brought, Way.Elsewhere, "Nothing was begun.", null, 0, null, Nadia);

        Assert.Equal((CameBy.File, Way.Elsewhere, false, false), (brought.CameBy, brought.Way, brought.Waits, brought.OwesAnAnswer));
        Assert.Equal("choose-one", Assert.Throws<Refused>(() => Said("The rent", WhoAsks.NotSaid)).Problems.Single().Code);
        Assert.Equal("choose-one", Assert.Throws<Refused>(() => new RequestDecision(HelpRequest.WrittenDown(Said("The rent"), Nadia), Way.Elsewhere, "So.", null, 0, null, Nadia)).Problems.Single().Code);
    }

    [Theory]
    [InlineData(WhoAsks.Myself, null, false, true)]
    [InlineData(WhoAsks.SomebodyIKnow, null, false, false)]
    [InlineData(WhoAsks.SomebodyIKnow, FamilyKnows.DoesNotKnow, false, false)]
    [InlineData(WhoAsks.SomebodyIKnow, FamilyKnows.DoesNotKnow, true, true)]
    [InlineData(WhoAsks.IWorkWithThem, FamilyKnows.Unsure, false, true)]
    [InlineData(WhoAsks.IWorkWithThem, FamilyKnows.Agrees, false, true)]
    public void A_family_that_does_not_know_that_somebody_asked_is_shown_nothing(WhoAsks who, FamilyKnows? knows, bool named, bool shown)
    {
        var asked = HelpRequest.WrittenDown(WhatIsAsked.From(who, "Help", null, null, null, null, null, knows, null, [], false, Nadia.Day), Nadia);

        Assert.Equal(shown, asked.FamilyMayBeShown(named));
    }

    [Fact]
    public void A_professional_hears_thanks_or_what_a_sharing_decision_allows()
    {
        var (family, other) = (Id<Family>.At(Nadia.At), Id<Family>.At(Nadia.At));
        var asked = HelpRequest.WrittenDown(Said("He sleeps at eleven.", WhoAsks.IWorkWithThem), Nadia);
        _ = new RequestDecision(asked, Way.Advice, "Breakfast club.", null, 0, null, Nadia);
        asked.IsAbout(family, Id<Person>.At(Nadia.At));
        var (stands, elsewhere) = (Shared(family), Shared(other));

        Assert.Equal("say-what-allows", Assert.Throws<Refused>(() => new RequestTold(asked, "Rang", Nadia.Day, Nadia)).Problems.Single().Code);
        Assert.Equal("sharing-does-not-stand", Assert.Throws<Refused>(() => new RequestTold(asked, "Rang", Nadia.Day, Nadia, elsewhere)).Problems.Single().Code);
        Assert.Equal(stands.Id, new RequestTold(asked, "Rang", Nadia.Day, Nadia, stands).SharingId);
        Assert.Null(new RequestTold(asked, "Rang", Nadia.Day, Nadia, onlyThanks: true).SharingId);
        stands.End(Nadia);
        Assert.Equal("sharing-does-not-stand", Assert.Throws<Refused>(() => new RequestTold(asked, "Rang", Nadia.Day, Nadia, stands)).Problems.Single().Code);
    }

    private static Sharing Shared(Id<Family> family) => new(family, Id<Worker>.At(Nadia.At), "Northgate School", "Mornings", "How is he?", SharingBasis.Consent, "They agreed.",
        Enum.GetValues<SharingCheck>().ToDictionary(c => c, string? (_) => "Yes."), [(Id<HelpRequest>.At(Nadia.At).Value, "Entry")], Nadia.Day, null, Nadia);

    private static WhatIsAsked Said(string wants, WhoAsks who = WhoAsks.Myself) => WhatIsAsked.From(who, wants, null, null, null, null, null, null, null, [], false, Nadia.Day);
}
