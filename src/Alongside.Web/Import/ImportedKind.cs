namespace Alongside.Web.Import;

/// <summary>What an import brings. The numbers are kept in the record: never reuse one.</summary>
internal enum ImportedKind
{
    /// <summary>Whoever stands as the author of what an import brings.</summary>
    Hand = 1,
    Person = 2,
    Family = 3,
    Relationship = 4,
    Home = 5,
    Encounter = 6,
    LifeEvent = 7,
    Request = 8,
    Decision = 9,
    Holding = 10,
}
