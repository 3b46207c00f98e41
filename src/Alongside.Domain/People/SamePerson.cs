using Alongside.Domain.Organisations;

namespace Alongside.Domain.People;

/// <summary>
/// Two records that may be of one person. One worker says so and another looks again, never the same hand; nothing is
/// joined by itself. One of them is enough to take it apart again.
/// </summary>
public sealed class SamePerson : IThing<SamePerson>
{
    private SamePerson() { }

    /// <param name="stays">The record that stays: its name is the one they go by.</param>
    /// <param name="goes">The record whose writing moves over.</param>
    /// <param name="why">What speaks for it.</param>
    /// <param name="others">What was said of either record before.</param>
    /// <param name="by">Whose hand, and when.</param>
    public SamePerson(Id<Person> stays, Id<Person>? goes, string? why, IEnumerable<SamePerson> others, By by)
    {
        var problems = new List<Problem>();
        if (goes is null || goes == stays) problems.Add(new("GoesId", "choose-one"));
        else if (others.Any(o => o.Waits && o.Touches(stays) && o.Touches(goes.Value))) problems.Add(new("GoesId", "already-said-same"));
        var words = Words.From("Why", why, Words.Line, problems)?.Text;
        Refused.If(problems);
        (Id, StaysId, GoesId, Why, SaidBy, SaidAt) = (Id<SamePerson>.At(by.At), stays, goes!.Value, words!, by.Who, by.At);
    }

    public Id<SamePerson> Id { get; private set; }
    public Id<Person> StaysId { get; private set; }
    public Id<Person> GoesId { get; private set; }
    public string Why { get; private set; } = "";
    public Id<Worker> SaidBy { get; private set; }
    public DateTimeOffset SaidAt { get; private set; }
    public Id<Worker>? JoinedBy { get; private set; }

    /// <summary>When another hand agreed; null while nobody has.</summary>
    public DateTimeOffset? JoinedAt { get; private set; }

    public Id<Worker>? EndedBy { get; private set; }

    /// <summary>When somebody said that they are two, before they were joined or after.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndedWhy { get; private set; }

    /// <summary>Said by one, and nobody has answered.</summary>
    public bool Waits => JoinedAt is null && EndedAt is null;

    /// <summary>The two are one now.</summary>
    public bool Stands => JoinedAt is not null && EndedAt is null;

    public bool Touches(Id<Person> person) => StaysId == person || GoesId == person;

    /// <summary>Another worker looked at both and agrees.</summary>
    public void Agree(By by)
    {
        if (!Waits) throw new Refused("", "already-answered");
        if (by.Who == SaidBy) throw new Refused("", "needs-another-hand");
        (JoinedBy, JoinedAt) = (by.Who, by.At);
    }

    /// <summary>They are two people: said while it waits, also by whoever said that they are one.</summary>
    public void AreTwo(string? why, By by)
    {
        if (!Waits) throw new Refused("", "already-answered");
        End(why, by);
    }

    /// <summary>They are two people after all. What was joined later with either of them is taken apart first.</summary>
    public void TakeApart(string? why, IEnumerable<SamePerson> others, By by)
    {
        if (!Stands) throw new Refused("", "not-joined");
        if (others.Any(o => o.Stands && (o.JoinedAt, o.Id).CompareTo((JoinedAt, Id)) > 0 && (o.Touches(StaysId) || o.Touches(GoesId)))) throw new Refused("", "later-apart-first");
        End(why, by);
    }

    private void End(string? why, By by) => (EndedWhy, EndedBy, EndedAt) = (Words.From("EndedWhy", why, Words.Line).Text, by.Who, by.At);
}
