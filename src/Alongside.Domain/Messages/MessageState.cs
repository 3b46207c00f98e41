namespace Alongside.Domain.Messages;

/// <summary>Where a message stands.</summary>
public enum MessageState
{
    /// <summary>It waits for its moment, or is being carried.</summary>
    Open = 1,

    /// <summary>The mail server took it.</summary>
    Carried = 2,

    /// <summary>Nothing waits any more, or it would not have been safe: it was never sent.</summary>
    NotNeeded = 3,

    /// <summary>Nobody took it. Somebody looks at why.</summary>
    NotDelivered = 4,

    /// <summary>It broke off after it was handed over. Perhaps it arrived, so it is not sent again.</summary>
    Perhaps = 5,
}
