using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Ours;

/// <summary>How helpful somebody feels to a person. Theirs, until they choose who reads it; unknown is not "not helpful".</summary>
public sealed class Felt : IThing<Felt>, IOfFamily, IWritten
{
    private Felt() { }

    /// <param name="relationship">Through whom it may be read, when they choose that.</param>
    /// <param name="about">The relationship or the helper it is about.</param>
    /// <param name="helpful">How it feels.</param>
    /// <param name="why">In their words.</param>
    /// <param name="audience">Who reads it.</param>
    /// <param name="by">Whose hand, and when.</param>
    public Felt(Relationship relationship, Guid about, Helpfulness? helpful, string? why, Audience audience, By by)
    {
        (Id, RelationshipId, FamilyId, AboutId) = (Id<Felt>.At(by.At), relationship.Id, relationship.FamilyId, about);
        (AuthorPersonId, WrittenAt, TeamId) = (by.Person, by.At, relationship.TeamId);
        Say(helpful, why, audience);
    }

    public Id<Felt> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Guid AboutId { get; private set; }
    public Helpfulness Helpful { get; private set; }
    public string? Why { get; private set; }
    public Id<Worker>? AuthorId => null;
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    /// <summary>They feel otherwise now; how it was stays in the history.</summary>
    public void Say(Helpfulness? helpful, string? why, Audience audience)
    {
        var problems = new List<Problem>();
        if (helpful is null || !Enum.IsDefined(helpful.Value)) problems.Add(new("Helpful", "choose-one"));
        var words = Words.Maybe("Why", why, Words.Line, problems);
        Refused.If(problems);
        (Helpful, Why, Audience) = (helpful!.Value, words?.Text, audience);
    }

    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);
}
