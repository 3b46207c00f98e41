using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>One line about a person that helps somebody be with them: how I like to be helped, remember me, be careful with.</summary>
public sealed class AboutLine : IOfPerson, IThing<AboutLine>, IWritten
{
    private AboutLine() { }

    public AboutLine(Id<Person> person, AboutKind kind, string? text, Source source, Audience audience, By by)
    {
        var problems = new List<Problem>();
        var words = Words.From("Text", text, Words.Line, problems)?.Text!;
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        Refused.If(problems);
        (Id, PersonId, Kind, Text) = (Id<AboutLine>.At(by.At), person, kind, words);
        (AuthorId, AuthorPersonId, WrittenAt, Source, Audience, TeamId) = (by.Worker, by.Person, by.At, source, audience, by.Team);
    }

    public Id<AboutLine> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public AboutKind Kind { get; private set; }
    public string Text { get; private set; } = "";
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

    /// <summary>It holds after all. That it was taken away stays in the history.</summary>
    public void PutBack() => Voided = null;
}
