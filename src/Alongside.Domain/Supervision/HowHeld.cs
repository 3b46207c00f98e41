namespace Alongside.Domain.Supervision;

/// <summary>How somebody is held just now.</summary>
public enum HowHeld
{
    Well = 1,

    /// <summary>Longer ago than the organisation wants it to be.</summary>
    Late = 2,

    /// <summary>Somebody is named, and they have not met for long.</summary>
    Lapsed = 3,
    ByNobody = 4,
}
