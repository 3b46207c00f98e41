using Alongside.Domain.Organisations;

namespace Alongside.Domain.Access;

/// <summary>
/// What is known of the family, the thing and the one who asks. Whatever is left out is not so, and allows nothing.
/// </summary>
public sealed record Facts
{
    public static Facts None { get; } = new();

    /// <summary>The family's live relationships.</summary>
    public IReadOnlyList<LiveRelationship> Live { get; init; } = [];

    /// <summary>The teams of those of them that the one who asks takes over today; null for one that rests on no team.</summary>
    public IReadOnlyList<Id<Team>?> CoversFor { get; init; } = [];

    /// <summary>Who held the relationship that ended with an open door, and in which team.</summary>
    public LiveRelationship? AtTheEnd { get; init; }

    /// <summary>The reason that the one who asks typed for this family.</summary>
    public Stretch? Reason { get; init; }

    /// <summary>The record is restricted.</summary>
    public bool Restricted { get; init; }

    /// <summary>The one who asks is among those whom the restriction names.</summary>
    public bool NamedInIt { get; init; }

    /// <summary>The person who asks belongs to the family.</summary>
    public bool Belongs { get; init; }

    /// <summary>The person who asks must stay away from it.</summary>
    public bool KeptOut { get; init; }

    /// <summary>The sharing decision of this family with the agency that asks.</summary>
    public Stretch? Sharing { get; init; }

    /// <summary>That decision names this thing.</summary>
    public bool NamedInSharing { get; init; }

    /// <summary>Why the record stands open already in this request.</summary>
    public Why Opened { get; init; }

    /// <summary>Whose hand wrote it and for whom; null for what has no audience of its own.</summary>
    public Hand? Hand { get; init; }

    /// <summary>It belongs to the space of the person who asks, or says only that they belong to the family.</summary>
    public bool TheirOwn { get; init; }

    /// <summary>It is the answer that the partner who asks was asked for.</summary>
    public bool TheirAnswer { get; init; }

    /// <summary>It is a relationship between colleagues, in no family, and the one who asks is one of the two.</summary>
    public bool OneOfTwo { get; init; }

    /// <summary>It is the circle of a team that the one who asks works in or supervises.</summary>
    public bool InTheCircle { get; init; }

    /// <summary>It is how a team that the one who asks works in or supervises works with another, or with another agency.</summary>
    public bool BetweenTeams { get; init; }

    /// <summary>It is one circle, today, and the one who asks is its guest.</summary>
    public bool GuestToday { get; init; }

    /// <summary>Released by name to the one who asks.</summary>
    public bool Released { get; init; }

    /// <summary>A decision that stands names it: the one who asks speaks in this for a child to whom it was released.</summary>
    public bool InTheirPlace { get; init; }

    /// <summary>It is kept by name from the child they speak for, by the child or by somebody else.</summary>
    public bool KeptFromTheChild { get; init; }

    /// <summary>Kept by name from the one who asks.</summary>
    public bool Hidden { get; init; }

    /// <summary>Taken out of use.</summary>
    public bool Voided { get; init; }

    /// <summary>It stands in the section that is kept apart.</summary>
    public bool KeptApart { get; init; }

    /// <summary>It is said of the person concerned (who reads, or to whom it would be released) that they harm.</summary>
    public bool Alleged { get; init; }

    /// <summary>An address or a way to reach somebody that is protected, and the person concerned is somebody else.</summary>
    public bool ProtectedFromThem { get; init; }

    /// <summary>The request for help that they want to hear.</summary>
    public AtTheDoor? Request { get; init; }
}
