namespace Alongside.Domain.Access;

/// <summary>What a rule rests on. The query has a predicate for each that reading rests on.</summary>
public enum Ground
{
    /// <summary>No rule allows it: the answer to everything unknown or empty.</summary>
    Nothing = 0,
    KeptOut,
    Restricted,
    Holds,
    TheirTeam,
    TeamTheySupervise,
    TypedReason,
    TheirFamily,
    SharedWithThem,
    LeftOpen,
    Hidden,
    TakenAway,
    KeptApart,
    Author,
    Audience,
    AudienceOfAnyTeam,
    NoAudience,
    Released,
    InTheirHand,
    TheirOwn,
    NamedInSharing,
    WorksHere,
    TheirAnswer,
    Protected,
    Door,
    OnDuty,
    WroteItDown,
    AskedToGo,
    ReachesFamily,
    OneOfTwo,
    WrittenForBoth,
    BetweenColleagues,
}
