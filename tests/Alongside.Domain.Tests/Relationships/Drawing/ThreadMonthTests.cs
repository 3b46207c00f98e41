using Alongside.Domain.Relationships.Drawing;
using FsCheck;
using FsCheck.Fluent;
using static Alongside.Domain.Tests.Relationships.Drawing.AThread;

namespace Alongside.Domain.Tests.Relationships.Drawing;

public class ThreadMonthTests
{
    [Fact]
    public void The_table_leaves_out_no_month_and_no_meeting() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Any(), static facts =>
    {
        var months = ThreadMonth.Of(facts);
        for (var i = 1; i < months.Count; i++)
            if (months[i].Month != months[i - 1].Month.AddMonths(1)) return false;
        return months.Sum(static m => m.Meetings.Count) == facts.Meetings.Count
            && months.Sum(static m => m.Ruptures.Count) == facts.Ruptures.Count
            && months.Sum(static m => m.Repairs.Count) == facts.Repairs.Count
            && months.All(static m => m.Meetings.All(meeting => meeting.Day.Year == m.Month.Year && meeting.Day.Month == m.Month.Month))
            && months.All(static m => m.Entries().Count == m.Meetings.Count + m.Ruptures.Count + m.Repairs.Count);
    }));

    [Fact]
    public void A_month_knows_whose_item_came_first_and_how_it_was()
    {
        var june = ThreadMonth.Of(OfLea() with { Meetings = [Meeting(Day(6, 1)), Meeting(Day(6, 2), false), Meeting(Day(6, 3), null)] }).Single(static m => m.Key == "2026-06");
        Assert.Equal((1, 1, 3), (june.TheirsFirst, june.OursFirst, june.Meetings.Count));
        Assert.Equal(2.4, june.FamilySide);
        Assert.Equal([("Dela", 4.0)], june.WorkerSides);
        Assert.Equal("Trust broke", june.Entries()[0].Words);
        Assert.Equal(ThreadEntryKind.Rupture, june.Entries()[0].Kind);
    }

    [Fact]
    public void A_month_in_which_nobody_asked_has_no_height()
    {
        var february = ThreadMonth.Of(OfLea() with { CheckIns = [new(Day(2, 3), null)], Strands = [] }).Single(static m => m.Key == "2026-02");
        Assert.Null(february.FamilySide);
        Assert.Empty(february.WorkerSides);
    }
}
