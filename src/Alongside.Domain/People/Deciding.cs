using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>
/// Who decides one thing about a young person, and why: they themselves, or somebody who speaks for them. Decided for
/// this one decision; it ends by itself at sixteen, and what was decided after that at eighteen.
/// </summary>
public sealed class Deciding : IOfPerson, IThing<Deciding>
{
    private readonly List<SpokenThing> things = [];

    /// <summary>Years of age from which somebody is taken to decide for themselves.</summary>
    public const int DecidesAt = 16;

    /// <summary>Years of age from which nobody speaks for somebody as a child any more.</summary>
    public const int GrownAt = 18;

    private Deciding() { }

    /// <param name="person">The young person.</param>
    /// <param name="born">When they were born; needed, because it ends with their age.</param>
    /// <param name="kind">Who decides.</param>
    /// <param name="speaker">Who speaks for them, where somebody does.</param>
    /// <param name="about">Which decision.</param>
    /// <param name="names">What of all that is released to the young person whoever speaks for them reads in their place; nothing else.</param>
    /// <param name="why">Why it is so.</param>
    /// <param name="by">Whose hand.</param>
    public Deciding(Id<Person> person, BirthDate? born, DecidingKind kind, Id<Person>? speaker, string? about, IReadOnlyCollection<(Guid Thing, string Kind)> names, string? why, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        if (kind == DecidingKind.SpokenFor && speaker is null) problems.Add(new("SpeakerId", "choose-one"));
        if (speaker == person) problems.Add(new("SpeakerId", "deciding-speaks-for-themselves"));
        var said = (Words.From("About", about, Words.Line, problems)?.Text!, Words.From("Why", why, Words.Note, problems)?.Text!);
        if (born is null) problems.Add(new("", "deciding-needs-age"));
        else if (Until(born, by.Day) is not { } until || until <= by.Day) problems.Add(new("", "deciding-grown"));
        Refused.If(problems);
        (Id, PersonId, Kind, SpeakerId) = (Id<Deciding>.At(by.At), person, kind, kind == DecidingKind.SpokenFor ? speaker : null);
        ((About, Why), On, ById, At) = (said, by.Day, by.Who, by.At);
        if (kind == DecidingKind.SpokenFor) things.AddRange(names.Distinct().Select(n => new SpokenThing(Id, n.Thing, n.Kind, by.At)));
        Reads = things.Count > 0;
    }

    public Id<Deciding> Id { get; private set; }
    public Id<Person> PersonId { get; private set; }
    public DecidingKind Kind { get; private set; }
    public Id<Person>? SpeakerId { get; private set; }
    public string About { get; private set; } = "";

    /// <summary>It names something that whoever speaks for them reads.</summary>
    public bool Reads { get; private set; }

    public IReadOnlyList<SpokenThing> Things => things;
    public string Why { get; private set; } = "";
    public DateOnly On { get; private set; }
    public Id<Worker> ById { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>
    /// The day it ends by itself: their sixteenth birthday, or the eighteenth when it was decided after that. Where the
    /// birth is not known to the day it is the first day that may be it, so that nobody speaks for somebody too long.
    /// </summary>
    public static DateOnly? Until(BirthDate born, DateOnly decided)
    {
        var (sixteen, eighteen) = (born.Earliest.AddYears(DecidesAt), born.Earliest.AddYears(GrownAt));
        return decided < sixteen ? sixteen : decided < eighteen ? eighteen : null;
    }

    /// <summary>Whether it still stands; never where nobody knows how old they are.</summary>
    public bool Stands(BirthDate? born, DateOnly day) => EndedAt is null && born is not null && Until(born, On) is { } until && day < until;

    public void End(By by) => EndedAt ??= by.At;
}
