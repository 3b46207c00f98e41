using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>One worker's goodbye and another's hello: why, what to keep, who remains, and the visit they make together.</summary>
public sealed class Handover : IThing<Handover>, IOfFamily, IWritten
{
    private Handover() { }

    public Handover(Relationship relationship, Id<Worker>? from, Id<Worker> to, DateOnly on, string? why, string? goodbye, string? keep, string? remains, Audience audience, By by)
    {
        var problems = new List<Problem>();
        if (from == to) problems.Add(new("Next", "handover-to-oneself"));
        var said = (Words.Maybe("Why", why, Words.Line, problems)?.Text, Words.Maybe("Goodbye", goodbye, Words.Note, problems)?.Text,
            Words.Maybe("WorthKeeping", keep, Words.Note, problems)?.Text, Words.Maybe("Remains", remains, Words.Line, problems)?.Text);
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, FromId, ToId, On) = (Id<Handover>.At(by.At), relationship.Id, relationship.FamilyId, from, to, on);
        (Why, Goodbye, Keep, Remains) = said;
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, audience, by.Team);
    }

    public Id<Handover> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Worker>? FromId { get; private set; }
    public Id<Worker> ToId { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>Why it happens, as the family was told.</summary>
    public string? Why { get; private set; }

    /// <summary>How goodbye was said, or will be.</summary>
    public string? Goodbye { get; private set; }

    /// <summary>What to keep doing, because it works.</summary>
    public string? Keep { get; private set; }

    /// <summary>Who stays the same around them.</summary>
    public string? Remains { get; private set; }

    /// <summary>The visit both workers make together.</summary>
    public Id<Encounter>? JointVisitId { get; private set; }

    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Thought;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    /// <summary>It was agreed for a day to come, and does not happen.</summary>
    public void CallOff(string? why, By by) => Voided = Voided.From(why, by);

    public void MeetTogether(Id<Encounter> visit) => JointVisitId = visit;
}
