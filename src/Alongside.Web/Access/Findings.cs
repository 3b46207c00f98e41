namespace Alongside.Web.Access;

/// <summary>What a search found, the best fit first.</summary>
/// <param name="More">There are others; a little more of the name would bring them up.</param>
public sealed record Findings(IReadOnlyList<FoundPerson> People, IReadOnlyList<FoundFamily> Families, bool More)
{
    public static readonly Findings Nothing = new([], [], false);
}
