using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Supervision;

/// <summary>
/// One thing that was brought, on its way from what happened, through what it stirred and what is made of it, to what
/// next: the supervision cycle (Kolb's, as Morrison put it to use). Written by both, as they talk; each stop may be empty.
/// </summary>
public sealed class Talk : IThing<Talk>, IOfFamily, IWritten, IVersioned
{
    private Talk() { }

    /// <param name="item">What was brought.</param>
    /// <param name="session">The session in which they talk about it.</param>
    /// <param name="by">Whose hand, and when.</param>
    /// <exception cref="Refused">The session is of another relationship.</exception>
    public Talk(AgendaItem item, Encounter session, By by)
    {
        if (item.RelationshipId != session.RelationshipId) throw new Refused("", "another-relationship");
        (Id, ItemId, EncounterId, RelationshipId, FamilyId) = (Id<Talk>.At(by.At), item.Id, session.Id, session.RelationshipId, session.FamilyId);
        (AuthorId, WrittenAt, TeamId) = (by.Who, by.At, by.Team);
    }

    public Id<Talk> Id { get; private set; }
    public Id<AgendaItem> ItemId { get; private set; }
    public Id<Encounter> EncounterId { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }

    /// <summary>What happened, who said what.</summary>
    public string? Happened { get; private set; }

    /// <summary>What it stirred, and what it reminds one of.</summary>
    public string? Stirred { get; private set; }

    /// <summary>What they make of it: guesses, and what is not known.</summary>
    public string? Made { get; private set; }

    /// <summary>What next, and who.</summary>
    public string? Next { get; private set; }

    public TalkEnd? End { get; private set; }

    /// <summary>The insight, action or decision itself; where nobody is ready yet, what would help.</summary>
    public string? EndWords { get; private set; }

    /// <summary>What is felt in the family: the first of three layers that one lays side by side.</summary>
    public string? InTheFamily { get; private set; }

    /// <summary>What is felt between the two of them.</summary>
    public string? BetweenUs { get; private set; }

    /// <summary>What is felt between the one who holds and whoever holds them.</summary>
    public string? OneUp { get; private set; }

    /// <summary>Something repeats: the same was felt in the family, here, and one level up.</summary>
    public string? Repeats { get; private set; }

    /// <summary>Who they are and who we are: what difference race, faith, money, sex or age made, in words and never a tick.</summary>
    public string? WhoWeAre { get; private set; }

    /// <summary>What became of it afterwards.</summary>
    public string? Became { get; private set; }

    public DateOnly? BecameOn { get; private set; }

    /// <summary>Offered afterwards; none means that nobody said.</summary>
    public SupervisionFunction Functions { get; private set; }

    /// <summary>Offered afterwards; none means that nobody said.</summary>
    public Stakeholder Stakeholders { get; private set; }

    /// <summary>Offered afterwards; null where nobody said.</summary>
    public Leaning? Leaning { get; private set; }

    public Id<Worker> AuthorId { get; private set; }
    Id<Worker>? IWritten.AuthorId => AuthorId;
    public DateTimeOffset WrittenAt { get; private set; }
    public Source Source => Source.Thought;

    /// <summary>For both of them. What is for one alone is written in one's own place.</summary>
    public Audience Audience { get; private set; } = Audience.MyTeam;

    public Id<Team>? TeamId { get; private set; }
    public Voided? Voided { get; private set; }
    public int Version { get; private set; }

    public bool IsEmpty => Happened is null && Stirred is null && Made is null && Next is null && End is null && EndWords is null && Repeats is null
        && InTheFamily is null && BetweenUs is null && OneUp is null && WhoWeAre is null;

    /// <summary>The steps of the cycle that were written: the third four of the 4×4×4, which nobody has to tick.</summary>
    public bool Reflected => Stirred is not null || Made is not null;

    /// <summary>It went on to what next, or ended in an action or a decision.</summary>
    public bool Acted => Next is not null || End is TalkEnd.Action or TalkEnd.Decision;

    /// <summary>Everything as it stands now.</summary>
    /// <exception cref="Refused">It ends in something that is not said: above all, not ready without what would help.</exception>
    public void Say(string? happened, string? stirred, string? made, string? next, TalkEnd? end, string? endWords, string? repeats)
    {
        var problems = new List<Problem>();
        var said = (Words.Maybe("Happened", happened, Words.Note, problems)?.Text, Words.Maybe("Stirred", stirred, Words.Note, problems)?.Text,
            Words.Maybe("Made", made, Words.Note, problems)?.Text, Words.Maybe("Next", next, Words.Note, problems)?.Text);
        var (ending, repeating) = (Words.Maybe("EndWords", endWords, Words.Note, problems)?.Text, Words.Maybe("Repeats", repeats, Words.Note, problems)?.Text);
        if (end is { } known && !Enum.IsDefined(known)) problems.Add(new("End", "choose-one"));
        if (end == TalkEnd.NotReadyYet && ending is null) problems.Add(new("EndWords", "say-what-would-help"));
        else if (end is not null && ending is null) problems.Add(new("EndWords", "words-missing"));
        Refused.If(problems);
        (Happened, Stirred, Made, Next) = said;
        (End, EndWords, Repeats) = (end, ending, repeating);
    }

    /// <summary>Three layers side by side, and what is in nobody's box: each may be empty.</summary>
    public void SayLayers(string? inTheFamily, string? betweenUs, string? oneUp, string? whoWeAre)
    {
        var problems = new List<Problem>();
        var said = (Words.Maybe("InTheFamily", inTheFamily, Words.Note, problems)?.Text, Words.Maybe("BetweenUs", betweenUs, Words.Note, problems)?.Text,
            Words.Maybe("OneUp", oneUp, Words.Note, problems)?.Text, Words.Maybe("WhoWeAre", whoWeAre, Words.Note, problems)?.Text);
        Refused.If(problems);
        (InTheFamily, BetweenUs, OneUp, WhoWeAre) = said;
    }

    /// <summary>What became of it; empty takes it back.</summary>
    public void SayWhatBecame(string? became, By by)
    {
        var words = Words.Maybe("Became", became, Words.Note)?.Text;
        if (words != Became) (Became, BecameOn) = (words, words is null ? null : by.Day);
    }

    /// <summary>What it was for, who had a stake in it, and how directive it was: looked at afterwards, by whoever likes to.</summary>
    public void LookBack(SupervisionFunction functions, Stakeholder stakeholders, Leaning? leaning)
    {
        if (leaning is { } one && !Enum.IsDefined(one)) throw new Refused("Leaning", "choose-one");
        (Functions, Stakeholders, Leaning) = (functions, stakeholders, leaning);
    }
}
