using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Asking;

/// <summary>
/// A worker is asked to go: who brings them together and what is known already, so that nobody tells their story again.
/// They say yes, or no with a reason.
/// </summary>
public sealed class Going : IThing<Going>, IOfRequest
{
    private Going() { }

    /// <param name="request">What was asked; a worker of ours, or urgent help, has been decided.</param>
    /// <param name="worker">Who is asked.</param>
    /// <param name="team">The team they would go for.</param>
    /// <param name="introducedBy">Who brings them together.</param>
    /// <param name="known">What they have told us already.</param>
    /// <param name="othersAsked">Others who were asked and have not answered.</param>
    /// <param name="by">Whose hand, and when.</param>
    public Going(HelpRequest request, Id<Worker>? worker, Id<Team>? team, string? introducedBy, string? known, IEnumerable<Going> othersAsked, By by)
    {
        var problems = new List<Problem>();
        if (request.Way is not (Alongside.Domain.Asking.Way.WorkerHere or Alongside.Domain.Asking.Way.Urgent)) problems.Add(new("", "decide-first"));
        if (request.RelationshipId is not null) problems.Add(new("", "somebody-goes"));
        if (othersAsked.Any(g => g.Yes is null)) problems.Add(new("WorkerId", "somebody-is-asked"));
        if (worker is null) problems.Add(new("WorkerId", "choose-one"));
        var said = (Words.Maybe("IntroducedBy", introducedBy, Words.Line, problems)?.Text, Words.Maybe("Known", known, WhatIsAsked.Limit, problems)?.Text);
        Refused.If(problems);
        (Id, RequestId, WorkerId, TeamId, AskedBy, AskedAt) = (Id<Going>.At(by.At), request.Id, worker!.Value, team, by.Who, by.At);
        (IntroducedBy, Known) = said;
        request.GivenTo(team);
    }

    public Id<Going> Id { get; private set; }
    public Id<HelpRequest> RequestId { get; private set; }
    public Id<Worker> WorkerId { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Id<Worker> AskedBy { get; private set; }
    public DateTimeOffset AskedAt { get; private set; }
    public string? IntroducedBy { get; private set; }
    public string? Known { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Null while they have not answered.</summary>
    public bool? Yes { get; private set; }

    public string? WhyNot { get; private set; }

    /// <summary>They go: the relationship begins with how it was introduced.</summary>
    public void SayYes(HelpRequest request, Relationship relationship, By by)
    {
        Insist(by);
        (Yes, AnsweredAt) = (true, by.At);
        relationship.Open(Opening.From(IntroducedBy, null, null, null, null, null, null, Known));
        request.LedTo(relationship);
    }

    /// <summary>They do not go. The reason is theirs to give, and helps whoever asks next.</summary>
    public void SayNo(HelpRequest request, string? why, By by)
    {
        Insist(by);
        var words = Words.From("WhyNot", why, Words.Line).Text;
        (Yes, WhyNot, AnsweredAt) = (false, words, by.At);
        request.GivenTo(null);
    }

    private void Insist(By by)
    {
        if (Yes is not null) throw new Refused("", "already-answered");
        if (by.Who != WorkerId) throw new Refused("", "asked-somebody-else");
    }
}
