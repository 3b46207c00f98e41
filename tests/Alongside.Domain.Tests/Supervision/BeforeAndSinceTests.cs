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
    public void The_time_before_is_as_long_as_the_time_since_and_ends_the_day_before()
    {
        Assert.Equal(new BeforeAndSince(new(2025, 11, 1), new(2026, 4, 30), new(2026, 5, 1), new(2026, 10, 31)), BeforeAndSince.Of(new(2026, 5, 1), Ruth.Day));
        Assert.Equal(new BeforeAndSince(new(2023, 3, 10), new(2024, 3, 9), new(2025, 11, 1), new(2026, 10, 31)), BeforeAndSince.Of(new(2024, 3, 10), Ruth.Day));
    }

    [Theory]
    [InlineData(2026, 8, 1, true)]
    [InlineData(2026, 8, 2, false)]
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
        Assert.Equal(moved, new Share(since, ofThese).Since(new(before, ofThem)));

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
