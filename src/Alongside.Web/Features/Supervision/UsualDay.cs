using Alongside.Domain;
using Alongside.Domain.Relationships;
using Alongside.Web.Access;
using Alongside.Web.Look;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Web.Features.Supervision;

/// <summary>The weekday on which two colleagues, or a circle, sit down again and again: as a page shows it, and as it is kept.</summary>
/// <param name="Standing">The day that is agreed; null where none is.</param>
/// <param name="T">The words of the page.</param>
internal sealed record UsualDay(StandingDay? Standing, Phrases T)
{
    /// <summary>Weeks from one time to the next that one can choose.</summary>
    private static readonly int[] EverySoManyWeeks = [1, 2, 4];

    /// <summary>Weeks between two times of two colleagues, to begin with. Our own choice.</summary>
    public const int WeeksOfTwo = 2;

    /// <summary>"every second Thursday"; null where no day is agreed.</summary>
    public string? Says => Standing is { } one ? T["circle-stands", ("n", one.Weeks), ("day", NameOf(one.Weekday))] : null;

    /// <summary>From Monday on.</summary>
    public IEnumerable<Pick> Weekdays => Enumerable.Range(1, 7).Select(n => (DayOfWeek)(n % 7)).Select(d => new Pick(d.ToString(), NameOf(d)));

    public IEnumerable<Pick> SoManyWeeks => EverySoManyWeeks.Select(n => new Pick($"{n}", T["circle-weeks", ("n", n)]));

    /// <summary>They sit on this weekday from now on.</summary>
    public static async Task KeepAsync(Record record, Relationship relationship, DayOfWeek? weekday, int? weeks)
    {
        var of = relationship.Id;
        if (await record.Of<StandingDay>().Where(s => s.RelationshipId == of).Select(s => (Id<StandingDay>?)s.Id).FirstOrDefaultAsync() is { } known) (await record.OpenAsync(known)).Say(weekday, weeks, record.By);
        else record.Add(new StandingDay(relationship, weekday, weeks, record.By));
    }

    private string NameOf(DayOfWeek day) => T.Culture.DateTimeFormat.GetDayName(day);
}
