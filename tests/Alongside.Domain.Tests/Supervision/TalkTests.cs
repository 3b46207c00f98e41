using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Supervision;

namespace Alongside.Domain.Tests.Supervision;

public sealed class TalkTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 11, 19);
    private static readonly Id<Worker> Dela = Id<Worker>.At(Noon), Maureen = Id<Worker>.At(Noon.AddSeconds(1));
    private static readonly By Hers = new(Maureen, Noon, null);

    [Fact]
    public void Not_ready_to_decide_says_what_would_help()
    {
        var talk = Begun();
        Assert.Equal("say-what-would-help", Assert.Throws<Refused>(() => talk.Say("He went quiet.", null, null, null, TalkEnd.NotReadyYet, " ", null)).Problems.Single().Code);

        talk.Say("He went quiet.", null, null, null, TalkEnd.NotReadyYet, "To hear him once more.", null);

        Assert.Equal((TalkEnd.NotReadyYet, "To hear him once more."), (talk.End, talk.EndWords));
    }

    [Fact]
    public void Every_stop_may_be_empty_and_it_is_for_the_two_of_them()
    {
        var talk = Begun();
        talk.Say(null, "Cross", null, null, null, null, null);

        Assert.False(talk.IsEmpty);
        Assert.Equal((Audience.MyTeam, null), (talk.Audience, talk.FamilyId));
    }

    [Fact]
    public void What_was_brought_elsewhere_is_not_talked_about_here()
    {
        var other = new Relationship(Side.Of(Maureen), null, Dela, null, null, Today, Hers);
        Assert.Throws<Refused>(() => new Talk(new AgendaItem(other, Whose.Theirs, "The rota", null, null, null, true, false, Audience.MyTeam, Hers), Session(Held()), Hers));
    }

    [Fact]
    public void A_decision_goes_on_a_familys_record_with_two_names_or_not_at_all()
    {
        var family = new Relationship(Side.Of(Id<Person>.At(Noon)), Id<Family>.At(Noon), Dela, null, null, Today, Hers);

        var entry = Entry.DecidedInSupervision(family, "We ask housing together.", Dela, Hers);

        Assert.Equal((EntryKind.DecidedInSupervision, Maureen, Dela, family.FamilyId), (entry.Kind, entry.AuthorId, entry.WithId!.Value, entry.FamilyId));
        Assert.Throws<Refused>(() => Entry.DecidedInSupervision(family, "Alone.", Maureen, Hers));
        Assert.Throws<Refused>(() => Entry.DecidedInSupervision(Held(), "Nobody's.", Dela, Hers));
    }

    private static Relationship Held() => new(Side.Of(Dela), null, Maureen, null, null, Today.AddMonths(-1), Hers);

    private static Encounter Session(Relationship held) => Encounter.Record(held, EncounterKind.Supervision, new(Today, null, null), null, Hers);

    private static Talk Begun()
    {
        var held = Held();
        return new(new AgendaItem(held, Whose.Theirs, "He went quiet.", null, null, null, true, false, Audience.MyTeam, new(Dela, Noon, null)), Session(held), Hers);
    }
}
