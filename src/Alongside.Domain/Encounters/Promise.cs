using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Encounters;

/// <summary>Something a worker said they would do, with a day: kept, or explained.</summary>
public sealed class Promise : IThing<Promise>, IOfFamily, IWritten
{
    private Promise() { }

    public Promise(Relationship relationship, Id<Encounter>? encounter, string? text, DateOnly? byDay, Audience audience, By by)
    {
        var problems = new List<Problem>();
        var words = Words.From("Text", text, Words.Line, problems)?.Text;
        if (byDay is null) problems.Add(new("ByDay", "promise-needs-a-day"));
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, EncounterId, WorkerId) = (Id<Promise>.At(by.At), relationship.Id, relationship.FamilyId, encounter, by.Who);
        (Text, ByDay) = (words!, byDay!.Value);
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, audience, by.Team);
    }

    public Id<Promise> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Encounter>? EncounterId { get; private set; }

    /// <summary>Whose promise it is now; a handover passes it on.</summary>
    public Id<Worker> WorkerId { get; private set; }

    public string Text { get; private set; } = "";
    public DateOnly ByDay { get; private set; }
    public DateOnly? KeptOn { get; private set; }

    /// <summary>Why it could not be kept, and that they were told.</summary>
    public string? Explained { get; private set; }

    public DateOnly? ExplainedOn { get; private set; }
    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public bool IsOpen => KeptOn is null && ExplainedOn is null && Voided is null;

    public void Kept(DateOnly on) => (KeptOn, Explained, ExplainedOn) = (on, null, null);

    public void Explain(string? why, DateOnly on)
    {
        var problems = new List<Problem>();
        var words = Words.From("Why", why, Words.Line, problems)?.Text;
        Refused.If(problems);
        (Explained, ExplainedOn, KeptOn) = (words, on, null);
    }

    /// <summary>Undo: it is open again.</summary>
    public void Reopen() => (KeptOn, Explained, ExplainedOn) = (null, null, null);

    public void PassTo(Id<Worker> next) => WorkerId = next;

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
