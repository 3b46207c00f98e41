using Alongside.Domain.Access;
using Alongside.Domain.Organisations;

namespace Alongside.Domain.Asking;

/// <summary>
/// Whoever asked was told: how, when, by whom. Only by the safe way they gave; and a professional hears thanks, or what a
/// sharing decision allows.
/// </summary>
public sealed class RequestTold : IOfRequest
{
    private RequestTold() { }

    /// <param name="request">What was asked; it is decided.</param>
    /// <param name="how">How they were told.</param>
    /// <param name="on">The day.</param>
    /// <param name="by">Whose hand, and when.</param>
    /// <param name="allowedBy">The sharing decision that lets a professional hear what was decided.</param>
    /// <param name="onlyThanks">A professional was thanked and heard nothing of the family.</param>
    public RequestTold(HelpRequest request, string? how, DateOnly? on, By by, Sharing? allowedBy = null, bool onlyThanks = false)
    {
        var problems = new List<Problem>();
        var said = Words.From("How", how, Words.Line, problems)?.Text;
        if (request.Waits) problems.Add(new("How", "not-decided-yet"));
        if (on is not { } day) problems.Add(new("ToldOn", "day-missing"));
        else if (day > by.Day) problems.Add(new("ToldOn", "day-ahead"));
        else if (day < request.AskedOn) problems.Add(new("ToldOn", "before-they-asked"));
        if (request.Who == WhoAsks.IWorkWithThem && allowedBy is null && !onlyThanks) problems.Add(new("Allowed", "say-what-allows"));
        if (allowedBy is not null && (allowedBy.FamilyId is null || allowedBy.FamilyId != request.FamilyId || !allowedBy.StandsOn(by.Day))) problems.Add(new("Allowed", "sharing-does-not-stand"));
        Refused.If(problems);
        SharingId = allowedBy?.Id;
        (Id, RequestId, How, On, ToldBy, WrittenAt) = (Id<RequestTold>.At(by.At), request.Id, said!, on!.Value, by.Who, by.At);
        request.ToldThem(On);
    }

    public Id<RequestTold> Id { get; private set; }
    public Id<HelpRequest> RequestId { get; private set; }

    /// <summary>The sharing decision that allowed it; null where nothing of the family was told.</summary>
    public Id<Sharing>? SharingId { get; private set; }

    public string How { get; private set; } = "";
    public DateOnly On { get; private set; }
    public Id<Worker> ToldBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
}
