using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;

namespace Alongside.Domain.Tests.Relationships;

public class RelationshipTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Id<Worker> Ana = Id<Worker>.At(Moment), Leon = Id<Worker>.At(Moment), Mara = Id<Worker>.At(Moment);
    private static readonly Id<Team> Larch = Id<Team>.At(Moment);
    private static readonly Id<Family> Family = Id<Family>.At(Moment);
    private static readonly By ByAna = new(Ana, Moment, Larch);

    public static TheoryData<Side> SidesWithoutAFamily() => [Side.Of(Leon), new Side(SideKind.Agency, Mara.Value)];

    [Theory, MemberData(nameof(SidesWithoutAFamily))]
    public void A_worker_and_their_supervisor_and_two_agencies_are_the_same_model_without_a_family(Side side)
    {
        var relationship = new Relationship(side, null, Ana, Larch, "Room to think", Today.AddDays(-30), ByAna);
        var met = Encounter.Record(relationship, EncounterKind.Meeting, new(Today.AddDays(-3), null, null), null, ByAna);
        var item = new AgendaItem(relationship, Whose.Theirs, "What I carry from Tuesday", null, null, null, true, true, Audience.OnlyMe, ByAna);
        item.Reached(met.Id);
        var theirs = CheckIn.FromThem(relationship, met.Id, null, CheckInForm.Adult, 4, 4, 4, 4, null, null, Audience.OnlyMe, ByAna);
        var ours = CheckIn.FromUs(relationship, met.Id, 8, 8, 8, null, null, Audience.OnlyMe, ByAna);
        var torn = new Rupture(relationship, met.Id, Today.AddDays(-3), Whose.Theirs, RuptureKind.PulledBack, "I was not asked", null, Audience.OnlyMe, ByAna);
        torn.Mend(Today, "Asked, and listened", null, null, "Better", RuptureState.Repaired, ByAna);

        Assert.All(new IOfFamily[] { relationship, met, item, theirs, ours, torn }, thing => Assert.Null(thing.FamilyId));
        Assert.NotNull(Gap.Ask(new([new(theirs.Day, theirs.Height)]), new([new(ours.Day, ours.Height)]), Today));
        Assert.Equal(RuptureState.Repaired, torn.State);
        relationship.HandTo(Mara, Larch, Today, null, ByAna);
        Assert.Equal([Ana, Mara], relationship.Holdings.Select(h => h.WorkerId));
        Assert.Equal(0.5, Continuity.Of(relationship.Holdings.Select(h => h.WorkerId)).Upc);
        Refusal("relationship-with-oneself", () => _ = new Relationship(Side.Of(Ana), null, Ana, Larch, null, Today, ByAna));
    }

    [Fact]
    public void They_say_how_often_they_are_asked_until_it_ends()
    {
        var relationship = Begun();
        relationship.AskThem(Rhythm.WhenISay);
        Assert.Equal(Rhythm.WhenISay, relationship.Rhythm);
        Refusal("choose-one", () => relationship.AskThem((Rhythm)9));
        relationship.End(Today, [], [], ByAna);
        Refusal("already-ended", () => relationship.AskThem(Rhythm.Monthly));
    }

    [Fact]
    public void A_low_answer_is_looked_at_by_somebody_whom_it_cannot_be_about()
    {
        var relationship = Begun();
        relationship.HandTo(Leon, Larch, Today.AddDays(-10), null, ByAna);
        var (before, since) = (Low(Today.AddDays(-20)), Low(Today.AddDays(-1)));

        // Ana held it then, Leon since; of yesterday only Leon did, and Ana asked.
        foreach (var (low, who) in new[] { (before, Ana), (before, Leon), (since, Leon), (since, Ana) }) Assert.True(low.MayBeAbout(relationship, who));
        Assert.False(before.MayBeAbout(relationship, Mara));

        since.Look(relationship, new(Leon, Moment, Larch));
        Assert.Equal((Leon, null), (since.LookedBy, since.OtherLookedBy));
        since.Look(relationship, new(Mara, Moment.AddHours(1), Larch));
        since.Look(relationship, new(Id<Worker>.At(Moment), Moment.AddHours(2), Larch));
        Assert.Equal((Leon, Moment, Mara, Moment.AddHours(1)), (since.LookedBy, since.LookedAt, since.OtherLookedBy, since.OtherLookedAt));

        CheckIn Low(DateOnly day) => CheckIn.FromThem(relationship, null, null, CheckInForm.Adult, null, null, null, 1, null, null, Audience.MyTeam, ByAna with { Day = day });
    }

    [Fact]
    public void One_family_has_one_live_lead_and_the_history_remembers_each()
    {
        var (first, second) = (Begun(), Begun());
        first.Lead(Today.AddDays(-20), [first, second]);
        Refusal("one-family-one-lead", () => second.Lead(Today, [first, second]));
        Refusal("one-family-one-lead", () => second.Lead(Today, [first, second], " "));

        first.HandTo(Leon, Larch, Today.AddDays(-10), null, ByAna);
        first.LayLeadDown(Today.AddDays(-5));
        second.Lead(Today.AddDays(-4), [first, second]);

        var leads = new[] { first, second }.SelectMany(r => r.Holdings).Where(h => h.LedFrom is not null).Select(h => (h.WorkerId, h.LedFrom, h.LedUntil));
        Assert.Equal([(Ana, Today.AddDays(-20), Today.AddDays(-11)), (Leon, Today.AddDays(-10), Today.AddDays(-5)), (Ana, Today.AddDays(-4), null)], leads);
    }

    [Fact]
    public void A_handover_agreed_ahead_changes_who_holds_and_leads_it_on_the_day()
    {
        var relationship = Begun();
        relationship.Lead(Today.AddDays(-20), []);
        var day = Today.AddDays(10);
        relationship.HandTo(Leon, Larch, day, null, ByAna);

        Assert.Equal((Ana, Ana, Leon), (relationship.HeldOn(Today), relationship.HeldOn(day.AddDays(-1)), relationship.HeldOn(day)));
        Assert.Equal([(Ana, Today.AddDays(-20), day.AddDays(-1)), (Leon, day, null)], relationship.Holdings.Select(h => (h.WorkerId, h.LedFrom!.Value, h.LedUntil)));
        Refusal("handover-agreed-already", () => relationship.HandTo(Mara, Larch, Today, null, ByAna));
        relationship.StayAfterAll(ByAna, "He moves to Hull.");
        Assert.Equal((Ana, (DateOnly?)null, (DateOnly?)null), relationship.Holdings.Select(h => (h.WorkerId, h.Until, h.LedUntil)).Single());
        // That it was agreed stays, and holds nothing.
        Assert.Equal([(Leon, day, Ana, "He moves to Hull.")], relationship.CalledOff.Select(s => (s.WorkerId, s.From, s.Voided!.Who!.Value, s.Voided.Why)));
        Assert.Equal(Ana, relationship.HeldOn(day));
        Refusal("no-handover-agreed", () => relationship.StayAfterAll(ByAna));
    }

    [Fact]
    public void A_lead_laid_down_before_the_day_is_not_taken_up_by_whoever_follows()
    {
        var relationship = Begun();
        relationship.Lead(Today.AddDays(-20), []);
        relationship.HandTo(Leon, Larch, Today.AddDays(10), null, ByAna);
        relationship.LayLeadDown(Today);
        Assert.Equal([(Today.AddDays(-20), Today), (null, null)], relationship.Holdings.Select(h => (h.LedFrom, h.LedUntil)));
    }

    [Fact]
    public void An_ending_comes_before_a_handover_that_was_agreed()
    {
        var relationship = Begun();
        relationship.HandTo(Leon, Larch, Today.AddDays(10), null, ByAna);
        relationship.End(Today, [], [], ByAna);
        Assert.Equal([(Leon, Today.AddDays(10), "")], relationship.CalledOff.Select(s => (s.WorkerId, s.From, s.Voided!.Why)));
        Assert.Equal((Ana, Today), relationship.Holdings.Select(h => (h.WorkerId, h.Until!.Value)).Single());
        Assert.Null(relationship.HeldOn(Today));
    }

    [Fact]
    public void A_handover_ahead_stays_in_the_team_and_within_half_a_year()
    {
        var relationship = Begun();
        Refusal("handover-ahead-elsewhere", () => relationship.HandTo(Leon, Id<Team>.At(Moment), Today.AddDays(1), null, ByAna));
        Refusal("handover-too-far", () => relationship.HandTo(Leon, Larch, Today.AddDays(Relationship.HandoverDaysAhead + 1), null, ByAna));
    }

    [Fact]
    public void A_lead_that_ended_makes_room_for_another()
    {
        var (first, second) = (Begun(), Begun());
        first.Lead(Today, [first]);
        first.End(Today, [], [], ByAna);
        second.Lead(Today, [first, second]);
        Assert.True(second.Leads);
        Assert.False(first.Leads);
    }

    [Fact]
    public void An_ended_relationship_is_not_moved_handed_on_or_ended_again()
    {
        var ended = Begun();
        ended.End(Today, [], [], ByAna);
        Refusal("already-ended", () => ended.MoveTo(Phase.Working));
        Refusal("already-ended", () => ended.HandTo(Leon, Larch, Today, null, ByAna));
        Refusal("already-ended", () => ended.End(Today, [], [], ByAna));
        Refusal("already-ended", () => ended.Lead(Today, []));
    }

    [Fact]
    public void Nothing_promised_or_opened_up_is_left_behind_by_an_ending()
    {
        var relationship = Begun();
        var promise = new Promise(relationship, null, "Ring", Today, Audience.MyTeam, ByAna);
        var back = new ComingBack(relationship, null, "The letters", Ana, Today, null, Audience.MyTeam, ByAna);
        Refusal("promises-still-open", () => relationship.End(Today, [promise], [], ByAna));
        Refusal("comings-back-still-open", () => relationship.End(Today, [], [back], ByAna));
        promise.Explain("The fund has closed", Today);
        back.Done(Today);
        relationship.End(Today, [promise], [back], ByAna);
        Assert.False(relationship.IsLive);
    }

    [Fact]
    public void The_way_back_leads_to_the_same_relationship_and_not_before_it_ended()
    {
        var relationship = Begun();
        Refusal("still-going", () => relationship.TakeUpAgain(Leon, Larch, Today, ByAna));
        relationship.End(Today, [], [], ByAna);
        Refusal("back-before-the-end", () => relationship.TakeUpAgain(Leon, Larch, Today.AddDays(-1), ByAna));
        Refusal("day-ahead", () => relationship.TakeUpAgain(Leon, Larch, Today.AddDays(1), ByAna));
        relationship.TakeUpAgain(Leon, Larch, Today, ByAna);
        Assert.Equal((Phase.Starting, Leon), (relationship.Phase, relationship.HeldOn(Today)!.Value));
    }

    [Fact]
    public void Whoever_looks_back_looks_back_on_the_newest_end_unless_it_has_begun_anew_since()
    {
        var relationship = Begun();
        var (first, again, second) = (Today.AddDays(-20), Today.AddDays(-10), Today.AddDays(-2));
        Assert.Null(relationship.EndLookedBackOn(Today, []));
        relationship.End(first, [], [], ByAna);
        relationship.TakeUpAgain(Leon, Larch, again, ByAna);
        relationship.End(second, [], [], ByAna);

        DateOnly? On(DateOnly day) => relationship.EndLookedBackOn(day, [second, first]);
        Assert.Null(On(first.AddDays(-1)));
        Assert.Equal(first, On(first));
        Assert.Equal(first, On(again.AddDays(-1)));
        Assert.Null(On(again));
        Assert.Null(On(second.AddDays(-1)));
        Assert.Equal(second, On(second));
        Assert.Equal(second, On(Today));
    }

    [Fact]
    public void An_agreement_knows_whose_hand_wrote_it_and_looks_ahead()
    {
        var relationship = Begun();
        relationship.Agree("Hers first", Today.AddDays(30), true, ByAna);
        Assert.Equal((Ana, true), (relationship.AgreementBy!.Value, relationship.AgreementTogether));
        Refusal("day-behind", () => relationship.Agree("Hers first", Today.AddDays(-1), true, ByAna));
    }

    [Fact]
    public void How_often_they_met_lately_is_the_middle_gap_of_enough_meetings()
    {
        Assert.Null(HowOftenWeMeet.Lately([Today, Today, Today.AddDays(-7), Today.AddDays(-14)]));
        Assert.Equal(7, HowOftenWeMeet.Lately([Today, Today.AddDays(-7), Today.AddDays(-14), Today.AddDays(-60)]));
    }

    private static Relationship Begun() => new(Side.Of(Family), Family, Ana, Larch, null, Today.AddDays(-30), ByAna);

    private static void Refusal(string code, Action act) => Assert.Contains(Assert.Throws<Refused>(act).Problems, p => p.Code == code);
}
