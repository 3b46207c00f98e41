using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;
using Alongside.Domain.Together;

namespace Alongside.Domain.Encounters;

/// <summary>Any time together, planned or past. What was written about it are <see cref="Entry"/> rows, each with its own audience.</summary>
public sealed class Encounter : IThing<Encounter>, IOfFamily, IVersioned
{
    private readonly List<Attendance> people = [];

    private Encounter() { }

    private Encounter(Relationship relationship, EncounterKind kind, Window window, string? place, EncounterState state, By by)
    {
        if (!Enum.IsDefined(kind)) throw new Refused("Kind", "choose-one");
        (Id, RelationshipId, FamilyId, WorkerId) = (Id<Encounter>.At(by.At), relationship.Id, relationship.FamilyId, by.Who);
        (Kind, State, BegunAt) = (kind, state, by.At);
        PutAt(window, place);
    }

    public Id<Encounter> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }

    /// <summary>The worker who was or will be there; null where the record came from elsewhere and nobody noted who.</summary>
    public Id<Worker>? WorkerId { get; private set; }

    public EncounterKind Kind { get; private set; }
    public EncounterState State { get; private set; }
    public DateOnly Day { get; private set; }

    /// <summary>Minutes after midnight, local, 0–1439; null when only the day is known.</summary>
    public int? FromMinute { get; private set; }

    /// <summary>The window in words: "after school".</summary>
    public string? Loosely { get; private set; }

    /// <summary>Where; a place they chose, if they did.</summary>
    public string? Place { get; private set; }

    public bool PlaceTheyChose { get; private set; }

    /// <summary>What it is for, in words they may see.</summary>
    public string? Purpose { get; private set; }

    /// <summary>Whose item came first; null when neither was noted. Fills the bead.</summary>
    public bool? TheirsFirst { get; private set; }

    /// <summary>Minutes together; null when nobody noted it.</summary>
    public int? Minutes { get; private set; }

    /// <summary>Written with the person, or for them afterwards.</summary>
    public bool WrittenTogether { get; private set; }

    /// <summary>After "we didn't meet": what was offered next, kindly.</summary>
    public string? ReOffer { get; private set; }

    /// <summary>The group with families in which it was; null for every other time together.</summary>
    public Id<Gathering>? GatheringId { get; private set; }

    public DateTimeOffset BegunAt { get; private set; }
    public Voided? Voided { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<Attendance> People => people;

    /// <summary>Before eight, after six, or at a weekend: goodwill that somebody should notice, and give back.</summary>
    public bool OutOfHours => Day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || FromMinute is < 8 * 60 or >= 18 * 60;

    /// <summary>Meant to be; a day from today on.</summary>
    public static Encounter Plan(Relationship relationship, EncounterKind kind, Window window, string? place, bool theyChose, string? purpose, By by)
    {
        if (!relationship.IsLive) throw new Refused("Day", "already-ended");
        if (window.Day < by.Day) throw new Refused("Day", "planned-behind");
        var planned = new Encounter(relationship, kind, window, place, EncounterState.Planned, by) { PlaceTheyChose = theyChose };
        planned.Mean(purpose);
        return planned;
    }

    /// <summary>It was: a day until today.</summary>
    public static Encounter Record(Relationship relationship, EncounterKind kind, Window window, string? place, By by)
    {
        InsistItMayHaveBeen(relationship, window.Day, by.Day);
        return new(relationship, kind, window, place, EncounterState.Happened, by);
    }

    /// <summary>Who was or will be there, when it is not whose hand writes it down. Nobody is invented.</summary>
    public void WithWorker(Id<Worker>? worker) => WorkerId = worker;

    /// <summary>What was planned changes: another day, another place, another purpose.</summary>
    public void Replan(EncounterKind kind, Window window, string? place, bool theyChose, string? purpose)
    {
        if (State != EncounterState.Planned) throw new Refused("", "not-planned-any-more");
        BecameA(kind);
        PutAt(window, place);
        Mean(purpose);
        PlaceTheyChose = theyChose;
    }

    /// <summary>It was: when, where and what kind of time together, as it turned out. What was only planned has happened by this.</summary>
    public void Was(Relationship relationship, EncounterKind kind, Window window, string? place, bool theyChose, By by)
    {
        InsistItMayHaveBeen(relationship, window.Day, by.Day);
        BecameA(kind);
        PutAt(window, place);
        (PlaceTheyChose, State, ReOffer) = (theyChose && Place is not null, EncounterState.Happened, null);
    }

    public void Mean(string? purpose)
    {
        var problems = new List<Problem>();
        var words = Words.Maybe("Purpose", purpose, Words.Line, problems);
        Refused.If(problems);
        Purpose = words?.Text;
    }

    /// <summary>It was in a group: called as the group is, and nothing here says who else came.</summary>
    public void InGroup(Gathering group)
    {
        if (Kind != EncounterKind.Group) throw new Refused("Kind", "choose-one");
        GatheringId = group.Id;
        Mean(group.Name);
    }

    public void PutAt(Window window, string? place)
    {
        var problems = new List<Problem>();
        var said = (Words.Maybe("Place", place, Words.Line, problems)?.Text, Words.Maybe("Loosely", window.Loosely, Words.Line, problems)?.Text);
        if (window.From is < 0 or > 1439) problems.Add(new("Time", "not-a-time"));
        Refused.If(problems);
        (Day, FromMinute) = (window.Day, window.From);
        (Place, Loosely) = said;
    }

    /// <summary>One tap: what was planned has happened.</summary>
    public void Happened(DateOnly today)
    {
        if (Day > today) throw new Refused("Day", "written-up-ahead");
        State = EncounterState.Happened;
    }

    public void BecameA(EncounterKind kind) => Kind = Enum.IsDefined(kind) ? kind : throw new Refused("Kind", "choose-one");

    /// <summary>Nobody failed. What is offered next, and how, is what counts.</summary>
    public void DidNotMeet(string? reOffer, DateOnly today)
    {
        if (Day > today) throw new Refused("Day", "written-up-ahead");
        var problems = new List<Problem>();
        var words = Words.From("ReOffer", reOffer, Words.Line, problems);
        Refused.If(problems);
        (State, ReOffer) = (EncounterState.DidNotMeet, words!.Text);
    }

    public void CallOff() => State = State == EncounterState.Planned ? EncounterState.CalledOff : throw new Refused("", "not-planned-any-more");

    public void HowItWent(bool? theirsFirst, int? minutes, bool writtenTogether)
    {
        if (minutes is < 0 or > 1440) throw new Refused("Minutes", "not-minutes");
        (TheirsFirst, Minutes, WrittenTogether) = (theirsFirst, minutes, writtenTogether);
    }

    /// <summary>Says who was or will be there. Naming somebody again changes how they were there.</summary>
    public void With(Id<Person>? person, string? name, Presence presence, DateTimeOffset at)
    {
        var problems = new List<Problem>();
        var words = person is null ? Words.From("Name", name, Words.Line, problems)?.Text : null;
        Refused.If(problems);
        var known = people.Find(p => person is not null ? p.PersonId == person : p.Name == words);
        if (known is null) people.Add(new(Id, FamilyId, person, words, presence, at));
        else known.Was(presence);
    }

    /// <summary>Who is named stays; whoever is named no longer was not there after all.</summary>
    public void OnlyWith(IReadOnlyCollection<Id<Person>> persons, IReadOnlyCollection<string> names)
    {
        foreach (var one in people.Where(p => p.PersonId is { } person ? !persons.Contains(person) : !names.Contains(p.Name!))) one.Was(Presence.NotThere);
    }

    /// <summary>A child who was there, or whom they meant to see: seen or not, spoken with alone or not. Null where nobody noted it.</summary>
    public void ChildWas(Id<Person> child, bool? seen, bool? spokenWithAlone, DateTimeOffset at)
    {
        var known = people.Find(p => p.PersonId == child);
        if (known is null && seen is null && spokenWithAlone is null) return;
        if (known is null) people.Add(known = new(Id, FamilyId, child, null, seen == false ? Presence.NotThere : Presence.There, at));
        known.ChildWas(spokenWithAlone == true ? true : seen, spokenWithAlone);
    }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);

    private static void InsistItMayHaveBeen(Relationship relationship, DateOnly day, DateOnly today)
    {
        if (day > today) throw new Refused("Day", "written-up-ahead");
        if (day < relationship.StartedOn) throw new Refused("Day", "before-first-hello");
    }
}
