using Alongside.Domain.CheckIns;
using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>What one may be curious about before meeting somebody, already limited to what the reader may see.</summary>
public sealed record CuriousFacts
{
    /// <summary>The day it is.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>How it is, as each of them told us.</summary>
    public Lines Theirs { get; init; } = new([]);

    /// <summary>How it is for the worker who holds it now.</summary>
    public Line Ours { get; init; } = new([]);

    /// <summary>How many hard things they have brought themselves.</summary>
    public int HardThingsRaised { get; init; }

    /// <summary>Everybody in the family, and when their own words were last heard.</summary>
    public IReadOnlyList<Voice> Voices { get; init; } = [];

    /// <summary>Whether their item came first, the newest meeting first; meetings of which nobody noted it are left out.</summary>
    public IReadOnlyList<bool> TheirsFirst { get; init; } = [];

    /// <summary>How the last time felt for them, in their words.</summary>
    public string? Felt { get; init; }

    /// <summary>What went well the last time.</summary>
    public string? WentWell { get; init; }
}
