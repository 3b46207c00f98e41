namespace Alongside.Domain.People;

/// <summary>Whether somebody can be reached at a point now, and if not, why.</summary>
public enum Reaching
{
    /// <summary>It is safe now.</summary>
    Yes = 1,

    /// <summary>It is another person's: who reads it there is not known.</summary>
    NotTheirs,

    /// <summary>It was said that it is not safe, or it is not in use.</summary>
    NotSafe,

    /// <summary>Safe, but not at this hour or on this day.</summary>
    NotNow,
}
