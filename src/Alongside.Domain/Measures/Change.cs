namespace Alongside.Domain.Measures;

/// <summary>What two scores of one person say together.</summary>
public enum Change
{
    /// <summary>No more than the measure wobbles by itself. Said apart from worse.</summary>
    NoneReliable,
    Better,
    Worse,
}
