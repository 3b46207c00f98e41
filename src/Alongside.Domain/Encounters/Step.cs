using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Encounters;

/// <summary>A small thing someone will do next, with the how in one move.</summary>
public sealed class Step : IThing<Step>, IOfFamily, IWritten
{
    /// <summary>Characters. A step that needs more is not small yet.</summary>
    public const int TextLimit = 160;

    private Step() { }

    public Step(Relationship relationship, Id<Encounter>? encounter, string? text, StepOwner owner, string? otherName, string? how, Id<Aim>? aim, Audience audience, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(owner)) problems.Add(new("Owner", "choose-one"));
        var said = (Words.From("Text", text, TextLimit, problems)?.Text, Words.Maybe("OtherName", otherName, Words.Line, problems)?.Text, Words.Maybe("How", how, Words.Line, problems)?.Text);
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, EncounterId, AimId) = (Id<Step>.At(by.At), relationship.Id, relationship.FamilyId, encounter, aim);
        (Text, Owner, OtherName, How, State) = (said.Item1!, owner, said.Item2, said.Item3, StepState.Open);
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, audience, by.Team);
    }

    public Id<Step> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Encounter>? EncounterId { get; private set; }

    /// <summary>The one thing we both want that this step hangs on, when it does.</summary>
    public Id<Aim>? AimId { get; private set; }

    public string Text { get; private set; } = "";
    public StepOwner Owner { get; private set; }

    /// <summary>Who, when it is someone else.</summary>
    public string? OtherName { get; private set; }

    /// <summary>How, in one small move: "Take a photo of page two."</summary>
    public string? How { get; private set; }

    /// <summary>What it cost or which fund paid, for practical help: a mattress, a bus fare.</summary>
    public string? Cost { get; private set; }

    public StepState State { get; private set; }
    public StepMark? Mark { get; private set; }
    public DateOnly? DoneOn { get; private set; }
    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void Done(DateOnly on) => (State, DoneOn) = (StepState.Done, on);

    public void Rest() => (State, DoneOn) = (StepState.Resting, null);

    public void TakeUp() => (State, DoneOn) = (StepState.Open, null);

    public void LayDown() => (State, DoneOn) = (StepState.LaidDown, null);

    public void MarkAs(StepMark? mark) => Mark = mark;

    public void Costs(string? cost)
    {
        var problems = new List<Problem>();
        var words = Words.Maybe("Cost", cost, Words.Line, problems);
        Refused.If(problems);
        Cost = words?.Text;
    }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
