using Alongside.Domain.Organisations;

namespace Alongside.Domain.Asking;

/// <summary>Whoever asked was told: how, when, by whom. Only by the safe way they gave.</summary>
public sealed class RequestTold : IOfRequest
{
    private RequestTold() { }

    public RequestTold(HelpRequest request, string? how, DateOnly? on, By by)
    {
        var problems = new List<Problem>();
        var said = Words.From("How", how, Words.Line, problems)?.Text;
        if (request.Waits) problems.Add(new("How", "not-decided-yet"));
        if (on is not { } day) problems.Add(new("ToldOn", "day-missing"));
        else if (day > by.Day) problems.Add(new("ToldOn", "day-ahead"));
        else if (day < request.AskedOn) problems.Add(new("ToldOn", "before-they-asked"));
        Refused.If(problems);
        (Id, RequestId, How, On, ToldBy, WrittenAt) = (Id<RequestTold>.At(by.At), request.Id, said!, on!.Value, by.Who, by.At);
        request.ToldThem(On);
    }

    public Id<RequestTold> Id { get; private set; }
    public Id<HelpRequest> RequestId { get; private set; }
    public string How { get; private set; } = "";
    public DateOnly On { get; private set; }
    public Id<Worker> ToldBy { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
}
