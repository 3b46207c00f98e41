namespace Alongside.Domain.Relationships;

/// <summary>Which sentence about continuity fits.</summary>
public enum ContinuityPicture
{
    /// <summary>They met nobody in this time.</summary>
    NobodyMet,

    /// <summary>One worker, every time.</summary>
    OneWorker,

    /// <summary>Several workers, one of them more often than any other.</summary>
    OneMoreThanOthers,

    /// <summary>Several workers, and nobody stands out.</summary>
    NobodyStandsOut,
}
