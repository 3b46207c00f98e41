namespace Alongside.Domain.Relationships;

/// <summary>What stands on one side of a relationship. The model is the same at every level.</summary>
public enum SideKind
{
    Person = 1,
    Family = 2,
    Worker = 3,
    Agency = 4,

    /// <summary>A team that sits in a circle, and holds itself; or one that works with another.</summary>
    Team = 5,
}
