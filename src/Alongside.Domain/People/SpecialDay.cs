namespace Alongside.Domain.People;

/// <summary>A day that matters to somebody, every year: "The day Dad died", 3 May, 2021 if the year is known.</summary>
public sealed class SpecialDay : IOfPerson, IThing<SpecialDay>
{
    private SpecialDay() { }

    public SpecialDay(Id<Person> person, ImportantDate date, By by) =>
        (Id, PersonId, Date, WrittenAt) = (Id<SpecialDay>.At(by.At), person, date, by.At);

    public Id<SpecialDay> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public ImportantDate Date { get; private set; } = null!;
    public DateTimeOffset WrittenAt { get; private set; }
    public Voided? Voided { get; private set; }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
