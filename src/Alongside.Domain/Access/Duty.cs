namespace Alongside.Domain.Access;

/// <summary>What has to happen when something is allowed.</summary>
[Flags]
public enum Duty
{
    None = 0,

    /// <summary>The reading is written down before anything leaves.</summary>
    WriteDown = 1,

    /// <summary>Whoever answers for it is told at once, and looks at it within two working days.</summary>
    TellAndReview = 2,
}
