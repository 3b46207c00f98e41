using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Encounters;

/// <summary>Something one side wants to talk about. Whose it is matters: theirs come first.</summary>
public sealed class AgendaItem : IThing<AgendaItem>, IOfFamily, IWritten
{
    // What they put on their list themselves stands before what somebody noted for them: further than any two moments lie apart.
    private const long InTheirHand = 1_000_000_000_000_000;

    private AgendaItem() { }

    public AgendaItem(Relationship relationship, Whose whose, string? text, string? because, string? askedBy, DateOnly? byDay, bool unprompted, bool hard, Audience audience, By by)
    {
        var problems = new List<Problem>();
        if (!Enum.IsDefined(whose)) problems.Add(new("Whose", "choose-one"));
        var said = (Words.From("Text", text, Words.Line, problems)?.Text, Words.Maybe("Because", because, Words.Line, problems)?.Text, Words.Maybe("AskedBy", askedBy, Words.Line, problems)?.Text);
        if (whose == Whose.Ours && said.Item2 is null && problems.Count == 0) problems.Add(new("Because", "ours-needs-a-reason"));
        Refused.If(problems);
        (Id, RelationshipId, FamilyId, Whose) = (Id<AgendaItem>.At(by.At), relationship.Id, relationship.FamilyId, whose);
        (Text, Because, AskedBy) = (said.Item1!, said.Item2, said.Item3);
        (ByDay, Unprompted, Hard, State, Place) = (byDay, unprompted, hard, AgendaState.Waiting, by.At.ToUnixTimeMilliseconds() - (by.Person is null ? 0 : InTheirHand));
        (AuthorId, AuthorPersonId, WrittenAt, Source, Audience, TeamId) = (by.Worker, by.Person, by.At, whose == Whose.Theirs ? Source.Said : Source.Thought, audience, by.Team);
    }

    public Id<AgendaItem> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public Whose Whose { get; private set; }

    /// <summary>In their words when it is theirs.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Why it matters, in words that are about them. Ours always has one.</summary>
    public string? Because { get; private set; }

    /// <summary>Who outside asks for it: a court, a solicitor, a school.</summary>
    public string? AskedBy { get; private set; }

    public DateOnly? ByDay { get; private set; }

    /// <summary>They brought it themselves: counted when we ask whether they bring problems to us.</summary>
    public bool Unprompted { get; private set; }

    /// <summary>It was hard to raise, for either side.</summary>
    public bool Hard { get; private set; }

    /// <summary>
    /// Brought to a circle: the family knows that it is, and agreed that their name is said there. Null where nobody
    /// said so: names are left out.
    /// </summary>
    public bool? NamedByConsent { get; private set; }

    public AgendaState State { get; private set; }

    /// <summary>Orders the items of one side; smaller comes first.</summary>
    public long Place { get; private set; }

    /// <summary>The encounter in which it was reached.</summary>
    public Id<Encounter>? ReachedIn { get; private set; }

    /// <summary>The encounter in whose write-up it was first said; null when it was written on the agenda, by whichever side.</summary>
    public Id<Encounter>? CameUpIn { get; private set; }

    public Id<Worker>? AuthorId { get; private set; }
    public Id<Person>? AuthorPersonId { get; private set; }
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source { get; private set; }
    public Audience Audience { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }

    public void Reached(Id<Encounter> encounter) => (State, ReachedIn) = (AgendaState.Reached, encounter);

    /// <summary>Nobody had written it down before: it came up there and was talked about at once.</summary>
    public void CameUp(Id<Encounter> encounter)
    {
        CameUpIn = encounter;
        Reached(encounter);
    }

    /// <summary>The family knows that it is talked about in this circle, and agreed to be named there; whoever brings it answers for that.</summary>
    public void TheyAgreedToBeNamed(Relationship circle)
    {
        if (!circle.IsCircle || circle.Id != RelationshipId) throw new Refused("Named", "only-a-circle-asks-for-names");
        NamedByConsent = true;
    }

    public void Waits() => (State, ReachedIn) = (AgendaState.Waiting, null);

    public void LayDown() => State = AgendaState.LaidDown;

    public void ComeFirst(IEnumerable<AgendaItem> others) => Place = others.Where(o => o.Whose == Whose).Select(o => o.Place).DefaultIfEmpty(Place).Min() - 1;

    public void Void(string? why, By by) => Voided = Voided.From(why, by);

    /// <summary>Taken back by the person of the family who wrote it.</summary>
    public void TakeBack(By by) => Voided = Voided.TakenBack(AuthorPersonId, by);
}
