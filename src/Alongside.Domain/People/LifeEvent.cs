namespace Alongside.Domain.People;

/// <summary>What happened in somebody's life that is not a meeting with us: went missing, came home, changed school.</summary>
public sealed class LifeEvent : IOfPerson, IThing<LifeEvent>
{
    private LifeEvent() { }

    public LifeEvent(Id<Person> person, LifeEventKind kind, string? words, DateOnly from, DateOnly? until, Source source, By by)
    {
        var problems = new List<Problem>();
        var said = Words.Maybe("Words", words, Words.Note, problems)?.Text;
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        if (kind == LifeEventKind.Other && said is null) problems.Add(new("Words", "event-needs-words"));
        if (from > by.Day) problems.Add(new("From", "day-ahead"));
        if (from > until) problems.Add(new("Until", "ends-before-it-begins"));
        Refused.If(problems);
        (Id, PersonId, Kind, Told, From, Until, Source, WrittenAt) = (Id<LifeEvent>.At(by.At), person, kind, said, from, until, source, by.At);
    }

    public Id<LifeEvent> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public LifeEventKind Kind { get; private set; }
    public string? Told { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly? Until { get; private set; }
    public Source Source { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Voided? Voided { get; private set; }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
