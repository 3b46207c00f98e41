namespace Alongside.Domain.Encounters;

/// <summary>Where somebody stood on support × challenge: the four fields of the social discipline window (Wachtel and McCold, 2001).</summary>
public enum Stance
{
    /// <summary>Much support, much challenge.</summary>
    With = 1,

    /// <summary>Much support, little challenge: too cosy to say what is hard.</summary>
    For = 2,

    /// <summary>Little support, much challenge: pushing, nagging.</summary>
    To = 3,

    /// <summary>Little of either.</summary>
    NotThere = 4,
}
