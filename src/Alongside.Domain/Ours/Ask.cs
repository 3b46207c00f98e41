using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Ours;

/// <summary>
/// Something a person of the family brings from their own space that somebody of us answers. It waits until it is
/// answered; what was asked and what was answered both stay.
/// </summary>
public sealed class Ask : IThing<Ask>, IOfFamily, IWritten
{
    private Ask() { }

    private Ask(Relationship relationship, AskKind kind, string? text, bool needsWords, Audience audience, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        var words = needsWords ? Words.From("Text", text, Words.Note, problems) : Words.Maybe("Text", text, Words.Note, problems);
        Refused.If(problems);
        (Id, RelationshipId, FamilyId) = (Id<Ask>.At(by.At), relationship.Id, relationship.FamilyId);
        (Kind, Text) = (kind, words?.Text);
        (AuthorPersonId, WrittenAt, Audience, TeamId) = (by.Person, by.At, audience, relationship.TeamId);
    }

    public Id<Ask> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public AskKind Kind { get; private set; }

    /// <summary>In their words; null where the tap says enough.</summary>
    public string? Text { get; private set; }

    /// <summary>The helper or the piece of writing it is about.</summary>
    public Guid? AboutId { get; private set; }

    /// <summary>What <see cref="AboutId"/> names: the name of its type.</summary>
    public string? AboutKind { get; private set; }

    /// <summary>How it stood when they asked: the helper's name, or the words. Kept, whatever becomes of them.</summary>
    public string? Quoted { get; private set; }

    public Id<Worker>? AnsweredBy { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public string? Answer { get; private set; }

    /// <summary>To "put this right": true when the words were changed, false when it was explained why not.</summary>
    public bool? Reworded { get; private set; }

    /// <summary>From when on whoever it is about steps back; null while nobody has said.</summary>
    public DateOnly? StepsBackOn { get; private set; }

    /// <summary>Who does it instead, as the family is told; null where nobody has said.</summary>
    public string? WhoInstead { get; private set; }

    public Id<Worker>? AuthorId => null;
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Said;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public bool Waits => AnsweredAt is null && Voided is null;

    /// <summary>It asks for one who helps to step back, or for somebody else: then the answer can say when, and who instead.</summary>
    public bool WantsOneToLeave => Kind is AskKind.StepBack or AskKind.SomeoneElse;

    /// <summary>"I am not safe." Words are welcome and never needed.</summary>
    public static Ask NotSafe(Relationship relationship, string? text, Audience audience, By by) => new(relationship, AskKind.NotSafe, text, false, audience, by);

    /// <summary>For somebody else, for one to step back, for someone to speak up. Never goes to the worker it is about.</summary>
    /// <param name="relationship">Through whom it comes.</param>
    /// <param name="kind">Which of the three.</param>
    /// <param name="about">The helper it is about, where it is about one.</param>
    /// <param name="name">What they call that helper.</param>
    /// <param name="text">Why, if they want to say.</param>
    /// <param name="by">Whose hand, and when.</param>
    public static Ask ForSomebody(Relationship relationship, AskKind kind, Guid? about, string? name, string? text, By by)
    {
        if (kind is not (AskKind.StepBack or AskKind.SomeoneElse or AskKind.SpeakUp)) throw new Refused("Kind", "choose-one");
        return new(relationship, kind, text, false, Audience.OnlyMe, by) { AboutId = about, AboutKind = about is null ? null : "Helper", Quoted = name };
    }

    /// <summary>Their side of what was written, beside it; or what is to be put right in it.</summary>
    /// <param name="relationship">The relationship it was written in.</param>
    /// <param name="kind">Their side, or to be put right.</param>
    /// <param name="about">The piece of writing.</param>
    /// <param name="aboutKind">The name of its type.</param>
    /// <param name="quoted">Its words as they read them.</param>
    /// <param name="text">In their words.</param>
    /// <param name="audience">Who besides its author reads it.</param>
    /// <param name="by">Whose hand, and when.</param>
    public static Ask Beside(Relationship relationship, AskKind kind, Guid about, string aboutKind, string quoted, string? text, Audience audience, By by)
    {
        if (kind is not (AskKind.MySide or AskKind.PutRight)) throw new Refused("Kind", "choose-one");
        return new(relationship, kind, text, true, audience, by) { AboutId = about, AboutKind = aboutKind, Quoted = quoted };
    }

    /// <summary>Somebody answers: one tap and a line. Their own side needs no more than having been read.</summary>
    /// <param name="answer">The line.</param>
    /// <param name="reworded">To "put this right": whether the words were changed.</param>
    /// <param name="by">Whose hand, and when.</param>
    /// <param name="stepsBackOn">Where one is to leave: from which day on, today or later.</param>
    /// <param name="whoInstead">Where one is to leave: who does it then.</param>
    public void AnswerWith(string? answer, bool? reworded, By by, DateOnly? stepsBackOn = null, string? whoInstead = null)
    {
        if (!Waits) throw new Refused("Answer", "already-answered");
        var problems = new List<Problem>();
        var words = Kind == AskKind.MySide ? Words.Maybe("Answer", answer, Words.Note, problems) : Words.From("Answer", answer, Words.Note, problems);
        if (Kind == AskKind.PutRight && reworded is null) problems.Add(new("Reworded", "choose-one"));
        var instead = WantsOneToLeave ? Words.Maybe("WhoInstead", whoInstead, Words.Line, problems)?.Text : null;
        if (WantsOneToLeave && stepsBackOn < by.Day) problems.Add(new("StepsBackOn", "day-behind"));
        Refused.If(problems);
        (StepsBackOn, WhoInstead) = (WantsOneToLeave ? stepsBackOn : null, instead);
        (Answer, Reworded) = (words?.Text, Kind == AskKind.PutRight ? reworded : null);
        (AnsweredBy, AnsweredAt) = (by.Who, by.At);
    }

    /// <summary>Taken back by whoever asked.</summary>
    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);
}
