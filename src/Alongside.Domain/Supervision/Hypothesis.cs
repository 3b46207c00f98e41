using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Supervision;

/// <summary>
/// A guess that two colleagues carry from session to session. It always says what would tell: a guess that nothing could
/// tell against is none.
/// </summary>
public sealed class Hypothesis : IThing<Hypothesis>, IOfFamily, IWritten
{
    private Hypothesis() { }

    /// <param name="talk">In talking about what.</param>
    /// <param name="text">The guess.</param>
    /// <param name="wouldTell">What one would see or hear if it is so, and if it is not.</param>
    /// <param name="by">Whose hand, and when.</param>
    public Hypothesis(Talk talk, string? text, string? wouldTell, By by)
    {
        var problems = new List<Problem>();
        var said = (Words.From("Guess", text, Words.Note, problems)?.Text, Words.Maybe("WouldTell", wouldTell, Words.Note, problems)?.Text);
        if (said.Item2 is null && problems.Count == 0) problems.Add(new("WouldTell", "say-what-would-tell"));
        Refused.If(problems);
        (Id, TalkId, RelationshipId, FamilyId) = (Id<Hypothesis>.At(by.At), talk.Id, talk.RelationshipId, talk.FamilyId);
        (Text, WouldTell, State, StateOn) = (said.Item1!, said.Item2!, HypothesisState.Proposed, by.Day);
        (AuthorId, WrittenAt, TeamId) = (by.Who, by.At, by.Team);
    }

    public Id<Hypothesis> Id { get; private set; }
    public Id<Talk> TalkId { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public string Text { get; private set; } = "";
    public string WouldTell { get; private set; } = "";
    public HypothesisState State { get; private set; }

    /// <summary>The day on which it came to stand so.</summary>
    public DateOnly StateOn { get; private set; }

    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Thought;

    /// <summary>For both of them.</summary>
    public Audience Audience { get; private set; } = Audience.MyTeam;

    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    /// <summary>How it stands now; it may come back from anywhere.</summary>
    public void Stands(HypothesisState state, By by)
    {
        if (!Enum.IsDefined(state)) throw new Refused("State", "choose-one");
        if (state != State) (State, StateOn) = (state, by.Day);
    }
}
