namespace Alongside.Domain.Encounters;

/// <summary>How somebody belongs to an encounter.</summary>
public enum Presence
{
    /// <summary>Was there, or will be.</summary>
    There = 1,

    /// <summary>Wanted to be there and was not.</summary>
    Missed = 2,

    /// <summary>Comes with them, because they asked: the trusted person.</summary>
    ComesWithThem = 3,

    /// <summary>Was written down as there and was not, after all.</summary>
    NotThere = 4,
}
