using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Together;

/// <summary>
/// A group with families met once: what it is, when, where, who led it, and what they did together, about nobody by name.
/// Who came is not in it. Each of them has a time together of their own, on their own thread, which says that it was in this.
/// </summary>
public sealed class Gathering : IThing<Gathering>, IWritten, IVersioned
{
    private Gathering() { }

    /// <param name="name">What the group is called: "Women’s group".</param>
    /// <param name="day">The day on which it met, until today.</param>
    /// <param name="place">Where.</param>
    /// <param name="together">What they did together and what the group worked on. It is read in the record of each who came.</param>
    /// <param name="ledWith">The colleague who led it with the author; null where nobody did.</param>
    /// <param name="by">Whose hand, for whose team, and when.</param>
    /// <exception cref="Refused">No name, a day to come, or too many words.</exception>
    public Gathering(string? name, DateOnly day, string? place, string? together, Id<Worker>? ledWith, By by)
    {
        (Id, AuthorId, TeamId, WrittenAt) = (Id<Gathering>.At(by.At), by.Who, by.Team, by.At);
        Say(name, day, place, together, ledWith, by);
    }

    public Id<Gathering> Id { get; private set; }

    /// <summary>What the group is called.</summary>
    public string Name { get; private set; } = "";

    public DateOnly Day { get; private set; }
    public string? Place { get; private set; }

    /// <summary>What they did together and what the group worked on.</summary>
    public string? Together { get; private set; }

    /// <summary>Whoever wrote it down led it.</summary>
    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;

    /// <summary>And who led it with them.</summary>
    public Id<Worker>? LedWithId { get; private set; }

    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Seen;

    /// <summary>For the team that led it. There is nobody in it of whom somebody of that team might not know.</summary>
    public Audience Audience { get; private set; } = Audience.MyTeam;

    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }
    public int Version { get; private set; }

    /// <summary>Whoever led it says what it was.</summary>
    public bool IsLedBy(Id<Worker> worker) => worker == AuthorId || worker == LedWithId;

    /// <summary>What it was, as one knows it now.</summary>
    /// <exception cref="Refused">No name, a day to come, or too many words.</exception>
    public void Say(string? name, DateOnly day, string? place, string? together, Id<Worker>? ledWith, By by)
    {
        var problems = new List<Problem>();
        var called = Words.From(nameof(Name), name, Words.Line, problems)?.Text;
        var said = (Words.Maybe(nameof(Place), place, Words.Line, problems)?.Text, Words.Maybe(nameof(Together), together, Words.Note, problems)?.Text);
        if (day > by.Day) problems.Add(new(nameof(Day), "written-up-ahead"));
        Refused.If(problems);
        (Name, Day, LedWithId) = (called!, day, ledWith == AuthorId ? null : ledWith);
        (Place, Together) = said;
    }

    /// <summary>Somebody came: a time together of their own, on their own thread.</summary>
    /// <exception cref="Refused">It is between colleagues, or before their first hello.</exception>
    public Encounter Came(Relationship relationship, By by)
    {
        if (relationship.FamilyId is null) throw new Refused("Came", "choose-one");
        var met = Encounter.Record(relationship, EncounterKind.Group, new(Day, null, null), Place, by);
        met.InGroup(this);
        // A colleague may say it for somebody they hold; there was whoever led it.
        if (!IsLedBy(by.Who)) met.WithWorker(AuthorId);
        if (relationship.One.Person is { } one) met.With(one, null, Presence.There, by.At);
        return met;
    }

    /// <summary>Whether a time together still says of itself what the group does; written again in its own record, it no longer goes along.</summary>
    public bool IsAsIn(Encounter met) => met is { State: EncounterState.Happened, Kind: EncounterKind.Group } && (met.Day, met.Place, met.Purpose) == (Day, Place, Name);

    /// <summary>What the group says of itself now goes along to the time together of somebody who came.</summary>
    /// <exception cref="Refused">The day is before their first hello.</exception>
    public void GoesAlongTo(Encounter met, Relationship relationship, By by)
    {
        met.Was(relationship, EncounterKind.Group, new(Day, met.FromMinute, met.Loosely), Place, met.PlaceTheyChose, by);
        met.InGroup(this);
    }

    /// <summary>Written by mistake: it never was. Only whoever wrote it says so.</summary>
    public void Void(string? why, By by) => Voided = by.Who == AuthorId ? Voided.From(why, by) : throw new Refused("Why", "group-only-author-takes-out");
}
