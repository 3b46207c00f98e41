namespace Alongside.Domain.Messages;

/// <summary>Why something waits for somebody. It is never sent: a message says only that something does.</summary>
public enum WaitingKind
{
    /// <summary>Something was released to a person by name.</summary>
    Released = 1,

    /// <summary>What they asked was answered.</summary>
    Answered = 2,

    /// <summary>A meeting they may see is tomorrow.</summary>
    DayBefore = 3,

    /// <summary>A family wrote something that is for this worker.</summary>
    FromThem = 4,

    /// <summary>Somebody of a family said that they are not safe.</summary>
    NotSafe = 5,

    /// <summary>A record was opened with a typed reason: whoever answers for it is told at once.</summary>
    OpenedWithReason = 6,
}
