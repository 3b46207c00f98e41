using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Encounters;

/// <summary>One thing we both want: in their words, why it matters to them, how we will know, and when we look again.</summary>
public sealed class Aim : IThing<Aim>, IOfFamily, IWritten
{
    private Aim() { }

    public Aim(Relationship relationship, string? text, string? why, string? howWeKnow, DateOnly? lookAgain, Audience audience, By by)
    {
        (Id, RelationshipId, FamilyId) = (Id<Aim>.At(by.At), relationship.Id, relationship.FamilyId);
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, audience, by.Team);
        Describe(text, why, howWeKnow, lookAgain, by);
    }

    public Id<Aim> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public string Text { get; private set; } = "";
    public string? Why { get; private set; }
    public string? HowWeKnow { get; private set; }
    public DateOnly? LookAgain { get; private set; }
    public DateOnly? ReachedOn { get; private set; }
    public DateOnly? LaidDownOn { get; private set; }
    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public bool IsLive => ReachedOn is null && LaidDownOn is null && Voided is null;

    /// <summary>Says it, or says it better. A new day to look again is one that is still to come.</summary>
    public void Describe(string? text, string? why, string? howWeKnow, DateOnly? lookAgain, By by)
    {
        var problems = new List<Problem>();
        if (lookAgain < by.Day && lookAgain != LookAgain) problems.Add(new("LookAgain", "day-behind"));
        var said = (Words.From("Text", text, Words.Line, problems)?.Text, Words.Maybe("Why", why, Words.Line, problems)?.Text, Words.Maybe("HowWeKnow", howWeKnow, Words.Line, problems)?.Text);
        Refused.If(problems);
        (Text, Why, HowWeKnow, LookAgain) = (said.Item1!, said.Item2, said.Item3, lookAgain);
    }

    public void Reached(DateOnly on) => ReachedOn = on;

    public void LayDown(DateOnly on) => LaidDownOn = on;

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
