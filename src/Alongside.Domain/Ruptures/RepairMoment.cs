namespace Alongside.Domain.Ruptures;

/// <summary>Whether it is time to try to mend it.</summary>
public enum RepairMoment
{
    TooSoon,
    Ready,

    /// <summary>It has waited long; a word for the worker, never for the family.</summary>
    Overdue,
}
