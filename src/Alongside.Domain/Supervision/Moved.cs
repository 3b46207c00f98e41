namespace Alongside.Domain.Supervision;

/// <summary>How a share stands beside what it was before.</summary>
public enum Moved
{
    /// <summary>There are fewer than five on one of the two sides.</summary>
    TooFewToSay = 1,
    Fewer = 2,
    AsBefore = 3,
    More = 4,
}
