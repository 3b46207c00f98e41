namespace Alongside.Domain.People.Map;

/// <summary>The words in the picture of a family and those around it. The resource files supply them.</summary>
public sealed record FamilyMapWords
{
    /// <summary>What the picture is, and that the list beside it says the same.</summary>
    public required string Title { get; init; }

    public required Func<Closeness, string> Ripple { get; init; }

    /// <summary>One person around the family, in a line.</summary>
    public required Func<MapOther, string> Person { get; init; }
}
