namespace Alongside.Domain.Accountability;

/// <summary>What the chain holds together. The number stands in the seals for ever: none is changed or used again.</summary>
public enum Kept : byte
{
    /// <summary>Somebody opened something, or asked for it in vain.</summary>
    Reading = 1,

    /// <summary>What one save changed.</summary>
    Change = 2,

    /// <summary>A reason typed for opening one family.</summary>
    Reason = 3,

    /// <summary>What became of such an opening when somebody looked at it.</summary>
    Review = 4,

    /// <summary>A sign-in.</summary>
    Visit = 5,

    /// <summary>A payload that was taken out on purpose; the chain holds without it.</summary>
    Erasure = 6,
}
