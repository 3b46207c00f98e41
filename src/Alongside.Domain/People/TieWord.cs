namespace Alongside.Domain.People;

/// <summary>What one person is to another, as it is said from either side. A tie is kept once and said both ways.</summary>
public enum TieWord
{
    ParentOf = 1,
    ChildOf = 2,
    CarerOf = 3,
    CaredForBy = 4,
    SiblingOf = 5,
    PartnerOf = 6,
    FormerPartnerOf = 7,
    GrandparentOf = 8,
    GrandchildOf = 9,
    KinOf = 10,
    FriendOf = 11,
    NeighbourOf = 12,
}
