using Alongside.Domain.Relationships;

namespace Alongside.Domain.CheckIns;

/// <summary>
/// Whether it is time to ask how it is going, in the rhythm the person chose. Nobody is nagged: a "not now" counts as
/// asked, nothing is ever late, and nobody is asked before they have been met.
/// </summary>
public static class WhenToAsk
{
    /// <summary>Days between two check-ins every two weeks.</summary>
    public const int TwoWeeks = 14;

    /// <summary>Whether to ask today.</summary>
    /// <param name="rhythm">What the person chose.</param>
    /// <param name="lastMet">The newest day they met; null when they never have.</param>
    /// <param name="lastAsked">The newest day they answered or said "not now"; null when never asked.</param>
    /// <param name="today">The day it is.</param>
    public static bool IsDue(Rhythm rhythm, DateOnly? lastMet, DateOnly? lastAsked, DateOnly today)
    {
        if (lastMet is not { } met || met > today) return false;
        return rhythm switch
        {
            Rhythm.AfterEveryTime => lastAsked is null || lastAsked < met,
            Rhythm.EveryTwoWeeks => lastAsked is null || lastAsked.Value.AddDays(TwoWeeks) <= today,
            Rhythm.Monthly => lastAsked is null || lastAsked.Value.AddMonths(1) <= today,
            _ => false,
        };
    }
}
