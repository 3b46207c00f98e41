using Alongside.Domain.Relationships;

namespace Alongside.Domain.Asking;

/// <summary>One relationship that a worker carries, as far as it matters to whoever asks them: no family is in it.</summary>
/// <param name="Phase">Where it is.</param>
/// <param name="EveryWeek">They met at least <see cref="Meetings"/> times in the last <see cref="Days"/> days.</param>
public readonly record struct CarriedNow(Phase Phase, bool EveryWeek)
{
    /// <summary>Four weeks.</summary>
    public const int Days = 28;

    public const int Meetings = 4;

    /// <summary>
    /// What it asks of whoever carries it. A start and a hard patch ask most, an ending and growing trust less, steady work
    /// least: 3, 2, 1; and one more where they meet every week. Our own choice; a count alone would call a calm year and a
    /// crisis the same.
    /// </summary>
    public int Weight => Phase switch { Phase.Starting or Phase.HardPatch => 3, Phase.Trusting or Phase.Ending => 2, _ => 1 } + (EveryWeek ? 1 : 0);
}
