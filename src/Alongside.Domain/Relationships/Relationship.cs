using Alongside.Domain.Encounters;
using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>
/// Two sides and a purpose. One side is helped or held (a person, a family, a worker, an agency); the other is held by
/// a succession of workers. A family and its worker, a worker and their supervisor, two agencies: one model.
/// </summary>
public sealed class Relationship : IThing<Relationship>, IOfFamily, IVersioned
{
    /// <summary>A handover is agreed at most so many days ahead: half a year. Our own choice.</summary>
    public const int HandoverDaysAhead = 183;

    private readonly List<Holding> holdings = [];
    private readonly List<StretchCalledOff> calledOff = [];

    private Relationship() { }

    /// <param name="one">The side that is helped or held.</param>
    /// <param name="family">The family whose record this belongs to; null where no family is a side.</param>
    /// <param name="worker">Who begins on the other side; null where nobody does yet (an import).</param>
    /// <param name="team">The team that holds it together.</param>
    /// <param name="purpose">What it is for, in words the person may read.</param>
    /// <param name="startedOn">The first hello.</param>
    /// <param name="by">Whose hand, and when.</param>
    public Relationship(Side one, Id<Family>? family, Id<Worker>? worker, Id<Team>? team, string? purpose, DateOnly startedOn, By by)
    {
        var problems = new List<Problem>();
        var words = Words.Maybe("Purpose", purpose, Words.Line, problems);
        if (startedOn > by.Day) problems.Add(new("StartedOn", "day-ahead"));
        if (worker is { } who && one.Worker == who) problems.Add(new("Worker", "relationship-with-oneself"));
        if (team is { } ours && one.Team == ours) problems.Add(new("With", "team-with-itself"));
        Refused.If(problems);
        (Id, One, FamilyId, TeamId, Purpose, StartedOn) = (Id<Relationship>.At(by.At), one, family, team, words?.Text, startedOn);
        (BegunAt, BegunBy, Phase) = (by.At, by.Who, Phase.Starting);
        if (worker is { } first) holdings.Add(new(Id, first, startedOn, by.At));
    }

    public Id<Relationship> Id { get; private set; }
    public Side One { get; private set; } = null!;
    public Id<Family>? FamilyId { get; private set; }
    public Id<Team>? TeamId { get; private set; }
    public string? Purpose { get; private set; }
    public Choice? Choice { get; private set; }
    public Opening Opening { get; private set; } = Opening.Nothing;

    /// <summary>How we work together: what both agreed, in words both can change.</summary>
    public string? Agreement { get; private set; }

    /// <summary>The day on which both look at the agreement again.</summary>
    public DateOnly? AgreementLookAgain { get; private set; }

    /// <summary>Whose hand wrote the agreement last; null while nothing is agreed.</summary>
    public Id<Worker>? AgreementBy { get; private set; }

    public DateTimeOffset? AgreementAt { get; private set; }

    /// <summary>They were beside the worker when it was written last.</summary>
    public bool AgreementTogether { get; private set; }

    public Phase Phase { get; private set; }
    public Rhythm Rhythm { get; private set; } = Rhythm.Monthly;

    /// <summary>How often they agreed to meet, in their words: "most Thursdays".</summary>
    public string? Often { get; private set; }

    /// <summary>The one who coordinates for this family. One family, one lead worker.</summary>
    public bool Leads { get; private set; }

    /// <summary>Why it leads beside another that leads too; null where it leads alone, or does not.</summary>
    public string? LeadsBeside { get; private set; }

