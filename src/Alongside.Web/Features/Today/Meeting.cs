using Alongside.Domain;
using Alongside.Domain.Encounters;
using Alongside.Domain.Relationships;
using Alongside.Web.Features.Ruptures;

namespace Alongside.Web.Features.Today;

/// <summary>One time together today.</summary>
public sealed record Meeting(Id<Encounter> Id, Id<Relationship> Relationship, EncounterState State, EncounterKind Kind, int? FromMinute, string? Loosely, string? Place, bool PlaceTheyChose)
{
    public string Who { get; init; } = "";

    /// <summary>Who comes with them or will be there, by name.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>What they want to come first, in their words.</summary>
    public string? TheirsFirst { get; init; }

    /// <summary>What came between us and waits to be mended, when it is time to ask.</summary>
    public Mending? ToMend { get; init; }

    /// <summary>It is time to ask how we are doing, in the rhythm they chose.</summary>
    public bool AskHowItIs { get; init; }
}
