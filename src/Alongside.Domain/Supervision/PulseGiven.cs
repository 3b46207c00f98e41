using Alongside.Domain.Organisations;

namespace Alongside.Domain.Supervision;

/// <summary>
/// That somebody has answered how it is to work here, in which month, and nothing of what they said. Only the last month is
/// kept: the next answer takes its place.
/// </summary>
public sealed class PulseGiven
{
    private PulseGiven() { }

    /// <param name="who">Who answered.</param>
    /// <param name="day">Today; only its month is kept.</param>
    public PulseGiven(Id<Worker> who, DateOnly day) => (WorkerId, Month) = (who, MonthOf(day));

    public Id<Worker> WorkerId { get; private set; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>Whether they answered in the month of this day.</summary>
    public bool In(DateOnly day) => Month == MonthOf(day);

    /// <exception cref="Refused">They have answered this month.</exception>
    public void Again(DateOnly day)
    {
        if (In(day)) throw new Refused("Supported", "pulse-answered");
        Month = MonthOf(day);
    }

    /// <summary>The first day of the next month, when it is asked again.</summary>
    public static DateOnly AskedAgain(DateOnly day) => MonthOf(day).AddMonths(1);

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);
}
