namespace Alongside.Domain.Encounters;

/// <summary>Any time together.</summary>
public enum EncounterKind
{
    Visit = 1,
    Walk = 2,
    Call = 3,
    DropIn = 4,
    Group = 5,
    Accompanying = 6,
    Message = 7,

    /// <summary>A meeting others called: a review, a conference, a court day.</summary>
    Meeting = 8,

    /// <summary>Two colleagues, one of whom holds the other.</summary>
    Supervision = 9,

    /// <summary>Colleagues in a circle, with one question between them.</summary>
    Circle = 10,
}
