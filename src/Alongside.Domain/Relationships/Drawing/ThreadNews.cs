namespace Alongside.Domain.Relationships.Drawing;

/// <summary>What can be said of a relationship in one breath. The words are in the resource files.</summary>
public enum ThreadNews
{
    /// <summary>It has begun, and we have not met yet.</summary>
    NotMetYet,

    /// <summary>Nobody has asked the family how it is.</summary>
    NobodyAskedYet,

    /// <summary>The first answer was nearer to hard than to good.</summary>
    BeganSlowly,

    /// <summary>The first answer was good.</summary>
    BeganWell,

    /// <summary>Something came between us; the month of the last time, and how many times in all.</summary>
    BrokeIn,

    /// <summary>The last time was mended; the month.</summary>
    MendedIn,

    /// <summary>The last time has not been mended.</summary>
    StillSore,

    /// <summary>Every answer since that month has been good.</summary>
    GoodSince,

    /// <summary>Every answer since that month has been hard.</summary>
    HardSince,

    /// <summary>How many workers in the last twelve months, when more than one.</summary>
    WorkersThisYear,

    /// <summary>There has been no worker since that month.</summary>
    NobodySince,

    /// <summary>We have not met since that month.</summary>
    QuietSince,

    /// <summary>Nobody has asked the family since that month.</summary>
    NotAskedSince,

    /// <summary>It ended in that month.</summary>
    EndedIn,
}
