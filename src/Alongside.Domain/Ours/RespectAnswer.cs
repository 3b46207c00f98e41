using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Ours;

/// <summary>How somebody was treated, with their name to it. Without a name it is an <see cref="UnnamedAnswer"/>.</summary>
public sealed class RespectAnswer : IThing<RespectAnswer>, IOfFamily, IWritten
{
    private RespectAnswer() { }

    /// <param name="relationship">With whom.</param>
    /// <param name="encounter">After which time together; null for the whole of it.</param>
    /// <param name="respected">The answer.</param>
    /// <param name="text">In their words.</param>
    /// <param name="audience">Who reads it.</param>
    /// <param name="by">Whose hand, and when.</param>
    public RespectAnswer(Relationship relationship, Id<Encounter>? encounter, Respected? respected, string? text, Audience audience, By by)
    {
        var problems = new List<Problem>();
        if (respected is null || !Enum.IsDefined(respected.Value)) problems.Add(new("Respected", "choose-one"));
        var words = Words.Maybe("Text", text, Words.Note, problems);
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, EncounterId) = (Id<RespectAnswer>.At(by.At), relationship.Id, relationship.FamilyId, encounter);
        (Respected, Text) = (respected!.Value, words?.Text);
        (AuthorPersonId, WrittenAt, Audience, TeamId) = (by.Person, by.At, audience, relationship.TeamId);
    }

    public Id<RespectAnswer> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Encounter>? EncounterId { get; private set; }
    public Respected Respected { get; private set; }
    public string? Text { get; private set; }
    public Id<Worker>? AuthorId => null;
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);
}
