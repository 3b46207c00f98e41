using Alongside.Domain.CheckIns;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using static Alongside.Domain.Tests.CheckIns.Given;

namespace Alongside.Domain.Tests.Relationships;

public class CuriousTests
{
    private static readonly Id<Person> Kit = Id<Person>.At(new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero));
    private static readonly Voice Silent = new(Kit, VoiceOf.Child, 9, null, false, false);

    private static readonly CuriousFacts Everything = new()
    {
        Today = Today,
        Voices = [Silent],
        Theirs = new([ALine(9, 9, 9, 9)]),
        Ours = ALine(2, 2, 2),
        TheirsFirst = [false, false, false, false],
        Felt = "Light",
        WentWell = "The walk",
    };

    [Fact]
    public void A_child_nobody_has_heard_goes_before_everything() =>
        Assert.Equal(MissingVoices.ChildNeverHeard, Curious.Choose(Everything)!.Code);

    [Fact]
    public void Then_the_gap_then_what_is_never_hard_then_whose_item_comes_first_then_how_it_was()
    {
        var facts = Everything with { Voices = [] };
        Assert.Equal(Gap.FamilyFeelsCloser, Curious.Choose(facts)!.Code);
        facts = facts with { Ours = ALine() };
        Assert.Equal(HighAndNothingHard.HighAndNothingHardRaised, Curious.Choose(facts)!.Code);
        facts = facts with { HardThingsRaised = 1 };
        Assert.Equal(Curious.OursCameFirst, Curious.Choose(facts)!.Code);
        facts = facts with { TheirsFirst = [false, false, false, true] };
        Assert.Equal(Curious.HowItFelt, Curious.Choose(facts)!.Code);
        facts = facts with { Felt = null };
        Assert.Equal(Curious.WhyItWentWell, Curious.Choose(facts)!.Code);
        Assert.Null(Curious.Choose(facts with { WentWell = null }));
    }

    [Fact]
    public void Somebody_kept_out_or_dead_is_never_wondered_about() =>
        Assert.Null(Curious.Choose(new() { Today = Today, Voices = [Silent with { KeptOut = true }, Silent with { Died = true }] }));
}
