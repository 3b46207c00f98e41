using Alongside.Domain.CheckIns;
using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;
using Alongside.Domain.Ruptures;

namespace Alongside.Domain.Tests.Supervision;

/// <summary>A worker and who holds them: the relationship, its encounters, agenda, check-ins, ruptures and repairs are the very same.</summary>
public sealed class OneModelTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 19);
    private static readonly Id<Worker> Dela = Id<Worker>.At(Noon), Maureen = Id<Worker>.At(Noon.AddSeconds(1)), Grace = Id<Worker>.At(Noon.AddSeconds(2));

    private static readonly Id<Team> Larch = Id<Team>.At(Noon), Elm = Id<Team>.At(Noon.AddSeconds(1));

    private static Relationship With(Side other) => new(other, null, Dela, Larch, "Who goes when one of us is short", Today.AddMonths(-6), new(Dela, Noon, Larch));

    public static TheoryData<Side> OtherSides() => [Side.Of(Elm), Side.AnAgency(Noon)];

    private static Relationship Held() => new(Side.Of(Dela), null, Maureen, null, "A steady hour", Today.AddMonths(-6), new(Maureen, Noon, null));

    [Fact]
    public void What_one_brings_stands_before_what_the_other_does_and_the_others_has_a_reason()
    {
        var held = Held();
        var theirs = new AgendaItem(held, Whose.Theirs, "He went quiet.", null, null, null, true, false, Audience.MyTeam, new(Dela, Noon, null));

        Assert.Null(theirs.FamilyId);
        Assert.Throws<Refused>(() => new AgendaItem(held, Whose.Ours, "The rota", null, null, null, false, false, Audience.MyTeam, new(Maureen, Noon, null)));
    }

    [Fact]
    public void Both_sides_say_how_it_is_and_a_gap_between_them_is_asked_about()
    {
        var held = Held();
        var theirs = CheckIn.FromThem(held, null, null, CheckInForm.Adult, 3, 3, 4, 2, null, null, Audience.MyTeam, new(Dela, Noon, null));
        var ours = CheckIn.FromUs(held, null, 9, 9, 9, null, null, Audience.MyTeam, new(Maureen, Noon, null));

        var asked = Gap.Ask(new([new(theirs.Day, theirs.Height)]), new([new(ours.Day, ours.Height)]), Today);

        Assert.Equal(Gap.WorkerFeelsCloser, asked!.Code);
    }

    [Fact]
    public void What_came_between_them_is_mended_as_everywhere()
    {
        var rupture = new Rupture(Held(), null, Today.AddDays(-3), Whose.Theirs, RuptureKind.PulledBack, "We went on to the figures.", null, Audience.MyTeam, new(Dela, Noon, null));

        rupture.Mend(Today, "I said I had heard it.", "I am sorry.", null, "Better.", RuptureState.Repaired, new(Maureen, Noon, null));

        Assert.Equal((RuptureState.Repaired, Today), (rupture.State, rupture.RepairedOn));
    }

    [Fact]
    public void Continuity_is_counted_in_the_same_words()
    {
        var held = Held();
        held.HandTo(Grace, null, Today, null, new(Maureen, Noon, null));
        var met = new[] { Maureen, Maureen, Maureen, Grace }.Select((who, n) => (Today.AddDays(n - 4), who));

        Assert.Equal(ContinuityPicture.OneMoreThanOthers, Continuity.InWords(met, Today).Picture);
        Assert.Equal(Grace, held.HeldOn(Today));
    }

    [Fact]
    public void Nobody_holds_themselves() => Assert.Throws<Refused>(() => new Relationship(Side.Of(Dela), null, Dela, null, null, Today, new(Dela, Noon, null)));

    /// <summary>Agreed, handed over, ended with nothing left open, taken up again: a worker's, a team's, two teams' and an agency's as a family's.</summary>
    [Fact]
    public void Whatever_a_familys_relationship_goes_through_one_between_colleagues_does_too()
    {
        var by = new By(Maureen, Noon, null);
        Relationship Begun(Side one, Id<Team>? team) => new(one, null, Maureen, team, null, Today.AddMonths(-6), by);
        foreach (var one in new[] { Held(), Begun(Side.Of(Elm), null), Begun(Side.Of(Elm), Larch), Begun(Side.AnAgency(Noon), Larch) })
        {
            var team = one.TeamId;
            one.Agree("What is said here stays here.", Today.AddDays(30), together: true, by);
            one.HandTo(Grace, team, Today, null, by);
            var promise = new Promise(one, null, "I ask about the rota.", Today.AddDays(3), Audience.MyTeam, by);
            Assert.Throws<Refused>(() => one.End(Today, [promise], [], by));
            promise.Kept(Today);
            one.End(Today, [promise], [], by);
            one.TakeUpAgain(Maureen, team, Today, by);

            Assert.Equal(("What is said here stays here.", Maureen), (one.Agreement, one.HeldOn(Today)!.Value));
            Assert.Equal([Maureen, Grace, Maureen], one.Holdings.Select(h => h.WorkerId));
        }
    }

    /// <summary>Two teams, or a team and an agency: what they say, what comes between them and who was there, as everywhere.</summary>
    [Theory, MemberData(nameof(OtherSides))]
    public void How_a_team_works_with_another_has_the_same_lines_the_same_mending_and_the_same_continuity(Side other)
    {
        var with = With(other);
        var theirs = CheckIn.FromThem(with, null, null, CheckInForm.Adult, 3, 3, 4, 2, null, null, Audience.MyTeam, new(Grace, Noon, Elm));
        var ours = CheckIn.FromUs(with, null, 9, 9, 9, null, null, Audience.MyTeam, new(Dela, Noon, Larch));
        Assert.Equal(Gap.WorkerFeelsCloser, Gap.Ask(new([new(theirs.Day, theirs.Height)]), new([new(ours.Day, ours.Height)]), Today)!.Code);

        var rupture = new Rupture(with, null, Today.AddDays(-3), Whose.Theirs, RuptureKind.PushedBack, "Somebody was told that they would come, and nobody had asked them.", null, Audience.MyTeam, new(Grace, Noon, Elm));
        rupture.Mend(Today, "I rang.", "I promised with your diary.", null, "Better.", RuptureState.Repaired, new(Dela, Noon, Larch));
        Assert.Equal((RuptureState.Repaired, Today), (rupture.State, rupture.RepairedOn));

        with.HandTo(Maureen, Larch, Today, null, new(Dela, Noon, Larch));
        var met = new[] { Dela, Dela, Dela, Maureen }.Select((who, n) => (Encounter.Record(with, EncounterKind.Meeting, new(Today.AddDays(n - 4), null, null), null, new(who, Noon, Larch)).Day, who));
        Assert.Equal(ContinuityPicture.OneMoreThanOthers, Continuity.InWords(met, Today).Picture);
        Assert.Equal((Maureen, true, false), (with.HeldOn(Today)!.Value, with.IsWithOthers, with.IsCircle));
    }

    /// <summary>What supervision, circles and working with others add stands beside the one model, and has none of what belongs to it.</summary>
    [Fact]
    public void Nothing_that_supervision_adds_has_sides_a_rhythm_a_line_or_a_mending_of_its_own()
    {
        string[] theModels = [.. new[] { typeof(Relationship), typeof(Holding), typeof(Encounter), typeof(Attendance), typeof(AgendaItem), typeof(CheckIn), typeof(Rupture), typeof(Repair) }
            .SelectMany(t => t.GetProperties()).Select(p => p.Name).Distinct()];
        string[] everybodys = [.. typeof(IWritten).GetProperties().Concat(typeof(IOfFamily).GetProperties()).Concat(typeof(IVersioned).GetProperties()).Select(p => p.Name), "Id", "RelationshipId", "EncounterId", "WorkerId", "Text", "Place", "Source", "State", "Way", "From"];
        var added = typeof(Relationship).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.Namespace is "Alongside.Domain.Supervision" or "Alongside.Domain.Together" && typeof(IOfFamily).IsAssignableFrom(t)).ToList();

        Assert.Contains(typeof(Domain.Supervision.Talk), added);
        Assert.Contains(typeof(Domain.Together.Circle), added);
        Assert.Contains(typeof(Domain.Together.NamedContact), added);
        Assert.All(added, t => Assert.True(!t.GetProperties().Select(p => p.Name).Except(everybodys).Intersect(theModels).Any(),
            $"{t.Name} has {string.Join(", ", t.GetProperties().Select(p => p.Name).Except(everybodys).Intersect(theModels))}, which the one model has."));
    }
}
