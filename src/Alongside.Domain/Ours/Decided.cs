using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Ours;

/// <summary>Something that was decided about a family, so that they can read it: what, why, who decided, how they were told.</summary>
public sealed class Decided : IThing<Decided>, IOfFamily, IWritten
{
    private Decided() { }

    public Decided(Relationship relationship, string? what, string? why, string? who, string? howTold, DateOnly? day, Audience audience, By by)
    {
        var problems = new List<Problem>();
        var (said, because) = (Words.From("What", what, Words.Note, problems), Words.From("Why", why, Words.Note, problems));
        var (decider, told) = (Words.From("Who", who, Words.Line, problems), Words.Maybe("HowTold", howTold, Words.Line, problems));
        if (day > by.Day) problems.Add(new("Day", "day-ahead"));
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, Day) = (Id<Decided>.At(by.At), relationship.Id, relationship.FamilyId, day ?? by.Day);
        (What, Why, Who, HowTold) = (said!.Text, because!.Text, decider!.Text, told?.Text);
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, audience, by.Team);
    }

    public Id<Decided> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public DateOnly Day { get; private set; }
    public string What { get; private set; } = "";
    public string Why { get; private set; } = "";

    /// <summary>Who decided: a name, a meeting, a court.</summary>
    public string Who { get; private set; } = "";

    /// <summary>How they were told; null when nobody has told them yet.</summary>
    public string? HowTold { get; private set; }

    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
