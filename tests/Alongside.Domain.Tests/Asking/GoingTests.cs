using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Reflecting;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Asking;

/// <summary>Who goes: in which order one asks, and what an answer does.</summary>
public sealed class GoingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly By Nadia = new(Id<Worker>.At(Noon), Noon, null), Ana = new(Id<Worker>.At(Noon.AddSeconds(1)), Noon, null);

    [Fact]
    public void Whoever_knew_them_comes_first_then_whom_they_trust_then_who_has_what_was_asked_for_then_who_has_room()
    {
        CouldGo Worker(string name, params Phase[] phases) => new(Id<Worker>.At(Noon), name) { Carries = [.. phases.Select(p => new CarriedNow(p, false))] };
        CouldGo[] all =
        [
            Worker("Full", Phase.Starting, Phase.HardPatch), Worker("Calm", Phase.Working, Phase.Working, Phase.Working), Worker("Tells") with { Feels = FullnessLevel.SpillingOver },
            Worker("Speaks", Phase.Starting, Phase.Starting, Phase.Starting) with { Languages = ["urdu"] }, Worker("Bryony Ash", Phase.HardPatch, Phase.HardPatch, Phase.HardPatch, Phase.HardPatch),
            Worker("Once", Phase.HardPatch) with { KnewThemUntil = Nadia.Day.AddDays(-900) }, Worker("Lately", Phase.HardPatch, Phase.Starting) with { KnewThemUntil = Nadia.Day.AddDays(-30) },
        ];

        Assert.Equal(["Lately", "Once", "Bryony Ash", "Speaks", "Calm", "Full", "Tells"], CouldGo.InOrder(all, new("Please, in Urdu if you can. She trusts Bryony.", null)).Select(w => w.Name));
        Assert.Equal(["Lately", "Once", "Calm", "Full", "Speaks", "Bryony Ash", "Tells"], CouldGo.InOrder(all, new("Please be slow.", null)).Select(w => w.Name));
    }

    [Fact]
    public void A_language_is_found_as_a_whole_word_in_any_case_and_a_place_or_a_faith_by_its_name()
    {
        var asked = new AskedFor("I speak a little english. Best is brazilian portuguese, and somebody who knows Ramadan.", null);
        var worker = new CouldGo(Id<Worker>.At(Noon), "Ines") { Languages = ["Brazilian Portuguese", "Engl", "Man"] };

        Assert.Equal(["Brazilian Portuguese"], worker.SpeaksAsAsked(asked));
        Assert.True(new CouldGo(worker.Id, "Saira") { About = "I keep Ramadan." }.Has(asked));
        Assert.False(new CouldGo(worker.Id, "Saira") { About = "I speak a little." }.Has(asked));
        Assert.False(worker.IsNamedIn(asked));
    }

    [Fact]
    public void Meeting_every_week_and_a_way_to_go_ask_more_and_where_nobody_said_where_nothing_does()
    {
        var worker = new CouldGo(Id<Worker>.At(Noon), "Ines") { Carries = [new(Phase.Working, true), new(Phase.Working, false)], Place = "Elm Road, Thornbeck hub" };

        Assert.Equal(3, worker.Weight(new(null, null)));
        Assert.Equal(3, worker.Weight(new(null, "4 Mill Lane, Thornbeck")));
        Assert.Equal(3 + CouldGo.WayWeighs, worker.Weight(new(null, "9 Harbour Row, Saltby")));
        Assert.Equal(3, (worker with { Place = null }).Weight(new(null, "9 Harbour Row, Saltby")));
    }

    [Fact]
    public void One_is_asked_at_a_time_and_only_where_a_worker_was_decided()
    {
        var request = Asked();
        Assert.Equal("decide-first", Assert.Throws<Refused>(() => Ask(request)).Problems.Single().Code);
        _ = new RequestDecision(request, Way.WorkerHere, "Somebody who stays.", null, 0, null, Nadia);
        var first = Ask(request);

        Assert.Equal("somebody-is-asked", Assert.Throws<Refused>(() => Ask(request, first)).Problems.Single().Code);
        Assert.Equal("asked-somebody-else", Assert.Throws<Refused>(() => first.SayNo(request, "No", Nadia)).Problems.Single().Code);
        Assert.Equal("words-missing", Assert.Throws<Refused>(() => first.SayNo(request, " ", Ana)).Problems.Single().Code);
        first.SayNo(request, "Two hard patches this week.", Ana);
        Assert.Null(Ask(request, first).Yes);
    }

    [Fact]
    public void A_yes_opens_the_relationship_with_the_introduction_and_ends_the_asking()
    {
        var request = Asked();
        _ = new RequestDecision(request, Way.WorkerHere, "Somebody who stays.", null, 0, null, Nadia);
        var going = new Going(request, Ana.Who, null, "Gran, on Sunday", "The rent, twice", [], Nadia);
        var family = new Family(null, null, Ana);
        var relationship = new Relationship(Side.Of(family.Id), family.Id, Ana.Who, null, null, Ana.Day, Ana);

        going.SayYes(request, relationship, Ana);

        Assert.Equal(("Gran, on Sunday", "The rent, twice"), (relationship.Opening.IntroducedBy, relationship.Opening.Known));
        Assert.Equal((relationship.Id, family.Id), (request.RelationshipId, request.FamilyId));
        Assert.Equal("somebody-goes", Assert.Throws<Refused>(() => Ask(request, going)).Problems.Single().Code);
        Assert.Equal("request-led-on", Assert.Throws<Refused>(request.IsAboutSomebodyElse).Problems.Single().Code);
        Assert.Equal("already-answered", Assert.Throws<Refused>(() => going.SayNo(request, "No", Ana)).Problems.Single().Code);
    }

    private static HelpRequest Asked() => HelpRequest.WrittenDown(WhatIsAsked.From(WhoAsks.Myself, "The rent", null, null, null, null, null, null, null, [], false, Nadia.Day), Nadia);

    private static Going Ask(HelpRequest request, params Going[] others) => new(request, Ana.Who, null, null, null, others, Nadia);
}
