namespace Alongside.Domain.People.Map;

/// <summary>The list beside the picture: those who are equally close.</summary>
/// <param name="Closeness">Null for those of whom nobody has said.</param>
public sealed record MapGroup(Closeness? Closeness, IReadOnlyList<MapOther> People);
