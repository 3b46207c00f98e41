using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>
/// Two sides and a purpose. One side is helped or held (a person, a family, a worker, an agency); the other is held by
/// a succession of workers. A family and its worker, a worker and their supervisor, two agencies: one model.
/// </summary>
public sealed class Relationship : IThing<Relationship>, IOfFamily, IVersioned
{
    private readonly List<Holding> holdings = [];

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

    public Phase Phase { get; private set; }
    public Rhythm Rhythm { get; private set; } = Rhythm.Monthly;

    /// <summary>How often they agreed to meet, in their words: "most Thursdays".</summary>
    public string? Often { get; private set; }

    /// <summary>The one who coordinates for this family. One family, one lead worker.</summary>
    public bool Leads { get; private set; }

    public DateOnly StartedOn { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public DateTimeOffset BegunAt { get; private set; }
    public Id<Worker> BegunBy { get; private set; }
    public int Version { get; private set; }

    /// <summary>Who held it, in order.</summary>
    public IReadOnlyList<Holding> Holdings => holdings;

    public bool IsLive => EndedOn is null;

    /// <summary>Who holds it now; nobody between two workers or after the end.</summary>
    public Id<Worker>? HeldBy => holdings.Find(h => h.Until is null)?.WorkerId;

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

    public void Agree(string? agreement, DateOnly? lookAgain)
    {
        var problems = new List<Problem>();
        var words = Words.Maybe("Agreement", agreement, Words.Note, problems);
        Refused.If(problems);
        (Agreement, AgreementLookAgain) = (words?.Text, lookAgain);
    }

    public void Lead(bool leads) => Leads = leads;

    public void MoveTo(Phase phase) => Phase = phase;

    /// <summary>
    /// One worker's goodbye and another's hello. The stretch of the one ends the day before the other's begins, or on
    /// <paramref name="lastDay"/> when there is a gap or an overlap.
    /// </summary>
    public void HandTo(Id<Worker> next, Id<Team>? team, DateOnly from, DateOnly? lastDay, By by)
    {
        if (!IsLive) throw new Refused("Next", "already-ended");
        if (HeldBy == next) throw new Refused("Next", "handover-to-oneself");
        if (One.Worker == next) throw new Refused("Next", "relationship-with-oneself");
        holdings.Find(h => h.Until is null)?.End(lastDay ?? from.AddDays(-1));
        holdings.Add(new(Id, next, from, by.At));
        TeamId = team;
    }

    /// <summary>The relationship ends; the door stays open.</summary>
    public void End(DateOnly on)
    {
        if (!IsLive) throw new Refused("EndedOn", "already-ended");
        if (on < StartedOn) throw new Refused("EndedOn", "ends-before-it-begins");
        EndedOn = on;
        Phase = Phase.Ending;
        holdings.Find(h => h.Until is null)?.End(on);
    }

    /// <summary>They came back through the open door, to somebody they know or somebody new.</summary>
    public void TakeUpAgain(Id<Worker> worker, Id<Team>? team, DateOnly from, By by)
    {
        if (IsLive) throw new Refused("From", "still-going");
        (EndedOn, Phase, TeamId) = (null, Phase.Starting, team);
        holdings.Add(new(Id, worker, from, by.At));
    }
}
