namespace Alongside.Domain.Relationships;

/// <summary>Where a relationship is. It may go back; none is better than another.</summary>
public enum Phase
{
    Starting = 1,
    Trusting = 2,
    Working = 3,
    HardPatch = 4,
    Ending = 5,
}
