namespace Alongside.Domain.Ruptures;

public enum RuptureState
{
    Open = 1,
    Mending = 2,
    Repaired = 3,

    /// <summary>Tried, and still sore. Asked again at the next encounter.</summary>
    StillSore = 4,
}
