using Alongside.Domain.People;

namespace Alongside.Domain.Relationships;

/// <summary>The weekday on which the two sides of a relationship sit down, again and again until they say otherwise.</summary>
public sealed class StandingDay : IThing<StandingDay>, IOfFamily
{
    /// <summary>At most so many weeks from one time to the next. Our own choice.</summary>
    public const int WeeksAtMost = 8;

    private StandingDay() { }

    /// <exception cref="Refused">No weekday, or fewer than one week or more than <see cref="WeeksAtMost"/>.</exception>
    public StandingDay(Relationship relationship, DayOfWeek? weekday, int? weeks, By by)
    {
        (Id, RelationshipId, FamilyId) = (Id<StandingDay>.At(by.At), relationship.Id, relationship.FamilyId);
        Say(weekday, weeks, by);
    }

    public Id<StandingDay> Id { get; private set; }
    public Id<Relationship> RelationshipId { get; private set; }
    public Id<Family>? FamilyId { get; private set; }
    public DayOfWeek Weekday { get; private set; }

    /// <summary>Weeks from one time to the next, from 1.</summary>
    public int Weeks { get; private set; }

    /// <summary>The first time is on this day, or on the weekday that follows it.</summary>
    public DateOnly Since { get; private set; }

    /// <summary>Another weekday, or another rhythm, from today on.</summary>
    /// <exception cref="Refused">As when it begins.</exception>
    public void Say(DayOfWeek? weekday, int? weeks, By by)
    {
        var problems = new List<Problem>();
        if (weekday is not { } day || !Enum.IsDefined(day)) problems.Add(new("Weekday", "choose-one"));
        if (weeks is not (>= 1 and <= WeeksAtMost)) problems.Add(new("Weeks", "choose-one"));
        Refused.If(problems);
        if (Since != default && weekday == Weekday && weeks == Weeks) return;
        (Weekday, Weeks, Since) = (weekday!.Value, weeks!.Value, by.Day);
    }

    /// <summary>The first such day from <paramref name="from"/> on.</summary>
    public DateOnly Next(DateOnly from)
    {
        var first = OnOrAfter(Since);
        var next = OnOrAfter(from < first ? first : from);
        while ((next.DayNumber - first.DayNumber) / 7 % Weeks != 0) next = next.AddDays(7);
        return next;
    }

    /// <summary>When they sit next: another day that was agreed for once stands in place of the usual one, and whoever sat today sits another day.</summary>
    /// <param name="usual">Their usual day; null where none is agreed, and then only what was agreed for once counts.</param>
    /// <param name="agreedForOnce">The next day that was agreed for once, from today on.</param>
    /// <param name="satToday">They have sat down today.</param>
    /// <param name="today">Today.</param>
    public static DateOnly? NextOf(StandingDay? usual, DateOnly? agreedForOnce, bool satToday, DateOnly today) =>
        agreedForOnce ?? usual?.Next(satToday ? today.AddDays(1) : today);

    private DateOnly OnOrAfter(DateOnly day) => day.AddDays(((int)Weekday - (int)day.DayOfWeek + 7) % 7);
}
