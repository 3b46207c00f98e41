using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>Anyone: who they are in their own words, never what is wrong with them.</summary>
public sealed class Person : IThing<Person>, IVersioned
{
    private readonly List<GoesBy> names = [];

    private Person() { }

    public Person(PersonName name, By by)
    {
        (Id, BegunAt, BegunBy) = (Id<Person>.At(by.At), by.At, by.Who);
        names.Add(new(Id, name, null, by));
    }

    /// <summary>Somebody known so far only by a code in another system; shown by it until they are named.</summary>
    public Person(string code, By by)
    {
        (Id, BegunAt, BegunBy, Code) = (Id<Person>.At(by.At), by.At, by.Who, code);
    }

    public Id<Person> Id { get; private set; }

    /// <summary>Their code in another system: the only thing shown of somebody who has no name here yet.</summary>
    public string? Code { get; private set; }

    public string? Pronouns { get; private set; }

    /// <summary>The languages they speak, theirs first, in their own words.</summary>
    public string? Languages { get; private set; }

    /// <summary>Whether an interpreter is wanted, and who: "Yes, a woman, never a cousin".</summary>
    public string? Interpreter { get; private set; }

    /// <summary>Faith and culture, in their own words.</summary>
    public string? FaithAndCulture { get; private set; }

    public BirthDate? Born { get; private set; }

    /// <summary>The day they died. From then on no birthday, prompt or invitation.</summary>
    public DateOnly? DiedOn { get; private set; }

    public DateTimeOffset BegunAt { get; private set; }
    public Id<Worker> BegunBy { get; private set; }
    public int Version { get; private set; }

    /// <summary>All the names, oldest first; the last is the one they go by now.</summary>
    public IReadOnlyList<GoesBy> Names => names;

    public PersonName? Name => names.Count == 0 ? null : names.MaxBy(n => (n.At, n.Id))!.Name;

    /// <summary>The name to say: known-as, given, family or the code.</summary>
    public string Called => Name?.Called ?? Code ?? "";

    /// <summary>The whole name, for lists.</summary>
    public string FullName => Name?.Full ?? Code ?? "";

    public bool IsAlive => DiedOn is null;

    /// <summary>How old they are, or were when they died; null while expected or unknown.</summary>
    public Age? AgeOn(DateOnly day) => Born?.AgeOn(DiedOn < day ? DiedOn.Value : day);

    /// <summary>Nobody has a birthday after they died.</summary>
    public Birthday? NextBirthday(DateOnly today) => IsAlive ? Born?.NextBirthday(today) : null;

    /// <summary>They go by another name now. The old one stays in the history, with why.</summary>
    public void Rename(PersonName name, string? why, By by)
    {
        var problems = new List<Problem>();
        var reason = Words.Maybe("Why", why, Words.Line, problems)?.Text;
        Refused.If(problems);
        if (name == Name) return;
        // Two names of one moment keep their order.
        var last = names.Count == 0 ? DateTimeOffset.MinValue : names.Max(n => n.At);
        names.Add(new(Id, name, reason, last < by.At ? by : by with { At = last.AddMilliseconds(1) }));
    }

    public void Describe(string? pronouns, string? languages, string? interpreter, string? faithAndCulture)
    {
        var problems = new List<Problem>();
        var said = (
            Words.Maybe("Pronouns", pronouns, PersonName.Longest, problems)?.Text,
            Words.Maybe("Languages", languages, Words.Line, problems)?.Text,
            Words.Maybe("Interpreter", interpreter, Words.Line, problems)?.Text,
            Words.Maybe("FaithAndCulture", faithAndCulture, Words.Note, problems)?.Text);
        Refused.If(problems);
        (Pronouns, Languages, Interpreter, FaithAndCulture) = said;
    }

    public void WasBorn(BirthDate? born) => Born = born;

    public void Died(DateOnly? on, DateOnly today)
    {
        if (on > today) throw new Refused("DiedOn", "day-ahead");
        if (on is { } day && Born is { } born && day < born.Earliest) throw new Refused("DiedOn", "died-before-born");
        DiedOn = on;
    }
}
