using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>How a relationship ended: what they said of it, a letter or card, what each valued, what stays after we leave, and the way back in.</summary>
public sealed class Ending : IThing<Ending>, IOfFamily, IWritten
{
    private Ending() { }

    public Ending(Relationship relationship, DateOnly on, string? theirWords, string? letter, string? valued, string? afterWeLeave, string? openDoor, Audience audience, By by)
    {
        var problems = new List<Problem>();
        var theirs = Words.Maybe("TheirWords", theirWords, Words.Note, problems)?.Text;
        var said = (Words.Maybe("Letter", letter, Words.Note, problems)?.Text, Words.Maybe("Valued", valued, Words.Note, problems)?.Text,
            Words.Maybe("AfterWeLeave", afterWeLeave, Words.Note, problems)?.Text, Words.From("OpenDoor", openDoor, Words.Line, problems)?.Text);
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, On) = (Id<Ending>.At(by.At), relationship.Id, relationship.FamilyId, on);
        TheirWords = theirs;
        (Letter, Valued, AfterWeLeave, OpenDoor) = (said.Item1, said.Item2, said.Item3, said.Item4!);
        (AuthorId, WrittenAt, Audience, TeamId) = (by.Who, by.At, audience, by.Team);
    }

    public Id<Ending> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public DateOnly On { get; private set; }

    /// <summary>What they said about how it ends, in their own words: a quotation told to whoever wrote the ending. Its source is what they said.</summary>
    public string? TheirWords { get; private set; }

    /// <summary>The letter or card, to be given to them.</summary>
    public string? Letter { get; private set; }

    /// <summary>What they valued, and what I did.</summary>
    public string? Valued { get; private set; }

    /// <summary>Who and what stays when we have gone.</summary>
    public string? AfterWeLeave { get; private set; }

    /// <summary>How they come back, with no form in the way: whom to ring.</summary>
    public string OpenDoor { get; private set; } = "";

    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Thought;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }
}
