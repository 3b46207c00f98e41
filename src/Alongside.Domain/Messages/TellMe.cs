namespace Alongside.Domain.Messages;

/// <summary>How often somebody wants to be told outside that something waits inside. Nobody is told who did not say so.</summary>
public enum TellMe
{
    Never = 0,

    /// <summary>Soon after; what waits together is told together.</summary>
    Soon = 1,

    /// <summary>At most once a day.</summary>
    Daily = 2,
}
