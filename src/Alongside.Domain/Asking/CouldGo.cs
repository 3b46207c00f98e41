using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Asking;

/// <summary>A worker who could go, with what speaks for it. Nobody is counted against anybody: it is an order to ask in.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">Their name.</param>
/// <param name="About">What they do, and what families are told about them.</param>
/// <param name="Team">The team they would go for.</param>
/// <param name="KnewThemUntil">The last day on which they knew this family; null when they never did.</param>
/// <param name="Phases">Where each relationship is that they carry now.</param>
public sealed record CouldGo(Id<Worker> Id, string Name, string? About, Id<Team>? Team, DateOnly? KnewThemUntil, IReadOnlyList<Phase> Phases)
{
    /// <summary>
    /// What the relationships ask of whoever carries them. A start and a hard patch ask most, an ending and growing trust
    /// less, steady work least: 3, 2, 1. Our own choice; a count alone would call a calm year and a crisis the same.
    /// </summary>
    public int Weight => Phases.Sum(phase => phase switch { Phase.Starting or Phase.HardPatch => 3, Phase.Trusting or Phase.Ending => 2, _ => 1 });

    /// <summary>Whether they have something that was asked for by name: a language, a place, a faith.</summary>
    public bool Has(string? askedFor) => About is { } about && askedFor is not null
        && askedFor.Split([' ', '.', ',', '\n', '!', '?', ':', ';'], StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Any(word => word.Length >= ShortestName && char.IsUpper(word[0]) && about.Contains(word, StringComparison.Ordinal));

    private const int ShortestName = 4;

    /// <summary>The order to ask in: who knew them before, the latest first; then who has what they asked for; then who carries least.</summary>
    public static IReadOnlyList<CouldGo> InOrder(IEnumerable<CouldGo> workers, string? askedFor) =>
    [
        .. workers.OrderByDescending(w => w.KnewThemUntil ?? DateOnly.MinValue).ThenByDescending(w => w.Has(askedFor)).ThenBy(w => w.Weight).ThenBy(w => w.Name, StringComparer.Ordinal),
    ];
}
