namespace Alongside.Domain.People;

/// <summary>Safe for whom, how and when: asked again at the moment something is sent, never only when it was written.</summary>
public static class Safe
{
    /// <param name="point">Where to.</param>
    /// <param name="person">Whom it is meant for.</param>
    /// <param name="moment">When it would be sent, on the clock where they are.</param>
    public static Reaching ToReach(ContactPoint? point, Id<Person> person, DateTime moment)
    {
        if (point is null || point.Voided is not null || point.NotSafeSince is not null || !point.IsSafe) return Reaching.NotSafe;
        if (point.PersonId != person) return Reaching.NotTheirs;
        return IsOn(point.Days, moment.DayOfWeek) && IsWithin(point.FromMinute, point.UntilMinute, (moment.Hour * 60) + moment.Minute) ? Reaching.Yes : Reaching.NotNow;
    }

    private static bool IsOn(WeekDays days, DayOfWeek day) => days == WeekDays.None || days.HasFlag((WeekDays)(1 << (((int)day + 6) % 7)));

    /// <summary>From 22:00 until 6:00 goes over midnight; with one end open it goes to that end of the day.</summary>
    private static bool IsWithin(int? from, int? until, int minute) =>
        from > until ? minute >= from || minute < until : !(minute < from) && !(minute >= until);
}
