namespace Alongside.Domain.Supervision;

/// <summary>
/// How somebody holds others, from their own last sessions: for them alone. Both ends of every scale are right in their
/// place; what one watches is drifting to one of them.
/// </summary>
public sealed class SeeingMyself
{
    /// <summary>So many of the newest things talked about are looked at. Our own choice.</summary>
    public const int LookBack = 20;

    /// <summary>Fewer than so many say nothing yet. Our own choice.</summary>
    public const int Least = 4;

    /// <summary>So many of the newest that were looked back at make out a drift, and all of them lean one way. Our own choice.</summary>
    public const int DriftOf = 4;

    private readonly IReadOnlyList<Talk> talks;
    private readonly List<Talk> told;

    /// <param name="newestFirst">What was talked about in sessions in which they held somebody.</param>
    public SeeingMyself(IEnumerable<Talk> newestFirst)
    {
        talks = [.. newestFirst.Take(LookBack)];
        told = [.. talks.Where(t => t.Leaning is not null)];
    }

    /// <summary>What was written more of; null while there is too little.</summary>
    public Balance? Balance
    {
        get
        {
            if (talks.Count < Least) return null;
            var (reflected, acted) = (talks.Count(t => t.Reflected), talks.Count(t => t.Acted));
            return reflected >= acted * 2 && reflected > acted + 1 ? Supervision.Balance.Reflection : acted >= reflected * 2 && acted > reflected + 1 ? Supervision.Balance.Action : Supervision.Balance.Both;
        }
    }

    /// <summary>Where the last conversations stood, the newest first.</summary>
    public IReadOnlyList<Leaning> Lately => [.. told.Select(t => t.Leaning!.Value).Take(DriftOf)];

    /// <summary>Towards which end it drifts; null where it does not, or where too little was said.</summary>
    public Leaning? Drift => Lately.Count < DriftOf ? null
        : Lately.All(l => l < Leaning.Between) ? Leaning.Telling
        : Lately.All(l => l > Leaning.Between) ? Leaning.Listening
        : null;

    /// <summary>Functions that none of them touched; none while too little was said.</summary>
    public IReadOnlyList<SupervisionFunction> FunctionsNeverTouched => Untouched(talks.Aggregate(SupervisionFunction.None, (all, t) => all | t.Functions), talks.Count(t => t.Functions != SupervisionFunction.None));

    /// <summary>Stakeholders that were in none of them; none while too little was said.</summary>
    public IReadOnlyList<Stakeholder> StakeholdersNeverTouched => Untouched(talks.Aggregate(Stakeholder.None, (all, t) => all | t.Stakeholders), talks.Count(t => t.Stakeholders != Stakeholder.None));

    private static IReadOnlyList<T> Untouched<T>(T touched, int told) where T : struct, Enum =>
        told < Least ? [] : [.. Enum.GetValues<T>().Where(one => !touched.HasFlag(one))];
}
