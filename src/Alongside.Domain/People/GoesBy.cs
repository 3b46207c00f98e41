using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>A name somebody goes by or went by, since when on this record, and why it changed.</summary>
public sealed class GoesBy
{
    private GoesBy() { }

    internal GoesBy(Id<Person> person, PersonName name, string? why, By by) =>
        (Id, PersonId, Name, Why, At, AuthorId) = (Id<GoesBy>.At(by.At), person, name, why, by.At, by.Who);

    public Id<GoesBy> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public PersonName Name { get; private set; } = null!;
    public string? Why { get; private set; }
    public DateTimeOffset At { get; private set; }
    public Id<Worker> AuthorId { get; private set; }
}
