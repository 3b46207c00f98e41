namespace Alongside.Domain.Organisations;

/// <summary>Who is on duty for a team on one day: what families bring in need reaches them first.</summary>
public sealed class DutyDay
{
    /// <summary>Duty is set for so many days from today.</summary>
    public const int DaysAhead = 14;

    private DutyDay() { }

    public DutyDay(Id<Team> team, DateOnly day, Id<Worker> worker, By by)
    {
        if (day < by.Day) throw new Refused("Day", "day-behind");
        (Id, TeamId, Day) = (Id<DutyDay>.At(by.At), team, day);
        Set(worker, by);
    }

    public Id<DutyDay> Id { get; private set; }
    public Id<Team> TeamId { get; private set; }
    public DateOnly Day { get; private set; }

    /// <summary>Who it is; null when nobody is any more.</summary>
    public Id<Worker>? WorkerId { get; private set; }

    public Id<Worker> SetBy { get; private set; }
    public DateTimeOffset SetAt { get; private set; }

    public void Set(Id<Worker>? worker, By by) => (WorkerId, SetBy, SetAt) = (worker, by.Who, by.At);
}
