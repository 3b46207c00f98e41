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
    public void One_to_four_are_not_shown(int number, int? shown) => Assert.Equal(shown, SmallNumbers.Alone([.. Enumerable.Range(0, number)]));

    [Fact]
    public void One_family_that_asked_five_times_is_one_family() => Assert.Null(SmallNumbers.Alone([7, 7, 7, 7, 7]));

    [Fact]
    public void What_is_hidden_cannot_be_worked_out_from_the_whole_and_the_rest()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 20_000; round++)
        {
            // Some ask once, some again and again, also in another part.
            var families = random.Next(1, 60);
            int[][] parts = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => Enumerable.Range(0, random.Next(0, random.Next(1, 30))).Select(_ => random.Next(families)).ToArray())];
            var shown = SmallNumbers.OfWhole(parts);
            var hidden = parts.Where((_, i) => shown[i] is null).ToList();
            static int Families(IEnumerable<int[]> those) => those.SelectMany(f => f).Distinct().Count();

            Assert.All(parts.Zip(shown), p => Assert.True(p.Second is null || (p.Second == p.First.Length && Families([p.First]) is 0 or >= SmallNumbers.Least)));
            if (Families(parts) < SmallNumbers.Least) Assert.Equal(parts.Length, hidden.Count);
            else if (hidden.Count > 0) Assert.True(hidden.Count > 1 && Families(hidden) >= SmallNumbers.Least, string.Join(' ', parts.Select(p => p.Length)));
        }
    }

    [Fact]
    public void The_picture_ends_with_the_last_whole_month()
    {
        var today = new DateOnly(2026, 11, 22);
        AskedOnce On(DateOnly day, DateOnly? decided = null) => new(WhoAsks.Myself, CameBy.Page, ShortOf.Food, day, decided, decided is null ? null : Way.Advice, 2, null, false, false) { Whose = Somebody() };
        var october = Enumerable.Range(1, 12).Select(d => On(new(2026, 10, d), new DateOnly(2026, 10, 20)));
        var picture = new DoorPicture([.. october, On(today), On(new(2025, 10, 31))], today);

        Assert.Equal((new DateOnly(2025, 11, 1), new DateOnly(2026, 10, 31), 12), (picture.From, picture.Until, picture.Asked));
        Assert.Equal((12, 0, 2, null), (picture.Answered.Decided, picture.Answered.Waiting, picture.DaysToTalk, picture.DaysToMeet));
        Assert.Equal([12, 0, 0, 0], picture.ByWho.Select(w => w.Number));
    }

    [Fact]
    public void Repeats_and_what_was_learned_count_families()
    {
        var today = new DateOnly(2026, 11, 22);
        AskedOnce Again(Guid whose, bool learnt) => new(WhoAsks.Myself, CameBy.Call, ShortOf.None, new(2026, 10, 5), null, null, null, null, true, learnt) { Whose = whose };
        var one = Somebody();
        var picture = new DoorPicture([.. Enumerable.Range(0, 5).Select(_ => Again(Somebody(), true)), .. Enumerable.Range(0, 6).Select(_ => Again(Somebody(), false))], today);
        var theirs = new DoorPicture([.. Enumerable.Range(0, 9).Select(_ => Again(one, true))], today);

        Assert.Equal((11, 5), (picture.Again, picture.Learnt));
        Assert.Equal((null, null, null), (theirs.Asked, theirs.Again, theirs.Learnt));
    }

    [Theory]
    [InlineData(5, 6, 5)]
    [InlineData(4, 6, null)]
    [InlineData(6, 4, null)]
    [InlineData(0, 6, 0)]
    public void What_a_limit_of_ours_decided_is_counted_where_neither_it_nor_the_rest_might_be_somebody(int limited, int others, int? shown)
    {
        AskedOnce Decided(bool limit, int day = 6) => new(WhoAsks.Myself, CameBy.Call, ShortOf.None, new(2026, 10, 5), new(2026, day > 30 ? 11 : 10, day > 30 ? 2 : day), Way.Partner, null, null, false, false) { Whose = Somebody(), ByOurLimit = limit };
        // What was decided after the last day is not counted yet.
        var picture = new DoorPicture([.. Enumerable.Range(0, limited).Select(_ => Decided(true)), .. Enumerable.Range(0, others).Select(_ => Decided(false)), Decided(true, day: 32)], new DateOnly(2026, 11, 22));

        Assert.Equal(shown, picture.ByOurLimit);
    }

    private static Guid Somebody() => Guid.CreateVersion7(new(2026, 10, 5, 9, 0, 0, TimeSpan.Zero));
}
