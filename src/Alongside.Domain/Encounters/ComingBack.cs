using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Encounters;

/// <summary>
/// After someone has opened up: who comes back to it, on which day, and who if not me. It stays on Today until done,
/// because once the box is opened, support must not fall away.
/// </summary>
public sealed class ComingBack : IThing<ComingBack>, IOfFamily, IWritten
{
    private ComingBack() { }

    public ComingBack(Relationship relationship, Id<Encounter>? encounter, string? about, Id<Worker> who, DateOnly? on, string? ifNotMe, Audience audience, By by)
    {
        var problems = new List<Problem>();
        var said = (Words.From("About", about, Words.Line, problems)?.Text, Words.Maybe("IfNotMe", ifNotMe, Words.Line, problems)?.Text);
        if (on is null) problems.Add(new("On", "coming-back-needs-a-day"));
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, EncounterId, WorkerId) = (Id<ComingBack>.At(by.At), relationship.Id, relationship.FamilyId, encounter, who);
        (About, IfNotMe, On) = (said.Item1!, said.Item2, on!.Value);
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, audience, by.Team);
    }

    public Id<ComingBack> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Encounter>? EncounterId { get; private set; }
    public string About { get; private set; } = "";
    public Id<Worker> WorkerId { get; private set; }
    public DateOnly On { get; private set; }
    public string? IfNotMe { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void Done(DateOnly on) => DoneOn = on;

    public void Reopen() => DoneOn = null;

    public void PassTo(Id<Worker> next) => WorkerId = next;

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
