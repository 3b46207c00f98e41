namespace Alongside.Domain.Ruptures;

/// <summary>
/// When to try to mend what came between us. Too early presses on a wound, too late lets it harden. What the person
/// wishes goes before any number; the numbers are our own choice, for want of published ones.
/// </summary>
public static class RepairTiming
{
    /// <summary>Somebody who pulled back is looked for soon: from the next day.</summary>
    public const int PulledBackReadyAfterDays = 1;

    /// <summary>Somebody who pushed back has time to cool. Whoever is not sure which it was waits as long.</summary>
    public const int PushedBackReadyAfterDays = 2;

    /// <summary>After so many days without a try it weighs on both.</summary>
    public const int OverdueAfterDays = 14;

    /// <summary>When, for a rupture that nobody has tried to mend yet.</summary>
    /// <param name="kind">Which way it went.</param>
    /// <param name="day">The day it happened.</param>
    /// <param name="wish">What the person said about when, if they were asked.</param>
    /// <param name="today">The day it is.</param>
    public static RepairMoment Judge(RuptureKind kind, DateOnly day, RepairWish? wish, DateOnly today)
    {
        var since = today.DayNumber - day.DayNumber;
        return wish switch
        {
            RepairWish.NotYet => RepairMoment.TooSoon,
            _ when since > OverdueAfterDays => RepairMoment.Overdue,
            RepairWish.Now => RepairMoment.Ready,
            _ => since < ReadyAfterDays(kind) ? RepairMoment.TooSoon : RepairMoment.Ready,
        };
    }

    private static int ReadyAfterDays(RuptureKind kind) =>
        kind == RuptureKind.PulledBack ? PulledBackReadyAfterDays : PushedBackReadyAfterDays;
}
