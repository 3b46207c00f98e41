using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Ruptures;

/// <summary>Something came between us. Anyone can notice it; mended, it shows as strength.</summary>
public sealed class Rupture : IThing<Rupture>, IOfFamily, IWritten, IVersioned
{
    private readonly List<Repair> repairs = [];

    private Rupture() { }

    public Rupture(Relationship relationship, Id<Encounter>? encounter, DateOnly day, Whose noticedBy, RuptureKind kind, string? what, string? myPart, Audience audience, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        if (!Enum.IsDefined(noticedBy)) problems.Add(new("NoticedBy", "choose-one"));
        if (day > by.Day) problems.Add(new("Day", "day-ahead"));
        var said = (Words.From("What", what, Words.Note, problems)?.Text, Words.Maybe("MyPart", myPart, Words.Note, problems)?.Text);
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, EncounterId, Day) = (Id<Rupture>.At(by.At), relationship.Id, relationship.FamilyId, encounter, day);
        (NoticedBy, Kind, What, MyPart, State) = (noticedBy, kind, said.Item1!, said.Item2, RuptureState.Open);
        (AuthorId, AuthorPersonId, WrittenAt, Audience, TeamId) = (by.Worker, by.Person, by.At, audience, by.Team);
    }

    public Id<Rupture> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Encounter>? EncounterId { get; private set; }
    public DateOnly Day { get; private set; }
    public Whose NoticedBy { get; private set; }
    public RuptureKind Kind { get; private set; }
    public string What { get; private set; } = "";
    public string? MyPart { get; private set; }
    public RuptureState State { get; private set; }

    /// <summary>They would rather wait; asked, not guessed.</summary>
    public bool NotYet { get; private set; }

    public DateOnly? RepairedOn { get; private set; }
    public Id<Worker>? AuthorId { get; private set; }
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => NoticedBy == Whose.Theirs ? Source.Said : Source.Thought;
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }
    public int Version { get; private set; }

    /// <summary>Every try, in order.</summary>
    public IReadOnlyList<Repair> Repairs => repairs;

    public void TheyWouldRatherWait(bool notYet) => NotYet = notYet;

    /// <summary>A try at mending it: what was done, the apology in own words, what was heard, and how it is for them now.</summary>
    public Repair Mend(DateOnly day, string? tried, string? apology, string? heard, string? theirView, RuptureState now, By by)
    {
        var problems = new List<Problem>();
        if (now is RuptureState.Open || !Enum.IsDefined(now)) problems.Add(new("Now", "choose-one"));
        if (day > by.Day) problems.Add(new("Day", "day-ahead"));
        if (day < Day) problems.Add(new("Day", "mended-before-it-broke"));
        var repair = new Repair(Id, FamilyId, day, Words.From("Tried", tried, Words.Note, problems)?.Text ?? "",
            Words.Maybe("Apology", apology, Words.Note, problems)?.Text, Words.Maybe("Heard", heard, Words.Note, problems)?.Text,
            Words.Maybe("TheirView", theirView, Words.Note, problems)?.Text, now, by);
        Refused.If(problems);
        repairs.Add(repair);
        (State, NotYet, RepairedOn) = (now, false, now == RuptureState.Repaired ? day : null);
        return repair;
    }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);

    /// <summary>Taken back by the person of the family who wrote it.</summary>
    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);
}
