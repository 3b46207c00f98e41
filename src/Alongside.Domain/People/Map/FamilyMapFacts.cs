namespace Alongside.Domain.People.Map;

/// <summary>Who is at home and who is around them, already limited to what the reader may see.</summary>
public sealed record FamilyMapFacts
{
    /// <summary>The names of those at home.</summary>
    public IReadOnlyList<string> AtHome { get; init; } = [];

    public IReadOnlyList<MapOther> Around { get; init; } = [];
}
