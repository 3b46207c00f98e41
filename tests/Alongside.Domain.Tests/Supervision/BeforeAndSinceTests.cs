using Alongside.Domain.Asking;
using Alongside.Domain.Organisations;
using Alongside.Domain.Supervision;

namespace Alongside.Domain.Tests.Supervision;

/// <summary>What became of something that was meant to help: how many, and never who.</summary>
public sealed class BeforeAndSinceTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private static readonly By Ruth = new(Id<Worker>.At(Noon), Noon, null);

    [Fact]
    public void The_time_before_is_as_long_as_the_time_since_and_ends_with_the_month_before()
    {
        Assert.Equal(new BeforeAndSince(new(2025, 12, 1), new(2026, 4, 30), new(2026, 6, 1), new(2026, 10, 31)), BeforeAndSince.Of(new(2026, 5, 17), Ruth.Day));
        Assert.Equal(new BeforeAndSince(new(2023, 3, 1), new(2024, 2, 29), new(2025, 11, 1), new(2026, 10, 31)), BeforeAndSince.Of(new(2024, 3, 10), Ruth.Day));
    }

    /// <summary>Whoever sets ever so many days side by side moves no more than whole months: nothing is told of a day, nor of one month in two ways.</summary>
    [Fact]
    public void Any_two_points_give_the_same_times_or_times_that_are_whole_months_apart()
    {
        var random = new Random(20261124);
        for (var round = 0; round < 20_000; round++)
        {
            var today = Ruth.Day.AddDays(random.Next(400));
            var (one, other) = (today.AddDays(-random.Next(900)), today.AddDays(-random.Next(900)));
            var (first, second) = (BeforeAndSince.Of(one, today), BeforeAndSince.Of(other, today));
            if ((one.Year, one.Month) == (other.Year, other.Month)) Assert.Equal(first, second);
            foreach (var times in new[] { first, second }.OfType<BeforeAndSince>())
            {
                Assert.All(new[] { times.BeforeFrom, times.SinceFrom, times.BeforeUntil.AddDays(1), times.SinceUntil.AddDays(1) }, day => Assert.Equal(1, day.Day));
                Assert.True(times.BeforeUntil < times.SinceFrom && Months(times.BeforeFrom, times.BeforeUntil) == Months(times.SinceFrom, times.SinceUntil) && Months(times.BeforeFrom, times.BeforeUntil) is >= BeforeAndSince.MonthsAtLeast and <= BeforeAndSince.MonthsAtMost);
                Assert.Equal(HeldPicture.AsOf(today), times.SinceUntil);
            }
            if (first is { } a && BeforeAndSince.Of(one.AddDays(1), today) is { } b && a != b) Assert.Equal(1, one.AddDays(1).Day);
        }

        static int Months(DateOnly from, DateOnly until) => (until.Year - from.Year) * 12 + until.Month - from.Month + 1;
    }

    /// <summary>
    /// Over pairs of points: whatever happened to one person on any days of a month, each pair of points in that month shows the
    /// same; and between points of any two months, fewer than five who came, went or changed move no number by more than one step.
    /// </summary>
    [Fact]
    public void Two_points_beside_each_other_never_tell_what_became_of_one_person()
    {
        var random = new Random(20261125);
        var today = Ruth.Day;
        for (var round = 0; round < 2_000; round++)
        {
            // Everybody has a day from which they are well held, and one on which they left.
            var people = Enumerable.Range(0, random.Next(SmallNumbers.Least, 60)).Select(_ => (Well: today.AddDays(-random.Next(-60, 900)), Left: today.AddDays(-random.Next(-600, 600)))).ToList();
            var (one, other) = (today.AddDays(-random.Next(120, 500)), today.AddDays(-random.Next(120, 500)));
            var (first, second) = (On(BeforeAndSince.Of(one, today)!.BeforeUntil), On(BeforeAndSince.Of(other, today)!.BeforeUntil));
            if ((one.Year, one.Month) == (other.Year, other.Month)) Assert.Equal(first, second);
            Assert.Equal(first, On(BeforeAndSince.Of(new(one.Year, one.Month, random.Next(1, 29)), today)!.BeforeUntil));
            if (Math.Abs(first.Of - second.Of) < SmallNumbers.Least) Assert.True(Math.Abs(first.AtLeast - second.AtLeast) <= HeldPicture.Step);
            if (Math.Abs(first.All - second.All) < SmallNumbers.Least) Assert.True(Math.Abs(first.OfAtLeast - second.OfAtLeast) <= HeldPicture.Step);

            Share On(DateOnly day) => people.Where(p => p.Left > day).ToList() is var there ? new(there.Count(p => p.Well <= day), there.Count) : default;
        }
    }

    [Theory]
    [InlineData(2026, 7, 1, true)]
    [InlineData(2026, 7, 31, true)]
    [InlineData(2026, 8, 1, false)]
    [InlineData(2026, 11, 19, false)]
    public void It_waits_for_three_whole_months(int year, int month, int day, bool compared) => Assert.Equal(compared, BeforeAndSince.Of(new(year, month, day), Ruth.Day) is not null);

    [Theory]
    [InlineData(10, 20, 15, 20, Moved.More)]
    [InlineData(10, 20, 14, 20, Moved.AsBefore)]
    [InlineData(15, 20, 10, 20, Moved.Fewer)]
    [InlineData(10, 20, 20, 40, Moved.AsBefore)]
    [InlineData(4, 4, 20, 20, Moved.TooFewToSay)]
    [InlineData(20, 20, 0, 4, Moved.TooFewToSay)]
    public void More_is_only_said_where_five_would_have_to_be_otherwise(int before, int ofThem, int since, int ofThese, Moved moved) =>
        Assert.Equal((moved, moved is Moved.More or Moved.Fewer), (new Share(since, ofThese).Since(new(before, ofThem)), new Share(since, ofThese).Beside(new(before, ofThem)) is not null));

    /// <summary>Whoever knows everybody but a few learns nothing of those: fewer than five who come, go or change their minds are never said.</summary>
    [Fact]
    public void Fewer_than_five_who_come_go_or_change_are_never_read_from_it()
    {
        var random = new Random(20261123);
        for (var round = 0; round < 20_000; round++)
        {
            var people = Enumerable.Range(0, random.Next(SmallNumbers.Least, 60)).Select(_ => random.Next(2) == 0).ToList();
            var before = new Share(people.Count(p => p), people.Count);
            for (var changes = random.Next(SmallNumbers.Least); changes > 0; changes--)
            {
                var who = random.Next(people.Count);
                if (random.Next(3) is var what && what == 0) people[who] = !people[who];
                else if (what == 1 && people.Count > SmallNumbers.Least) people.RemoveAt(who);
                else people.Add(random.Next(2) == 0);
            }
            var since = new Share(people.Count(p => p), people.Count);

            Assert.Equal(Moved.AsBefore, since.Since(before));
            Assert.Null(since.Beside(before));
            Assert.True(since.AtLeast % SmallNumbers.Least == 0 && since.Of - since.AtLeast is >= 0 and < SmallNumbers.Least && since.OfAtLeast % SmallNumbers.Least == 0);
        }
    }

    [Fact]
    public void What_began_says_what_and_when_and_not_on_a_day_to_come()
    {
        Assert.Equal(["What", "Day"], Assert.Throws<Refused>(() => new TurningPoint(" ", null, Ruth)).Problems.Select(p => p.Field));
        Assert.Equal("turning-point-to-come", Assert.Throws<Refused>(() => new TurningPoint("Circles", Ruth.Day.AddDays(1), Ruth)).Problems.Single().Code);
        var began = new TurningPoint("Circles", Ruth.Day, Ruth);
        began.LayDown(Ruth);
        began.LayDown(Ruth with { At = Noon.AddDays(1) });
        Assert.Equal(Ruth.Day, began.LaidDownOn);
    }
}
