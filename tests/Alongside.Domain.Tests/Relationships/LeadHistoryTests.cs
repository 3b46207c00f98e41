using Alongside.Domain.Organisations;
using Alongside.Domain.Relationships;

namespace Alongside.Domain.Tests.Relationships;

public class LeadHistoryTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Id<Worker> Ana = Id<Worker>.At(Moment), Leon = Id<Worker>.At(Moment), Mara = Id<Worker>.At(Moment);

    [Fact]
    public void Only_those_who_led_in_the_last_twelve_months_count_and_each_once()
    {
        var history = new LeadHistory([
            new(Mara, new(2024, 1, 1), new(2025, 3, 10)),
            new(Ana, new(2025, 3, 11), new(2025, 6, 30)),
            new(Leon, new(2025, 7, 1), new(2025, 9, 30)),
            new(Ana, new(2025, 10, 1), null)]);
        Assert.Equal(2, history.LeadWorkersIn(12, Today));
        Assert.Equal(3, history.LeadWorkersIn(24, Today));
    }

    [Fact]
    public void Days_without_anybody_are_counted_between_and_after_but_not_before()
    {
        var history = new LeadHistory([
            new(Leon, new(2026, 1, 11), new(2026, 1, 20)),
            new(Ana, new(2026, 1, 1), new(2026, 1, 5))]);
        Assert.Equal(5 + 49, history.GapDays(Today));
        Assert.Equal(5, history.GapDays(Today, ended: new(2026, 1, 20)));
        Assert.Equal(5, history.GapDays(new(2026, 1, 15)));
    }

    [Fact]
    public void Those_who_follow_each_other_or_overlap_leave_no_gap()
    {
        Assert.Equal(0, new LeadHistory([new(Ana, new(2026, 1, 1), new(2026, 1, 5)), new(Leon, new(2026, 1, 6), null)]).GapDays(Today));
        Assert.Equal(0, new LeadHistory([new(Ana, new(2026, 1, 1), null), new(Leon, new(2026, 1, 6), new(2026, 1, 8))]).GapDays(Today));
        Assert.Equal(0, new LeadHistory([]).GapDays(Today));
    }

    [Fact]
    public void A_handover_knows_whether_both_were_there_together()
    {
        var history = new LeadHistory([
            new(Ana, new(2025, 1, 1), new(2025, 6, 30)),
            new(Leon, new(2025, 7, 11), new(2025, 12, 31)),
            new(Mara, new(2026, 1, 1), null)]);
        var handovers = history.Handovers([
            (new(2025, 6, 20), [Ana, Leon]),
            (new(2025, 12, 1), [Leon]),
            (new(2025, 9, 1), [Leon, Mara])]);
        Assert.Equal(
            [new(Ana, Leon, new(2025, 7, 11), 10, true), new(Leon, Mara, new(2026, 1, 1), 0, false)],
            handovers);
    }

    [Fact]
    public void The_same_worker_again_is_no_handover() =>
        Assert.Empty(new LeadHistory([new(Ana, new(2025, 1, 1), new(2025, 6, 30)), new(Ana, new(2025, 8, 1), null)]).Handovers([]));
}
