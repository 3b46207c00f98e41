using Alongside.Domain.Organisations;
using Alongside.Domain.Reflecting;

namespace Alongside.Domain.Asking;

/// <summary>A worker who could go, with what speaks for it. Nobody is counted against anybody: it is an order to ask in.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">Their name.</param>
public sealed record CouldGo(Id<Worker> Id, string Name)
{
    /// <summary>The way to somebody who lives elsewhere asks as much as growing trust does. Our own choice.</summary>
    public const int WayWeighs = 2;

    public string? Profession { get; init; }

    /// <summary>Who sends them, where it is another agency.</summary>
    public string? Agency { get; init; }

    /// <summary>What families are told about them.</summary>
    public string? About { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The team they would go for.</summary>
    public Id<Team>? Team { get; init; }

    /// <summary>Where that team is: its name, hub and cluster, as far as somebody said.</summary>
    public string? Place { get; init; }

    /// <summary>The last day on which they knew this family; null when they never did.</summary>
    public DateOnly? KnewThemUntil { get; init; }

    /// <summary>The relationships that they carry now.</summary>
    public IReadOnlyList<CarriedNow> Carries { get; init; } = [];

    /// <summary>How full they feel, where they showed it to whoever asks; null where they keep it for themselves.</summary>
    public FullnessLevel? Feels { get; init; }

    /// <summary>They are trusted already: what was asked names them.</summary>
    public bool IsNamedIn(AskedFor asked) => asked.Says(Name) || asked.Says(Name.Split(' ', 2)[0]);

    /// <summary>Of their languages those that were asked for.</summary>
    public IReadOnlyList<string> SpeaksAsAsked(AskedFor asked) => [.. Languages.Where(asked.Says)];

    /// <summary>Whether they have something that was asked for by name: a language, a place, a faith.</summary>
    public bool Has(AskedFor asked) => SpeaksAsAsked(asked).Count > 0 || asked.NamesSomethingOf(About) || asked.NamesSomethingOf(Profession);

    /// <summary>They said themselves that there is no room: their own word goes before any sum of ours.</summary>
    public bool IsFull => Feels >= FullnessLevel.Full;

    /// <summary>What their relationships ask of them, and the way there. Shown in words, never as a number.</summary>
    public int Weight(AskedFor asked) => Carries.Sum(c => c.Weight) + (asked.IsNear(Place) == false ? WayWeighs : 0);

    /// <summary>
    /// The order to ask in: who knew them before, the latest first; then whom they trust, and who has what they asked for;
    /// then who has room, by their own word and by what they carry.
    /// </summary>
    public static IReadOnlyList<CouldGo> InOrder(IEnumerable<CouldGo> workers, AskedFor asked) =>
    [
        .. workers.OrderByDescending(w => w.KnewThemUntil ?? DateOnly.MinValue).ThenByDescending(w => w.IsNamedIn(asked)).ThenByDescending(w => w.Has(asked))
            .ThenBy(w => w.IsFull).ThenBy(w => w.Weight(asked)).ThenBy(w => w.Name, StringComparer.Ordinal),
    ];
}
