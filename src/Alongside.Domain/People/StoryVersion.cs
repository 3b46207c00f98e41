using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>
/// My story, told once: one version of it, written with or by the person. A new version is a new row; the old ones stay.
/// </summary>
public sealed class StoryVersion : IOfPerson, IThing<StoryVersion>, IWritten
{
    private StoryVersion() { }

    public StoryVersion(Id<Person> person, int number, string? text, bool inTheirOwnHand, Audience audience, By by)
    {
        var problems = new List<Problem>();
        var words = Words.From("Text", text, Words.Story, problems)?.Text!;
        Refused.If(problems);
        (Id, PersonId, Number, Text, InTheirOwnHand) = (Id<StoryVersion>.At(by.At), person, number, words, inTheirOwnHand);
        (AuthorId, AuthorPersonId, WrittenAt, Source, Audience, TeamId) = (by.Worker, by.Person, by.At, Source.Said, audience, by.Team);
    }

    public Id<StoryVersion> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }

    /// <summary>1 for the first telling; the highest is the story now.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>They wrote it themselves; otherwise it was written with them.</summary>
    public bool InTheirOwnHand { get; private set; }

    public Id<Worker>? AuthorId { get; private set; }
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source { get; private set; }
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);

    /// <summary>Taken back by the person of the family who wrote it.</summary>
    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);
}
