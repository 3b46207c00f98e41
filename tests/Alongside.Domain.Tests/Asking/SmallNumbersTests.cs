using Alongside.Domain.Asking;

namespace Alongside.Domain.Tests.Asking;

/// <summary>Numbers that name nobody, also not by subtraction.</summary>
public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, null)]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    public void One_to_four_are_not_shown(int number, int? shown) => Assert.Equal(shown, SmallNumbers.Alone(number));

    [Fact]
    public void What_is_hidden_cannot_be_worked_out_from_the_whole_and_the_rest()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 20_000; round++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(0, random.Next(1, 30))).ToArray();
            var shown = SmallNumbers.OfWhole(parts);
            var hidden = parts.Where((_, i) => shown[i] is null).ToList();

            Assert.All(shown, s => Assert.True(s is null or 0 or >= SmallNumbers.Least));
            Assert.All(parts.Zip(shown), p => Assert.True(p.Second is null || p.Second == p.First));
            if (parts.Sum() < SmallNumbers.Least) Assert.Equal(parts.Length, hidden.Count);
            else if (hidden.Count > 0) Assert.True(hidden.Sum() >= SmallNumbers.Least && (hidden.Count > 1), string.Join(' ', parts));
        }
    }

    [Fact]
    public void The_picture_ends_with_the_last_whole_month()
    {
        var today = new DateOnly(2026, 11, 22);
        AskedOnce On(DateOnly day, DateOnly? decided = null) => new(WhoAsks.Myself, CameBy.Page, ShortOf.Food, day, decided, decided is null ? null : Way.Advice, 2, null, false, false);
        var october = Enumerable.Range(1, 12).Select(d => On(new(2026, 10, d), new DateOnly(2026, 10, 20)));
        var picture = new DoorPicture([.. october, On(today), On(new(2025, 10, 31))], today);

        Assert.Equal((new DateOnly(2025, 11, 1), new DateOnly(2026, 10, 31), 12), (picture.From, picture.Until, picture.Asked));
        Assert.Equal((12, 0, 2, null), (picture.Answered.Decided, picture.Answered.Waiting, picture.DaysToTalk, picture.DaysToMeet));
        Assert.Equal([12, 0, 0, 0], picture.ByWho.Select(w => w.Number));
    }
}
