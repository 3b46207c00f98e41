namespace Alongside.Domain.Ruptures;

/// <summary>What the person said about when to talk about it. Asked, never guessed.</summary>
public enum RepairWish
{
    /// <summary>"Not yet": it stands until they say otherwise.</summary>
    NotYet = 1,

    /// <summary>"I'd rather talk about it now."</summary>
    Now = 2,
}
