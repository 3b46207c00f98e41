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
}
