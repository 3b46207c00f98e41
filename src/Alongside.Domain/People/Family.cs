using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>The people someone counts as family, whatever the address.</summary>
public sealed class Family : IThing<Family>, IVersioned
{
    private readonly List<Member> members = [];

    private Family() { }

    public Family(string? called, string? home, By by)
    {
        Id = Id<Family>.At(by.At);
        BegunAt = by.At;
        BegunBy = by.Who;
        Describe(called, home);
    }

    public Id<Family> Id { get; private set; }

    /// <summary>What they call themselves, when their first names are not enough: "The Larch Court lot".</summary>
    public string? Called { get; private set; }

    /// <summary>Where and since when, in a line: "Larch Court since August 2025".</summary>
    public string? Home { get; private set; }

    public DateTimeOffset BegunAt { get; private set; }
    public Id<Worker> BegunBy { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<Member> Members => members;

    public void Describe(string? called, string? home)
    {
        var problems = new List<Problem>();
        var (name, place) = (Words.Maybe("Called", called, Words.Line, problems)?.Text, Words.Maybe("Home", home, Words.Line, problems)?.Text);
        Refused.If(problems);
        (Called, Home) = (name, place);
    }

    /// <summary>Somebody belongs from a day on. One person may belong to several families.</summary>
    public Member Join(Id<Person> person, DateOnly from, By by)
    {
        if (members.Any(m => m.PersonId == person && m.Until is null)) throw new Refused("Person", "already-in-family");
        var member = new Member(Id, person, from, by.At);
        members.Add(member);
        return member;
    }

    /// <summary>Those who belong now.</summary>
    public IEnumerable<Member> Now => members.Where(m => m.Until is null);

    /// <summary>They must stay away, for somebody's safety; or no longer must.</summary>
    public void KeepOut(Id<Person> person, bool keptOut) => Here(person).KeepOut(keptOut);

    /// <summary>It is said of them that they harm somebody here; or no longer is.</summary>
    public void Allege(Id<Person> person, bool alleged) => Here(person).Allege(alleged);

    /// <summary>Somebody no longer belongs; that they did stays.</summary>
    public void Leave(Id<Person> person, DateOnly until, DateOnly today)
    {
        var member = Here(person);
        if (until > today) throw new Refused("Until", "day-ahead");
        if (until < member.From) throw new Refused("Until", "ends-before-it-begins");
        member.End(until);
    }

    private Member Here(Id<Person> person) => members.Find(m => m.PersonId == person && m.Until is null) ?? throw new Refused("Person", "not-in-family");
}