    public DateOnly StartedOn { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public DateTimeOffset BegunAt { get; private set; }
    public Id<Worker> BegunBy { get; private set; }
    public int Version { get; private set; }

    /// <summary>Who held it, in order.</summary>
    public IReadOnlyList<Holding> Holdings => holdings;

    /// <summary>What was agreed for a day to come and does not happen; empty where it was not asked for with the relationship.</summary>
    public IReadOnlyList<StretchCalledOff> CalledOff => calledOff;

    public bool IsLive => EndedOn is null;

    /// <summary>How a team works with another one, or with another agency: in no family, and held by a team of ours.</summary>
    public bool IsWithOthers => FamilyId is null && TeamId is not null && One.Kind is SideKind.Team or SideKind.Agency;

    /// <summary>A team's own circle: it holds itself, so no team stands on the other side.</summary>
    public bool IsCircle => FamilyId is null && TeamId is null && One.Kind == SideKind.Team;

    /// <summary>Who holds it on a day; nobody between two workers or after the end.</summary>
    public Id<Worker>? HeldOn(DateOnly day) => IsLive
        ? holdings.Where(h => h.Covers(day)).MaxBy(h => (h.From, h.Until ?? DateOnly.MaxValue, h.Id))?.WorkerId
        : null;

    /// <summary>The stretch that begins on a day to come: a handover that is agreed. Null while nobody is named.</summary>
    public Holding? Coming(DateOnly today) => holdings.Find(h => h.From > today);

    public void SayWhoseChoice(Choice choice) => Choice = choice;

    public void Open(Opening opening) => Opening = opening;

    public void Describe(string? purpose, string? often, Rhythm rhythm, Phase phase)
    {
        var problems = new List<Problem>();
        var said = (Words.Maybe("Purpose", purpose, Words.Line, problems)?.Text, Words.Maybe("Often", often, Words.Line, problems)?.Text);
        if (!Enum.IsDefined(rhythm)) problems.Add(new("Rhythm", "choose-one"));
        if (!Enum.IsDefined(phase)) problems.Add(new("Phase", "choose-one"));
        Refused.If(problems);
        (Purpose, Often) = said;
        (Rhythm, Phase) = (rhythm, phase);
    }

    /// <summary>They say how often they want to be asked how it is.</summary>
    public void AskThem(Rhythm rhythm)
    {
        if (!Enum.IsDefined(rhythm)) throw new Refused("Rhythm", "choose-one");
        if (!IsLive) throw new Refused("Rhythm", "already-ended");
        Rhythm = rhythm;
    }

    /// <summary>What both agree, as it stands now; the older words stay in the history.</summary>
    /// <param name="agreement">Empty takes it back.</param>
    /// <param name="lookAgain">A day from today on.</param>
    /// <param name="together">They were there when it was written.</param>
    /// <param name="by">Whose hand, and when.</param>
    public void Agree(string? agreement, DateOnly? lookAgain, bool together, By by)
    {
        var problems = new List<Problem>();
        var words = Words.Maybe("Agreement", agreement, Words.Note, problems)?.Text;
        if (lookAgain < by.Day && lookAgain != AgreementLookAgain) problems.Add(new("LookAgain", "day-behind"));
        Refused.If(problems);
        (Agreement, AgreementLookAgain, AgreementTogether) = (words, lookAgain, together);
        (AgreementBy, AgreementAt) = (by.Who, by.At);
    }

    /// <summary>Whoever holds it coordinates for this family from <paramref name="from"/> on.</summary>
    /// <param name="from">Their first day as lead worker; not before they came.</param>
    /// <param name="family">The family's relationships.</param>
    /// <param name="beside">Why it leads beside another; asked only where another live relationship of the family leads.</param>
    /// <exception cref="Refused">Another live relationship of the family leads, and nobody said why two should: one family has one lead worker.</exception>
    public void Lead(DateOnly from, IEnumerable<Relationship> family, string? beside = null)
    {
        if (!IsLive) throw new Refused("Leads", "already-ended");
        if (Leads) return;
        var leadsToo = family.Any(other => other.Id != Id && other.FamilyId == FamilyId && other.IsLive && other.Leads);
        if (leadsToo && string.IsNullOrWhiteSpace(beside)) throw new Refused("LeadsBeside", "one-family-one-lead");
        (Leads, LeadsBeside) = (true, leadsToo ? Words.From("LeadsBeside", beside, Words.Line).Text : null);
        foreach (var stretch in StillHolding(from)) stretch.LeadFrom(from);
    }

    /// <summary>Somebody else leads, or nobody; that they did stays.</summary>
    public void LayLeadDown(DateOnly on)
    {
        if (!Leads) return;
        (Leads, LeadsBeside) = (false, null);
        foreach (var stretch in StillHolding(on)) stretch.LeadUntil(on);
    }

    public void MoveTo(Phase phase)
    {
        if (!Enum.IsDefined(phase)) throw new Refused("Phase", "choose-one");
        if (!IsLive) throw new Refused("Phase", "already-ended");
        Phase = phase;
    }

    /// <summary>An older record has come to light: they met before what was taken for the first hello.</summary>
    /// <param name="day">Does nothing unless it is before <see cref="StartedOn"/>.</param>
    /// <param name="worker">Who was there, if it is known. When that is who held it first, they hold it since then.</param>
    public void MetEarlier(DateOnly day, Id<Worker>? worker)
    {
        if (holdings.MinBy(h => h.From) is { } first && first.WorkerId == worker && day < first.From) first.BeganOn(day);
        if (day < StartedOn) StartedOn = day;
    }

    /// <summary>
    /// One worker's goodbye and another's hello. The stretch of the one ends the day before the other's begins, or on
    /// <paramref name="lastDay"/> when there is a gap or an overlap.
    /// </summary>
    /// <param name="next">Who takes over.</param>
    /// <param name="team">The team that holds it from then on.</param>
    /// <param name="from">
    /// Their first day, not before the one who leaves came. A day to come is agreed now and changes who holds it on that
    /// day; only within one team, whose members may read everything before it.
    /// </param>
    /// <param name="lastDay">The last day of the one who leaves, when it is not the day before.</param>
    /// <param name="by">Whose hand, and when.</param>
    public void HandTo(Id<Worker> next, Id<Team>? team, DateOnly from, DateOnly? lastDay, By by)
    {
        if (!IsLive) throw new Refused("Next", "already-ended");
        if (Coming(by.Day) is not null) throw new Refused("Next", "handover-agreed-already");
        if (HeldOn(by.Day) == next) throw new Refused("Next", "handover-to-oneself");
        if (One.Worker == next) throw new Refused("Next", "relationship-with-oneself");
        if (from > by.Day && team != TeamId) throw new Refused("On", "handover-ahead-elsewhere");
        if (from > by.Day.AddDays(HandoverDaysAhead)) throw new Refused("On", "handover-too-far", ("days", HandoverDaysAhead));
        if (from < (Current?.From ?? StartedOn)) throw new Refused("On", "handover-before-they-came");
        Current?.End(lastDay ?? from.AddDays(-1));
        var stretch = new Holding(Id, next, from, by.At);
        if (Leads) stretch.LeadFrom(from);
        holdings.Add(stretch);
        TeamId = team;
    }

    /// <summary>The handover that was agreed does not happen: whoever holds it stays.</summary>
    /// <param name="by">Whose hand, and when.</param>
    /// <param name="why">Why not, where somebody said.</param>
    public void StayAfterAll(By by, string? why = null)
    {
        if (!IsLive) throw new Refused("", "already-ended");
        if (Coming(by.Day) is not { } coming) throw new Refused("", "no-handover-agreed");
        CallOff(coming, why, by);
        if (holdings.Where(h => h.Covers(by.Day)).MaxBy(h => (h.From, h.Id)) is not { } stays) return;
        stays.GoOn();
        if (Leads) stays.LeadFrom(stays.LedFrom ?? by.Day);
    }

    /// <summary>The relationship ends; the door stays open.</summary>
    /// <param name="on">Its last day, until today: a day to come is the phase "ending".</param>
    /// <param name="promises">What was promised in it: nothing may be left open, only kept or explained.</param>
    /// <param name="comingsBack">What somebody opened up about: none may be left waiting.</param>
    /// <param name="by">Whose hand, and when.</param>
    /// <param name="why">Why a handover that was agreed does not happen, where one was.</param>
    public void End(DateOnly on, IEnumerable<Promise> promises, IEnumerable<ComingBack> comingsBack, By by, string? why = null)
    {
        if (!IsLive) throw new Refused("On", "already-ended");
        if (on > by.Day) throw new Refused("On", "ending-ahead");
        if (on < StartedOn) throw new Refused("On", "ends-before-it-begins");
        if (promises.Any(p => p.RelationshipId == Id && p.IsOpen)) throw new Refused("On", "promises-still-open");
        if (comingsBack.Any(c => c.RelationshipId == Id && c.DoneOn is null)) throw new Refused("On", "comings-back-still-open");
        foreach (var coming in holdings.FindAll(h => h.From > by.Day)) CallOff(coming, why, by);
        foreach (var stretch in holdings.Where(h => h.Until is null || h.Until > on)) stretch.End(on);
        (EndedOn, Phase, Leads, LeadsBeside) = (on, Phase.Ending, false, null);
    }

    /// <summary>They came back through the open door, to somebody they know or somebody new.</summary>
    public void TakeUpAgain(Id<Worker> worker, Id<Team>? team, DateOnly from, By by)
    {
        if (EndedOn is not { } ended) throw new Refused("From", "still-going");
        if (from > by.Day) throw new Refused("From", "day-ahead");
        if (from < ended) throw new Refused("From", "back-before-the-end");
        (EndedOn, Phase, TeamId) = (null, Phase.Starting, team);
        holdings.Add(new(Id, worker, from, by.At));
    }

    /// <summary>The end that somebody looks back on: the newest one until that day, unless it has begun anew since. Null while it goes on.</summary>
    /// <param name="day">The day on which they look back.</param>
    /// <param name="ends">The days on which it ended, once or more often.</param>
    public DateOnly? EndLookedBackOn(DateOnly day, IEnumerable<DateOnly> ends) =>
        ends.Where(on => on <= day && !holdings.Exists(h => h.From > on && h.From <= day)).Select(on => (DateOnly?)on).Max();

    private void CallOff(Holding coming, string? why, By by)
    {
        holdings.Remove(coming);
        calledOff.Add(new(coming, why, by));
    }

    private Holding? Current => holdings.Find(h => h.Until is null);

    // Whoever holds it, and whoever it is agreed will follow.
    private IEnumerable<Holding> StillHolding(DateOnly day) => holdings.Where(h => h.Until is null || (h.Until >= day && Current?.From > day));
}
