using Alongside.Domain.Encounters;

namespace Alongside.Domain.Relationships;

/// <summary>How two sides have met lately: how often face to face, and mostly how. Counted, to be said in a sentence.</summary>
/// <param name="FaceToFace">Times they were in one place.</param>
/// <param name="Of">Times looked at, at most <see cref="Newest"/>.</param>
/// <param name="Mostly">The kind of more than half of them; null when no kind is.</param>
public readonly record struct HowWeMeet(int FaceToFace, int Of, EncounterKind? Mostly)
{
    /// <summary>So many of the newest times are looked at. Our own choice.</summary>
    public const int Newest = 12;

    /// <summary>Fewer than this say nothing. Our own choice.</summary>
    public const int AtLeast = 4;

    /// <summary>Fewer hard things than this do not say where it is easier to speak. Our own choice.</summary>
    public const int HardThingsAtLeast = 3;

    /// <param name="kinds">How they met, the newest first.</param>
    /// <returns>Null when there are too few.</returns>
    public static HowWeMeet? Lately(IEnumerable<EncounterKind> kinds)
    {
        List<EncounterKind> newest = [.. kinds.Take(Newest)];
        return newest.Count < AtLeast ? null : new(newest.Count(k => k is not (EncounterKind.Call or EncounterKind.Message)), newest.Count, MoreThanHalf(newest));
    }

    /// <summary>Where hard things were said most often; null when there are too few, or nowhere more than half of them.</summary>
    /// <param name="saidIn">For each hard thing, how they met when it was said.</param>
    public static EncounterKind? EasiestIn(IReadOnlyCollection<EncounterKind> saidIn) => saidIn.Count < HardThingsAtLeast ? null : MoreThanHalf(saidIn);

    private static EncounterKind? MoreThanHalf(IReadOnlyCollection<EncounterKind> kinds) =>
        kinds.GroupBy(k => k).Where(g => 2 * g.Count() > kinds.Count).Select(g => (EncounterKind?)g.Key).FirstOrDefault();
}
