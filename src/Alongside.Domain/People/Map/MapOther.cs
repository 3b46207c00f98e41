namespace Alongside.Domain.People.Map;

/// <summary>Somebody around a family, as the family sees them.</summary>
/// <param name="Name">As the family says it.</param>
/// <param name="Closeness">How close; null when nobody has said, and then they are in the list but have no place in the picture.</param>
/// <param name="IsHelper">They come for an organisation; otherwise they are somebody of their own.</param>
/// <param name="LeansOn">Somebody at home leans on them.</param>
/// <param name="Rubs">There is friction.</param>
/// <param name="With">Whom at home it is with, by place in <see cref="FamilyMapFacts.AtHome"/>; none: all of them.</param>
public sealed record MapOther(string Name, Closeness? Closeness, bool IsHelper, bool LeansOn, bool Rubs, params IReadOnlyList<int> With);
