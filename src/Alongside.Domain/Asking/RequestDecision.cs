using Alongside.Domain.Organisations;

namespace Alongside.Domain.Asking;

/// <summary>One decision about a request, with the reason the family is told. Deciding again adds another.</summary>
public sealed class RequestDecision : IOfRequest
{
    private RequestDecision() { }

    /// <param name="request">What was asked.</param>
    /// <param name="way">What was decided together.</param>
    /// <param name="reason">Why, in words the family hears.</param>
    /// <param name="whom">Who it is: the person they trust, the group, the partner.</param>
    /// <param name="around">How many are around this family already, as far as is known.</param>
    /// <param name="notOneOfThem">Why none of those can do it; asked only before another worker comes.</param>
    /// <param name="by">Whose hand, and when.</param>
    /// <param name="earlier">What is left of earlier times; urgent help waits for none of it.</param>
    /// <param name="notUnderstood">What we did not understand last time, from somebody who does not reach the family.</param>
    /// <param name="wouldHelp">What they think would help, and how they would notice; they need not say.</param>
    /// <param name="ourLimit">A limit of what we offer decided it: full, age, area.</param>
    public RequestDecision(HelpRequest request, Way? way, string? reason, string? whom, int around, string? notOneOfThem, By by, EarlierTimes earlier = default, string? notUnderstood = null, string? wouldHelp = null, bool ourLimit = false)
    {
        var problems = new List<Problem>();
        if (way is not { } chosen || !Enum.IsDefined(chosen) || (chosen == Alongside.Domain.Asking.Way.Elsewhere && request.CameBy != CameBy.File)) problems.Add(new("Way", "choose-one"));
        var said = (Words.From("Reason", reason, WhatIsAsked.Limit, problems)?.Text!, Words.Maybe("Whom", whom, Words.Line, problems)?.Text, Words.Maybe("NotOneOfThem", notOneOfThem, WhatIsAsked.Limit, problems)?.Text);
        NotUnderstood = Words.Maybe("NotUnderstood", notUnderstood, WhatIsAsked.Limit, problems)?.Text;
        WouldHelp = Words.Maybe("WouldHelp", wouldHelp, WhatIsAsked.Limit, problems)?.Text;
        if (way == Way.WorkerHere && around > 0 && said.Item3 is null) problems.Add(new("NotOneOfThem", "say-why-not-them"));
        if (way != Way.Urgent && earlier is { Again: true, Understood: false } && NotUnderstood is null) problems.Add(new("NotUnderstood", "say-what-we-missed"));
        if (way != Way.Urgent && earlier is { OpenWorries: > 0, MayAnswer: true }) problems.Add(new("", "worries-open", ("n", earlier.OpenWorries)));
        Refused.If(problems);
        (Id, RequestId, Way) = (Id<RequestDecision>.At(by.At), request.Id, way!.Value);
        (Reason, Whom, NotOneOfThem) = said;
        (Around, DecidedBy, DecidedAt) = (around, by.Who, by.At);
        OurLimit = ourLimit ? true : null;
        request.DecidedFor(Way, by);
    }

    public Id<RequestDecision> Id { get; private set; }
    public Id<HelpRequest> RequestId { get; private set; }
    public Way Way { get; private set; }
    public string Reason { get; private set; } = "";
    public string? Whom { get; private set; }
    public int Around { get; private set; }
    public string? NotOneOfThem { get; private set; }

    /// <summary>
    /// What we did not understand last time, said by whoever decides without reaching the family; whoever does says it in
    /// the family's record (<see cref="Asking.NotUnderstood"/>).
    /// </summary>
    public string? NotUnderstood { get; private set; }

    /// <summary>What they think would help, and how they would notice; null where nobody said. A guess, to be looked at again.</summary>
    public string? WouldHelp { get; private set; }

    /// <summary>True where a limit of what we offer decided it; null where nobody said so.</summary>
    public bool? OurLimit { get; private set; }

    public Id<Worker> DecidedBy { get; private set; }
    public DateTimeOffset DecidedAt { get; private set; }
}
