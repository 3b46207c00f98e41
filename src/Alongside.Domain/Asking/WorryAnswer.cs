using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Asking;

/// <summary>A worry that was still open when they last went: taken up again, or laid down; with a reason either way.</summary>
public sealed class WorryAnswer : IOfFamily, IWritten
{
    private WorryAnswer() { }

    /// <param name="request">The request that brings it up again.</param>
    /// <param name="worry">The worry.</param>
    /// <param name="takenUp">True to carry it on, false to lay it down.</param>
    /// <param name="why">Why.</param>
    /// <param name="by">Whose hand, and when.</param>
    public WorryAnswer(HelpRequest request, Entry worry, bool? takenUp, string? why, By by)
    {
        var problems = new List<Problem>();
        if (!worry.IsOpenWorry) problems.Add(new("TakenUp", "not-a-worry"));
        if (takenUp is null) problems.Add(new("TakenUp", "choose-one"));
        var words = Words.From("Why", why, Words.Line, problems);
        Refused.If(problems);
        (Id, RequestId, FamilyId, EntryId, TakenUp, Why) = (Id<WorryAnswer>.At(by.At), request.Id, worry.FamilyId, worry.Id, takenUp!.Value, words!.Text);
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, worry.Audience, worry.TeamId ?? by.Team);
    }

    public Id<WorryAnswer> Id { get; private set; }
    public Id<HelpRequest> RequestId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Entry> EntryId { get; private set; }
    public bool TakenUp { get; private set; }
    public string Why { get; private set; } = "";
    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Thought;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }
}
