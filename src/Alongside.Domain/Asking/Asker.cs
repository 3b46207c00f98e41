namespace Alongside.Domain.Asking;

/// <summary>
/// Who asked, and how to answer safely. A row of its own: the family is not told who it was unless that person agrees.
/// </summary>
public sealed class Asker : IOfRequest
{
    private Asker() { }

    /// <param name="request">What they asked.</param>
    /// <param name="name">What they are called; they need not say.</param>
    /// <param name="from">Where they work, where they ask as a professional.</param>
    /// <param name="answerAt">How they can be answered safely: a number, an address, "I come by on Friday".</param>
    /// <param name="when">When it is safe.</param>
    /// <param name="whoMustNotHear">Who must not hear of it.</param>
    /// <param name="mayBeNamed">The family may know that it was they.</param>
    public Asker(HelpRequest request, string? name, string? from, string? answerAt, string? when, string? whoMustNotHear, bool mayBeNamed)
    {
        var problems = new List<Problem>();
        var said = (Words.Maybe("Name", name, Words.Line, problems)?.Text, Words.Maybe("From", from, Words.Line, problems)?.Text, Words.Maybe("AnswerAt", answerAt, Words.Line, problems)?.Text,
            Words.Maybe("When", when, Words.Line, problems)?.Text, Words.Maybe("WhoMustNotHear", whoMustNotHear, Words.Line, problems)?.Text);
        Refused.If(problems);
        (Id, RequestId) = (Id<Asker>.At(request.AskedAt), request.Id);
        (Name, From, AnswerAt, When, WhoMustNotHear) = said;
        MayBeNamed = mayBeNamed && request.Who != WhoAsks.Myself;
    }

    public Id<Asker> Id { get; private set; }
    public Id<HelpRequest> RequestId { get; private set; }
    public string? Name { get; private set; }
    public string? From { get; private set; }
    public string? AnswerAt { get; private set; }
    public string? When { get; private set; }
    public string? WhoMustNotHear { get; private set; }
    public bool MayBeNamed { get; private set; }
}
