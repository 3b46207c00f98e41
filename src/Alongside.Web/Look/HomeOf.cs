using Alongside.Domain.Relationships;

namespace Alongside.Web.Look;

/// <summary>Where something is at home, for whatever leads back to it.</summary>
internal static class HomeOf
{
    /// <summary>The thread with a family; between colleagues, the page of the two, of their circle, or of how two teams work together.</summary>
    public static string Relationship(Relationship relationship) => relationship.IsWithOthers ? $"/together/{relationship.Id}" : relationship.One.Team is not null ? $"/circles/{relationship.Id}" : relationship.FamilyId is null ? $"/supervision/{relationship.Id}" : $"/relationships/{relationship.Id}";
}
