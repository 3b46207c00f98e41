namespace Alongside.Domain.Matching;

/// <summary>How sure the weights must be before somebody is proposed at all: the organisation says. Nothing is ever joined by itself.</summary>
public enum HowSure
{
    /// <summary>As likely as not: more to look through, fewer missed.</summary>
    Possible = 1,
    Likely = 2,
    NearlySure = 3,
}
