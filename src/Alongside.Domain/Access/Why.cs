namespace Alongside.Domain.Access;

/// <summary>Why somebody may open a family's record. It follows from the relationship, and is typed only where there is none.</summary>
public enum Why
{
    /// <summary>There is no reason: they may not.</summary>
    None = 0,

    /// <summary>They hold a live relationship with the family themselves.</summary>
    Holds = 1,

    /// <summary>Their team holds one.</summary>
    Team = 2,

    /// <summary>A team they supervise holds one.</summary>
    Supervises = 3,

    /// <summary>They typed a reason, for this family, that still stands. It opens the family to be read.</summary>
    TypedReason = 4,

    /// <summary>They have just begun the record themselves, in this same act.</summary>
    Began = 5,

    /// <summary>They, or their team, left this door open when a relationship ended: for its ending and a new beginning only.</summary>
    OpenDoor = 6,

    /// <summary>It is their own family, and they are in their own space.</summary>
    Ours = 7,

    /// <summary>A sharing decision with their agency stands.</summary>
    Shared = 8,

    /// <summary>It is between them and colleagues: one holds the other, they sit in a circle, or their teams work together.</summary>
    OneOfTwo = 9,

    /// <summary>They take over for these days, while whoever holds it in another team is away.</summary>
    Covers = 10,
}
