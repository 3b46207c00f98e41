using Alongside.Domain.Organisations;

namespace Alongside.Domain.Supervision;

/// <summary>
/// How often somebody with this role is to sit down with who holds them: the organisation's own policy, which it edits.
/// The usual numbers are common local practice (every four weeks; every two at first), not a national rule.
/// </summary>
public sealed class HowOftenHeld : IThing<HowOftenHeld>, IVersioned
{
    /// <summary>Days between two sessions, where an organisation has said nothing.</summary>
    public const int UsualDays = 28;

    /// <summary>The same for whoever is new.</summary>
    public const int UsualDaysWhenNew = 14;

    /// <summary>Months for which somebody counts as new: from the day they came into their profession, or joined where that is not known.</summary>
    public const int UsualMonthsNew = 12;

    /// <summary>Days, at most: half a year.</summary>
    public const int DaysAtMost = 183;

    /// <summary>Months, at most.</summary>
    public const int MonthsAtMost = 36;

    private HowOftenHeld() { }

    public HowOftenHeld(Role role, DateTimeOffset at)
    {
        if (!BeingHeld.Includes(role)) throw new Refused("Role", "choose-one");
        (Id, Role, Days, DaysWhenNew, MonthsNew) = (Id<HowOftenHeld>.At(at), role, UsualDays, UsualDaysWhenNew, UsualMonthsNew);
    }

    public Id<HowOftenHeld> Id { get; private set; }
    public Role Role { get; private set; }

    /// <summary>Days between two sessions, 1–<see cref="DaysAtMost"/>.</summary>
    public int Days { get; private set; }

    /// <summary>Days between two sessions for whoever is new, 1–<see cref="DaysAtMost"/>.</summary>
    public int DaysWhenNew { get; private set; }

    /// <summary>Months from the first day at this work, 0–<see cref="MonthsAtMost"/>.</summary>
    public int MonthsNew { get; private set; }

    public int Version { get; private set; }

    public void Say(int? days, int? daysWhenNew, int? monthsNew)
    {
        var problems = new List<Problem>();
        if (days is not (>= 1 and <= DaysAtMost)) problems.Add(new("Days", "number-between", ("from", 1), ("to", DaysAtMost)));
        if (daysWhenNew is not (>= 1 and <= DaysAtMost)) problems.Add(new("DaysWhenNew", "number-between", ("from", 1), ("to", DaysAtMost)));
        if (monthsNew is not (>= 0 and <= MonthsAtMost)) problems.Add(new("MonthsNew", "number-between", ("from", 0), ("to", MonthsAtMost)));
        Refused.If(problems);
        (Days, DaysWhenNew, MonthsNew) = (days!.Value, daysWhenNew!.Value, monthsNew!.Value);
    }

    /// <summary>Days between two sessions for somebody at this work since then (<see cref="Worker.AtWorkSince"/>).</summary>
    public int DaysFor(DateOnly since, DateOnly today) => today < since.AddMonths(MonthsNew) ? DaysWhenNew : Days;
}
