using Alongside.Domain.Organisations;
using Alongside.Domain.People;

namespace Alongside.Domain.Access;

/// <summary>
/// A record that only the named workers reach, whatever else holds: staff's own family, witness protection. One sets it
/// and it holds at once; a second confirms it, and without a second it cannot be lifted either.
/// </summary>
public sealed class Restriction : IThing<Restriction>, IOfFamily
{
    /// <summary>The longest reason.</summary>
    public const int WhyLimit = 500;

    private readonly List<RestrictionWorker> workers = [];

    private Restriction() { }

    public Restriction(Id<Family> family, IReadOnlyCollection<Id<Worker>> reachedBy, string? why, By by)
    {
        var problems = new List<Problem>();
        var words = Words.From("Why", why, WhyLimit, problems)?.Text;
        if (reachedBy.Count == 0) problems.Add(new("Workers", "choose-one"));
        Refused.If(problems);
        (Id, FamilyId, Why, ById, At) = (Id<Restriction>.At(by.At), family, words!, by.Who, by.At);
        workers.AddRange(reachedBy.Distinct().Select(w => new RestrictionWorker(Id, w, by.At)));
    }

    public Id<Restriction> Id { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public string Why { get; private set; } = "";
    public Id<Worker> ById { get; private set; }

    /// <summary>Who confirmed it; null until somebody else has.</summary>
    public Id<Worker>? SecondId { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Who asked that it be lifted; null while nobody has.</summary>
    public Id<Worker>? LiftedBy { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }
    public IReadOnlyList<RestrictionWorker> Workers => workers;

    public bool Stands => EndedAt is null;

    /// <summary>A second person confirms that the record is to be restricted.</summary>
    public void Confirm(By by)
    {
        if (by.Who == ById) throw new Refused("", "restriction-needs-a-second");
        SecondId ??= by.Who;
    }

    /// <summary>Lifting takes two as well: the first asks, another one does it.</summary>
    public void Lift(By by)
    {
        if (LiftedBy is null)
        {
            LiftedBy = by.Who;
            return;
        }
        if (LiftedBy == by.Who) throw new Refused("", "restriction-needs-a-second");
        EndedAt ??= by.At;
    }
}
