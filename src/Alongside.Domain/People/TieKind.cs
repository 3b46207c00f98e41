namespace Alongside.Domain.People;

/// <summary>What one person is to another, read from the first to the second: "parent of".</summary>
public enum TieKind
{
    Parent = 1,
    Carer = 2,
    Sibling = 3,
    Partner = 4,
    FormerPartner = 5,
    Grandparent = 6,
    Kin = 7,
    Friend = 8,
    Neighbour = 9,
}
