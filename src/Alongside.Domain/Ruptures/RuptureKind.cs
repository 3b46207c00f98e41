namespace Alongside.Domain.Ruptures;

/// <summary>Safran and Muran's two ways a collaboration tears. On screen: pulled back, pushed back.</summary>
public enum RuptureKind
{
    /// <summary>Withdrawal: moving away, or agreeing too easily.</summary>
    PulledBack = 1,

    /// <summary>Confrontation: moving against.</summary>
    PushedBack = 2,
    NotSure = 3,
}
