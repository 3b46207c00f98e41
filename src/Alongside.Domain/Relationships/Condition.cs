using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>
/// Something asked of the family in return for help, said openly: what, who asks for it and why, and what could stand in
/// its place that builds on what they are good at.
/// </summary>
public sealed class Condition : IThing<Condition>, IOfFamily, IWritten
{
    private Condition() { }

    public Condition(Relationship relationship, string? what, string? askedBy, string? because, string? instead, Audience audience, By by)
    {
        var problems = new List<Problem>();
        var said = (Words.From("What", what, Words.Line, problems)?.Text, Words.From("AskedBy", askedBy, Words.Line, problems)?.Text,
            Words.Maybe("Because", because, Words.Line, problems)?.Text, Words.Maybe("Instead", instead, Words.Line, problems)?.Text);
        Refused.If(problems);
        (Id, RelationshipId, FamilyId) = (Id<Condition>.At(by.At), relationship.Id, relationship.FamilyId);
        (What, AskedBy, Because, Instead) = (said.Item1!, said.Item2!, said.Item3, said.Item4);
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, audience, by.Team);
    }

    public Id<Condition> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public string What { get; private set; } = "";

    /// <summary>Who asks for it: a court, a school, our own service.</summary>
    public string AskedBy { get; private set; } = "";

    public string? Because { get; private set; }

    /// <summary>What would do as well and starts from what they do well already.</summary>
    public string? Instead { get; private set; }

    /// <summary>The day from which it is asked no more.</summary>
    public DateOnly? LiftedOn { get; private set; }

    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void Lift(DateOnly on) => LiftedOn ??= on;
}
