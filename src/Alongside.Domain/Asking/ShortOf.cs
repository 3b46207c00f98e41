namespace Alongside.Domain.Asking;

/// <summary>What there is not enough of just now.</summary>
[Flags]
public enum ShortOf
{
    None = 0,
    Money = 1,
    Food = 2,
    Warmth = 4,

    /// <summary>A bed for everyone.</summary>
    Bed = 8,
    Work = 16,
}
