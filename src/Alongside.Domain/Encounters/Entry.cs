using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Encounters;

/// <summary>
/// One piece of writing: its kind, author, moment, source and audience. What can be hidden separately is its own row,
/// so one rule serves the page, the list, the search, the print and the history.
/// </summary>
public sealed class Entry : IThing<Entry>, IOfFamily, IWritten, IKeptApart
{
    private Entry() { }

    public Entry(Encounter encounter, EntryKind kind, string? text, Source source, Id<Person>? about, Audience audience, By by)
        : this(encounter.RelationshipId, encounter.FamilyId, encounter.Id, encounter.Day, kind, text, source, about, audience, by) { }

    private Entry(Id<Relationship> relationship, Id<Family>? family, Id<Encounter>? encounter, DateOnly day, EntryKind kind, string? text, Source source, Id<Person>? about, Audience audience, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(kind)) problems.Add(new("Kind", "choose-one"));
        if (!Enum.IsDefined(audience)) problems.Add(new("Audience", "choose-one"));
        var words = kind == EntryKind.NoWorryNow ? null : Words.From(kind.ToString(), text, LimitOf(kind), problems)?.Text;
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, EncounterId, Day) = (Id<Entry>.At(by.At), relationship, family, encounter, day);
        (Kind, Text, Source, AboutId, Audience) = (kind, words ?? "", source, about, audience);
        (AuthorId, WrittenAt, TeamId) = (by.Who, by.At, by.Team);
    }

    /// <summary>Two colleagues decided something about a family: it stands in the family's own record, with both names.</summary>
    /// <param name="relationship">The family's relationship that it is about.</param>
    /// <param name="text">The decision, and why.</param>
    /// <param name="with">The other of the two.</param>
    /// <param name="by">Whose hand, and when.</param>
    public static Entry DecidedInSupervision(Relationship relationship, string? text, Id<Worker> with, By by) =>
        relationship.FamilyId is { } family && with != by.Who
            ? new(relationship.Id, family, null, by.Day, EntryKind.DecidedInSupervision, text, Source.Thought, null, Audience.MyTeam, by) { WithId = with }
            : throw new Refused("Decided", "choose-one");

    /// <summary>What a circle saw in what somebody brought; they chose to put it on the family's record.</summary>
    /// <param name="relationship">The family's relationship that it is about.</param>
    /// <param name="text">What they take along, in their words.</param>
    /// <param name="by">Whoever brought it, and when.</param>
    public static Entry SeenInCircle(Relationship relationship, string? text, By by) =>
        relationship.FamilyId is { } family
            ? new(relationship.Id, family, null, by.Day, EntryKind.SeenInCircle, text, Source.Thought, null, Audience.MyTeam, by)
            : throw new Refused("About", "choose-one");

    public Id<Entry> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Id<Encounter>? EncounterId { get; private set; }

    /// <summary>The day it is about.</summary>
    public DateOnly Day { get; private set; }

    public EntryKind Kind { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Whom it is about: the child whose words these are, the person a worry is for.</summary>
    public Id<Person>? AboutId { get; private set; }

    /// <summary>With whom it was decided; null for everything else.</summary>
    public Id<Worker>? WithId { get; private set; }

    public bool KeptApart { get; private set; }

    /// <summary>A worry that has eased, and when. An open worry stays in sight.</summary>
    public DateOnly? EasedOn { get; private set; }

    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source { get; private set; }
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public bool IsOpenWorry => Kind == EntryKind.Worry && EasedOn is null && Voided is null;

    public static int LimitOf(EntryKind kind) => kind is EntryKind.Line or EntryKind.High or EntryKind.Low ? Words.Line : Words.Note;

    /// <summary>Changes the words; the change is in the history.</summary>
    public void Reword(string? text)
    {
        var problems = new List<Problem>();
        var words = Words.From(Kind.ToString(), text, LimitOf(Kind), problems)?.Text;
        Refused.If(problems);
        Text = words!;
    }

    /// <summary>How the author knows, and whom it is about, seen better now.</summary>
    public void Know(Source source, Id<Person>? about) => (Source, AboutId) = (Enum.IsDefined(source) ? source : throw new Refused("Source", "choose-one"), about);

    public void KeepFor(Audience audience, By by)
    {
        if (by.Who != AuthorId) throw new Refused("Audience", "only-author-chooses");
        if (!Enum.IsDefined(audience)) throw new Refused("Audience", "choose-one");
        Audience = audience;
    }

    public void KeepApart(bool apart) => KeptApart = apart;

    public void Eased(DateOnly on)
    {
        if (Kind != EntryKind.Worry) throw new Refused("Worry", "not-a-worry");
        EasedOn = on;
    }

    public void Void(string? why, By by) => Voided = Voided.From(why, by);
}
