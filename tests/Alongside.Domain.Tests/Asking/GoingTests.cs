using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Asking;

/// <summary>Who goes: in which order one asks, and what an answer does.</summary>
public sealed class GoingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly By Nadia = new(Id<Worker>.At(Noon), Noon, null), Ana = new(Id<Worker>.At(Noon.AddSeconds(1)), Noon, null);

    [Fact]
    public void Whoever_knew_them_comes_first_then_who_has_what_was_asked_for_then_who_carries_least()
    {
        CouldGo Worker(string name, string? about = null, int? knewDaysAgo = null, params Phase[] phases) =>
            new(Id<Worker>.At(Noon), name, about, null, knewDaysAgo is { } days ? Nadia.Day.AddDays(-days) : null, phases);
        CouldGo[] all =
        [
            Worker("Full", null, null, Phase.Starting, Phase.HardPatch), Worker("Calm", null, null, Phase.Working, Phase.Working, Phase.Working),
            Worker("Speaks", "I speak Urdu and Punjabi.", null, Phase.Starting, Phase.Starting, Phase.Starting), Worker("Once", null, 900, Phase.HardPatch), Worker("Lately", null, 30, Phase.HardPatch, Phase.Starting),
        ];

        Assert.Equal(["Lately", "Once", "Speaks", "Calm", "Full"], CouldGo.InOrder(all, "Please, in Urdu if you can.").Select(w => w.Name));
        Assert.Equal(["Lately", "Once", "Calm", "Full", "Speaks"], CouldGo.InOrder(all, "Please be slow.").Select(w => w.Name));
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
